"""What was signed at the first visit on the coordinator's laptop, taken in with the case: the agreement is in force
here from its first day on, with the signed paper beside it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from hyvinvointi_desktop.app.exchange_port import AttachmentRefused, CleanAttachment
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.domain.agreements import Agreement, Origin
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.ids import AgreementId, AttachmentId, ClientId, PayerId, ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.sessions import Attachment

Cleaning = Callable[[bytes], CleanAttachment]
"""What may be shown of an attachment. Raises AttachmentRefused."""


@dataclass(frozen=True, slots=True)
class AssignedAgreement:
    """An agreement that came with a case, and its paper."""

    agreement: Agreement
    paper: Attachment


def assigned_agreements(
    case: CaseId, client: ClientId, content: Mapping[str, Any], files: Mapping[str, bytes], records: Records,
    definitions: Definitions, clean: Cleaning,
) -> tuple[AssignedAgreement, ...]:  # fmt: skip
    """The agreements among the papers of an assignment. One that cannot be in force here (an unknown programme, no
    payer, days that overlap another, a paper that is damaged or could act by itself) is left out: its paper stays with
    the message, and a paper agreement can be recorded by hand."""
    papers = content.get("papers")
    found: list[AssignedAgreement] = []
    for n, paper in enumerate(papers if isinstance(papers, list) else []):
        if not isinstance(paper, dict) or paper.get("kind") != "agreement":
            continue
        made = _agreement(f"case-{case}-{n}", client, paper, _cleaned(paper, files, clean), records, definitions)
        if made is not None and not _overlaps(made.agreement, [f.agreement for f in found]):
            found.append(made)
    return tuple(found)


def _agreement(
    name: str, client: ClientId, paper: Mapping[str, Any], shown: CleanAttachment | None, records: Records,
    definitions: Definitions,
) -> AssignedAgreement | None:  # fmt: skip
    first, last, said = _day(paper.get("first_day")), _day(paper.get("last_day")), paper.get("name")
    if first is None or last is None or last < first or shown is None or not isinstance(said, str):
        return None
    programme = all_programmes(records, definitions).in_force(ProgrammeId(str(paper.get("programme"))), first)
    payer = _payer(paper.get("payer"), records)
    if programme is None or programme.kind is not ProgrammeKind.ONE_TO_ONE or payer is None:
        return None
    attachment = Attachment(AttachmentId(name), shown.media_type, said[:200], shown.content)
    agreement = Agreement(
        AgreementId(name), client, programme.id, payer, first, last, Origin.SCANNED, scan=attachment.id,
        programme_version=programme.version,
    )  # fmt: skip
    return AssignedAgreement(agreement, attachment)


def _cleaned(paper: Mapping[str, Any], files: Mapping[str, bytes], clean: Cleaning) -> CleanAttachment | None:
    """What may be shown of the paper that is named by its digest."""
    content = files.get(str(paper.get("sha256")))
    if content is None or sha256(content).hexdigest() != paper.get("sha256"):
        return None
    try:
        return clean(content)
    except AttachmentRefused:
        return None


def _payer(named: object, records: Records) -> PayerId | None:
    """The payer that is named where it is known here, else this worker's first."""
    payers = records.payers()
    return next((p.id for p in payers if p.id == named), payers[0].id if payers else None)


def _overlaps(agreement: Agreement, others: Sequence[Agreement]) -> bool:
    return any(o.first_day <= agreement.last_day and agreement.first_day <= o.last_day for o in others)


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
