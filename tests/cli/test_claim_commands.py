"""claim, seal and verify: what a script reads and what a person reads."""

import json
from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.system.clock import FixedClock
from tests.cli.conftest import export
from tests.support.commands import quick_outside, ran
from tests.support.desks import NOW


def test_the_claim_as_json_is_the_example_of_the_format(outside: Outside, profile: Path) -> None:
    made = ran(outside, "--profile", profile, "claim", "2026-10", "--json")
    assert (made.status, made.err) == (0, "")
    claim = made.json
    assert (claim["format"], claim["version"], claim["month"], claim["payer"], claim["worker"], claim["state"]) == (
        "hyvinvointi-claim", 1, "2026-10", "kunta", "Maija Keksitty", "draft",
    )  # fmt: skip
    hours, trip = claim["hours"][0], claim["trips"][0]
    assert hours | {
        "session": "s1", "clients": ["A-17"], "on": "2026-10-03", "from": "9.00", "to": "11.30", "kind": "home_visit",
        "minutes": 150, "payable_minutes": 150, "rate": "13.00", "amount_cents": 3250,
    } == hours  # fmt: skip
    assert trip | {
        "trip": "t1", "session": "s1", "on": "2026-10-03", "route": ["Sodankylä", "Vuotso"], "purpose": "asiakaskäynti",
        "vehicle": "car", "km": "24.0", "rate": "0.55", "amount_cents": 1360,
    } == trip  # fmt: skip
    assert claim["totals"] | {
        "minutes": 150, "payable_minutes": 150, "km": "24.0", "hours_cents": 3250, "trips_cents": 1360,
        "total_cents": 4610,
    } == claim["totals"]  # fmt: skip
    assert claim["findings"] == []


@pytest.mark.parametrize(("language", "word"), [("fi", "kesken"), ("sv", "på gång"), ("en", "in progress")])
def test_the_claim_for_a_person_is_in_their_language(
    outside: Outside, profile: Path, language: str, word: str
) -> None:
    made = ran(outside, "--profile", profile, "--lang", language, "claim", "2026-10")
    assert made.status == 0
    assert made.lines[0].startswith("2026-10  Esimerkkikunta")
    assert "46,10 €" in made.lines[-1]
    if language != "sv":
        assert word in made.lines[0]
    assert "Keksitty Asiakas" not in made.out


