"""Referrals by command, from a file to a closed case: words for people, JSON for scripts."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.commands import Ran, quick_outside, ran
from tests.support.desks import NOW, open_desk
from tests.support.referrals import AINO, CASE, coordinator, referral
from tests.support.three import AFTER_TWO, three_in

TEXT = """Lähetteen tekijä: Teppo Lähettäjä
Puhelin: 040 555 0900
Asiakas: Helvi Hangasvaara
Hetu: 050348-900X
Puhelin: 040 555 0101
Kylä: Vuotso
Syy: yksinäisyys
Suostumus: 19.10.2026
Saa kertoa takaisin: kyllä
Kengännumero: 39
"""


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    coordinator(tmp_path / "p").close()
    return tmp_path / "p"


@pytest.fixture
def with_one(tmp_path: Path) -> Path:
    desk = coordinator(tmp_path / "p")
    desk.save_referral(referral())
    desk.close()
    return tmp_path / "p"


def run(outside: Outside, profile: Path, *words: str | Path) -> Ran:
    return ran(outside, "--profile", profile, "referral", *words)


def test_a_file_is_shown_first_and_taken_in_when_confirmed(outside: Outside, profile: Path, tmp_path: Path) -> None:
    (tmp_path / "l.txt").write_text(TEXT, encoding="utf-8")
    looked = run(outside, profile, "take", tmp_path / "l.txt")
    assert looked.status == 0
    assert "Mitään ei tallennettu" in looked.err
    assert looked.lines[0].endswith("  Helvi Hangasvaara")
    assert looked.lines[1:] == [
        "  Puhelin: 040 555 0101", "  Osoite: Vuotso", "  Lähetteen tekijä: Teppo Lähettäjä, 040 555 0900",
        "  Syyt: yksinäisyyden lievittäminen", "  Muut sanat:", "    Kengännumero: 39",
    ]  # fmt: skip
    assert run(outside, profile, "list").lines == []
    taken = run(outside, profile, "take", tmp_path / "l.txt", "--confirm", "--json")
    assert "Henkilötunnusta ei otettu talteen" in taken.err
    assert taken.json["taken"] is True
    assert taken.json["person"]["birth_year"] == 1948
    assert "900X" not in taken.out
    (row,) = run(outside, profile, "list", "--json").json["referrals"]
    assert (row["case"], row["state"], row["missing"]) == (taken.json["case"], "new", [])


def test_a_case_is_walked_to_its_end(outside: Outside, with_one: Path, tmp_path: Path) -> None:
    assert run(outside, with_one, "list").lines == [f"{CASE}  Helvi Hangasvaara, Vuotso: uusi, odottanut 13 pv"]
    assert run(outside, with_one, "suitable", "aaaa").lines[0].endswith("odottaa hyvinvointilähettiä, odottanut 13 pv")
    workers = run(outside, with_one, "workers", CASE).lines
    assert workers == [
        f"{AINO}  Aino Kulkija: 0 asiakasta nyt, tilaa 3, yhteinen kieli, sama alue, yhteistä: ulkoilu",
        "workerbbbbbbbbbb  Birgit Keksitty: 0 asiakasta nyt, tilaa 2, yhteinen kieli, muu alue, yhteistä: käsityöt",
    ]
    assert run(outside, with_one, "visit", CASE, "--on", "2026-10-30").status == 0
    assert "nimetty, odottaa vastausta, Aino Kulkija" in run(outside, with_one, "name", CASE, "aino  kulkija").out
    assert "tuki käynnissä" in run(outside, with_one, "answer", CASE, "taken").out
    paper = run(outside, with_one, "referrer", CASE, "--out", tmp_path / "viesti.pdf", "--done")
    assert (paper.lines, (tmp_path / "viesti.pdf").is_file()) == ([str(tmp_path / "viesti.pdf")], True)
    assert "hyvinvointilähetti nimetty: Aino Kulkija" in run(outside, with_one, "virtu", CASE, "--done").out
    assert run(outside, with_one, "hand-over", CASE, "--words", "Muutto").status == 0
    assert run(outside, with_one, "end", CASE, "--outcome", "moved_on", "--on", "2026-11-01").status == 0
    assert run(outside, with_one, "list").lines == []
    shown = run(outside, with_one, "show", CASE, "--json").json
    assert [e["kind"] for e in shown["events"]] == [
        "received", "suitable", "first_visit", "named", "taken_on", "referrer_told", "copied_to_virtu", "handed_over",
        "ended",
    ]  # fmt: skip
    assert run(outside, with_one, "erase", CASE, "--confirm").status == 0
    assert run(outside, with_one, "show", CASE).status == 1


def test_what_cannot_be_is_told_with_its_reason(outside: Outside, with_one: Path, tmp_path: Path) -> None:
    early = run(outside, with_one, "name", CASE, AINO)
    assert (early.status, early.out) == (1, "")
    assert early.err == "Tätä ei voi tehdä lähetteelle nyt. Katso, missä vaiheessa se on. Mitään ei muutettu.\n"
    assert run(outside, with_one, "show", "aa").status == 1  # too short to mean one
    assert run(outside, with_one, "name", CASE, "Kuka Lie").err.startswith("Tätä työntekijää ei enää ole")
    assert run(outside, with_one, "answer", CASE, "taken").status == 1
    assert run(outside, with_one, "referrer", CASE).status == 2
    assert run(outside, with_one, "not-suitable", CASE, "--because", "acute_crisis").status == 2
    (tmp_path / "kuva.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    assert run(outside, with_one, "take", tmp_path / "kuva.txt").status == 1
    assert run(outside, with_one, "erase", CASE, "--confirm").err.startswith("Lähete on vielä auki.")


def test_not_suitable_and_asking_back(outside: Outside, with_one: Path) -> None:
    assert run(outside, with_one, "ask", CASE, "--words", "Kysytty osoite Tepolta").status == 0
    words = ("--because", "acute_crisis", "--words", "Kriisipäivystys soitti, Tepolle kerrottu")
    assert "ei sovi nyt" in run(outside, with_one, "not-suitable", CASE, *words).out
    shown = run(outside, with_one, "show", CASE).lines
    assert shown[-1] == (
        "  2026-11-02 hyvinvointilähetti ei ole nyt oikea apu, Kriisipäivystys soitti, Tepolle kerrottu"
    )
    assert run(outside, with_one, "--help").status == 0


def test_a_closed_referral_whose_time_is_over_is_told_and_erased(outside: Outside, with_one: Path) -> None:
    words = ("--because", "acute_crisis", "--words", "Kriisipäivystys soitti")
    assert run(outside, with_one, "not-suitable", CASE, *words).status == 0
    later = quick_outside(FixedClock(NOW.replace(year=2028, month=11, day=3)))
    start = ("--profile", with_one, "retention")
    assert ran(later, *start, "--json").json["referrals_due"] == [
        {"case": CASE, "rule": "referrals", "closed_on": "2026-11-02", "due_on": "2028-11-03"}
    ]
    said = ran(later, *start)
    assert f"Lähete {CASE}: tapaus suljettiin 2026-11-02, aika on täynnä 2028-11-03 alkaen" in said.lines
    assert "Hangasvaara" not in said.out
    assert said.err == "Poista lähetteen henkilötiedot komennolla referral erase.\n"
    assert run(later, with_one, "erase", CASE, "--confirm").status == 0
    assert ran(later, *start, "--json").json["referrals_due"] == []


def test_others_have_no_referrals(outside: Outside, tmp_path: Path) -> None:
    open_desk(tmp_path / "worker").close()
    found = run(outside, tmp_path / "worker", "list")
    assert (found.status, found.err) == (1, "Tämä kuuluu hyvinvointikoordinaattorille. Mitään ei muutettu.\n")


def test_a_group_moves_by_command(outside: Outside, tmp_path: Path) -> None:
    three = three_in(tmp_path)
    folder = str(tmp_path / "jaettu")
    three.close()
    then = quick_outside(FixedClock(AFTER_TWO))

    def of(name: str, *words: str) -> Ran:
        return ran(then, "--profile", tmp_path / name, *words)

    assert of("kaisa", "referral", "groups").err == "Yhtään ryhmää ei ole annettu eteenpäin.\n"
    assert of("maija", "give-group", "outo").status == 1
    given = of("maija", "give-group", "hyvinvointitreenit")
    assert (given.status, given.err.split(".")[0]) == (
        0, "Ryhmä Hyvinvointitreenit lähtee seuraavassa postissa koordinaattorille",
    )  # fmt: skip
    assert of("maija", "deliver", "--via", folder).status == 0
    assert of("kaisa", "collect", "--via", folder).status == 0
    (group,) = of("kaisa", "referral", "groups", "--json").json["groups"]
    assert (group["title"], group["from"], group["given_to"]) == ("Hyvinvointitreenit", "Maija Keksitty", None)
    assert of("kaisa", "referral", "pass-group", group["id"], "Reijo Keksitty").status == 0
    assert of("kaisa", "referral", "pass-group", group["id"], "Reijo Keksitty").status == 1
    assert of("kaisa", "referral", "groups").lines[0].endswith("annettu eteenpäin")
    assert of("kaisa", "collect", "--via", folder).status == 0
    assert of("reijo", "take-group").status == 1  # nothing has come yet
    assert of("reijo", "deliver", "--via", folder).status == 0
    taken = of("reijo", "take-group")
    assert (taken.status, taken.lines) == (0, ["k1"])
