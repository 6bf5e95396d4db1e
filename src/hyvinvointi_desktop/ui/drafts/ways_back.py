"""From a draft to exactly its form on exactly its record. It reads what it needs to find the way and saves nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.app.pictures.goal_path import below
from hyvinvointi_desktop.app.screens import ClientCard
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel
from hyvinvointi_desktop.domain.ids import ClientId, GoalId, ReviewId, SessionId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.ui.approval.page import APPROVAL_FORMS, ApprovalPage
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.clients.client_card import AGREEMENT, GOALS, PERIOD, RIGHTS, ClientCardPage
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.competence.page import CompetencePage
from hyvinvointi_desktop.ui.drafts.form_draft import is_new
from hyvinvointi_desktop.ui.drop_in.page import DropInPage
from hyvinvointi_desktop.ui.feedback.page import FeedbackPage
from hyvinvointi_desktop.ui.groups.page import GroupsPage
from hyvinvointi_desktop.ui.post.page import PostPage
from hyvinvointi_desktop.ui.referrals.page import ReferralsPage
from hyvinvointi_desktop.ui.rehabilitation.money_page import MoneyPage
from hyvinvointi_desktop.ui.settings.measures_section import MeasuresSection
from hyvinvointi_desktop.ui.settings.programmes_section import ProgrammesSection
from hyvinvointi_desktop.ui.settings.texts_section import TextsSection
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from hyvinvointi_desktop.ui.today.area import TodayArea

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.ui.frame import MainWindow
    from hyvinvointi_desktop.ui.jobs import Jobs

P = TypeVar("P", bound=QWidget)
SECTIONS = {
    Form.OWN_DETAILS: 0, Form.PAYER: 1, Form.KM_RATE: 2, Form.RULES: 3, Form.CAP: 3, Form.BARRIER: 3, Form.TEXT: 4,
    Form.TEXT_PARTS: 4, Form.PROGRAMME: 9, Form.MEASURE: 10,
}  # fmt: skip
"""Where in Asetukset a form is."""
GROUP_FORMS = frozenset({
    Form.COURSE, Form.COURSE_SESSION, Form.CANCEL_SESSION, Form.COURSE_PLANNING, Form.PARTICIPANT, Form.INTERVIEW,
    Form.LEAVING, Form.NEXT_STEPS, Form.PARTNER, Form.COURSE_AGREEMENT, Form.PURCHASE, Form.FEEDBACK, Form.END_COURSE,
    Form.WALK_IN, Form.ROW_NUMBERS, Form.MOVE_SESSION,
})  # fmt: skip
"""The forms of courses."""
PERIOD_FORMS = frozenset({
    Form.PERIOD, Form.DECISION, Form.SUITABILITY, Form.PERIOD_PLAN, Form.NETWORK_MEMBER, Form.ECOMAP,
    Form.NETWORK_MEETING, Form.GROUP_VISIT, Form.PERIOD_ENDING, Form.WHAT_NEXT, Form.COPY_DRAFT,
})  # fmt: skip
"""The forms of a client's period by decision. A record begins with the client; that of a text is the text's own."""
REFERRAL_FORMS = frozenset({Form.REFERRAL, Form.REFERRAL_STEP, Form.REFERRAL_GREETING, Form.WORKER_NAMING})
"""The coordinator's forms of referrals."""


