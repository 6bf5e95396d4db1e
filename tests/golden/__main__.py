"""Makes the files of this release: ``python -m tests.golden 0.1.0``. Refuses a folder that is there."""

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_header_wire import header_json, message_header_json, recipient_sha256
from hyvinvointi_desktop.app.exchange_message_wire import content_json, receipt_content
from hyvinvointi_desktop.app.exchange_port import Opened, Parts, SealedParts
from hyvinvointi_desktop.app.exchange_record_wire import records_json
from hyvinvointi_desktop.app.join_files import JoinAnswer, request_by_code
from hyvinvointi_desktop.app.log_pieces import FIELDS
from hyvinvointi_desktop.app.report_paper import Press, make_report
from hyvinvointi_desktop.app.trust_document import list_content
from hyvinvointi_desktop.bundles.sealer import ProfileSealer
from hyvinvointi_desktop.domain.audit import FIRST, Entry, chained
from hyvinvointi_desktop.domain.exchange import (
    Acknowledged,
    BundleKind,
    BundleState,
    MessageKind,
    Receipt,
    RecordFault,
    RecordResult,
    Slot,
    Totals,
    canonical_bytes,
)
from hyvinvointi_desktop.domain.trust import (
    LIST_LIFE,
    EndReason,
    Revocation,
    TrustedCoordinator,
    TrustedDevice,
    TrustList,
)
from tests.reports.samples import FONTS, claim_document, printer
from tests.support.headers import bundle_header, cert_sha256, message_header, revision
from tests.support.space import (
    AGE,
    AT,
    CERTS,
    COORDINATOR,
    DEVICE,
    FOUNDED,
    LATER,
    SPACE,
    WORKER,
    coordinator,
    laptop,
    space,
)

HERE = Path(__file__).parent
ENVELOPES = bootstrap.envelopes()
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108020000009077" + "53de0000000c4944415478da63f8cfc0000003010100"
    "c9fe92ef0000000049454e44ae426082"
)


def report() -> SealedParts:
    """A claim with its paper and a picture."""
    document = canonical_bytes(claim_document(1))
    paper = make_report(document, "fi", Press(printer(), ENVELOPES), laptop().identity, AT, practice=False)
    head = bundle_header(
        kind=BundleKind.REPORT, pdf_template=paper.template, pdf_unsigned_sha256=paper.unsigned_sha256,
    )  # fmt: skip
    claim = replace(revision({"document": document.decode()}), type="claim", id="claim-901")
    parts = Parts(header_json(head), records_json([claim]), paper.pdf, (PICTURE,))
    return ENVELOPES.seal(parts, laptop().identity, [coordinator().age.recipient], AT)


def attendance(first: SealedParts) -> SealedParts:
    """The bundle after it, in which a receipt is acknowledged; with a correction and a kind nobody knows yet."""
    head = bundle_header(
        slot=Slot(DEVICE, 1, 2), prev=first.bundle, clock_suspect=True,
        acknowledged=(Acknowledged(COORDINATOR, 1, first.bundle),),
    )  # fmt: skip
    old = revision()
    mended = replace(old, rev=2, prev_digest=old.digest, body={"minutes": 60, "km_tenths": 0}, reason="corrected")
    records = records_json([old, mended, replace(old, type="song", id="9002"), replace(old, id="9003", body=None)])
    return ENVELOPES.seal(
        Parts(header_json(head), records), laptop().identity, [coordinator().age.recipient], AT
    )


def log(second: SealedParts) -> SealedParts:
    """The bundle after that: two entries of the log."""
    entries, prev = [], FIRST
    for seq, event in ((1, "unlock.ok"), (2, "client.open")):
        at = "2026-10-05T09:00:00.000000Z"
        entry = chained(Entry(seq, at, 180, 1000 * seq, "sitting", "own", "link_worker", event, "client", "c1", "c1",
                              "client_work", "ok", "{}"), prev)  # fmt: skip
        prev = entry.hash
        entries.append({name: v.hex() if isinstance(v := getattr(entry, name), bytes) else v for name in FIELDS})
    piece = replace(revision({"entries": entries}), type="audit", id=f"{DEVICE}-1-1-2")
    head = bundle_header(
        kind=BundleKind.AUDIT, slot=Slot(DEVICE, 1, 3), prev=second.bundle, audit_seq=2, audit_head=prev.hex(),
        totals=Totals(records=1),
    )  # fmt: skip
    parts = Parts(header_json(head), records_json([piece]))
    return ENVELOPES.seal(parts, laptop().identity, [coordinator().age.recipient], AT)


def receipt(first: SealedParts) -> SealedParts:
    """What the coordinator says of the first."""
    said = Receipt(
        Slot(DEVICE, 1, 1), first.bundle, BundleState.RETURNED, None,
        (RecordResult("claim", "claim-901", 1, RecordFault.RULE),), Totals(14, 450, 420, 9750, 1), 1, first.bundle,
        (3, 4), AT,
    )  # fmt: skip
    head = message_header(kind=MessageKind.RECEIPT)
    parts = Parts(message_header_json(head), content_json({"receipts": [receipt_content(said)]}))
    return ENVELOPES.seal(parts, coordinator().identity, [laptop().age.recipient], AT)


