"""Records of the worker, payers, settings, own data and clients."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, delete, select

from hyvinvointi_desktop.app.ports import AgreementTemplate
from hyvinvointi_desktop.domain.ids import ClientId, ProgrammeId
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import ClaimSettings, KmRate, Payer
from hyvinvointi_desktop.store import rows_people as rows
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_groups as g
from hyvinvointi_desktop.store.records_touched import TouchedRecords

_PAYERS = select(t.payers).order_by(t.payers.c.id)
_RATES = select(t.hourly_rates).order_by(t.hourly_rates.c.position)
_CLIENTS = select(t.clients).order_by(t.clients.c.code, t.clients.c.id)
_CONSENTS = select(t.consents).order_by(t.consents.c.position)


class PeopleRecords(TouchedRecords):
    """Who works, who pays, how it is counted, and who is walked beside."""

    def worker(self) -> Worker:
        """The worker; without a name in a profile where nobody has been entered yet."""
        row = self._one(select(t.worker))
        return rows.worker_of(row) if row else Worker("")

    def put_worker(self, worker: Worker) -> None:
        """Adds or replaces the worker."""
        self._put(t.worker, rows.worker_row(worker))

    def payers(self) -> tuple[Payer, ...]:
        """Every payer with its rates, by id."""
        rates = self._groups(_RATES, "payer_id")
        return tuple(rows.payer_of(row, rates.get(row.id, ())) for row in self._rows(_PAYERS))

    def put_payer(self, payer: Payer) -> None:
        """Adds or replaces a payer and its rates."""
        with self._watching_first_payer():
            self._put(t.payers, rows.payer_row(payer))
        self._put_children(t.hourly_rates, "payer_id", payer.id, rows.hourly_rate_rows(payer))

    def settings(self) -> ClaimSettings:
        """How the month is counted; the defaults where nothing was set."""
        row = self._one(select(t.settings))
        return rows.settings_of(row) if row else ClaimSettings()

    def put_settings(self, settings: ClaimSettings) -> None:
        """Adds or replaces the settings."""
        self._put(t.settings, rows.settings_row(settings))

    def preference(self, key: str) -> str | None:
        """One preference, or None where never set."""
        row = self._one(select(t.preferences.c.value).where(t.preferences.c.key == key))
        return str(row.value) if row else None

    def put_preference(self, key: str, value: str) -> None:
        """Adds or replaces one preference."""
        self._put(t.preferences, {"key": key, "value": value})

    def own_km_rates(self) -> tuple[KmRate, ...]:
        """The organisation's own rates in their order."""
        return tuple(rows.km_rate_of(r) for r in self._rows(select(t.own_km_rates).order_by(t.own_km_rates.c.position)))

    def put_own_km_rates(self, rates: Sequence[KmRate]) -> None:
        """Replaces all own rates."""
        self._connection.execute(delete(t.own_km_rates))
        self._insert(t.own_km_rates, (rows.km_rate_row(rate, n) for n, rate in enumerate(rates)))

    def own_templates(self) -> tuple[AgreementTemplate, ...]:
        """Own agreement texts by id, language, layout and version."""
        table = t.own_templates
        found = self._rows(select(table).order_by(*table.primary_key))
        return tuple(
            AgreementTemplate(r.id, r.language, r.version, r.layout, r.title, r.body, own=True) for r in found
        )

    def put_own_template(self, template: AgreementTemplate) -> None:
        """Adds a text or replaces the one of the same id, language, layout and version."""
        x = template
        row = {"id": x.id, "language": x.language, "layout": x.layout, "version": x.version}
        self._put(t.own_templates, {**row, "title": x.title, "body": x.body})

    def own_barriers(self) -> tuple[str, ...]:
        """Own words for barriers in their order."""
        return tuple(r.words for r in self._rows(select(t.own_barriers).order_by(t.own_barriers.c.position)))

    def put_own_barriers(self, barriers: Sequence[str]) -> None:
        """Replaces all own words for barriers."""
        self._connection.execute(delete(t.own_barriers))
        self._insert(t.own_barriers, ({"position": n, "words": words} for n, words in enumerate(barriers)))

    def own_programmes(self) -> tuple[OwnProgramme, ...]:
        """Every version of the organisation's own programmes, by id and version."""
        table = g.own_programmes
        found = self._rows(select(table).order_by(*table.primary_key))
        return tuple(OwnProgramme(ProgrammeId(r.id), r.version, r.content) for r in found)

    def add_own_programme(self, programme: OwnProgramme) -> None:
        """Adds a version; one that is there is never replaced (the database refuses it)."""
        p = programme
        self._insert(g.own_programmes, [{"id": p.id, "version": p.version, "content": p.content}])

    def client(self, client_id: ClientId) -> Client | None:
        """The client of that id."""
        return self._client(t.clients.c.id == client_id)

    def client_by_code(self, code: str) -> Client | None:
        """The client of that code."""
        return self._client(t.clients.c.code == code)

    def _client(self, condition: ColumnElement[bool]) -> Client | None:
        row = self._one(select(t.clients).where(condition))
        if row is None:
            return None
        return rows.client_of(row, self._rows(_CONSENTS.where(t.consents.c.client_id == row.id)))

    def clients(self) -> tuple[Client, ...]:
        """Every client, archived ones too, by code."""
        consents = self._groups(_CONSENTS, "client_id")
        return tuple(rows.client_of(row, consents.get(row.id, ())) for row in self._rows(_CLIENTS))

    def put_client(self, client: Client) -> None:
        """Adds or replaces a client and the consents."""
        self._put(t.clients, rows.client_row(client))
        self._put_children(t.consents, "client_id", client.id, rows.consent_rows(client))
