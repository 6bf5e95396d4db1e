"""The referrals of the registry, as promises."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from hyvinvointi_desktop.domain.exchange import CaseId, WorkerId
from hyvinvointi_desktop.domain.naming import NamingFacts
from hyvinvointi_desktop.domain.referrals import CaseEvent, Referral


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What of a referral counts in statistics and names nobody; it stays when the person is erased.

    ``birth_decade`` is the first year of the ten that the person was born in; None when not told."""

    case: CaseId
    received_on: str
    area: str
    source: str
    reasons: tuple[str, ...]
    barriers: tuple[str, ...]
    birth_decade: int | None
    language: str


class EventTaken(Exception):
    """Somebody else has just decided something about the same case: read it anew."""


class ReferralRecords(Protocol):
    """Referrals and what happened to them. Events are only ever added."""

    def referral(self, case: CaseId) -> Referral | None:
        """None: not there, or erased."""

    def referrals(self) -> tuple[Referral, ...]:
        """All that are not erased, by day then id."""

    def case_facts(self) -> tuple[CaseFacts, ...]:
        """Of every case, also of erased ones, by day then id."""

    def put_referral(self, referral: Referral) -> None: ...

    def case_events(self, case: CaseId) -> tuple[CaseEvent, ...]: ...

    def all_case_events(self) -> tuple[CaseEvent, ...]:
        """By case, then number."""

    def add_case_event(self, event: CaseEvent) -> None:
        """Raises EventTaken when the number is taken."""

    def erase_referral(self, case: CaseId) -> None:
        """Takes the person, the referrer and every word out; facts and events stay."""

    def known_areas(self) -> Sequence[str]:
        """Areas of referrals so far, each once, for completing."""

    def naming_facts(self) -> tuple[NamingFacts, ...]:
        """What is noted of workers for naming, by name then worker."""

    def put_naming_facts(self, facts: NamingFacts) -> None: ...

    def drop_naming_facts(self, worker: WorkerId) -> None: ...
