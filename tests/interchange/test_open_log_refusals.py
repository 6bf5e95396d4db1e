"""Logs that are refused: each with its reason and its exact place, and nothing taken in."""

from collections.abc import Callable
from typing import Any

import pytest

from hyvinvointi_desktop.app.import_errors import ProblemCode as P
from tests.interchange.cases import encoded, example, read, refusal, refusal_of_bytes
from tests.support.factories import own_text

Change = Callable[[dict[str, Any]], object]


def _session(**changes: Any) -> Change:
    return lambda raw: raw["sessions"][0].update(changes)


def _trip(**changes: Any) -> Change:
    return lambda raw: raw["sessions"][0]["trips"][0].update(changes)


def _top(**changes: Any) -> Change:
    return lambda raw: raw.update(changes)


def _add(key: str, value: dict[str, Any]) -> Change:
    return lambda raw: raw.setdefault(key, []).append(value)


def _again(key: str, **changes: Any) -> Change:
    return lambda raw: raw[key].append(raw[key][0] | changes)


def _first(key: str, **changes: Any) -> Change:
    return lambda raw: raw[key][0].update(changes)


def _without(*path: Any) -> Change:
    def change(raw: Any) -> None:
        for part in path[:-1]:
            raw = raw[part]
        del raw[path[-1]]

    return change


S, T = "sessions[0]", "sessions[0].trips[0]"
GOAL = {"id": "g1", "client": "A-17", "level": "goal", "words": "Pääsen ulos"}
PLAN = {
    "id": "p1", "clients": ["A-17"], "weekday": 0, "starts": "09:00", "ends": "10:00", "kind": "home_visit",
    "first_day": "2026-09-01", "last_day": "2026-12-31",
}  # fmt: skip
TEXT_OF_OWN = {"id": "oma", "language": "fi", "version": 2, "title": "Sopimus", "body": "{client}"}
CONTACT = {"id": "d1", "programme": "kohtaamispaikka", "on": "2026-10-05", "kind": "advice"}
THEMED = {"id": "v1", "programme": "kohtaamispaikka", "on": "2026-10-05", "theme": "Unipäivä", "visitors": 9}
TAUGHT = {"id": "o1", "programme": "x", "on": "2026-10-05", "kind": "lecture", "participants": 9, "minutes": 60}
ERASED = {"agreement": "a1", "text_sha256": "ab", "erased_at": "2036-01-01T00:00:00+00:00"}


def _erased(**changes: Any) -> Change:
    """An erased agreement that is not as its record says."""

    def change(raw: dict[str, Any]) -> None:
        raw["agreements"][0].update({"id": "a1", "text_sha256": "ab"} | changes)
        raw["erased_agreements"] = [ERASED]

    return change


