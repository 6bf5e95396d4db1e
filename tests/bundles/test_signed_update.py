"""What a signature adds to a paper, and nothing more: each thing that a worse program could add is refused (T15, T17).

All of it is covered by the signature, so an ordinary check of signatures lets it pass.
"""

import hashlib
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Dictionary, Name, Pdf
from pyhanko.pdf_utils import generic

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Signer, SignerRole
from hyvinvointi_desktop.bundles import pades
from hyvinvointi_desktop.domain.exchange import IngestFault
from tests.reports.samples import claim_document, printer
from tests.support.chains import ROOT, identity
from tests.support.space import AT, FOUNDED, LATER, SPACE, laptop, space

ENVELOPES = bootstrap.envelopes()
Spoil = Callable[[Any], None]
G: Any = generic  # its types say nothing of what they take


@cache
def unsigned() -> bytes:
    return printer().claim(claim_document(1), "fi", practice=False)


def signed(first: bytes) -> bytes:
    return ENVELOPES.sign_report(first, laptop().identity, AT, "Maija Keksitty", "claim")


def signed_worse(spoil: Spoil, after: bytes = b"", first: bytes = b"") -> bytes:
    """Signed by a program that does something more just before it writes, or writes something more."""

    class Worse(pades._KeepsMetadata):
        def write(self, stream: Any) -> None:
            spoil(self)
            super().write(stream)  # type: ignore[no-untyped-call]
            stream.write(after)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pades, "_KeepsMetadata", Worse)
        made = signed(first or unsigned())
    assert made.startswith(first or unsigned())
    return made


def fault_of(pdf: bytes, first: bytes | None = None, *, ours: bool = True, root: bytes = b"") -> str:
    """Why it is refused. Without ``ours`` it is looked at for itself only."""
    digest = hashlib.sha256(unsigned() if first is None else first).hexdigest()
    who = Signer(SignerRole.DEVICE, SPACE, "", AT, laptop().holder.device)
    with pytest.raises(EnvelopeRefused) as refused:
        ENVELOPES.check_report(pdf, who, root or space().root.cert_pem, unsigned() if ours else None, digest)
    assert refused.value.fault is IngestFault.PDF
    return refused.value.detail


def changed(change: Callable[[Pdf], None]) -> bytes:
    """The paper of a program that prints otherwise."""
    with pikepdf.open(BytesIO(unsigned())) as pdf:
        change(pdf)
        out = BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    return out.getvalue()


def nothing(_: Any) -> None:
    pass


def test_a_program_that_does_nothing_more_is_believed() -> None:
    who = Signer(SignerRole.DEVICE, SPACE, "", AT, laptop().holder.device)
    digest = hashlib.sha256(unsigned()).hexdigest()
    ENVELOPES.check_report(signed_worse(nothing), who, space().root.cert_pem, unsigned(), digest)


# -- what was there ------------------------------------------------------------------------------------------------


def _page(writer: Any) -> Any:
    return writer.root["/Pages"]["/Kids"][0]


def _field(writer: Any) -> Any:
    fields = writer.root["/AcroForm"]["/Fields"]
    return next(field for field in (fields[n] for n in range(len(fields))) if field["/T"] == "Signature")


def _contents(writer: Any) -> tuple[Any, Any]:
    """The page's words, and where they stand."""
    reference = _page(writer).raw_get("/Contents").reference
    return reference, writer.get_object(reference)


def _turned(writer: Any) -> None:
    page = _page(writer)
    page[G.NameObject("/Rotate")] = G.NumberObject(180)
    writer.update_container(page)


def _put(writer: Any, reference: Any, made: Any) -> None:
    writer.objects[(reference.generation, reference.idnum)] = made
    made.container_ref = reference


def _other_words(writer: Any) -> None:
    reference, stream = _contents(writer)
    other = bytearray(stream.encoded_data)
    other[-1] ^= 1
    entries = {key: stream.raw_get(key) for key in stream}
    _put(writer, reference, G.StreamObject(entries, encoded_data=bytes(other)))


