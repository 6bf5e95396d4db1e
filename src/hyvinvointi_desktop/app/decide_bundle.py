"""What a person decides of bundles that the rules leave to one: let in, choose a version, ask for missing numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from hyvinvointi_desktop.app.collect import standings_of
from hyvinvointi_desktop.app.ingest import Ingest, Judging, Taken
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_bundles_port import KeptBundle
from hyvinvointi_desktop.app.registry_port import Registry, RegistryRecords
from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.domain.exchange import BundleId, DeviceId, IngestFault, MessageKind
from hyvinvointi_desktop.domain.ingestion import NotYoursToKeep, Standing, missing


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Ask a laptop for the numbers of an epoch that never came. ``message`` is a fresh id."""

    device: DeviceId
    epoch: int
    message: str


def let_in(bundle: BundleId, registry: Registry, judging: Judging, now: datetime) -> tuple[Taken, ...]:
    """Takes in what came from a laptop out of use, of before its last number. The worker is present (PROTOCOL.md 2.10).

    Raises:
        Refused: there is no such bundle, or it is not one of those.
    """
    with registry.unit_of_work() as unit:
        kept = _known(unit.records, bundle)
        if kept.fault is not IngestFault.HELD:
            raise Refused(Refusal.STEP_NOT_NOW)
        done = _ingest(unit.records, kept, judging, now).release(bundle)
        unit.commit()
    return done


def keep_version(bundle: BundleId, registry: Registry, judging: Judging, now: datetime) -> tuple[Taken, ...]:
    """Of several versions this one counts.

    Raises:
        Refused: there is no such bundle, it is in no fork, or another version was taken in already.
    """
    with registry.unit_of_work() as unit:
        kept = _known(unit.records, bundle)
        if not unit.records.row(kept.slot.device, kept.slot.epoch).frozen or kept.standing is Standing.OUT:
            raise Refused(Refusal.STEP_NOT_NOW)
        try:
            done = _ingest(unit.records, kept, judging, now).keep(bundle)
        except NotYoursToKeep as error:
            raise Refused(Refusal.OTHER_VERSION_TAKEN) from error
        unit.commit()
    return done


def ask_again(command: AskAgain, registry: Registry, now: datetime) -> Sequence[int]:
    """Asks for what is missing; it travels with the next collecting. The numbers come back. One question of a laptop
    waits at a time.

    Raises:
        Refused: nothing is missing, or the laptop is unknown.
    """
    with registry.unit_of_work() as unit:
        records = unit.records
        row = records.row(command.device, command.epoch)
        numbers = missing(row.head_seq, records.waiting_numbers(command.device, command.epoch))
        worker = next((d.worker for d in records.devices() if d.device == command.device), None)
        if not numbers or worker is None:
            raise Refused(Refusal.NOTHING_IS_MISSING)
        for waiting in records.waiting_messages(worker):
            if waiting.kind is MessageKind.ASK_AGAIN and waiting.about == command.device:
                records.drop_waiting(waiting.id)
        content = {"device": command.device, "epoch": command.epoch, "numbers": list(numbers)}
        records.put_waiting(
            WaitingMessage(command.message, worker, MessageKind.ASK_AGAIN, command.device, content, now)
        )
        unit.commit()
    return numbers


def _known(records: RegistryRecords, bundle: BundleId) -> KeptBundle:
    kept = records.bundle(bundle)
    if kept is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return kept


def _ingest(records: RegistryRecords, kept: KeptBundle, judging: Judging, now: datetime) -> Ingest:
    return Ingest(records, standings_of(records, kept.slot.device), now, judging)