CASES: list[tuple[str, Change, P, str]] = [
    # times
    ("end = start", _session(ends_at="2026-10-03T09:00+03:00"), P.END_NOT_AFTER_START, f"{S}.ends_at"),
    ("end before start", _session(ends_at="2026-10-03T08:59+03:00"), P.END_NOT_AFTER_START, f"{S}.ends_at"),
    ("same instant, other offset", _session(ends_at="2026-10-03T06:00Z"), P.END_NOT_AFTER_START, f"{S}.ends_at"),
    ("no offset", _session(starts_at="2026-10-03T09:00"), P.BAD_INSTANT, f"{S}.starts_at"),
    ("seconds", _session(starts_at="2026-10-03T09:00:01+03:00"), P.BAD_INSTANT, f"{S}.starts_at"),
    ("25:00", _session(starts_at="2026-10-03T25:00+03:00"), P.BAD_TIME, f"{S}.starts_at"),
    ("09:60", _session(starts_at="2026-10-03T09:60+03:00"), P.BAD_TIME, f"{S}.starts_at"),
    ("offset of 25 hours", _session(starts_at="2026-10-03T09:00+25:00"), P.BAD_TIME, f"{S}.starts_at"),
    ("no such day", _session(starts_at="2026-02-30T09:00+02:00"), P.BAD_DATE, f"{S}.starts_at"),
    ("year 1", _session(starts_at="0001-01-01T00:00+03:00"), P.BAD_DATE, f"{S}.starts_at"),
    ("Arabic digits", _session(starts_at="٢٠٢٦-10-03T09:00+03:00"), P.BAD_INSTANT, f"{S}.starts_at"),
    ("entered on no day", _session(entered_on="2026-13-01"), P.BAD_DATE, f"{S}.entered_on"),
    ("Finnish date", _trip(on="3.10.2026"), P.BAD_DATE, f"{T}.on"),
    ("31 November", _first("agreements", last_day="2026-11-31"), P.BAD_DATE, "agreements[0].last_day"),
    ("period backwards", _first("agreements", last_day="2026-08-31"), P.LAST_BEFORE_FIRST, "agreements[0].last_day"),
    ("month 13", _first("cap_exceptions", month="2026-13"), P.BAD_MONTH, "cap_exceptions[0].month"),
    # people
    ("no clients", _session(clients=[]), P.NO_CLIENTS, f"{S}.clients"),
    ("one twice", _session(clients=["A-17", "A-17"]), P.CLIENT_TWICE, f"{S}.clients[1]"),
    ("unknown code", _session(clients=["A-17", "B-1"]), P.UNKNOWN_CLIENT, f"{S}.clients[1]"),
    ("unknown in agreement", _first("agreements", client="B-1"), P.UNKNOWN_CLIENT, "agreements[0].client"),
    ("unknown in cap", _first("cap_exceptions", client="B-1"), P.UNKNOWN_CLIENT, "cap_exceptions[0].client"),
    ("unknown in goal", _add("goals", GOAL | {"client": "B-1"}), P.UNKNOWN_CLIENT, "goals[0].client"),
    ("one code for two", _again("clients", name="Eero Keksitty"), P.CODE_TWICE, "clients[1].code"),
    ("empty code", _first("clients", code=""), P.BAD_ID, "clients[0].code"),
    ("padded code", _first("clients", code=" A-17"), P.BAD_ID, "clients[0].code"),
    # ids
    ("session twice", _again("sessions", trips=[]), P.DUPLICATE_ID, "sessions[1].id"),
    ("trip twice", _again("sessions", id="s2"), P.DUPLICATE_ID, "sessions[1].trips[0].id"),
    (
        "trip again alone",
        _add("trips", {"id": "t1", "on": "2026-10-03", "vehicle": "car", "km": "1"}),
        P.DUPLICATE_ID,
        "trips[0].id",
    ),
    ("payer twice", _again("payers"), P.DUPLICATE_ID, "payers[1].id"),
    ("cap twice", _again("cap_exceptions", minutes=1), P.DUPLICATE_ID, "cap_exceptions[1]"),
    ("agreement id twice", _top(agreements=[
        {"id": "a1", "client": "A-17", "programme": "hyvinvointilahete", "first_day": "2026-09-01",
         "last_day": "2026-12-31"},
    ] * 2), P.DUPLICATE_ID, "agreements[1].id"),
    ("two rates from one day", _first("payers", hourly_rates=[{"from": "2026-01-01", "rate": "13.00"}] * 2),
     P.DUPLICATE_ID, "payers[0].hourly_rates[1]"),
    ("text twice", _top(templates=[TEXT_OF_OWN] * 2), P.DUPLICATE_ID, "templates[1]"),
    ("barrier twice", _top(barriers=["raha", "raha"]), P.DUPLICATE_ID, "barriers[1]"),
    ("unknown placeholder", _top(templates=[TEXT_OF_OWN | {"body": "{clinet}"}]), P.UNKNOWN_VALUE, "templates[0].body"),
    ("erased, but there is none", _top(erased_agreements=[ERASED]), P.UNKNOWN_REFERENCE, "erased_agreements[0]"),
    ("erased, but the text is there", _erased(text="Sovimme."), P.UNKNOWN_REFERENCE, "erased_agreements[0]"),
    ("erased, another hash", _erased(text_sha256="cd"), P.UNKNOWN_REFERENCE, "erased_agreements[0]"),
    # counted without identity
    ("contact twice", _top(drop_ins=[CONTACT] * 2), P.DUPLICATE_ID, "drop_ins[1].id"),
    ("topic twice", _top(drop_ins=[CONTACT | {"topics": ["a", "a"]}]), P.DUPLICATE_ID, "drop_ins[0].topics[1]"),
    ("a name with a contact", _top(drop_ins=[CONTACT | {"name": "Aino"}]), P.UNKNOWN_KEY, "drop_ins[0].name"),
    ("contact of no day", _top(drop_ins=[CONTACT | {"on": "2026-02-30"}]), P.BAD_DATE, "drop_ins[0].on"),
    ("contact of no kind", _top(drop_ins=[CONTACT | {"kind": ""}]), P.BAD_ID, "drop_ins[0].kind"),
    ("themed day twice", _top(theme_days=[THEMED] * 2), P.DUPLICATE_ID, "theme_days[1].id"),
    ("fewer than no visitors", _top(theme_days=[THEMED | {"visitors": -1}]), P.NEGATIVE, "theme_days[0].visitors"),
    ("training twice", _top(trainings=[TAUGHT] * 2), P.DUPLICATE_ID, "trainings[1].id"),
    # kilometres
    ("two decimals", _trip(km="24.05"), P.BAD_KM, f"{T}.km"),
    ("comma", _trip(km="24,0"), P.BAD_KM, f"{T}.km"),
    ("km as a number", _trip(km=24.0), P.WRONG_TYPE, f"{T}.km"),
    ("exponent", _trip(km="1e3"), P.BAD_KM, f"{T}.km"),
    ("negative km", _trip(km="-24.0"), P.NEGATIVE, f"{T}.km"),
    ("leg too long", _trip(legs=[{"km": "24.1", "passengers": 1}]), P.LEG_LONGER_THAN_TRIP, f"{T}.legs[0].km"),
    ("negative passengers", _trip(legs=[{"km": "1", "passengers": -1}]), P.NEGATIVE, f"{T}.legs[0].passengers"),
    ("half a passenger", _trip(legs=[{"km": "1", "passengers": 0.5}]), P.WRONG_TYPE, f"{T}.legs[0].passengers"),
    ("trailer too long", _trip(trailer_km="24.1"), P.TRAILER_LONGER_THAN_TRIP, f"{T}.trailer_km"),
    ("supplement too long", _trip(supplements=[{"kind": "caravan", "km": "25"}]), P.SUPPLEMENT_LONGER_THAN_TRIP,
     f"{T}.supplements[0].km"),
    ("unknown supplement", _trip(supplements=[{"kind": "sauna", "km": "1"}]), P.UNKNOWN_VALUE,
     f"{T}.supplements[0].kind"),
    ("unknown vehicle", _trip(vehicle="reindeer"), P.UNKNOWN_VALUE, f"{T}.vehicle"),
    # money and settings
    ("rate as a number", _first("payers", hourly_rates=[{"from": "2026-01-01", "rate": 13.0}]), P.WRONG_TYPE,
     "payers[0].hourly_rates[0].rate"),
    ("negative rate", _first("payers", hourly_rates=[{"from": "2026-01-01", "rate": "-1.00"}]), P.NEGATIVE,
     "payers[0].hourly_rates[0].rate"),
    ("rate with a comma", _first("payers", hourly_rates=[{"from": "2026-01-01", "rate": "13,00"}]), P.BAD_RATE,
     "payers[0].hourly_rates[0].rate"),
    ("rounding as a number", lambda raw: raw["settings"].update(rounding=15), P.WRONG_TYPE, "settings.rounding"),
    ("rounding of 7", lambda raw: raw["settings"].update(rounding="7"), P.UNKNOWN_VALUE, "settings.rounding"),
    ("true as minutes", lambda raw: raw["settings"].update(no_show_minutes=True), P.WRONG_TYPE,
     "settings.no_show_minutes"),
    ("1 as a flag", lambda raw: raw["settings"].update(km_beyond_cap=1), P.WRONG_TYPE, "settings.km_beyond_cap"),
    ("negative minutes", _first("cap_exceptions", minutes=-1), P.NEGATIVE, "cap_exceptions[0].minutes"),
    ("unknown regime", _first("payers", regime="gift"), P.UNKNOWN_VALUE, "payers[0].regime"),
    ("negative expense", _session(expenses=[{"id": "e", "on": "2026-10-03", "kind": "bus", "amount_cents": -1}]),
     P.NEGATIVE, f"{S}.expenses[0].amount_cents"),
    # names of things
    ("unknown kind", _session(kind="sauna"), P.UNKNOWN_KIND, f"{S}.kind"),
    ("unknown kind in plan", _add("plans", PLAN | {"kind": "sauna"}), P.UNKNOWN_KIND, "plans[0].kind"),
    ("unknown status", _session(status="done"), P.UNKNOWN_VALUE, f"{S}.status"),
    ("unknown programme", _first("agreements", programme="x"), P.UNKNOWN_PROGRAMME, "agreements[0].programme"),
    ("unknown payer", _first("agreements", payer="x"), P.UNKNOWN_PAYER, "agreements[0].payer"),
    ("payer of no payers", _without("payers"), P.UNKNOWN_PAYER, "agreements[0].payer"),
    ("unknown payer of a trip", _trip(payer="x"), P.UNKNOWN_PAYER, f"{T}.payer"),
    ("goal under none", _add("goals", GOAL | {"parent": "g0"}), P.UNKNOWN_REFERENCE, "goals[0].parent"),
    ("mark of no goal", _session(marks=[{"goal": "g0", "mark": "a_little"}]), P.UNKNOWN_REFERENCE,
     f"{S}.marks[0].goal"),
    ("no such plan", _session(plan="p0"), P.UNKNOWN_REFERENCE, f"{S}.plan"),
    ("no such scan", _first("agreements", scan="x"), P.UNKNOWN_REFERENCE, "agreements[0].scan"),
    # keys and types
    ("unknown key at the top", _top(weather="rain"), P.UNKNOWN_KEY, "weather"),
    ("unknown key in a session", _session(colour="blue"), P.UNKNOWN_KEY, f"{S}.colour"),
    ("unknown key in a leg", _trip(legs=[{"km": "1", "passengers": 1, "who": "x"}]), P.UNKNOWN_KEY, f"{T}.legs[0].who"),
    ("inner name of a key", _trip(from_place="x"), P.UNKNOWN_KEY, f"{T}.from_place"),
    ("no worker", _without("worker"), P.MISSING_KEY, "worker"),
    ("no worker's name", _without("worker", "name"), P.MISSING_KEY, "worker.name"),
    ("no clients list", _without("clients"), P.MISSING_KEY, "clients"),
    ("no agreements", _without("agreements"), P.MISSING_KEY, "agreements"),
    ("no sessions", _without("sessions"), P.MISSING_KEY, "sessions"),
    ("no format", _without("format"), P.MISSING_KEY, "format"),
    ("no version", _without("version"), P.MISSING_KEY, "version"),
    ("no start", _without("sessions", 0, "starts_at"), P.MISSING_KEY, f"{S}.starts_at"),
    ("sessions as an object", _top(sessions={}), P.WRONG_TYPE, "sessions"),
    ("a session as text", _top(sessions=["s1"]), P.WRONG_TYPE, "sessions[0]"),
    ("null as note", _session(note=None), P.WRONG_TYPE, f"{S}.note"),
    ("other format", _top(format="hyvinvointi-claim"), P.WRONG_FORMAT, "format"),
    ("newer version", _top(version=2), P.WRONG_VERSION, "version"),
    ("version as text", _top(version="1"), P.WRONG_TYPE, "version"),
    ("half a surrogate", _session(note="\ud800"), P.BAD_TEXT, f"{S}.note"),
    ("broken base64", _add("attachments", {"id": "x", "media_type": "image/png", "content_base64": "?"}), P.BAD_BASE64,
     "attachments[0].content_base64"),
    ("rate of nothing", _add("own_km_rates", {"first_day": "2026-01-01", "last_day": "2026-12-31", "rate": "0.5"}),
     P.MISSING_KEY, "own_km_rates[0].vehicle"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "code", "where"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_bad_log_is_refused_with_its_place(change: Change, code: P, where: str) -> None:
    raw = example()
    change(raw)
    problems = refusal_of_bytes(encoded(raw))
    assert [(p.code, p.where) for p in problems] == [(code, where)]


def test_all_problems_are_told_at_once() -> None:
    raw = example()
    raw["sessions"][0]["kind"] = "sauna"
    raw["sessions"][0]["clients"] = ["B-1"]
    raw["agreements"][0]["payer"] = "x"
    assert {p.code for p in refusal(raw)} == {P.UNKNOWN_KIND, P.UNKNOWN_CLIENT, P.UNKNOWN_PAYER}


def test_a_problem_carries_the_value_shortened() -> None:
    raw = example()
    raw["sessions"][0]["kind"] = "x" * 5000
    (problem,) = refusal(raw)
    assert problem.value.startswith("xxx")
    assert len(problem.value) <= 80


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"{", P.NOT_JSON),
        (b"", P.NOT_JSON),
        (b'{"format": NaN}', P.NOT_JSON),
        (b"[" * 200_000, P.NOT_JSON),
        (b'{"version": ' + b"9" * 10_000 + b"}", P.NOT_JSON),
        ('{"format": "ä"}'.encode("cp1252"), P.NOT_UTF8),
        (b"[]", P.WRONG_TYPE),
        (b'"hyvinvointi-log"', P.WRONG_TYPE),
    ],
)
def test_bytes_that_are_no_log(content: bytes, code: P) -> None:
    assert [p.code for p in refusal_of_bytes(content)] == [code]


