"""Referrals and invitations in files that are not plain text, looked at in a process of their own."""

from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.app.apart_port import Answer, Apart, Look
from hyvinvointi_desktop.app.faults import ApartFailed, ApartKind
from hyvinvointi_desktop.app.import_errors import FileKind, ImportRefused, Problem, ProblemCode
from hyvinvointi_desktop.app.read_referral import RawReferral
from hyvinvointi_desktop.interchange.file_kinds import MEGABYTE, kind_of
from hyvinvointi_desktop.interchange.invitation_files import LARGEST, invitation_text
from hyvinvointi_desktop.interchange.referral_files import MOST_BYTES, OpenedReferralFiles

REFERRAL, INVITATION = "referral", "invitation"
_PAPER = b"%PDF-"


class ApartReferralFiles:
    """The ``ReferralFiles`` of the use cases; a PDF is opened in the process alone, what is text is read here."""

    def __init__(self, apart: Apart) -> None:
        self._apart = apart
        self._here = OpenedReferralFiles()

    def read(self, name: str, content: bytes) -> RawReferral:
        """What stands in the file.

        Raises:
            ImportRefused: as ``OpenedReferralFiles``; a PDF that takes too long or too much is too large, one over
                which the process breaks down is damaged.
            Surroundings: no process is to be had.
        """
        if len(content) > MOST_BYTES or kind_of(content) is not FileKind.PDF:
            return self._here.read(name, content)
        try:
            answer = self._apart.look(REFERRAL, {}, content)
        except ApartFailed as failed:
            large = failed.what in (ApartKind.TOO_LONG, ApartKind.TOO_MUCH)
            code = ProblemCode.FILE_TOO_LARGE if large else ProblemCode.FILE_DAMAGED
            value = str(MOST_BYTES // MEGABYTE) if large else ""
            raise ImportRefused((Problem(code, value=value),)) from failed
        if answer.text("refused") in set(ProblemCode):
            raise ImportRefused((Problem(ProblemCode(answer.text("refused")), value=answer.text("value")),))
        found = answer.said.get("pairs")
        pairs = [pair for pair in found if isinstance(pair, list) and len(pair) == 2] if isinstance(found, list) else []
        return RawReferral(tuple((str(label), str(words)) for label, words in pairs), answer.text("text"))


def apart_invitation_text(content: bytes, apart: Apart) -> str:
    """What a file with an invitation says; empty where nothing in it can be read.

    Raises:
        Surroundings: no process is to be had.
    """
    if len(content) > LARGEST:
        return ""
    if not content.startswith(_PAPER) and b"\0" not in content:
        return invitation_text(content)
    try:
        return apart.look(INVITATION, {}, content).text("text")
    except ApartFailed:
        return ""


def look_at_referral(_: Mapping[str, Any], contents: tuple[bytes, ...]) -> Answer:
    """In the process: what stands in a PDF."""
    try:
        found = OpenedReferralFiles().read("", contents[0])
    except ImportRefused as refused:
        return Answer({"refused": refused.problems[0].code.value, "value": refused.problems[0].value})
    return Answer({"pairs": [list(pair) for pair in found.pairs], "text": found.text})


def look_at_invitation(_: Mapping[str, Any], contents: tuple[bytes, ...]) -> Answer:
    """In the process: what a picture or a paper says."""
    return Answer({"text": invitation_text(contents[0])})


LOOKS: dict[str, Look] = {REFERRAL: look_at_referral, INVITATION: look_at_invitation}
