"""Whether a signed paper is the very paper that this program prints, with a signature added and nothing else.

A signature covers whatever its signer put into the file, also an update that paints other figures over the first ones.
So the file is taken apart: its first version must be the paper printed here from the signed figures, and the update may
hold the signature, its picture, and the two objects that point to them (PROTOCOL.md T15, T17).
"""

import re
from io import BytesIO
from typing import Any

from hyvinvointi_desktop.bundles.pdf_check import FIELD
from hyvinvointi_desktop.bundles.refusals import Reason, RefusedError

END = re.compile(rb"startxref\r?\n[0-9]{1,10}\r?\n%%EOF\r?\n?")
LONGEST_DRAWING = 1000
MOST_POINTS = 4_000_000
PACKING = frozenset(("/Length", "/Filter", "/DecodeParms"))


def first_version(content: bytes) -> bytes:
    """The paper before it was signed.

    Raises:
        RefusedError: there are not just the two versions.
    """
    ends = [found.end() for found in END.finditer(content)]
    if len(ends) != 2 or ends[1] != len(content):
        raise RefusedError(Reason.CHANGED_BYTES)
    return content[: ends[0]]


def require_signature_alone(content: bytes) -> None:
    """Refuses a signed paper whose update holds more than a signature and its picture.

    Raises:
        RefusedError: it does, or cannot be read.
    """
    import pikepdf

    with _opened(first_version(content)) as before, _opened(content) as after:
        field = _field(after)
        allowed = {
            after.Root.objgen: frozenset(("/Perms", "/Extensions", "/Version")),
            field.objgen: frozenset(("/AP", "/V")),
        }
        known = {thing.objgen for thing in before.objects}
        # Another field cannot have come in this one's place: what leads to it is known, and is the same.
        if after.Root.objgen != before.Root.objgen:
            raise RefusedError(Reason.CHANGED_BYTES)
        for number in known:
            _require_same_but(before.get_object(number), after.get_object(number), allowed.get(number, frozenset()))
        picture = field.AP.N
        images = list(picture.Resources.XObject.values())
        added = {thing.objgen for thing in after.objects if not isinstance(thing, type(None))} - known
        expected = {field.V.objgen, picture.objgen, *(image.objgen for image in images)}
        signs = field.V.get("/Type") == pikepdf.Name.Sig and after.Root.Perms.DocMDP.objgen == field.V.objgen
        if added != expected or len(images) != 1 or not signs or not _is_picture(picture, images[0]):
            raise RefusedError(Reason.CHANGED_BYTES)


def require_same_paper(first: bytes, ours: bytes) -> None:
    """Refuses a paper that says anything else than ours. Streams may be packed otherwise, as by another system's zlib.

    Raises:
        RefusedError: it differs.
        ValueError: it has more objects or fewer.
    """
    if first == ours:
        return
    with _opened(first) as theirs, _opened(ours) as mine:
        for one, other in zip(theirs.objects, mine.objects, strict=True):
            if not _same(one, other):
                raise RefusedError(Reason.CHANGED_BYTES)


def _opened(content: bytes) -> Any:
    import pikepdf

    return pikepdf.open(BytesIO(content), attempt_recovery=False, suppress_warnings=True)


def _field(pdf: Any) -> Any:
    found = [field for field in pdf.Root.AcroForm.Fields if str(field.get("/T")) == FIELD]
    if len(found) != 1:
        raise RefusedError(Reason.CHANGED_BYTES)
    return found[0]


def _require_same_but(old: Any, new: Any, may_change: frozenset[str]) -> None:
    import pikepdf

    if isinstance(old, pikepdf.Stream):
        same = _words(old) == _words(new) and _raw(old) == _raw(new)  # which nothing but a stream has
    elif may_change:
        same = {k: v for k, v in _words(old).items() if k not in may_change} == {
            k: v for k, v in _words(new).items() if k not in may_change
        }
    else:
        same = old.unparse(resolved=True) == new.unparse(resolved=True)
    if not same:
        raise RefusedError(Reason.CHANGED_BYTES)


def _same(one: Any, other: Any) -> bool:
    import pikepdf

    if not isinstance(other, pikepdf.Stream):
        return bool(one.unparse(resolved=True) == other.unparse(resolved=True))
    # Only what is about as long as ours is unpacked: nothing can grow a thousandfold here.
    if len(_raw(one)) > 2 * len(_raw(other)) + 1000:
        return False
    named = [{k: v for k, v in _words(stream).items() if k not in PACKING} for stream in (one, other)]
    return bool(named[0] == named[1] and one.read_bytes() == other.read_bytes())


def _words(thing: Any) -> dict[str, bytes]:
    return {key: _written(value) for key, value in thing.items()}


def _written(value: Any) -> bytes:
    """A value as text; one that stands by itself as its number."""
    unparse = getattr(value, "unparse", None)
    return repr(value).encode() if unparse is None else bytes(unparse())


def _raw(stream: Any) -> bytes:
    return bytes(stream.read_raw_bytes())


def _is_picture(picture: Any, image: Any) -> bool:
    return bool(
        picture.get("/Subtype") == "/Form"
        and len(_raw(picture)) <= LONGEST_DRAWING
        and set(picture.Resources.keys()) <= {"/XObject", "/ExtGState"}
        and image.get("/Subtype") == "/Image"
        and int(image.Width) * int(image.Height) <= MOST_POINTS
    )
