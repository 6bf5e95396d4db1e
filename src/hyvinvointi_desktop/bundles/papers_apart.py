"""Papers and attachments from elsewhere, looked at in a process of their own: asking it, and what it does then."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.apart_port import Answer, Apart, Look
from hyvinvointi_desktop.app.exchange_port import (
    AttachmentFault,
    AttachmentRefused,
    CleanAttachment,
    EnvelopeRefused,
)
from hyvinvointi_desktop.app.faults import ApartFailed, ApartKind
from hyvinvointi_desktop.bundles import attachments, report_check
from hyvinvointi_desktop.bundles.envelopes import LibraryEnvelopes, ReportSigner, signer_of_report
from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError
from hyvinvointi_desktop.domain.exchange import IngestFault

REPORT, ATTACHMENT = "report", "attachment"
PDF = "application/pdf"
SHOWN = frozenset({PDF, *(media_type for _, _, media_type in attachments.PICTURES)})


class ApartEnvelopes(LibraryEnvelopes):
    """As the one whose child it is; parsers of PDF and of pictures run in the process alone. Its seal, its container
    and its signature were believed before a paper gets there."""

    def __init__(self, fonts: Path, apart: Apart) -> None:
        super().__init__(fonts)
        self._apart = apart

    def clean_attachment(self, content: bytes) -> CleanAttachment:
        """What may be shown of an attachment.

        Raises:
            AttachmentRefused: it is not shown. One that takes too long or too much counts as too large, one over which
                the process breaks down as damaged.
            Surroundings: no process is to be had.
        """
        if len(content) > attachments.LIMIT:
            raise AttachmentRefused(AttachmentFault.TOO_LARGE)
        try:
            answer = self._apart.look(ATTACHMENT, {}, content)
        except ApartFailed as failed:
            large = failed.what in (ApartKind.TOO_LONG, ApartKind.TOO_MUCH)
            raise AttachmentRefused(AttachmentFault.TOO_LARGE if large else AttachmentFault.DAMAGED) from failed
        fault, media_type = answer.text("refused"), answer.text("media_type")
        if fault in set(AttachmentFault):
            raise AttachmentRefused(AttachmentFault(fault))
        if media_type == PDF and content.startswith(b"%PDF-"):
            return CleanAttachment(PDF, content)
        if media_type not in SHOWN or len(answer.contents) != 1:
            raise AttachmentRefused(AttachmentFault.DAMAGED)
        return CleanAttachment(media_type, answer.contents[0])

    def _signer_of_report(
        self, pdf: bytes, root_pem: bytes, unsigned: bytes | None, unsigned_sha256: str
    ) -> ReportSigner:
        if len(pdf) > report_check.LIMIT:
            raise RefusedError(Reason.TOO_LARGE)
        printed = () if unsigned is None else (unsigned,)
        try:
            answer = self._apart.look(REPORT, {"unsigned_sha256": unsigned_sha256}, pdf, root_pem, *printed)
        except ApartFailed as failed:
            raise EnvelopeRefused(IngestFault.PDF, failed.what.value) from failed
        if answer.said.get("refused"):
            raise EnvelopeRefused(IngestFault.PDF, answer.text("detail"))
        return answer.text("role"), answer.text("space"), answer.text("device") or None


def look_at_report(said: Mapping[str, Any], contents: tuple[bytes, ...]) -> Answer:
    """In the process: who signed a paper."""
    pdf, root_pem, *printed = contents
    try:
        role, space, device = signer_of_report(
            pdf, root_pem, printed[0] if printed else None, str(said["unsigned_sha256"])
        )
    except RefusedError as refused:
        return Answer({"refused": True, "detail": refused.reason.value})
    except EnvelopeRefused as refused:
        return Answer({"refused": True, "detail": str(refused)})
    return Answer({"role": role, "space": space, "device": device})


def look_at_attachment(_: Mapping[str, Any], contents: tuple[bytes, ...]) -> Answer:
    """In the process: what may be shown of an attachment. A paper is not sent back: it is shown as it came."""
    try:
        clean = attachments.cleaned(contents[0])
    except AttachmentRefused as refused:
        return Answer({"refused": refused.fault.value})
    return Answer({"media_type": clean.media_type}, () if clean.media_type == PDF else (clean.content,))


LOOKS: dict[str, Look] = {REPORT: look_at_report, ATTACHMENT: look_at_attachment}
