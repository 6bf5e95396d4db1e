"""What two profiles hand each other before they trust each other: the request to join, and the answer to it."""

import base64
import binascii
import json
from dataclasses import dataclass, field
from typing import Any

from hyvinvointi_desktop.app.age_port import Age, SealBroken
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.exchange import canonical_bytes
from hyvinvointi_desktop.domain.invitation import proof_of_code, proves_code

REQUEST, ANSWER, VERSION = "hvl-request", "hvl-answer", 1
LARGEST = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """A request to join by an invitation, or to get a new certificate for a new key.

    ``asked_pem`` is the request for a certificate. ``proof`` is by the invitation's code when joining, by the old key
    when renewing; then ``old_cert_sha256`` names its certificate and ``invitation`` is empty.
    """

    invitation: str
    asked_pem: bytes
    name: str
    proof: str
    old_cert_sha256: str = ""

    @property
    def said(self) -> bytes:
        """What the proof is over."""
        return canonical_bytes(self._body())

    def _body(self) -> dict[str, Any]:
        return {
            "format": REQUEST, "version": VERSION, "invitation": self.invitation, "request": self.asked_pem.decode(),
            "name": self.name, "old_cert_sha256": self.old_cert_sha256,
        }  # fmt: skip

    def content(self) -> bytes:
        """The request before it is sealed."""
        return canonical_bytes({**self._body(), "proof": self.proof})

    def proved_by(self, code: str) -> bool:
        """Whether the sender had the invitation's code."""
        return proves_code(code, self.said, self.proof)


@dataclass(frozen=True, slots=True)
class JoinAnswer:
    """The answer: the newcomer's certificate with what it is proved by, and the list of trust as it is published."""

    newcomer: str
    cert_pem: bytes
    issuer_pem: bytes
    root_pem: bytes
    trust_list: bytes = field(repr=False)
    space_name: str = ""
    hint: str = ""

    def content(self) -> bytes:
        """The answer before it is sealed."""
        return canonical_bytes({
            "format": ANSWER, "version": VERSION, "for": self.newcomer, "cert": self.cert_pem.decode(),
            "issuer": self.issuer_pem.decode(), "root": self.root_pem.decode(),
            "list": base64.b64encode(self.trust_list).decode(), "name": self.space_name, "hint": self.hint,
        })  # fmt: skip


def request_by_code(invitation: str, code: str, asked_pem: bytes, name: str) -> JoinRequest:
    """A request to join, with the proof that its sender has the invitation."""
    unproved = JoinRequest(invitation, asked_pem, name, "")
    return JoinRequest(invitation, asked_pem, name, proof_of_code(code, unproved.said))


def read_join_request(content: bytes, identities: tuple[str, ...], age: Age) -> JoinRequest:
    """The request of a sealed file.

    Raises:
        Refused: it is no request, is damaged, or was sealed to somebody else.
    """
    data = _opened(content, identities, age, REQUEST, Refusal.REQUEST_UNREADABLE)
    try:
        return JoinRequest(
            _text(data["invitation"]), _text(data["request"]).encode("ascii"), _text(data["name"]),
            _text(data["proof"]), _text(data["old_cert_sha256"]),
        )  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise Refused(Refusal.REQUEST_UNREADABLE) from error


def read_join_answer(content: bytes, identities: tuple[str, ...], age: Age) -> JoinAnswer:
    """The answer of a sealed file.

    Raises:
        Refused: it is no answer, is damaged, or was sealed to somebody else.
    """
    data = _opened(content, identities, age, ANSWER, Refusal.ANSWER_UNREADABLE)
    try:
        cert, issuer, root = (_text(data[key]).encode("ascii") for key in ("cert", "issuer", "root"))
        signed = base64.b64decode(_text(data["list"]), validate=True)
        return JoinAnswer(_text(data["for"]), cert, issuer, root, signed, _text(data["name"]), _text(data["hint"]))
    except (KeyError, TypeError, ValueError, binascii.Error) as error:
        raise Refused(Refusal.ANSWER_UNREADABLE) from error


def _opened(
    content: bytes, identities: tuple[str, ...], age: Age, form: str, refusal: Refusal
) -> dict[str, Any]:
    if len(content) > LARGEST:
        raise Refused(refusal)
    try:
        data = json.loads(age.unseal(content, identities))
    except (SealBroken, ValueError, RecursionError) as error:
        raise Refused(refusal) from error
    if not isinstance(data, dict) or data.get("format") != form or data.get("version") != VERSION:
        raise Refused(refusal)
    return data


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text")
    return value
