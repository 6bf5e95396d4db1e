"""Asukkaiden tarpeet: a time, what is put together, pictures with their tables, and the ways out."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_needs import MOST_LIMIT, Basis, NeedsAsked, NeedsLook, without_merge
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.disclosure import LEAST_LIMIT, USUAL_LIMIT
from hyvinvointi_desktop.domain.needs_facts import Merge, Period
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, InlineMessage, ScrollPage, column
from hyvinvointi_desktop.ui.kit.buttons import Button, plain, primary
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.labels import head, label, muted, small, title
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.needs.offers import OffersBox
from hyvinvointi_desktop.ui.needs.tables import ReportCards
from hyvinvointi_desktop.ui.papers_out import PapersOut, SaveFiles, ShowPdf
from hyvinvointi_desktop.ui.text_faults import fault

_READS = frozenset({Area.REFERRALS, Area.SESSIONS, Area.CLIENTS, Area.COURSES, Area.MEASURES, Area.SETTINGS})


class NeedsPage(ScrollPage):
    """The page. What is chosen is shown at once; only making a paper or a table gives anything out."""

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__(gap=SPACE_M)
        self._desk, self._jobs = desk, jobs
        self.asked = NeedsAsked(_quarter_before(desk.clock.today()))
        self.look: NeedsLook | None = None
        self._quiet = False
        self.notice = InlineMessage()
        self._out = PapersOut(self, jobs, self.notice, show_pdf, save_files)
        self.first, self.last, self.limit = DateField(desk.clock.today), DateField(desk.clock.today), QSpinBox()
        self.limit.setRange(LEAST_LIMIT, MOST_LIMIT)
        self.limit.setValue(USUAL_LIMIT)
        self.limit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.paper = primary(tr("Report on paper (PDF)"), self._make_paper, "file-pdf")
        self.tables = plain(tr("Tables (CSV, E&xcel)"), self._make_tables, "download-simple")
        self.sums, self.hidden, self.earlier = label("", "strong"), small(""), small("")
        self.offers = OffersBox()
        self._cards = column(gap=SPACE_M)
        self.not_handed: list[Button] = []
        self.given_card = self._given_card()
        self._lay_out()
        self._connect()
        self.show_period(self.asked.period)

    def _lay_out(self) -> None:
        today = self._desk.clock.today()
        times = [
            (tr("Quarter before"), _quarter_before(today)),
            (tr("This year"), Period(date(today.year, 1, 1), date(today.year, 12, 31))),
            (tr("Last year"), Period(date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))),
        ]
        quick = [plain(words, partial(self.show_period, period)) for words, period in times]
        fields = Columns(
            FieldRow(tr("The report &begins"), self.first),
            FieldRow(tr("The report &ends"), self.last),
            FieldRow(tr("Show numbers from &how many people"), self.limit, stretch=False),
            narrowest=200,
            gap=SPACE_M,
        )
        why = muted(
            tr(
                "What referrals and meetings tell of residents' needs, for those who decide. Nobody can be recognised: "
                "small numbers are hidden, and so is what would give them away."
            )
        )
        out = small(tr("The program remembers what a paper or table told, and protects later reports accordingly."))
        self.add(
            title(tr("Residents' needs")),
            why,
            self.notice,
            Card(
                fields, Flow(*quick), self.sums, self.hidden, self.earlier, Flow(self.paper, self.tables), out
            ),
            self.offers,
            self._cards,
            self.given_card,
            self._starting_card(),
            None,
        )  # fmt: skip

    def _starting_card(self) -> Card:
        words = tr(
            "Data protection notice, impact assessment and record of processing: templates to complete (ODT) and to "
            "read (PDF). The program fills in what it knows; the organisation answers for the rest."
        )
        self.templates = plain(tr("Save the &templates"), self._save_templates, "download-simple")
        return Card(head(tr("What has to be written before the work begins")), small(words), Flow(self.templates))

    def _given_card(self) -> Card:
        words = small(tr("A report that was made but given to nobody need not bind the next ones."))
        self._given = column(gap=6)
        return Card(head(tr("Reports given out")), words, self._given, gap=8)

    def _show_given(self, look: NeedsLook) -> None:
        self._given.clear()
        self.not_handed = []
        for one in look.given[::-1]:
            days = formats.date_range(one.first_day, one.last_day)
            words = tr("{days}, made on {day}").format(
                days=days, day=formats.date_text(datetime.fromisoformat(one.given_at).date())
            )
            button = plain(tr("Given to nobody"), partial(self._say_not_handed, one.number))
            button.setAccessibleDescription(words)
            self.not_handed.append(button)
            self._given.add(Columns(label(words), button, narrowest=220, stretch=(4, 1), gap=SPACE_M))
        self.given_card.setVisible(bool(look.given))

    def _say_not_handed(self, number: int) -> None:
        work = partial(self._desk.needs_not_handed, number)
        self._jobs.run(work, owner=self, ok=lambda _: self._ask(self.asked), failed=self._failed)

    def _connect(self) -> None:
        self.first.value_changed.connect(lambda _: self._typed())
        self.last.value_changed.connect(lambda _: self._typed())
        self.limit.valueChanged.connect(lambda _: self._typed())
        self.offers.put_together.connect(self.put_together)
        self.offers.take_apart.connect(lambda merge: self._ask(without_merge(self.asked, merge)))
        self.offers.longer_wanted.connect(self.show_period)
        self._jobs.changed.connect(lambda areas: self._ask(self.asked) if areas & _READS else None)

    # -- choosing -----------------------------------------------------------------------------------------------

    def show_period(self, period: Period) -> None:
        """Another time. What was put together belonged to the lines of the time before."""
        self._quiet = True
        self.first.set_value(period.first_day)
        self.last.set_value(period.last_day)
        self._quiet = False
        self.notice.hide()
        self._ask(replace(self.asked, period=period, merges=()))

    def put_together(self, merge: Merge) -> None:
        """Takes an offer."""
        self._ask(replace(self.asked, merges=(*self.asked.merges, merge)))

    def _typed(self) -> None:
        first, last = self.first.value(), self.last.value()
        if self._quiet or first is None or last is None:
            return
        if last < first:
            self.notice.say(tr("The last day is before the first. Check the days."), "warn")
            return
        self.notice.hide()
        period, limit = Period(first, last), self.limit.value()
        if (period, limit) != (self.asked.period, self.asked.limit):
            self._ask(NeedsAsked(period, limit))

    def _ask(self, asked: NeedsAsked) -> None:
        self.asked = asked
        work = partial(self._desk.needs_look, asked, language().value)
        self._jobs.run(work, owner=self, ok=self._answered, failed=self._failed)

    def _answered(self, look: NeedsLook) -> None:
        if look.asked == self.asked:
            self.show_look(look)

    def _failed(self, error: Exception) -> None:
        self.notice.say(fault(error), "warn")

    # -- showing ------------------------------------------------------------------------------------------------

    def show_look(self, look: NeedsLook) -> None:
        """A report with its offers."""
        self.look, report = look, look.report
        self.sums.setText(self._counted(look))
        hidden = [tr("A number from 1 to {most} is shown as under {limit}.").format(most=report.limit - 1,
                                                                                    limit=report.limit)]  # fmt: skip
        if report.hidden:
            hidden.append(tr_n("%n numbers are hidden, so that no small one can be computed.", report.hidden))
        self.hidden.setText(" ".join(hidden))
        told = ", ".join(formats.date_range(*_ends(one.period)) for one in report.overlaps)
        self.earlier.setText(tr("Protected together with reports given out before: {days}").format(days=told))
        self.earlier.setVisible(bool(told))
        something = bool(report.tables or report.groups or report.measures)
        self.paper.setEnabled(something)
        self.tables.setEnabled(something)
        self.offers.show_look(look)
        self._show_given(look)
        self._cards.clear()
        self._cards.add(*ReportCards(look).cards())

    def _counted(self, look: NeedsLook) -> str:
        report, own = look.report, look.basis is Basis.OWN
        if report.too_few:
            return tr("Fewer than {limit} people: nothing is told of them. Choose a longer time.").format(
                limit=report.limit
            )
        if report.too_close:
            return tr(
                "This time differs from a report given out before by a few people only, so nothing is told of people. "
                "Choose the same time as before, or a clearly longer one."
            )
        count = report.referrals.count or 0
        if not count:
            return tr("No client began in this time.") if own else tr("There are no referrals from this time.")
        return tr_n("%n clients began", count) if own else tr_n("%n referrals", count)

    # -- papers -------------------------------------------------------------------------------------------------

    def _name(self) -> str:
        return f"{tr('needs')}-{self.asked.period.first_day}-{self.asked.period.last_day}"

    def _make_paper(self) -> None:
        asked, spoken = self.asked, language().value
        self._out.show(tr("Residents' needs"), f"{self._name()}.pdf", lambda: self._desk.needs_paper(asked, spoken))
        self._ask(asked)

    def _make_tables(self) -> None:
        asked, spoken, desk = self.asked, language().value, self._desk
        self._out.save_tables(self._name(), lambda kind: desk.needs_table(asked, kind, spoken))
        self._ask(asked)

    def _save_templates(self) -> None:
        spoken = language().value
        work = partial(self._desk.starting_files, spoken)
        self._jobs.run(work, owner=self, ok=self._out.save, failed=self._failed)


def _ends(period: Period) -> tuple[date, date]:
    return period.first_day, period.last_day


def _quarter_before(today: date) -> Period:
    """The last whole calendar quarter."""
    last = date(today.year, (today.month - 1) // 3 * 3 + 1, 1) - timedelta(1)
    return Period(date(last.year, last.month - 2, 1), last)
