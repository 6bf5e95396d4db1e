"""A claim as CSV and XLSX, read back: days are days, decimals are decimals, and nothing can run."""

import csv
import io
import tomllib
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import openpyxl
import pytest

from hyvinvointi_desktop.app.claim_document import Sealing, claim_document
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.bootstrap import tables
from hyvinvointi_desktop.domain.ids import ClaimId, PayerId
from hyvinvointi_desktop.domain.programmes import KmRates, Payer
from hyvinvointi_desktop.interchange.sheet_files import csv_bytes, xlsx_bytes
from hyvinvointi_desktop.interchange.sheets import Sheet, guarded, text, unguarded
from tests.interchange.cases import RESOURCES
from tests.interchange.test_schemas import _rich_claim

EVIL = ("=1+1", "+358 40", "-5", "@sum", "\tx", "\rx", "'=1", "''+2")


def document(*, sealed: bool = False, practice: bool = False) -> dict[str, Any]:
    """A claim with every part."""
    sealing = Sealing(ClaimId("k2"), 2, None, datetime(2026, 11, 2, 8, 0, tzinfo=UTC)) if sealed else None
    return claim_document(_rich_claim(), Payer(PayerId("kunta"), "Kunta"), KmRates(), sealing, practice=practice)


def made(kind: TableKind, language: str = "fi", **asked: bool) -> bytes:
    """As the desk asks for it."""
    return tables().claim(document(**asked), kind, language)


def csv_rows(content: bytes) -> list[dict[str, str]]:
    """The rows by their headers."""
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))


def book(content: bytes) -> Any:
    """The workbook."""
    return openpyxl.load_workbook(io.BytesIO(content))


def test_the_csv_is_what_a_finnish_spreadsheet_reads() -> None:
    hours, unrated, trip, alone, expense, adjustment, total = csv_rows(made("csv"))
    assert (hours["Rivi"], hours["Päivä"], hours["Alkoi"], hours["Loppui"]) == ("tunnit", "3.10.2026", "9:00", "24:00")
    assert (hours["Asiakas"], hours["Mitä"], hours["Minuutit"]) == ("A-17", "kotikäynti", "900")
    assert (hours["Maksettavat minuutit"], hours["Maksetaan h:mm"]) == ("600", "10:00")
    assert (hours["Hinta €/h tai €/km"], hours["€"], hours["Tulolaji"]) == ("13,00", "130,00", "201")
    assert (unrated["Hinta €/h tai €/km"], unrated["€"]) == ("", "0,00")
    assert (trip["Reitti"], trip["km"], trip["€"]) == ("Sodankylä – Vuotso", "24,0", "15,00")
    assert trip["Kulkuneuvo"] == "auto"
    assert "1 kyydissä: 10,0 km × 0,04" in trip["Kyydissä ja lisät"]
    assert "perävaunu: 2,0 km × 0,09" in trip["Kyydissä ja lisät"]
    assert (alone["Alkoi"], alone["Kulkuneuvo"]) == ("", "muu kulkuneuvo")
    assert (expense["Mitä"], expense["Kuitti"], expense["€"]) == ("linja-auto", "ei", "3,40")
    assert (adjustment["Vuosi"], adjustment["Kuukausi"], adjustment["Minuutit"]) == ("2026", "9", "-30")
    assert (adjustment["km"], adjustment["€"]) == ("-4,5", "-6,50")
    assert (total["Rivi"], total["km"], total["€"]) == ("Yhteensä", "24,0", "141,90")
    assert {row["Maksaja"] for row in (hours, total)} == {"Keksitty kunta"}
    assert {(row["Vuosi"], row["Kuukausi"]) for row in (hours, trip, total)} == {("2026", "10")}


