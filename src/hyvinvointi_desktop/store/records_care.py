"""Records of periods of rehabilitation with their decisions, groups, network and drafts."""

from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Select, Table, delete, select

from hyvinvointi_desktop.domain.ids import (
    ClientId,
    CopyDraftId,
    DecisionId,
    EcomapId,
    GroupVisitId,
    NetworkMemberId,
    OwnPurchaseId,
    PeriodId,
    SessionId,
)
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit
from hyvinvointi_desktop.domain.rehabilitation import (
    AllowancePayment,
    CopyDraft,
    Decision,
    DecisionKind,
    DraftKind,
    Ecomap,
    GroupVisit,
    KnownBy,
    NetworkMeeting,
    NetworkMember,
    OwnPurchase,
    PathStep,
    Period,
    Phase,
    StepDone,
)
from hyvinvointi_desktop.store import row_map as r
from hyvinvointi_desktop.store import tables_care as c
from hyvinvointi_desktop.store.records_base import Values
from hyvinvointi_desktop.store.records_touched import TouchedRecords
from hyvinvointi_desktop.store.row_map import RowMap

T = TypeVar("T")

PERIODS = RowMap(
    c.periods, Period, r.same("id"), r.same("client", "client_id"), r.same("programme"),
    r.same("programme_version"), r.day("opened_on"), r.one_of("phase", Phase), r.strings("suitability"),
    r.day("suitability_on"), r.day("ending_from"), r.day("ended_on"), r.strings("next_steps"), r.same("next_words"),
)  # fmt: skip
DECISIONS = RowMap(
    c.decisions, Decision, r.same("id"), r.same("period", "period_id"), r.same("client", "client_id"),
    r.one_of("kind", DecisionKind), r.day("first_day"), r.day("last_day"), r.same("number"), r.same("legal_basis"),
    r.day("made_on"), r.same("renews"), r.same("allowance_cents"), r.one_of("allowance_unit", AllowanceUnit),
    r.same("zone"), r.same("discount"),
)  # fmt: skip
PAYMENTS = RowMap(
    c.allowance_payments, AllowancePayment, r.same("decision", "decision_id"), r.same("window"), r.same("days"),
    r.same("cents"), r.day("decided_on"), r.same("number"),
)  # fmt: skip
GROUP_VISITS = RowMap(
    c.group_visits, GroupVisit, r.same("id"), r.same("client", "client_id"), r.day("on", "visited_on"),
    r.same("group", "group_name"), r.one_of("known_by", KnownBy), r.same("course", "course_id"),
)  # fmt: skip
MEMBERS = RowMap(
    c.network_members, NetworkMember, r.same("id"), r.same("client", "client_id"), r.same("name"), r.same("role"),
    r.same("organisation"), r.same("phone"), r.same("email"), r.day("permitted_on"), r.same("permitted_about"),
    r.day("withdrawn_on"),
)  # fmt: skip
ECOMAPS = RowMap(
    c.ecomaps, Ecomap, r.same("id"), r.same("client", "client_id"), r.day("drawn_on"), r.same("picture"),
    r.same("words"),
)  # fmt: skip
NETWORK_MEETINGS = RowMap(
    c.network_meetings, NetworkMeeting, r.same("session", "session_id"), r.strings("members"), r.same("others")
)
COPY_DRAFTS = RowMap(
    c.copy_drafts, CopyDraft, r.same("id"), r.same("client", "client_id"), r.one_of("kind", DraftKind), r.same("text"),
    r.instant("made_at"), r.instant("copied_at"), r.same("about"),
)  # fmt: skip
OWN_PURCHASES = RowMap(
    c.own_purchases, OwnPurchase, r.same("id"), r.day("on", "spent_on"), r.same("amount_cents"), r.same("words"),
    r.same("client", "client_id"), r.same("receipt"),
)  # fmt: skip
def step_rows(period: Period) -> list[Values]:
    """The ticked steps of a period as rows."""
    return [{"period_id": period.id, "step": s.step.value, "done_on": s.on.isoformat()} for s in period.steps]


def _days_in(period: Period) -> tuple[object, ...]:
    """What of a period the count of a month depends on."""
    not_now = period.suitability_on if period.phase is Phase.NOT_NOW else None
    return period.opened_on, period.ended_on, period.phase is Phase.NOT_NOW, not_now, period.programme_version


