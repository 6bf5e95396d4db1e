"""A leader's hours in the claim's document, papers and tables; what sealing froze of a course's pay."""

import json
from csv import DictReader
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pypdfium2
import pytest
from openpyxl import load_workbook

from hyvinvointi_desktop.app.claim_document import Sealing, claim_document
from hyvinvointi_desktop.app.claim_reading import claim_of
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.bootstrap import tables
from hyvinvointi_desktop.domain.claims import Claim, ClaimState
from hyvinvointi_desktop.domain.courses import Course
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import canonical_bytes
from hyvinvointi_desktop.domain.ids import ClaimId, SessionId
from hyvinvointi_desktop.domain.programmes import HourlyRate
from hyvinvointi_desktop.interchange.schemas import schema_text
from tests.domain.builders import RATES, count, course, material, met, payer, session, trip
from tests.reports.samples import printer
from tests.ui.claims.fake_desk import KUNTA, OCTOBER, World
from tests.ui.claims.fake_desk import world as make_world

SCHEMA = json.loads(schema_text("hyvinvointi-claim-1.schema.json"))
SEPTEMBER = Month(2026, 9)


def _claim() -> Claim:
    return count(material(
        session("v1", "2026-10-05 09:00", "11:30"),
        met("m1", "2026-10-08 13:00", "15:30", trips=[trip("t1", "24.0", "2026-10-08")]),
        met("m2", "2026-10-15 13:00", "15:00", "c2"),
        courses=[course(), course("c2", rate=None, name="Tuolijumppa")],
    ))  # fmt: skip


def _document() -> dict[str, Any]:
    return claim_document(_claim(), payer(), RATES)


def test_the_document_names_the_course_only_where_there_is_one() -> None:
    document = _document()
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    assert [(row["session"], row["clients"], row.get("course"), row["rate"]) for row in document["hours"]] == [
        ("v1", ["A-0"], None, "13.00"), ("m1", [], "Hyvinvointitreenit", "21.50"), ("m2", [], "Tuolijumppa", "13.00"),
    ]  # fmt: skip
    assert [row for row in document["rates_used"] if row["what"] in ("hour", "course")] == [
        {"what": "course", "course": "c1", "from": "2026-10-01", "to": "2026-10-31", "rate": "21.50",
         "source": "Hyvinvointitreenit"},
        {"what": "hour", "from": "2020-01-01", "rate": "13.00", "source": "Kunta"},
    ]  # fmt: skip


def test_a_payers_rate_that_no_line_took_is_not_among_the_rates() -> None:
    only = count(material(met("m1", "2026-10-08 13:00", "15:30"), courses=[course()]))
    assert [row["what"] for row in claim_document(only, payer(), RATES)["rates_used"]] == ["course"]


def test_a_sealed_document_is_read_back_as_the_claim_it_was() -> None:
    claim = _claim()
    sealing = Sealing(ClaimId("new"), 3, None, datetime(2026, 11, 2, tzinfo=UTC))
    document = json.loads(canonical_bytes(claim_document(claim, payer(), RATES, sealing)))
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    read = claim_of(document, {code: c for c, code in claim.codes})
    assert replace(read, codes=claim.codes) == claim


@pytest.mark.parametrize(
    ("language", "head", "hourly"),
    [("fi", "Asiakas tai kurssi", "tunti"), ("sv", "Klient eller kurs", "timme"), ("en", "Client or course", "hour")],
)
def test_the_paper_shows_the_course_and_its_rate(language: str, head: str, hourly: str) -> None:
    content = printer().claim(_document(), language, practice=False)
    with pypdfium2.PdfDocument(BytesIO(content)) as pdf:
        text = " ".join(" ".join(page.get_textpage().get_text_range() for page in pdf).split())
    assert head in text
    assert "Tuolijumppa" in text
    assert "53,75" in text
    assert text.count("Hyvinvointitreenit") == 2  # its line, and its rate's source
    assert f"{hourly} 21,50 €/h" in text.replace("\u00a0", " ")


def test_a_paper_without_a_course_says_client_as_before() -> None:
    plain = claim_document(count(material(session("v1", "2026-10-05 09:00", "11:30"))), payer(), RATES)
    with pypdfium2.PdfDocument(BytesIO(printer().claim(plain, "fi", practice=False))) as pdf:
        assert "Asiakas tai kurssi" not in " ".join(page.get_textpage().get_text_range() for page in pdf)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_the_table_for_a_spreadsheet_shows_the_course(kind: TableKind) -> None:
    content = tables().claim(_document(), kind, "fi")
    if kind == "csv":
        rows: list[dict[str, Any]] = list(DictReader(StringIO(content.decode("utf-8-sig")), delimiter=";"))
    else:
        cells = list(load_workbook(BytesIO(content))["Tunnit"].iter_rows(values_only=True))
        rows = [dict(zip(map(str, cells[0]), row, strict=True)) for row in cells[1:]]
    shown = [(row["Asiakas"], row["Mitä"], str(row["Minuutit"])) for row in rows[:3]]
    assert shown == [
        ("A-0", "kotikäynti", "150"),
        ("Hyvinvointitreenit", "kurssikerta", "150"),
        ("Tuolijumppa", "kurssikerta", "120"),
    ]


