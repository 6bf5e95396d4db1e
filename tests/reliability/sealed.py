"""Small sealed files and every way to damage them; what comes of each is ``accepted``, ``same`` or a fault.

``same`` is a file that opens as the very bundle it was made from: wrapping may differ, what is signed may not."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Parts
from hyvinvointi_desktop.app.receive import bundle_in, message_in
from hyvinvointi_desktop.bundles import envelopes as library
from hyvinvointi_desktop.bundles import parts as container
from hyvinvointi_desktop.bundles.cms import sign_detached
from hyvinvointi_desktop.bundles.stored_zip import stored, walked
from hyvinvointi_desktop.domain.exchange import BundleId
from tests.support.headers import whole_bundle, whole_message
from tests.support.space import AT, DEVICE, SPACE, coordinator, laptop, space

ACCEPTED, SAME = "accepted", "same"
Opening = Callable[[bytes], BundleId]


@dataclass(frozen=True, slots=True)
class Sealed:
    """A whole file: its bytes, its identity, and how its reader opens it."""

    name: str
    content: bytes
    identity: BundleId
    opening: Opening

    def outcome(self, damaged: bytes) -> str:
        """What becomes of a damaged copy."""
        try:
            found = self.opening(damaged)
        except EnvelopeRefused as refused:
            return refused.fault.value
        return SAME if found == self.identity else ACCEPTED

    def outcomes(self, damaged: Iterable[bytes]) -> Counter[str]:
        """The same of many."""
        return Counter(map(self.outcome, damaged))


def read_bundle(content: bytes) -> BundleId:
    """As the coordinator does."""
    keys, root = [coordinator().age.identity], space().root.cert_pem
    return bundle_in(bootstrap.envelopes(), content, keys, root, SPACE).opened.bundle


def read_message(content: bytes) -> BundleId:
    """As the laptop does."""
    keys, root = [laptop().age.identity], space().root.cert_pem
    return message_in(bootstrap.envelopes(), content, keys, root, SPACE, DEVICE).opened.bundle


def read_list(content: bytes) -> BundleId:
    """As everybody does."""
    return bootstrap.envelopes().read_open(content, space().root.cert_pem).bundle


def read_inside(content: bytes) -> BundleId:
    """What is inside of a seal that was opened."""
    return library.opened(content, space().root.cert_pem, padded=True).bundle


@cache
def bundle() -> Sealed:
    """A bundle."""
    made = whole_bundle()
    return Sealed("bundle", made.content, made.bundle, read_bundle)


@cache
def message() -> Sealed:
    """A message."""
    made = whole_message()
    return Sealed("message", made.content, made.bundle, read_message)


@cache
def trust_list() -> Sealed:
    """A signed list."""
    made = bootstrap.envelopes().sign_open(Parts(b'{"format":"x"}', b'{"b":2}'), coordinator().identity, AT)
    return Sealed("list", made.content, made.bundle, read_list)


@cache
def inside() -> Sealed:
    """The container in the bundle, as somebody sees it who has the coordinator's key or makes seals of his own."""
    content = bootstrap.age().unseal(bundle().content, [coordinator().age.identity])
    return Sealed("inside", content, bundle().identity, read_inside)


def flipped(content: bytes, bit: int) -> bytes:
    """One bit turned over; bits count from 0."""
    damaged = bytearray(content)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


def mended(bit: int) -> bytes:
    """The container with one bit of its members turned over and the checksums of the ZIP mended."""
    members = walked(inside().content, container.MOST_MEMBERS)
    for place, (name, content) in enumerate(members):
        if bit < len(content) * 8:
            members[place] = name, flipped(content, bit)
            break
        bit -= len(content) * 8
    return stored(members)


def bits_of_members(*names: str) -> range:
    """Where the bits of a member lie, as ``mended`` counts them; of all without a name."""
    start = 0
    for name, content in walked(inside().content, container.MOST_MEMBERS):
        if name in names:
            return range(start, start + len(content) * 8)
        start += len(content) * 8
    return range(start)


def relisted(bit: int) -> bytes:
    """The same for the header and the records, with a new list that names the damaged content, under the old
    signature."""
    whole = container.unpacked(inside().content, padded=True)
    data = container.data_of(whole.parts, padded=True)
    name, media, content = data[bit % 2]
    data[bit % 2] = name, media, flipped(content, bit % (len(content) * 8))
    return container.packed(data, container.manifest_of(data), whole.signature)


def resigned(parts: Parts) -> bytes:
    """Other content properly signed by the laptop: what only the key can do."""
    data = container.data_of(parts, padded=True)
    manifest = container.manifest_of(data)
    return container.packed(data, manifest, sign_detached(manifest, library._material(laptop().identity), AT))


def rearranged(content: bytes, piece: int = 512) -> Iterator[bytes]:
    """Pieces swapped with their neighbours, doubled, and taken out."""
    pieces = [content[n : n + piece] for n in range(0, len(content), piece)]
    for n in range(len(pieces)):
        yield b"".join([*pieces[:n], *pieces[n + 1 :]])
        yield b"".join([*pieces[:n], pieces[n], *pieces[n:]])
        if n:
            yield b"".join([*pieces[: n - 1], pieces[n], pieces[n - 1], *pieces[n + 1 :]])


def stanzas(content: bytes) -> Iterator[bytes]:
    """The lines of the seal's head taken out, doubled and swapped; a stranger's line put in."""
    head, mark, body = content.partition(b"\n---")
    lines = head.split(b"\n")
    stranger = bootstrap.age().seal(b"x", [bootstrap.age().new_key().recipient]).partition(b"\n---")[0].split(b"\n")
    for n in range(len(lines)):
        yield b"\n".join([*lines[:n], *lines[n + 1 :]]) + mark + body
        yield b"\n".join([*lines[:n], lines[n], *lines[n:]]) + mark + body
        yield b"\n".join([*lines[:n], *stranger[1:3], *lines[n:]]) + mark + body
        if n:
            yield b"\n".join([*lines[: n - 1], lines[n], lines[n - 1], *lines[n + 1 :]]) + mark + body


