"""What the use cases of a space need for keys and signatures, in one piece, and the small acts they share."""

from dataclasses import dataclass
from datetime import datetime

from hyvinvointi_desktop.app.age_port import Age
from hyvinvointi_desktop.app.exchange_port import Envelopes
from hyvinvointi_desktop.app.membership_port import IssuingKey, MembershipRecords
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.space_certs_port import (
    CertificateFault,
    CertificateRefused,
    CertifiedKey,
    Proved,
    SpaceCertificates,
)

_END = b"-----END CERTIFICATE-----\n"
_OVER = (CertificateFault.NOT_YET, CertificateFault.EXPIRED, CertificateFault.FOREIGN_ROOT)


@dataclass(frozen=True, slots=True)
class SpaceKeys:
    """The outside helpers of a space."""

    certificates: SpaceCertificates
    age: Age
    envelopes: Envelopes


def roots_in(root_pem: bytes) -> tuple[bytes, ...]:
    """The pinned roots, each in PEM of its own: that of today, then the former ones, newest first."""
    return tuple(part + _END for part in root_pem.split(_END) if part) if _END in root_pem else (root_pem,)


def issued_and_proved(
    keys: SpaceKeys, issuer: CertifiedKey, root_pem: bytes, asked_pem: bytes, at: datetime
) -> tuple[bytes, Proved]:
    """A new certificate, and what it says: proved by the root of today, whatever came before it.

    Raises:
        Refused: the issuing key's time is over, the clock stands before its time, or it is of a root of before.
    """
    try:
        cert = keys.certificates.issue(issuer, asked_pem, at)
        return cert, keys.certificates.prove(cert, issuer.cert_pem, roots_in(root_pem)[0], at)
    except CertificateRefused as error:
        if error.fault in _OVER:
            raise Refused(Refusal.KEEPER_RAN_OUT) from error
        raise Refused(Refusal.REQUEST_UNPROVED) from error


def keeper(records: MembershipRecords) -> IssuingKey:
    """The issuing key of this profile. Raises Refused: people are let in elsewhere."""
    key = records.issuing_key()
    if key is None:
        raise Refused(Refusal.NOT_THE_KEEPER)
    return key
