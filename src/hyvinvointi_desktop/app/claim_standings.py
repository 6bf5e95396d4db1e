"""Where claims stand in the registry: folded from what was decided, and from what took their place."""

from collections.abc import Sequence

from hyvinvointi_desktop.app.registry_approval_port import ApprovalRecords
from hyvinvointi_desktop.domain.approval import ClaimDecision, ReceivedClaim, Standing, standing_of
from hyvinvointi_desktop.domain.ids import ClaimId


def standing(claim: ReceivedClaim, records: ApprovalRecords) -> Standing:
    """Where a claim stands in the registry."""
    later = records.received_claims(claim.month, claim.worker, documents=False)
    replaced = any(c.amends == claim.id for c in later)
    return standing_of(claim, records.claim_decisions([claim.id]), replaced=replaced)


def claim_states(
    records: ApprovalRecords, claims: Sequence[ReceivedClaim] | None = None
) -> tuple[tuple[ReceivedClaim, Standing], ...]:
    """Where every claim stands (or each of these), read in one go; without their documents where none are given."""
    every = records.received_claims(documents=False) if claims is None else claims
    decided: dict[ClaimId, list[ClaimDecision]] = {}
    for decision in records.claim_decisions(None if claims is None else [c.id for c in claims]):
        decided.setdefault(decision.claim, []).append(decision)
    replaced = {c.amends for c in every}
    return tuple((c, standing_of(c, decided.get(c.id, ()), replaced=c.id in replaced)) for c in every)
