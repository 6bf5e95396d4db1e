"""The sessions as a table, and the table brought in again: the same days, times and kilometres."""

import csv
import io
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.import_preview import TableLog
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.bootstrap import tables
from hyvinvointi_desktop.domain.days import HELSINKI, local_day
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programmes import Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Session, Status
from hyvinvointi_desktop.interchange.table_kinds import kind_of_text
from hyvinvointi_desktop.interchange.tables import read_table
from tests.interchange.cases import KINDS, PROGRAMMES
from tests.support import factories as f

KINDS_OF_TABLE: tuple[TableKind, ...] = ("csv", "xlsx")
LANGUAGES = ("fi", "sv", "en")
WINTER, SUMMER = timezone(timedelta(hours=2)), timezone(timedelta(hours=3))


def log_of(*sessions: Session) -> OpenLog:
    """A log with two clients and those sessions."""
    return OpenLog(Worker("Maija Keksitty"), clients=(f.client(1), f.client(2)), sessions=sessions)


def session(**changes: object) -> Session:
    """A visit with nothing that a table lacks."""
    start = datetime(2026, 10, 3, 9, 0, tzinfo=SUMMER)
    plain = {"starts_at": start, "ends_at": start + timedelta(hours=2), "marks": (), "trips": (f.trip(purpose=""),)}
    return replace(f.session("s1"), **plain | changes)  # type: ignore[arg-type]


def back(log: OpenLog, kind: TableKind, language: str = "fi") -> TableLog:
    """The table of the log, read into an empty profile."""
    read = read_table(f"tapaamiset.{kind}", tables().log(log, kind, language).content, (), PROGRAMMES)
    assert read.preview.problems == ()
    return read


def facts(session: Session) -> tuple[object, ...]:
    """What a table can hold."""
    trips = [(t.on, t.from_place, t.to_place, t.km_tenths, t.legs) for t in session.trips]
    return (session.starts_at, session.ends_at, session.kind, session.note, trips)


@pytest.mark.parametrize("kind", KINDS_OF_TABLE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_table_can_hold_comes_back(kind: TableKind, language: str) -> None:
    day = local_day(session().starts_at)
    long = f.trip("t2", km_tenths=1234, legs=(Leg(1234, 2),))
    log = log_of(
        session(),
        session(id="s2", note="=SUMMA(A1)\nja ”lainaus”; puolipiste", trips=(long,), kind="errand"),
        session(id="s3", clients=(f.client(2).id,), trips=(), place="Kirjasto", kind="planning"),
    )
    read = back(log, kind, language)
    assert sorted(map(facts, read.sessions), key=str) == sorted(map(facts, log.sessions), key=str)
    assert [s.place for s in read.sessions if not s.trips] == ["Kirjasto"]
    assert {c.code for c in read.new_clients} == {"A-1", "A-2"}
    assert (read.preview.first_day, read.preview.km_tenths) == (day, 1234 + f.trip().km_tenths)


@pytest.mark.parametrize("kind", KINDS_OF_TABLE)
def test_nights_and_changed_clocks_come_back(kind: TableKind) -> None:
    nights = [
        (datetime(2026, 10, 31, 22, 0, tzinfo=WINTER), datetime(2026, 11, 1, 1, 0, tzinfo=WINTER)),
        (datetime(2026, 10, 3, 20, 0, tzinfo=SUMMER), datetime(2026, 10, 4, 0, 0, tzinfo=SUMMER)),
        (datetime(2026, 10, 3, 0, 0, tzinfo=SUMMER), datetime(2026, 10, 5, 0, 0, tzinfo=SUMMER)),
        (datetime(2026, 10, 25, 3, 15, tzinfo=SUMMER), datetime(2026, 10, 25, 3, 30, tzinfo=WINTER)),
        (datetime(2026, 10, 25, 3, 40, tzinfo=WINTER), datetime(2026, 10, 25, 5, 0, tzinfo=WINTER)),
        (datetime(2027, 3, 28, 2, 30, tzinfo=WINTER), datetime(2027, 3, 28, 4, 30, tzinfo=SUMMER)),
    ]
    log = log_of(*(session(id=f"n{n}", starts_at=a, ends_at=b, trips=()) for n, (a, b) in enumerate(nights)))
    assert [(s.starts_at, s.ends_at) for s in back(log, kind).sessions] == sorted(nights)


@given(
    start=st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(HELSINKI)),  # noqa: DTZ001
    minutes=st.integers(1, 3000),
    km=st.integers(1, 99_999),
    note=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20),
    kind=st.sampled_from(KINDS_OF_TABLE),
)
@settings(max_examples=60, deadline=None)
def test_any_plain_session_comes_back(start: datetime, minutes: int, km: int, note: str, kind: TableKind) -> None:
    offset = start.utcoffset()
    assert offset is not None
    begins = start.replace(second=0, microsecond=0, tzinfo=timezone(offset), fold=0)
    drive = f.trip(on=local_day(begins), km_tenths=km)
    log = log_of(session(starts_at=begins, ends_at=begins + timedelta(minutes=minutes), note=note, trips=(drive,)))
    (read,) = back(log, kind).sessions
    assert (read.starts_at, read.ends_at - read.starts_at) == (begins, timedelta(minutes=minutes))
    assert [t.km_tenths for t in read.trips] == [km]
    assert read.note == note.strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_is_written_as_the_import_reads_it(language: str) -> None:
    log = log_of(*(session(id=f"s{n}", kind=kind, trips=()) for n, kind in enumerate(KINDS)))
    assert {s.kind for s in back(log, "csv", language).sessions} == set(KINDS)
    assert kind_of_text("retki", set(KINDS)) == "outing"


