"""Keeps what is being typed in the encrypted store: a power cut or the lock takes nothing. It knows no field."""

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.clients.parts import Pause
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr

Typed = dict[str, Any]


class Draft:
    """One form's draft under one key. ``said`` gets the sentence that tells when it was last kept."""

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        key: str,
        owner: QWidget,
        *,
        collect: Callable[[], Typed],
        said: Callable[[str], object],
    ) -> None:
        self._desk, self._jobs, self._key, self._owner = desk, jobs, f"draft.{key}", owner
        self._collect, self._said = collect, said
        self._pause = Pause(owner, 600, self.keep)
        self._open = True

    def touch(self, *_: object) -> None:
        """Something was typed: it is kept in a moment."""
        if self._open:
            self._pause.start()

    def keep(self) -> None:
        """Keeps it now."""
        self._pause.stop()
        if not self._open:
            return
        words = json.dumps(self._collect(), ensure_ascii=False)
        self._jobs.run(
            lambda: self._desk.save_preference(self._key, words),
            owner=self._owner,
            ok=lambda _: self._said(tr("Draft kept at {time}").format(time=formats.time_text(self._desk.clock.now()))),
            failed=lambda _: self._said(tr("The draft could not be kept yet. What you typed is still on the screen.")),
        )

    def leave(self) -> None:
        """The form is left: what waits to be kept is kept at once."""
        if self._pause.isActive():
            self.keep()

    def drop(self) -> None:
        """The form was saved: its draft is not needed any more."""
        self._pause.stop()
        self._open = False
        self._jobs.run(
            lambda: self._desk.save_preference(self._key, ""),
            owner=self._owner,
            ok=lambda _: None,
            failed=lambda _: None,
        )


def read_draft(desk: Desk, key: str) -> Typed:
    """The draft under a key; empty when there is none. Called off the window's thread."""
    words = desk.preference(f"draft.{key}")
    try:
        typed = json.loads(words) if words else {}
    except ValueError:
        return {}
    return typed if isinstance(typed, dict) else {}
