"""Hostile bytes for everything that reads what came from elsewhere: damaged whole files, damaged insides, and JSON with
other values. Each reader may refuse in its own way, within seconds, and do nothing else."""

import hashlib
import json
import random
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.age_port import SealBroken
from hyvinvointi_desktop.app.exchange_header_wire import header_in, header_json, message_header_in, message_header_json
from hyvinvointi_desktop.app.exchange_message_wire import MessageUnreadable, content_in, receipt_content, receipt_in
from hyvinvointi_desktop.app.exchange_port import AttachmentRefused, EnvelopeRefused, Signer, SignerRole
from hyvinvointi_desktop.app.exchange_record_wire import RecordsUnreadable, records_json, revisions_in
from hyvinvointi_desktop.app.space_certs_port import CertificateRefused
from hyvinvointi_desktop.app.trust_document import ListRefused, list_content, read_list
from hyvinvointi_desktop.bundles import cms
from hyvinvointi_desktop.bundles import envelopes as library
from hyvinvointi_desktop.bundles.paper_same import first_version
from hyvinvointi_desktop.bundles.parts import unpacked
from hyvinvointi_desktop.bundles.refusals import RefusedError
from hyvinvointi_desktop.domain.exchange import BundleId, BundleState, Receipt, Slot, Totals, canonical_bytes
from tests.golden.__main__ import PICTURE, trust_list
from tests.reliability import sealed
from tests.reports.samples import claim_document, printer
from tests.support.headers import bundle_header, message_header, revision
from tests.support.space import AGE, AT, CERTS, DEVICE, SPACE, laptop, space

