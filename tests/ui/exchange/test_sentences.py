"""Every refusal has a sentence, and none of them is a code."""

from datetime import UTC, date, datetime

import pytest

from hyvinvointi_desktop.app.import_errors import FileKind, Problem, ProblemCode
from hyvinvointi_desktop.app.import_preview import Preview, RecognisedColumn, TableLog
from hyvinvointi_desktop.app.ports import Verdict
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.take_in import TakenIn
from hyvinvointi_desktop.ui.exchange.preview_words import facts, result_sentence
from hyvinvointi_desktop.ui.exchange.problem_text import file_kind, place, problem
from hyvinvointi_desktop.ui.exchange.verify_card import document_words, fingerprint
from hyvinvointi_desktop.ui.text_faults import refusal


@pytest.mark.parametrize("code", list(ProblemCode))
def test_every_problem_has_a_sentence(code: ProblemCode) -> None:
    said = problem(Problem(code, "5", "Km", "paljon"))
    assert said.endswith((".", "!"))
    assert code.value not in said


@pytest.mark.parametrize("kind", list(FileKind))
def test_every_kind_of_file_has_words(kind: FileKind) -> None:
    for code in (ProblemCode.NOT_WHAT_NAME_SAYS, ProblemCode.FILE_NOT_SUPPORTED):
        said = problem(Problem(code, value=kind.value))
        assert file_kind(kind) in said
    assert file_kind(kind)


@pytest.mark.parametrize("why", list(Refusal))
def test_every_refusal_has_a_sentence(why: Refusal) -> None:
    said = refusal(Refused(why))
    assert said.strip()
    assert why.value not in said


def test_places_are_rows_paths_or_the_whole_file() -> None:
    code = ProblemCode.BAD_KM
    assert [place(Problem(code, w)) for w in ("5", "sessions[3].km", "")] == [
        "rivi 5", "sessions[3].km", "koko tiedosto",
    ]  # fmt: skip


def test_a_missing_column_says_what_it_is_for() -> None:
    said = problem(Problem(ProblemCode.MISSING_COLUMN, "1", value="client"))
    assert said == "Taulukosta puuttuu sarake. Siinä pitäisi olla: asiakas."


def test_a_table_is_described_with_its_encoding() -> None:
    preview = Preview(
        rows=2,
        columns=(RecognisedColumn("date", "Pvm"), RecognisedColumn("km", "Ajo")),
        ignored_headers=("Sää",),
        first_day=date(2026, 10, 1),
        last_day=date(2026, 10, 8),
        sessions=2,
        km_tenths=480,
        encoding="cp1252",
        delimiter=";",
    )
    told = dict(facts("syksy.csv", TableLog(preview)))
    assert told["Tapaamiset"] == "2 tapaamista, 1.10.–8.10.2026"
    assert told["Ymmärretyt sarakkeet"] == "Pvm (päivä), Ajo (kilometrit)"
    assert told["Pois jätetyt sarakkeet"] == "Sää"
    assert told["Miten tiedosto on kirjoitettu"] == (
        "merkit Windowsin vanhalla tavalla, sarakkeet puolipisteillä erotettuina"
    )


def test_the_result_counts_what_came_and_what_was_there() -> None:
    assert result_sentence(TakenIn(1, 0, 12, 0, 3, ("worker",))) == (
        "Tuotiin: 12 tapaamista, yksi asiakas. 3 asiaa oli jo täällä. Ennallaan pidettiin: omat tietosi."
    )
    assert result_sentence(TakenIn(0, 0, 0, 0, 12)).startswith("Kaikki tiedoston asiat olivat jo täällä.")
    assert result_sentence(TakenIn(0, 0, 0, 0, 12, others=2)) == "Tuotiin: 2 muuta tietoa. 12 asiaa oli jo täällä."


def test_a_signed_claim_is_told_in_a_line_and_anything_else_in_none() -> None:
    document = {
        "month": "2026-10", "worker": "Liisa Lähetti", "payer_name": "Kunta", "totals": {"total_cents": 4610},
    }  # fmt: skip
    when = datetime(2026, 11, 2, tzinfo=UTC)
    verdict = Verdict("claim", True, True, "Liisa Lähetti", when, "ab" * 32, document=document)
    assert document_words(verdict).replace("\u00a0", " ") == "Lokakuu 2026 · Liisa Lähetti · Kunta · 46,10 €"
    assert document_words(Verdict("pdf", True, True, "", None, "")) == ""
    assert fingerprint("0123456789abcdef" * 4) == "0123 4567 89AB CDEF 0123 4567 89AB CDEF"
