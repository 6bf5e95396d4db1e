"""The coordinator's registry, as promises. Each part of the work has its own Protocol; this puts them together."""

from contextlib import AbstractContextManager
from typing import Any, Protocol

from hyvinvointi_desktop.app.needs_port import GivenReports
from hyvinvointi_desktop.app.registry_approval_port import ApprovalRecords
from hyvinvointi_desktop.app.registry_bundles_port import BundleRecords
from hyvinvointi_desktop.app.registry_log_port import LogRecords
from hyvinvointi_desktop.app.registry_referrals_port import ReferralRecords
from hyvinvointi_desktop.app.registry_trust_port import TrustRecords
from hyvinvointi_desktop.app.registry_waiting_port import WaitingRecords


class RegistryRecords(
    BundleRecords,
    GivenReports,
    ReferralRecords,
    ApprovalRecords,
    TrustRecords,
    WaitingRecords,
    LogRecords,
    Protocol,
):
    """The registry inside one transaction."""


class RegistryUnit(Protocol):
    """One transaction of the registry: leaving without ``commit`` rolls back, after ``commit`` it is dead."""

    @property
    def records(self) -> RegistryRecords: ...
    def __enter__(self) -> "RegistryUnit": ...
    def __exit__(self, *error: Any) -> None: ...
    def commit(self) -> None: ...


class Registry(Protocol):
    """The registry of the space whose coordinator this profile is, in the profile's own file or on a shared server."""

    def unit_of_work(self) -> RegistryUnit: ...
    def reading(self) -> AbstractContextManager[RegistryRecords]: ...
