"""Decisions of social rehabilitation and their money: allowances, tickets, own activity money. A part of ``app.desk``."""

from collections.abc import Iterable, Sequence
from typing import Any

from hyvinvointi_desktop.app import allowance, decisions
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.period import is_copied_out
from hyvinvointi_desktop.app.period_rules import FoundOfClient, findings_of_all
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, DecisionId, PeriodId
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind


class DeskRehabilitation(DeskGround):
    """Decisions and their money. Writes return the areas that changed."""

    # -- decisions ----------------------------------------------------------------------------------------------

    def propose_decisions(self, period: PeriodId, language: str) -> tuple[Decision, ...]:
        """The decisions of the next months, as they would be made. Nothing is kept. Raises Refused."""
        ids = [self.new_id() for _ in DecisionKind]
        with self._store.reading() as records:
            today = self.clock.today()
            return decisions.proposed(period, records, self.definitions, today, language, ids)

    def foresee_decisions(self, made: Sequence[Decision]) -> decisions.Made:
        """What would be told if these were made. Raises Refused."""
        with self._store.reading() as records:
            return decisions.foreseen(made, records, self.definitions)

    def make_decisions(self, made: Sequence[Decision]) -> decisions.Made:
        """Makes new decisions or changes made ones, as one act. Raises Refused."""
        clients = tuple(dict.fromkeys(d.client for d in made))
        about = made[0].id if made else ""
        kind = K.DECISIONS_RENEWED if any(d.renews is not None for d in made) and len(made) > 1 else K.DECISION_SAVED
        uow = self._act(kind, R.DECISION, about, clients=clients, many=len(made))
        return decisions.make(made, uow, self.definitions)

    def delete_decision(self, decision: DecisionId, client: ClientId) -> Changed:
        """Takes out a decision that nothing hangs on. Raises Refused."""
        return decisions.delete(decision, self._act(K.DECISION_DELETED, R.DECISION, decision, clients=(client,)))

    def decisions(self, client: ClientId | None = None) -> tuple[Decision, ...]:
        """Everybody's decisions or one client's, by first day."""
        with self._store.reading() as records:
            found = records.all_decisions() if client is None else records.decisions_of(client)
        self._seen(d.client for d in found)
        return found

    def period_findings(self, only: Iterable[ClientId] | None = None) -> tuple[FoundOfClient, ...]:
        """What is to be said of periods by decision, by the client's name: of everybody or of these clients."""
        with self._store.reading() as records:
            found = findings_of_all(records, self.definitions, self.clock.today(), only)
        self._seen(f.client for f in found)
        return found

    def notes_are_kept(self, client: ClientId) -> bool:
        """Whether lasting notes of the client belong here today, and not in an official record elsewhere."""
        with self._store.reading() as records:
            return not is_copied_out(client, self.clock.today(), records, self.definitions)

    def _seen(self, clients: Iterable[ClientId]) -> None:
        named = tuple(dict.fromkeys(clients))
        if named:
            self.trail.look(Event.DIARY_LISTED, clients=named)

    # -- the month's allowances ---------------------------------------------------------------------------------

    def rehabilitation_offered(self) -> bool:
        """Whether the page of the money belongs in the rail: for a social worker, and for who has decisions."""
        with self._store.reading() as records:
            return Role.SOCIAL_WORKER in records.worker().roles or bool(records.all_decisions())

    def allowance_month(self, month: Month) -> allowance.AllowanceMonth:
        """The activity allowances of a month and the travel tickets, of all clients."""
        with self._store.reading() as records:
            found = allowance.allowance_month(month, records, self.definitions, self.clock.today())
        named = (r.client.id for rows in (found.rows, found.tickets, found.waiting, found.changed) for r in rows)  # type: ignore[attr-defined]
        self._seen(named)
        return found

    def decide_allowance(self, decision: DecisionId, window: int, number: str = "") -> Changed:
        """Keeps a window as it is counted now, put forward for payment. Raises Refused."""
        uow = self._act_on_window(K.ALLOWANCE_DECIDED, decision, window)
        return allowance.decide(decision, window, number, uow, self.definitions, self.clock.today())

    def take_back_allowance(self, decision: DecisionId, window: int) -> Changed:
        """The window counts as not decided again. Raises Refused."""
        return allowance.take_back(decision, window, self._act_on_window(K.ALLOWANCE_TAKEN_BACK, decision, window))

    def _act_on_window(self, kind: K, decision: DecisionId, window: int) -> Any:
        with self._store.reading() as records:
            found = records.decision(decision)
        clients = (found.client,) if found is not None else ()
        return self._act(kind, R.ALLOWANCE, f"{decision}:{window}", clients=clients)
