"""One client's card: what to know at once, three boxes, and the tabs. It writes nothing itself."""

from PySide6.QtCore import QPoint, QTimer, Signal

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.screens import ClientCard
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.clients.agreement_tab import AgreementTab
from hyvinvointi_desktop.ui.clients.goals_tab import GoalsTab
from hyvinvointi_desktop.ui.clients.measure_parts import newest_change
from hyvinvointi_desktop.ui.clients.measures_tab import AREAS as MEASURE_AREAS
from hyvinvointi_desktop.ui.clients.measures_tab import MeasuresTab
from hyvinvointi_desktop.ui.clients.notes_tab import NotesTab
from hyvinvointi_desktop.ui.clients.overview_tab import OverviewTab
from hyvinvointi_desktop.ui.clients.parts import HeadRow, Tabs, room, way_back
from hyvinvointi_desktop.ui.clients.period_tab import PeriodTab
from hyvinvointi_desktop.ui.clients.reviews_tab import ReviewsTab
from hyvinvointi_desktop.ui.clients.rights_tab import RightsTab
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.accessible import announce
from hyvinvointi_desktop.ui.kit.widgets import (
    Bar,
    Card,
    Columns,
    Flow,
    InlineMessage,
    LineItem,
    ScrollPage,
    column,
    head,
    muted,
    plain,
    primary,
    small,
    title,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.log.client_log import ClientLogTab
from hyvinvointi_desktop.ui.log.purpose_button import PurposeButton
from hyvinvointi_desktop.ui.text_faults import fault

OVERVIEW, PERIOD, AGREEMENT, GOALS, NOTES, MEASURES, REVIEWS, LOG, RIGHTS = range(9)
TAB_OF = {"goals": GOALS, "notes": NOTES, "measures": MEASURES, "reviews": REVIEWS}
"""The tabs that the overview and the period lead to, by their names there."""
_READ_AGAIN = frozenset({
    Area.CLIENTS, Area.AGREEMENTS, Area.GOALS, Area.SESSIONS, Area.CLAIMS, Area.SETTINGS, Area.REHABILITATION,
})  # fmt: skip


class ClientCardPage(ScrollPage):
    """The card of one client. Signals carry ids; the tabs' own wishes go through ``agreement`` and ``notes``."""

    left = Signal()
    log_visit = Signal(str)
    plan_visit = Signal(str)
    edit_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, client: ClientId) -> None:
        super().__init__(gap=12)
        self._desk, self._jobs, self.client_id = desk, jobs, client
        self._card: ClientCard | None = None
        self.notice = InlineMessage()
        self._name, self._about = title(""), muted("")
        self.log = primary(tr("&Log a visit"), lambda: self.log_visit.emit(client), "plus")
        self.plan = plain(tr("&Plan a meeting"), lambda: self.plan_visit.emit(client), "calendar-plus")
        self.edit = plain(tr("&Details"), self._edit, "pencil-simple")
        self.to_know = Card(role="warn", gap=8)
        self.to_know.setAccessibleName(tr("Good to know before a visit"))
        self.boxes = [Card(gap=6) for _ in range(3)]
        self.agreement, self.goals = AgreementTab(desk, jobs, client), GoalsTab(desk, jobs, client)
        self.overview, self.notes = OverviewTab(), NotesTab()
        self.period = PeriodTab(desk, jobs, client, frozenset(TAB_OF))
        self.measures = MeasuresTab(desk, jobs, client)
        self.reviews = ReviewsTab(desk, jobs, client)
        self.log_tab = ClientLogTab(desk, jobs, client)
        self.purpose = PurposeButton(self._open_for)
        self._away = False
        self.rights = RightsTab(desk, jobs, client)
        self.tabs = Tabs(
            tr("Parts of the card"),
            [
                (tr("&Overview"), self.overview),
                (tr("Period"), self.period),
                (tr("&Agreement"), self.agreement),
                (tr("&Goals"), self.goals),
                (tr("No&tes"), self.notes),
                (tr("Measures"), self.measures),
                (tr("Reviews"), self.reviews),
                (tr("Who has looked"), self.log_tab),
                (tr("Rights"), self.rights),
            ],
        )
        self._lay_out()
        self._jobs.changed.connect(self._changed)
        self.measures.found.connect(lambda found: self.overview.show_change(newest_change(found.lines)))
        for leading in (self.overview, self.period):
            leading.tab_wanted.connect(lambda name: self.tabs.open(TAB_OF[name]))
        self.period.tab_wanted.connect(lambda name: self.measures.choose_agreed() if name == "measures" else None)
        self.tabs.offer(PERIOD, False)
        self.tabs.shown.connect(lambda at: self.log_tab.read() if at == LOG else None)
        self.tabs.shown.connect(lambda at: self.log.make_main(at != PERIOD))
        self.tabs.shown.connect(lambda _: QTimer.singleShot(0, self, self._bring_tab))
        self.rights.erased.connect(lambda _: self.left.emit())
        self.notes.plan_wanted.connect(lambda: self.plan_visit.emit(client))
        self.reload()

    def _bring_tab(self) -> None:
        """In a low window the part would open under the lower edge, as if nothing had happened."""
        inner, bar = self.widget(), self.verticalScrollBar()
        top = self.tabs.mapTo(inner, QPoint(0, 0)).y() if inner is not None else 0
        if top - bar.value() > self.viewport().height() // 2:
            bar.setValue(top)

    def _lay_out(self) -> None:
        back = way_back(tr("All clients"), self.left.emit, self)
        names = column(self._name, self._about, Flow(self.purpose), gap=0)
        self.add(HeadRow(back, self.edit, self.plan, self.log), names)
        self.add(self.notice, self.to_know, Columns(*self.boxes, narrowest=230, gap=12), self.tabs, None)
        self.to_know.hide()

    def leave(self) -> None:
        """The card is no longer on the screen: the log has how long it was, and nothing is read until it is again."""
        if not self._away:
            self._away = True
            self._jobs.run(
                lambda: self._desk.leave_client(self.client_id), owner=self, ok=lambda _: None, failed=lambda _: None
            )

    def come_back(self) -> None:
        """The card is on the screen again, which is another opening."""
        if self._away:
            self._away = False
            self.reload()
            self.measures.reload()

    def _open_for(self, purpose: Purpose) -> None:
        self._jobs.run(
            lambda: self._desk.open_client_for(self.client_id, purpose),
            owner=self,
            ok=lambda _: self.reload(),
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )

    def _changed(self, areas: frozenset[Area]) -> None:
        if self._away:
            return
        if areas & MEASURE_AREAS:
            self.measures.reload()
        if areas & _READ_AGAIN:
            self.reload()

    def reload(self) -> None:
        """Reads the card again."""
        self._jobs.run(
            lambda: (self._desk.client_card(self.client_id), self._desk.me().payers),
            owner=self,
            ok=lambda found: self._show(found[0], {p.id: p.name for p in found[1]}),
            failed=self._not_read,
        )

    def _not_read(self, error: Exception) -> None:
        """Nothing is shown of a client whom the log could not be told of."""
        words = f"{tr('The card was not opened.')} {fault(error)}"
        self.notice.say(words, "bad", tr("Try again"), self.reload)
        self._set_readable(self._card is not None)

    def _set_readable(self, readable: bool) -> None:
        for part in (*self.boxes, self.tabs, self.purpose, self.log, self.plan, self.edit):
            part.setVisible(readable)

    def _show(self, card: ClientCard, payers: dict[str, str]) -> None:
        at = self.verticalScrollBar().value()
        first = self._card is None
        if first:
            announce(self, card.client.name)
        self._card = card
        client = card.client
        self._set_readable(True)
        self.purpose.show_purpose(self._desk.trail.purpose_for(client.id))
        self._name.setText(client.name)
        self._about.setText(_about(card))
        self._show_archived(client)
        self._show_to_know(client)
        self.tabs.offer(PERIOD, card.by_decision)
        self._show_period(card)
        self._show_month(card)
        self._show_next(card)
        self.overview.show_card(card, self._desk.clock.today())
        self.agreement.show_card(card, payers, self._desk.clock.today())
        self.goals.show_card(card)
        self.notes.show_card(card)
        if first:
            self.measures.reload()
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(at))

    def _show_archived(self, client: Client) -> None:
        if client.archived_on is not None:
            sentence = tr("In the archive since {day}.").format(day=formats.date_text(client.archived_on))
            self.notice.say(sentence, "plain", tr("Bring back from the archive"), self._bring_back)
        elif self.notice.text() and self.notice.action.text() == tr("Bring back from the archive"):
            self.notice.clear()
        self.log.setEnabled(client.archived_on is None)
        self.plan.setEnabled(client.archived_on is None)

    def _show_to_know(self, client: Client) -> None:
        self.to_know.clear()
        notes = (
            ("warning", tr("Safety"), client.safety_notes),
            ("path", tr("Moving about"), client.mobility_notes),
        )
        lines = [LineItem(icon, note, name, token="warn") for icon, name, note in notes if note]
        self.to_know.add(Columns(*lines, narrowest=300, gap=12))
        self.to_know.setVisible(bool(client.safety_notes or client.mobility_notes))

    def _show_period(self, card: ClientCard) -> None:
        box = self.boxes[0]
        box.clear()
        box.add(small(tr("Period") if card.period is not None and card.period.by_decision else tr("Support period")))
        if card.period is None:
            box.add(head(tr("No agreement")), small(tr("First visits can be logged without one.")), room())
            return
        line = words.month_of_period(card.period)
        box.add(head(formats.capital(line)), Bar(card.period.share, "accent", line), room())

    def _show_month(self, card: ClientCard) -> None:
        box = self.boxes[1]
        box.clear()
        box.add(small(tr("This month")))
        if card.month is None:
            box.add(head(tr("Nothing yet")), room())
            return
        line = words.hours_line(card.month)
        box.add(head(line))
        if card.month.cap_minutes:
            share = card.month.used_minutes / card.month.cap_minutes
            box.add(Bar(share, words.hours_kind(card.month), line))
        box.add(room())

    def _show_next(self, card: ClientCard) -> None:
        box = self.boxes[2]
        box.clear()
        box.add(small(tr("Next meeting")))
        if not card.planned:
            box.add(head(tr("Not agreed yet")), room())
            return
        nxt = card.planned[0]
        day = formats.day_text(local_day(nxt.starts_at), year=False)
        box.add(head(f"{day} {formats.clock_text(nxt.starts_at)}{words.DOT}{text.kind(nxt.kind)}"))
        if nxt.reminded_on is not None:
            box.add(small(tr("reminded {day}").format(day=formats.date_text(nxt.reminded_on, year=False))))
        elif nxt.place:
            box.add(small(nxt.place))
        box.add(room())

    def _edit(self) -> None:
        if self._card is not None:
            self.edit_wanted.emit(self._card.client)

    def _bring_back(self) -> None:
        self._jobs.run(
            lambda: self._desk.archive_client(self.client_id, None),
            owner=self,
            ok=lambda _: self.notice.say(tr("The client is back in the list."), "good"),
            failed=lambda error: self.notice.say(fault(error), "bad"),
        )


def _about(card: ClientCard) -> str:
    client, period = card.client, card.period
    parts = [client.code, client.village, words.deals_in(client.language, interpreter=client.interpreter)]
    if period is not None:
        days = formats.date_range(period.first_day, period.last_day)
        words_ = tr("period {days}") if period.by_decision else tr("support period {days}")
        parts.append(words_.format(days=days))
    return words.DOT.join(p for p in parts if p)
