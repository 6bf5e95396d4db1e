"""The ground of what is a coordinator's alone: who this is, and the registry for the one and for nobody else."""

from contextlib import AbstractContextManager

from hyvinvointi_desktop.app.desk_ground import DeskGround
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryRecords, RegistryUnit
from hyvinvointi_desktop.domain.people import Role


class CoordinatorGround(DeskGround):
    """What every part of the desk stands on that a coordinator alone may use."""

    def _leads(self) -> bool:
        with self._store.reading() as records:
            return Role.COORDINATOR in records.worker().roles

    def _coordinator(self) -> str:
        """The coordinator's name. Raises Refused."""
        with self._store.reading() as records:
            worker = records.worker()
        if Role.COORDINATOR not in worker.roles:
            raise Refused(Refusal.ONLY_COORDINATOR)
        return worker.name

    def _looking(self) -> AbstractContextManager[RegistryRecords]:
        """The registry, to be read by a coordinator. Raises Refused."""
        self._coordinator()
        return self._store.registry.reading()

    def _deciding(self) -> RegistryUnit:
        """The registry, to be written by a coordinator. Raises Refused."""
        self._coordinator()
        return self._store.registry.unit_of_work()
