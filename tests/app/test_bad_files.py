"""A shared folder full of files that somebody put there: each is refused by its own fault, and the rest goes on."""

import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from unittest.mock import patch

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_header_wire import header_json, recipient_sha256
from hyvinvointi_desktop.app.exchange_port import Parts, SigningIdentity
from hyvinvointi_desktop.app.exchange_record_wire import records_json
from hyvinvointi_desktop.app.seal_post import cert_sha256
from hyvinvointi_desktop.bundles.parts import MANIFEST_NAME, unpacked
from hyvinvointi_desktop.bundles.stored_zip import MIMETYPE, stored, walked
from hyvinvointi_desktop.domain.exchange import BundleState, Header, MessageKind, Slot, WorkerId
from tests.support.headers import bundle_header, revision
from tests.support.post import Pair, october
from tests.support.space import founded

ENVELOPES, AGE = bootstrap.envelopes(), bootstrap.age()
ENTITY = b'<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
TEN_YEARS = timedelta(days=3653)


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    """October, sealed and laid in the folder."""
    made = october(tmp_path)
    made.coordinator.save_post_place(made.place)
    made.worker.seal_post()
    made.worker.post_round(made.place)
    yield made
    made.close()


class Attacker:
    """Knows whom to seal to, has read one bundle, and for some files has a laptop's key."""

    def __init__(self, post: Pair) -> None:
        self.folder = Path(post.place.where) / "hvl1" / "d" / post.worker.own_device().device
        self.own, self.office = post.worker.own_device(), post.coordinator.own_coordinator()
        self.good = next(self.folder.iterdir()).read_bytes()
        self.inside = AGE.unseal(self.good, self.office.identities)
        self.count = 0

    def lay(self, content: bytes) -> None:
        self.count += 1
        file = self.folder / f"b-1-{90000000 + self.count:08d}-abcdefgh.hvl"
        file.write_bytes(content)

    def sealed(self, inside: bytes) -> bytes:
        return AGE.seal(inside, [self.office.recipient])

    def header(self, at: datetime) -> Header:
        return replace(
            bundle_header(), space=self.own.space, slot=Slot(self.own.device, 1, 2), created_at=at,
            cert_sha256=cert_sha256(self.own.signing), to=(recipient_sha256(self.office.recipient),),
        )  # fmt: skip

    def signed(self, header: bytes, at: datetime, signing: SigningIdentity | None = None) -> bytes:
        records = records_json([replace(revision(), author=WorkerId(self.own.worker), owner_device=self.own.device)])
        with patch("hyvinvointi_desktop.bundles.cms.require_usable"):
            made = ENVELOPES.seal(
                Parts(header, records), signing or self.own.signing, [self.office.recipient], at
            )
        return made.content


def zips(attacker: Attacker) -> Iterator[bytes]:
    """A bomb, a path that leads away, a link, an entity in the manifest, a second directory."""
    bomb, link = BytesIO(), BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MIMETYPE)
        archive.writestr("data/records.json", b"0" * 20_000_000)
    members = walked(attacker.inside, 80)
    with zipfile.ZipFile(link, "w") as archive:
        for name, content in members:
            entry = zipfile.ZipInfo(name)
            entry.external_attr = 0o120777 << 16
            archive.writestr(entry, content)
    yield bomb.getvalue()
    yield stored([*members, ("../../.bashrc", b"x")])
    yield link.getvalue()
    yield attacker.inside + attacker.inside[-22:]
    yield stored([(n, ENTITY + c if n == MANIFEST_NAME else c) for n, c in members])


def test_each_bad_file_has_its_fault_and_the_good_one_is_taken_in(post: Pair) -> None:
    attacker, now = Attacker(post), post.clock.now()
    for content in (attacker.good[: len(attacker.good) // 2], b"\0" * 5000, b"MZ" + attacker.good):
        attacker.lay(content)
    for content in zips(attacker):
        attacker.lay(attacker.sealed(content))
    header = header_json(attacker.header(now))
    stranger = founded(attacker.own.space).laptop(attacker.own.device)
    attacker.lay(attacker.signed(header, now, stranger.identity))
    attacker.lay(attacker.signed(header.replace(b'"seq":2', b'"seq":2,"seq":2'), now))
    attacker.lay(attacker.signed(header.replace(b'"crit":[]', b'"crit":["later"]'), now))
    attacker.lay(attacker.signed(header_json(attacker.header(now + TEN_YEARS)), now + TEN_YEARS))
    attacker.lay(attacker.signed(header_json(attacker.header(now - TEN_YEARS)), now - TEN_YEARS))
    attacker.lay(post.hand.write(MessageKind.GRANT, {}))  # sealed to the laptop
    attacker.lay(attacker.good)  # a copy that a sync client made
    (attacker.folder / "empty.hvl").write_bytes(b"")
    got = post.coordinator.collect(post.place)
    assert Counter(refused.fault.value for refused in got.refused) == {
        "seal": 4, "container": 4, "digest": 1, "signature": 1, "header": 1, "upgrade": 1, "expired": 1,
        "not_yet_valid": 1,
    }  # fmt: skip
    assert [taken.state for taken in got.taken] == [BundleState.RECEIVED]
    assert (got.known, got.fault) == (1, None)
    again = post.coordinator.collect(post.place)
    assert again.taken == ()


def test_somebody_who_may_write_cannot_bring_in_another_bundle_of_the_same_container(post: Pair) -> None:
    attacker = Attacker(post)
    attacker.lay(attacker.sealed(attacker.inside))
    got = post.coordinator.collect(post.place)
    assert sorted(taken.state.value for taken in got.taken) == ["duplicate", "received"]
    assert unpacked(attacker.inside, padded=True).identity == got.taken[0].bundle
