"""CSV logs as people keep them: what is understood, and every row that is not."""

from datetime import date, timedelta
from itertools import permutations

import pytest

from hyvinvointi_desktop.app.import_errors import ImportRefused
from hyvinvointi_desktop.app.import_errors import ProblemCode as P
from hyvinvointi_desktop.app.import_preview import TableLog
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programmes import Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Status
from hyvinvointi_desktop.interchange.tables import read_table
from tests.interchange.cases import PROGRAMMES

AINO = Client(ClientId("c1"), "A-17", "Aino Keksitty")
EERO = Client(ClientId("c2"), "B-4", "Eero Keksitty")
FI = "pvm;alku;loppu;asiakas;mistä;minne;km;kyydissä;huomio"
ROW = "3.10.2026;9.00;11.30;A-17;Sodankylä, Jäämerentie 1;Vuotso;24,0;1;Kävelimme kirjastoon."


def table(*lines: str, encoding: str = "utf-8", name: str = "loki.csv", entered_on: date | None = None) -> TableLog:
    """Those lines as a file."""
    return read_table(name, ("\r\n".join(lines) + "\r\n").encode(encoding), (AINO, EERO), PROGRAMMES, entered_on)


def refused(*lines: str) -> list[tuple[str, str, str, str]]:
    """The problems of a table of rows."""
    log = table(*lines)
    assert (log.sessions, log.new_clients) == ((), ())
    return [(p.code, p.where, p.column, p.value) for p in log.preview.problems]


def test_a_finnish_row_becomes_a_session_with_its_trip() -> None:
    log = table(FI, ROW, entered_on=date(2026, 10, 5))
    (session,) = log.sessions
    (trip,) = session.trips
    assert session.clients == (AINO.id,)
    assert session.starts_at.isoformat() == "2026-10-03T09:00:00+03:00"
    assert session.ends_at.isoformat() == "2026-10-03T11:30:00+03:00"
    assert (session.kind, session.status, session.note) == ("home_visit", Status.HELD, "Kävelimme kirjastoon.")
    assert session.entered_on == date(2026, 10, 5)
    assert (trip.on, trip.vehicle, trip.km_tenths) == (date(2026, 10, 3), Vehicle.CAR, 240)
    assert (trip.from_place, trip.to_place) == ("Sodankylä, Jäämerentie 1", "Vuotso")
    assert trip.legs == (Leg(240, 1),)
    preview = log.preview
    assert (preview.rows, preview.sessions, preview.km_tenths) == (1, 1, 240)
    assert (preview.first_day, preview.last_day) == (date(2026, 10, 3), date(2026, 10, 3))
    assert (preview.encoding, preview.delimiter, preview.problems) == ("utf-8", ";", ())
    assert [c.header for c in preview.columns] == FI.split(";")


@pytest.mark.parametrize(
    ("header", "delimiter", "encoding", "seen"),
    [
        (FI, ";", "utf-8", "utf-8"),
        (FI, ";", "utf-8-sig", "utf-8-sig"),
        (FI, ";", "cp1252", "cp1252"),
        (FI, ";", "utf-16", "utf-16"),
        ("datum;start;slut;klient;från;till;km;passagerare;anteckning", ";", "cp1252", "cp1252"),
        ("datum;start;slut;klient;från;till;km;passagerare;anteckning", "\t", "utf-8", "utf-8"),
        ("date;start;end;client;from;to;km;passengers;note", ",", "utf-8", "utf-8"),
        ("PVM ;Alku:; LOPPU;Asiakas*;Mistä;Minne;KM;Kyydissä;Huomio", ";", "utf-8", "utf-8"),
    ],
)
def test_languages_delimiters_and_encodings(header: str, delimiter: str, encoding: str, seen: str) -> None:
    row = ROW.replace("Sodankylä, Jäämerentie 1", '"Sodankylä, Jäämerentie 1"').replace("24,0", '"24,0"')
    log = table(header.replace(";", delimiter), row.replace(";", delimiter), encoding=encoding)
    assert log.preview.problems == ()
    assert (log.preview.encoding, log.preview.delimiter) == (seen, delimiter)
    assert log.sessions == table(FI, ROW).sessions


def test_the_order_of_columns_changes_nothing() -> None:
    names = ["pvm", "alku", "loppu", "asiakas", "km"]
    cells = dict(zip(names, ["3.10.2026", "9", "11", "A-17", "24"], strict=True))
    found = {table(";".join(order), ";".join(cells[name] for name in order)).sessions for order in permutations(names)}
    assert len(found) == 1