ROW = "F1"
TITLE = "hostile bytes for every reader of what came from elsewhere; --runs: of each reader"
SLOWEST = 5.0
"""Seconds."""
TOKENS = (
    b"\x00", b"\xff" * 8, b"PK\x03\x04", b"PK\x05\x06", b"%%EOF\n", b"/ObjStm", b"/JavaScript", b"null", b"[[[[[[[[",
    b"{}", b"-1", b"1e999", b"99999999999999999999", b'"\\ud800"', b"\x30\x84\xff\xff\xff\xff", b"\x30\x80",
    b"<!DOCTYPE x>", b"-> X25519 ", b"\n---", b"endobj\n", b"stream\n", b"startxref\n0\n",
)  # fmt: skip
VALUES: tuple[object, ...] = (
    None, True, -1, 0, 1 << 70, 1.5, "", "x", "\u202e", "9" * 400, [], [[]], {}, {"a": {}}, "2026-13-45T99:99:99Z",
    "../..", ["x"] * 50, "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Target:
    """A reader, whole material for it, and how it may refuse."""

    name: str
    reader: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    refusals: tuple[type[BaseException], ...]
    is_json: bool = False


def tried(target: Target, content: bytes) -> tuple[str, float]:
    """What came of it, and the seconds it took: ``taken``, ``refused``, or the name of what must not happen."""
    begin = time.perf_counter()
    try:
        target.reader(content)
        said = "taken"
    except target.refusals:
        said = "refused"
    except BaseException as error:
        said = f"{type(error).__name__}: {error}"[:200]
    return said, time.perf_counter() - begin


def mutated(chance: random.Random, target: Target) -> bytes:
    """A damaged copy of one of the target's seeds."""
    seed = chance.choice(target.seeds)
    if target.is_json and chance.random() < 0.7:
        return _other_values(chance, seed)
    content = bytearray(seed)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        place = chance.randrange(len(content) + 1)
        length = chance.choice((0, 1, 2, 8, 64, 512))
        kind = chance.randrange(5)
        if kind == 0 and content:
            content[place % len(content)] ^= 1 << chance.randrange(8)
        elif kind == 1:
            content[place:place] = chance.choice(TOKENS)
        elif kind == 2:
            del content[place : place + length]
        elif kind == 3:
            content[place : place + length] = chance.randbytes(length)
        else:
            other = chance.choice(target.seeds)
            start = chance.randrange(len(other))
            content[place:place] = other[start : start + length]
    return bytes(content)


def _other_values(chance: random.Random, seed: bytes) -> bytes:
    read = json.loads(seed)
    holders = list(_holders(read))
    for _ in range(chance.choice((1, 1, 2, 3))):
        holder, key = chance.choice(holders)
        if isinstance(holder, dict) and chance.random() < 0.15:
            holder.pop(key, None)
        elif isinstance(holder, dict) or key < len(holder):
            holder[key] = chance.choice(VALUES)
    spelled = json.dumps(read, sort_keys=True, separators=(",", ":"), ensure_ascii=chance.random() < 0.2)
    return spelled.encode("utf-8", "replace")


def _holders(value: Any) -> Sequence[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        found += [(value, key) for key in value]
        for inner in value.values():
            found += _holders(inner)
    elif isinstance(value, list):
        found += [(value, n) for n in range(len(value))]
        for inner in value:
            found += _holders(inner)
    return found


@cache
def targets() -> tuple[Target, ...]:
    """Every reader."""
    root, envelopes = space().root.cert_pem, bootstrap.envelopes()
    whole = unpacked(sealed.inside().content, padded=True)
    unsigned = printer().claim(claim_document(1), "fi", practice=False)
    paper = envelopes.sign_report(unsigned, laptop().identity, AT, "Maija Keksitty", "claim")
    signer = Signer(SignerRole.DEVICE, SPACE, "", AT, DEVICE)
    refused = (EnvelopeRefused,)
    said = Receipt(
        Slot(DEVICE, 1, 1), BundleId("a" * 64), BundleState.RECEIVED, None, (), Totals(), 1, "a" * 64, (2,), AT
    )  # fmt: skip
    listed = library.opened(trust_list().content, root, padded=False).parts.records
    certificate, request = laptop().identity.cert_pem, CERTS.request(laptop().holder, laptop().identity.key_pem)
    return (
        Target("seal", sealed.read_bundle, (sealed.bundle().content,), refused),
        Target("age", lambda c: AGE.unseal(c, [laptop().age.identity]), (sealed.message().content,), (SealBroken,)),
        Target("container", sealed.read_inside, (sealed.inside().content,), refused),
        Target("list", sealed.read_list, (sealed.trust_list().content, trust_list().content), refused),
        Target("cms", partial(_cms, whole.manifest, root), (whole.signature,), (RefusedError, *refused)),
        Target("header", header_in, (header_json(bundle_header()),), refused, is_json=True),
        Target("message header", message_header_in, (message_header_json(message_header()),), refused, is_json=True),
        Target("records", revisions_in, (records_json([revision()]),), (RecordsUnreadable,), is_json=True),
        Target("receipt", _receipt, (canonical_bytes(
            {"format": "hvl-message-content", "version": 1, "content": receipt_content(said)}),),
            (MessageUnreadable,), is_json=True),
        Target("trust document", read_list, (listed, list_content(read_list(listed))), (ListRefused,), is_json=True),
        Target("certificate", lambda c: CERTS.prove(c, laptop().identity.issuer_pem, root, AT),
               (certificate, space().issuer.cert_pem), (CertificateRefused,)),
        Target("request", CERTS.read_request, (request,), (CertificateRefused,)),
        Target("paper", lambda c: envelopes.check_report(c, signer, root, unsigned, _first(c)), (paper,), refused),
        Target("attachment", envelopes.clean_attachment, (PICTURE, unsigned, paper), (AttachmentRefused,)),
        Target("verify", lambda c: bootstrap.sealer().verify(c, root),
               (sealed.inside().content, paper, trust_list().content), ()),
    )  # fmt: skip


def _cms(manifest: bytes, root: bytes, content: bytes) -> None:
    chain, at = cms.checked(content, hashlib.sha256(manifest).digest(), library.space_prover(root))
    library.signer_of(chain, at)


def _receipt(content: bytes) -> Receipt:
    return receipt_in(content_in(content))


def _first(content: bytes) -> str:
    """As if the head said the right thing of whatever stands first in the paper."""
    try:
        return hashlib.sha256(first_version(content)).hexdigest()
    except RefusedError:
        return ""


def run(runs: int, seed: int) -> int:
    """So many damaged copies for each reader."""
    failed = 0
    for target in targets():
        chance, begin = random.Random(f"{seed} {target.name}"), time.perf_counter()
        counts: Counter[str] = Counter()
        slowest = 0.0
        for number in range(runs):
            said, took = tried(target, mutated(chance, target))
            slowest = max(slowest, took)
            if said not in ("taken", "refused") or took > SLOWEST:
                failed += 1
                print(f"  {target.name} {number}: {said}, {took:.1f} s")  # noqa: T201
            counts[said if said in ("taken", "refused") else "wrong"] += 1
        took = time.perf_counter() - begin
        print(f"  {target.name}: {dict(counts)}, slowest {slowest * 1000:.0f} ms, {took:.1f} s", flush=True)  # noqa: T201
    print(f"{runs * len(targets())} tried, {failed} otherwise than refused or taken")  # noqa: T201
    return 1 if failed else 0
