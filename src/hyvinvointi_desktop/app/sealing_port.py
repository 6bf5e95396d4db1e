"""Signing with the profile's own key and judging what was signed, as a promise."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class SigningMaterial:
    """The profile's own root and signer: PEM texts that live only in the encrypted store."""

    root_cert_pem: bytes
    signer_cert_pem: bytes
    signer_key_pem: bytes


@dataclass(frozen=True, slots=True)
class Verdict:
    """What ``verify`` found. ``whole`` means not one byte was changed and the signature is valid."""

    kind: str
    whole: bool
    trusted: bool
    signer: str
    signed_at: datetime | None
    root_sha256: str
    reason: str = ""
    document: dict[str, Any] | None = None
    practice: bool = False


class Sealer(Protocol):
    """Signs with the profile's own key; every signature is a library's. Refused where the clock must be wrong."""

    def make_material(self, name: str, now: datetime, practice_seed: str = "") -> SigningMaterial: ...
    def sign_pdf(self, pdf: bytes, material: SigningMaterial, at: datetime, reason: str) -> bytes: ...
    def container(self, document: bytes, pdf: bytes, material: SigningMaterial, at: datetime) -> bytes: ...
    def verify(self, content: bytes, trusted_root_pem: bytes | None) -> Verdict: ...
