"""A worker who keeps paper and has no computer in the space."""

from hyvinvointi_desktop.app.referral_steps import one_line
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.app.registry_trust_port import SpaceWorker
from hyvinvointi_desktop.domain.exchange import WorkerId


def add_worker(worker: WorkerId, name: str, unit: RegistryUnit) -> None:
    """Adds somebody whose work is entered from paper, also where there is no space yet. ``worker`` is a fresh id.

    Raises:
        Refused: the name is missing, or somebody of that name works here already.
    """
    plain = one_line(name)
    if not plain:
        raise Refused(Refusal.NAME_MISSING)
    with unit:
        if any(w.name.casefold() == plain.casefold() and w.ended_on is None for w in unit.records.workers()):
            raise Refused(Refusal.WORKER_IS_THERE)
        unit.records.put_worker(SpaceWorker(worker, plain))
        unit.commit()