def _more_about_a_stream(writer: Any) -> None:
    reference, stream = _contents(writer)
    entries = {key: stream.raw_get(key) for key in stream} | {G.NameObject("/More"): G.NumberObject(1)}
    _put(writer, reference, G.StreamObject(entries, encoded_data=stream.encoded_data))


def _a_stream_no_more(writer: Any) -> None:
    reference, stream = _contents(writer)
    _put(writer, reference, G.DictionaryObject({key: stream.raw_get(key) for key in stream}))


def _field_elsewhere(writer: Any) -> None:
    field = _field(writer)
    field[G.NameObject("/Rect")] = G.ArrayObject(G.FloatObject(n) for n in (0, 0, 500, 800))
    writer.update_container(field)


def _field_said_otherwise(writer: Any) -> None:
    field = _field(writer)
    field[G.NameObject("/TU")] = G.TextStringObject("99 h")
    writer.update_container(field)


def _other_language(writer: Any) -> None:
    writer.root[G.NameObject("/Lang")] = G.TextStringObject("sv")
    writer.update_root()


def _layers(writer: Any) -> None:
    writer.root[G.NameObject("/OCProperties")] = G.DictionaryObject({G.NameObject("/OCGs"): G.ArrayObject()})
    writer.update_root()


def _a_word_of_the_page_gone(writer: Any) -> None:
    page = _page(writer)
    del page[G.NameObject("/MediaBox")]
    writer.update_container(page)


@pytest.mark.parametrize("spoil", [
    _turned, _other_words, _more_about_a_stream, _a_stream_no_more, _field_elsewhere, _field_said_otherwise,
    _other_language, _layers, _a_word_of_the_page_gone,
])  # fmt: skip
def test_what_was_there_stays_as_it_was(spoil: Spoil) -> None:
    assert fault_of(signed_worse(spoil)) == "changed_bytes"


# -- what is new ---------------------------------------------------------------------------------------------------


def _picture(writer: Any) -> Any:
    return _field(writer)["/AP"]["/N"]


def _image(writer: Any) -> Any:
    images = _picture(writer)["/Resources"]["/XObject"]
    return images[next(iter(images))]


def _a_second_image(writer: Any) -> None:
    image = _image(writer)
    entries = {key: image.raw_get(key) for key in image}
    second = writer.add_object(G.StreamObject(entries, encoded_data=image.encoded_data))
    _picture(writer)["/Resources"]["/XObject"][G.NameObject("/Second")] = second


def _words_in_the_picture(writer: Any) -> None:
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    made = G.DictionaryObject({G.NameObject(key): G.NameObject(value) for key, value in font.items()})
    _picture(writer)["/Resources"][G.NameObject("/Font")] = G.DictionaryObject({G.NameObject("/F1"): made})


def _drawing(writer: Any) -> None:
    picture = _picture(writer)
    picture._data = picture.data + b" 0 0 1 1 re f" * 100
    picture._encoded_data = None


def _no_picture(writer: Any) -> None:
    _picture(writer)[G.NameObject("/Subtype")] = G.NameObject("/PS")


def _a_drawing_for_an_image(writer: Any) -> None:
    _image(writer)[G.NameObject("/Subtype")] = G.NameObject("/Form")


def _an_endless_image(writer: Any) -> None:
    _image(writer)[G.NameObject("/Width")] = G.NumberObject(60_000)


def _signature(writer: Any) -> Any:
    return _field(writer)["/V"]


def _no_signature(writer: Any) -> None:
    del _signature(writer)[G.NameObject("/Type")]


def _certified_by_another(writer: Any) -> None:
    writer.root["/Perms"][G.NameObject("/DocMDP")] = writer.root.raw_get("/Pages")


@pytest.mark.parametrize("spoil", [
    _a_second_image, _words_in_the_picture, _drawing, _no_picture, _a_drawing_for_an_image, _an_endless_image,
    _no_signature, _certified_by_another,
])  # fmt: skip
def test_what_is_new_is_the_signature_with_its_picture(spoil: Spoil) -> None:
    assert fault_of(signed_worse(spoil)) == "changed_bytes"


