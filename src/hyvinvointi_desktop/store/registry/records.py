"""The registry's records inside one transaction. Each part of the work has its own file; this puts them together."""

from sqlalchemy import Connection

from hyvinvointi_desktop.store.registry.records_approval import ClaimStoreRecords
from hyvinvointi_desktop.store.registry.records_bundles import BundleStoreRecords
from hyvinvointi_desktop.store.registry.records_facts import FactStoreRecords
from hyvinvointi_desktop.store.registry.records_log import LogStoreRecords
from hyvinvointi_desktop.store.registry.records_messages import MessageStoreRecords
from hyvinvointi_desktop.store.registry.records_needs import NeedsStoreRecords
from hyvinvointi_desktop.store.registry.records_papers import PaperStoreRecords
from hyvinvointi_desktop.store.registry.records_pay import PayStoreRecords
from hyvinvointi_desktop.store.registry.records_referrals import ReferralStoreRecords
from hyvinvointi_desktop.store.registry.records_trust import TrustStoreRecords
from hyvinvointi_desktop.store.registry.records_waiting import WaitingStoreRecords


class SqlRegistryRecords(
    BundleStoreRecords,
    MessageStoreRecords,
    LogStoreRecords,
    NeedsStoreRecords,
    ReferralStoreRecords,
    ClaimStoreRecords,
    FactStoreRecords,
    PaperStoreRecords,
    PayStoreRecords,
    TrustStoreRecords,
    WaitingStoreRecords,
):
    """Rows of the registry as domain values, on one connection of either database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
