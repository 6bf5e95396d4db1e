"""The paper of a bundle is the one this program prints, signed on the laptop, and nothing else (T15, T17)."""

import hashlib
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import page
import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_header_wire import header_json
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused, Parts, Signer, SignerRole
from hyvinvointi_desktop.app.exchange_record_wire import records_json
from hyvinvointi_desktop.app.receive import ReceivedBundle, bundle_in
from hyvinvointi_desktop.app.registry_papers_port import PaperFinding
from hyvinvointi_desktop.app.report_paper import TEMPLATE, Press, ReportPaper, check_report, make_report
from hyvinvointi_desktop.domain.exchange import BundleKind, IngestFault, RecordRevision, canonical_bytes
from tests.reports.samples import claim_document, printer
from tests.support.headers import bundle_header, revision
from tests.support.space import AT, DEVICE, LATER, SPACE, Member, coordinator, founded, laptop, space

ENVELOPES = bootstrap.envelopes()
OTHER_FIGURES = 2


def document(sessions: int = 1) -> bytes:
    return canonical_bytes(claim_document(sessions))


@cache
def paper() -> ReportPaper:
    return make_report(document(), "fi", Press(printer(), ENVELOPES), laptop().identity, AT, practice=False)


@cache
def unsigned() -> bytes:
    return printer().claim(claim_document(1), "fi", practice=False)


def signer(member: Member | None = None) -> Signer:
    return Signer(SignerRole.DEVICE, SPACE, "", AT, (member or laptop()).holder.device)


def fault_of(pdf: bytes, *, first: bytes | None = None, sha256: str = "", of: Signer | None = None) -> str:
    digest = sha256 or hashlib.sha256(unsigned() if first is None else first).hexdigest()
    with pytest.raises(EnvelopeRefused) as refused:
        ENVELOPES.check_report(pdf, of or signer(), space().root.cert_pem, unsigned(), digest)
    assert refused.value.fault is IngestFault.PDF
    return refused.value.detail


def changed(change: Callable[[Pdf], None]) -> bytes:
    """The paper of a laptop whose program prints something more."""
    with pikepdf.open(BytesIO(unsigned())) as pdf:
        change(pdf)
        out = BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    return out.getvalue()


def signed(first: bytes, member: Member | None = None) -> bytes:
    return ENVELOPES.sign_report(first, (member or laptop()).identity, AT, "Maija Keksitty", "claim")


def test_the_paper_of_this_program_is_the_same() -> None:
    assert paper().template == "claim-1/fi"
    assert paper().unsigned_sha256 == hashlib.sha256(unsigned()).hexdigest()
    ENVELOPES.check_report(paper().pdf, signer(), space().root.cert_pem, unsigned(), paper().unsigned_sha256)


def test_it_passes_both_standards_as_every_paper_of_ours() -> None:
    for profile in ("ua1", "2a"):
        assert [f.message for f in page.validate_pdf_bytes(paper().pdf, profile=profile).failures] == []


def test_streams_packed_otherwise_say_the_same() -> None:
    def repacked(pdf: Pdf) -> None:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                thing.write(zlib.compress(thing.read_bytes(), 1), filter=Name.FlateDecode)

    first = changed(repacked)
    assert first != unsigned()
    sha256 = hashlib.sha256(first).hexdigest()
    ENVELOPES.check_report(signed(first), signer(), space().root.cert_pem, unsigned(), sha256)


def test_other_figures_are_another_paper() -> None:
    other = printer().claim(claim_document(OTHER_FIGURES), "fi", practice=False)
    assert fault_of(signed(other), first=other) == "changed_bytes"
    assert fault_of(signed(other)) == "changed_bytes"
    # Without the figures to print it is only looked at for itself.
    sha256 = hashlib.sha256(other).hexdigest()
    ENVELOPES.check_report(signed(other), signer(), space().root.cert_pem, None, sha256)


def test_another_laptop_coordinator_space_or_time_did_not_sign_it() -> None:
    second = space().laptop(type(DEVICE)("i" * 15 + "2"))
    assert fault_of(paper().pdf, of=signer(second)) == "another signer"
    assert fault_of(signed(unsigned(), coordinator())) == "another signer"
    assert "foreign_root" in fault_of(signed(unsigned(), founded().laptop()))
    fresh = space().laptop(at=LATER)
    later = ENVELOPES.sign_report(unsigned(), fresh.identity, LATER, "Maija Keksitty", "claim")
    ENVELOPES.check_report(later, signer(), space().root.cert_pem, unsigned(), paper().unsigned_sha256)


@pytest.mark.parametrize("entry", [
    {"/OpenAction": {"/S": "/JavaScript", "/JS": "app.alert(1)"}},
    {"/AA": {"/WC": {"/S": "/Launch"}}},
    {"/Names": {"/JavaScript": {"/Names": []}}},
    {"/Names": {"/EmbeddedFiles": {"/Names": []}}},
])  # fmt: skip
def test_a_paper_that_acts_by_itself_is_refused(entry: dict[str, Any]) -> None:
    def acting(pdf: Pdf) -> None:
        for key, value in entry.items():
            pdf.Root[key] = _object(value)

    first = changed(acting)
    assert fault_of(signed(first), first=first) == "active_content"


