"""course-paper, courses-year and mark --signed: the files, the words beside them, and every no."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import courses as c
from tests.support.commands import quick_outside, ran
from tests.support.desks import NOW, open_desk
from tests.support.whole_course import AFTER, NAMES, course_desk


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with the whole course."""
    course_desk(tmp_path / "profile", FixedClock(NOW)).close()
    return tmp_path / "profile"


@pytest.fixture
def outside() -> Outside:
    """Quick papers, the day after the last session."""
    return quick_outside(FixedClock(AFTER))


@pytest.mark.parametrize(
    ("kind", "options", "holds"),
    [
        ("sign-in", ("--session", "2027-01-14"), b"SignIn sv"),
        ("sign-in", (), b"SignIn sv"),
        ("insurance", (), b"Keksitty vakuutus"),
        ("diary", (), b"CourseDiary sv"),
        ("partner", ("--partner", "2"), b"signed course partner 2027-04-01\nPartnerReport sv"),
        ("certificate", ("--participant", "2"), "Áile Čuŋgá".encode()),
        ("money", (), b"signed course money"),
        ("travel", ("--partner", "1"), b"signed course travel"),
        ("agreement", (), b"AgreementSheet sv"),
    ],
)
def test_a_paper_is_written_where_it_is_asked(
    outside: Outside, profile: Path, tmp_path: Path, kind: str, options: tuple[str, ...], holds: bytes
) -> None:
    out = tmp_path / "paperi.pdf"
    start = ("--profile", profile, "--lang", "sv", "course-paper")
    made = ran(outside, *start, "hyvinvointitreenit 25+", kind, "--out", out, *options)
    assert (made.status, made.out) == (0, f"{out}\n"), made.err
    assert made.err == "Papperet för kursen Hyvinvointitreenit 25+ är gjort.\n"
    assert holds in out.read_bytes()


@pytest.mark.parametrize("kind", ["attendance", "participants", "insurance", "diary", "money", "travel"])
@pytest.mark.parametrize("ending", ["csv", "XLSX"])
def test_a_table_is_written_by_its_ending(
    outside: Outside, profile: Path, tmp_path: Path, kind: str, ending: str
) -> None:
    out = tmp_path / f"taulukko.{ending}"
    made = ran(outside, "--profile", profile, "course-paper", "k1", kind, "--out", out)
    assert made.status == 0, made.err
    assert out.read_bytes().startswith(b"\xef\xbb\xbf" if ending == "csv" else b"PK")


@pytest.mark.parametrize(
    ("kind", "name"),
    [("attendance", "a.pdf"), ("certificate", "a.csv"), ("partner", "a.xlsx"), ("partner", "a.txt"), ("diary", "a")],
)
def test_an_ending_that_does_not_fit_is_told_and_nothing_is_written(
    outside: Outside, profile: Path, tmp_path: Path, kind: str, name: str
) -> None:
    made = ran(outside, "--profile", profile, "--lang", "fi", "course-paper", "k1", kind, "--out", tmp_path / name)
    assert (made.status, made.out) == (2, "")
    said = "Paperi on .pdf, taulukko .csv tai .xlsx, päiväkirja tekstinä .txt."
    assert made.err == f"{name}: tästä ei saa tällaista tiedostoa ({kind}). {said}\n"
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("Ei tällaista", "diary"), "Tätä ei löydy. Mitään ei muutettu."),
        (("k1", "sign-in", "--session", "2027-01-08"), "Tätä ei löydy. Mitään ei muutettu."),
        (("k1", "sign-in", "--session", "2027-02-11"), "Tämä kerta on peruttu, joten sille ei voi merkitä mitään."),
        (("k1", "partner", "--partner", "4"), "Tätä ei löydy. Mitään ei muutettu."),
        (("k1", "partner"), "Tätä ei löydy. Mitään ei muutettu."),
        (("k1", "certificate", "--participant", "13"), "Tätä ei löydy. Mitään ei muutettu."),
    ],
)
def test_what_is_not_there_is_refused(
    outside: Outside, profile: Path, tmp_path: Path, arguments: tuple[str, ...], says: str
) -> None:
    out = tmp_path / "a.pdf"
    made = ran(outside, "--profile", profile, "--lang", "fi", "course-paper", *arguments, "--out", out)
    assert (made.status, made.out, made.err) == (1, "", f"{says}\n")
    assert not out.exists()


@pytest.mark.parametrize("name", ["vuosi.pdf", "vuosi.csv", "vuosi.xlsx"])
def test_the_years_courses_are_written(outside: Outside, profile: Path, tmp_path: Path, name: str) -> None:
    made = ran(outside, "--profile", profile, "--lang", "fi", "courses-year", "2027", "--out", tmp_path / name)
    assert (made.status, made.out) == (0, f"{tmp_path / name}\n")
    assert made.err == "Vuoden 2027 kurssit on koottu.\n"
    assert (tmp_path / name).stat().st_size > 100
    bad = ran(outside, "--profile", profile, "courses-year", "2027", "--out", tmp_path / "vuosi.ods")
    assert bad.status == 2


def marks(profile: Path, session: int) -> dict[str, str]:
    desk = course_desk_at(profile)
    try:
        row = desk.course_screen(c.COURSE).meetings[session]
        return {who: mark.value for who, mark in row.meeting.group.marks}
    finally:
        desk.close()


def course_desk_at(profile: Path) -> Desk:
    return open_desk(profile, FixedClock(AFTER))


def test_numbers_mark_the_sheet(outside: Outside, profile: Path) -> None:
    start = ("--profile", profile, "--lang", "fi", "mark", "k1", "2027-04-01", "--signed")
    made = ran(outside, *start, "1", "3,5-7", "--rest", "absent")
    assert (made.status, made.err) == (0, "1.4.2027: tuli 5, merkitsemättä 0.\n")
    found = marks(profile, 12)
    assert [found[f"e{n}"] for n in (1, 2, 3, 5, 12)] == ["present", "absent", "present", "present", "absent"]


def test_a_number_that_is_not_on_the_sheet_marks_nothing(outside: Outside, profile: Path) -> None:
    start = ("--profile", profile, "--lang", "fi", "mark", "k1", "2027-04-01", "--signed")
    made = ran(outside, *start, "1", "4", "99")
    assert (made.status, made.out) == (1, "")
    assert made.err == "Listalla ei ole numeroa 4, 99. Mitään ei merkitty.\n"
    assert marks(profile, 12) == {}
    assert ran(outside, *start, "x").err == (
        "Tätä ei voi lukea numeroina: x. Kirjoita esimerkiksi 1 3 4-7. Mitään ei merkitty.\n"
    )


@pytest.mark.parametrize("day", ["eilen", "2027-13-01", "1.4.2027", "0001-01-01"])
def test_a_day_that_is_none_is_a_wrong_use(outside: Outside, profile: Path, day: str) -> None:
    assert ran(outside, "--profile", profile, "mark", "k1", day, "--signed", "1").status == 2


def test_a_diary_that_names_somebody_is_told_beside_the_paper(
    outside: Outside, profile: Path, tmp_path: Path
) -> None:
    desk = course_desk_at(profile)
    desk.save_themes(c.COURSE, {desk.course_screen(c.COURSE).meetings[0].session: f"{NAMES[9]} täyttää 60"})
    desk.close()
    start = ("--profile", profile, "--lang", "en", "course-paper", "k1", "diary")
    made = ran(outside, *start, "--out", tmp_path / "d.pdf")
    assert "the texts seem to hold a name (Pirkko Puuhaelmä)" in made.err
