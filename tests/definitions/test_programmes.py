"""Programme files: what is shipped, what is refused with line, field and reason, and that the schema says the same."""

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.definitions.programme_bounds import MAX_BYTES
from hyvinvointi_desktop.definitions.programme_schema import NAME, schema_text
from hyvinvointi_desktop.definitions.programmes import read_own_programme
from hyvinvointi_desktop.definitions.reader import ShippedDefinitions
from hyvinvointi_desktop.domain.programme_rules import (
    AllowanceUnit,
    CourseRules,
    DecisionKind,
    DecisionRules,
    MeasurePoint,
    MeasureTaken,
    OfficialRecord,
    ProgrammeKind,
    Rhythm,
    WordList,
)
from hyvinvointi_desktop.domain.programmes import Programme
from tests.definitions.programme_cases import DECISION, RESOURCES, SHIPPED, TEXTS, spoilt

HELSINKI = "sosku-helsinki"
LISTE, KURSSI, PAIKKA, KOULUTUS = "hyvinvointilahete", "hyvinvointitreenit", "kohtaamispaikka", "koulutus"
SCHEMA = json.loads((RESOURCES / "schemas" / NAME).read_text(encoding="utf-8"))


def read(text: str) -> Programme:
    return read_own_programme("malli.toml", text)


def as_json(text: str) -> Any:
    return json.loads(json.dumps(tomllib.loads(text), default=date.isoformat))


def test_a_programme_of_each_kind_is_shipped() -> None:
    shipped = ShippedDefinitions(RESOURCES).programmes()
    assert {p.id: p.kind.value for p in shipped} == {
        LISTE: "one_to_one", KURSSI: "group", PAIKKA: "drop_in", KOULUTUS: "training", "sosku": "decision",
        HELSINKI: "decision",
    }  # fmt: skip
    assert all(p.version == 1 and not p.own for p in shipped)
    assert all(set(p.title) == {"fi", "sv", "en"} for p in shipped)
    assert all(set(w) == {"fi", "sv", "en"} for p in shipped for of in p.words.values() for w in of.values())


def test_the_course_is_that_of_the_rules() -> None:
    programme = read(SHIPPED[KURSSI])
    assert programme.course == CourseRules(
        10, 12, 1, 120, 180, 2, 2, ("age_25", "age_65"), ("exercise", "culture", "nutrition", "activities"),
        ("felt_welcome", "useful", "new_people", "go_on"),
    )  # fmt: skip
    assert programme.paid_kinds == ("group_session", "interview", "planning")
    assert not any(k.needs_agreement for k in programme.kinds)
    assert programme.word(WordList.THEMES, "nutrition", "sv") == "kost"


def test_a_decision_is_read_with_its_allowance_and_rhythm() -> None:
    programme = read(DECISION)
    assert programme.decision == DecisionRules(3, 12, 900, AllowanceUnit.DAY, 90)
    assert programme.rhythm == Rhythm(meetings_per_month=2, review_months=3)
    assert programme.measures == (MeasureTaken("swemwbs", (MeasurePoint.START, MeasurePoint.END)),)
    assert programme.official_record is OfficialRecord.ELSEWHERE
    assert (programme.kind, programme.own, programme.name("sv")) == (ProgrammeKind.DECISION, True, "Päätösmalli")


def test_helsinkis_sosku_is_that_of_its_guide() -> None:
    programme = read(SHIPPED[HELSINKI])
    rules = programme.decision
    assert rules is not None
    assert (rules.period_months, rules.warn_over_months, rules.middle_measure_months) == (3, 12, 6)
    assert (rules.allowance_cents, rules.allowance_unit, rules.ticket_days) == (900, AllowanceUnit.DAY, 90)
    assert (rules.yearly_cents("social_worker"), rules.yearly_cents("social_instructor")) == (15_000, 30_000)
    assert rules.yearly_cents("link_worker") is None
    assert rules.kinds == (DecisionKind.SERVICE, DecisionKind.ALLOWANCE, DecisionKind.TICKET)
    assert rules.legal_basis(DecisionKind.SERVICE, "fi") == "Sosiaalihuoltolaki (1301/2014) 17 §"
    assert "13 §" in rules.legal_basis(DecisionKind.ALLOWANCE, "sv")
    assert programme.rhythm == Rhythm(meetings_per_month=2, review_months=3)
    points = (MeasurePoint.START, MeasurePoint.MIDDLE, MeasurePoint.END)
    assert programme.measures == (MeasureTaken("hyvinvointimittari", points),)
    assert (programme.official_record, programme.period_ending_days) == (OfficialRecord.ELSEWHERE, 30)
    assert programme.paid_kinds == ()
    assert [k.id for k in programme.kinds if not k.counts_as_meeting] == ["phone", "planning", "reminder"]
    for of in (WordList.OFFER_IF, WordList.NOT_NOW, WordList.WHAT_NEXT, WordList.DISCOUNTS, WordList.TITLES):
        assert programme.words[of]
    assert programme.word(WordList.TITLES, "social_instructor", "sv") == "socialhandledare"


