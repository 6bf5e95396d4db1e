"""The paper for a client who asks who has handled their data: when, what, on what ground, in what role. No more."""

from collections.abc import Mapping
from pathlib import Path

from hyvinvointi_desktop.app.audit_port import LogLine, LogPaper
from hyvinvointi_desktop.domain.audit import Outcome
from hyvinvointi_desktop.reports import typography
from hyvinvointi_desktop.reports.claim_report import add_practice_words
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import Column, facts, table

Words = Mapping[str, str]


def log_request_pdf(fonts: Path, words: Words, paper: LogPaper) -> bytes:
    """The paper, with one empty field for the signature. The same content gives the same bytes."""
    sheet = Sheet(
        PaperFacts(
            words["log_document_title"].format(code=paper.client_code), paper.worker, words["language_tag"],
            paper.made_at, paper.practice,
        ),
        page_of=words["page_of"],
        footer=words["log_footer"].format(code=paper.client_code, day=typography.local_date(paper.made_at)),
        banner=words["practice_banner"] if paper.practice else "",
        watermark=words["practice_watermark"] if paper.practice else "",
    )
    return produce(fonts, sheet, Look.of(9.4), lambda page: _compose(page, words, paper))


def _compose(page: Paper, words: Words, paper: LogPaper) -> None:
    page.heading(1, words["log_title"])
    add_practice_words(page, words, paper.practice)
    days = f"{typography.local_date(paper.since)}{typography.EN_DASH}{typography.local_date(paper.made_at)}"
    pairs = (
        ("log_client", f"{paper.client_name} ({paper.client_code})"), ("log_days", days),
        ("log_worker", paper.worker), ("log_organisation", paper.organisation),
        ("log_controller", paper.controller), ("log_asked_by", paper.asked_by),
        ("log_made", f"{typography.local_date(paper.made_at)} {typography.clock(paper.made_at)}"),
    )  # fmt: skip
    facts(page, [(words[key], value) for key, value in pairs if value])
    page.paragraph(words["log_intro"])
    page.heading(2, words["log_rows"])
    if paper.lines:
        columns = [
            Column(words["log_col_at"], 92), Column(words["log_col_event"], share=2.1),
            Column(words["log_col_purpose"], share=1.0), Column(words["log_col_role"], share=1.6),
        ]  # fmt: skip
        table(page, columns, [_row(words, line) for line in paper.lines])
    else:
        page.paragraph(words["log_nothing"])
    page.paragraph(words["log_close"])
    page.ensure(130)
    page.heading(2, words["section_signature"])
    page.signature_place(words["log_field"])


def _row(words: Words, line: LogLine) -> tuple[str, str, str, str]:
    entry = line.entry
    event = _named(words, "event", entry.event)
    if line.seconds is not None:
        event += f", {typography.duration(max(1, round(line.seconds / 60)))}"
    if entry.outcome != Outcome.OK:
        event += f" ({_named(words, 'outcome', entry.outcome)})"
    at = f"{typography.local_date(line.at)} {typography.clock(line.at)}"
    return at, event, _named(words, "purpose", entry.purpose), _named(words, "role", entry.role)


def _named(words: Words, group: str, name: str) -> str:
    """The word for a name of the log; one of a newer program stays as it is."""
    return words.get(f"{group}_{name.replace('.', '_')}", name)
