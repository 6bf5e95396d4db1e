"""Feedback forms as files: what is shipped, what is refused with line, field and reason, and that the schema agrees."""

import json
import tomllib
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest

from hyvinvointi_desktop.app.definition_error import DefinitionError
from hyvinvointi_desktop.definitions.feedback_form_text import edited_form
from hyvinvointi_desktop.definitions.feedback_forms import MAX_BYTES, read_own_form
from hyvinvointi_desktop.definitions.feedback_schema import NAME, schema_text
from hyvinvointi_desktop.definitions.reader import ShippedDefinitions
from hyvinvointi_desktop.domain.feedback_forms import QuestionKind, Voice

RESOURCES = Path(__file__).parents[2] / "resources"
SCHEMA = json.loads((RESOURCES / "schemas" / NAME).read_text(encoding="utf-8"))
END = (RESOURCES / "feedback" / "asiakas_loppu.toml").read_text(encoding="utf-8")
THEMES = (
    "municipal", "associations", "parish", "situation", "own_plan", "dialogue", "values", "mentoring", "training",
)  # fmt: skip


def test_three_voices_the_survey_and_the_yearly_answers_are_shipped_in_three_languages() -> None:
    forms = {form.id: form for form in ShippedDefinitions(RESOURCES).feedback_forms()}
    assert {i: (f.voice, f.self_assessment, f.smallest_shown) for i, f in forms.items()} == {
        "asiakas_loppu": (Voice.CLIENT, False, 5), "asiakas_vali": (Voice.CLIENT, False, 5),
        "tyontekija_asiakastyo": (Voice.WORKER, False, 3), "lahettaja": (Voice.REFERRER, False, 5),
        "linkkihenkilo_kysely": (Voice.LINK_WORKER, False, 5), "itsearvio": (Voice.LINK_WORKER, True, 5),
    }  # fmt: skip
    for form in forms.values():
        said = [form.title, form.intro, form.thanks, *(q.text for q in form.questions)]
        said += [w for q in form.questions for w in (*q.options.values(), q.low_words, q.high_words)]
        assert all(set(words) == {"fi", "sv", "en"} for words in said if words)


def test_the_survey_has_the_nine_themes_of_the_seed_from_1_to_5() -> None:
    forms = {form.id: form for form in ShippedDefinitions(RESOURCES).feedback_forms()}
    for form in (forms["linkkihenkilo_kysely"], forms["itsearvio"]):  # type: ignore[index]
        scales = [q for q in form.questions if q.kind is QuestionKind.SCALE]
        assert tuple(q.id for q in scales) == THEMES
        assert {(q.low, q.high) for q in scales} == {(1, 5)}
    more = forms["linkkihenkilo_kysely"].question("more_about")  # type: ignore[index]
    assert more is not None
    assert {"feelings", "insurance", "driving", "other_support", "costs", "duty"} <= set(more.options)


WRONG = [
    ("smallest_shown = 5", "smallest_shown = 2", 9, "smallest_shown", "must be 3 to 100"),
    ('voice = "client"', 'voice = "dog"', 6, "voice", "'dog' is none of client, worker"),
    ('voice = "client"', 'voice = "client"\nself_assessment = true', 6, "voice", "is none of link_worker"),
    ("version = 1", "version = ", 5, "", "is no TOML"),
    ('id = "heard"', 'id = "own_say"', 34, "questions[1].id", "'own_say' stands twice"),
    ('id = "heard"', 'id = "Kuultu"', 27, "questions[0].id", "must be small letters"),
    ('id = "heard"\nkind = "scale"', 'id = "heard"', 26, "questions[0].kind", "is missing"),
    ('id = "heard"\nkind = "scale"', 'id = "heard"\nkind = "words"', 30, "questions[0].low_words", "is unknown"),
    ('id = "heard"\nkind = "scale"', 'id = "heard"\nkind = "scale"\nhigh = 11', 29, "questions[0].high",
     "must be 2 to 10"),
    ('too_short = { fi = "liian lyhyt", ', "too_short = { ", 67, "questions[5].options.too_short.fi",
     "is missing"),
    ('right = { fi = "sopiva"', 'right = { de = "gut", fi = "sopiva"', 68, "questions[5].options.right.de",
     "is unknown"),
    ('fi = "Palaute tukijakson lopussa"', 'fi = " "', 12, "title.fi", "is empty"),
    ("[thanks]", "[danke]", 21, "danke", "is unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line", "field", "reason"), WRONG)
