"""``claim --out`` and ``export --out`` as tables: the ending decides, and the import takes its own table back."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.cli.context import ENV_PASSPHRASE, Outside
from hyvinvointi_desktop.cli.main import main
from hyvinvointi_desktop.domain.sessions import Status
from tests.support import factories as f
from tests.support.desks import open_desk, quick_gate, quick_sealer, with_agreements
from tests.support.vaults import PASSPHRASE
from tests.support.work import drive, held

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """One command on a profile of this test: exit status, what it gave, what it said."""
    monkeypatch.setenv(ENV_PASSPHRASE, PASSPHRASE)
    outside = Outside(
        gate=quick_gate,
        default_profile=lambda: tmp_path / "none",
        sealer=quick_sealer,
        write_whole=bootstrap.write_whole,
        write_together=bootstrap.write_together,
        make_folder=bootstrap.make_folder,
        texts=lambda language: bootstrap.texts("cli", language),
        system_language=lambda: "en",
        open_window=lambda *_: 0,
        draw_screens=lambda *_: [],
    )

    def run_it(*arguments: str, profile: str = "profile") -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        status = main(["--profile", str(tmp_path / profile), *arguments], outside, out, err)
        return status, out.getvalue(), err.getvalue()

    desk = open_desk(tmp_path / "profile")
    with_agreements(desk)
    desk.log_sessions([
        held("s1", "2026-10-05", "9:00", 90, trips=(drive("t1", "2026-10-05"),), note="=1+1"),
        held("s2", "2026-10-06", clients=(f.client(1).id, f.client(2).id)),
        held("s3", "2026-10-07", status=Status.CANCELLED),
    ])  # fmt: skip
    desk.close()
    open_desk(tmp_path / "other").close()
    return run_it


def test_a_claim_is_written_as_csv_and_xlsx(run: Run, tmp_path: Path) -> None:
    csv_path, xlsx_path = tmp_path / "lokakuu.CSV", tmp_path / "lokakuu.xlsx"
    status, out, err = run("claim", "2026-10", "--out", str(csv_path))
    assert (status, out.strip()) == (0, str(csv_path))
    assert "2026-10" in err
    rows = list(csv.DictReader(io.StringIO(csv_path.read_bytes().decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [row["Päivä"] for row in rows if row["Rivi"] == "tunnit"] == ["5.10.2026", "6.10.2026"]
    assert [row["km"] for row in rows if row["Rivi"] == "matka"] == ["24,0"]
    status, out, _ = run("--lang", "sv", "claim", "2026-10", "--out", str(xlsx_path), "--json")
    assert status == 0
    assert '"hyvinvointi-claim"' in out
    assert "Timmar" in openpyxl.load_workbook(xlsx_path).sheetnames


@pytest.mark.parametrize("name", ["lokakuu.ods", "lokakuu", "lokakuu.pdf"])
def test_another_ending_is_a_mistake_of_use(run: Run, tmp_path: Path, name: str) -> None:
    status, out, err = run("claim", "2026-10", "--out", str(tmp_path / name))
    assert (status, out) == (2, "")
    assert name in err
    assert ".xlsx" in err
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("name", ["tapaamiset.csv", "tapaamiset.xlsx"])
def test_the_sessions_as_a_table_come_back_in(run: Run, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    status, out, err = run("--lang", "fi", "export", "--out", str(path))
    assert (status, out.strip()) == (0, str(path))
    assert "2 pidettyä" in err
    assert err.count(": 1.") == 2
    status, out, _ = run("--lang", "en", "import", str(path), "--new-clients", "--json", profile="other")
    assert status == 0
    assert '"sessions": 2' in out
    status, out, _ = run("claim", "2026-10", "--json", profile="other")
    assert '"on": "2026-10-05"' in out
    desk = open_desk(tmp_path / "other")
    (first, second) = desk.read_log(desk.export()).sessions
    desk.close()
    assert (first.note, first.trips[0].km_tenths) == ("=1+1", 240)
    assert (second.ends_at - second.starts_at).seconds == 3600


def test_json_stays_the_full_format(run: Run, tmp_path: Path) -> None:
    status, _, _ = run("export", "--out", str(tmp_path / "kaikki.json"))
    assert status == 0
    assert (tmp_path / "kaikki.json").read_bytes().startswith(b"{")
    status, _, err = run("export", "--out", str(tmp_path / "kaikki.xls"))
    assert status == 2
    assert "kaikki.xls" in err
