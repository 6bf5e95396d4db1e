"""Feedback and competence by command: forms, an answer from paper, a wrong one, own forms, sums, papers."""

import json
from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from tests.support.commands import Ran, ran


def run(outside: Outside, profile: Path, *words: str | Path) -> Ran:
    return ran(outside, "--profile", profile, "--lang", "fi", "feedback", *words)


def test_the_forms_are_listed_for_people_and_for_scripts(outside: Outside, profile: Path) -> None:
    listed = run(outside, profile, "forms")
    assert listed.lines[0] == "asiakas_loppu 1  Palaute tukijakson lopussa  (asiakas), vastauksia 0"
    forms = run(outside, profile, "forms", "--json").json["forms"]
    assert [f["id"] for f in forms] == [
        "asiakas_loppu", "asiakas_vali", "tyontekija_asiakastyo", "lahettaja", "linkkihenkilo_kysely",
    ]  # fmt: skip
    assert forms[1]["questions"][2]["options"]["slow"]["sv"] == "för långsam"


def test_an_answer_is_added_waits_and_is_taken_back(outside: Outside, profile: Path) -> None:
    added = run(outside, profile, "add", "asiakas_vali", "heard=4", "pace=right", "change=Lisää ulkoilua = hyvä",
                "--programme", "hyvinvointilahete")  # fmt: skip
    assert added.status == 0
    told = run(outside, profile, "summary", "asiakas_vali")
    assert told.lines == [
        "Palaute tukijakson keskellä",
        "Tältä ajalta ei ole vielä vähintään 5 vastausta, joten mitään ei näytetä.",
    ]
    assert "Odottaa: 1." in told.err
    assert "ulkoilua" not in run(outside, profile, "summary", "asiakas_vali", "--json").out
    assert run(outside, profile, "take-back", added.lines[0]).status == 0
    assert run(outside, profile, "forms", "--json").json["forms"][1]["answers"] == 0
    again = run(outside, profile, "take-back", added.lines[0])
    assert again.status == 1


@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        ("heard=6", 1, "Luku ei ole asteikolla: heard."),
        ("heard=neljä", 2, "anna kysymys=vastaus"),
        ("heard=", 2, "heard=: anna kysymys=vastaus"),
        ("heard", 2, "heard: anna kysymys=vastaus"),
        ("pace=sideways", 1, "Tällaista vaihtoehtoa ei ole: pace."),
        ("pace=slow,fast", 1, "Tällaista vaihtoehtoa ei ole: pace."),
        ("who=Aino", 1, "Lomake ei kysy tätä: who."),
    ],
)
def test_a_wrong_answer_is_refused_by_its_question(
    outside: Outside, profile: Path, answer: str, status: int, said: str
) -> None:
    refused = run(outside, profile, "add", "asiakas_vali", answer)
    assert (refused.status, refused.out) == (status, "")
    assert said in refused.err


def test_own_forms_are_checked_and_taken(outside: Outside, profile: Path, tmp_path: Path) -> None:
    shown = run(outside, profile, "show", "asiakas_vali").out
    path = tmp_path / "oma.toml"
    path.write_text(shown.replace("version = 1", "version = 2"), encoding="utf-8")
    assert run(outside, profile, "check", path).lines == ["asiakas_vali 2"]
    assert run(outside, profile, "take", path, "--json").json["form"]["version"] == 2
    assert "on jo täällä" in run(outside, profile, "take", path).err
    path.write_text(shown.replace("version = 1", "version = 3").replace('kind = "one_of"', 'kind = "stars"'), "utf-8")
    wrong = run(outside, profile, "check", path, "--json")
    assert (wrong.status, wrong.json["line"], wrong.json["field"]) == (1, 40, "questions[2].kind")


def test_papers_and_tables(outside: Outside, profile: Path, tmp_path: Path) -> None:
    out = tmp_path / "lomake.pdf"
    assert run(outside, profile, "paper", "asiakas_loppu", "--out", out).status == 0
    assert json.loads(out.read_bytes()) == ["feedback_form", "asiakas_loppu", 1, "fi"]
    for name in ("s.pdf", "s.csv", "s.xlsx"):
        assert run(outside, profile, "summary", "asiakas_loppu", "--year", "2026", "--out", tmp_path / name).status == 0
        assert (tmp_path / name).stat().st_size
    for name, said in (("summary", "loppuun sopii .pdf, .csv tai .xlsx: s.odt"), ("paper", "loppu on .pdf: s.odt")):
        no = run(outside, profile, name, "asiakas_loppu", "--out", tmp_path / "s.odt")
        assert (no.status, no.out) == (2, "")
        assert said in no.err
    for words in (("summary", "nothing"), ("paper", "nothing", "--out", out), ("show", "nothing"), ("add", "x", "a=1")):
        assert run(outside, profile, *words).status == 1


def test_a_summary_that_may_be_shown_is_told_with_its_months(outside: Outside, profile: Path, tmp_path: Path) -> None:
    answers = [
        {"id": f"v{n}", "form": "asiakas_vali", "version": 1, "came_in": f"2026-0{4 + n // 3}", "scales": {"heard": 4}}
        for n in range(6)
    ]
    log = tmp_path / "palaute.json"
    log.write_text(json.dumps({"format": "hyvinvointi-log", "version": 1, "worker": {"name": "Maija Keksitty"},
                               "clients": [], "agreements": [], "sessions": [], "form_answers": answers}))  # fmt: skip
    assert ran(outside, "--profile", profile, "import", log).status == 0
    told = run(outside, profile, "summary", "asiakas_vali")
    assert (told.status, told.lines[0]) == (0, "Palaute tukijakson keskellä  huhtikuu 2026 – toukokuu 2026")
    assert any(line.endswith("  4,0") for line in told.lines)


def test_competence(outside: Outside, profile: Path, tmp_path: Path) -> None:
    def competence(*words: str | Path) -> Ran:
        return ran(outside, "--profile", profile, "--lang", "fi", "competence", *words)

    told = competence("--year", "2026")
    assert told.lines == ["Osaaminen 2026: 0 h, 0 op"]
    assert "Vaitiolositoumus puuttuu." in told.err
    assert competence("--year", "2026", "--json").json["entries"] == []
    for name in ("o.pdf", "o.csv", "o.xlsx"):
        assert competence("--out", tmp_path / name).status == 0
    assert (tmp_path / "o.pdf").read_bytes().startswith(b"signed competence")
    assert competence("--out", tmp_path / "o.pdf", "--plain").status == 0
    assert json.loads((tmp_path / "o.pdf").read_bytes())["signed"] is False
    assert competence("--out", tmp_path / "o.doc").status == 2
    assert competence("--year", "98765").status == 2
