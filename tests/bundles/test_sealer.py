"""Sealed papers and containers: programs that are not ours agree, and what is not whole is refused with its reason."""

import json
import logging
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes

from hyvinvointi_desktop.app.ports import SigningMaterial
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.bundles import packing, verify
from hyvinvointi_desktop.bundles.canonical import document_of
from hyvinvointi_desktop.bundles.manifest import manifest
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.exchange import canonical_bytes
from tests.reports.samples import ANNEX_ROWS, RECOVERY_KEY, SAMI, agreement_paper, claim_document, printer
from tests.tamper.material import AT, sealed, sealer


@lru_cache(maxsize=1)
def whole() -> tuple[bytes, bytes, SigningMaterial]:
    return sealed(SAMI)


def with_members(**changed: bytes) -> bytes:
    members = dict(zip(("mimetype", "manifest", "p7s", "claim", "report"), packing.unpacked(whole()[0]), strict=True))
    return packing.packed(tuple((members | changed).values()))


def resealed(claim: bytes, report: bytes, material: SigningMaterial) -> bytes:
    from hyvinvointi_desktop.bundles import cms

    listing = manifest(claim, report)
    signature = cms.sign_detached(listing, material, AT)
    return packing.packed((packing.MIMETYPE, listing, signature, claim, report))


@pytest.fixture
def nss(tmp_path: Path) -> str:
    store = tmp_path / "nss"
    store.mkdir()
    (tmp_path / "root.pem").write_bytes(whole()[2].root_cert_pem)
    subprocess.run(["certutil", "-N", "-d", f"sql:{store}", "--empty-password"], check=True)
    add = ["certutil", "-A", "-d", f"sql:{store}", "-n", "root", "-t", "CT,C,C", "-i", str(tmp_path / "root.pem")]
    subprocess.run(add, check=True)
    return f"sql:{store}"


def test_pdfsig_says_valid_and_trusted(nss: str, tmp_path: Path) -> None:
    file = tmp_path / "signed.pdf"
    file.write_bytes(whole()[1])
    said = subprocess.run(["pdfsig", "-nssdir", nss, str(file)], capture_output=True, check=True).stdout.decode()
    for words in ("Signature is Valid", "Certificate is Trusted", "Total document signed", "ETSI.CAdES.detached"):
        assert words in said
    assert SAMI in said


def test_openssl_verifies_the_container_unpacked_by_another_program(tmp_path: Path) -> None:
    (tmp_path / "root.pem").write_bytes(whole()[2].root_cert_pem)
    with zipfile.ZipFile(BytesIO(whole()[0])) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == list(packing.NAMES)
        infos = archive.infolist()
        assert all(i.compress_type == zipfile.ZIP_STORED and i.date_time[:3] == (1980, 1, 1) for i in infos)
        archive.extractall(tmp_path)
    command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "META-INF/signature001.p7s", "-content",
               "META-INF/ASiCManifest001.xml", "-CAfile", "root.pem", "-purpose", "any"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert b"successful" in done.stderr


@pytest.mark.parametrize("paper", [
    lambda: printer().claim(claim_document(3), "fi", practice=True),
    lambda: printer().agreement(agreement_paper("large")),
    lambda: printer().recovery_sheet(RECOVERY_KEY, "Tyokone 1", date(2026, 10, 1), "sv"),
    lambda: printer().address_annex(claim_document(), ANNEX_ROWS, "Verotarkastus", "fi"),
], ids=["claim", "agreement", "recovery", "annex"])
def test_a_signed_paper_still_passes_both_standards_and_begins_with_the_unsigned_one(paper: object) -> None:
    assert callable(paper)
    unsigned = paper()
    signed = sealer().sign_pdf(unsigned, whole()[2], AT, "Keksitty syy")
    assert signed.startswith(unsigned)
    for profile in ("ua1", "2a"):
        assert [f.message for f in page.validate_pdf_bytes(signed, profile=profile).failures] == []
    assert sealer().verify(signed, whole()[2].root_cert_pem).trusted


@pytest.mark.parametrize("minute", range(12))
def test_no_picture_of_a_signature_breaks_the_standard(minute: int) -> None:
    material = sealer().make_material("Maija Keksitty", AT)
    pdf = printer().recovery_sheet(RECOVERY_KEY, "k", date(2026, 10, 1), "fi")
    signed = sealer().sign_pdf(pdf, material, AT + timedelta(minutes=minute), "")
    assert page.validate_pdf_bytes(signed, profile="2a").is_compliant


