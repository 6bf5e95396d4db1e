"""The needs report on paper and as tables: accessible and lasting, complete in three languages, formula-safe."""

import csv
import io
from datetime import UTC, date, datetime
from typing import Any

import openpyxl
import page
import pikepdf
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.look_needs import Basis, NeedsAsked, NeedsSource, needs_document, report_of
from hyvinvointi_desktop.app.measures import Measures
from hyvinvointi_desktop.app.needs_codes import code_names
from hyvinvointi_desktop.app.needs_port import GivenReport
from hyvinvointi_desktop.app.needs_told import told_values
from hyvinvointi_desktop.domain.needs import needs_report
from hyvinvointi_desktop.domain.needs_facts import (
    Dimension,
    GroupFact,
    Merge,
    NeedsFacts,
    NeedsSettings,
    Period,
)
from hyvinvointi_desktop.domain.people import Role, Worker
from tests.reports.samples import LANGUAGES
from tests.reports.test_texts import places
from tests.support.needs import SOURCES, YEAR, referral, scored, some_facts

MADE = datetime(2026, 12, 2, 8, tzinfo=UTC)
WORKER = Worker("Kaisa Koordinaattori", (Role.COORDINATOR,), organisation="Esimerkkikunta")
MERGE = Merge(Dimension.SOURCE, SOURCES[1:])
SCORES = tuple(one for n in range(6) for one in scored("swemwbs", f"p{n}", "19.25", "22.5"))
GROUPS = (GroupFact("=cmd()", (8, 9), 10), GroupFact("Kerho", (3, 4), 4), GroupFact("Polku", (6, 6), 7))


def document(facts: NeedsFacts, *merges: Merge, given: tuple[GivenReport, ...] = ()) -> dict[str, Any]:
    """The document of such facts."""
    definitions = bootstrap.definitions()
    names = code_names(definitions.needs_lists(), Measures(definitions.measures()), "fi")
    source = NeedsSource(Basis.REFERRALS, facts, names, WORKER, given)
    report = report_of(NeedsAsked(YEAR, 5, merges), source, definitions)
    return needs_document(report, source, MADE)


def rich() -> dict[str, Any]:
    """A report with something of everything."""
    some = some_facts(3, 70, 9)
    facts = NeedsFacts(some.referrals, some.sessions, GROUPS, SCORES, unread=2)
    quarter = Period(date(2026, 1, 1), date(2026, 6, 30))
    told = told_values(needs_report(facts, quarter, NeedsSettings()))
    given = GivenReport(1, MADE.isoformat(), quarter.first_day, quarter.last_day, told)
    return document(facts, MERGE, given=(given,))


def words_of(made: bytes) -> str:
    with pikepdf.open(io.BytesIO(made)) as pdf:
        return str(pdf.docinfo.get("/Title", "")) + str(pdf.Root.Lang)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_is_accessible_and_lasts(language: str) -> None:
    made = bootstrap.printer().needs(rich(), language, practice=language == "sv")
    for profile in ("ua1", "2a"):
        assert page.validate_pdf_bytes(made, profile=profile).is_compliant
    assert language in words_of(made)


def test_the_same_document_gives_the_same_paper() -> None:
    shown = rich()
    assert bootstrap.printer().needs(shown, "fi", practice=False) == bootstrap.printer().needs(
        shown, "fi", practice=False
    )


@pytest.mark.parametrize("people", [0, 3])
def test_nobody_and_a_few_people_make_a_paper_too(people: int) -> None:
    facts = NeedsFacts(tuple(referral(n) for n in range(people)))
    made = bootstrap.printer().needs(document(facts), "fi", practice=False)
    assert page.validate_pdf_bytes(made, profile="ua1").is_compliant


def test_the_table_holds_what_is_told_and_no_formula() -> None:
    made = bootstrap.tables().needs(rich(), "csv", "fi")
    rows = list(csv.reader(io.StringIO(made.decode("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Taulukko", "Rivi", "Sarake", "Luku", "Jos lukua ei näytetä", "Prosenttia"]
    by_line = {(row[0], row[1], row[2]): row[3:] for row in rows[1:]}
    assert by_line["Ryhmät", "'=cmd()", "Osallistujia"] == ["10", "", ""]
    assert by_line["Ryhmät", "Polku", "Osallistujia"] == ["", "ei näytetä", ""]
    assert by_line["Ryhmät", "Kerho", "Osallistujia"] == ["", "alle 5", ""]
    assert by_line["Ryhmät", "Kaikki yhteensä", "Osallistujia"] == ["21", "", ""]
    assert by_line["Kyselyt alussa ja lopussa", "SWEMWBS, mielen hyvinvointi", "Viimeisin, keskiarvo"][0] == "22,50"
    assert ("Kuka lähetti", "muut yhteensä", "") in by_line
    said = [row[1] for row in rows if row[0] == "Suojaus"]
    assert "2 saapunutta tietoa ei voitu lukea. Ne puuttuvat luvuista." in said
    assert any("1.1.2026–30.6.2026 (annettu 2.12.2026)" in line for line in said)


def test_the_workbook_has_a_sheet_a_table() -> None:
    book = openpyxl.load_workbook(io.BytesIO(bootstrap.tables().needs(rich(), "xlsx", "en")))
    assert book.sheetnames[:3] == ["Needs", "Who referred", "What support was asked for"]
    assert book.sheetnames[-1] == "Protection"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_sentence(language: str) -> None:
    ours, finnish = bootstrap.texts("needs", language), bootstrap.texts("needs", "fi")
    assert list(ours) == list(finnish)
    assert {key: places(ours[key]) for key in ours} == {key: places(finnish[key]) for key in finnish}
    assert all(words.strip() for words in ours.values())