# What sealing froze


def _september(courses: tuple[Course, ...]) -> World:
    """A paid September with one course session of 150 minutes; the count of October adjusts it."""
    made = make_world()
    records = made.store.records
    records.led = courses
    records.log = replace(records.log, sessions=(met("m1", "2026-09-10 13:00", "15:30"),))
    made.desk.mark_claim(made.desk.seal_claim(SEPTEMBER, None, "fi").claim.id, ClaimState.PAID)
    return made


def _adjusted(world: World) -> list[tuple[str, int, int]]:
    claim = world.desk.counted(OCTOBER, None).claim
    return [(a.line, a.minutes, a.amount_cents) for a in claim.adjustments]


def test_a_rate_changed_after_payment_adjusts_nothing_and_a_longer_session_is_paid_at_the_old_one() -> None:
    """30 min more at the 21.50 € of sealing is 10.75 €, though the course pays 30.00 € now."""
    world = _september((course(),))
    records = world.store.records
    records.led = (course(rate="30.00"),)
    assert _adjusted(world) == []
    records.put_session(met("m1", "2026-09-10 13:00", "16:00"))
    assert _adjusted(world) == [("hours m1 2026-09-10", 30, 1075)]
    records.put_session(met("m9", "2026-09-17 13:00", "14:00"))  # another one of that month, at the same old rate
    assert _adjusted(world)[1:] == [("hours m9 2026-09-17", 60, 2150)]


def test_a_course_that_took_the_payers_rate_goes_on_taking_it_in_a_paid_month() -> None:
    world = _september((course(rate=None),))
    records = world.store.records
    records.led = (course(rate="30.00"),)
    paying = records.log.payers[0]
    later = replace(paying, hourly_rates=(*paying.hourly_rates, HourlyRate(OCTOBER.first_day, Decimal("99.00"))))
    records.log = replace(records.log, payers=(later,))
    assert _adjusted(world) == []
    records.put_session(met("m1", "2026-09-10 13:00", "16:00"))
    assert _adjusted(world) == [("hours m1 2026-09-10", 30, 650)]


def test_whether_and_by_whom_a_leader_is_paid_is_as_the_records_say_today() -> None:
    """As with agreements: what was paid to the wrong claim is taken back, so that nothing is paid twice."""
    world = _september((course(),))
    world.store.records.led = (course(leader_pay="elsewhere"),)
    assert _adjusted(world) == [("hours m1 2026-09-10", -150, -5375)]
    world.store.records.led = (course(kinds=()),)
    assert _adjusted(world) == [("hours m1 2026-09-10", -150, -5375)]


def test_a_course_that_was_in_no_claim_has_todays_rate() -> None:
    world = _september((course(), course("c2", "none", "18.00")))
    records = world.store.records
    records.put_session(met("m2", "2026-09-11 13:00", "14:00", "c2"))
    assert _adjusted(world) == []
    records.led = (course(), course("c2", rate="18.00"))
    assert _adjusted(world) == [("hours m2 2026-09-11", 60, 1800)]


def test_a_course_session_taken_out_after_payment_is_taken_back() -> None:
    world = _september((course(),))
    records = world.store.records
    kept = tuple(s for s in records.log.sessions if s.id != SessionId("m1"))
    records.log = replace(records.log, sessions=kept)
    assert _adjusted(world) == [("hours m1 2026-09-10", -150, -5375)]


def test_the_month_screen_carries_what_is_counted_elsewhere() -> None:
    world = make_world()
    records = world.store.records
    records.led = (course(leader_pay="elsewhere"),)
    records.put_session(met("m1", "2026-10-08 13:00", "15:30"))
    screen = world.desk.claim(OCTOBER, KUNTA)
    assert [(e.name, e.minutes) for e in screen.elsewhere] == [("Hyvinvointitreenit", 150)]
    assert screen.courses == (("c1", "Hyvinvointitreenit"),)


def test_on_the_first_page_a_course_session_brings_hours_and_is_no_visit(monkeypatch: pytest.MonkeyPatch) -> None:
    world = make_world()
    records = world.store.records
    for name in ("planned_before", "open_tasks", "all_agreements"):
        monkeypatch.setattr(records, name, lambda *_: (), raising=False)
    records.led = (course(),)
    records.log = replace(records.log, sessions=(met("m1", "2026-11-02 13:00", "15:30"),))
    month = world.desk.today().month
    assert (month.payable_minutes, month.total_cents, month.sessions, month.clients) == (150, 5375, 0, 0)
