"""Measures, rehabilitation, reviews, feedback and competence in the open log: both ways, and what is refused."""

import json
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import datetime, timedelta, timezone
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, given, settings

from hyvinvointi_desktop.app.import_errors import ProblemCode as P
from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.interchange.open_log import canonical, read_log, write_log
from tests.interchange.cases import PROGRAMMES, RESOURCES, read_own, refusal
from tests.support.care_strategies import care_logs
from tests.support.factories import sample_log

KINDS = [field.name for field in fields(CareLog)]
SCHEMA = json.loads((RESOURCES / "schemas" / "hyvinvointi-log-1.schema.json").read_text(encoding="utf-8"))
VALID = jsonschema.Draft202012Validator(SCHEMA)
ours = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


WRITTEN = write_log(sample_log())


def raw() -> dict[str, Any]:
    """The sample as a file, to change."""
    found: dict[str, Any] = json.loads(WRITTEN)
    return found


@ours
@given(care_logs())
def test_any_of_it_comes_back_and_is_written_the_same(log: OpenLog) -> None:
    content = write_log(log)
    again = read_log(content, PROGRAMMES, read_own)
    assert again == canonical(log)
    assert write_log(again) == content
    VALID.validate(json.loads(content))
    turned = replace(log, care=CareLog(**{kind: getattr(log.care, kind)[::-1] for kind in KINDS}))
    assert write_log(turned) == content


def test_the_sample_has_every_kind_and_every_key_of_it() -> None:
    written = raw()
    assert all(written[kind] for kind in KINDS)
    shapes = SCHEMA["$defs"]
    for kind in KINDS:
        shape = shapes[SCHEMA["properties"][kind]["items"]["$ref"].rpartition("/")[2]]
        missing = set(shape["properties"]) - {key for one in written[kind] for key in one}
        assert missing <= {"corrects", "ended_on", "programme_version", "allowance_unit"}, kind  # their defaults


def test_answers_stand_by_item_and_days_as_days() -> None:
    written = raw()
    assert written["assessments"][0] == {
        "id": "m1", "client": "A-1", "measure": "who5", "version": 1, "taken_on": "2027-01-04", "mode": "self",
        "answers": {"1": 2, "2": 3, "3": 2, "4": 3, "5": 3}, "point": "start",
    }  # fmt: skip
    assert written["allowance_payments"][0] == {
        "decision": "p2", "window": 1, "days": 3, "cents": 2700, "decided_on": "2027-02-05", "number": "14 §",
    }  # fmt: skip
    assert written["form_answers"][1] == {"id": "r2", "form": "oma-palaute", "version": 1, "came_in": "2027-04"}


def test_a_measure_that_is_not_here_and_a_step_it_may_not_have_are_taken() -> None:
    file = raw()
    file["assessments"][0] |= {"measure": "ei-ole", "version": 9, "answers": {"x": -3}}
    log = read_log(json.dumps(file).encode(), PROGRAMMES, read_own)
    assert (log.care.assessments[0].measure, log.care.assessments[0].answers) == ("ei-ole", {"x": -3})


def test_moments_of_a_draft_are_written_in_utc() -> None:
    log = sample_log()
    at = datetime(2027, 1, 4, 14, 0, tzinfo=timezone(timedelta(hours=2)))
    drafts = tuple(replace(d, made_at=at, copied_at=None) for d in log.care.copy_drafts[:1])
    file = json.loads(write_log(replace(log, care=replace(log.care, copy_drafts=drafts))))
    assert file["copy_drafts"][0]["made_at"] == "2027-01-04T12:00:00+00:00"


Change = Callable[[dict[str, Any]], object]


def _put(kind: str, n: int = 0, **changes: Any) -> Change:
    return lambda file: file[kind][n].update(changes)


def _again(kind: str, **changes: Any) -> Change:
    return lambda file: file[kind].append(file[kind][0] | changes)


def _goal_twice(file: dict[str, Any]) -> None:
    file["reviews"][0]["goals"] *= 2


def _step_twice(file: dict[str, Any]) -> None:
    file["periods"][0]["steps"] *= 2


