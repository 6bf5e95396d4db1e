"""The locked side of the program: first run, unlocking, recovery, practice profiles. Behind it stands the desk.

The unlock window needs this file before anything else, so what stands behind is imported only when it is opened.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from hyvinvointi_desktop.app.faults import Fault, ProfileExists, WrongPassphrase, WrongPin
from hyvinvointi_desktop.app.passphrases import Weakness, judge, suggest
from hyvinvointi_desktop.app.pins import pin_flaw
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.app.recovery_check import CONFIRMED
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import OWN, Act, ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.audit import By, Event
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import PayerId
from hyvinvointi_desktop.domain.people import Role, Worker
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import HourlyRate, Payer, Regime

if TYPE_CHECKING:
    from pathlib import Path

    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.app.key_port import KeyChanges, NewKeys
    from hyvinvointi_desktop.app.ports import Clock, Definitions, OpenStore, Printer, Sealer, Vault
    from hyvinvointi_desktop.app.rescue import Rescue

PRACTICE_PASSPHRASE = "harjoitus kahvi kello"
"""Fixed and shown on the banner: it guards nothing."""

PAYER = PayerId("default")
_PRACTICE_KEY_DAYS = 240


class Way(StrEnum):
    """By what the profile was opened."""

    PASSPHRASE = "passphrase"
    PIN = "pin"
    RECOVERY = "recovery"
    KEYSTORE = "keystore"


@dataclass(frozen=True, slots=True)
class NewProfile:
    """What the first run asks."""

    name: str
    roles: tuple[Role, ...]
    payer_name: str = ""
    regime: Regime = Regime.EMPLOYMENT
    hourly_rate: Decimal | None = None
    language: str = "fi"
    municipality: str = ""


@dataclass(frozen=True, slots=True)
class GateTools:
    """The outside helpers of the gate. ``make_desk`` gives a desk on an open store with a clock."""

    clock: Clock
    definitions: Callable[[], Definitions]
    printer: Callable[[], Printer]
    sealer: Callable[[], Sealer]
    make_desk: Callable[[OpenStore, Vault, Clock], Desk]
    still_clock: Callable[[datetime], Clock]
    drawing: Callable[[str], bytes]
    rescue: Callable[[Path, Any], Rescue]
    """The rescue of the profile in a folder, with its key. Raises ProfileInUse."""


class Gate:
    """One profile folder, locked."""

    def __init__(self, vault: Vault, tools: GateTools) -> None:
        self._vault = vault
        self._tools = tools
        self._made_here = False
        self._wrong_tries = 0
        self._way = Way.PASSPHRASE

    @property
    def vault(self) -> Vault:
        """The folder's vault."""
        return self._vault

    @property
    def keys(self) -> KeyChanges:
        """Changing the keys of the profile."""
        return self._vault.keys

    def unlock_with_keystore(self) -> Any:
        """As ``unlock_key``, by the keystore of the computer. Raises KeystoreFailed."""
        key = self._vault.keys.unlock_key_by_keystore()
        self._way = Way.KEYSTORE
        return key

    def rotate(self, new: NewKeys, typed: str) -> Desk:
        """Takes another master key into force on the closed profile and opens it. Raises as ``KeyChanges.rotate``."""
        desk = self.open(self._vault.keys.rotate(new, typed))
        desk.trail.note(Event.KEY_ROTATED)
        return desk

    def exists(self) -> bool:
        """Whether the folder holds a profile."""
        return self._vault.exists()

    def check_place(self) -> None:
        """Lets a folder pass that may hold a profile. Raises UnfitPlace."""
        self._vault.check_place()

    def weakness(self, passphrase: str, own_words: tuple[str, ...] = ()) -> Weakness | None:
        """Why a passphrase will not do, or None."""
        return judge(passphrase, self._tools.definitions().passphrase_blocklist(), own_words)

    def today(self) -> date:
        """The present day."""
        return self._tools.clock.today()

    def suggest_passphrase(self) -> str:
        """Six fresh words."""
        return suggest(self._tools.definitions().passphrase_words(), self.weakness)

    def create(self, answers: NewProfile, passphrase: str) -> tuple[Desk, str]:
        """Makes the profile with its signing key; the second value is the recovery key, kept nowhere.

        Raises:
            Refused: the name is missing.
            ProfileExists, ProfileInUse, Surroundings: of ``app.faults``.
        """
        _check_answers(answers)
        store, recovery = self._vault.create_profile(passphrase)
        try:
            self._fill(store, answers, self._tools.clock.now())
            desk = self._tools.make_desk(store, self._vault, self._tools.clock)
        except BaseException:
            store.close()
            self._undo()
            raise
        self._made_here = True
        return desk, recovery

    def _undo(self) -> None:
        """Takes away what was just made and failed. That this fails too says nothing new: the folder may be gone."""
        with contextlib.suppress(Fault):
            self._vault.discard()

    def discard_new(self) -> None:
        """Takes away the profile that this gate has just made, once its desk is closed: nobody holds its recovery key.

        Raises:
            ProfileExists: the profile was there before. All of ``Vault.discard``.
        """
        if not self._made_here:
            raise ProfileExists(str(self._vault.folder))
        self._vault.discard()
        self._made_here = False

    def discard_practice(self) -> None:
        """Takes away a practice profile of ours, so that it can be made anew.

        Raises:
            ProfileExists: the profile is somebody's own. All of ``Vault.discard``.
        """
        try:
            desk = self.unlock(PRACTICE_PASSPHRASE)
        except WrongPassphrase as error:
            raise ProfileExists(str(self._vault.folder)) from error
        try:
            invented = desk.practice or not desk.clients()  # without clients: its making was broken off
        finally:
            desk.close()
        if not invented:
            raise ProfileExists(str(self._vault.folder))
        self._vault.discard()

    def _fill(
        self, store: OpenStore, answers: NewProfile, key_made_at: datetime, practice_seed: str = ""
    ) -> None:
        worker = Worker(
            " ".join(answers.name.split()), answers.roles, organisation=answers.payer_name,
            municipality=answers.municipality,
        )  # fmt: skip
        shipped = Programmes(self._tools.definitions().programmes())
        usual = shipped.usual(local_day(key_made_at)).sample_hourly_rates[-1]
        rate = HourlyRate(usual.valid_from, answers.hourly_rate if answers.hourly_rate is not None else usual.rate)
        unpaid = HourlyRate(usual.valid_from, Decimal("0.00"))
        rates = (unpaid if answers.regime is Regime.VOLUNTEER else rate,)
        material = self._tools.sealer().make_material(worker.name, key_made_at, practice_seed)
        with store.unit_of_work(Act(ActKind.PROFILE_MADE, Ref(RecordKind.PROFILE, OWN)), By(key_made_at)) as uow:
            uow.records.put_worker(worker)
            uow.records.put_payer(Payer(PAYER, answers.payer_name or "–", answers.regime, rates))
            uow.records.put_preference("language", answers.language)
            uow.records.put_preference(CONFIRMED, "0")
            uow.records.put_signing_material(material)
            uow.commit()

    def unlock(self, passphrase: str) -> Desk:
        """Opens the profile. Raises the faults of ``Vault.unlock``."""
        return self.open(self.unlock_key(passphrase))

    def unlock_key(self, passphrase: str) -> Any:
        """The slow half of unlocking; needs none of the heavy libraries."""
        try:
            key = self._vault.unlock_key(passphrase)
        except WrongPassphrase:
            self._wrong_tries += 1
            raise
        self._way = Way.PASSPHRASE
        return key

    def remember(self, pin: str) -> None:
        """Lets the PIN open the open profile again until the end of this day.

        Raises:
            PinGone: the profile is not open.
        """
        if pin_flaw(pin) is not None:
            raise ValueError("the PIN was not judged")
        self._vault.remember_pin(pin, self._tools.clock.today())

    def pin_is_set(self) -> bool:
        """Whether a PIN opens now. Asking after midnight makes it forgotten."""
        return self._vault.pin_is_set(self._tools.clock.today())

    def unlock_with_pin(self, pin: str) -> Any:
        """As ``unlock_key``, by the PIN. Raises WrongPin, PinGone."""
        try:
            key = self._vault.unlock_key_by_pin(pin, self._tools.clock.today())
        except WrongPin:
            self._wrong_tries += 1
            raise
        self._way = Way.PIN
        return key

    def forget_pin(self) -> None:
        """Only the passphrase opens from now on."""
        self._vault.forget_pin()

    def open(self, key: Any) -> Desk:
        """The other half: opens the store with the key."""
        store = self._vault.open_store(key)
        try:
            desk = self._tools.make_desk(store, self._vault, self._tools.clock)
            if older := desk.is_older_than_last_time():
                desk.an_older_copy()
            if store.migrated_from:
                desk.trail.note(Event.MIGRATED, before=store.migrated_from)
            desk.trail.note(Event.UNLOCKED, wrong_tries=self._wrong_tries, way=self._way.value)
            if self._way is Way.RECOVERY:
                desk.trail.note(Event.RECOVERY_USED)
                desk.trail.note(Event.KEY_SLOT_CHANGED, slot="passphrase")
            if older:
                desk.trail.note(Event.OLDER_STORE)
                desk.old_copy_found()
            self._wrong_tries, self._way = 0, Way.PASSPHRASE
            return desk
        except BaseException:
            store.close()
            raise

    def rescue(self, key: Any) -> Rescue:
        """Holds the profile whose store does not open, to see what can be had back. Raises ProfileInUse."""
        return self._tools.rescue(self._vault.folder, key)

    def recover(self, recovery_key: str, new_passphrase: str) -> Any:
        """Sets a new passphrase; the key to open with comes back. The log has it when the profile is opened next.

        Raises:
            BadRecoveryKey, WrongRecoveryKey: and the rest of ``app.faults``.
        """
        key = self._vault.recover(recovery_key, new_passphrase)
        self._way = Way.RECOVERY
        return key

    def restore(
        self, backup: Path, *, passphrase: str | None = None, recovery_key: str = "", new_passphrase: str = ""
    ) -> Desk:
        """A new profile in this folder from a backup file, opened by its passphrase or else its recovery key.

        With the recovery key a new passphrase may be set at once.

        Raises:
            ProfileExists, DamagedBackup: and the rest of ``Vault.restore``. Nothing is left behind then.
        """
        store = self._vault.restore(backup, passphrase=passphrase, recovery_text=recovery_key)
        try:
            if passphrase is None and new_passphrase:
                self._vault.recover(recovery_key, new_passphrase)
            desk = self._tools.make_desk(store, self._vault, self._tools.clock)
            desk.an_older_copy()
            desk.trail.note(Event.RESTORED, recovery_key=passphrase is None)
            if passphrase is None:
                desk.trail.note(Event.RECOVERY_USED)
            return desk
        except BaseException:
            store.close()
            self._undo()
            raise

    def change_passphrase(self, old: str, new: str) -> None:
        """Re-wraps the key. Raises WrongPassphrase."""
        self._vault.change_passphrase(old, new)

    def is_recovery_key(self, typed: str) -> bool:
        """Whether the typed text is this profile's recovery key."""
        return self._vault.verify_recovery_key(typed)

    def recovery_sheet(self, recovery_key: str, language: str, device: str) -> bytes:
        """The A4 to print."""
        return self._tools.printer().recovery_sheet(recovery_key, device, self._tools.clock.today(), language)

    def make_practice(
        self, size: Size, seed: int, passphrase: str, today: date | None = None, *, leads: bool = False
    ) -> str:
        """A new profile with practice data; the recovery key comes back. ``leads``: a coordinator's, with workers and
        referrals besides.

        Raises:
            ProfileExists, Surroundings: of ``app.faults``.
        """
        store, recovery = self._vault.create_profile(passphrase)
        try:
            day = today or self._tools.clock.today()
            # Earlier months are sealed as of their time, so the practice key is half a year old.
            key_made_at = datetime.combine(day - timedelta(days=_PRACTICE_KEY_DAYS), time(), UTC)
            answers = NewProfile("Maija Harjoittelija", (Role.LINK_WORKER,), "Esimerkkikunta")
            self._fill(store, answers, key_made_at, f"HARJOITUS {size} {seed} {day}")

            from hyvinvointi_desktop.app.make_practice import fill_with_practice

            def desk_at(moment: datetime) -> Desk:
                return self._tools.make_desk(store, self._vault, self._tools.still_clock(moment))

            fill_with_practice(desk_at, size, seed, day, self._tools.drawing)
            if leads:
                from hyvinvointi_desktop.app.practice_approval import lead_pay
                from hyvinvointi_desktop.app.practice_referrals import lead_space

                leading = desk_at(datetime.combine(day, time(7), UTC))
                lead_space(leading)
                lead_pay(leading)
            with store.unit_of_work(None) as uow:
                uow.records.put_preference(CONFIRMED, "1")
                uow.commit()
        except BaseException:
            store.close()
            self._undo()
            raise
        store.close()
        return recovery


def _check_answers(answers: NewProfile) -> None:
    if not answers.name.strip():
        raise Refused(Refusal.NAME_MISSING)
