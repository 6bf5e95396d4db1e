"""Sealing a month: freeze lines and rates, print, sign, wrap; all of it lands in one transaction or nothing does."""

from dataclasses import dataclass
from datetime import datetime

from hyvinvointi_desktop.app.claim_document import Sealing, claim_document
from hyvinvointi_desktop.app.count_claim import CountedMonth, count_claim
from hyvinvointi_desktop.app.gathering import all_km_rates
from hyvinvointi_desktop.app.ports import Area, Definitions, Printer, Records, Sealer, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import canonical_bytes
from hyvinvointi_desktop.domain.ids import AttachmentId, ClaimId, PayerId
from hyvinvointi_desktop.domain.sessions import Attachment


@dataclass(frozen=True, slots=True)
class SealClaim:
    """Seal this payer's month. ``claim_id`` is made by the caller: the same press retried is the same claim."""

    claim_id: ClaimId
    month: Month
    payer: str | None
    language: str
    practice: bool = False


@dataclass(frozen=True, slots=True)
class ClaimSealed:
    """The sealed claim with its two files."""

    claim: SealedClaim
    pdf: bytes
    container: bytes
    stem: str
    changed: frozenset[Area] = frozenset({Area.CLAIMS})


@dataclass(frozen=True, slots=True)
class Press:
    """The outside helpers sealing needs."""

    definitions: Definitions
    printer: Printer
    sealer: Sealer


def seal_claim(command: SealClaim, uow: UnitOfWork, press: Press, now: datetime) -> ClaimSealed:
    """Seals the month's claim.

    Raises:
        Refused: the claim has errors, nothing to claim, is paid already, or has not changed since it was sealed;
            or the clock is wrong.
        NoSuchPayer: as counting.
    """
    now = now.replace(microsecond=0)
    with uow:
        records = uow.records
        counted = count_claim(records, press.definitions, command.month, command.payer, practice=command.practice)
        _refuse_unfit(counted)
        mine = [c for c in records.sealed_claims() if c.payer == counted.payer.id]
        number = max((c.number for c in mine), default=0) + 1
        amends = counted.sealed.id if counted.sealed else None
        sealing = Sealing(command.claim_id, number, amends, now, records.settings())
        made = _made(command, counted, sealing, press, records)
        _keep(made, records, now)
        records.settle_claims(counted.adjusted)
        uow.commit()
    return made


def _made(
    command: SealClaim, counted: CountedMonth, sealing: Sealing, press: Press, records: Records
) -> ClaimSealed:
    """The document frozen, printed, signed and wrapped."""
    rates = all_km_rates(records, press.definitions)
    document = claim_document(counted.claim, counted.payer, rates, sealing, practice=command.practice)
    content = canonical_bytes(document)
    material = records.signing_material()
    unsigned = press.printer.claim(document, command.language, practice=command.practice)
    pdf = press.sealer.sign_pdf(unsigned, material, sealing.sealed_at, "claim")
    container = press.sealer.container(content, pdf, material, sealing.sealed_at)
    claim = SealedClaim(
        id=command.claim_id,
        number=sealing.number,
        month=command.month,
        payer=counted.payer.id,
        state=ClaimState.SEALED,
        sealed_at=sealing.sealed_at,
        document=content,
        pdf=AttachmentId(f"{command.claim_id}-pdf"),
        container=AttachmentId(f"{command.claim_id}-asice"),
        amends=sealing.amends,
    )
    return ClaimSealed(claim, pdf, container, _stem(command, counted.payer.id, sealing.number))


def _keep(made: ClaimSealed, records: Records, now: datetime) -> None:
    claim = made.claim
    box = "application/vnd.etsi.asic-e+zip"
    records.add_attachment(Attachment(claim.pdf, "application/pdf", f"{made.stem}.pdf", made.pdf))
    records.add_attachment(Attachment(claim.container, box, f"{made.stem}.asice", made.container))
    records.add_sealed_claim(claim)
    if claim.amends:
        records.put_claim_state(claim.amends, ClaimState.REPLACED, now)


def _stem(command: SealClaim, payer: PayerId, number: int) -> str:
    return f"{file_stem(command.month, payer, practice=command.practice)}-{number:03d}"


def file_stem(month: Month, payer: PayerId, *, practice: bool) -> str:
    """A claim's file name without its ending. A payer's id may come from a file, and none of it may lead elsewhere."""
    plain = "".join(c if c.isalnum() or c in "-_" else "_" for c in payer)[:60]
    return f"{'HARJOITUS-' if practice else ''}{month}-{plain}"


def _refuse_unfit(counted: CountedMonth) -> None:
    claim = counted.claim
    if counted.sealed and counted.sealed.state is ClaimState.PAID:
        raise Refused(Refusal.CLAIM_PAID, month=str(claim.month))
    if counted.sealed and not counted.changed_since:
        raise Refused(Refusal.CLAIM_UNCHANGED, month=str(claim.month))
    if not claim.may_be_sealed:
        raise Refused(Refusal.CLAIM_HAS_ERRORS, month=str(claim.month), findings=claim.findings)
    empty = not (claim.hours or claim.trips or claim.expenses or claim.adjustments)
    if empty and not counted.sealed:  # an empty one may take back what was sealed in error
        raise Refused(Refusal.NOTHING_TO_CLAIM, month=str(claim.month))


def mark_claim(claim_id: ClaimId, state: ClaimState, uow: UnitOfWork, now: datetime) -> frozenset[Area]:
    """Writes what became of a sealed claim: delivered, approved, returned or paid.

    Raises:
        Refused: there is no such claim, or it cannot go there from where it is.
    """
    allowed = {
        ClaimState.SEALED: {ClaimState.DELIVERED, ClaimState.APPROVED, ClaimState.RETURNED, ClaimState.PAID},
        ClaimState.DELIVERED: {ClaimState.APPROVED, ClaimState.RETURNED, ClaimState.PAID},
        ClaimState.RETURNED: {ClaimState.DELIVERED, ClaimState.APPROVED},
        ClaimState.APPROVED: {ClaimState.PAID, ClaimState.RETURNED},
    }
    with uow:
        claim = uow.records.sealed_claim(claim_id)
        if claim is None or state not in allowed.get(claim.state, set()):
            raise Refused(Refusal.CLAIM_CANNOT_BECOME, claim=claim_id, state=state.value)
        uow.records.put_claim_state(claim_id, state, now)
        uow.commit()
    return frozenset({Area.CLAIMS})