def test_a_key_that_stands_twice_is_refused_by_name() -> None:
    content = encoded(example()).replace(b'"km": "24.0"', b'"km": "24.0", "km": "99.0"')
    assert [(p.code, p.value) for p in refusal_of_bytes(content)] == [(P.REPEATED_KEY, "km")]


OWN = {"id": "kavelyt", "version": 2, "content": own_text("kavelyt", 2)}


@pytest.mark.parametrize(
    ("own", "code", "where", "value"),
    [
        (OWN | {"content": own_text("kavelyt", 2).replace("= 600", "= 10")}, P.WRONG_PROGRAMME,
         "programmes[0].content", "33 support.cap_minutes_per_month"),
        (OWN | {"content": "["}, P.WRONG_PROGRAMME, "programmes[0].content", "1"),
        (OWN | {"version": 3}, P.WRONG_PROGRAMME, "programmes[0].content", "kavelyt 3"),
        (OWN | {"id": "muu"}, P.WRONG_PROGRAMME, "programmes[0].content", "muu 2"),
        (OWN | {"id": "hyvinvointilahete", "version": 1, "content": own_text("hyvinvointilahete", 1)},
         P.OTHER_CONTENT, "programmes[0]", "hyvinvointilahete 1"),
    ],
)  # fmt: skip
def test_an_own_programme_that_does_not_fit_is_refused(own: dict[str, Any], code: P, where: str, value: str) -> None:
    assert [(p.code, p.where, p.value) for p in refusal(example() | {"programmes": [own]})] == [(code, where, value)]


def test_the_same_version_twice_and_one_that_is_not_there_are_refused() -> None:
    twice = refusal(example() | {"programmes": [OWN, OWN]})
    assert [(p.code, p.where, p.value) for p in twice] == [(P.DUPLICATE_ID, "programmes[1]", "kavelyt 2")]
    raw = example() | {"programmes": [OWN]}
    raw["agreements"][0] |= {"programme": "kavelyt", "programme_version": 3}
    (problem,) = refusal(raw)
    assert (problem.code, problem.where) == (P.UNKNOWN_PROGRAMME, "agreements[0].programme_version")
    raw["agreements"][0]["programme_version"] = 2
    assert read(raw).agreements[0].programme_version == 2
