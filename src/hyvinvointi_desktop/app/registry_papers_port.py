"""What the look at the papers of claims found, in the coordinator's registry, as a promise."""

from enum import StrEnum
from typing import Protocol

from hyvinvointi_desktop.domain.exchange import BundleId
from hyvinvointi_desktop.domain.ids import ClaimId


class PaperFinding(StrEnum):
    """What the look at the signed paper of a claim found."""

    NONE = "none"
    """The bundle has none."""
    SAME = "same"
    """It says what the signed figures say."""
    OTHER_FORM = "other_form"
    """It is whole and signed, but another version printed it: only the paper printed here says for certain what the
    signed figures say."""
    WRONG = "wrong"
    """It is not whole, was signed by somebody else, could act by itself, says something else than the figures, or could
    not be looked at within its bounds."""


class PaperRecords(Protocol):
    """Findings, inside one transaction. They are only ever added."""

    def add_paper_finding(self, claim: ClaimId, digest: str, bundle: BundleId, finding: PaperFinding) -> None:
        """Of a claim's document, by the digest of its bytes, in one bundle. A second time changes nothing."""

    def paper_finding(self, claim: ClaimId, digest: str) -> PaperFinding | None:
        """The worst that was found of this document's papers; None where no paper came."""
