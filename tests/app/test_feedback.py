"""Feedback as a person gives it: no person, no day, no way back to whose it was; versions; what may be shown."""

import json
from dataclasses import fields
from datetime import date
from fractions import Fraction

import pytest

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.feedback import Given
from hyvinvointi_desktop.app.look_feedback import Asked
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import FormAnswer, SelfAssessment
from hyvinvointi_desktop.domain.ids import FormAnswerId, FormId, ProgrammeId
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import NOW

FORM = FormId("asiakas_vali")
OWN = """\
id = "oma"
version = 1
voice = "client"
source = "keksitty"
smallest_shown = 3
[title]
fi = "Oma lomake"
[[questions]]
id = "heard"
kind = "scale"
text = { fi = "Kuunneltiinko?" }
low_words = { fi = "ei" }
high_words = { fi = "kyllä" }
"""


def given(name: str, step: int = 4, form: FormId = FORM, version: int = 1, **more: object) -> Given:
    return Given(FormAnswerId(name), form, version, scales={"heard": step}, **more)  # type: ignore[arg-type]


def refusal(work: object) -> Refusal:
    with pytest.raises(Refused) as no:
        work()  # type: ignore[operator]
    return no.value.refusal


def test_an_answer_has_no_person_and_no_day(desk: Desk) -> None:
    assert {x.name for x in fields(FormAnswer)} == {
        "id", "form", "version", "came_in", "programme", "scales", "chosen", "words",
    }  # fmt: skip
    assert desk.save_answer(given("a", words={"change": "  lisää ulkoilua "})) == {Area.FEEDBACK}
    assert desk.save_answer(given("a", words={"change": "lisää ulkoilua"})) == frozenset()
    with desk._store.reading() as records:
        (kept,) = records.all_form_answers()
    assert (kept.came_in, kept.words) == (Month(2026, 11), {"change": "lisää ulkoilua"})


def test_the_act_tells_neither_which_answer_nor_about_whom(desk: Desk) -> None:
    """What was done, the log, undo, the bin and the versions tell that an answer came, and nothing of it."""
    desk.save_answer(given("vastaus-901", step=2))
    act = desk.standing().newest
    assert act is not None
    assert (act.act.kind, act.act.about, act.act.client, act.act.final) == (
        ActKind.FORM_ANSWER_SAVED, Ref(RecordKind.FORM_ANSWER, "own"), None, True,
    )  # fmt: skip
    with desk._store.reading() as records:
        assert records.acts(5, about=Ref(RecordKind.FORM_ANSWER, "vastaus-901")) == ()
        entry = next(e for n in range(99, 0, -1) if (e := records.audit_entry(n)) and e.event == "form_answer.saved")
        assert "901" not in json.dumps([entry.object_id, entry.client, entry.detail])
    assert refusal(lambda: desk.step_back(act.act.number)) is Refusal.SIGNED_STAYS
    desk.take_back_answer(FormAnswerId("vastaus-901"))
    assert desk.bin() == ()
    assert [row.answers for row in desk.form_rows() if row.form.id == FORM] == [0]


def test_rows_lie_in_no_order_of_time(desk: Desk) -> None:
    names = [f"n{n}" for n in range(12)]
    for name in names:
        desk.save_answer(given(name))
    with desk._store.reading() as records:
        rows = records._connection.exec_driver_sql("SELECT id FROM form_answers ORDER BY rowid").fetchall()  # type: ignore[attr-defined]
    assert sorted(i for (i,) in rows) == sorted(names)
    assert [i for (i,) in rows] != names


def test_only_an_answer_of_this_month_is_taken_back(desk: Desk, clock: FixedClock) -> None:
    desk.save_answer(given("a"))
    clock.instant = NOW.replace(month=12)
    assert refusal(lambda: desk.take_back_answer(FormAnswerId("a"))) is Refusal.ANSWER_STAYS
    assert refusal(lambda: desk.take_back_answer(FormAnswerId("b"))) is Refusal.NO_SUCH_RECORD


def test_answers_are_told_when_their_month_is_over(desk: Desk, clock: FixedClock) -> None:
    for n, step in enumerate((5, 5, 4, 3, 3)):
        desk.save_answer(given(f"a{n}", step))
    assert (desk.feedback_summary(Asked(FORM)).now.answers, desk.feedback_summary(Asked(FORM)).now.waiting) == (0, 5)
    clock.instant = NOW.replace(month=12)
    document = desk.feedback_document(Asked(FORM, year=2026), "sv")
    assert (document["answers"], document["first"], document["title"]) == (5, "2026-11", "Respons mitt i stödperioden")
    assert document["questions"][0]["mean"] == "4.0"
    assert document["questions"][1] == {
        **document["questions"][1], "answers": None, "mean": None, "steps": [], "options": [], "words": [],
    }  # fmt: skip
    assert desk.feedback_document(Asked(FORM, year=2027), "fi")["answers"] is None


