"""Every file of every release opens, and says what it said then."""

import base64
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_message_wire import receipt_in
from hyvinvointi_desktop.app.join_files import read_join_answer, read_join_request
from hyvinvointi_desktop.app.log_pieces import read_piece
from hyvinvointi_desktop.app.receive import ReceivedBundle, ReceivedMessage, bundle_in, message_in
from hyvinvointi_desktop.app.registry_papers_port import PaperFinding
from hyvinvointi_desktop.app.report_paper import Press, check_report
from hyvinvointi_desktop.app.trust_document import read_list
from hyvinvointi_desktop.domain.exchange import BundleState, DeviceId, RecordFault, SpaceId
from hyvinvointi_desktop.domain.log_chain import broken_entry
from hyvinvointi_desktop.domain.trust import EndReason
from tests.golden.__main__ import HERE, main, told
from tests.reports.samples import printer

ENVELOPES, AGE = bootstrap.envelopes(), bootstrap.age()
RELEASES = sorted(folder for folder in HERE.iterdir() if (folder / "expected.json").exists())
every_release = pytest.mark.parametrize("folder", RELEASES, ids=lambda folder: str(folder.name))


@cache
def expected(folder: Path) -> Any:
    return json.loads((folder / "expected.json").read_text())


def keys(folder: Path, whose: str) -> list[str]:
    return [json.loads((folder / "keys.json").read_text())[whose]]


def bundle(folder: Path, name: str) -> ReceivedBundle:
    space = SpaceId(expected(folder)[name]["header"]["space"])
    return bundle_in(ENVELOPES, (folder / name).read_bytes(), keys(folder, "coordinator"), root(folder), space)


def message(folder: Path, name: str) -> ReceivedMessage:
    head = expected(folder)[name]["header"]
    content, mine = (folder / name).read_bytes(), keys(folder, "laptop")
    return message_in(ENVELOPES, content, mine, root(folder), SpaceId(head["space"]), DeviceId(head["device"]))


def root(folder: Path) -> bytes:
    return (folder / "root.pem").read_bytes()


def test_there_are_files_of_a_release() -> None:
    assert RELEASES[0].name == "0.1.0"


@every_release
def test_bundles_open_and_say_what_they_said(folder: Path) -> None:
    first, second = bundle(folder, "report.hvl"), bundle(folder, "attendance.hvl")
    assert told(first.opened) == expected(folder)["report.hvl"]
    assert told(second.opened) == expected(folder)["attendance.hvl"]
    assert (first.header.slot.seq, second.header.slot.seq, second.header.prev) == (1, 2, first.opened.bundle)
    assert [r.type for r in second.records] == ["session", "session", "song", "session"]
    assert second.records[1].prev_digest == second.records[0].digest
    assert (second.records[3].body, second.header.clock_suspect) == (None, True)


WITH_LOG = [folder for folder in RELEASES if (folder / "audit.hvl").exists()]


@pytest.mark.parametrize("folder", WITH_LOG, ids=lambda folder: str(folder.name))
def test_a_log_opens_and_holds(folder: Path) -> None:
    third = bundle(folder, "audit.hvl")
    assert told(third.opened) == expected(folder)["audit.hvl"]
    assert (third.header.slot.seq, third.header.prev) == (3, bundle(folder, "attendance.hvl").opened.bundle)
    [piece] = third.records
    read = read_piece(piece)
    assert ([e.event for e in read.entries], third.header.audit_seq) == (["unlock.ok", "client.open"], 2)
    assert broken_entry(read.first, read.last, read.entries) is None
    assert read.entries[-1].hash.hex() == third.header.audit_head


@every_release
def test_their_papers_hold(folder: Path) -> None:
    found = check_report(bundle(folder, "report.hvl"), Press(printer(), ENVELOPES), root(folder))
    assert found in (PaperFinding.SAME, PaperFinding.OTHER_FORM)
    (picture,) = bundle(folder, "report.hvl").opened.parts.attachments
    assert ENVELOPES.clean_attachment(picture).media_type == "image/png"


@every_release
def test_messages_open_and_say_what_they_said(folder: Path) -> None:
    first, second = message(folder, "receipt.hvlr"), message(folder, "assignment.hvlr")
    assert told(first.opened) == expected(folder)["receipt.hvlr"]
    assert told(second.opened) == expected(folder)["assignment.hvlr"]
    said = receipt_in(first.content["receipts"][0])
    assert (said.bundle, said.state) == (expected(folder)["report.hvl"]["bundle"], BundleState.RETURNED)
    assert (said.records[0].fault, said.missing) == (RecordFault.RULE, (3, 4))
    assert second.header.rprev == first.opened.bundle


@every_release
def test_a_list_of_trust_is_read(folder: Path) -> None:
    opened = ENVELOPES.read_open((folder / "trust.hvlt").read_bytes(), root(folder))
    assert told(opened) == expected(folder)["trust.hvlt"]
    trust = read_list(opened.parts.records)
    assert (trust.version, trust.revocations[0].last_seq, trust.revocations[0].reason) == (7, 16, EndReason.STOLEN)
    assert trust.ended_coordinators == ("k" * 15 + "2",)
    assert trust.devices[0].device == opened_device(folder)


def opened_device(folder: Path) -> str:
    return str(expected(folder)["report.hvl"]["signer"])


@every_release
def test_joining_is_read(folder: Path) -> None:
    asked = read_join_request((folder / "request.hvlq").read_bytes(), tuple(keys(folder, "coordinator")), AGE)
    assert asked.proved_by("keksitty koodi")
    assert bootstrap.certificates().read_request(asked.asked_pem).holder.device == opened_device(folder)
    answer = read_join_answer((folder / "answer.hvla").read_bytes(), tuple(keys(folder, "laptop")), AGE)
    assert answer.trust_list == (folder / "trust.hvlt").read_bytes()


@every_release
def test_claims_of_laptops_without_a_space_are_whole(folder: Path) -> None:
    own = (folder / "claim-root.pem").read_bytes()
    for name in ("claim.asice", "claim.pdf"):
        verdict = bootstrap.sealer().verify((folder / name).read_bytes(), own)
        assert (verdict.whole, verdict.trusted, verdict.reason) == (True, True, "")


def test_todays_program_makes_such_files_and_never_over_old_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.golden.__main__.HERE", tmp_path)
    assert main(["next"]) == 0
    assert {p.name for p in (tmp_path / "next").iterdir()} == {p.name for p in RELEASES[-1].iterdir()}
    assert base64.b64encode((tmp_path / "next" / "report.hvl").read_bytes()[:3]) == b"YWdl"
    with pytest.raises(FileExistsError):
        main(["next"])
