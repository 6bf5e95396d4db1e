"""Attachments from elsewhere: what may be shown of them, and what is not."""

import zlib
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_port import AttachmentFault, AttachmentRefused
from hyvinvointi_desktop.bundles import attachments
from tests.reports.samples import claim_document, printer

ENVELOPES = bootstrap.envelopes()


def picture(form: str, size: tuple[int, int] = (30, 20), mode: str = "RGB", **options: object) -> bytes:
    out = BytesIO()
    Image.new(mode, size, (200, 30, 30) if mode == "RGB" else 0).save(out, form, **options)
    return out.getvalue()


def fault_of(content: bytes, clean: Callable[[bytes], object] = ENVELOPES.clean_attachment) -> AttachmentFault:
    with pytest.raises(AttachmentRefused) as refused:
        clean(content)
    return refused.value.fault


@pytest.mark.parametrize(("form", "media_type"), [("PNG", "image/png"), ("JPEG", "image/jpeg")])
def test_a_picture_is_painted_anew_without_its_words(form: str, media_type: str) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Keksittykuja 3"
    exif[0x0112] = 6  # lies on its side
    made = picture(form, exif=exif)
    assert b"Keksittykuja" in made
    clean = ENVELOPES.clean_attachment(made)
    assert clean.media_type == media_type
    assert b"Keksittykuja" not in clean.content
    with Image.open(BytesIO(clean.content)) as shown:
        assert (shown.format, shown.size) == (form, (20, 30))
        assert not shown.getexif()


def test_what_hides_behind_a_picture_is_gone() -> None:
    clean = ENVELOPES.clean_attachment(picture("PNG") + b"PK\x03\x04 hidden")
    assert b"hidden" not in clean.content


def test_a_picture_too_large_to_paint_is_refused_before_it_is_unpacked() -> None:
    bomb = picture("PNG", (7000, 6000), "1")
    assert len(bomb) < 300_000
    assert fault_of(bomb) is AttachmentFault.TOO_LARGE


@pytest.mark.parametrize("cut", [9, 40, 60])
def test_half_a_picture_is_damaged(cut: int) -> None:
    assert fault_of(picture("PNG")[:cut]) is AttachmentFault.DAMAGED
    assert fault_of(picture("JPEG", (300, 200))[: cut * 4]) is AttachmentFault.DAMAGED


def test_our_papers_are_shown_as_they_are() -> None:
    paper = printer().claim(claim_document(1), "fi", practice=False)
    clean = ENVELOPES.clean_attachment(paper)
    assert (clean.media_type, clean.content) == ("application/pdf", paper)


def test_papers_that_act_are_locked_or_packed_are_not_shown() -> None:
    def paper(change: str, **how: object) -> bytes:
        pdf, out = pikepdf.new(), BytesIO()
        pdf.add_blank_page()
        if change:
            pdf.Root[change] = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("1"))
        pdf.save(out, **how)  # type: ignore[arg-type]
        return out.getvalue()

    plain = {"object_stream_mode": pikepdf.ObjectStreamMode.disable}
    assert ENVELOPES.clean_attachment(paper("", **plain)).media_type == "application/pdf"
    assert fault_of(paper("/OpenAction", **plain)) is AttachmentFault.ACTIVE
    packed = {"object_stream_mode": pikepdf.ObjectStreamMode.generate}
    assert ENVELOPES.clean_attachment(paper("", **packed)).media_type == "application/pdf"
    assert fault_of(paper("/OpenAction", **packed)) is AttachmentFault.ACTIVE
    locked = paper("", **plain, encryption=pikepdf.Encryption(owner="a", user=""))
    assert fault_of(locked) is AttachmentFault.UNKNOWN
    assert fault_of(b"%PDF-1.7\nnothing") is AttachmentFault.DAMAGED


def packed_paper(inside: bytes, filters: str = "/FlateDecode") -> bytes:
    return (
        b"%PDF-1.7\n1 0 obj\n<</Type/Obj#53tm/N 1/First 4/Filter " + filters.encode()
        + b"/Length 9>>\nstream\n" + inside + b"\nendstream\nendobj\n"
    )  # fmt: skip


def test_what_would_grow_a_thousandfold_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert attachments.MOST_UNPACKED == 128 * 1024 * 1024
    monkeypatch.setattr(attachments, "MOST_UNPACKED", 1_000_000)
    bomb = zlib.compress(bytes(1_100_000), 9)
    assert len(bomb) < 2000
    here = attachments.cleaned
    twice = packed_paper(zlib.compress(bomb[:1000]), "[/FlateDecode/FlateDecode]")
    assert fault_of(packed_paper(bomb), here) is AttachmentFault.TOO_LARGE
    assert fault_of(twice, here) is AttachmentFault.TOO_LARGE
    for name in ("/LZWDecode", "/L#5aWDecode", "/ASCII85Decode", "/RunLengthDecode"):
        assert fault_of(packed_paper(b"x", name)) is AttachmentFault.UNKNOWN


@pytest.mark.parametrize("other", [b"", b"MZ", b"PK\x03\x04", b"<svg/>", b"GIF89a", b"\x89PNG"])
def test_other_kinds_are_not_looked_into(other: bytes) -> None:
    assert fault_of(other) is AttachmentFault.UNKNOWN


def test_too_many_bytes_are_refused_unread() -> None:
    assert fault_of(b"%PDF-" + bytes(16 * 1024 * 1024)) is AttachmentFault.TOO_LARGE
