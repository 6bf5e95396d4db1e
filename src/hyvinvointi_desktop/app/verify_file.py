"""Who signed a file, held against the roots that this profile knows: its own, and those of the spaces it belongs to."""

from dataclasses import dataclass

from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.app.sealing_port import Sealer, Verdict


@dataclass(frozen=True, slots=True)
class Verified:
    """A verdict with the root that vouches for the signer. ``space`` is the name of that root's space, empty where it
    is this profile's own, or where nobody known vouches (then the verdict is not trusted)."""

    verdict: Verdict
    space: str = ""


def verify_file(content: bytes, records: Records, sealer: Sealer) -> Verified:
    """Judges a file by the first known root that vouches for its signer. What is signed in a space can be judged with
    the root of that space alone."""
    own = Verified(sealer.verify(content, records.signing_material().root_cert_pem))
    if own.verdict.trusted:
        return own
    places = [place for side in Side if (place := records.membership(side)) is not None and place.root_pem]
    found = (Verified(sealer.verify(content, place.root_pem), place.space_name) for place in places)
    return next((one for one in found if one.verdict.trusted), own)