class WaysBack:
    """The ways through one window."""

    def __init__(self, desk: Desk, jobs: Jobs, window: MainWindow) -> None:
        self._desk, self._jobs, self._window = desk, jobs, window

    def go(self, draft: Draft) -> None:
        """Opens the form of a draft."""
        ways: dict[Form, Callable[[Draft], None]] = {
            Form.VISIT: lambda d: self._today().go_on_with(SessionId(d.record)),
            Form.NOTEBOOK: lambda _: self._today().open_notebook(),
            Form.QUICK_LINE: lambda _: self._today().focus_quick_line(),
            Form.PLAN: lambda d: self._today().open_plans(d.record),
            Form.CLIENT: self._client,
            Form.AGREEMENT: self._agreement,
            Form.PAPER_AGREEMENT: lambda d: self._clients().record_paper(d.client or ClientId("")),
            Form.END_AGREEMENT: lambda d: self._card(d).tabs.open(AGREEMENT),
            Form.ERASE_AGREEMENT: lambda d: self._card(d).tabs.open(AGREEMENT),
            Form.ERASE_CLIENT: lambda d: self._card(d).tabs.open(RIGHTS),
            Form.GOAL: self._goal,
            Form.ASSESSMENT: self._assessment,
            Form.TRIP: self._trip,
            Form.EXPLANATION: lambda d: self._claims().show_month(*_month(d)),
            Form.ANNEX: self._annex,
            Form.REVIEW: lambda d: self._clients().go_on_review(d),
            Form.REVIEW_SIGNING: lambda d: self._clients().sign_review(d.client or ClientId(""), ReviewId(d.record)),
            Form.DROP_IN_DAY: self._drop_in,
            Form.THEME_DAY: self._drop_in,
            Form.TRAINING: self._drop_in,
            Form.ALLOWANCE_PAYMENT: self._money,
            Form.OWN_PURCHASE: self._money,
            Form.FORM_ANSWER: lambda d: self._page("feedback", FeedbackPage).go_on(d),
            Form.FEEDBACK_FORM: lambda d: self._page("feedback", FeedbackPage).go_on(d),
            Form.COMPETENCE: lambda d: self._page("competence", CompetencePage).go_on(d),
            Form.PLEDGE: lambda d: self._page("competence", CompetencePage).go_on(d),
            Form.SELF_ASSESSMENT: lambda d: self._page("competence", CompetencePage).go_on(d),
            Form.CASE_ANSWER: lambda d: self._page("post", PostPage).go_on(d),
            Form.HOURS_REQUEST: lambda d: self._page("post", PostPage).go_on(d),
        }
        if draft.form in GROUP_FORMS:
            self._page("groups", GroupsPage).go_on(draft.form, draft.record, new=is_new(draft))
        elif draft.form in PERIOD_FORMS:
            self._period(draft)
        elif draft.form in APPROVAL_FORMS:
            self._page("approval", ApprovalPage).go_on(draft)
        elif draft.form in REFERRAL_FORMS:
            self._page("referrals", ReferralsPage).go_on(draft)
        elif draft.form in SECTIONS:
            self._section(draft)
        else:
            ways[draft.form](draft)

    def _page(self, page_id: str, kind: type[P]) -> P:
        self._window.show_page(page_id)
        page = self._window.page(page_id)
        assert isinstance(page, kind)
        return page

    def _today(self) -> TodayArea:
        area = self._page("today", TodayArea)
        area.back_to_today()
        return area

    def _clients(self) -> ClientsPage:
        return self._page("clients", ClientsPage)

    def _claims(self) -> ClaimsPage:
        return self._page("claims", ClaimsPage)

    def _card(self, draft: Draft) -> ClientCardPage:
        page = self._clients()
        page.open_client(draft.client or "")
        card = page.card()
        assert card is not None
        return card

    def _client(self, draft: Draft) -> None:
        page = self._clients()
        if is_new(draft) and draft.client is None:
            page.new_client(draft.record)
            return

        def show(people: tuple[Client, ...]) -> None:
            client = next((c for c in people if c.id == draft.record), None)
            if client is not None:
                page.open_client(client.id)
                page.edit_client(client)

        self._jobs.run(self._desk.clients, owner=page, ok=show, failed=lambda _: None)

    def _assessment(self, draft: Draft) -> None:
        measure, *_ = draft.typed.get("measure") or [""]
        page = self._clients()
        page.open_client(draft.client or "")
        page.fill_measure(draft.client or ClientId(""), str(measure), record=draft.record)

    def _agreement(self, draft: Draft) -> None:
        page, client = self._clients(), draft.client or ClientId("")
        _, _, base = draft.record.rpartition(".")
        page.open_client(client)

        def show(card: ClientCard) -> None:
            found = next((a for a in card.agreements if a.id == base), None)
            if found is not None or base == "new":
                page.make_agreement(client, found)

        self._jobs.run(lambda: self._desk.client_card(client), owner=page, ok=show, failed=lambda _: None)

    def _goal(self, draft: Draft) -> None:
        card, client = self._card(draft), draft.client or ClientId("")
        card.tabs.open(GOALS)

        def show(found: ClientCard) -> None:
            goal = next((g for g in _goals(found.goals) if g.id == draft.record), None)
            if goal is not None:
                card.goals.go_on(goal, new=False)
            elif is_new(draft):
                card.goals.go_on(_new_goal(draft, client, _goals(found.goals), self._desk), new=True)

        self._jobs.run(lambda: self._desk.client_card(client), owner=card, ok=show, failed=lambda _: None)

    def _period(self, draft: Draft) -> None:
        card = self._card(draft)
        card.tabs.open(PERIOD)
        rest = draft.record if draft.form is Form.COPY_DRAFT else draft.record.partition("|")[2]
        card.period.go_on(draft.form, rest)

    def _trip(self, draft: Draft) -> None:
        self._claims().go_on_with_trip(*_month(draft), draft.record)

    def _annex(self, draft: Draft) -> None:
        month, _, payer = draft.record.partition("|")
        self._claims().show_month(Month.from_text(month), payer)

    def _drop_in(self, draft: Draft) -> None:
        self._page("drop_in", DropInPage).go_on(draft)

    def _money(self, draft: Draft) -> None:
        self._page("money", MoneyPage).go_on(draft)

    def _section(self, draft: Draft) -> None:
        page = self._page("settings", SettingsPage)
        page.open_section(SECTIONS[draft.form])
        section = page.shown()
        if isinstance(section, TextsSection) and draft.form is Form.TEXT:
            self._jobs.run(
                lambda: None, owner=section, ok=lambda _: section.go_on(draft.record), failed=lambda _: None
            )  # after the section has read its texts: there is one writer, and it goes in order
        if isinstance(section, ProgrammesSection):
            section.open_programme(draft.record)
        if isinstance(section, MeasuresSection):
            section.open_measure(draft.record)


def _month(draft: Draft) -> tuple[Month, str | None]:
    return Month.from_text(str(draft.typed["month"])), str(draft.typed.get("of_payer") or "") or None


def _goals(found: tuple[GoalProgress, ...]) -> list[Goal]:
    return [g.goal for top in found for g in (top, *below(top))]


def _new_goal(draft: Draft, client: ClientId, goals: list[Goal], desk: Desk) -> Goal:
    parent = GoalId(str(draft.typed["parent"])) if draft.typed.get("parent") else None
    last = max((g.position for g in goals if g.parent == parent), default=-1)
    level = GoalLevel(str(draft.typed["level"]))
    return Goal(GoalId(draft.record), client, level, "", parent, set_on=desk.clock.today(), position=last + 1)