def test_findings_are_told_in_words(outside: Outside, profile: Path, tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text("pvm;alku;loppu;asiakas;km\n4.10.2026;9:00;10:00;A-17;5\n", encoding="utf-8")
    taken = ran(outside, "--profile", profile, "import", tmp_path / "log.csv")
    assert taken.status == 0, taken.err
    made = ran(outside, "--profile", profile, "--lang", "en", "claim", "2026-10")
    assert any("trip lacks" in line for line in made.lines)
    sealed = ran(outside, "--profile", profile, "--lang", "en", "seal", "2026-10", "--out", tmp_path / "out")
    assert sealed.status == 1
    assert "2026-10" in sealed.err
    assert "trip lacks" in sealed.err
    assert not (tmp_path / "out").exists()


def test_an_unknown_payer_is_told_with_those_there_are(outside: Outside, profile: Path) -> None:
    made = ran(outside, "--profile", profile, "--lang", "en", "claim", "2026-10", "--payer", "nobody")
    assert (made.status, made.out) == (1, "")
    assert "nobody" in made.err
    assert "kunta" in made.err


def test_an_empty_month_has_nothing_to_sign(outside: Outside, profile: Path, tmp_path: Path) -> None:
    made = ran(outside, "--profile", profile, "seal", "2026-03", "--out", tmp_path / "out")
    assert (made.status, made.out) == (1, "")
    assert "2026-03" in made.err


@pytest.mark.parametrize(
    ("year", "sentence"),
    [
        (2020, "Kellonaika on väärässä: koneen päivä on 2.11.2020, ja allekirjoituksesi on voimassa 1.11.2026 –"),
        (2040, "Mitään ei allekirjoitettu. Tarkista koneen päivä ja yritä uudelleen."),
    ],
)
def test_a_wrong_clock_seals_nothing_and_is_named(profile: Path, tmp_path: Path, year: int, sentence: str) -> None:
    """The key was made on 2 November 2026."""
    wrong = quick_outside(FixedClock(NOW.replace(year=year)), real=True)
    made = ran(wrong, "--profile", profile, "--lang", "fi", "seal", "2026-10", "--out", tmp_path / "out")
    assert (made.status, made.out) == (1, "")
    assert sentence in made.err
    assert not list(tmp_path.glob("out/*"))
    right = quick_outside(FixedClock(NOW), real=True)
    assert ran(right, "--profile", profile, "claim", "2026-10", "--json").json["state"] == "draft"
    # A signature lasts as long as its root.
    late = quick_outside(FixedClock(NOW.replace(year=2036, month=10)), real=True)
    assert ran(late, "--profile", profile, "seal", "2026-10", "--out", tmp_path / "out").status == 0


def test_sealing_twice_gives_the_same_files(real: Outside, profile: Path, tmp_path: Path) -> None:
    first = ran(real, "--profile", profile, "seal", "2026-10", "--out", tmp_path / "a", "--json")
    second = ran(real, "--profile", profile, "seal", "2026-10", "--out", tmp_path / "b", "--json")
    assert (first.status, second.status) == (0, 0)
    one, two = first.json, second.json
    assert (one["number"], one["already_sealed"], two["already_sealed"]) == (1, False, True)
    assert one["claim"] == two["claim"]
    for key in ("pdf", "container", "root"):
        assert Path(one[key]).read_bytes() == Path(two[key]).read_bytes()
    assert Path(one["pdf"]).name == "2026-10-kunta-001.pdf"
    assert ran(real, "--profile", profile, "claim", "2026-10", "--json").json["state"] == "sealed"


def test_verify_needs_no_profile_and_says_who_and_what(real: Outside, profile: Path, tmp_path: Path) -> None:
    made = ran(real, "--profile", profile, "seal", "2026-10", "--out", tmp_path / "out", "--json").json
    nowhere = tmp_path / "none"
    for name in ("pdf", "container"):
        verdict = ran(real, "--profile", nowhere, "verify", made[name], "--json")
        row = verdict.json
        assert verdict.status == 0
        assert (row["whole"], row["trusted"], row["signer"], row["practice"], row["reason"]) == (
            True, False, "Maija Keksitty", False, "",
        )  # fmt: skip
        assert row["signed_at"].startswith("2026-11-02T08:00:00")
        trusted = ran(real, "verify", made[name], "--trust", made["root"], "--json")
        assert (trusted.status, trusted.json["trusted"]) == (0, True)
    row = ran(real, "verify", made["container"], "--json").json
    assert (row["month"], row["payer"], row["number"], row["total_cents"]) == ("2026-10", "kunta", 1, 4610)
    assert not nowhere.exists()


def test_verify_refuses_another_root_a_changed_byte_and_strange_files(
    real: Outside, profile: Path, tmp_path: Path
) -> None:
    made = ran(real, "--profile", profile, "seal", "2026-10", "--out", tmp_path / "out", "--json").json
    box = Path(made["container"])
    other = tmp_path / "other.pem"
    from hyvinvointi_desktop import bootstrap
    from tests.support.desks import NOW

    other.write_bytes(bootstrap.sealer().make_material("Joku Muu", NOW).root_cert_pem)
    wrong = ran(real, "--lang", "en", "verify", box, "--trust", other, "--json")
    assert (wrong.status, wrong.json["whole"], wrong.json["trusted"]) == (1, True, False)
    assert "somebody else" in wrong.err
    content = bytearray(box.read_bytes())
    content[len(content) // 3] ^= 4
    (tmp_path / "bad.asice").write_bytes(content)
    (tmp_path / "short.asice").write_bytes(box.read_bytes()[:-100])
    (tmp_path / "text.asice").write_bytes(b"hei")
    (tmp_path / "empty.asice").write_bytes(b"")
    for name in ("bad", "short", "text", "empty"):
        verdict = ran(real, "--lang", "en", "verify", tmp_path / f"{name}.asice", "--json")
        assert (verdict.status, verdict.json["whole"]) == (1, False)
        assert verdict.json["reason"]
        assert f"{name}.asice" in verdict.err
    missing = ran(real, "verify", tmp_path / "none.asice")
    assert (missing.status, missing.out) == (4, "")


def test_a_folder_that_cannot_take_the_files_is_found_before_sealing(
    outside: Outside, profile: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("tiedosto")
    before = export(outside, profile, tmp_path / "before")
    made = ran(outside, "--profile", profile, "seal", "2026-10", "--out", tmp_path / "file")
    assert made.status == 4
    assert export(outside, profile, tmp_path / "after") == before
    assert (tmp_path / "file").read_text() == "tiedosto"


def test_output_is_one_json_object_and_words_go_elsewhere(outside: Outside, profile: Path, tmp_path: Path) -> None:
    made = ran(outside, "--profile", profile, "seal", "2026-10", "--out", tmp_path / "out", "--json")
    assert isinstance(json.loads(made.out), dict)
    assert "2026-10" in made.err
