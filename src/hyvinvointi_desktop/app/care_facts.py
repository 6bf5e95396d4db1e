"""From the rows of measures, rehabilitation, reviews, feedback and competence to their facts."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from hyvinvointi_desktop.app import fact_values as v
from hyvinvointi_desktop.app.fact_reads import (
    F,
    Lookup,
    Read,
    as_is,
    coded,
    day,
    flag,
    in_file,
    in_json,
    instant,
    line,
    of,
)
from hyvinvointi_desktop.app.fact_values import List
from hyvinvointi_desktop.app.history_port import Row
from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.measures import Mode
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, MeasurePoint
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, DraftKind, KnownBy, PathStep, Phase
from hyvinvointi_desktop.domain.reviews import ReviewKind


def _client(row: Row, look: Lookup) -> v.Value:
    return None if row["client_id"] is None else look.client(row["client_id"])


def _measure(row: Row, look: Lookup) -> v.Value:
    return look.measure(row["measure"])


def _member(row: Row, look: Lookup) -> v.Value:
    ids = json.loads(row["members"] or "[]")
    return v.Many(tuple(name for one in ids if (name := look.member(one))))


def _by_question(column: str) -> Read:
    """Answers by the id of their question, one line each."""

    def answer(key: str, value: Any) -> v.Value:
        return v.Line((key, ", ".join(value) if isinstance(value, list) else value))

    return of(column, lambda text: v.Many(tuple(answer(*pair) for pair in sorted(json.loads(text).items()))))


def _listed(column: str, words: List) -> Read:
    return of(column, lambda one: v.Coded(words, one) if one else None)


def _credits(tenths: int) -> v.Value:
    return Decimal(tenths) / 10 if tenths else None


def _cents(column: str) -> Read:
    return of(column, lambda cents: v.Cents(cents) if cents else None)


_FILE = {F.TITLE: in_file("title"), F.VERSION: as_is("version"), F.BODY: as_is("content")}
_REHABILITATION: Mapping[str, Mapping[F, Read]] = {
    "periods": {
        F.CLIENT: _client, F.PROGRAMME: coded("programme", List.PROGRAMMES), F.VERSION: as_is("programme_version"),
        F.OPENED_ON: day("opened_on"), F.PHASE: of("phase", Phase),
        F.SUITABILITY: in_json("suitability", lambda x: v.Coded(List.SUITABILITY, x)),
        F.SUITABILITY_ON: day("suitability_on"), F.ENDING_FROM: day("ending_from"), F.ENDED_ON: day("ended_on"),
        F.NEXT_STEPS: in_json("next_steps", lambda x: v.Coded(List.NEXT_STEPS, x)), F.NEXT_WORDS: as_is("next_words"),
    },
    "decisions": {
        F.CLIENT: _client, F.KIND: of("kind", DecisionKind), F.FIRST_DAY: day("first_day"),
        F.LAST_DAY: day("last_day"), F.OFFICIAL_NUMBER: as_is("number"), F.LEGAL_BASIS: as_is("legal_basis"),
        F.MADE_ON: day("made_on"), F.AMOUNT: _cents("allowance_cents"),
        F.ALLOWANCE_UNIT: of("allowance_unit", AllowanceUnit), F.ZONE: _listed("zone", List.ZONES),
        F.DISCOUNT: _listed("discount", List.DISCOUNTS),
    },
    "allowance_payments": {
        F.CLIENT: lambda row, look: look.decided_for(row["decision_id"]), F.WINDOW: as_is("window"),
        F.DAYS: as_is("days"), F.AMOUNT: of("cents", v.Cents), F.DECIDED_ON: day("decided_on"),
        F.OFFICIAL_NUMBER: as_is("number"),
    },
    "group_visits": {
        F.CLIENT: _client, F.DAY: day("visited_on"), F.GROUP: as_is("group_name"),
        F.KNOWN_BY: of("known_by", KnownBy),
        F.COURSE: lambda row, look: None if row["course_id"] is None else look.course(row["course_id"]),
    },
    "network_members": {
        F.CLIENT: _client, F.NAME: as_is("name"), F.ROLE: as_is("role"), F.ORGANISATION: as_is("organisation"),
        F.PHONE: as_is("phone"), F.EMAIL: as_is("email"), F.PERMITTED_ON: day("permitted_on"),
        F.PERMITTED_ABOUT: as_is("permitted_about"), F.WITHDRAWN_ON: day("withdrawn_on"),
    },
    "ecomaps": {F.CLIENT: _client, F.DAY: day("drawn_on"), F.WORDS: as_is("words"), F.PAPER: of("picture", bool)},
    "network_meetings": {F.ASKED_ALONG: _member, F.OTHERS: as_is("others")},
    "copy_drafts": {
        F.CLIENT: _client, F.KIND: of("kind", DraftKind), F.BODY: as_is("text"), F.MADE_AT: instant("made_at"),
        F.COPIED_AT: instant("copied_at"),
    },
    "own_purchases": {
        F.CLIENT: _client, F.DAY: day("spent_on"), F.AMOUNT: of("amount_cents", v.Cents), F.WORDS: as_is("words"),
        F.PAPER: of("receipt", bool),
    },
}  # fmt: skip

CARE_ROOTS: Mapping[str, Mapping[F, Read]] = {
    **_REHABILITATION,
    "own_measures": _FILE,
    "assessments": {
        F.CLIENT: _client, F.MEASURE: _measure, F.VERSION: as_is("version"), F.DAY: day("taken_on"),
        F.MODE: of("mode", Mode), F.POINT: of("point", MeasurePoint), F.ANSWERS: _by_question("answers"),
    },
    "reviews": {
        F.CLIENT: _client, F.KIND: of("kind", ReviewKind), F.DAY: day("held_on"), F.FIRST_DAY: day("first_day"),
        F.LAST_DAY: day("last_day"), F.TOGETHER: flag("together"), F.WENT_WELL: as_is("went_well"),
        F.WAS_HARD: as_is("was_hard"), F.CHANGES: as_is("changes"), F.WHAT_NEXT: as_is("what_next"),
        F.SIGNED_AT: instant("signed_at"),
    },
    "own_forms": _FILE,
    "form_answers": {
        F.FORM: lambda row, look: look.form(row["form"]), F.VERSION: as_is("version"), F.MONTH: as_is("came_in"),
        F.PROGRAMME: coded("programme", List.PROGRAMMES), F.ANSWERS: _by_question("scales"),
        F.CHOSEN: _by_question("chosen"), F.WORDS: _by_question("words"),
    },
    "self_assessments": {
        F.FORM: lambda row, look: look.form(row["form"]), F.VERSION: as_is("version"), F.DAY: day("answered_on"),
        F.ANSWERS: _by_question("scales"), F.WORDS: _by_question("words"),
    },
    "competence_entries": {
        F.KIND: of("kind", CompetenceKind), F.DAY: day("done_on"), F.TITLE: as_is("title"),
        F.LENGTH: of("minutes", lambda minutes: v.Minutes(minutes) if minutes else None),
        F.ORGANISER: as_is("organiser"), F.CREDITS: of("credits_tenths", _credits), F.WORDS: as_is("words"),
        F.PAPER: of("certificate", bool),
    },
    "pledges": {
        F.DAY: day("given_on"), F.GIVEN_TO: as_is("given_to"), F.WORDS: as_is("words"), F.PAPER: of("paper", bool),
    },
}  # fmt: skip
"""What a record's own row says, by its table."""

CARE_LINES: Mapping[str, tuple[F, Read]] = {
    "period_steps": (F.STEPS, line(of("step", PathStep), day("done_on"))),
    "review_goals": (F.GOALS, line(as_is("words"), of("state", GoalState), as_is("said"))),
}
"""What hangs on a record, one line a row, by its table."""