def test_first_year_against_next(desk: Desk, clock: FixedClock) -> None:
    for year, step in ((2025, 3), (2026, 4)):
        clock.instant = NOW.replace(year=year)
        for n in range(5):
            desk.save_answer(given(f"{year}-{n}", step))
    clock.instant = NOW.replace(month=12)
    found = desk.feedback_summary(Asked(FORM, year=2026))
    assert (found.years, found.change("heard"), found.change("pace")) == ((2025, 2026), Fraction(1), None)
    document = desk.feedback_document(Asked(FORM, year=2026), "fi")
    assert (document["questions"][0]["mean"], document["questions"][0]["mean_before"]) == ("4.0", "3.0")


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (given("x", step=6), Refusal.ANSWER_OFF_SCALE),
        (given("x", step=0), Refusal.ANSWER_OFF_SCALE),
        (given("x", chosen={"pace": ("sideways",)}), Refusal.UNKNOWN_OPTION),
        (given("x", chosen={"pace": ("slow", "fast")}), Refusal.UNKNOWN_OPTION),
        (given("x", words={"who": "Aino"}), Refusal.UNKNOWN_QUESTION),
        (given("x", words={"change": "x" * 2001}), Refusal.ANSWER_TOO_LONG),
        (Given(FormAnswerId("x"), FORM, 1, words={"change": " "}), Refusal.NOTHING_ANSWERED),
        (given("x", version=2), Refusal.NO_SUCH_RECORD),
        (given("x", programme=ProgrammeId("nope")), Refusal.NO_SUCH_RECORD),
        (given("x", form=FormId("itsearvio")), Refusal.NO_SUCH_RECORD),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_kept(desk: Desk, bad: Given, why: Refusal) -> None:
    assert refusal(lambda: desk.save_answer(bad)) is why
    with desk._store.reading() as records:
        assert records.all_form_answers() == ()


def test_an_answered_version_stays_and_is_summed_by_itself(desk: Desk, clock: FixedClock) -> None:
    assert desk.save_form("oma.toml", OWN).form.version == 1
    desk.save_form("oma.toml", OWN.replace("Oma lomake", "Meidän lomake"))  # not answered yet: it may be mended
    assert desk.save_form("oma.toml", OWN.replace("Oma lomake", "Meidän lomake")).already_there
    for n in range(3):
        desk.save_answer(given(f"a{n}", 2, FormId("oma")))
    with pytest.raises(DefinitionError) as no:
        desk.save_form("oma.toml", OWN)
    assert (no.value.code, no.value.field, no.value.line) == (Wrong.VERSION_TAKEN, "version", 2)
    second = OWN.replace("version = 1", "version = 2").replace("Kuunneltiinko?", "Kuultiinko?")
    desk.save_form("oma.toml", second)
    for n in range(4):
        desk.save_answer(given(f"b{n}", 5, FormId("oma"), 2))
    clock.instant = NOW.replace(month=12)
    old, new = (desk.feedback_summary(Asked(FormId("oma"), version)).now for version in (1, 2))
    assert [(x.answers, x.questions[0].mean, x.form.questions[0].text["fi"]) for x in (old, new)] == [
        (3, Fraction(2), "Kuunneltiinko?"), (4, Fraction(5), "Kuultiinko?"),
    ]  # fmt: skip
    assert desk.feedback_summary(Asked(FormId("oma"))).now.form.version == 2


@pytest.mark.parametrize(
    ("old", "new", "code", "field", "line"),
    [
        ('voice = "client"', 'voice = "worker"', Wrong.OTHER_KIND, "voice", 3),
        ("smallest_shown = 3", "smallest_shown = 2", Wrong.OUT_OF_BOUNDS, "smallest_shown", 5),
        ('low_words = { fi = "ei" }\n', "", Wrong.MISSING, "questions[0].low_words", 8),
        ('kind = "scale"', 'kind = "stars"', Wrong.NONE_OF, "questions[0].kind", 10),
    ],
)
def test_a_form_file_with_a_hole_is_not_taken(
    desk: Desk, old: str, new: str, code: Wrong, field: str, line: int
) -> None:
    desk.save_form("oma.toml", OWN)
    with pytest.raises(DefinitionError) as no:
        desk.save_form("oma.toml", OWN.replace("version = 1", "version = 2").replace(old, new))
    assert (no.value.code, no.value.field, no.value.line) == (code, field, line)


def test_a_shipped_version_is_never_replaced(desk: Desk) -> None:
    file = desk.form_file(FORM)
    assert file is not None
    with pytest.raises(DefinitionError) as no:
        desk.save_form("asiakas_vali.toml", file.content + "\n# ours\n")
    assert no.value.code is Wrong.VERSION_TAKEN
    desk.save_form("asiakas_vali.toml", desk.edited_form(file.content, {"version": 2, "title.fi": "Meidän"}))
    newest = desk.all_forms().newest(FORM)
    assert newest is not None
    assert (newest.version, newest.title["fi"], newest.own) == (2, "Meidän", True)


def test_undo_of_an_own_form_is_refused_once_it_is_answered(desk: Desk) -> None:
    desk.save_form("oma.toml", OWN)
    desk.save_answer(given("a", 4, FormId("oma")))
    assert refusal(desk.step_back) is Refusal.CHANGED_LATER
    desk.take_back_answer(FormAnswerId("a"))
    desk.step_back()
    assert desk.all_forms().newest(FormId("oma")) is None


def test_the_yearly_answers_are_the_workers_own_record(desk: Desk) -> None:
    mine = SelfAssessment(FormAnswerId("i"), FormId("itsearvio"), 1, date(2026, 11, 2), {"dialogue": 3})
    assert desk.save_self_assessment(mine) == {Area.COMPETENCE}
    assert refusal(lambda: desk.feedback_summary(Asked(FormId("itsearvio")))) is Refusal.NO_SUCH_RECORD


def test_a_programme_goes_along(desk: Desk) -> None:
    desk.save_answer(given("a", programme=ProgrammeId("hyvinvointilahete")))
    with desk._store.reading() as records:
        assert records.all_form_answers()[0].programme == "hyvinvointilahete"
