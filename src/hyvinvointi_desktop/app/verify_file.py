"""Who signed a file, held against the roots that this profile knows: its own, and those of the spaces it belongs to."""

from dataclasses import dataclass

from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.app.sealing_port import Sealer, Verdict
from hyvinvointi_desktop.app.space_keys import roots_in


@dataclass(frozen=True, slots=True)
class Verified:
    """A verdict with the root that vouches for the signer. ``space`` is the name of that root's space, empty where it
    is this profile's own, or where nobody known vouches (then the verdict is not trusted)."""

    verdict: Verdict
    space: str = ""


def verify_file(content: bytes, records: Records, sealer: Sealer) -> Verified:
    """Judges a file by the first known root that vouches for its signer. What is signed in a space can be judged with
    the root of that space alone: that of today, or one of before."""
    own = Verified(sealer.verify(content, records.signing_material().root_cert_pem))
    if own.verdict.trusted:
        return own
    places = [place for side in Side if (place := records.membership(side)) is not None and place.root_pem]
    known = [(root, place.space_name) for place in places for root in roots_in(place.root_pem)]
    found = (Verified(sealer.verify(content, root), name) for root, name in known)
    return next((one for one in found if one.verdict.trusted), own)