class CareStoreRecords(TouchedRecords):
    """What belongs to periods, each by its day, then id."""

    def _all_of(self, kind: RowMap[T], by: str, client: ClientId | None = None) -> tuple[T, ...]:
        columns = kind.table.c
        found: Select[Any] = select(kind.table).order_by(columns[by], columns.id)
        if client is not None:
            found = found.where(columns.client_id == client)
        return tuple(kind.of(row) for row in self._rows(found))

    def _the(self, kind: RowMap[T], record_id: str) -> T | None:
        row = self._one(select(kind.table).where(kind.table.c.id == record_id))
        return kind.of(row) if row else None

    def _gone(self, table: Table, record_id: str) -> None:
        self._connection.execute(delete(table).where(table.c.id == record_id))

    # -- periods ------------------------------------------------------------------------------------------------

    def period(self, period_id: PeriodId) -> Period | None:
        """The period of that id."""
        found = self._periods(select(c.periods).where(c.periods.c.id == period_id))
        return found[0] if found else None

    def periods_of(self, client_id: ClientId) -> tuple[Period, ...]:
        """A client's periods by their first day."""
        return self._periods(select(c.periods).where(c.periods.c.client_id == client_id))

    def all_periods(self) -> tuple[Period, ...]:
        """Everybody's periods by their first day."""
        return self._periods(select(c.periods))

    def _periods(self, found: Select[Any]) -> tuple[Period, ...]:
        rows = self._rows(found.order_by(c.periods.c.opened_on, c.periods.c.id))
        steps = self._groups(select(c.period_steps).order_by(c.period_steps.c.step), "period_id") if rows else {}
        order = list(PathStep)
        return tuple(
            PERIODS.of(
                row,
                steps=tuple(
                    sorted(
                        (StepDone(PathStep(s.step), date.fromisoformat(s.done_on)) for s in steps.get(row.id, ())),
                        key=lambda s: order.index(s.step),
                    )
                ),
            )
            for row in rows
        )

    def put_period(self, period: Period) -> None:
        """Adds or replaces a period with its ticked steps. Other days of it touch the months of its client."""
        before = self.period(period.id)
        self._put(c.periods, PERIODS.row(period))
        self._put_children(c.period_steps, "period_id", period.id, step_rows(period))
        if before is None or _days_in(before) != _days_in(period):
            since = min(period.opened_on, before.opened_on if before is not None else period.opened_on)
            self._touch_client(period.client, since)

    def delete_period(self, period_id: PeriodId) -> None:
        """Takes out a period without decisions."""
        before = self.period(period_id)
        self._gone(c.periods, period_id)
        if before is not None:
            self._touch_client(before.client, before.opened_on)

    def decision(self, decision_id: DecisionId) -> Decision | None:
        """The decision of that id."""
        return self._the(DECISIONS, decision_id)

    def decisions_of(self, client_id: ClientId) -> tuple[Decision, ...]:
        """A client's decisions of every kind by their first day."""
        return self._all_of(DECISIONS, "first_day", client_id)

    def all_decisions(self) -> tuple[Decision, ...]:
        """Everybody's decisions by their first day."""
        return self._all_of(DECISIONS, "first_day")

    def put_decision(self, decision: Decision) -> None:
        """Adds or replaces a decision. Other days of a service touch the months of its client."""
        before = self.decision(decision.id)
        self._put(c.decisions, DECISIONS.row(decision))
        if before is None or (before.first_day, before.last_day) != (decision.first_day, decision.last_day):
            self._touch_service(decision)

    def delete_decision(self, decision_id: DecisionId) -> None:
        """Takes a decision out, with its payments."""
        before = self.decision(decision_id)
        self._gone(c.decisions, decision_id)
        if before is not None:
            self._touch_service(before)

    def _touch_service(self, decision: Decision) -> None:
        """What holds from the opening of its period on may be other: the days before the first decision count too."""
        period = self.period(decision.period) if decision.kind is DecisionKind.SERVICE else None
        if period is not None:
            self._touch_client(decision.client, period.opened_on)

    def allowance_payments(self) -> tuple[AllowancePayment, ...]:
        """Every decided window, by decision, then number."""
        key = c.allowance_payments.c
        rows = self._rows(select(c.allowance_payments).order_by(key.decision_id, key.window))
        return tuple(PAYMENTS.of(row) for row in rows)

    def put_allowance_payment(self, payment: AllowancePayment) -> None:
        """Adds or replaces a decided window."""
        self._put(c.allowance_payments, PAYMENTS.row(payment))

    def delete_allowance_payment(self, decision_id: DecisionId, window: int) -> None:
        """Takes a decided window out."""
        key = c.allowance_payments.c
        self._connection.execute(
            delete(c.allowance_payments).where(key.decision_id == decision_id, key.window == window)
        )

    # -- groups, network, drafts, money -------------------------------------------------------------------------

    def group_visit(self, visit_id: GroupVisitId) -> GroupVisit | None:
        """The visit of that id."""
        return self._the(GROUP_VISITS, visit_id)

    def group_visits_of(self, client_id: ClientId) -> tuple[GroupVisit, ...]:
        """A client's visits to groups by day."""
        return self._all_of(GROUP_VISITS, "visited_on", client_id)

    def all_group_visits(self) -> tuple[GroupVisit, ...]:
        """Everybody's visits to groups by day."""
        return self._all_of(GROUP_VISITS, "visited_on")

    def put_group_visit(self, visit: GroupVisit) -> None:
        """Adds or replaces a visit to a group."""
        self._put(c.group_visits, GROUP_VISITS.row(visit))

    def delete_group_visit(self, visit_id: GroupVisitId) -> None:
        """Takes a visit out."""
        self._gone(c.group_visits, visit_id)

    def network_member(self, member_id: NetworkMemberId) -> NetworkMember | None:
        """The person of the network with that id."""
        return self._the(MEMBERS, member_id)

    def network_of(self, client_id: ClientId) -> tuple[NetworkMember, ...]:
        """A client's network by name."""
        return self._all_of(MEMBERS, "name", client_id)

    def all_network_members(self) -> tuple[NetworkMember, ...]:
        """Everybody's networks by name."""
        return self._all_of(MEMBERS, "name")

    def put_network_member(self, member: NetworkMember) -> None:
        """Adds or replaces somebody of a network."""
        self._put(c.network_members, MEMBERS.row(member))

    def delete_network_member(self, member_id: NetworkMemberId) -> None:
        """Takes somebody out of a network."""
        self._gone(c.network_members, member_id)

    def ecomap(self, ecomap_id: EcomapId) -> Ecomap | None:
        """The drawn map of that id."""
        return self._the(ECOMAPS, ecomap_id)

    def ecomaps_of(self, client_id: ClientId) -> tuple[Ecomap, ...]:
        """A client's drawn maps by day."""
        return self._all_of(ECOMAPS, "drawn_on", client_id)

    def all_ecomaps(self) -> tuple[Ecomap, ...]:
        """Everybody's drawn maps by day."""
        return self._all_of(ECOMAPS, "drawn_on")

    def put_ecomap(self, ecomap: Ecomap) -> None:
        """Adds or replaces a drawn map; its picture must be there."""
        self._put(c.ecomaps, ECOMAPS.row(ecomap))

    def delete_ecomap(self, ecomap_id: EcomapId) -> None:
        """Takes a drawn map out; its picture stays until it is swept."""
        self._gone(c.ecomaps, ecomap_id)

    def network_meeting(self, session_id: SessionId) -> NetworkMeeting | None:
        """Who was asked to that session, if it is a network meeting."""
        row = self._one(select(c.network_meetings).where(c.network_meetings.c.session_id == session_id))
        return NETWORK_MEETINGS.of(row) if row else None

    def all_network_meetings(self) -> tuple[NetworkMeeting, ...]:
        """Every network meeting by session."""
        rows = self._rows(select(c.network_meetings).order_by(c.network_meetings.c.session_id))
        return tuple(NETWORK_MEETINGS.of(row) for row in rows)

    def put_network_meeting(self, meeting: NetworkMeeting) -> None:
        """Adds or replaces who was asked to a session that is there."""
        self._put(c.network_meetings, NETWORK_MEETINGS.row(meeting))

    def delete_network_meeting(self, session_id: SessionId) -> None:
        """Takes out who was asked to the session; the session stays."""
        meetings = c.network_meetings
        self._connection.execute(delete(meetings).where(meetings.c.session_id == session_id))

    def copy_draft(self, draft_id: CopyDraftId) -> CopyDraft | None:
        """The draft of that id."""
        return self._the(COPY_DRAFTS, draft_id)

    def copy_drafts_of(self, client_id: ClientId) -> tuple[CopyDraft, ...]:
        """A client's drafts by when they were made."""
        return self._all_of(COPY_DRAFTS, "made_at", client_id)

    def all_copy_drafts(self) -> tuple[CopyDraft, ...]:
        """Everybody's drafts by when they were made."""
        return self._all_of(COPY_DRAFTS, "made_at")

    def put_copy_draft(self, draft: CopyDraft) -> None:
        """Adds or replaces a draft."""
        self._put(c.copy_drafts, COPY_DRAFTS.row(draft))

    def delete_copy_draft(self, draft_id: CopyDraftId) -> None:
        """Takes a draft out."""
        self._gone(c.copy_drafts, draft_id)

    def own_purchase(self, purchase_id: OwnPurchaseId) -> OwnPurchase | None:
        """The purchase of that id."""
        return self._the(OWN_PURCHASES, purchase_id)

    def all_own_purchases(self) -> tuple[OwnPurchase, ...]:
        """What was bought with the worker's activity money, by day."""
        return self._all_of(OWN_PURCHASES, "spent_on")

    def put_own_purchase(self, purchase: OwnPurchase) -> None:
        """Adds or replaces a purchase."""
        self._put(c.own_purchases, OWN_PURCHASES.row(purchase))

    def delete_own_purchase(self, purchase_id: OwnPurchaseId) -> None:
        """Takes a purchase out."""
        self._gone(c.own_purchases, purchase_id)
