"""A sealed file opened for an auditor: by whom it was sealed to, and by nobody else."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.exchange_port import Parts
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.commands import Ran, quick_outside, ran
from tests.support.desks import NOW, open_desk
from tests.support.spaces import coordinator_desk, join, worker_desk


@dataclass(frozen=True, slots=True)
class Bench:
    """A coordinator and a worker who has joined, with a file each has sealed to the other."""

    root: Path

    def run(self, who: str, *words: str | Path) -> Ran:
        return ran(quick_outside(FixedClock(NOW)), "--profile", self.root / who, "unseal", *words)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    coordinator, worker = coordinator_desk(tmp_path / "coordinator"), worker_desk(tmp_path / "worker")
    coordinator.make_space("Keksitty kunta")
    join(coordinator, worker)
    laptop, office, envelopes = worker.own_device(), coordinator.own_coordinator(), bootstrap.envelopes()
    parts = Parts(b'{"practice":false}', b"{}")
    up = envelopes.seal(parts, laptop.signing, laptop.recipients, NOW)
    down = envelopes.seal(parts, office.signing, [laptop.trust.devices[0].recipient], NOW)
    (tmp_path / "up.hvl").write_bytes(up.content)
    (tmp_path / "down.hvlr").write_bytes(down.content)
    coordinator.close()
    worker.close()
    return Bench(tmp_path)


def test_the_coordinator_opens_a_bundle_and_verify_believes_it(bench: Bench, tmp_path: Path) -> None:
    out, root = tmp_path / "up.asice", tmp_path / "root.pem"
    told = bench.run("coordinator", tmp_path / "up.hvl", "--out", out, "--root-out", root, "--json")
    assert (told.status, told.json["role"], told.json["file"]) == (0, "device", str(out))
    verdict = bootstrap.sealer().verify(out.read_bytes(), root.read_bytes())
    assert (verdict.whole, verdict.trusted, verdict.signer) == (True, True, told.json["signer"])
    outside = replace(quick_outside(FixedClock(NOW)), sealer=bootstrap.sealer)
    judged = ran(outside, "verify", out, "--trust", root)
    assert (judged.status, told.json["signer"] in judged.err) == (0, True)
    unknown = ran(outside, "verify", out)
    assert (unknown.status, "--trust" in unknown.err, "muutettu" in unknown.err) == (1, True, False)


def test_it_is_told_what_to_open(bench: Bench, tmp_path: Path) -> None:
    for words in ((), (tmp_path / "up.hvl", "--claim", "c1")):
        assert bench.run("coordinator", *words, "--out", tmp_path / "x.asice").status == 2
    assert bench.run("coordinator", "--claim", "c1", "--out", tmp_path / "x.asice").status == 1


def test_the_laptop_opens_what_came_to_it(bench: Bench, tmp_path: Path) -> None:
    told = bench.run("worker", tmp_path / "down.hvlr", "--out", tmp_path / "down.asice")
    assert (told.status, told.lines) == (0, [str(tmp_path / "down.asice")])
    assert "selväkielinen" in told.err


def test_it_is_in_the_log(bench: Bench, tmp_path: Path) -> None:
    bench.run("coordinator", tmp_path / "up.hvl", "--out", tmp_path / "up.asice")
    desk = open_desk(tmp_path / "coordinator")
    assert Event.UNSEALED.value in {entry.event for entry in desk.log_since(None)}
    desk.close()


@pytest.mark.parametrize(("who", "name"), [("worker", "up.hvl"), ("coordinator", "down.hvlr")])
def test_nobody_else_opens_it(bench: Bench, tmp_path: Path, who: str, name: str) -> None:
    told = bench.run(who, tmp_path / name, "--out", tmp_path / "x.asice")
    assert (told.status, (tmp_path / "x.asice").exists()) == (1, False)


def test_a_changed_file_is_not_opened(bench: Bench, tmp_path: Path) -> None:
    damaged = bytearray((tmp_path / "up.hvl").read_bytes())
    damaged[-1] ^= 1
    (tmp_path / "up.hvl").write_bytes(damaged)
    told = bench.run("coordinator", tmp_path / "up.hvl", "--out", tmp_path / "x.asice")
    assert (told.status, (tmp_path / "x.asice").exists()) == (1, False)
