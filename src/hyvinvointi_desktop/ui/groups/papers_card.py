"""The papers of a course: what each is for, and one press to look at it. Tables are saved as files."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.course_papers import file_stem
from hyvinvointi_desktop.app.course_screens import CourseScreen, MeetingRow
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.desk_papers import DiaryText, PaperMade, PaperWanted
from hyvinvointi_desktop.app.paper_values import CourseTable, PaperKind
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.domain.attendance import CAME
from hyvinvointi_desktop.domain.ids import EnrolmentId, SessionId
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.claims.doors import SaveFiles, ViewPdf, save_and_tell
from hyvinvointi_desktop.ui.groups.numbers_card import NumbersCard, session_box, session_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Part
from hyvinvointi_desktop.ui.kit.widgets import (
    Button,
    Card,
    FieldRow,
    Flow,
    InlineMessage,
    LineItem,
    Rule,
    column,
    head,
    link,
    muted,
    plain,
)
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.lock import copies
from hyvinvointi_desktop.ui.text_faults import fault

_ICONS = {
    PaperKind.SIGN_IN: "clipboard-text", PaperKind.INSURANCE: "shield-check", PaperKind.DIARY: "notebook",
    PaperKind.PARTNER: "handshake", PaperKind.CERTIFICATE: "star", PaperKind.MONEY: "receipt",
    PaperKind.TRAVEL: "bus", PaperKind.AGREEMENT: "signature",
}  # fmt: skip
_TABLES = {
    PaperKind.SIGN_IN: (CourseTable.ATTENDANCE, CourseTable.PARTICIPANTS),
    PaperKind.INSURANCE: (CourseTable.INSURANCE,),
    PaperKind.DIARY: (CourseTable.DIARY,),
    PaperKind.MONEY: (CourseTable.MONEY,),
    PaperKind.TRAVEL: (CourseTable.TRAVEL,),
}
_NAMED = frozenset({PaperKind.SIGN_IN, PaperKind.INSURANCE, PaperKind.CERTIFICATE, PaperKind.TRAVEL})
"""Papers of a course that takes names."""


def paper_words(kind: PaperKind) -> tuple[str, str]:
    """What a paper is called, and what it is for."""
    return {
        PaperKind.SIGN_IN: (
            tr("Sign-in sheet"), tr("At the door: everyone signs on the own row, and newcomers on an empty one."),
        ),
        PaperKind.INSURANCE: (tr("List for the accident insurance"), tr("Names and days, for the one who insures.")),
        PaperKind.DIARY: (tr("Course diary"), tr("Session by session what was done, without names.")),
        PaperKind.PARTNER: (
            tr("Report for a partner"),
            tr("Attendance and activity, signed. Only those the partner proposed or pays for are named."),
        ),
        PaperKind.CERTIFICATE: (tr("Certificate of taking part"), tr("For one participant to keep.")),
        PaperKind.MONEY: (tr("Activity money"), tr("Purchases, what is left, and the receipts, signed.")),
        PaperKind.TRAVEL: (tr("Travel costs"), tr("What each participant's travel comes to, for the one who pays.")),
        PaperKind.AGREEMENT: (
            tr("Cooperation agreement"), tr("As it was signed; before that, to read and to sign by pen."),
        ),
    }[kind]  # fmt: skip


def _table_words(what: CourseTable) -> str:
    return {
        CourseTable.ATTENDANCE: tr("Attendance as a table…"),
        CourseTable.PARTICIPANTS: tr("Participants as a table…"),
    }.get(what, tr("As a table…"))


class _PaperLine(QWidget):
    """One paper: its words, what is to be chosen first, the button to look, the links to its tables."""

    def __init__(self, kind: PaperKind, chooser: FieldRow | None, see: Button, tables: Sequence[Button]) -> None:
        super().__init__()
        name, purpose = paper_words(kind)
        parts: list[Part] = [LineItem(_ICONS[kind], name, purpose)]
        if chooser is not None:
            parts.append(chooser)
        parts.append(Flow(see, *tables))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column(*parts, gap=4))
        self.see, self.tables = see, tuple(tables)


class PapersCard(QWidget):
    """Everything on paper of one course, and the sheet marked back. ``show_course`` gives it the course."""

    def __init__(self, desk: Desk, jobs: Jobs, view_pdf: ViewPdf, save_files: SaveFiles) -> None:
        super().__init__()
        self._desk, self._jobs, self._view_pdf, self._save_files = desk, jobs, view_pdf, save_files
        self._screen: CourseScreen | None = None
        self.notice = InlineMessage()
        self.sessions, self.partners, self.payers, self.people = (session_box() for _ in range(4))
        self.lines = {kind: self._line(kind) for kind in PaperKind}
        self.numbers = NumbersCard(desk, jobs)
        card = Card(
            head(tr("Papers")),
            muted(tr("Look first; from there you can save or print. Whose names were on a paper is kept in the log.")),
            self.notice,
        )
        for kind in PaperKind:
            card.add(Rule(), self.lines[kind])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self.numbers)
        layout.addWidget(card)
        layout.addStretch(1)

    def _line(self, kind: PaperKind) -> _PaperLine:
        name, _ = paper_words(kind)
        chooser = {
            PaperKind.SIGN_IN: lambda: FieldRow(tr("For which session"), self.sessions),
            PaperKind.PARTNER: lambda: FieldRow(tr("To which partner"), self.partners),
            PaperKind.TRAVEL: lambda: FieldRow(tr("Whose people"), self.payers),
            PaperKind.CERTIFICATE: lambda: FieldRow(tr("Whose certificate"), self.people),
        }.get(kind)
        see = plain(tr("Open the paper"), partial(self.look, kind), "file-pdf")
        see.setAccessibleName(f"{tr('Look')}: {name}")
        tables = [self._table(what, name) for what in _TABLES.get(kind, ())]
        if kind is PaperKind.DIARY:
            tables.append(link(tr("Copy as text"), self.copy_diary, "copy"))
        return _PaperLine(kind, chooser() if chooser else None, see, tables)

    def _table(self, what: CourseTable, name: str) -> Button:
        made = link(_table_words(what), partial(self.save_table, what, name), "download-simple")
        made.setAccessibleName(f"{_table_words(what)} {name}")
        return made

    # -- showing ------------------------------------------------------------------------------------------------

    def show_course(self, screen: CourseScreen) -> None:
        """Fills the choices; what was chosen stays where it is still there."""
        self._screen = screen
        course = screen.course
        there = [m for m in screen.meetings if m.status is not Status.CANCELLED]
        sessions = [(tr("All sessions on one sheet"), ""), *((session_words(m), m.session) for m in there)]
        _fill(self.sessions, sessions, _next_session(screen, there))
        partners = [(p.name, str(n)) for n, p in enumerate(course.partners, start=1)]
        _fill(self.partners, partners)
        _fill(self.payers, [(tr("Everyone's"), ""), *partners])
        came = {who for m in screen.meetings for who, mark in m.meeting.group.marks if mark in CAME}
        people = [
            (f"{p.enrolment.number}. {p.client.name}", p.enrolment.id)
            for p in screen.participants
            if p.enrolment.id in came and not p.erased
        ]
        _fill(self.people, people)
        for kind, line in self.lines.items():
            line.setVisible(course.names or kind not in _NAMED)
        has_partner = bool(course.partners)
        self.lines[PaperKind.PARTNER].see.setEnabled(has_partner)
        self.lines[PaperKind.AGREEMENT].see.setEnabled(has_partner or bool(screen.agreements))
        self.lines[PaperKind.CERTIFICATE].see.setEnabled(bool(people))
        self.numbers.show_course(screen)

    # -- acts ---------------------------------------------------------------------------------------------------

    def look(self, kind: PaperKind) -> None:
        """Makes a paper and shows it."""
        screen = self._screen
        if screen is None:
            return
        self.notice.clear()
        desk, wanted, spoken = self._desk, self._wanted(kind, screen), language().value
        name, _ = paper_words(kind)
        heading = f"{name}, {screen.course.name}"
        self._jobs.run(
            lambda: desk.course_paper(wanted, spoken),
            owner=self,
            ok=lambda made: self._made(made, heading, f"{self._stem(screen, name)}.pdf"),
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )

    def _wanted(self, kind: PaperKind, screen: CourseScreen) -> PaperWanted:
        session, person = self.sessions.currentData(), self.people.currentData()
        number = (self.payers if kind is PaperKind.TRAVEL else self.partners).currentData()
        return PaperWanted(
            screen.course.id, kind, SessionId(session) if session else None, int(number) if number else None,
            EnrolmentId(person) if person else None,
        )  # fmt: skip

    def _made(self, made: PaperMade, heading: str, file_name: str) -> None:
        if made.named:
            sentence = tr("The texts seem to hold a name: {names}. Look before you hand the paper on.")
            self.notice.say(sentence.format(names=", ".join(made.named)), "warn")
        self._view_pdf(self, heading, file_name, made.content)

    def copy_diary(self) -> None:
        """Puts the diary on the clipboard, to be pasted into the adult education centre's own system."""
        screen = self._screen
        if screen is None:
            return
        self.notice.clear()
        desk, course, spoken = self._desk, screen.course.id, language().value
        self._jobs.run(
            lambda: desk.course_diary_text(course, spoken),
            owner=self,
            ok=self._copied,
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )

    def _copied(self, diary: DiaryText) -> None:
        copies.copy(diary.text)
        said = tr("The diary is copied. Paste it where it is wanted; it is taken off when the program locks.")
        if diary.named:
            names = tr("The texts seem to hold a name: {names}. Look before you hand the paper on.")
            said = f"{said} {names.format(names=', '.join(diary.named))}"
        self.notice.say(said, "warn" if diary.named else "good")

    def save_table(self, what: CourseTable, name: str) -> None:
        """Saves a table in both forms that spreadsheets take; ``name`` is that of the paper it belongs to."""
        screen = self._screen
        if screen is None:
            return
        self.notice.clear()
        desk, course, spoken = self._desk, screen.course.id, language().value
        own = {CourseTable.ATTENDANCE: tr("Attendance"), CourseTable.PARTICIPANTS: tr("Participants")}
        stem = self._stem(screen, own.get(what, name))
        kinds: tuple[TableKind, ...] = ("xlsx", "csv")
        self._jobs.run(
            lambda: [(f"{stem}.{one}", desk.course_table(course, what, one, spoken)) for one in kinds],
            owner=self,
            ok=self._save,
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )

    def _save(self, files: list[tuple[str, bytes]]) -> None:
        save_and_tell(self, self._save_files, files, self.notice)

    def _stem(self, screen: CourseScreen, name: str) -> str:
        practice = "HARJOITUS-" if self._desk.practice else ""
        return f"{practice}{file_stem(name)}-{file_stem(screen.course.name)}"


def _next_session(screen: CourseScreen, rows: Sequence[MeetingRow]) -> str:
    """The session of today or the next one; after the last, all of them."""
    return next((m.session for m in rows if m.day >= screen.today), "")


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]], wanted: str = "") -> None:
    """Shows the choices; what was chosen before stays so, at first it is ``wanted``."""
    chosen = box.currentData() if box.count() else wanted
    box.clear()
    for words, data in choices:
        box.addItem(words, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setEnabled(len(choices) > 1)