def test_further_columns_and_lines_above_the_headers_are_passed_over_but_named() -> None:
    log = table("Maijan ajot;;;;;", "", "sää;pvm;alku;loppu;asiakas;Kuittaus", "pouta;3.10.2026;9;10;A-17;ok")
    assert log.preview.ignored_headers == ("sää", "Kuittaus")
    assert len(log.sessions) == 1


@pytest.mark.parametrize("text", ["9.30", "9:30", "09.30", "930", "0930", "klo 9.30", "9.30.00"])
def test_times_as_people_write_them(text: str) -> None:
    (session,) = table("pvm;alku;loppu;asiakas", f"3.10.2026;{text};11;A-17").sessions
    assert session.ends_at - session.starts_at == timedelta(minutes=90)


@pytest.mark.parametrize("text", ["3.10.2026", "03.10.2026", "2026-10-03"])
def test_dates_as_people_write_them(text: str) -> None:
    assert table("pvm;alku;loppu;asiakas", f"{text};9;11;A-17").preview.first_day == date(2026, 10, 3)


@pytest.mark.parametrize(
    ("text", "tenths"),
    [
        ("24", 240),
        ("24,0", 240),
        ("24.5", 245),
        ("24,50", 245),
        ("24 km", 240),
        ("1 234,5", 12345),
        ("1\u00a0234", 12340),
    ],
)
def test_kilometres_as_people_write_them(text: str, tenths: int) -> None:
    assert table("pvm;alku;loppu;asiakas;km", f"3.10.2026;9;11;A-17;{text}").preview.km_tenths == tenths


H = "pvm;alku;loppu;asiakas;km;kyydissä;laji;loppupvm"


@pytest.mark.parametrize(
    ("row", "code", "column", "value"),
    [
        ("3.10.;9;11;A-17;;;;", P.BAD_DATE, "pvm", "3.10."),
        ("3.10.26;9;11;A-17;;;;", P.BAD_DATE, "pvm", "3.10.26"),
        ("31.11.2026;9;11;A-17;;;;", P.BAD_DATE, "pvm", "31.11.2026"),
        ("10/3/2026;9;11;A-17;;;;", P.BAD_DATE, "pvm", "10/3/2026"),
        (";9;11;A-17;;;;", P.MISSING_VALUE, "pvm", ""),
        ("3.10.2026;;11;A-17;;;;", P.MISSING_VALUE, "alku", ""),
        ("3.10.2026;25.00;11;A-17;;;;", P.BAD_TIME, "alku", "25.00"),
        ("3.10.2026;9.60;11;A-17;;;;", P.BAD_TIME, "alku", "9.60"),
        ("3.10.2026;9.3;11;A-17;;;;", P.BAD_TIME, "alku", "9.3"),
        ("3.10.2026;aamulla;11;A-17;;;;", P.BAD_TIME, "alku", "aamulla"),
        ("3.10.2026;24;11;A-17;;;;", P.BAD_TIME, "alku", "24"),
        ("3.10.2026;9;;A-17;;;;", P.MISSING_VALUE, "loppu", ""),
        ("3.10.2026;9;9;A-17;;;;", P.END_NOT_AFTER_START, "loppu", "9"),
        ("3.10.2026;22;1;A-17;;;;", P.END_DATE_NEEDED, "loppu", "1"),
        ("3.10.2026;9;11;A-17;;;;2.10.2026", P.END_NOT_AFTER_START, "loppu", "11"),
        ("3.10.2026;9;11;;;;;", P.MISSING_VALUE, "asiakas", ""),
        ("3.10.2026;9;11;A-17;24,05;;;", P.BAD_KM, "km", "24,05"),
        ("3.10.2026;9;11;A-17;-24;;;", P.NEGATIVE, "km", "-24"),
        ("3.10.2026;9;11;A-17;kaksi;;;", P.BAD_KM, "km", "kaksi"),
        ("3.10.2026;9;11;A-17;24;Aino;;", P.BAD_COUNT, "kyydissä", "Aino"),
        ("3.10.2026;9;11;A-17;24;1,5;;", P.BAD_COUNT, "kyydissä", "1,5"),
        ("3.10.2026;9;11;A-17;;1;;", P.MISSING_VALUE, "km", ""),
        ("3.10.2026;9;11;A-17;;;sauna;", P.UNKNOWN_KIND, "laji", "sauna"),
        ("28.3.2027;3.30;5;A-17;;;;", P.MISSING_HOUR, "alku", "3.30"),
        ("28.3.2027;2;3.30;A-17;;;;", P.MISSING_HOUR, "loppu", "3.30"),
        ("3.10.2026;9+02;11;A-17;;;;", P.WRONG_OFFSET, "alku", "9+02"),
    ],
)
def test_a_bad_row_is_told_by_row_column_and_value(row: str, code: P, column: str, value: str) -> None:
    assert refused(H, "4.10.2026;9;11;A-17;;;;", "", row) == [(code, "4", column, value)]