def test_a_whole_container_says_who_and_when() -> None:
    container, _, material = whole()
    verdict = sealer().verify(container, material.root_cert_pem)
    root = x509.load_pem_x509_certificate(material.root_cert_pem)
    assert (verdict.kind, verdict.whole, verdict.trusted, verdict.reason) == ("container", True, True, "")
    assert (verdict.signer, verdict.signed_at) == (SAMI, AT)
    assert verdict.root_sha256 == root.fingerprint(hashes.SHA256()).hex()
    assert verdict.document is not None
    assert verdict.document["month"] == "2026-10"


def test_a_loose_pdf_is_judged_by_its_signature() -> None:
    verdict = sealer().verify(whole()[1], None)
    assert (verdict.kind, verdict.whole, verdict.trusted, verdict.signed_at) == ("pdf", True, False, AT)


def test_another_root_is_whole_and_not_trusted() -> None:
    other = sealer().make_material("Ville Toinen", AT)
    verdict = sealer().verify(whole()[0], other.root_cert_pem)
    assert (verdict.whole, verdict.trusted, verdict.reason) == (True, False, "wrong_root")
    assert sealer().verify(whole()[0], b"no certificate").reason == "wrong_root"
    assert sealer().verify(whole()[0], None).trusted is False


def test_practice_is_said_of_containers_and_papers() -> None:
    material = whole()[2]
    document = claim_document(1, practice=True)
    signed = sealer().sign_pdf(printer().claim(document, "fi", practice=True), material, AT, "")
    assert sealer().verify(signed, None).practice
    assert sealer().verify(sealer().container(canonical_bytes(document), signed, material, AT), None).practice
    assert not sealer().verify(whole()[0], None).practice


def test_material_is_valid_from_the_day_before_and_may_only_what_it_must() -> None:
    material = sealer().make_material("  Maija   " + "x" * 90, AT)
    leaf = x509.load_pem_x509_certificate(material.signer_cert_pem)
    root = x509.load_pem_x509_certificate(material.root_cert_pem)
    assert leaf.not_valid_before_utc == root.not_valid_before_utc == AT - timedelta(days=1)
    assert root.extensions.get_extension_for_class(x509.BasicConstraints).value.path_length == 0
    assert leaf.not_valid_after_utc == root.not_valid_after_utc  # nothing could renew it before
    assert root.not_valid_after_utc - AT >= timedelta(days=3650)
    assert len(leaf.subject.rfc4514_string()) < 120
    with pytest.raises(ValueError, match="name"):
        sealer().make_material("  ", AT)


def test_nobody_signs_outside_the_validity_or_without_an_offset() -> None:
    container, pdf, material = whole()
    claim = packing.unpacked(container)[3]
    for at in (AT + timedelta(days=3653), AT - timedelta(days=3)):
        with pytest.raises(Refused) as paper:
            sealer().sign_pdf(pdf, material, at, "")
        with pytest.raises(Refused) as box:
            sealer().container(claim, pdf, material, at)
        for refused in (paper.value, box.value):
            assert (refused.refusal, refused.data["today"]) == (Refusal.CLOCK_WRONG, local_day(at))
    with pytest.raises(ValueError, match="offset"):
        sealer().container(claim, pdf, material, datetime(2026, 11, 2, 6, 30))  # noqa: DTZ001


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7 nothing"], ids=["empty", "broken"])
def test_what_is_no_paper_cannot_be_signed(pdf: bytes) -> None:
    with pytest.raises(ValueError, match="no PDF"):
        sealer().sign_pdf(pdf, whole()[2], AT, "")


def test_a_signed_paper_cannot_be_signed_again() -> None:
    with pytest.raises(ValueError, match="no PDF"):
        sealer().sign_pdf(whole()[1], whole()[2], AT, "")


UNKNOWN = (b"{}", b'{"format": "hyvinvointi-claim"}', b"[]", b"\xff", b'{"a":1.5}', b"[" * 99999)


@pytest.mark.parametrize("document", UNKNOWN, ids=range(len(UNKNOWN)))
def test_a_container_of_an_unknown_document_is_not_made(document: bytes) -> None:
    assert document_of(document) is None
    with pytest.raises(ValueError, match="canonical"):
        sealer().container(document, whole()[1], whole()[2], AT)