TWICE: list[tuple[str, Change, P, str]] = [
    (f"{kind} twice", _again(kind), P.DUPLICATE_ID, f"{kind}[{len(getattr(sample_log().care, kind))}]{end}")
    for kind, end in (
        ("assessments", ".id"), ("periods", ".id"), ("decisions", ".id"), ("group_visits", ".id"),
        ("network_members", ".id"), ("ecomaps", ".id"), ("network_meetings", ".session"), ("copy_drafts", ".id"),
        ("own_purchases", ".id"), ("reviews", ".id"), ("form_answers", ".id"), ("self_assessments", ".id"),
        ("competence_entries", ".id"), ("pledges", ".id"), ("own_measures", ""), ("own_forms", ""),
        ("allowance_payments", ""),
    )
]
STRANGERS: list[tuple[str, Change, P, str]] = [
    (f"{kind} of nobody", _put(kind, client="B-9"), P.UNKNOWN_CLIENT, f"{kind}[0].client")
    for kind in (
        "assessments", "periods", "group_visits", "network_members", "ecomaps", "copy_drafts", "own_purchases",
    )
]  # fmt: skip
UNKNOWN: list[tuple[str, Change, P, str]] = [
    (f"a key that {kind} have not", _put(kind, vaiva=1), P.UNKNOWN_KEY, f"{kind}[0].vaiva") for kind in KINDS
]
FILES: list[tuple[str, Change, P, str]] = [
    (f"no such file in {where}", change, P.UNKNOWN_REFERENCE, where)
    for where, change in (
        ("ecomaps[0].picture", _put("ecomaps", picture="x")),
        ("own_purchases[0].receipt", _put("own_purchases", receipt="x")),
        ("reviews[0].pdf", _put("reviews", pdf="x")),
        ("reviews[0].signatures[0].image", lambda file: file["reviews"][0]["signatures"][0].update(image="x")),
        ("competence_entries[0].certificate", _put("competence_entries", certificate="x")),
        ("pledges[0].paper", _put("pledges", paper="x")),
    )
]
OTHERS: list[tuple[str, Change, P, str]] = [
    ("a step twice", _step_twice, P.DUPLICATE_ID, "periods[0].steps[2].step"),
    ("a goal twice", _goal_twice, P.DUPLICATE_ID, "reviews[0].goals[2].goal"),
    ("asked twice", _put("network_meetings", members=["n1", "n1"]), P.DUPLICATE_ID, "network_meetings[0].members[1]"),
    ("a meeting of no session", _put("network_meetings", session="s99"), P.UNKNOWN_REFERENCE,
     "network_meetings[0].session"),
    ("a decision of no period", _put("decisions", period="j9"), P.UNKNOWN_REFERENCE, "decisions[0].period"),
    ("a decision of another's period", _put("decisions", client="A-2"), P.UNKNOWN_REFERENCE, "decisions[0].period"),
    ("renews nothing", _put("decisions", 3, renews="p9"), P.UNKNOWN_REFERENCE, "decisions[3].renews"),
    ("paid by no decision", _put("allowance_payments", decision="p9"), P.UNKNOWN_REFERENCE,
     "allowance_payments[0].decision"),
    ("paid by a ticket", _put("allowance_payments", decision="p3"), P.UNKNOWN_REFERENCE,
     "allowance_payments[0].decision"),
    ("no such course", _put("group_visits", 1, course="k9"), P.UNKNOWN_REFERENCE, "group_visits[1].course"),
    ("a review of another's period", _put("reviews", 1, client="A-2"), P.UNKNOWN_REFERENCE, "reviews[1].period"),
    ("corrects nothing", _put("reviews", 1, corrects="v9"), P.UNKNOWN_REFERENCE, "reviews[1].corrects"),
    ("no such programme", _put("periods", programme="x"), P.UNKNOWN_PROGRAMME, "periods[0].programme"),
    ("no such version", _put("periods", programme_version=7), P.UNKNOWN_PROGRAMME, "periods[0].programme_version"),
    ("a decision backwards", _put("decisions", last_day="2027-01-03"), P.LAST_BEFORE_FIRST, "decisions[0].last_day"),
    ("a review backwards", _put("reviews", last_day="2027-01-03"), P.LAST_BEFORE_FIRST, "reviews[0].last_day"),
    ("ended before begun", _put("periods", ended_on="2027-01-03"), P.LAST_BEFORE_FIRST, "periods[0].ended_on"),
    ("signed by nobody", _put("reviews", signatures=[]), P.MISSING_KEY, "reviews[0].signatures"),
    ("signatures of no moment", _put("reviews", signed_at=None), P.MISSING_KEY, "reviews[0].signed_at"),
    ("another version in the file", _put("own_measures", version=3), P.WRONG_DEFINITION, "own_measures[0].content"),
    ("no file at all", _put("own_forms", content="]["), P.WRONG_DEFINITION, "own_forms[0].content"),
    ("half an answer", _put("assessments", answers={"1": 2.5}), P.WRONG_TYPE, "assessments[0].answers.1"),
    ("an answer in words", _put("assessments", answers={"1": "2"}), P.WRONG_TYPE, "assessments[0].answers.1"),
    ("an endless answer", _put("assessments", answers={"1": 1001}), P.OUT_OF_RANGE, "assessments[0].answers.1"),
    ("an item of no name", _put("assessments", answers={"": 1}), P.BAD_ID, "assessments[0].answers."),
    ("answers in a row", _put("assessments", answers=[1]), P.WRONG_TYPE, "assessments[0].answers"),
    ("a made up way", _put("assessments", mode="guess"), P.UNKNOWN_VALUE, "assessments[0].mode"),
    ("window 0", _put("allowance_payments", window=0), P.OUT_OF_RANGE, "allowance_payments[0].window"),
    ("less than nothing", _put("own_purchases", amount_cents=-1), P.NEGATIVE, "own_purchases[0].amount_cents"),
    ("a day with feedback", _put("form_answers", came_in="2027-03-04"), P.BAD_MONTH, "form_answers[0].came_in"),
    ("a name with feedback", _put("form_answers", client="A-1"), P.UNKNOWN_KEY, "form_answers[0].client"),
    ("no such day", _put("pledges", given_on="2027-02-30"), P.BAD_DATE, "pledges[0].given_on"),
]
CASES = [*TWICE, *STRANGERS, *UNKNOWN, *FILES, *OTHERS]


@pytest.mark.parametrize(("change", "code", "where"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_does_not_fit_is_refused_with_its_place(change: Change, code: P, where: str) -> None:
    file = raw()
    change(file)
    assert (code, where) in [(p.code, p.where) for p in refusal(file)]


def test_a_file_without_any_of_it_has_none() -> None:
    file = {key: value for key, value in raw().items() if key not in KINDS}
    assert read_log(json.dumps(file).encode(), PROGRAMMES, read_own).care == CareLog()
