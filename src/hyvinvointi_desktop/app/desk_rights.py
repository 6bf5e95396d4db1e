"""The client's rights: everything about one client, erasure in two steps, what is kept how long. A part of the desk."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hyvinvointi_desktop.app import client_file, erase_client, retention
from hyvinvointi_desktop.app.client_referrals import referrals_of
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.erase_referral import erase_referrals_of, require_closed_cases
from hyvinvointi_desktop.app.faults import Surroundings
from hyvinvointi_desktop.app.ports import Area, Records
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.rescue_port import ERASURES_AFTER
from hyvinvointi_desktop.domain import erasure as rule
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.backups import gone_by
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Role


class DeskRights(DeskGround):
    """The client's rights, and keeping no longer than needed."""

    def client_file(self, client: ClientId, language: str) -> client_file.ClientFile:
        """Everything about one client as a readable paper and as data. Raises Refused."""
        self.trail.look(Event.CLIENT_FILE_GIVEN, R.CLIENT, client, (client,))
        with self._store.reading() as records:
            document = client_file.document(
                client, records, self.definitions, self.clock.now(), practice=self.practice
            )
        if self._leads():
            with self._store.registry.reading() as registry:
                referrals = referrals_of(client, registry, self.definitions.needs_lists(), language)
            document |= {"referrals": referrals} if referrals else {}
        return client_file.made(document, self._tools.printer(), language, practice=self.practice)

    # -- erasure ------------------------------------------------------------------------------------------------

    def erasure_plan(self, client: ClientId) -> erase_client.ErasurePlan:
        """What an erasure would take and leave, with the shared notes to look at. Raises Refused."""
        self.trail.look(Event.ERASURE_PLANNED, R.CLIENT, client, (client,))
        with self._store.reading() as records:
            return erase_client.plan(client, records)

    def ask_erasure(self, client: ClientId, reason: str) -> Changed:
        """Step one; step two is possible after a week. Raises Refused."""
        asked = rule.Erasure(self.new_id(), client, self.clock.now(), reason)
        return erase_client.ask(asked, self._act(K.ERASURE_ASKED, R.CLIENT, client, clients=(client,)))

    def take_back_erasure(self, client: ClientId) -> Changed:
        """The client stays after all. Raises Refused."""
        uow = self._act(K.ERASURE_TAKEN_BACK, R.CLIENT, client, clients=(client,))
        return erase_client.take_back(client, uow, self.clock.now())

    def erase_client(self, client: ClientId) -> Changed:
        """Step two, for good: the words, names and pictures of the client go, at a coordinator's with the referral.

        Raises Refused, also while the client's referral is open.

        That the file cannot be written anew afterwards undoes nothing: what was deleted is zeros in it already.
        """
        leads = self._leads()
        if leads:
            with self._store.registry.reading() as registry:
                require_closed_cases(client, registry)
        now, old = self.clock.now(), [row.made_at for row in self._store.backups.rows()]
        last = gone_by(old, now)
        told = {"count": len(old), "gone_by": last.toordinal() if last else 0}
        uow = self._act(K.CLIENT_ERASED, R.CLIENT, client, clients=(client,))
        changed = erase_client.carry_out(client, uow, now, told)
        if leads:
            for case in erase_referrals_of(client, self._store.registry.unit_of_work()):
                self.trail.note_done(Event.REFERRAL_ERASED, case=case)
            changed |= {Area.REFERRALS}
        try:
            self._store.compact()
        except Surroundings:
            self.trail.note(Event.CHECKED, compact=False)
        return changed

    def _leads(self) -> bool:
        with self._store.reading() as records:
            return Role.COORDINATOR in records.worker().roles

    def erasures(self) -> tuple[rule.Erasure, ...]:
        """Every erasure: waiting, taken back, done."""
        with self._store.reading() as records:
            return records.erasures()

    def erasure_certificate(self, client: ClientId, language: str) -> bytes:
        """The signed paper without a name that says what went, what stayed and why. Raises Refused."""
        self.trail.look(Event.CERTIFICATE_PRINTED, R.CLIENT, client, (client,))
        with self._store.reading() as records:
            found = rule.done(records.erasures()).get(client)
            person = records.client(client)
            if found is None or person is None:
                raise Refused(Refusal.ERASURE_NOT_ASKED)
            document = erase_client.certificate(found, person.code, records.worker().name)
            material = records.signing_material()
        unsigned = self._tools.printer().erasure_certificate(document, language, practice=self.practice)
        return self._tools.sealer().sign_pdf(unsigned, material, self.clock.now(), "erasure")

    def erasures_after(self) -> date | None:
        """The day after which somebody may have been erased whom a restored backup has brought back; None when every
        erasure is known, or the person has answered."""
        with self._store.reading() as records:
            day = records.preference(ERASURES_AFTER)
        return date.fromisoformat(day) if day else None

    def an_older_copy(self) -> None:
        """The records are those of an older file, and nothing here tells who was erased after it was made. To be
        called before anything else is logged: the newest entry tells how old they are."""
        with self._store.reading() as records:
            entries = records.audit_newest(1)
        if entries:
            day = local_day(datetime.fromisoformat(entries[0].utc).replace(tzinfo=UTC))
            with self._no_act() as uow:
                uow.records.put_preference(ERASURES_AFTER, day.isoformat())
                uow.commit()

    def erasures_after_known(self) -> None:
        """The person has looked whom to erase again."""
        with self._no_act() as uow:
            uow.records.put_preference(ERASURES_AFTER, "")
            uow.commit()

    # -- retention ----------------------------------------------------------------------------------------------

    def _time_over(self, records: Records) -> retention.RetentionScreen:
        today = self.clock.today()
        found = retention.retention_screen(records, self.definitions, today)
        if Role.COORDINATOR not in records.worker().roles:
            return found
        with self._store.registry.reading() as registry:
            return replace(found, referrals=retention.due_referrals(found.rules, registry, today))

    def retention(self) -> retention.RetentionScreen:
        """The rules, the clients whose time is over, and a coordinator's referrals. Nothing is deleted by it."""
        with self._store.reading() as records:
            found = self._time_over(records)
        self.trail.look(Event.RETENTION_LISTED, count=len(found.due) + len(found.referrals))
        return found

    def retention_looked(self) -> None:
        """The worker has looked: until the next month nothing more is said of it."""
        with self._no_act() as uow:
            uow.records.put_preference(retention.MONTHLY, self.clock.today().isoformat())
            uow.commit()

    def retention_due(self) -> int:
        """How many people's time is over, for a calm word once a month: 0 where it was looked at this month."""
        with self._store.reading() as records:
            looked = records.preference(retention.MONTHLY) or ""
            if looked[:7] == self.clock.today().isoformat()[:7]:
                return 0
            return self._time_over(records).people
