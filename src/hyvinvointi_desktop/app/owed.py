"""What paid claims still owe: their months counted anew as they were sealed, less what was paid and adjusted.

Only months that were written in since are counted: a worker has years of paid ones.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from hyvinvointi_desktop.app.claim_document import claim_document
from hyvinvointi_desktop.app.claim_reading import adjustment_of, document_of
from hyvinvointi_desktop.app.corrections import adjustments
from hyvinvointi_desktop.app.frozen import frozen_material, frozen_payer, frozen_settings
from hyvinvointi_desktop.app.gathering import all_km_rates, with_whole_months
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.domain.claims import Adjustment, ClaimState, SealedClaim
from hyvinvointi_desktop.domain.counting import count_month, months_of, window
from hyvinvointi_desktop.domain.days import Month, months_between
from hyvinvointi_desktop.domain.ids import ClaimId, PayerId
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.programmes import Payer
from hyvinvointi_desktop.domain.sessions import Session

_NO_ADJUSTMENTS = b'"adjustments":[]'


@dataclass(frozen=True, slots=True)
class Owed:
    """Adjustment lines of one open month, and the paid claims that were counted anew for them."""

    adjustments: tuple[Adjustment, ...]
    claims: tuple[ClaimId, ...] = ()


@dataclass(frozen=True, slots=True)
class _Paid:
    """A sealed claim to be counted anew: its document, its payer as it was, and the days its count reads."""

    claim: SealedClaim
    document: dict[str, Any]
    payer: Payer
    first: date
    last: date


def owed(records: Records, definitions: Definitions, month: Month, payer: Payer) -> Owed:
    """Adjustment lines that fall into this month: it is the first month without a sealed claim after a paid one.

    A sealed month keeps those it was sealed with, also when a new claim replaces it.
    """
    living = [c for c in records.claim_glances() if c.payer == payer.id and c.state is not ClaimState.REPLACED]
    closed = {c.month: c.id for c in living}
    if month in closed:
        sealed = records.sealed_claim(closed[month])
        return Owed(tuple(adjustment_of(row) for row in document_of(sealed)["adjustments"]) if sealed else ())
    before = [c for c in living if c.state is ClaimState.PAID and c.month < month]
    paid = {c.id for c in before if _next_open(c.month, closed) == month}
    perhaps = paid & records.touched_since_sealing(payer.id, whole_year=True) if paid else paid
    if not perhaps:
        return Owed(())
    surely = records.touched_since_sealing(payer.id, whole_year=False)
    claims = _living(records, payer.id)
    again = [c for c in claims if c.id in perhaps and (c.id in surely or _counts_the_year(c, payer))]
    found = _adjustments(records, definitions, payer, again, claims)
    return Owed(tuple(a for c in again for a in found[c.id]), tuple(c.id for c in again))


def _counts_the_year(claim: SealedClaim, today: Payer) -> bool:
    """Whether earlier months of the year decide on its kilometres."""
    return frozen_payer(document_of(claim), today).threshold_km_tenths is not None


def settle_taken_in(records: Records, definitions: Definitions, claims: Iterable[SealedClaim]) -> None:
    """Claims that came in with their records and owe nothing need not be counted anew at every look.

    One whose document is no claim of ours keeps its payer's others from being settled, no more.
    """
    new = [c for c in claims if c.state is not ClaimState.REPLACED]
    payers = {p.id: p for p in records.payers()}
    for payer_id in sorted({c.payer for c in new}):
        mine = [c for c in new if c.payer == payer_id]
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            found = _adjustments(records, definitions, payers[payer_id], mine, _living(records, payer_id))
            records.settle_claims(c.id for c in mine if not found[c.id])


def adjusting_months(records: Records) -> set[tuple[Month, PayerId]]:
    """The open months that take up what changes in paid ones; they may have no work of their own."""
    living = [c for c in records.claim_glances() if c.state is not ClaimState.REPLACED]
    closed: dict[PayerId, set[Month]] = {}
    for claim in living:
        closed.setdefault(claim.payer, set()).add(claim.month)
    return {(_next_open(c.month, closed[c.payer]), c.payer) for c in living if c.state is ClaimState.PAID}


def _living(records: Records, payer: PayerId) -> list[SealedClaim]:
    return [c for c in records.sealed_claims() if c.payer == payer and c.state is not ClaimState.REPLACED]


def _next_open(month: Month, closed: Container[Month]) -> Month:
    month = month.next()
    while month in closed:
        month = month.next()
    return month


def _adjustments(
    records: Records,
    definitions: Definitions,
    payer: Payer,
    claims: Sequence[SealedClaim],
    living: Iterable[SealedClaim],
) -> dict[ClaimId, tuple[Adjustment, ...]]:
    """What each of the payer's sealed claims is worth now beyond what it and later ones paid."""
    if not claims:
        return {}
    later = [document_of(c) for c in living if _NO_ADJUSTMENTS not in c.document]
    found = {}
    for run in _runs(_paid(claim, payer) for claim in claims):
        for paid, document in _recounted(records, definitions, run):
            found[paid.claim.id] = adjustments(paid.claim, paid.document, document, later)
    return found


def _paid(claim: SealedClaim, today: Payer) -> _Paid:
    document = document_of(claim)
    payer = frozen_payer(document, today)
    return _Paid(claim, document, payer, *window(payer, claim.month))


def _runs(claims: Iterable[_Paid]) -> Iterator[list[_Paid]]:
    """Claims whose days lie together, to be read in one go."""
    run: list[_Paid] = []
    for paid in sorted(claims, key=lambda p: (p.first, p.claim.month)):
        if run and paid.first > max(p.last for p in run):
            yield run
            run = []
        run.append(paid)
    if run:
        yield run


def _recounted(
    records: Records, definitions: Definitions, run: Sequence[_Paid]
) -> Iterator[tuple[_Paid, dict[str, Any]]]:
    """The months counted anew as they were sealed. Only their lines are right: the earlier drives that findings need
    are not read."""
    first, last = min(p.first for p in run), max(p.last for p in run)
    whole = records.claim_material(first, last)
    if not all(frozen_settings(p.document, whole.settings).km_beyond_cap for p in run):
        whole = with_whole_months(records, whole, first, last)
    programmes = all_programmes(records, definitions).versions
    whole = replace(whole, programmes=programmes, km_rates=all_km_rates(records, definitions))
    by_month: dict[Month, list[Session]] = {}
    for session in whole.sessions:
        for month in months_of(session):
            by_month.setdefault(month, []).append(session)
    for paid in run:
        material = _material_of(paid, whole, by_month)
        claim = count_month(material, paid.claim.month, paid.payer.id)
        yield paid, claim_document(claim, paid.payer, material.km_rates)


def _material_of(paid: _Paid, whole: ClaimMaterial, by_month: dict[Month, list[Session]]) -> ClaimMaterial:
    """What the count of the sealed month reads, out of all that was read."""
    near = {s.id: s for m in months_between(paid.first, paid.last) for s in by_month.get(m, ())}
    material = frozen_material(paid.document, paid.payer, whole)
    if not material.settings.km_beyond_cap:  # the cap of the whole months of those sessions decides
        near |= {o.id: o for s in tuple(near.values()) for m in months_of(s) for o in by_month.get(m, ())}
    trips = tuple(t for t in whole.trips if paid.first <= t.on <= paid.last)
    return replace(material, sessions=tuple(near.values()), trips=trips)
