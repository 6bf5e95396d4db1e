"""client-file, erase and retention: what a script sees."""

import json
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.system.clock import FixedClock
from tests.cli.conftest import LOG
from tests.support.commands import quick_outside, ran
from tests.support.desks import NOW


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def later(clock: FixedClock) -> Outside:
    """The program with a clock that moves, and real papers."""
    return quick_outside(clock, real=True)


def test_client_file_writes_a_paper_and_data(later: Outside, profile: Path, tmp_path: Path) -> None:
    made = ran(later, "--profile", profile, "client-file", "A-17", "--out", tmp_path / "out")
    assert made.status == 0
    pdf, data = (Path(line) for line in made.lines)
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert json.loads(data.read_text(encoding="utf-8"))["client"]["name"] == "Keksitty Asiakas"
    assert ran(later, "--profile", profile, "client-file", "A-99", "--out", tmp_path / "no").status == 1
    assert not (tmp_path / "no").exists()


def test_a_client_is_erased_in_two_steps(later: Outside, clock: FixedClock, profile: Path, tmp_path: Path) -> None:
    start = ("--profile", profile, "--lang", "en", "erase")
    only = ran(later, *start, "A-17", "--json")
    assert (only.status, only.json["asked"], only.json["kept"]["trips"]) == (0, False, 1)
    asked = ran(later, *start, "A-17", "--reason", "the client asked", "--json")
    assert (asked.status, asked.json["asked"], asked.json["possible_from"]) == (0, True, "2026-11-09")
    early = ran(later, *start, "--confirm", "A-17")
    assert (early.status, early.err.strip()) == (
        1, "The data can be erased on 9.11.2026 at the earliest. Nothing was erased.",
    )  # fmt: skip
    assert ran(later, *start, "--take-back", "A-17").status == 0
    assert ran(later, *start, "--confirm", "A-17").status == 1
    assert ran(later, *start, "A-17", "--reason", "again").status == 0
    claim = ran(later, "--profile", profile, "claim", "2026-10", "--json").json
    clock.instant += timedelta(days=7)
    done = ran(later, *start, "--confirm", "A-17", "--out", tmp_path / "out")
    assert done.status == 0, done.err
    paper = Path(done.lines[0])
    verdict = ran(later, "verify", paper, "--json")
    assert (verdict.status, verdict.json["whole"], verdict.json["reason"]) == (0, True, "")
    assert verdict.json["signer"] == "Maija Keksitty"
    log = ran(later, "--profile", profile, "export", "--out", tmp_path / "log.json")
    assert log.status == 0
    kept = json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))
    assert [(c["code"], c["name"]) for c in kept["clients"]] == [("A-17", "A-17")]
    assert kept["sessions"][0].get("note", "") == ""
    assert ran(later, "--profile", profile, "claim", "2026-10", "--json").json == claim
    assert ran(later, "--profile", profile, "check").status == 0
    again = ran(later, *start, "--certificate", "A-17", "--out", tmp_path / "again")
    assert again.status == 0
    assert ran(later, *start, "--confirm", "A-17").status == 1


@pytest.fixture
def certificate(later: Outside, clock: FixedClock, profile: Path, tmp_path: Path) -> Path:
    """The signed paper of an erasure that was done."""
    start = ("--profile", profile, "erase")
    assert ran(later, *start, "A-17", "--reason", "asiakas pyysi").status == 0
    clock.instant += timedelta(days=7)
    done = ran(later, *start, "--confirm", "A-17", "--out", tmp_path / "out")
    assert done.status == 0, done.err
    return Path(done.lines[0])


def _with_a_byte_changed(paper: Path, at: int) -> Path:
    content = bytearray(paper.read_bytes())
    content[at] ^= 1
    changed = paper.with_name(f"changed-{at}.pdf")
    changed.write_bytes(content)
    return changed


@pytest.mark.parametrize("part", [0.05, 0.3, 0.6, 0.9, 0.99])
def test_a_certificate_with_one_byte_changed_is_not_valid(later: Outside, certificate: Path, part: float) -> None:
    size = certificate.stat().st_size
    verdict = ran(later, "verify", _with_a_byte_changed(certificate, int(size * part)), "--json")
    assert (verdict.status != 0, verdict.json["whole"]) == (True, False)
    assert ran(later, "verify", certificate, "--json").json["whole"] is True


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="another program's opinion, where it is installed")
def test_another_program_says_the_same_of_the_certificate(certificate: Path) -> None:
    def said(paper: Path) -> str:
        return subprocess.run(["pdfsig", "-nocert", paper], capture_output=True, check=False, text=True).stdout

    assert "Signature is Valid" in said(certificate)
    assert "Total document signed" in said(certificate)
    changed = _with_a_byte_changed(certificate, certificate.stat().st_size // 3)
    assert "Signature is Valid" not in said(changed)


@pytest.mark.parametrize(
    "wrong",
    [(), ("A-17", "--confirm", "A-17"), ("--confirm", "A-17", "--reason", "x"), ("--certificate", "A-17")],
)
def test_erase_wants_one_thing_at_a_time(later: Outside, profile: Path, wrong: tuple[str, ...]) -> None:
    assert ran(later, "--profile", profile, "erase", *wrong).status == 2


def test_retention_names_whose_time_is_over(later: Outside, clock: FixedClock, profile: Path) -> None:
    assert LOG["agreements"][0]["last_day"] == "2026-12-31"
    start = ("--profile", profile, "--lang", "en", "retention")
    assert ran(later, *start, "--json").json["due"] == []
    clock.instant = NOW.replace(year=2028, month=12, day=31)
    assert ran(later, *start, "--json").json["due"] == []
    clock.instant = NOW.replace(year=2029, month=1, day=1)
    assert ran(later, *start, "--json").json["due"] == [
        {
            "client": "A-17", "rule": "wellbeing_referral", "ended_on": "2026-12-31", "due_on": "2029-01-01",
            "asked": False,
        }
    ]  # fmt: skip
    said = ran(later, *start)
    assert "A-17: the relationship ended 2026-12-31, the time is over since 2029-01-01" in said.lines
    assert "hours and trips, payment vouchers: 6 years" in said.out
