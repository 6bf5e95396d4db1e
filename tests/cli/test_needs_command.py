"""``report needs``: the numbers with what may be put together, the files, what is refused."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.system.clock import FixedClock
from tests.app.test_needs_report import put
from tests.support.commands import Ran, quick_outside, ran
from tests.support.desks import NOW
from tests.support.needs import SOURCES
from tests.support.referrals import coordinator
from tests.support.vaults import PASSPHRASE

DAYS = ("--from", "2026-09-01", "--to", "2026-10-31")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A coordinator's profile with the referrals of seed 003."""
    desk = coordinator(tmp_path / "profile", workers=False)
    for n, source in enumerate(s for s, count in zip(SOURCES, (17, 4, 3, 2), strict=True) for _ in range(count)):
        put(desk, n, source)
    desk.close()
    (tmp_path / "words").write_text(PASSPHRASE, encoding="utf-8")
    return tmp_path / "profile"


def run(profile: Path, *words: str | Path, lang: str = "fi", real: bool = False) -> Ran:
    outside: Outside = quick_outside(FixedClock(NOW), real=real)
    file = profile.parent / "words"
    return ran(
        outside, "--profile", profile, "--passphrase-file", file, "--lang", lang, "report", "needs", *words
    )  # fmt: skip


def test_the_report_in_lines_with_its_offers(folder: Path) -> None:
    told = run(folder, *DAYS)
    assert told.status == 0
    assert told.lines[0] == "Asukkaiden tarpeet 1.9.2026–31.10.2026: 26"
    assert told.lines[1:3] == ["Kuka lähetti", f"  {'ikääntyneiden palvelut':<44}{'17':>12}"]
    assert told.lines[3].split() == ["mielenterveys-", "ja", "päihdepalvelut", "alle", "5"]
    assert "--merge 'source=mental_health,social_services,rehabilitation'" in told.err
    merged = run(folder, *DAYS, "--merge", "source=mental_health,social_services,rehabilitation")
    assert merged.lines[3].split() == ["muut", "yhteensä", "9"]
    assert "--merge" not in merged.err


def test_the_report_as_files_and_as_data(folder: Path, tmp_path: Path) -> None:
    for name in ("tarpeet.csv", "tarpeet.xlsx"):
        made = run(folder, *DAYS, "--out", tmp_path / name)
        assert (made.status, made.lines) == (0, [str(tmp_path / name)])
        assert "muistaa" in made.err
    assert (tmp_path / "tarpeet.csv").read_text("utf-8-sig").startswith("Taulukko;")
    document = run(folder, *DAYS, "--json").json
    assert (document["format"], document["hidden_under"], document["referrals"]) == (
        "hyvinvointi-needs", 5, {"count": 26},
    )  # fmt: skip
    assert [one["first_day"] for one in document["overlaps"]] == ["2026-09-01"]


def test_the_real_paper(folder: Path, tmp_path: Path) -> None:
    assert run(folder, *DAYS, "--out", tmp_path / "t.pdf", real=True, lang="sv").status == 0
    assert (tmp_path / "t.pdf").read_bytes().startswith(b"%PDF-")


def test_what_was_given_is_listed_and_what_nobody_got_is_said(folder: Path, tmp_path: Path) -> None:
    def report(*words: str) -> Ran:
        file = folder.parent / "words"
        return ran(
            quick_outside(FixedClock(NOW)), "--profile", folder, "--passphrase-file", file, "--lang", "fi", "report",
            *words,
        )  # fmt: skip

    assert "Yhtään raporttia" in report("given").err
    run(folder, *DAYS, "--out", tmp_path / "t.csv")
    assert report("given").lines == ["1  1.9.2026–31.10.2026  2026-11-02T10:00:00+02:00"]
    assert report("given", "--json").json["given"][0]["last_day"] == "2026-10-31"
    assert report("not-handed", "1").status == 0
    assert report("given").lines == []
    assert report("not-handed", "1").status == 1
    assert report("not-handed", "nolla").status == 2


def test_the_templates(folder: Path, tmp_path: Path) -> None:
    file = folder.parent / "words"
    made = ran(
        quick_outside(FixedClock(NOW)), "--profile", folder, "--passphrase-file", file, "--lang", "en", "report",
        "templates", "--out", tmp_path / "new" / "folder",
    )  # fmt: skip
    assert (made.status, len(made.lines)) == (0, 6)
    assert (tmp_path / "new" / "folder" / "record-en.pdf").read_text("utf-8").startswith("Record of processing")
    assert "6 templates" in made.err


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ((*DAYS, "--out", "tarpeet.doc"), 2, ""),
        (("--from", "2026-10-31", "--to", "2026-09-01"), 2, "Viimeinen päivä on ennen ensimmäistä."),
        ((*DAYS, "--merge", "colour=a,b"), 2, "En ymmärtänyt: colour=a,b"),
        ((*DAYS, "--merge", "source=a"), 2, "En ymmärtänyt: source=a"),
        ((*DAYS, "--merge", "source=a,a"), 2, "En ymmärtänyt"),
        ((*DAYS, "--merge", "source=a,b", "--merge", "source=b,c"), 1, "kahdessa yhdistämisessä"),
        ((*DAYS, "--hide-under", "2"), 1, "aikaisintaan kolmesta"),
        (("--from", "2026-13-01", "--to", "2026-09-01"), 2, ""),
        (("--from", "2026-09-01"), 2, ""),
    ],
)
def test_what_is_refused(folder: Path, words: tuple[str, ...], status: int, said: str) -> None:
    refused = run(folder, *words)
    assert (refused.status, refused.out) == (status, "")
    assert said in refused.err
