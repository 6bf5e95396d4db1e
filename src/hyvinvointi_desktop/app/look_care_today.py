"""What Tänään shows of periods, reviews and measures: what was noticed, what is due soon, texts that wait."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from hyvinvointi_desktop.app.care_dues import measure_dues, review_dues
from hyvinvointi_desktop.app.dues import Due, DueKind
from hyvinvointi_desktop.app.period_rules import FoundOfClient, findings_of_all
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.period_findings import PeriodFindingCode

SOON = timedelta(days=14)
ASSESSED_FROM_MONTH = 10
"""From October on the self-assessment of the year is asked for."""

_REVIEWS = {
    PeriodFindingCode.REVIEW_DUE: DueKind.REVIEW,
    PeriodFindingCode.FINAL_REVIEW_DUE: DueKind.FINAL_REVIEW,
}


@dataclass(frozen=True, slots=True)
class WaitingTexts:
    """How many texts of a client wait to be copied into the official record, and since when."""

    client: ClientId
    name: str
    count: int
    since: date


@dataclass(frozen=True, slots=True)
class CareToday:
    """``findings`` by client, ``dues`` of the next two weeks and overdue ones, ``texts`` the longest waiting first.

    ``pledge_missing``: there are clients, and no pledge of confidentiality is noted. ``assess_self``: the year's
    self-assessment is still to be made.
    """

    findings: tuple[FoundOfClient, ...] = ()
    dues: tuple[Due, ...] = ()
    texts: tuple[WaitingTexts, ...] = ()
    pledge_missing: bool = False
    assess_self: bool = False


def care_today(
    records: Records, definitions: Definitions, people: Mapping[ClientId, Client], today: date, language: str
) -> CareToday:
    """All of it in one reading. A review that a finding tells of already is not told twice."""
    found = tuple(f for f in findings_of_all(records, definitions, today) if f.findings)
    told = {(x.client, x.on, _REVIEWS[x.code]) for f in found for x in f.findings if x.code in _REVIEWS}
    due = [d for d in review_dues(records, definitions, people, today) if (d.client, d.on, d.kind) not in told]
    due += measure_dues(records, definitions, people, today, language)
    soon = (d for d in due if d.on <= today + SOON)
    living = any(p.archived_on is None for p in people.values())
    assessed = any(a.on.year == today.year for a in records.self_assessments())
    return CareToday(
        found,
        tuple(sorted(soon, key=lambda d: (d.on, d.name.casefold()))),
        _texts(records, people),
        pledge_missing=living and not records.pledges(),
        assess_self=living and not assessed and today.month >= ASSESSED_FROM_MONTH,
    )


def _texts(records: Records, people: Mapping[ClientId, Client]) -> tuple[WaitingTexts, ...]:
    waiting: dict[ClientId, list[date]] = {}
    for draft in records.all_copy_drafts():
        if draft.copied_at is None and draft.client in people:
            waiting.setdefault(draft.client, []).append(draft.made_at.date())
    rows = [WaitingTexts(c, people[c].name or people[c].code, len(days), min(days)) for c, days in waiting.items()]
    return tuple(sorted(rows, key=lambda r: (r.since, r.name.casefold())))