def test_every_bad_row_is_told_and_nothing_is_taken_in() -> None:
    found = refused(H, "x;9;11;A-17;;;;", "3.10.2026;9;11;A-17;;;;", "3.10.2026;x;y;A-17;z;;;")
    assert [(code, row) for code, row, _, _ in found] == [
        (P.BAD_DATE, "2"), (P.BAD_TIME, "4"), (P.BAD_TIME, "4"), (P.BAD_KM, "4"),
    ]  # fmt: skip


def test_the_night_of_the_repeated_hour() -> None:
    header = "pvm;alku;loppu;asiakas"
    spans = {
        row: table(header, f"25.10.2026;{row};A-17").sessions[0]
        for row in ("2.30;4.30", "3.30;4.30", "3.30+02;4.30", "3.30;3.30+02", "3.30 +03:00;3.30 +02:00")
    }
    minutes = {row: (s.ends_at - s.starts_at) // timedelta(minutes=1) for row, s in spans.items()}
    assert minutes == {
        "2.30;4.30": 180, "3.30;4.30": 120, "3.30+02;4.30": 60, "3.30;3.30+02": 60, "3.30 +03:00;3.30 +02:00": 60,
    }  # fmt: skip
    assert spans["3.30+02;4.30"].starts_at.isoformat() == "2026-10-25T03:30:00+02:00"


def test_the_night_of_the_missing_hour_is_an_hour_shorter() -> None:
    (session,) = table("pvm;alku;loppu;asiakas", "28.3.2027;2.30;4.30;A-17").sessions
    assert session.ends_at - session.starts_at == timedelta(minutes=60)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("pvm;alku;loppu;loppupvm;asiakas", "31.10.2026;22.00;1.00;1.11.2026;A-17"),
        ("datum;start;slut;slutdatum;klient", "31.10.2026;22.00;1.00;2026-11-01;A-17"),
        ("date;start;end;end_date;client", "31.10.2026;22.00;1.00;2026-11-01;A-17"),
        ("pvm;alku;loppu;asiakas", "31.10.2026;22.00;1.11.2026 1.00;A-17"),
        ("pvm;alku;loppu;asiakas", "31.10.2026;22.00;2026-11-01 01:00;A-17"),
        ("pvm;alku;loppu;asiakas", "31.10.2026;22.00;2026-11-01T01:00;A-17"),
    ],
)
def test_over_midnight_with_an_end_date(header: str, row: str) -> None:
    log = table(header, row)
    assert log.sessions[0].ends_at.isoformat() == "2026-11-01T01:00:00+02:00"
    assert (log.preview.first_day, log.preview.last_day) == (date(2026, 10, 31), date(2026, 11, 1))


def test_a_session_until_midnight_needs_no_end_date() -> None:
    log = table("pvm;alku;loppu;asiakas", "31.10.2026;22.00;24.00;A-17")
    assert log.sessions[0].ends_at.isoformat() == "2026-11-01T00:00:00+02:00"
    assert log.preview.last_day == date(2026, 10, 31)


def test_equal_rows_are_two_sessions_and_always_the_same_two() -> None:
    twice, once = table(FI, ROW, ROW), table(FI, ROW)
    assert len({s.id for s in twice.sessions}) == 2
    assert len({s.trips[0].id for s in twice.sessions}) == 2
    assert once.sessions[0] in twice.sessions
    assert table(FI, ROW, ROW) == twice


def test_a_longer_log_keeps_the_ids_of_its_older_rows() -> None:
    later = ROW.replace("3.10.2026", "10.10.2026")
    assert set(table(FI, ROW).sessions) < set(table(FI, later, ROW).sessions)


@pytest.mark.parametrize("text", ["A-17", "a-17", "Aino Keksitty", "aino  KEKSITTY", " A-17 "])
def test_a_client_is_known_by_code_or_full_name(text: str) -> None:
    log = table("pvm;alku;loppu;asiakas", f"3.10.2026;9;11;{text}")
    assert log.sessions[0].clients == (AINO.id,)
    assert log.preview.unknown_clients == ()


