"""What somebody hands over to be verified, judged in a process of its own: asking it, and what it does then."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.apart_port import Answer, Apart, Look
from hyvinvointi_desktop.app.faults import ApartFailed, ApartKind
from hyvinvointi_desktop.app.ports import Verdict
from hyvinvointi_desktop.bundles import verify
from hyvinvointi_desktop.bundles.parts import LIMIT
from hyvinvointi_desktop.bundles.refusals import Reason
from hyvinvointi_desktop.bundles.sealer import ProfileSealer

VERDICT = "verdict"


class ApartSealer(ProfileSealer):
    """As the one whose child it is. Signing stays here, with its keys."""

    def __init__(self, fonts: Path, apart: Apart) -> None:
        super().__init__(fonts)
        self._apart = apart

    def verify(self, content: bytes, trusted_root_pem: bytes | None) -> Verdict:
        """What sealed content is worth; bad content gives a verdict with its reason.

        Raises:
            Surroundings: no process is to be had.
        """
        kind = verify.kind_of(content)
        if len(content) > LIMIT or kind == verify.UNKNOWN:
            return super().verify(content, trusted_root_pem)
        root = () if trusted_root_pem is None else (trusted_root_pem,)
        try:
            return _verdict(self._apart.look(VERDICT, {}, content, *root))
        except ApartFailed as failed:
            large = failed.what in (ApartKind.TOO_LONG, ApartKind.TOO_MUCH)
            reason = Reason.TOO_LARGE if large else Reason.CHANGED_BYTES
            return Verdict(kind, False, False, "", None, "", reason.value)


def _verdict(answer: Answer) -> Verdict:
    said = answer.said
    at, document = answer.text("signed_at"), said.get("document")
    try:
        return Verdict(
            answer.text("kind"), said["whole"] is True, said["trusted"] is True, answer.text("signer"),
            datetime.fromisoformat(at) if at else None, answer.text("root_sha256"), answer.text("reason"),
            document if isinstance(document, dict) else None, said["practice"] is True,
        )  # fmt: skip
    except (KeyError, ValueError) as error:
        raise ApartFailed(ApartKind.BROKEN) from error


def look_at_verdict(_: Mapping[str, Any], contents: tuple[bytes, ...]) -> Answer:
    """In the process: what sealed content is worth."""
    content, *root = contents
    found = verify.verdict_on(content, root[0] if root else None)
    return Answer({
        "kind": found.kind, "whole": found.whole, "trusted": found.trusted, "signer": found.signer,
        "signed_at": found.signed_at.isoformat() if found.signed_at else "", "root_sha256": found.root_sha256,
        "reason": found.reason, "document": found.document, "practice": found.practice,
    })  # fmt: skip


LOOKS: dict[str, Look] = {VERDICT: look_at_verdict}