def test_an_own_kind_is_written_by_its_id() -> None:
    assert b";sauna_day;" in tables().log(log_of(session(kind="sauna_day")), "csv", "fi").content


def test_what_does_not_fit_is_counted_and_never_made_up() -> None:
    cut = [
        session(id="two", clients=(f.client(1).id, f.client(2).id)),
        session(id="trips", trips=(f.trip("x", km_tenths=100), f.trip("y", km_tenths=55, to_place="Vuotso"))),
        session(id="boat", trips=(f.trip(vehicle=Vehicle.BOAT),)),
        session(id="part", trips=(f.trip(legs=(Leg(10, 1),)),)),
        session(id="later", trips=(f.trip(on=date(2026, 10, 9)),)),
        session(id="zero", trips=(f.trip(km_tenths=0),)),
    ]
    left = [session(id="p", status=Status.PLANNED), session(id="n", status=Status.NO_SHOW)]
    log = replace(log_of(session(), *cut, *left), trips=(f.trip("t9"),))
    written = tables().log(log, "csv", "fi")
    assert (written.rows, written.cut, written.left_out) == (7, 6, 3)
    rows = list(csv.DictReader(io.StringIO(written.content.decode("utf-8-sig"), newline=""), delimiter=";"))
    by_others = [r for r in rows if r["muut asiakkaat"]]
    assert [(r["asiakas"], r["muut asiakkaat"]) for r in by_others] == [("A-1", "A-2")]
    assert [r["minne"] for r in rows if r["km"] == "15,5"] == ["Testikylä, Polku 2 – Sodankylä, Keksitie 1 – Vuotso"]
    assert {r["kyydissä"] for r in rows} == {""}
    assert len(back(log, "csv").sessions) == 7
    assert back(log, "csv").preview.ignored_headers == ("muut asiakkaat",)


def test_a_way_with_stops_is_told_in_one_cell() -> None:
    home = f.trip().from_place
    log = log_of(session(trips=(f.trip(via=("Vuotso, Polku 1", "Vajunen"), to_place=home),)))
    assert tables().log(log, "csv", "fi").cut == 0
    (trip,) = back(log, "xlsx").sessions[0].trips
    assert (trip.from_place, trip.to_place) == (home, f"Vuotso, Polku 1 – Vajunen – {home}")


def test_the_workbook_of_sessions_has_real_days() -> None:
    content = tables().log(log_of(session()), "xlsx", "fi").content
    page = openpyxl.load_workbook(io.BytesIO(content))["Tapaamiset"]
    assert [cell.value for cell in page[1]][:4] == ["pvm", "alku", "loppu", "loppupvm"]
    assert (page["A2"].is_date, page["A2"].number_format) == (True, "d.m.yyyy")
    assert page["H2"].value == pytest.approx(f.trip().km_tenths / 10)
    assert content == tables().log(log_of(session()), "xlsx", "fi").content
