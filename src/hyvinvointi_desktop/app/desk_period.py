"""A client's period by decision: its path, network, calendar, groups, texts to copy. A part of ``app.desk``."""

from collections.abc import Sequence
from datetime import date

from hyvinvointi_desktop.app import copy_drafts, group_visits, look_period, network, period, plan_period
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.draft_words import first_words
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.ids import (
    ClientId,
    CopyDraftId,
    EcomapId,
    GroupVisitId,
    NetworkMemberId,
    PeriodId,
)
from hyvinvointi_desktop.domain.period_plan import PeriodPlan
from hyvinvointi_desktop.domain.rehabilitation import (
    CopyDraft,
    DraftKind,
    Ecomap,
    GroupVisit,
    NetworkMember,
    PathStep,
    Period,
)
from hyvinvointi_desktop.domain.sessions import Attachment, Session


class DeskPeriod(DeskGround):
    """Periods by decision. Writes return the areas that changed."""

    # -- reading ------------------------------------------------------------------------------------------------

    def period_screen(self, client: ClientId) -> look_period.PeriodScreen:
        """Everything of the client's period. Raises Refused."""
        self.trail.look(Event.DIARY_READ, R.CLIENT, client, (client,))
        with self._store.reading() as records:
            return look_period.period_screen(client, records, self.definitions, self.clock.now(), self.clock.today())

    def has_periods(self, client: ClientId) -> bool:
        """Whether the client has or had a period by decision."""
        with self._store.reading() as records:
            return bool(records.periods_of(client))

    def preview_period(
        self, period_id: PeriodId, plan: PeriodPlan, terms: plan_period.PlanTerms, language: str
    ) -> plan_period.PeriodPreview:
        """What a plan of the whole period would lay. Raises Refused."""
        with self._store.reading() as records:
            return plan_period.preview(
                period_id, plan, terms, records, self.definitions, self.clock.today(), language
            )

    def network_to_ask(self, client: ClientId, day: date) -> network.NetworkAsked:
        """Who may be asked to a meeting on that day: those with a permission first."""
        self.trail.look(Event.DIARY_READ, R.CLIENT, client, (client,))
        with self._store.reading() as records:
            return network.to_ask(client, day, records)

    def copy_drafts(self) -> tuple[copy_drafts.DraftRow, ...]:
        """Everybody's texts to copy, what waits first."""
        with self._store.reading() as records:
            found = copy_drafts.rows(records.all_copy_drafts(), records, self.clock.now())
        self.trail.look(Event.DIARY_LISTED, count=len(found))
        return found

    def first_words(self, kind: DraftKind, client: ClientId, language: str, about: str = "") -> str:
        """The beginning of a text for the official record, filled from what is known; empty without a period."""
        self.trail.look(Event.DIARY_READ, R.CLIENT, client, (client,))
        with self._store.reading() as records:
            found = period.period_now(client, records)
            if found is None:
                return ""
            return first_words(kind, found, about, records, self.definitions, self.clock.today(), language)

    # -- the period ---------------------------------------------------------------------------------------------

    def _on(self, kind: K, period_id: PeriodId) -> UnitOfWork:
        with self._store.reading() as records:
            found = records.period(period_id)
        return self._act(kind, R.PERIOD, period_id, clients=(found.client,) if found is not None else ())

    def open_period(self, new: Period) -> Changed:
        """Begins a period, or changes when it was begun. Raises Refused."""
        uow = self._act(K.PERIOD_SAVED, R.PERIOD, new.id, clients=(new.client,))
        return period.open_period(new, uow, self.definitions)

    def save_suitability(
        self, period_id: PeriodId, ticked: Sequence[str], *, offered: bool, what_then: str = "", on: date | None = None
    ) -> Changed:
        """The check whether the service suits. Raises Refused."""
        uow, day = self._on(K.PERIOD_SAVED, period_id), on or self.clock.today()
        return period.save_suitability(
            period_id, ticked, day, offered=offered, what_then=what_then, uow=uow, definitions=self.definitions
        )

    def tick_step(self, period_id: PeriodId, step: PathStep, on: date | None) -> Changed:
        """Ticks a step of the path, or with None takes the tick away. Raises Refused."""
        return period.tick_step(period_id, step, on, self._on(K.PERIOD_SAVED, period_id))

    def begin_work(self, period_id: PeriodId) -> Changed:
        """The work begins, or goes on. Raises Refused."""
        return period.begin_work(period_id, self._on(K.PERIOD_SAVED, period_id))

    def begin_ending(self, period_id: PeriodId, on: date) -> Changed:
        """From that day on meetings are thinned out. Raises Refused."""
        return period.begin_ending(period_id, on, self._on(K.PERIOD_SAVED, period_id))

    def save_what_next(self, period_id: PeriodId, steps: Sequence[str], words: str) -> Changed:
        """What comes after the period. Raises Refused."""
        return period.save_what_next(
            period_id, steps, words, self._on(K.PERIOD_SAVED, period_id), self.definitions
        )

    def end_period(self, period_id: PeriodId, on: date | None) -> Changed:
        """Closes a period, or with None opens it again. Raises Refused."""
        return period.end_period(period_id, on, self._on(K.PERIOD_ENDED, period_id))

    def delete_period(self, period_id: PeriodId) -> Changed:
        """Takes out a period without decisions. Raises Refused."""
        return period.delete_period(period_id, self._on(K.PERIOD_DELETED, period_id))

    def plan_period(self, period_id: PeriodId, plan: PeriodPlan, terms: plan_period.PlanTerms) -> Changed:
        """Puts the whole period into the calendar. Raises Refused."""
        uow = self._on(K.PERIOD_PLANNED, period_id)
        return plan_period.lay(period_id, plan, terms, uow, self.definitions, self.clock.today())

    # -- network and groups -------------------------------------------------------------------------------------

    def save_network_member(self, member: NetworkMember) -> Changed:
        """Adds or changes somebody of a network. Raises Refused."""
        uow = self._act(K.NETWORK_MEMBER_SAVED, R.NETWORK_MEMBER, member.id, clients=(member.client,))
        return network.save_member(member, uow)

    def withdraw_permission(self, member: NetworkMember, on: date) -> Changed:
        """The permission to talk with somebody ends. Raises Refused."""
        uow = self._act(K.NETWORK_MEMBER_SAVED, R.NETWORK_MEMBER, member.id, clients=(member.client,))
        return network.withdraw(member.id, on, uow)

    def delete_network_member(self, member: NetworkMemberId, client: ClientId) -> Changed:
        """Takes somebody out of a network. Raises Refused."""
        uow = self._act(K.NETWORK_MEMBER_DELETED, R.NETWORK_MEMBER, member, clients=(client,))
        return network.delete_member(member, uow)

    def save_ecomap(self, ecomap: Ecomap, picture: Attachment | None = None) -> Changed:
        """Keeps a photo of the drawn map of a network. Raises Refused."""
        uow = self._act(K.ECOMAP_SAVED, R.ECOMAP, ecomap.id, clients=(ecomap.client,))
        return network.save_ecomap(ecomap, picture, uow)

    def delete_ecomap(self, ecomap: EcomapId, client: ClientId) -> Changed:
        """Takes a drawn map out. Raises Refused."""
        return network.delete_ecomap(ecomap, self._act(K.ECOMAP_DELETED, R.ECOMAP, ecomap, clients=(client,)))

    def save_network_meeting(self, session: Session, members: Sequence[NetworkMemberId], others: str = "") -> Changed:
        """A network meeting with who is asked to it. Raises Refused."""
        uow = self._act(K.NETWORK_MEETING_SAVED, R.SESSION, session.id, clients=session.clients)
        return network.save_meeting(session, members, others, uow, self.definitions)

    def save_group_visit(self, visit: GroupVisit) -> Changed:
        """Kävi ryhmässä. Raises Refused."""
        uow = self._act(K.GROUP_VISIT_SAVED, R.GROUP_VISIT, visit.id, clients=(visit.client,))
        return group_visits.save_visit(visit, self.clock.today(), uow)

    def delete_group_visit(self, visit: GroupVisitId, client: ClientId) -> Changed:
        """Takes a visit to a group out. Raises Refused."""
        uow = self._act(K.GROUP_VISIT_DELETED, R.GROUP_VISIT, visit, clients=(client,))
        return group_visits.delete_visit(visit, uow)

    # -- texts to copy ------------------------------------------------------------------------------------------

    def new_draft(self, client: ClientId, kind: DraftKind, text: str, about: str = "") -> CopyDraft:
        """A draft with a fresh id; it is not saved."""
        return CopyDraft(CopyDraftId(self.new_id()), client, kind, text, self.clock.now(), None, about)

    def save_copy_drafts(self, drafts: Sequence[CopyDraft]) -> Changed:
        """Adds or changes texts to copy, all or none. Raises Refused."""
        clients = tuple(dict.fromkeys(d.client for d in drafts))
        about = drafts[0].id if drafts else ""
        uow = self._act(K.COPY_DRAFT_SAVED, R.COPY_DRAFT, about, clients=clients, many=len(drafts))
        return copy_drafts.save_drafts(drafts, uow)

    def mark_copied(self, draft: CopyDraft, *, copied: bool = True) -> Changed:
        """The text is in the official record from now on, or is not after all. Raises Refused."""
        uow = self._act(K.COPY_DRAFT_COPIED, R.COPY_DRAFT, draft.id, clients=(draft.client,))
        return copy_drafts.mark_copied(draft.id, self.clock.now() if copied else None, uow)

    def delete_copy_draft(self, draft: CopyDraftId, client: ClientId) -> Changed:
        """Takes a text out. Raises Refused."""
        uow = self._act(K.COPY_DRAFT_DELETED, R.COPY_DRAFT, draft, clients=(client,))
        return copy_drafts.delete_draft(draft, uow)

    def erase_copied_drafts(self) -> int:
        """Erases for good what was copied 14 days ago; how many texts went. Done at every opening."""
        now = self.clock.now()
        with self._store.reading() as records:
            many = len(copy_drafts.due(records, now))
        if not many:
            return 0
        return copy_drafts.erase(self._act(K.COPY_DRAFTS_ERASED, R.PROFILE, many=many), now)

    def visit_words(self, session: Session | None, client: ClientId, language: str) -> str:
        """The beginning of the text about one visit as it stands in its form; None where it lacks a day or a time."""
        self.trail.look(Event.DIARY_READ, R.CLIENT, client, (client,))
        with self._store.reading() as records:
            found = period.period_now(client, records)
            if found is None:
                return ""
            today = self.clock.today()
            return first_words(DraftKind.VISIT, found, session or "", records, self.definitions, today, language)
