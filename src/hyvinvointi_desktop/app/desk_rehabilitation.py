"""Decisions of social rehabilitation, allowances, tickets, own activity money. A part of ``app.desk``."""

from collections.abc import Iterable, Sequence
from typing import Any

from hyvinvointi_desktop.app import allowance, decisions, own_money
from hyvinvointi_desktop.app.allowance_document import allowance_document, own_money_document, windows_document
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.payment_words import about_window
from hyvinvointi_desktop.app.period import is_copied_out
from hyvinvointi_desktop.app.period_rules import FoundOfClient, findings_of_all
from hyvinvointi_desktop.app.ports import TableKind, UnitOfWork
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, DecisionId, OwnPurchaseId, PeriodId
from hyvinvointi_desktop.domain.people import Role, Worker
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, OwnPurchase
from hyvinvointi_desktop.domain.sessions import Attachment


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
        windows = (row.client.id for rows in (found.rows, found.waiting, found.changed) for row in rows)
        self._seen((*windows, *(row.client.id for row in found.tickets)))
        return found

    def decide_allowance(self, decision: DecisionId, window: int, number: str = "") -> Changed:
        """Keeps a window as it is counted now, put forward for payment. Raises Refused."""
        uow = self._act_on_window(K.ALLOWANCE_DECIDED, decision, window)
        return allowance.decide(decision, window, number, uow, self.definitions, self.clock.today())

    def take_back_allowance(self, decision: DecisionId, window: int) -> Changed:
        """The window counts as not decided again. Raises Refused."""
        return allowance.take_back(decision, window, self._act_on_window(K.ALLOWANCE_TAKEN_BACK, decision, window))

    def _act_on_window(self, kind: K, decision: DecisionId, window: int) -> UnitOfWork:
        with self._store.reading() as records:
            found = records.decision(decision)
        clients = (found.client,) if found is not None else ()
        return self._act(kind, R.ALLOWANCE, about_window(decision, window), clients=clients)

    def allowance_data(self, month: Month, language: str) -> dict[str, Any]:
        """The allowances of a month as plain data."""
        found = self.allowance_month(month)
        return allowance_document(found, self._worker(), self.clock.now(), language, practice=self.practice)

    def allowance_paper(self, month: Month, language: str) -> bytes:
        """The payment bases of every window of a month, as one signed paper."""
        found = self.allowance_month(month)
        self.trail.note(Event.EXPORTED, target="allowance paper", month=str(month))
        return self._allowance_pdf([row for row in found.rows if row.window.now.days], language)

    def window_paper(self, decision: DecisionId, window: int, language: str) -> bytes:
        """The payment basis of one window, as a signed paper. Raises Refused."""
        with self._store.reading() as records:
            row = allowance.window_row(decision, window, records, self.definitions, self.clock.today())
        self._seen((row.client.id,))
        self.trail.note(Event.EXPORTED, target="allowance paper", window=window)
        return self._allowance_pdf([row], language)

    def _allowance_pdf(self, rows: Sequence[allowance.AllowanceRow], language: str) -> bytes:
        now = self.clock.now()
        document = windows_document(rows, self._worker(), now, language, practice=self.practice)
        with self._store.reading() as records:
            material = records.signing_material()
        unsigned = self._tools.printer().allowance(document, language, practice=self.practice)
        return self._tools.sealer().sign_pdf(unsigned, material, now, "allowance")

    def allowance_table(self, month: Month, kind: TableKind, language: str) -> bytes:
        """The allowances of a month for a spreadsheet."""
        document = self.allowance_data(month, language)
        self.trail.note(Event.EXPORTED, target="allowance " + kind, month=str(month))
        return self._tools.tables().allowance(document, kind, language)

    def _worker(self) -> Worker:
        with self._store.reading() as records:
            return records.worker()

    # -- own activity money -------------------------------------------------------------------------------------

    def own_money(self, year: int) -> own_money.OwnMoneyYear:
        """The worker's own activity money of a year."""
        with self._store.reading() as records:
            found = own_money.own_money_year(year, records, self.definitions, self.clock.today())
        self._seen(r.purchase.client for r in found.rows if r.purchase.client is not None)
        return found

    def own_money_years(self) -> tuple[int, ...]:
        """This year and every year with a purchase, the newest first."""
        with self._store.reading() as records:
            return own_money.years_with_money(records, self.clock.today())

    def own_money_data(self, year: int, language: str) -> dict[str, Any]:
        """The year's own activity money as plain data, without clients."""
        found = self.own_money(year)
        return own_money_document(found, self._worker(), self.clock.now(), language, practice=self.practice)

    def choose_money_title(self, title: str) -> Changed:
        """The worker's title, which says how much own money there is; empty for none."""
        return own_money.choose_title(title, self._no_act())

    def save_own_purchase(self, purchase: OwnPurchase, receipt: Attachment | None = None) -> Changed:
        """Adds or changes a purchase with the own activity money. Raises Refused."""
        clients = (purchase.client,) if purchase.client is not None else ()
        uow = self._act(K.OWN_PURCHASE_SAVED, R.OWN_PURCHASE, purchase.id, clients=clients)
        return own_money.save_purchase(purchase, receipt, uow, self.clock.today())

    def delete_own_purchase(self, purchase: OwnPurchaseId) -> Changed:
        """Takes a purchase out. Raises Refused."""
        with self._store.reading() as records:
            found = records.own_purchase(purchase)
        clients = (found.client,) if found is not None and found.client is not None else ()
        uow = self._act(K.OWN_PURCHASE_DELETED, R.OWN_PURCHASE, purchase, clients=clients)
        return own_money.delete_purchase(purchase, uow)
