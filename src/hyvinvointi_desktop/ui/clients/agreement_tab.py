"""All versions of a client's agreement: state, terms, who signed how and when, fingerprint; and what can be done."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.screens import ClientCard
from hyvinvointi_desktop.domain.agreements import Agreement, Origin
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.agreement_acts import EndPanel, ErasePanel
from hyvinvointi_desktop.ui.clients.picture_view import show_picture
from hyvinvointi_desktop.ui.clients.save_file import SaveFile, save_as
from hyvinvointi_desktop.ui.clients.shown_text import ShownTextView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Chip,
    Flow,
    InlineMessage,
    LineItem,
    Rule,
    column,
    head,
    label,
    link,
    muted,
    plain,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.text_faults import fault

_ORIGIN_ICONS = {Origin.SIGNED: "signature", Origin.SCANNED: "paperclip", Origin.PAPER: "file-text"}


class AgreementTab(QWidget):
    """``make_wanted`` carries the agreement to change, or None; ``show_pdf`` a paper and its title."""

    make_wanted = Signal(object)
    paper_wanted = Signal()
    show_pdf = Signal(bytes, str)

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId) -> None:
        super().__init__()
        self._desk, self._jobs, self._client = desk, jobs, client
        self.save_file: SaveFile | None = None
        self._shown: tuple[object, ...] = ()
        self.notice = InlineMessage()
        self.begin = Card(role="quiet")
        self.versions = column(gap=12)
        self._title = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.notice, self.begin, self.versions):
            layout.addWidget(part)

    def show_card(self, card: ClientCard, payers: dict[str, str], today: date) -> None:
        """Shows every version, newest first. What is unchanged stays as it is, with its open panels."""
        if self._shown == (card.agreements, payers, today):
            return
        self._shown = (card.agreements, payers, today)
        self._title = tr("Agreement of {name}").format(name=card.client.name)
        replaced = {a.replaces: a for a in card.agreements}
        living = [a for a in card.agreements if a.id not in replaced and a.last_day >= today and a.ended_on is None]
        self._show_begin(living)
        self.versions.clear()
        for agreement in sorted(card.agreements, key=lambda a: (a.first_day, a.version), reverse=True):
            version = _Version(self, agreement, replaced.get(agreement.id), payers.get(agreement.payer, ""), today)
            self.versions.add(version)

    def _show_begin(self, living: list[Agreement]) -> None:
        self.begin.clear()
        if not living:
            self.begin.add(
                head(tr("No agreement is in force")),
                muted(tr("An agreement is made together at the table. First visits can be logged without one.")),
            )
            make = plain(tr("Make an agreement"), lambda: self.make_wanted.emit(None), "handshake")
            old = link(tr("There is an old agreement on paper"), self.paper_wanted.emit, "file-text")
            self.begin.add(Flow(make, old))
        self.begin.setVisible(not living)

    def open_paper(self, key: AttachmentId) -> None:
        """Asks the frame to show a paper or scan."""
        self._with_attachment(key, self._show)

    def keep_paper(self, key: AttachmentId) -> None:
        """Saves a paper where the person chooses."""
        self._with_attachment(key, lambda found: save_as(self, self.save_file, found.name, found.content, self._said))

    def _with_attachment(self, key: AttachmentId, then: Callable[[Attachment], object]) -> None:
        self._jobs.run(
            lambda: self._desk.attachment(key),
            owner=self,
            ok=lambda found: then(found) if found else self._said(tr("The paper is not kept here any more."), "warn"),
            failed=lambda error: self._said(fault(error), "bad"),
        )

    def _show(self, found: Attachment) -> None:
        if found.media_type == "application/pdf":
            self.show_pdf.emit(found.content, self._title)
        else:
            show_picture(self, self._title, found.content)

    def _said(self, sentence: str, kind: str) -> None:
        self.notice.say(sentence, kind)

    def done(self, sentence: str) -> None:
        """An act was done; the card is read again by itself."""
        self.notice.say(sentence, "good")

    def panels(self, agreement: Agreement) -> tuple[EndPanel, ErasePanel]:
        """The two panels of a version."""
        return EndPanel(self._desk, self._jobs, agreement, self.done), ErasePanel(
            self._desk, self._jobs, agreement, self.done
        )


class _Version(Card):
    def __init__(
        self, tab: AgreementTab, agreement: Agreement, newer: Agreement | None, payer: str, today: date
    ) -> None:
        super().__init__(gap=8)
        self._tab, self._agreement = tab, agreement
        state, kind = words.agreement_state(agreement, newer, today)
        days = formats.date_range(agreement.first_day, agreement.last_day)
        top = Flow(head(days), Chip(state, kind))
        if agreement.version > 1:
            top.add(Chip(tr("version {number}").format(number=agreement.version)))
        terms = (formats.capital(words.programme(agreement.programme)), payer)
        self.add(top, label(words.DOT.join(p for p in terms if p)))
        self._add_signers()
        self._add_text()
        self._add_acts(newer is not None, today)

    def _add_signers(self) -> None:
        agreement = self._agreement
        how = formats.capital(text.origin(agreement.origin))
        if agreement.read_by is not None:
            how += words.DOT + text.read_by(agreement.read_by)
            how += f" ({agreement.interpreter})" if agreement.interpreter else ""
        self.add(LineItem(_ORIGIN_ICONS[agreement.origin], how))
        for signature in agreement.signatures:
            name = tr("{name}, {party}").format(name=signature.name, party=text.party(signature.party))
            under = text.signed_by(signature.way) + words.DOT + formats.instant_text(signature.signed_at)
            self.add(LineItem("pen-nib", name, under))

    def _add_text(self) -> None:
        agreement = self._agreement
        if not agreement.text_sha256:
            return
        copy = link(tr("Copy"), self._copy, "copy")
        copy.setAccessibleName(tr("Copy the fingerprint of the text (SHA-256)"))
        fingerprint = small(tr("Fingerprint (SHA-256) {short}").format(short=words.short_hash(agreement.text_sha256)))
        fingerprint.setToolTip(agreement.text_sha256)
        fingerprint.setWordWrap(False)
        self.add(Flow(fingerprint, copy))
        if agreement.text is None:
            stays = tr("The text was erased. Its fingerprint stays, so that a paper copy can still be checked.")
            self.add(muted(stays))

    def _copy(self) -> None:
        copies.copy(self._agreement.text_sha256)
        announce(self, tr("The fingerprint was copied."))
        self._tab.done(tr("The fingerprint was copied."))

    def _add_acts(self, newer: bool, today: date) -> None:
        agreement, tab = self._agreement, self._tab
        acts: list[QWidget] = []
        if agreement.pdf is not None:
            pdf = agreement.pdf
            acts.append(plain(tr("Open the paper"), lambda: tab.open_paper(pdf), "file-pdf"))
            acts.append(plain(tr("Save to a file"), lambda: tab.keep_paper(pdf), "download-simple"))
        if agreement.scan is not None:
            scan = agreement.scan
            acts.append(plain(tr("Open the scan"), lambda: tab.open_paper(scan), "paperclip"))
        going = not newer and agreement.ended_on is None and agreement.last_day >= today
        if going:
            acts.append(plain(tr("Change the agreement"), lambda: tab.make_wanted.emit(agreement), "pencil-simple"))
        end, erase = tab.panels(agreement)
        quiet: list[QWidget] = []
        if agreement.text:
            quiet.append(self._reader(agreement))
        if going:
            quiet.append(link(tr("End the agreement"), end.open, "stop"))
        if agreement.text is not None and agreement.text_sha256:
            quiet.append(link(tr("Erase the text"), erase.open, "trash"))
        for button in (*acts, *quiet):
            button.setAccessibleDescription(formats.date_range(agreement.first_day, agreement.last_day))
        if acts:
            self.add(Flow(*acts))
        if quiet:
            self.add(Rule(), Flow(*quiet))
        self.add(end, erase)
        if agreement.text:
            self.add(self._view)

    def _reader(self, agreement: Agreement) -> QWidget:
        self._view = ShownTextView(agreement.text or "", agreement.layout)
        self._view.hide()
        read = link(tr("Read the text"), lambda: self._turn(read), "book-open")
        return read

    def _turn(self, button: QWidget) -> None:
        self._view.setVisible(not self._view.isVisibleTo(self))
        shown = self._view.isVisibleTo(self)
        button.setText(tr("Hide the text") if shown else tr("Read the text"))  # type: ignore[attr-defined]
        if shown:
            self._view.setFocus()
