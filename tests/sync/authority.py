"""An organisation's own authority, and what it vouches for; made anew by whoever asks."""

import datetime
from dataclasses import dataclass
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = datetime.timedelta(days=1)
HERE = x509.IPAddress(ip_address("127.0.0.1"))


def now() -> datetime.datetime:
    """By the machine's clock: the library of TLS knows no other."""
    return datetime.datetime.now(datetime.UTC)


@dataclass(frozen=True)
class Authority:
    """Its key and certificate."""

    key: ec.EllipticCurvePrivateKey
    cert: x509.Certificate

    @property
    def pem(self) -> str:
        """As it is given to who should believe it."""
        return self.cert.public_bytes(serialization.Encoding.PEM).decode()

    def for_this_machine(self, until: datetime.datetime | None = None, name: x509.GeneralName = HERE) -> bytes:
        """A key and its certificate, one after the other, for a server."""
        key = ec.generate_private_key(ec.SECP256R1())
        cert = _cert(key, self.key, "palvelin", until or now() + DAY, name)
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return private + cert.public_bytes(serialization.Encoding.PEM)


def own_authority() -> Authority:
    """Another one each time."""
    key = ec.generate_private_key(ec.SECP256R1())
    return Authority(key, _cert(key, key, _ISSUER, now() + DAY, None))


_ISSUER = "Kunta"


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _cert(
    key: ec.EllipticCurvePrivateKey,
    by: ec.EllipticCurvePrivateKey,
    name: str,
    until: datetime.datetime,
    of: x509.GeneralName | None,
) -> x509.Certificate:
    made = (
        x509.CertificateBuilder()
        .subject_name(_named(name))
        .issuer_name(_named(_ISSUER))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now() - 30 * DAY)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=of is None, path_length=None), critical=True)
    )
    if of is not None:
        made = made.add_extension(x509.SubjectAlternativeName([of]), critical=False)
    return made.sign(by, hashes.SHA256())