def test_unknown_clients_are_listed_and_proposed_and_no_name_becomes_a_code() -> None:
    rows = [f"3.10.2026;9;11;{text}" for text in ("C-9", "Leena Keksitty", "leena keksitty", "A-17")]
    log = table("pvm;alku;loppu;asiakas", *rows)
    assert log.preview.unknown_clients == ("C-9", "Leena Keksitty")
    coded, named = log.new_clients
    assert (coded.code, coded.name) == ("C-9", "")
    assert named.name == "Leena Keksitty"
    assert "leena" not in named.code.casefold()
    assert {s.clients[0] for s in log.sessions} == {AINO.id, coded.id, named.id}
    assert table("pvm;alku;loppu;asiakas", *rows) == log


def test_two_people_of_one_name_are_not_guessed_between() -> None:
    people = (AINO, Client(ClientId("c9"), "C-9", "aino keksitty"))
    content = b"pvm;alku;loppu;asiakas\n3.10.2026;9;11;Aino Keksitty\n"
    problems = read_table("loki.csv", content, people, PROGRAMMES).preview.problems
    assert [(p.code, p.where, p.column) for p in problems] == [(P.AMBIGUOUS_CLIENT, "2", "asiakas")]


def test_a_row_with_kilometres_and_no_places_is_taken_in() -> None:
    (session,) = table("pvm;alku;loppu;asiakas;km", "3.10.2026;9;11;A-17;24").sessions
    assert (session.trips[0].from_place, session.trips[0].km_tenths) == ("", 240)


def test_places_without_kilometres_are_kept_and_make_no_trip() -> None:
    (session,) = table("pvm;alku;loppu;asiakas;mistä;minne;km", "3.10.2026;9;11;A-17;Koti;Kirjasto;").sessions
    assert (session.trips, session.place) == ((), "Koti - Kirjasto")


@pytest.mark.parametrize(
    ("text", "kind"), [("phone", "phone"), ("Puhelu", "phone"), ("hembesök", "home_visit"), ("", "home_visit")]
)
def test_the_kind_is_optional_and_in_any_language(text: str, kind: str) -> None:
    assert table("pvm;alku;loppu;asiakas;laji", f"3.10.2026;9;11;A-17;{text}").sessions[0].kind == kind


def test_quoted_cells_may_hold_delimiters_quotes_and_lines() -> None:
    log = table("pvm;alku;loppu;asiakas;huomio", '3.10.2026;9;11;A-17;"Sanoi ""hei"";\nja lähti"', "x;9;11;A-17;")
    assert [(p.code, p.where) for p in log.preview.problems] == [(P.BAD_DATE, "3")]
    good = table("pvm;alku;loppu;asiakas;huomio", '3.10.2026;9;11;A-17;"Sanoi ""hei"";\nja lähti"')
    assert good.sessions[0].note == 'Sanoi "hei";\nja lähti'


def test_a_hint_of_excel_about_the_delimiter_is_understood() -> None:
    log = table("sep=,", "pvm,alku,loppu,asiakas", "3.10.2026,9,x,A-17")
    assert [(p.code, p.where) for p in log.preview.problems] == [(P.BAD_TIME, "3")]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"hei\nmaailma\n", P.NO_HEADER),
        (b"3.10.2026;9;11;A-17\n", P.NO_HEADER),
        (b"pvm;alku;loppu;km\n3.10.2026;9;11;24\n", P.MISSING_COLUMN),
        (b"pvm;alku;start;loppu;asiakas\n", P.REPEATED_COLUMN),
        (b'pvm;alku;loppu;asiakas\n3.10.2026;9;11;"A-17\n', P.FILE_DAMAGED),
        (b"pvm;alku;loppu;asiakas\n" + b"\x81\xff;;;\n", P.NOT_WHAT_NAME_SAYS),
        (b"", P.FILE_EMPTY),
        (b"\xef\xbb\xbf \r\n", P.FILE_EMPTY),
    ],
)
def test_a_file_that_cannot_be_read_as_a_table(content: bytes, code: P) -> None:
    with pytest.raises(ImportRefused) as caught:
        read_table("loki.csv", content, (AINO,), PROGRAMMES)
    assert [p.code for p in caught.value.problems] == [code]


def test_a_table_without_rows_is_empty_and_no_problem() -> None:
    log = table(FI)
    assert (log.sessions, log.preview.rows, log.preview.problems) == ((), 0, ())
