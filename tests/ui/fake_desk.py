"""A desk in memory with what Asetukset asks of it; the real one is tested in tests/app and the journeys."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import cast

from hyvinvointi_desktop.app.backup_port import BackupMade, BackupRow, NothingNew
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Fault, WrongPassphrase
from hyvinvointi_desktop.app.keep_backups import BackupState
from hyvinvointi_desktop.app.ports import AgreementTemplate, Area
from hyvinvointi_desktop.app.settings import OwnDetails
from hyvinvointi_desktop.domain.audit import Entry, Purpose
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId, PayerId, ProgrammeId
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.programmes import (
    CapException,
    ClaimSettings,
    HourlyRate,
    KmRate,
    KmRates,
    Payer,
    Programme,
    Regime,
    SessionKind,
    SupplementKind,
    Vehicle,
)
from tests.support.drafts import DraftsOnDesk

TODAY = date(2026, 11, 21)
CHANGED = frozenset({Area.SETTINGS})


class FakeTrail:
    """Why the records are used; nothing is logged."""

    purpose = Purpose.CLIENT_WORK

    def purpose_for(self, client: str) -> Purpose:  # noqa: ARG002 -- as the trail
        return self.purpose

    def choose_purpose(self, purpose: Purpose) -> None:
        self.purpose = purpose


class FakeClock:
    """It is always Saturday 21.11.2026."""

    def now(self) -> datetime:
        return datetime(2026, 11, 21, 10, 0, tzinfo=UTC)

    def today(self) -> date:
        return TODAY


def programme() -> Programme:
    kinds = (
        SessionKind("first_visit", True, True, False),
        SessionKind("home_visit", True, True),
        SessionKind("outing", True, True),
        SessionKind("phone", True, False),
        SessionKind("planning", False, False),
    )
    return Programme(
        ProgrammeId("hyvinvointilahete"), 1, kinds, 600, 1, 6, True, ("bus", "parking"), ("bus", "parking", "other"),
        ("money", "health", "other"), 14, 25, 3, 720, 30, 300_000,
        "Sodankylän kunta, Hyvinvointilähete-hanke 2021-2022",
    )  # fmt: skip


class FakeDesk(DraftsOnDesk):
    """Keeps what it is given and remembers the old passphrase ``vanha``."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = FakeClock()
        self.trail = FakeTrail()
        self.practice = False
        self.worker = Worker("Liisa Lähetti", phone="040 123 4567", organisation="Sodankylän kunta")
        self.payers: dict[PayerId, Payer] = {}
        self.save_payer(
            Payer(
                PayerId("kunta"),
                "Sodankylän kunta",
                Regime.EMPLOYMENT,
                (HourlyRate(date(2026, 1, 1), Decimal("13.00")),),
            )
        )
        self.claim_settings = ClaimSettings()
        self.own_rates: tuple[KmRate, ...] = ()
        self.barriers: tuple[str, ...] = ()
        self.caps: dict[tuple[ClientId, Month], CapException] = {}
        self.known_clients = (
            Client(ClientId("c1"), "A-17", "Aino Keksitty"), Client(ClientId("c2"), "B-4", ""),
            Client(ClientId("c3"), "C-9", "Eero Keksitty", archived_on=date(2026, 10, 1)),
        )  # fmt: skip
        self.preferences: dict[str, str] = {}
        body = "Hyvinvointilähetin ja asiakkaan sopimus\n\n"
        body += "Asiakas: {client}\nLähetti: {worker}\nAika: {first_day}-{last_day}"
        self.texts: tuple[AgreementTemplate, ...] = (
            AgreementTemplate("hyvinvointilahete", "fi", 1, "plain", "Sopimus tuesta", body),
            AgreementTemplate("hyvinvointilahete", "fi", 1, "easy", "Sopimus", "Selkokielinen teksti. {client}"),
        )
        self.passphrase = "vanha"
        self.kept_backups: list[BackupRow] = []
        self.backup_fails: Fault | None = None
        self.second_at: datetime | None = None
        self._ids = 0

    def as_desk(self) -> Desk:
        return cast(Desk, self)

    def new_id(self) -> str:
        self._ids += 1
        return f"id{self._ids}"

    def me(self) -> OwnDetails:
        payers = tuple(self.payers.values())
        caps = tuple(self.caps.values())
        return OwnDetails(self.worker, payers, self.claim_settings, self.own_rates, caps, self.barriers)

    def clients(self) -> tuple[Client, ...]:
        return self.known_clients

    def save_barriers(self, barriers: Sequence[str]) -> frozenset[Area]:
        self.barriers = tuple(barriers)
        return CHANGED

    def save_cap_exception(self, exception: CapException) -> frozenset[Area]:
        self.caps[exception.client, exception.month] = exception
        return CHANGED

    def delete_cap_exception(self, client: ClientId, month: Month) -> frozenset[Area]:
        del self.caps[client, month]
        return CHANGED

    def save_worker(self, worker: Worker) -> frozenset[Area]:
        self.worker = worker
        return CHANGED

    def save_payer(self, payer: Payer) -> frozenset[Area]:
        self.payers[payer.id] = payer
        return CHANGED

    def save_claim_settings(self, values: ClaimSettings) -> frozenset[Area]:
        self.claim_settings = values
        return CHANGED

    def save_own_km_rates(self, rates: Sequence[KmRate]) -> frozenset[Area]:
        self.own_rates = tuple(rates)
        return CHANGED

    def km_rates(self) -> KmRates:
        first, last = date(2026, 1, 1), date(2026, 12, 31)
        shipped = (
            KmRate(Vehicle.CAR, first, last, Decimal("0.55"), "Verohallinnon päätös, useita lähteitä"),
            KmRate(Vehicle.MOTORCYCLE, first, last, Decimal("0.42"), "aldia.fi"),
            KmRate(SupplementKind.PASSENGER, first, last, Decimal("0.04"), "Verohallinnon päätös, useita lähteitä"),
            KmRate(Vehicle.CAR, date(2025, 1, 1), date(2025, 12, 31), Decimal("0.59"), "aldia.fi"),
        )
        return KmRates((*shipped, *self.own_rates))

    def programmes(self) -> tuple[Programme, ...]:
        return (programme(),)

    def templates(self) -> tuple[AgreementTemplate, ...]:
        return self.texts

    def save_template(self, template: AgreementTemplate) -> frozenset[Area]:
        key = (template.id, template.language, template.layout)
        others = tuple(template if (t.id, t.language, t.layout) == key else t for t in self.texts)
        self.texts = others if template in others else (*others, template)
        return CHANGED

    def preference(self, key: str) -> str | None:
        return self.preferences.get(key)

    def save_preference(self, key: str, value: str) -> None:
        self.preferences[key] = value

    def own_log(self, *_piece: object) -> tuple[Entry, ...]:
        return ()

    def must_tell_of_old_copy(self) -> bool:
        return False

    def erasures_after(self) -> None:
        return None

    def back_up(self) -> BackupMade | NothingNew:
        if self.backup_fails is not None:
            raise self.backup_fails
        if self.kept_backups and self.kept_backups[0].made_at == self.clock.now():
            return NothingNew(Path("a.db"), self.clock.now())
        self.kept_backups.insert(0, BackupRow(Path("a.db"), self.clock.now(), 4096, True))
        return BackupMade(Path("a.db"), self.clock.now(), 4096)

    def backups(self) -> tuple[BackupRow, ...]:
        return tuple(self.kept_backups)

    def drill_if_due(self) -> None:
        """Never due here."""

    def backup_state(self) -> BackupState:
        newest = next((b.made_at for b in self.kept_backups if b.verified), None)
        return BackupState(newest, self.second_at, self.backup_fails, False, False)

    def change_passphrase(self, old: str, new: str) -> None:
        if old != self.passphrase:
            raise WrongPassphrase
        self.passphrase = new
