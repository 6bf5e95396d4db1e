"""init, sample, practice, passphrase, recover, check, screens, and how a passphrase is given."""

from dataclasses import replace
from pathlib import Path

import pytest

from hyvinvointi_desktop.cli import context
from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.cli.main import main
from hyvinvointi_desktop.store.profile_files import holds_profile
from tests.support.commands import quick_outside, ran
from tests.support.vaults import PASSPHRASE

NEW = "aivan toinen pitkä lause kivestä"
INIT = ("init", "--name", "Maija Keksitty", "--role", "link_worker", "coordinator", "--payer", "Esimerkkikunta")


def test_init_makes_a_profile_and_keeps_the_key_in_a_file(outside: Outside, tmp_path: Path) -> None:
    made = ran(outside, "--profile", tmp_path / "p", *INIT, "--recovery-out", tmp_path / "key.txt")
    assert (made.status, made.lines) == (0, [str(tmp_path / "p")])
    key = (tmp_path / "key.txt").read_text().strip()
    assert len(key.split()[-1].replace("-", "")) in (4, 32)
    assert str(tmp_path / "key.txt") in made.err
    assert key not in made.err
    again = ran(outside, "--profile", tmp_path / "p", *INIT, "--recovery-out", tmp_path / "other.txt")
    assert again.status == 1
    assert str(tmp_path / "p") in again.err
    assert not (tmp_path / "other.txt").exists()


def test_init_without_terminal_needs_a_place_for_the_key(outside: Outside, tmp_path: Path) -> None:
    made = ran(outside, "--profile", tmp_path / "p", "--lang", "en", *INIT)
    assert (made.status, made.out) == (2, "")
    assert "--recovery-out" in made.err
    assert not (tmp_path / "p").exists()


def test_init_does_not_write_over_a_key_that_is_there(outside: Outside, tmp_path: Path) -> None:
    (tmp_path / "key.txt").write_text("toisen profiilin avain")
    made = ran(outside, "--profile", tmp_path / "p", *INIT, "--recovery-out", tmp_path / "key.txt")
    assert made.status == 4
    assert (tmp_path / "key.txt").read_text() == "toisen profiilin avain"
    assert not (tmp_path / "p").exists()


def test_init_that_cannot_keep_the_key_takes_away_only_its_own(outside: Outside, tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "oma.txt").write_text("tärkeä")
    made = ran(outside, "--profile", tmp_path / "p", *INIT, "--recovery-out", tmp_path / "no" / "folder" / "key")
    assert made.status == 4
    assert [x.name for x in (tmp_path / "p").iterdir()] == ["oma.txt"]