def _object(value: Any) -> Any:
    if isinstance(value, dict):
        return Dictionary({key: _object(inner) for key, inner in value.items()})
    if isinstance(value, list):
        return Array([_object(inner) for inner in value])
    return Name(value) if value.startswith("/") else String(value)


def test_figures_painted_over_in_the_signed_update_are_seen() -> None:
    """A program of the worker's own that signs and repaints in one go: covered by the signature, and still refused."""
    from pyhanko.pdf_utils.generic import NameObject, StreamObject, pdf_name

    from hyvinvointi_desktop.bundles import pades

    class Repainting(pades._KeepsMetadata):
        def write(self, stream: Any) -> None:
            page = self.root["/Pages"]["/Kids"][0]
            page[NameObject("/Contents")] = self.add_object(
                StreamObject({pdf_name("/Length"): 0}, stream_data=b"0 0 100 100 re f")
            )
            self.update_container(page)
            super().write(stream)  # type: ignore[no-untyped-call]

    class Adding(pades._KeepsMetadata):
        def write(self, stream: Any) -> None:
            self.add_object(StreamObject({}, stream_data=b"more"))
            super().write(stream)  # type: ignore[no-untyped-call]

    for worse in (Repainting, Adding):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(pades, "_KeepsMetadata", worse)
            repainted = signed(unsigned())
        assert repainted.startswith(unsigned())
        assert fault_of(repainted) == "changed_bytes"


def test_a_version_more_or_less_is_refused() -> None:
    update = paper().pdf[len(unsigned()) :]
    assert fault_of(unsigned()) == "changed_bytes"
    assert fault_of(paper().pdf + update) == "changed_bytes"
    assert fault_of(paper().pdf + b"\n") == "changed_bytes"
    assert fault_of(paper().pdf, sha256="0" * 64) == "changed_bytes"
    assert fault_of(b"") == "changed_bytes"
    assert fault_of(b"%PDF-1.7" + bytes(9_000_000)) == "too_large"


def test_packed_objects_are_not_unpacked_however_they_are_spelled() -> None:
    for name in (b"/ObjStm", b"/Obj#53tm", b"/#4fbjStm", b"/XRef", b"/X#52ef"):
        first = unsigned() + b"% " + name + b" \nstartxref\n0\n%%EOF\n"
        assert fault_of(first, first=unsigned()) in ("changed_bytes", "unknown_format", "unsigned")


def bundle_with(made: ReportPaper, *records: RecordRevision) -> ReceivedBundle:
    header = bundle_header(
        kind=BundleKind.REPORT, pdf_template=made.template, pdf_unsigned_sha256=made.unsigned_sha256
    )
    claims = records or (replace(revision({"document": document().decode()}), type="claim"),)
    parts = Parts(header_json(header), records_json(claims), made.pdf)
    sealed = ENVELOPES.seal(parts, laptop().identity, [coordinator().age.recipient], AT)
    return bundle_in(ENVELOPES, sealed.content, [coordinator().age.identity], space().root.cert_pem, SPACE)


def found(bundle: ReceivedBundle) -> PaperFinding:
    return check_report(bundle, Press(printer(), ENVELOPES), space().root.cert_pem)


def test_a_bundle_and_its_paper_say_the_same() -> None:
    assert found(bundle_with(paper())) is PaperFinding.SAME
    assert found(bundle_with(replace(paper(), template="claim-2/fi"))) is PaperFinding.OTHER_FORM
    assert found(bundle_with(replace(paper(), template="claim-1/xx"))) is PaperFinding.OTHER_FORM


def test_a_paper_beside_other_figures_is_refused() -> None:
    other = replace(revision({"document": document(OTHER_FIGURES).decode()}), type="claim")
    broken = replace(revision({"document": "{}"}), type="claim")
    for records in ((other,), (broken,), (other, replace(other, id="x")), (revision(),)):
        with pytest.raises(EnvelopeRefused) as refused:
            found(bundle_with(paper(), *records))
        assert refused.value.fault is IngestFault.PDF


def test_the_template_is_counted_on_when_the_paper_changes() -> None:
    """When this fails the paper has changed: count TEMPLATE on, then take the new figure from the failure."""
    said = hashlib.sha256()
    for language in ("fi", "sv", "en"):
        with pikepdf.open(BytesIO(printer().claim(claim_document(1), language, practice=False))) as pdf:
            for thing in pdf.objects:
                said.update(thing.read_bytes() if isinstance(thing, pikepdf.Stream) else thing.unparse(resolved=True))
    assert (TEMPLATE, said.hexdigest()) == (
        "claim-1", "af3e9da8ab584f139d11d3764256ad56a2b7d5eee10856761044490ad9e23a6e",
    )  # fmt: skip
