"""``verify`` on what travels: an opened bundle, a message, a list of trust, by the root of the space."""

from functools import cache

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_header_wire import header_json
from hyvinvointi_desktop.app.exchange_port import Parts
from hyvinvointi_desktop.domain.exchange import BundleKind, canonical_bytes
from tests.reports.samples import claim_document, printer
from tests.support.headers import bundle_header, sealed_bundle, whole_message
from tests.support.space import AGE, AT, Member, coordinator, founded, laptop, space

SEALER = bootstrap.sealer()


def container(report: bytes = b"") -> bytes:
    head = header_json(bundle_header(kind=BundleKind.REPORT))
    return AGE.unseal(sealed_bundle(head, report=report).content, [coordinator().age.identity])


@cache
def with_paper(signer: Member | None = None) -> bytes:
    unsigned = printer().claim(claim_document(1), "fi", practice=False)
    mine = (signer or laptop()).identity
    return container(bootstrap.envelopes().sign_report(unsigned, mine, AT, "Maija Keksitty", "claim"))


def test_an_opened_bundle_is_whole_and_trusted_by_its_root() -> None:
    verdict = SEALER.verify(with_paper(), space().root.cert_pem)
    assert (verdict.kind, verdict.whole, verdict.trusted, verdict.reason) == ("container", True, True, "")
    assert (verdict.signer, verdict.signed_at, verdict.practice) == (f"{laptop().holder.device}-1", AT, False)
    assert verdict.root_sha256 == bootstrap.certificates().read_root(space().root.cert_pem).sha256


def test_a_message_and_a_list_too() -> None:
    message = AGE.unseal(whole_message().content, [laptop().age.identity])
    parts = Parts(canonical_bytes({"practice": True}), b"{}")
    listed = bootstrap.envelopes().sign_open(parts, coordinator().identity, AT)
    for content, practice in ((message, False), (listed.content, True)):
        verdict = SEALER.verify(content, space().root.cert_pem)
        assert (verdict.whole, verdict.signer, verdict.practice) == (True, coordinator().holder.coordinator, practice)


def test_without_the_root_nothing_is_said() -> None:
    assert SEALER.verify(with_paper(), None).reason == "needs_root"


def test_another_root_or_none_is_told() -> None:
    own_root = SEALER.make_material("Ville Toinen", AT).root_cert_pem
    for root in (founded().root.cert_pem, own_root, b"none"):
        verdict = SEALER.verify(with_paper(), root)
        assert (verdict.whole, verdict.reason) == (False, "wrong_root")


@pytest.mark.parametrize(("place", "reason"), [(-1, "changed_bytes"), (300, "changed_bytes"), (2500, "changed_bytes")])
def test_a_changed_byte_is_told(place: int, reason: str) -> None:
    damaged = bytearray(with_paper())
    damaged[place] ^= 1
    assert SEALER.verify(bytes(damaged), space().root.cert_pem).reason == reason


def test_a_paper_of_no_member_is_told() -> None:
    assert SEALER.verify(with_paper(founded().laptop()), space().root.cert_pem).reason == "other_signer"
    assert SEALER.verify(container(b"%PDF-1.7"), space().root.cert_pem).reason == "unsigned"


def test_a_sealed_file_is_no_content_to_judge() -> None:
    assert SEALER.verify(whole_message().content, space().root.cert_pem).reason == "unknown_content"
