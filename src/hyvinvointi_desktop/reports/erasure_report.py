"""The certificate of an erasure as a paper: a code, days, kinds and counts. It holds no name but the signer's."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.claim_report import add_practice_words, instant_of
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import Column, facts, table

Words = Mapping[str, str]


def erasure_pdf(fonts: Path, words: Words, document: Mapping[str, Any], *, practice: bool) -> bytes:
    """One paper with an empty signature field."""
    code, day = str(document["client"]), t.day(str(document["done_on"]))
    made = instant_of(str(document["done_at"])) or datetime(2026, 1, 1, tzinfo=UTC)
    sheet = Sheet(
        PaperFacts(
            words["erasure_document_title"].format(code=code), str(document["worker"]), words["language_tag"], made,
            practice,
        ),
        page_of=words["page_of"],
        footer=words["erasure_footer"].format(code=code, day=day),
        banner=words["practice_banner"] if practice else "",
        watermark=words["practice_watermark"] if practice else "",
    )  # fmt: skip
    return produce(fonts, sheet, Look.of(10.5), lambda paper: _compose(paper, words, document, practice=practice))


def _compose(paper: Paper, words: Words, document: Mapping[str, Any], *, practice: bool) -> None:
    code, day = str(document["client"]), t.day(str(document["done_on"]))
    paper.heading(1, words["erasure_title"])
    add_practice_words(paper, words, practice)
    paper.paragraph(words["erasure_intro"].format(code=code, day=day))
    pairs = [
        (words["file_code"], code),
        (words["erasure_by"], str(document["worker"])),
        (words["erasure_asked_on"], t.day(str(document["asked_on"]))),
        (words["erasure_done_on"], day),
        (words["erasure_reason"], str(document["reason"])),
    ]
    facts(paper, pairs, per_row=1)
    for part in ("gone", "kept"):
        paper.heading(2, words[f"erasure_{part}"])
        rows = [(words.get(f"{part}_{kind}", kind), str(count)) for kind, count in document[part].items()]
        if rows:
            columns = (Column(words["col_what"]), Column(words["col_quantity"], width=70, right=True))
            table(paper, columns, rows, row_headers=True)
        else:
            paper.paragraph(words["file_nothing"])
    paper.heading(2, words["erasure_backups"])
    last = str(document["old_backups_gone_by"])
    told = words["erasure_backups_until"].format(count=document["old_backups"], day=t.day(last)) if last else ""
    paper.paragraph(told or words["erasure_backups_none"])
    paper.signature_place(words["erasure_field"])