def test_the_neutral_sosku_has_no_money() -> None:
    rules = read(SHIPPED["sosku"]).decision
    assert rules is not None
    assert (rules.allowance_cents, rules.ticket_days, rules.worker_money) == (0, 0, ())
    assert rules.kinds == (DecisionKind.SERVICE,)
    assert (len(rules.offer_if), len(rules.not_now)) == (9, 5)


def test_own_words_go_by_list_and_fall_back_to_finnish() -> None:
    words = '\n[words.expenses.phone]\nfi = "puhelinlasku"\n'
    programme = read(SHIPPED[LISTE] + words)
    assert programme.word(WordList.EXPENSES, "phone", "sv") == "puhelinlasku"
    assert programme.word(WordList.KINDS, "phone", "fi") is None


WRONG: list[tuple[str, str, str, int, str, str]] = [
    (LISTE, "cap_minutes_per_month = 600", "cap_minutes_per_month = 10", 33, "support.cap_minutes_per_month",
     "must be 60 to 44640"),
    (LISTE, "volunteer_yearly_limit_cents = 300000", "volunteer_yearly_limit_cents = 3000", 16,
     "volunteer_yearly_limit_cents", "must be 10000 to 100000000"),
    (LISTE, "long_day_minutes = 720", "long_day_minutes = 12", 39, "findings.long_day_minutes", "must be 60 to 1500"),
    (LISTE, "long_day_minutes = 720", "long_day_hours = 12", 35, "findings.long_day_minutes", "is missing"),
    (LISTE, "late_entry_days = 14", "late_entry_days = 14\nodd = 1", 37, "findings.odd", "is unknown"),
    (LISTE, 'kind = "one_to_one"', 'kind = "club"', 7, "kind", "'club' is none of one_to_one, group"),
    (LISTE, "version = 1", "version = ", 6, "", "is no TOML"),
    (LISTE, "version = 1", "version = 1\nversion = 2", 7, "", "is no TOML"),
    (LISTE, 'id = "hyvinvointilahete"', 'id = "Hyvä malli"', 5, "id", "must be small letters"),
    (LISTE, 'id = "phone"\npaid = true', 'id = "phone"\npaid = "yes"', 96, "kinds[7].paid", "must be true or false"),
    (LISTE, 'fi = "Hyvinvointilähete"\n', "", 24, "title.fi", "is missing"),
    (LISTE, "[findings]", "[course]\nleaders = 2\n[findings]", 35, "course", "is unknown"),
    (KURSSI, "max_sessions = 12", "max_sessions = 9", 19, "course.max_sessions", "must be 10 to 100"),
    (KURSSI, "min_minutes = 120", "min_minutes = 2", 21, "course.min_minutes", "must be 15 to 1440"),
    (KURSSI, "max_minutes = 180", "max_minutes = 3", 22, "course.max_minutes", "must be 120 to 1440"),
    (KURSSI, "[words.themes.culture]", "[words.themes.cooking]", 77, "words.themes.cooking", "is not in themes"),
    (KURSSI, "[words.themes.culture]", "[words.theme.culture]", 77, "words.theme", "is unknown"),
    (KURSSI, "[findings]", "[support]\nmin_months = 1\n[findings]", 32, "support", "is unknown"),
    (PAIKKA, "[5, 15, 30, 60]", "[5, 15, 2000]", 24, "drop_in.minute_choices", "must be 1 to 1440"),
    (PAIKKA, '"talk", ', '"talk", "a", "b", "c", ', 18, "drop_in.kinds", "must hold at most 9"),
    (PAIKKA, "[drop_in]", "[dropin]", 0, "drop_in", "is missing"),
    (KOULUTUS, 'kinds = ["lecture", "course", "workshop", "peer_training", "orientation"]', "kinds = []", 15,
     "training.kinds", "is empty"),
    ("paatos", "allowance_cents = 900", "allowance_cents = 9", 16, "decision.allowance_cents", "must be 50 to 10000"),
    ("paatos", 'allowance_unit = "day"', 'allowance_unit = "week"', 17, "decision.allowance_unit", "is none of day"),
    ("paatos", "warn_over_months = 12", "warn_over_months = 2", 15, "decision.warn_over_months", "must be 3 to 120"),
    (HELSINKI, "yearly_cents = 15000", "yearly_cents = 150", 77, "decision.worker_money[0].yearly_cents",
     "must be 1000 to 1000000"),
    (HELSINKI, 'title = "social_instructor"', 'title = "social_worker"', 80, "decision.worker_money[1].title",
     "stands twice"),
    (HELSINKI, "[decision.legal_bases.ticket]", "[decision.legal_bases.coffee]", 69, "decision.legal_bases.coffee",
     "is unknown"),
    (HELSINKI, 'fi = "Sosiaalihuoltolaki (1301/2014) 17 §"\n', "", 59, "decision.legal_bases.service.fi", "is missing"),
    (HELSINKI, 'allowance_unit = "day"\n', "", 31, "decision.allowance_unit", "is missing"),
    (HELSINKI, "allowance_cents = 900\n", "", 39, "decision.allowance_unit", "is unknown"),
    (HELSINKI, "middle_measure_months = 6", "middle_measure_months = 0", 36, "decision.middle_measure_months",
     "must be 1 to 60"),
    (HELSINKI, '["not_wished", ', '["not_wished", "not_wished", ', 51, "decision.not_now", "names something twice"),
    (HELSINKI, "[words.offer_if.no_crisis]", "[words.offer_if.calm]", 235, "words.offer_if.calm", "is not in offer_if"),
    ("paatos", '["start", "end"]', '["start", "beginning"]', 37, "measures[0].at", "is none of start"),
    ("paatos", "[rhythm]\nmeetings_per_month = 2\nreview_months = 3\n", "", 0, "rhythm", "is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "line", "field", "reason"), WRONG)
def test_a_wrong_file_is_refused_with_line_field_and_reason(
    name: str, old: str, new: str, line: int, field: str, reason: str
) -> None:
    with pytest.raises(DefinitionError) as caught:
        read(spoilt(name, old, new))
    assert (caught.value.line, caught.value.field) == (line, field)
    assert reason in caught.value.reason
    assert isinstance(caught.value.code, Wrong)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_every_good_file_fits_the_schema(name: str) -> None:
    jsonschema.validate(as_json(TEXTS[name]), SCHEMA)


def test_the_shipped_schema_is_the_one_of_the_code() -> None:
    assert (RESOURCES / "schemas" / NAME).read_text(encoding="utf-8") == schema_text()
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


ONLY_THE_READER = {
    "course.max_sessions", "words.themes.cooking", "decision.warn_over_months", "", "words.offer_if.calm",
    "decision.worker_money[1].title",
}  # fmt: skip
"""What one field says of another, and what is no TOML."""


@pytest.mark.parametrize(("name", "old", "new", "field"), [(*w[:3], w[4]) for w in WRONG if w[4]])
def test_the_schema_refuses_what_the_reader_refuses(name: str, old: str, new: str, field: str) -> None:
    fits = jsonschema.Draft202012Validator(SCHEMA).is_valid(as_json(spoilt(name, old, new)))
    assert fits == (field in ONLY_THE_READER)


def test_validity_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(DefinitionError) as caught:
        read(spoilt(LISTE, "valid_from = 2020-01-01", "valid_from = 2020-01-01\nvalid_to = 2019-12-31"))
    assert (caught.value.line, caught.value.field, caught.value.code) == (9, "valid_to", Wrong.ENDS_BEFORE)


def test_a_file_too_large_is_not_parsed() -> None:
    with pytest.raises(DefinitionError) as caught:
        read("#" * (MAX_BYTES + 1))
    assert caught.value.code is Wrong.TOO_LARGE


def test_two_files_of_one_version_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "programmes"
    folder.mkdir()
    (folder / "koulutus.toml").write_text(SHIPPED[KOULUTUS], encoding="utf-8")
    (folder / "koulutus.1.toml").write_text(SHIPPED[KOULUTUS], encoding="utf-8")
    with pytest.raises(DefinitionError, match="stands twice"):
        ShippedDefinitions(tmp_path).programmes()
    (folder / "koulutus.1.toml").unlink()
    (folder / "koulutus.2.toml").write_text(SHIPPED[KOULUTUS].replace("version = 1", "version = 2"), encoding="utf-8")
    assert [p.version for p in ShippedDefinitions(tmp_path).programmes()] == [1, 2]