def test_the_workbook_has_real_days_times_and_numbers() -> None:
    pages = book(made("xlsx", sealed=True))
    assert pages.sheetnames == ["Yhteenveto", "Tunnit", "Matkat", "Kulut", "Oikaisut"]
    hours = pages["Tunnit"]
    headers = {cell.value: cell.column for cell in hours[1]}
    assert all(cell.font.bold for cell in hours[1])
    assert hours.freeze_panes == "A2"

    def at(row: int, header: str) -> Any:
        return hours.cell(row, headers[header])

    assert at(2, "Päivä").value == datetime(2026, 10, 3)  # noqa: DTZ001 -- a spreadsheet's day
    assert (at(2, "Päivä").is_date, at(2, "Päivä").number_format) == (True, "d.m.yyyy")
    assert (at(2, "Alkoi").value, at(2, "Loppui").value) == (time(9, 0), timedelta(hours=24))
    assert (at(2, "Maksetaan h:mm").value, at(2, "Maksetaan h:mm").number_format) == (timedelta(hours=10), "[h]:mm")
    assert at(2, "Maksettavat minuutit").value == 600
    assert (at(2, "€").value, at(2, "€").number_format, at(2, "€").data_type) == (130, "0.00", "n")
    assert (at(2, "€/h").value, at(4, "€").value, at(4, "€").font.bold) == (13, 130, True)
    trips = pages["Matkat"]
    values = [[cell.value for cell in row] for row in trips.iter_rows()]
    assert [row[values[0].index("km")] for row in values[1:]] == [24, 0, 24]
    assert values[1][values[0].index("€/km")] == pytest.approx(0.55)
    assert (pages["Oikaisut"]["F2"].value, pages["Oikaisut"]["G2"].value) == (-4.5, -6.5)
    summary = [[cell.value for cell in row] for row in pages["Yhteenveto"].iter_rows()]
    assert ["Tunnit", 600, timedelta(hours=10), None, "201", 130] in summary
    assert ["Yhteensä", None, None, None, None, 141.9] in summary
    assert ["Tila", "allekirjoitettu", None, None, None, None] in summary
    assert ["Numero", 2, None, None, None, None] in summary


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_the_same_claim_gives_the_same_bytes(kind: TableKind) -> None:
    assert made(kind) == made(kind)


def test_every_language_has_its_headers() -> None:
    assert csv_rows(made("csv", "sv"))[0]["Minuter som betalas"] == "600"
    assert book(made("xlsx", "en")).sheetnames == ["Summary", "Hours", "Trips", "Expenses", "Adjustments"]


def test_a_practice_claim_says_so() -> None:
    assert csv_rows(made("csv", practice=True))[0]["Tila"].startswith("HARJOITUS")


def test_an_empty_month_still_has_its_sheets() -> None:
    empty = document() | {"hours": [], "trips": [], "expenses": [], "adjustments": []}
    assert len(book(tables().claim(empty, "xlsx", "fi")).sheetnames) == 5
    assert [row["Rivi"] for row in csv_rows(tables().claim(empty, "csv", "fi"))] == ["Yhteensä"]


@pytest.mark.parametrize("words", EVIL)
def test_a_text_is_never_a_formula(words: str) -> None:
    sheet = Sheet("x", ("a",), ((text(words),),))
    (row,) = csv_rows(csv_bytes(sheet))
    assert row["a"] == f"'{words}"
    assert unguarded(row["a"]) == words
    cell = book(xlsx_bytes((sheet,)))["x"]["A2"]
    assert (cell.data_type, cell.value) == ("s", words)


def test_a_harmless_text_stays_as_it_is() -> None:
    for words in ("A-17", "kesken", "5 - 3", "'sanoi hän'"):
        assert guarded(text(words)) == words
        assert unguarded(words) == words
    assert text("") is None
    assert guarded(text("a\x00b\x0b")) == "a b "


def test_cents_stay_exact() -> None:
    many = document() | {"expenses": [
        {"expense": str(n), "on": "2026-10-01", "kind": "bus", "amount_cents": n, "receipt": True} for n in range(300)
    ]}  # fmt: skip
    page = book(tables().claim(many, "xlsx", "fi"))["Kulut"]
    assert [Decimal(str(page.cell(n + 2, 4).value)) for n in range(300)] == [Decimal(n) / 100 for n in range(300)]
    assert page["A2"].value == datetime.combine(date(2026, 10, 1), time())


def test_the_words_are_the_same_keys_in_every_language() -> None:
    files = [tomllib.loads((RESOURCES / "texts" / f"tables.{x}.toml").read_text("utf-8")) for x in ("fi", "sv", "en")]
    assert list(files[0]) == list(files[1]) == list(files[2])
    assert all(words.strip() for texts in files for words in texts.values())
    titles = [[words for key, words in texts.items() if key.startswith("sheet_")] for texts in files]
    assert all(len(title) <= 31 for one in titles for title in one)