@pytest.mark.parametrize(
    ("words", "status"),
    [(["--name", " ", "--role", "link_worker"], 1), (["--name", "A"], 2), (["--name", "A", "--role", "boss"], 2)],
)
def test_init_needs_a_name_and_a_role(
    outside: Outside, tmp_path: Path, words: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    made = ran(outside, "--profile", tmp_path / "p", "init", *words, "--recovery-out", tmp_path / "k")
    assert made.status == status
    assert made.err or capsys.readouterr().err
    assert not (tmp_path / "p").exists()


@pytest.mark.parametrize("weak", ["lyhyt", "salasana salasana", "Maija Keksitty Esimerkkikunta"])
def test_a_weak_passphrase_is_refused(
    outside: Outside, tmp_path: Path, weak: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(context.ENV_PASSPHRASE, weak)
    made = ran(outside, "--profile", tmp_path / "p", *INIT, "--recovery-out", tmp_path / "k")
    assert made.status == 1
    assert made.err.strip()
    assert not (tmp_path / "p").exists()


class _Typed:
    """Somebody at the terminal, answering in this order."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: str) -> None:
        self.asked: list[str] = []
        self._answers = list(answers)
        monkeypatch.delenv(context.ENV_PASSPHRASE, raising=False)
        monkeypatch.setattr(context.Context, "has_terminal", staticmethod(lambda: True))
        monkeypatch.setattr("getpass.getpass", self._answer)

    def _answer(self, prompt: str, stream: object) -> str:  # noqa: ARG002
        self.asked.append(prompt)
        if not self._answers:
            raise EOFError
        return self._answers.pop(0)


def test_init_at_a_terminal_asks_twice_and_has_the_key_typed_back(
    outside: Outside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = _Typed(monkeypatch, PASSPHRASE, "lipsahdus", PASSPHRASE, PASSPHRASE, "väärä")
    made = ran(outside, "--profile", tmp_path / "p", "--lang", "sv", *INIT)
    assert made.status == 1  # the key was never typed back: nothing is left behind
    assert len(typed.asked) == 6
    assert not (tmp_path / "p").exists()
    assert "Återställningsnyckel" in made.err


def test_a_passphrase_comes_from_a_file_the_environment_or_nowhere(
    outside: Outside, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pass").write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\ntoinen rivi\n")
    monkeypatch.setenv(context.ENV_PASSPHRASE, "väärä mutta pitkä lause")
    wrong = ran(outside, "--profile", profile, "check")
    assert (wrong.status, wrong.out) == (3, "")
    assert ran(outside, "--profile", profile, "--passphrase-file", tmp_path / "pass", "check").status == 0
    assert ran(outside, "--profile", profile, "--passphrase-file", tmp_path / "none", "check").status == 4
    monkeypatch.delenv(context.ENV_PASSPHRASE)
    none = ran(outside, "--profile", profile, "check")
    assert none.status == 3
    assert "--passphrase-file" in none.err


def test_no_profile_is_told_with_its_folder(outside: Outside, tmp_path: Path) -> None:
    for command in (["check"], ["export", "--out", tmp_path / "x"], ["claim", "2026-10"], ["passphrase"]):
        made = ran(outside, "--profile", tmp_path / "none", *command)
        assert (made.status, made.out) == (1, "")
        assert str(tmp_path / "none") in made.err
    assert not (tmp_path / "none").exists()


def test_the_passphrase_is_changed(
    outside: Outside, profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "new").write_text(NEW + "\n", encoding="utf-8")
    (tmp_path / "weak").write_text("lyhyt\n", encoding="utf-8")
    assert ran(outside, "--profile", profile, "passphrase").status == 3  # nobody to ask for the new one
    assert ran(outside, "--profile", profile, "passphrase", "--new-passphrase-file", tmp_path / "weak").status == 1
    assert ran(outside, "--profile", profile, "check").status == 0
    assert ran(outside, "--profile", profile, "passphrase", "--new-passphrase-file", tmp_path / "new").status == 0
    assert ran(outside, "--profile", profile, "check").status == 3
    monkeypatch.setenv(context.ENV_PASSPHRASE, NEW)
    monkeypatch.setenv(context.ENV_NEW_PASSPHRASE, PASSPHRASE)
    assert ran(outside, "--profile", profile, "passphrase").status == 0


def test_the_recovery_key_sets_a_new_passphrase(
    outside: Outside, profile: Path, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(context.ENV_PASSPHRASE, NEW)
    sheet = tmp_path / "sheet.txt"
    key = (made / "r").read_text().strip().lower()
    sheet.write_text(f"Hyvinvointi, palautusavain\n\n  {key}  \n", encoding="utf-8")
    (tmp_path / "bad").write_text("tässä ei ole avainta", encoding="utf-8")
    (tmp_path / "typo").write_text("QPZR-Y9X8-GF2T-VDW0-S3JN-54KH-CE6M-UA7Q", encoding="utf-8")
    for name in ("bad", "typo"):
        assert ran(outside, "--profile", profile, "recover", "--recovery-file", tmp_path / name).status == 3
    assert ran(outside, "--profile", profile, "check").status == 3
    recovered = ran(outside, "--profile", profile, "recover", "--recovery-file", sheet)
    assert (recovered.status, recovered.out) == (0, "")
    assert ran(outside, "--profile", profile, "check").status == 0


def test_check_says_what_it_found(outside: Outside, profile: Path) -> None:
    fine = ran(outside, "--profile", profile, "check", "--json")
    said = fine.json
    log = said.pop("log")
    assert (fine.status, said) == (
        0,
        {"ok": True, "problems": [], "backups": {"count": 0, "newest": None, "verified": 0}},
    )
    assert (log["whole"], log["broken_at"], log["mark"], log["clock_back"]) == (True, None, "present", 0)
    assert log["entries"] > 3
    assert fine.err.strip()
    assert ran(outside, "--profile", profile, "check").out == ""


def test_a_sample_is_made_once(outside: Outside, tmp_path: Path) -> None:
    made = ran(outside, "--profile", tmp_path / "p", "sample", "--seed", "7")
    assert (made.status, made.lines) == (0, [str(tmp_path / "p")])
    again = ran(outside, "--profile", tmp_path / "p", "sample")
    assert again.status == 1
    claim = ran(outside, "--profile", tmp_path / "p", "claim", "2026-10", "--json").json
    assert (claim["practice"], claim["findings"]) == (True, [])


def test_practice_does_the_whole_month_without_a_window(tmp_path: Path) -> None:
    real = quick_outside(real=True)
    arguments = ("practice", "--folder", tmp_path / "p", "--no-window", "--out", tmp_path / "out")
    for _ in range(2):  # the second time the practice profile of the first is taken away
        made = ran(real, *arguments)
        assert made.status == 0, made.err
        pdf, container, root = (Path(line) for line in made.lines[:3])
        assert pdf.name.startswith("HARJOITUS-")
        assert container.suffix == ".asice"
        assert root.read_bytes().startswith(b"-----BEGIN CERTIFICATE")
        assert len(made.lines) == 8
    assert ran(real, "practice", "--folder", tmp_path / "p").status == 7  # what the stand-in for the window returns


def test_practice_without_a_folder_draws_what_it_has_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the first command of the README does."""
    monkeypatch.chdir(tmp_path)
    drawn: list[Path | None] = []

    def draw(_out: Path, practice: Path | None, _wanted: object) -> list[Path]:
        drawn.append(practice)
        return []

    real = replace(quick_outside(real=True), draw_screens=draw)
    assert ran(real, "practice", "--no-window", "--out", "./sample-out").status == 0
    assert drawn == [Path(".practice")]
    assert holds_profile(tmp_path / ".practice")


def test_practice_never_removes_somebodys_own(outside: Outside, profile: Path) -> None:
    (profile / "oma.txt").write_text("tärkeä")
    before = {p.name: p.read_bytes() for p in profile.iterdir()}
    made = ran(outside, "practice", "--folder", profile, "--no-window", "--out", profile.parent / "out")
    assert made.status == 1
    assert str(profile) in made.err
    assert before.keys() <= {p.name for p in profile.iterdir()}
    assert ran(outside, "--profile", profile, "check").status == 0


def test_screens_and_the_window_are_handed_on(outside: Outside, tmp_path: Path) -> None:
    assert ran(outside, "screens", "--out", tmp_path).lines == [str(tmp_path / "today.png")]
    assert ran(outside, "--profile", tmp_path).status == 0


@pytest.mark.parametrize(
    "arguments", [["nothing"], ["claim"], ["claim", "2026-13"], ["claim", "26-10"], ["--lang", "de"]]
)
def test_a_wrong_use_is_told_with_2(
    outside: Outside, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments, outside) == 2
    assert capsys.readouterr().err


def test_the_version_is_said(outside: Outside, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"], outside) == 0
    assert capsys.readouterr().out.strip()


def test_a_synchronised_folder_is_refused_with_the_reason(outside: Outside, tmp_path: Path) -> None:
    (tmp_path / "jaettu").mkdir()
    (tmp_path / "jaettu" / ".stfolder").mkdir()
    profile = tmp_path / "jaettu" / "profile"
    init = ("init", "--name", "Maija", "--role", "link_worker", "--recovery-out", tmp_path / "key.txt")
    for words in (init, ("sample",)):
        refused = ran(outside, "--profile", profile, "--lang", "fi", *words)
        assert (refused.status, refused.out) == (1, "")
        assert "Syncthing" in refused.err
        assert str(profile) in refused.err
    assert not profile.exists()
    assert not (tmp_path / "key.txt").exists()


def test_a_profile_moved_into_a_synchronised_folder_does_not_open(
    outside: Outside, profile: Path, tmp_path: Path
) -> None:
    (tmp_path / "Nextcloud").mkdir()
    moved = profile.rename(tmp_path / "Nextcloud" / "profile")
    refused = ran(outside, "--profile", moved, "--lang", "fi", "check")
    assert refused.status == 1
    assert "Nextcloud" in refused.err
    assert ran(outside, "--profile", moved.rename(tmp_path / "profile"), "check").status == 0
