"""An invitation to a space: what is handed over face to face, as a line of text, in a file or as a QR picture."""

import base64
import binascii
import hashlib
import hmac
import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from urllib.parse import parse_qsl, quote

from hyvinvointi_desktop.domain.exchange import SpaceId, WorkerId

LIFE = timedelta(days=14)
"""How long an invitation may be used (PROTOCOL.md 2.2)."""
LONGEST_NAME, LONGEST_HINT = 80, 300
_HEAD = "hvl:join?"
_CHECK = "&x="
_ID = re.compile(r"[a-z2-7]{16}")
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
_ROOT = re.compile(r"[0-9a-f]{64}")
_FOUND = re.compile(r"hvl:join\?[^\s<>\"']*")
_LARGEST = 64 * 1024


class Guest(StrEnum):
    """Who is invited."""

    WORKER = "worker"
    COORDINATOR = "coordinator"


class BadInvitation(StrEnum):
    """Why a text is no invitation."""

    NOT_ONE = "not_one"
    DAMAGED = "damaged"
    """A letter is missing or wrong."""
    NEWER = "newer"
    """Made by a newer program."""


class InvitationRefused(Exception):
    """The text is no invitation that could be used."""

    def __init__(self, fault: BadInvitation) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Invitation:
    """``code`` is used once; whoever has it may ask to join, and still the digits are compared. ``last_day`` is the
    last day it may be used; ``hint`` says in words or as an address where the post goes. ``worker`` is the pseudonym of
    the worker who is invited."""

    space: SpaceId
    name: str
    root_sha256: str
    recipient: str
    code: str = field(repr=False)
    last_day: date
    guest: Guest = Guest.WORKER
    hint: str = ""
    worker: WorkerId | None = None

    @property
    def id(self) -> str:
        """What names the invitation without giving its code away."""
        return invitation_id(self.code)

    def text(self) -> str:
        """One line of plain letters that ``read_invitation`` reads back."""
        fields = {
            "v": "1", "s": self.space, "r": _short(self.root_sha256), "k": self.recipient, "c": self.code,
            "e": self.last_day.isoformat().replace("-", ""), "g": self.guest.value[0], "n": self.name, "t": self.hint,
            "w": self.worker or "",
        }  # fmt: skip
        body = _HEAD + "&".join(f"{key}={quote(value, safe='')}" for key, value in fields.items() if value)
        return body + _CHECK + _sum(body)


def last_day_of(made_at: datetime) -> date:
    """The last day an invitation made at that moment may be used."""
    return (made_at + LIFE).date()


def invitation_id(code: str) -> str:
    """The id of the invitation with that code."""
    return base64.b32encode(hashlib.sha256(b"hvl-invitation-v1" + code.encode()).digest()[:10]).decode().lower()


def proof_of_code(code: str, content: bytes) -> str:
    """What only somebody with the invitation's code can say of a content: HMAC-SHA-256, in hexadecimal."""
    return hmac.new(b"hvl-request-v1" + code.encode(), content, hashlib.sha256).hexdigest()


def proves_code(code: str, content: bytes, proof: str) -> bool:
    """Whether whoever wrote the content had the invitation's code."""
    return hmac.compare_digest(proof_of_code(code, content).encode(), proof.encode())


def read_invitation(text: str) -> Invitation:
    """The invitation that stands in a text, broken over lines or not.

    Raises:
        InvitationRefused: there is none, or one that is damaged or of a newer program.
    """
    joined = "".join(text[:_LARGEST].split())
    start = joined.find(_HEAD)
    if start < 0:
        raise InvitationRefused(BadInvitation.NOT_ONE)
    line = _line(text, joined[start:])
    body, found, check = line.rpartition(_CHECK)
    if not found or check[:8] != _sum(body):
        raise InvitationRefused(BadInvitation.DAMAGED)
    fields = dict(parse_qsl(body.removeprefix(_HEAD), max_num_fields=20))
    if fields.get("v") != "1":
        raise InvitationRefused(BadInvitation.NEWER)
    return _invitation(fields)


def _line(text: str, joined: str) -> str:
    """The line whole as it stands; where a letter program broke it, its pieces put together."""
    alone = _FOUND.search(text)
    if alone and _is_whole(alone.group()):
        return alone.group()
    body, _, check = joined.partition(_CHECK)
    return f"{body}{_CHECK}{check[:8]}"


def _is_whole(line: str) -> bool:
    body, found, check = line.rpartition(_CHECK)
    return bool(found) and check == _sum(body)


def _invitation(fields: dict[str, str]) -> Invitation:
    try:
        root = base64.urlsafe_b64decode(fields["r"] + "=").hex()
        day = fields["e"]
        last_day = date.fromisoformat(f"{day[:4]}-{day[4:6]}-{day[6:]}")
        guest = {g.value[0]: g for g in Guest}[fields["g"]]
        made = Invitation(
            SpaceId(fields["s"]), fields.get("n", ""), root, fields["k"], fields["c"], last_day, guest,
            fields.get("t", ""), WorkerId(fields["w"]) if "w" in fields else None,
        )  # fmt: skip
    except (KeyError, ValueError, binascii.Error) as error:
        raise InvitationRefused(BadInvitation.DAMAGED) from error
    sound = _ID.fullmatch(made.space) and _ID.fullmatch(made.code) and _RECIPIENT.fullmatch(made.recipient)
    whom = _ID.fullmatch(made.worker or "") if guest is Guest.WORKER else made.worker is None
    if not (sound and whom and _ROOT.fullmatch(root)) or len(made.name) > LONGEST_NAME or len(made.hint) > LONGEST_HINT:
        raise InvitationRefused(BadInvitation.DAMAGED)
    return made


def _short(root_sha256: str) -> str:
    return base64.urlsafe_b64encode(bytes.fromhex(root_sha256)).decode().rstrip("=")


def _sum(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:8]