def assignment(first: SealedParts) -> SealedParts:
    """Somebody to walk beside."""
    head = message_header(kind=MessageKind.ASSIGNMENT, rseq=2, rprev=first.bundle)
    content = {"case": "f" * 16, "name": "Aino Keksitty", "language": "fi", "village": "Keksitynkylä"}
    parts = Parts(message_header_json(head), content_json(content), attachments=(PICTURE, b"second"))
    return ENVELOPES.seal(parts, coordinator().identity, [laptop().age.recipient], AT)


def trust_list() -> SealedParts:
    """A list of trust that ended another laptop's right."""
    mine = laptop().identity
    made = TrustList(
        SPACE, "Keksitty kunta", 7, AT, AT + LIST_LIFE, space().root.cert_pem, (space().issuer.cert_pem,),
        (TrustedCoordinator(COORDINATOR, coordinator().identity.cert_pem, cert_sha256(coordinator()),
                            coordinator().age.recipient, FOUNDED, LATER),),
        (TrustedDevice(DEVICE, 1, WORKER, mine.cert_pem, cert_sha256(laptop()), laptop().age.recipient, LATER),),
        (Revocation(type(DEVICE)("j" * 15 + "2"), 1, 16, "a" * 64, EndReason.STOLEN, AT),),
        ended_coordinators=(type(COORDINATOR)("k" * 15 + "2"),),
    )  # fmt: skip
    head = canonical_bytes({"format": "hvl-trust-list", "major": 1, "minor": 0, "space": SPACE, "number": 7})
    return ENVELOPES.sign_open(Parts(head, list_content(made)), coordinator().identity, AT)


def joining(listed: SealedParts) -> dict[str, bytes]:
    """A request to join and its answer."""
    asked = CERTS.request(laptop().holder, laptop().identity.key_pem)
    request = request_by_code("9001", "keksitty koodi", asked, "Maija Keksitty")
    mine = laptop().identity
    answer = JoinAnswer(DEVICE, mine.cert_pem, mine.issuer_pem, mine.root_pem, listed.content, "Keksitty kunta", "USB")
    return {
        "request.hvlq": AGE.seal(request.content(), [coordinator().age.recipient]),
        "answer.hvla": AGE.seal(answer.content(), [laptop().age.recipient]),
    }


def claim_files() -> dict[str, bytes]:
    """A claim of a laptop without a space: the paper and the container, under a root of its own."""
    sealer = ProfileSealer(FONTS)
    material = sealer.make_material("Maija Keksitty", AT)
    document = claim_document(1)
    paper = sealer.sign_pdf(printer().claim(document, "fi", practice=False), material, AT, "claim")
    return {
        "claim.pdf": paper,
        "claim.asice": sealer.container(canonical_bytes(document), paper, material, AT),
        "claim-root.pem": material.root_cert_pem,
    }


def told(opened: Opened) -> dict[str, Any]:
    """What a later program must find in a file."""
    parts = opened.parts
    return {
        "bundle": opened.bundle,
        "signed_at": opened.signer.signed_at.isoformat(),
        "signer": opened.signer.device or opened.signer.coordinator,
        "header": json.loads(parts.header),
        "records_sha256": hashlib.sha256(parts.records).hexdigest(),
        "report_sha256": hashlib.sha256(parts.report).hexdigest() if parts.report is not None else "",
        "attachments": sorted(hashlib.sha256(one).hexdigest() for one in parts.attachments),
    }


def main(arguments: Sequence[str]) -> int:
    """Writes the folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.golden", description=__doc__)
    parser.add_argument("name", help="the release, which names the folder")
    folder = HERE / parser.parse_args(arguments).name
    folder.mkdir()
    first = report()
    second, noted = attendance(first), receipt(first)
    sealed = {
        "report.hvl": first, "attendance.hvl": second, "audit.hvl": log(second), "receipt.hvlr": noted,
        "assignment.hvlr": assignment(noted), "trust.hvlt": trust_list(),
    }  # fmt: skip
    keys = {"coordinator": coordinator().age.identity, "laptop": laptop().age.identity}
    files = {name: made.content for name, made in sealed.items()}
    files |= joining(sealed["trust.hvlt"]) | claim_files() | {"root.pem": space().root.cert_pem}
    files["keys.json"] = json.dumps(keys, indent=1).encode() + b"\n"
    root, expected = space().root.cert_pem, {}
    for name, made in sealed.items():
        reader = keys["laptop" if name.endswith("r") else "coordinator"]
        is_list = name.endswith("t")
        opened = ENVELOPES.read_open(made.content, root) if is_list else ENVELOPES.open(made.content, [reader], root)
        expected[name] = told(opened)
    files["expected.json"] = json.dumps(expected, indent=1, sort_keys=True).encode() + b"\n"
    for name, content in files.items():
        (folder / name).write_bytes(content)
    assert recipient_sha256(coordinator().age.recipient) in expected["report.hvl"]["header"]["to"]
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
