"""Every act, every field and every value has its words in the three languages, and no raw column shows through."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop.app import fact_values as v
from hyvinvointi_desktop.app.fact_values import Facts, Field
from hyvinvointi_desktop.app.history_port import ActRow
from hyvinvointi_desktop.app.tell_acts import State, ToldAct
from hyvinvointi_desktop.domain.acts import SETTING_KEYS, ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.goals import GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.measures import Mode
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, MeasurePoint
from hyvinvointi_desktop.domain.programmes import CapScope, Regime, Rounding, RoundingMode, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, DraftKind, KnownBy, PathStep, Phase
from hyvinvointi_desktop.domain.reviews import ReviewKind
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui.history.act_words import act_words, done_words, record_words, state_words
from hyvinvointi_desktop.ui.history.field_words import field_name, setting_name, value_words
from hyvinvointi_desktop.ui.kit.words import Language
from tests.ui.conftest import _translations

AT = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
SESSION: Facts = {
    Field.STARTS: datetime(2026, 3, 12, 7, 0, tzinfo=UTC), Field.STATUS: Status.NO_SHOW,
    Field.CLIENTS: v.Many(("Aino P.", "Eero K.")),
}  # fmt: skip


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """Each language in turn."""
    _translations(qapp).use(request.param)
    yield request.param
    _translations(qapp).use(Language.FI)


def act(kind: ActKind, *, final: bool = False, undone_by: int | None = None, many: int = 3) -> ActRow:
    return ActRow(7, AT, kind, Ref(RecordKind.SESSION, "s1"), None, many, final, None, undone_by)


def told(kind: ActKind, about: RecordKind = RecordKind.SESSION, facts: Facts = SESSION, **changes: object) -> ToldAct:
    made = ToldAct(act(kind), "Maija", Ref(about, "x"), facts, ("Aino P.",), Month(2026, 3))
    steps = (ActKind.UNDONE, ActKind.REDONE)
    if kind in steps:
        return ToldAct(act(kind), "Maija", None, {}, (), None, told(ActKind.SESSION_DELETED))
    return made


def test_every_act_has_its_own_words(language: Language) -> None:
    words = {kind: done_words(told(kind)) for kind in ActKind}
    assert all(text and "{" not in text and "%n" not in text for text in words.values())
    english = {ActKind.SESSION_DELETED: {
        Language.FI: "Käynti 12.3. Aino P., Eero K. poistettu",
        Language.SV: "Besök 12.3. Aino P., Eero K. togs bort",
        Language.EN: "Visit 12.3. Aino P., Eero K. deleted",
    }}  # fmt: skip
    assert words[ActKind.SESSION_DELETED] == english[ActKind.SESSION_DELETED][language]
    assert words[ActKind.UNDONE].casefold().endswith(words[ActKind.SESSION_DELETED].casefold())


@pytest.mark.parametrize("kind", list(RecordKind))
def test_every_record_has_words_with_and_without_its_facts(language: Language, kind: RecordKind) -> None:
    full: Facts = {
        **SESSION, Field.DAY: date(2026, 3, 12), Field.FROM_PLACE: "Kemi, Katu 1", Field.TO_PLACE: "Tornio",
        Field.NAME: "Kunta",
        Field.WORDS: "kuoroon", Field.TITLE: "Sopimus", Field.SETTING: "retention", Field.MONTH: "2026-03",
        Field.WEEKDAY: v.Weekday(2),
    }  # fmt: skip
    for facts in (full, {}):
        words = record_words(kind, facts, ("Aino P.",), Month(2026, 3), year=2026)
        assert words == words.strip() != ""
        assert "{" not in words
        assert "  " not in words


def test_finnish_says_it_as_people_do() -> None:
    trip: Facts = {Field.DAY: date(2025, 3, 12), Field.FROM_PLACE: "Kemi, Katu 1", Field.TO_PLACE: "Tornio"}
    assert done_words(told(ActKind.TRIP_SAVED, RecordKind.TRIP, trip)) == "Matka 12.3.2025 Kemi–Tornio tallennettu"
    assert act_words(told(ActKind.SESSION_OUTCOME)) == "käynti 12.3. Aino P., Eero K. merkitty: ei tavattu"
    assert act_words(told(ActKind.SESSIONS_SAVED)) == "3 käyntiä tallennettu"
    claim = told(ActKind.CLAIM_SEALED, RecordKind.CLAIM, {})
    assert act_words(claim) == "tunnit ja matkat maaliskuu 2026 allekirjoitettu"
    goal: Facts = {Field.WORDS: "kuoroon", Field.CLIENT: "Aino P."}
    assert act_words(told(ActKind.GOAL_DELETED, RecordKind.GOAL, goal)) == "tavoite ”kuoroon” Aino P. poistettu"
    setting: Facts = {Field.SETTING: "retention", Field.VALUE: "10"}
    assert act_words(told(ActKind.PREFERENCE_SAVED, RecordKind.PREFERENCE, setting)) == (
        "asetus: Kuinka kauan tietoja säilytetään tallennettu"
    )


@pytest.mark.parametrize(
    ("kind", "facts", "words"),
    [
        (RecordKind.MEASURE, {Field.TITLE: "Oma mittari"}, "mittari ”Oma mittari”"),
        (RecordKind.ASSESSMENT, {Field.MEASURE: "WHO-5", Field.DAY: date(2026, 3, 12)},
         "kysely WHO-5 12.3.2026 Aino P."),
        (RecordKind.PERIOD, {}, "palvelujakso Aino P."),
        (RecordKind.DECISION, {Field.KIND: DecisionKind.TICKET}, "päätös ”matkalippu” Aino P."),
        (RecordKind.ALLOWANCE, {Field.WINDOW: 2}, "toimintaraha, 2. maksujakso Aino P."),
        (RecordKind.GROUP_VISIT, {Field.GROUP: "Kuoro"}, "ryhmäkäynti ”Kuoro” Aino P."),
        (RecordKind.NETWORK_MEMBER, {Field.NAME: "Liisa Luotu"}, "verkoston jäsen ”Liisa Luotu” Aino P."),
        (RecordKind.ECOMAP, {Field.DAY: date(2026, 3, 12)}, "verkostokartta 12.3.2026 Aino P."),
        (RecordKind.COPY_DRAFT, {Field.KIND: DraftKind.PLAN}, "siirrettävä teksti ”toteuttamissuunnitelma” Aino P."),
        (RecordKind.OWN_PURCHASE, {Field.WORDS: "kahvit"}, "oman toimintarahan ostos ”kahvit”"),
        (RecordKind.REVIEW, {Field.KIND: ReviewKind.FINAL, Field.DAY: date(2026, 3, 12)},
         "loppuarviointi 12.3.2026 Aino P."),
        (RecordKind.FEEDBACK_FORM, {Field.TITLE: "Palaute"}, "lomake ”Palaute”"),
        (RecordKind.FORM_ANSWER, {Field.FORM: "palaute", Field.MONTH: "2026-03"},
         "vastattu lomake ”palaute” maaliskuu 2026"),
        (RecordKind.SELF_ASSESSMENT, {Field.DAY: date(2026, 3, 12)}, "itsearviointi 12.3.2026"),
        (RecordKind.COMPETENCE, {Field.KIND: CompetenceKind.SUPERVISION, Field.TITLE: "Syksy"}, "työnohjaus ”Syksy”"),
        (RecordKind.PLEDGE, {Field.DAY: date(2026, 3, 12)}, "vaitiolositoumus 12.3.2026"),
    ],
)  # fmt: skip
def test_records_of_care_are_named_so_that_they_are_known_again(kind: RecordKind, facts: Facts, words: str) -> None:
    assert record_words(kind, facts, ("Aino P.",), year=2026) == words


def test_acts_of_care_are_said_as_people_say_them() -> None:
    paid: Facts = {Field.WINDOW: 1}
    assert act_words(told(ActKind.ALLOWANCE_DECIDED, RecordKind.ALLOWANCE, paid)) == (
        "toimintaraha, 1. maksujakso Aino P. päätetty maksuun"
    )
    assert act_words(told(ActKind.COPY_DRAFTS_ERASED, RecordKind.COPY_DRAFT, {})) == (
        "3 vietyä tekstiä poistettu lopullisesti"
    )
    assert act_words(told(ActKind.DECISIONS_RENEWED, RecordKind.DECISION, {Field.KIND: DecisionKind.SERVICE})) == (
        "päätös ”palvelu” Aino P.: jatkopäätös tehty"
    )


def test_every_state_is_said(language: Language) -> None:
    rows = (
        act(ActKind.SESSION_SAVED), act(ActKind.SESSION_SAVED, undone_by=9), act(ActKind.SESSION_SAVED, final=True),
        act(ActKind.UNDONE),
    )  # fmt: skip
    made = [ToldAct(row, "", None, {}, ()) for row in rows]
    assert [one.state for one in made] == list(State)
    assert len({state_words(one) for one in made}) == 4


def test_every_field_and_setting_has_a_name(language: Language) -> None:
    names = {field: field_name(field) for field in Field}
    assert all(names.values())
    assert len({setting_name(key) for key in SETTING_KEYS} - set(SETTING_KEYS)) == len(SETTING_KEYS)


@pytest.mark.parametrize(
    "values",
    [
        Status, Vehicle, SupplementKind, GoalLevel, GoalState, Mark, Role, Regime, Rounding, RoundingMode, CapScope,
        Mode, MeasurePoint, Phase, PathStep, DecisionKind, AllowanceUnit, KnownBy, DraftKind, ReviewKind,
        CompetenceKind,
    ],
)  # fmt: skip
def test_every_word_of_the_domain_is_said(language: Language, values: type[Status]) -> None:
    assert all(value_words(value) not in ("", "–") for value in values)
    assert len({value_words(value) for value in values}) == len(values)


def test_values_are_written_as_people_write_them() -> None:
    assert [value_words(value) for value in (
        datetime(2026, 3, 12, 7, 30, tzinfo=UTC), date(2026, 3, 12), time(9, 5), Decimal("13.00"), v.Km(243),
        v.Cents(1250), v.Minutes(90), v.Weekday(2), v.EveryWeeks(1), v.EveryWeeks(2), v.People(2), True, False, "",
        None, 3, v.Coded(v.List.KINDS, "home_visit"), v.Coded(v.List.BARRIERS, "oma este"),
        v.Coded(v.List.EXPENSES, "bus"), v.Coded(v.List.FINDINGS, "late_entry"), v.Coded(v.List.FINDINGS, "muu"),
        v.Many(()), v.Many((v.Line((date(2026, 3, 12), "", v.Km(10))), v.Line((None, "")))),
    )] == [
        "12.3.2026 klo\u00a09.30", "12.3.2026", "klo\u00a09.05", "13,00", "24,3\u00a0km", "12,50\u00a0€",
        "1\u00a0h\u00a030\u00a0min", "keskiviikko", "joka viikko", "2 viikon välein", "2 kyydissä", "kyllä", "ei", "–",
        "–", "3", "kotikäynti", "oma este", "linja-auto", "Kirjattu yli 14 päivää myöhemmin.", "muu", "–",
        "12.3.2026 · 1,0\u00a0km; –",
    ]  # fmt: skip
