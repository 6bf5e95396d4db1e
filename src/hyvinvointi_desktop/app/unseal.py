"""Opens a sealed file for somebody who judges it with other tools (docs/auditor.md): an auditor, an archive."""

from dataclasses import dataclass

from hyvinvointi_desktop.app.age_port import Age
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Envelopes, Signer
from hyvinvointi_desktop.app.membership_port import MembershipRecords, Side
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_bundles_port import BundleRecords
from hyvinvointi_desktop.domain.exchange import BundleId, IngestFault, RecordType
from hyvinvointi_desktop.domain.ids import ClaimId


@dataclass(frozen=True, slots=True)
class Unsealed:
    """What was in the seal: the signed container as it lay there, in clear text, with the root it was proved by."""

    bundle: BundleId
    signer: Signer
    container: bytes
    root_pem: bytes


def sealed_claim(claim: ClaimId, records: BundleRecords) -> bytes:
    """The sealed file that brought a claim, as it came.

    Raises:
        Refused: no file brought it (it was entered from paper, or is not here).
    """
    newest = records.newest_record(RecordType.CLAIM.value, claim)
    content = records.bundle_content(newest.bundle) if newest is not None else None
    if content is None:
        raise Refused(Refusal.NO_SUCH_RECORD, claim=claim)
    return content


def unseal(content: bytes, records: MembershipRecords, envelopes: Envelopes, age: Age) -> Unsealed:
    """The container of a file that was sealed to this profile, proved. A place that has ended still opens its files.

    Raises:
        Refused: this profile is in no space; or the file is not for here, or not whole.
    """
    fault = None
    for side in Side:
        here = records.membership(side)
        if here is None or not here.root_pem:
            continue
        identities = records.age_identities(side)
        try:
            opened = envelopes.open(content, identities, here.root_pem)
        except EnvelopeRefused as refused:
            # What one side could open says more than what the other could not.
            fault = refused.fault if fault in (None, IngestFault.SEAL) else fault
            continue
        return Unsealed(opened.bundle, opened.signer, age.unseal(content, identities), here.root_pem)
    if fault is None:
        raise Refused(Refusal.NOT_JOINED)
    raise Refused(Refusal.POST_NOT_OURS, fault=fault.value)