def test_canonical_json_is_sorted_and_without_blanks() -> None:
    assert canonical_bytes({"b": "ä", "a": [1, None]}) == '{"a":[1,null],"b":"ä"}'.encode()


def evil_zip() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", packing.MIMETYPE)
        archive.writestr("../../evil", b"x" * 10_000_000)
    return out.getvalue()


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "unknown_content"),
    "words": (lambda: b"hello", "unknown_content"),
    "a zip bomb with a traversal": (evil_zip, "not_a_container"),
    "another mimetype": (lambda: with_members(mimetype=b"application/vnd.etsi.asic-s+zip"), "not_a_container"),
    "no signature": (lambda: with_members(p7s=b""), "bad_signature"),
    "noise for a signature": (lambda: with_members(p7s=b"\x30\x80" * 900), "bad_signature"),
    "another claim": (lambda: with_members(claim=b"{}"), "changed_bytes"),
    "another report": (lambda: with_members(report=b"%PDF-1.7"), "changed_bytes"),
    "an unsigned paper": (lambda: printer().claim(claim_document(1), "fi", practice=False), "unsigned"),
    "a paper with words behind it": (lambda: whole()[1] + b"\n%", "changed_bytes"),
    "half a paper": (lambda: whole()[1][:-30000], "unsigned"),
    "a container in a container's comment": (lambda: whole()[0][:-2] + b"\x01\x00x", "changed_bytes"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_whole_is_refused_with_its_reason(name: str, caplog: pytest.LogCaptureFixture) -> None:
    content, reason = REFUSED[name]
    with caplog.at_level(logging.CRITICAL):
        verdict = sealer().verify(content(), whole()[2].root_cert_pem)
    assert (verdict.whole, verdict.trusted, verdict.signer, verdict.reason) == (False, False, "", reason)


def test_content_over_the_limit_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "LIMIT", 1000)
    assert sealer().verify(whole()[0], None).reason == "too_large"


def test_a_paper_of_another_signer_in_the_container_is_refused() -> None:
    other = sealer().make_material("Ville Toinen", AT)
    signed = sealer().sign_pdf(printer().claim(claim_document(1), "fi", practice=False), other, AT, "")
    claim = packing.unpacked(whole()[0])[3]
    assert sealer().verify(resealed(claim, signed, whole()[2]), None).reason == "other_signer"


def test_a_document_of_a_later_version_is_refused() -> None:
    claim = canonical_bytes(claim_document(1, version=2))
    assert sealer().verify(resealed(claim, whole()[1], whole()[2]), None).reason == "unknown_format"
    pretty = json.dumps(claim_document(1)).encode()
    assert sealer().verify(resealed(pretty, whole()[1], whole()[2]), None).reason == "unknown_format"


@pytest.mark.parametrize("harm", ["/JavaScript", "/Launch"])
def test_a_signed_paper_that_acts_by_itself_is_refused(harm: str) -> None:
    with pikepdf.open(BytesIO(printer().claim(claim_document(1), "fi", practice=False))) as pdf:
        action = pikepdf.Dictionary(S=pikepdf.Name(harm))
        pdf.Root.Extra = pdf.make_indirect(pikepdf.Dictionary(Inner=pikepdf.Array([action])))
        out = BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    signed = sealer().sign_pdf(out.getvalue(), whole()[2], AT, "")
    assert sealer().verify(signed, None).reason == "active_content"


def test_a_key_that_does_not_belong_to_the_certificates_makes_nothing_whole() -> None:
    other = sealer().make_material("Ville Toinen", AT)
    mixed = replace(whole()[2], signer_key_pem=other.signer_key_pem)
    claim, report = packing.unpacked(whole()[0])[3:]
    assert sealer().verify(resealed(claim, report, mixed), None).reason == "bad_signature"


def test_a_signature_outside_its_certificates_validity_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from hyvinvointi_desktop.bundles import cms

    monkeypatch.setattr(cms, "require_usable", lambda *_: None)
    claim, report = packing.unpacked(whole()[0])[3:]
    listing = manifest(claim, report)
    late = cms.sign_detached(listing, whole()[2], datetime(2041, 1, 1, tzinfo=UTC))
    content = packing.packed((packing.MIMETYPE, listing, late, claim, report))
    assert sealer().verify(content, None).reason == "outside_validity"
