"""What the form of a meeting does about the meeting that is saved: its versions, and a change of it meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.ui.history.meanwhile import Meanwhile
from hyvinvointi_desktop.ui.history.versions_sheet import VersionsSheet
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import InlineMessage, link
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.draft import Draft, of_session
from hyvinvointi_desktop.ui.sessions.opening import Opened, forget


class SavedPart(QObject):
    """``reopen`` fills the form with the meeting as it is saved. Nothing typed is ever replaced without being asked."""

    def __init__(
        self,
        page: QWidget,
        desk: Desk,
        jobs: Jobs,
        notice: InlineMessage,
        collect: Callable[[], Draft | None],
        reopen: Callable[[SessionId], object],
    ) -> None:
        super().__init__(page)
        self._page, self._desk, self._jobs, self._notice = page, desk, jobs, notice
        self._collect, self._reopen = collect, reopen
        self._draft: Draft | None = None
        self._as_filled: Draft | None = None
        self._meanwhile: Meanwhile[Session] = Meanwhile(page, jobs, frozenset({Area.SESSIONS}), self._told)
        self.earlier = link(tr("Earlier versions"), self._open_versions, "clock")
        self.earlier.hide()

    def filled(self, found: Opened) -> None:
        """The form was filled from this."""
        session = found.saved
        self._draft = found.draft
        self.earlier.setVisible(session is not None)
        self._as_filled = self._collect() if session is not None and found.draft == of_session(session) else None
        if session is not None:
            self._meanwhile.hold(session, lambda: self._desk.session(session.id))
        else:
            self._meanwhile.let_go()

    def let_go(self) -> None:
        """The form is done with."""
        self._meanwhile.let_go()

    def _told(self, now: Session | None) -> None:
        if now is None:
            words = tr("This meeting is not saved any more: it was undone. What is here stays; logging saves it again.")
            self._notice.say(words, "warn")
        elif self._as_filled is not None and self._collect() == self._as_filled:
            self._reopen(now.id)
        else:
            self._notice.say(
                tr("This has changed meanwhile. What you typed is still here; saving would replace the change."),
                "warn",
                tr("Show it as it is now"),
                lambda: self._show_anew(now),
            )

    def _show_anew(self, now: Session) -> None:
        self._jobs.run(
            lambda: forget(self._desk, now.id),
            owner=self,
            ok=lambda _: self._reopen(now.id),
            failed=lambda _: self._reopen(now.id),
        )

    def _open_versions(self) -> None:
        if self._draft is not None:
            day = formats.date_text(self._draft.day) if self._draft.day else ""
            about = Ref(RecordKind.SESSION, self._draft.id)
            VersionsSheet(self._page, self._desk, self._jobs, about, tr("visit {day}").format(day=day)).open()
