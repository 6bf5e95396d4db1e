"""The annex with full addresses, opened with a reason: the only paper of a claim that holds more than localities."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.reports import typography
from hyvinvointi_desktop.reports.claim_report import add_practice_words, made_at, month_words
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import Column, facts, table


def annex_pdf(
    fonts: Path, words: Mapping[str, str], document: Mapping[str, Any], rows: Sequence[tuple[str, ...]], reason: str
) -> bytes:
    """The annex. A row is ``(day, address, address, ..., km)`` with the day in ISO and km as a decimal;
    empty addresses are left out."""
    worker, month = str(document.get("worker", "")), month_words(words, str(document.get("month", "")))
    practice = bool(document.get("practice"))
    sheet = Sheet(
        PaperFacts(
            words["annex_document_title"].format(month=month, worker=worker), worker, words["language_tag"],
            made_at(document), practice,
        ),
        page_of=words["page_of"],
        footer=words["annex_footer"].format(month=month, worker=worker),
        banner=words["practice_banner"] if practice else "",
        watermark=words["practice_watermark"] if practice else "",
    )

    def compose(paper: Paper) -> None:
        paper.heading(1, f"{words['annex_title']}, {month}")
        add_practice_words(paper, words, practice)
        payer = str(document.get("payer_name") or document.get("payer") or "")
        pairs = [("fact_worker", worker), ("fact_payer", payer), ("fact_number", str(document.get("number") or ""))]
        facts(paper, [(words[key], value) for key, value in pairs if value])
        paper.paragraph(words["annex_intro"])
        paper.heading(2, words["annex_reason"])
        paper.paragraph(reason.strip() or words["annex_reason_missing"])
        paper.heading(2, words["annex_rows"])
        _rows(paper, words, rows)
        paper.ensure(130)
        paper.heading(2, words["section_signature"])
        paper.signature_place(words["annex_field"])

    return produce(fonts, sheet, Look.of(9.4), compose)


def _rows(paper: Paper, words: Mapping[str, str], rows: Sequence[tuple[str, ...]]) -> None:
    if not rows:
        paper.paragraph(words["annex_nothing"])
        return
    columns = [
        Column(words["col_date"], 62), Column(words["annex_col_addresses"]), Column(words["col_km"], 56, right=True),
    ]
    table(paper, columns, [_row(row) for row in rows])


def _row(row: tuple[str, ...]) -> tuple[str, str, str]:
    day, *places, km = (*row, *("",) * max(0, 2 - len(row)))
    return typography.day(day), typography.route(places), typography.decimal(km)
