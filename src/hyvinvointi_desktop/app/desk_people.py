"""Today, search, clients, their agreements and goals. A part of ``app.desk``."""

from datetime import date

from hyvinvointi_desktop.app import keep_client, look_clients, look_today, screens, set_goal, settings
from hyvinvointi_desktop.app import sign_agreement as signing
from hyvinvointi_desktop.app.desk_coordinator import CoordinatorGround
from hyvinvointi_desktop.app.desk_ground import Changed
from hyvinvointi_desktop.app.look_referrals import find_referrals
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.audit import Event, Purpose
from hyvinvointi_desktop.domain.goals import Goal
from hyvinvointi_desktop.domain.ids import AgreementId, AttachmentId, ClientId, GoalId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.sessions import Attachment


class DeskPeople(CoordinatorGround):
    """Today, search, clients, their agreements and goals."""

    # -- today and search --------------------------------------------------------------------------------------

    def today(self, language: str = "fi") -> screens.TodayScreen:
        """What Tänään shows; ``language`` is that of the measures' names."""
        self.trail.look(Event.TODAY_SEEN)
        with self._store.reading() as records:
            now, today = self.clock.now(), self.clock.today()
            return look_today.today_screen(records, self.definitions, now, today, language)

    def search(self, text: str) -> tuple[screens.SearchRow, ...]:
        """Clients, courses and notes that hold the text, and for a coordinator referrals."""
        with self._store.reading() as records:
            found = look_clients.search(text, records)
        if self._leads():
            with self._store.registry.reading() as registry:
                found = (*find_referrals(text, registry), *found)
        self.trail.look(Event.SEARCHED, count=len(found))
        return found

    # -- clients --------------------------------------------------------------------------------------------

    def client_list(self, *, archived: bool = False) -> tuple[screens.ClientRow, ...]:
        """Living or archived clients by name."""
        with self._store.reading() as records:
            now, today = self.clock.now(), self.clock.today()
            rows = look_clients.client_list(records, self.definitions, now, today, archived=archived)
        self.trail.look(Event.CLIENTS_LISTED, count=len(rows))
        return rows

    def client_card(self, client: ClientId) -> screens.ClientCard:
        """One client's card. The log has it before it is shown; ``leave_client`` says that it is left."""
        self.trail.open_client(client)
        with self._store.reading() as records:
            return look_clients.client_card(client, records, self.definitions, self.clock.now(), self.clock.today())

    def open_client_for(self, client: ClientId, purpose: Purpose) -> None:
        """The card is opened for another reason than the sitting's, until it is left."""
        self.trail.open_client_for(client, purpose)

    def leave_client(self, client: ClientId) -> None:
        """The card is no longer on the screen."""
        self.trail.close_client(client)

    def clients(self) -> tuple[Client, ...]:
        """Every client, archived ones too."""
        with self._store.reading() as records:
            return records.clients()

    def next_client_code(self) -> str:
        """A free code to offer."""
        return keep_client.next_code(c.code for c in self.clients())

    def likely_duplicates(self, client: Client) -> tuple[keep_client.Likeness, ...]:
        """Clients that may be the same person."""
        return keep_client.likely_duplicates(client, self.clients())

    def save_client(self, client: Client) -> Changed:
        """Adds or changes a client. Raises Refused."""
        uow = self._act(K.CLIENT_SAVED, R.CLIENT, client.id, clients=(client.id,))
        return keep_client.save_client(client, uow, self._tools.hetu_is_valid)

    def archive_client(self, client: ClientId, on: date | None) -> Changed:
        """Moves a client to the archive, or back with None."""
        kind = K.CLIENT_BROUGHT_BACK if on is None else K.CLIENT_ARCHIVED
        return keep_client.archive_client(client, on, self._act(kind, R.CLIENT, client, clients=(client,)))

    # -- agreements --------------------------------------------------------------------------------------------

    def show_agreement(self, terms: signing.AgreementTerms) -> signing.ShownText:
        """The text these terms make. Raises Refused when the terms break a rule."""
        self.trail.look(Event.AGREEMENT_SEEN, R.AGREEMENT, clients=(terms.client,))
        with self._store.reading() as records:
            return settings.shown_agreement(terms, records, self.definitions)

    def sign_agreement(self, command: signing.SignAgreement) -> signing.AgreementSigned:
        """Seals the text that was shown. Raises Refused."""
        return signing.sign_agreement(
            command,
            self._act(K.AGREEMENT_SIGNED, R.AGREEMENT, command.agreement_id, clients=(command.terms.client,)),
            self._press(),
            self.clock.now(),
        )

    def record_paper_agreement(self, agreement: Agreement, scan: Attachment | None) -> Changed:
        """Takes in an agreement that lies on paper. Raises Refused."""
        return signing.record_paper_agreement(
            agreement,
            scan,
            self._act(K.AGREEMENT_ON_PAPER, R.AGREEMENT, agreement.id, clients=(agreement.client,)),
            self.definitions,
        )

    def end_agreement(self, agreement: AgreementId, on: date) -> Changed:
        """Ends an agreement early. Raises Refused."""
        return signing.end_agreement(agreement, on, self._act_on_agreement(K.AGREEMENT_ENDED, agreement))

    def erase_agreement_body(self, agreement: AgreementId, reason: str) -> Changed:
        """Deletes text, signed paper and scan; keeps hash, signatures and an erasure record. Raises Refused."""
        return signing.erase_agreement_body(
            agreement, reason, self._act_on_agreement(K.AGREEMENT_ERASED, agreement), self.clock.now()
        )

    def attachment(self, attachment: AttachmentId) -> Attachment | None:
        """A kept picture, scan or paper."""
        self.trail.look(Event.ATTACHMENT_OPENED, R.ATTACHMENT, attachment)
        with self._store.reading() as records:
            return records.attachment(attachment)

    # -- goals --------------------------------------------------------------------------------------------

    def save_goal(self, goal: Goal) -> Changed:
        """Adds or changes a goal. Raises Refused."""
        return set_goal.save_goal(goal, self._act(K.GOAL_SAVED, R.GOAL, goal.id, clients=(goal.client,)))

    def delete_goal(self, goal: GoalId, client: ClientId) -> Changed:
        """Takes out an unmarked goal. Raises Refused."""
        return set_goal.delete_goal(goal, client, self._act(K.GOAL_DELETED, R.GOAL, goal, clients=(client,)))