def test_an_update_is_never_large() -> None:
    def large(writer: Any) -> None:
        writer.root["/Extensions"][G.NameObject("/More")] = G.TextStringObject("x" * 400_000)

    assert fault_of(signed_worse(large)) == "changed_bytes"


def test_nothing_stands_behind_the_end_though_it_is_signed() -> None:
    assert fault_of(signed_worse(nothing, b"% more\n")) == "changed_bytes"


def test_nobody_was_there_between_printing_and_signing() -> None:
    writer: Any = pades._KeepsMetadata(BytesIO(unsigned()))
    writer.update_root()
    between = BytesIO()
    writer.write(between)
    assert between.getvalue().startswith(unsigned())
    assert between.getvalue() != unsigned()
    assert fault_of(signed(between.getvalue())) == "changed_bytes"


# -- the paper itself ----------------------------------------------------------------------------------------------


def _turned_from_the_start(pdf: Pdf) -> None:
    pdf.pages[0].obj.Rotate = 180


def _other_words_from_the_start(pdf: Pdf) -> None:
    contents = pdf.pages[0].obj.Contents
    words = contents.read_bytes()
    other = words.replace(b" Tf", b" Tf 1 Tr", 1)
    assert other != words
    contents.write(zlib.compress(other), filter=Name.FlateDecode)


def _more_about_a_stream_from_the_start(pdf: Pdf) -> None:
    pdf.pages[0].obj.Contents.More = 1


def _loosely_packed(pdf: Pdf) -> None:
    """The same, in so many bytes that unpacking such papers could fill the memory."""
    contents = pdf.pages[0].obj.Contents
    contents.write(contents.read_bytes())


def _one_more_thing(pdf: Pdf) -> None:
    pdf.pages[0].obj.PieceInfo = pdf.make_indirect(Dictionary(A=Name.B))


@pytest.mark.parametrize("change", [
    _turned_from_the_start, _other_words_from_the_start, _more_about_a_stream_from_the_start, _loosely_packed,
    _one_more_thing,
])  # fmt: skip
def test_a_paper_printed_otherwise_is_another(change: Callable[[Pdf], None]) -> None:
    first = changed(change)
    assert fault_of(signed(first), first) == "changed_bytes"


def test_two_fields_of_one_name_are_refused_whatever_the_paper_says() -> None:
    def twice(pdf: Pdf) -> None:
        fields = pdf.Root.AcroForm.Fields
        fields.append(pdf.make_indirect(Dictionary({key: value for key, value in fields[0].items() if key != "/P"})))

    first = changed(twice)
    assert fault_of(signed(first), first, ours=False) in ("changed_bytes", "another_signer")


def test_another_root_of_the_document_that_was_there_all_the_time_is_refused() -> None:
    """Both catalogues lie in the first version; the update shows the other one."""

    def two(pdf: Pdf) -> None:
        pdf.Root.Other = pdf.make_indirect(Dictionary(dict(pdf.Root.items())))

    def switched(writer: Any) -> None:
        other = writer.root["/Other"]
        for name in ("/Perms", "/Extensions", "/Version"):
            other[G.NameObject(name)] = writer.root.raw_get(name)
            del writer.root[G.NameObject(name)]
        writer.update_container(other)
        writer._root = writer.root.raw_get("/Other")

    first = changed(two)
    assert fault_of(signed_worse(switched, first=first), first, ours=False) == "changed_bytes"


# -- the time ------------------------------------------------------------------------------------------------------


def test_a_paper_signed_after_its_certificates_is_refused() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pades, "require_usable", lambda *_: None)
        late = ENVELOPES.sign_report(unsigned(), laptop().identity, LATER, "Maija Keksitty", "claim")
    assert fault_of(late) == "bad_signature"


def test_a_paper_signed_after_the_root_ended_is_refused() -> None:
    """The library does not look at the time of what is pinned."""
    ended = identity(root=replace(ROOT, life=timedelta(days=9)))
    late = ENVELOPES.sign_report(unsigned(), ended, FOUNDED + timedelta(days=10), "Maija Keksitty", "claim")
    assert fault_of(late, root=ended.root_pem) == "outside_validity"
