"""Osaaminen: trainings and support by year, the pledge, the yearly self-assessment, and the record on paper."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.app.feedback_pictures import assessed_picture
from hyvinvointi_desktop.app.feedback_texts import credits_text
from hyvinvointi_desktop.app.look_competence import CompetenceScreen
from hyvinvointi_desktop.app.pictures.shapes import Picture
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.competence import CompetenceEntry, CompetenceKind, Pledge
from hyvinvointi_desktop.domain.competence_year import YearSums
from hyvinvointi_desktop.domain.feedback_forms import QuestionKind
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.ui import feedback_words as words
from hyvinvointi_desktop.ui.clients.picture_view import show_picture
from hyvinvointi_desktop.ui.competence.forms import AssessmentForm, EntryForm, PledgeForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow, InlineMessage, LineItem, ScrollPage
from hyvinvointi_desktop.ui.kit.buttons import link, plain, primary
from hyvinvointi_desktop.ui.kit.dialogs import ask
from hyvinvointi_desktop.ui.kit.folding import Fold, FoldingTable
from hyvinvointi_desktop.ui.kit.labels import head, label, muted, small, title
from hyvinvointi_desktop.ui.kit.picture import PicturePane
from hyvinvointi_desktop.ui.kit.row_model import Column
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.papers_out import PapersOut, SaveFiles, ShowPdf
from hyvinvointi_desktop.ui.picture_words import picture_words
from hyvinvointi_desktop.ui.text_faults import fault

ICONS = {
    CompetenceKind.TRAINING: "book-open", CompetenceKind.SUPERVISION: "chat-text",
    CompetenceKind.MENTORING: "hand-heart", CompetenceKind.PEER_GROUP: "users-three", CompetenceKind.OTHER: "star",
}  # fmt: skip


class CompetencePage(ScrollPage):
    """One year at a time, with the hours of every year."""

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__(gap=SPACE_M)
        self._desk, self._jobs, self._show_pdf = desk, jobs, show_pdf
        self.year = desk.clock.today().year
        self.found: CompetenceScreen | None = None
        self._wanted: Draft | None = None
        self.notice, self.year_title, self.sums = InlineMessage(), head(""), label("", "strong")
        self._out = PapersOut(self, jobs, self.notice, show_pdf, save_files)
        self.before = plain(tr("Year &before"), lambda: self.show_year(self.year - 1), "arrow-left")
        self.after = plain(tr("Year &after"), lambda: self.show_year(self.year + 1), "caret-right")
        self.signed = primary(tr("Signed record (PDF)"), lambda: self._make_paper(signed=True), "signature")
        self.plain = plain(tr("Without a signature (PDF)"), lambda: self._make_paper(signed=False), "file-pdf")
        self.tables = plain(tr("Tables (CSV, E&xcel)"), self._make_tables, "download-simple")
        self.entries, self.pledges, self.assessment = Card(gap=8), Card(gap=8), Card(gap=8)
        self.entry_form, self.pledge_form = EntryForm(desk, jobs), PledgeForm(desk, jobs)
        self.assessment_form: AssessmentForm | None = None
        self._place = QWidget()
        self._years = self._years_table()
        self._lay_out()
        for form in (self.entry_form, self.pledge_form):
            form.saved.connect(lambda _: self.notice.say(tr("Saved."), "good"))
        jobs.changed.connect(lambda areas: self._read() if Area.COMPETENCE in areas else None)
        self._read()

    def _lay_out(self) -> None:
        self._box = QVBoxLayout(self._place)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.add(
            title(tr("Competence")),
            self.notice,
            Card(Flow(self.before, self.year_title, self.after), self.sums, Flow(self.signed, self.plain, self.tables)),
            self.pledges,
            self.pledge_form,
            self.entries,
            self.entry_form,
            Card(head(tr("Hours by year")), self._years),
            self.assessment,
            self._place,
            None,
        )

    def _years_table(self) -> FoldingTable[YearSums]:
        year = Column[YearSums](tr("Year"), lambda s: str(s.year), sort=lambda s: s.year, strong=True)
        kinds = [_kind_column(kind) for kind in CompetenceKind]
        total = Column[YearSums](
            tr("Hours in all"), lambda s: formats.minutes(s.total_minutes), right=True, strong=True
        )
        points = Column[YearSums](tr("ECTS"), lambda s: _credits(s.credits_tenths), right=True)
        all_in_one = Column[YearSums](tr("Year"), _year_words, sort=lambda s: s.year, grows=True)
        folds = (Fold(760, (year, *kinds, total, points)), Fold(0, (all_in_one,)))
        return FoldingTable[YearSums](tr("Hours by year"), folds)

    # -- reading ------------------------------------------------------------------------------------------------

    def show_year(self, year: int) -> None:
        """Another year."""
        self.year = year
        self._read()

    def _read(self) -> None:
        year = self.year
        self._jobs.run(lambda: self._desk.competence_screen(year), owner=self, ok=self._show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    def _show(self, found: CompetenceScreen) -> None:
        if found.year != self.year:
            return
        self.found = found
        self.year_title.setText(str(found.year))
        self.after.setEnabled(found.year < self._desk.clock.today().year)
        now = found.sums_of_year
        self.sums.setText(_sum_words(now) if now is not None else tr("Nothing is noted for this year yet."))
        self._years.set_rows(found.sums)
        self._show_entries(found)
        self._show_pledges(found)
        self._show_assessment(found)
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.go_on(wanted)

    def _show_entries(self, found: CompetenceScreen) -> None:
        self.entries.clear()
        self.entries.add(head(tr("Training and support")))
        for entry in reversed(found.entries):
            line = f"{formats.date_text(entry.on)} {entry.title}"
            parts = [words.competence_kind(entry.kind), entry.organiser]
            parts.append(formats.minutes(entry.minutes) if entry.minutes else "")
            parts.append(f"{_credits(entry.credits_tenths)} {tr('ECTS')}" if entry.credits_tenths else "")
            buttons = [link(tr("Certificate"), partial(self._open_file, entry.id))] if entry.certificate else []
            buttons += [
                link(tr("Change"), partial(self.open_entry, entry, entry.kind)),
                link(tr("Delete"), partial(self._ask_delete, entry)),
            ]
            for button in buttons:
                button.setAccessibleName(f"{button.text()}: {line}")
            self.entries.add(LineItem(ICONS[entry.kind], line, " · ".join(p for p in parts if p), *buttons))
        if not found.entries:
            self.entries.add(muted(tr("Add what you have learnt and where you have been supported.")))
        self.entries.add(small(tr("Add:")), self._fresh_buttons())

    def _fresh_buttons(self) -> Flow:
        return Flow(
            *(
                plain(words.competence_kind(kind), partial(self.open_entry, None, kind), "plus")
                for kind in CompetenceKind
            )
        )

    def _show_pledges(self, found: CompetenceScreen) -> None:
        self.pledges.clear()
        self.pledges.add(head(tr("Confidentiality pledge")))
        for pledge in found.pledges:
            line = f"{formats.date_text(pledge.given_on)} {pledge.to}"
            buttons = [link(tr("Paper"), partial(self._open_file, pledge.id))] if pledge.paper else []
            buttons += [
                link(tr("Change"), partial(self.open_pledge, pledge)),
                link(tr("Delete"), partial(self._ask_delete_pledge, pledge)),
            ]
            for button in buttons:
                button.setAccessibleName(f"{button.text()}: {line}")
            self.pledges.add(LineItem("shield-check", line, pledge.words, *buttons))
        if found.pledge_missing:
            said = tr("The pledge is not noted yet. Add the day you gave it, and a picture of the paper.")
            self.pledges.add(LineItem("warning", said, token="warn"))
        self.pledges.add(Flow(plain(tr("Add a pledge"), partial(self.open_pledge, None), "plus")))

    def _show_assessment(self, found: CompetenceScreen) -> None:
        card, form = self.assessment, found.form
        card.clear()
        card.add(head(tr("Self-assessment of the year {year}").format(year=found.year)))
        if found.now is not None and found.answered_form is not None:
            card.add(PicturePane(_picture(found)))
            spoken = language().value
            for question in found.answered_form.questions:
                if question.kind is QuestionKind.WORDS and question.id in found.now.words:
                    card.add(label(question.said(spoken), "strong"), label(found.now.words[question.id]))
        elif form is not None:
            card.add(muted(tr("Look at your own work once a year. This year stands beside the one before.")))
        if form is not None and found.year == self._desk.clock.today().year:
            said = tr("Change the self-assessment") if found.now else tr("Make the self-assessment")
            card.add(Flow(plain(said, self.open_assessment, "note-pencil")))

    # -- forms --------------------------------------------------------------------------------------------------

    def open_entry(self, entry: CompetenceEntry | None, kind: CompetenceKind) -> None:
        """The form of an entry, or of a new one of a kind."""
        self.entry_form.open_entry(entry, kind, self.found.organisers if self.found else ())

    def open_pledge(self, pledge: Pledge | None) -> None:
        """The form of a pledge, or of a new one."""
        self.pledge_form.open_pledge(pledge, self.found.worker.organisation if self.found else "")

    def open_assessment(self) -> None:
        """The yearly self-assessment, begun or made."""
        found = self.found
        if found is None or found.form is None:
            return
        form = found.answered_form if found.now is not None and found.answered_form is not None else found.form
        if self.assessment_form is None or self.assessment_form.form != form:
            if self.assessment_form is not None:
                self.assessment_form.hide()
                self.assessment_form.deleteLater()
            self.assessment_form = AssessmentForm(self._desk, self._jobs, form)
            self.assessment_form.saved.connect(lambda _: self.notice.say(tr("Saved."), "good"))
            self._box.addWidget(self.assessment_form)
        self.assessment_form.open_answers(found.now)

    def go_on(self, draft: Draft) -> None:
        """The form of a draft, once the year is read."""
        found = self.found
        if found is None:
            self._wanted = draft
            return
        new = draft.record.startswith("new|")
        if draft.form is Form.SELF_ASSESSMENT:
            self.open_assessment()
        elif draft.form is Form.PLEDGE:
            self.open_pledge(None if new else next((p for p in found.pledges if p.id == draft.record), None))
        else:
            entry = next((e for e in found.entries if e.id == draft.record), None)
            kind = CompetenceKind(draft.record.partition("|")[2]) if new else CompetenceKind.TRAINING
            self.open_entry(entry, entry.kind if entry else kind)

    def _ask_delete(self, entry: CompetenceEntry) -> None:
        self._ask(entry.title, lambda: self._desk.delete_competence(entry.id))

    def _ask_delete_pledge(self, pledge: Pledge) -> None:
        self._ask(f"{tr('Confidentiality pledge')}, {pledge.to}", lambda: self._desk.delete_pledge(pledge.id))

    def _ask(self, what: str, work: Callable[[], object]) -> None:
        def go() -> None:
            gone = tr("Deleted. You can undo it at the foot of the window.")
            self._jobs.run(work, owner=self, ok=lambda _: self.notice.say(gone, "good"), failed=self._failed)

        back = tr("It can be brought back from the bin for 30 days.")
        ask(self, tr("Delete this?"), f"{what}. {back}", tr("Delete"), go)

    # -- papers -------------------------------------------------------------------------------------------------

    def _open_file(self, of: str) -> None:
        def show(found: Attachment | None) -> None:
            if found is None:
                return
            if found.media_type == "application/pdf":
                self._show_pdf(self, found.name, found.name, found.content)
            else:
                show_picture(self, found.name, found.content)

        self._jobs.run(lambda: self._desk.competence_file(of), owner=self, ok=show, failed=self._failed)

    def _make_paper(self, *, signed: bool) -> None:
        year, spoken = self.year, language().value
        heading, name = tr("Competence {year}").format(year=year), f"{tr('competence')}-{year}.pdf"
        self._out.show(heading, name, lambda: self._desk.competence_paper(year, spoken, signed=signed))

    def _make_tables(self) -> None:
        desk, year, spoken = self._desk, self.year, language().value
        stem = f"{tr('competence')}-{year}"
        self._out.save_tables(stem, lambda kind: desk.competence_table(year, kind, spoken))


def _picture(found: CompetenceScreen) -> Picture:
    assert found.now is not None
    assert found.answered_form is not None
    spoken = language().value
    themes = [(t.question.id, t.question.said(spoken), t.question.low, t.question.high) for t in found.themes]
    now = {t.question.id: t.now for t in found.themes if t.now is not None}
    before = {t.question.id: t.before for t in found.themes if t.before is not None}
    earlier = (found.before.on, before) if found.before is not None else None
    return assessed_picture(found.answered_form.name(spoken), themes, (found.now.on, now), earlier, picture_words())


def _kind_column(kind: CompetenceKind) -> Column[YearSums]:
    def said(sums: YearSums) -> str:
        minutes = dict(sums.minutes)[kind]
        return formats.minutes(minutes) if minutes else "–"

    return Column[YearSums](words.competence_kind(kind), said, right=True)


def _credits(tenths: int) -> str:
    return credits_text(tenths, language().value)


def _year_words(sums: YearSums) -> str:
    return f"{sums.year}: {_sum_words(sums)}"


def _sum_words(sums: YearSums) -> str:
    parts = [f"{words.competence_kind(kind)} {formats.minutes(n)}" for kind, n in sums.minutes if n]
    parts.insert(0, formats.minutes(sums.total_minutes))
    if sums.credits_tenths:
        parts.append(f"{_credits(sums.credits_tenths)} {tr('ECTS')}")
    return " · ".join(parts)