def test_a_wrong_file_is_refused_with_line_field_and_reason(
    old: str, new: str, line: int, field: str, reason: str
) -> None:
    assert old in END
    with pytest.raises(DefinitionError) as caught:
        read_own_form("malli.toml", END.replace(old, new, 1))
    assert (caught.value.line, caught.value.field) == (line, field)
    assert reason in caught.value.reason


ONLY_THE_READER = ("'own_say' stands twice",)


@pytest.mark.parametrize(("old", "new", "reason"), [(o, n, r) for o, n, _, _, r in WRONG if "TOML" not in r])
def test_the_schema_refuses_what_the_reader_refuses(old: str, new: str, reason: str) -> None:
    fits = jsonschema.Draft202012Validator(SCHEMA).is_valid(tomllib.loads(END.replace(old, new, 1)))
    assert fits is (reason in ONLY_THE_READER)


@pytest.mark.parametrize("path", sorted((RESOURCES / "feedback").glob("*.toml")), ids=lambda p: p.stem)
def test_every_shipped_form_fits_the_schema(path: Path) -> None:
    jsonschema.validate(tomllib.loads(path.read_text(encoding="utf-8")), SCHEMA)


def test_the_shipped_schema_is_the_one_of_the_code() -> None:
    assert (RESOURCES / "schemas" / NAME).read_text(encoding="utf-8") == schema_text()
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_no_questions_one_option_and_a_huge_file() -> None:
    start = END[: END.index("[[questions]]")]
    with pytest.raises(DefinitionError, match="questions: is empty"):
        read_own_form("x.toml", f"questions = []\n{start}")
    one = 'id = "a"\nkind = "one_of"\ntext = { fi = "?" }\n[questions.options]\nyes = { fi = "kyllä" }\n'
    with pytest.raises(DefinitionError, match=r"questions\[0\].options: must be 2 to 20"):
        read_own_form("x.toml", f"{start}[[questions]]\n{one}")
    with pytest.raises(DefinitionError, match="is larger than 200000 bytes"):
        read_own_form("x.toml", END + "#" * MAX_BYTES)


def test_words_are_changed_and_the_rest_of_the_file_stays() -> None:
    changed = edited_form(END, {"version": 2, "title.sv": "Annat", "questions[0].text.fi": 'Kuultiinko "sinua"?',
                                "questions[5].options.right.en": "fine", "smallest_shown": 7})  # fmt: skip
    form = read_own_form("x.toml", changed)
    assert (form.version, form.title["sv"], form.questions[0].text["fi"], form.smallest_shown) == (
        2, "Annat", 'Kuultiinko "sinua"?', 7,
    )  # fmt: skip
    assert form.questions[5].options["right"]["en"] == "fine"
    assert changed.splitlines()[0] == END.splitlines()[0]
    assert len([1 for a, b in zip(END.splitlines(), changed.splitlines(), strict=True) if a != b]) == 5


def test_an_organisation_may_give_words_in_sami() -> None:
    form = read_own_form("x.toml", END.replace('right = { fi = "sopiva"', 'right = { se = "heivvolaš", fi = "sopiva"'))
    assert (form.questions[5].option("right", "se"), form.questions[5].option("too_long", "se")) == (
        "heivvolaš", "liian pitkä",
    )  # fmt: skip
    assert form.languages == ("fi", "sv", "en", "se")


def test_questions_go_and_come() -> None:
    new = {"id": "new", "kind": "several", "text": {"fi": "Uusi?"}, "options": {"a": {"fi": "A"}, "b": {"fi": "B"}}}
    changed = edited_form(END, {"questions[0]": None, "questions[2]": None, "questions[1].text.fi": "Toka",
                                "questions[+]": new})  # fmt: skip
    form = read_own_form("x.toml", changed)
    assert [q.id for q in form.questions] == [
        "own_say", "everyday", "others", "length", "helped", "recommend", "best", "better", "new",
    ]  # fmt: skip
    assert (form.questions[0].text["fi"], form.questions[-1].options["b"]["fi"]) == ("Toka", "B")
    bare = edited_form(END.replace("smallest_shown = 5\n", ""), {"smallest_shown": 4, "thanks.fi": "Hei"})
    assert (read_own_form("x.toml", bare).smallest_shown, read_own_form("x.toml", bare).thanks["fi"]) == (4, "Hei")
