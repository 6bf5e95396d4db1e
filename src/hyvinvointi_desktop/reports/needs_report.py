"""What residents need, on paper for decision makers: a picture and its table for each question, then how it was hidden.

What is hidden is not in the document; nothing here could tell it.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app import needs_texts as t
from hyvinvointi_desktop.app.needs_hiding import hiding_lines
from hyvinvointi_desktop.app.needs_pictures import table_picture
from hyvinvointi_desktop.app.needs_told import read_told
from hyvinvointi_desktop.domain.needs_facts import Dimension
from hyvinvointi_desktop.domain.needs_tables import NeedsTable, Told
from hyvinvointi_desktop.reports import typography
from hyvinvointi_desktop.reports.claim_report import add_practice_words
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.picture import draw_picture
from hyvinvointi_desktop.reports.tables import Column, facts, table

Words = Mapping[str, str]
Document = Mapping[str, Any]
_WIDE = 420.0
_MOST_COLUMNS = 7
"""More columns stand under each other on a page upright, as a line each."""


def needs_pdf(fonts: Path, words: Words, document: Document, *, practice: bool) -> bytes:
    """The paper; nobody signs it. The same document gives the same bytes."""
    days = typography.days(document["first_day"], document["last_day"])
    sheet = Sheet(
        PaperFacts(
            words["needs_document_title"].format(days=days), document["worker"], words["language_tag"],
            datetime.fromisoformat(document["made_at"]), practice,
        ),
        page_of=words["page_of"],
        footer=words["needs_footer"].format(days=days),
        banner=words["practice_banner"] if practice else "",
        watermark=words["practice_watermark"] if practice else "",
    )  # fmt: skip
    return produce(fonts, sheet, Look.of(10.5), lambda page: _Needs(page, words, document, days).compose(practice))


class _Needs:
    def __init__(self, page: Paper, words: Words, document: Document, days: str) -> None:
        self._page, self._words, self._doc, self._days = page, words, document, days
        self._report = read_told(document)
        self._shared, self._names, self._limit = t.words_of(words), document["names"], document["hidden_under"]

    def compose(self, practice: bool) -> None:
        """Facts, tables of one question, crossed tables, groups, questionnaires, how it was hidden."""
        page, words, doc = self._page, self._words, self._doc
        page.heading(1, words["needs_title"])
        add_practice_words(page, words, practice)
        self._facts()
        page.paragraph(words[f"needs_intro_{doc['basis']}"])
        if doc["too_few"] or doc["too_close"]:
            page.paragraph(words["needs_too_few" if doc["too_few"] else "needs_too_close"].format(limit=self._limit))
        elif not self._report.tables:
            page.paragraph(words["needs_nobody_own" if doc["basis"] == "own" else "needs_nobody"])
        for one in self._report.tables:
            if one.columns_by is None:
                self._plain(one)
        for one in self._report.tables:
            if one.columns_by is not None:
                self._crossed(one, one.columns_by)
        self._groups()
        self._measures()
        page.new_page()
        page.heading(2, words["needs_hiding"])
        page.bullets(hiding_lines(doc, words, self._day_texts()))

    def _facts(self) -> None:
        words, doc = self._words, self._doc
        made = datetime.fromisoformat(doc["made_at"])
        counted = "needs_fact_begun" if doc["basis"] == "own" else "needs_fact_referrals"
        pairs = (
            ("needs_fact_days", self._days), (counted, self._text(self._report.referrals)),
            ("needs_fact_organisation", doc["organisation"]),
            ("needs_fact_limit", words["needs_fact_limit_people"].format(limit=self._limit)),
            ("needs_fact_worker", doc["worker"]), ("needs_fact_made", typography.local_date(made)),
        )  # fmt: skip
        facts(self._page, [(words[key], value) for key, value in pairs if value])

    def _text(self, told: Told) -> str:
        return t.count_text(self._shared, told, self._limit)

    def _name(self, dimension: Dimension, code: str) -> str:
        return t.line_name(self._shared, self._names, dimension, code)

    def _plain(self, one: NeedsTable) -> None:
        page, words = self._page, self._words
        heading = self._shared[f"by_{one.rows_by}"]
        if one.left_out:
            page.heading(2, heading)
            page.paragraph(self._shared["left_out"])
            return
        picture = table_picture(one, self._shared, self._names, self._limit)
        draw_picture(page, picture, heading=heading, level=2, wide=_WIDE)
        if one.rows_by.several:
            page.paragraph(words["needs_several"], page.look.small)
        if one.rows_by is Dimension.BARRIER and (not self._report.earlier.shown or self._report.earlier.count):
            told = {"count": self._text(one.total), "earlier": self._text(self._report.earlier)}
            page.paragraph(words["needs_barriers_of"].format(**told), page.look.small)
        for line in one.lines:
            if names := t.merged_names(self._shared, self._names, one.rows_by, line.code):
                page.paragraph(self._shared["after_merge"].format(names=", ".join(names)), page.look.small)

    def _crossed(self, one: NeedsTable, columns_by: Dimension) -> None:
        page, shared = self._page, self._shared
        heading = self._words["needs_crossed"].format(
            rows=shared[f"col_{one.rows_by}"], columns=shared[f"col_{columns_by}"].lower()
        )
        page.ensure(140)
        page.heading(2, heading)
        if one.left_out:
            page.paragraph(shared["left_out"])
            return
        heads = [self._name(columns_by, column) for column in one.columns]
        total = [self._text(told) for told in one.column_totals]
        for start in range(0, len(heads), _MOST_COLUMNS):
            part = slice(start, start + _MOST_COLUMNS)
            last = start + _MOST_COLUMNS >= len(heads)
            columns = [Column(shared[f"col_{one.rows_by}"], share=1.9)]
            columns += [Column(name, right=True) for name in heads[part]]
            columns += [Column(shared["all_people"], right=True)] if last else []
            rows = [
                (
                    self._name(one.rows_by, line.code), *(self._text(cell) for cell in line.cells[part]),
                    *((self._text(line.total),) if last else ()),
                )
                for line in one.lines
            ]  # fmt: skip
            foot: Sequence[str] | None = None
            if total:
                foot = (shared["all_together"], *total[part], *((self._text(one.total),) if last else ()))
            table(page, columns, rows, total=foot, row_headers=True, head_size=6.8)

    def _groups(self) -> None:
        report, words = self._report, self._words
        if not report.groups:
            return
        columns = [
            Column(words["needs_col_course"], share=3), Column(words["needs_col_held"], 60, right=True),
            Column(words["needs_col_participants"], 80, right=True), Column(words["needs_col_visits"], 70, right=True),
            Column(words["needs_col_mean"], 90, right=True),
        ]  # fmt: skip
        lines = [*report.groups, *([report.groups_total] if report.groups_total is not None else [])]
        rows = [
            (
                line.course or self._shared["all_together"], str(line.held), self._text(line.participants),
                self._text(line.visits), _tenths(line.mean_tenths),
            )
            for line in lines
        ]  # fmt: skip
        whole = rows.pop() if report.groups_total is not None else None
        self._page.ensure(90)
        self._page.heading(2, words["needs_groups"])
        table(self._page, columns, rows, total=whole, row_headers=True)

    def _measures(self) -> None:
        report, words = self._report, self._words
        if not report.measures:
            return
        columns = [
            Column(words["needs_col_measure"], share=3), Column(self._shared["all_people"], 70, right=True),
            Column(words["needs_col_first"], 100, right=True), Column(words["needs_col_last"], 100, right=True),
        ]  # fmt: skip
        named = self._names.get("measure", {})
        rows = [
            (
                " · ".join(part for part in (named.get(line.measure, line.measure), line.part) if part),
                self._text(line.people), *(_mean(value) for value in (line.first, line.last)),
            )
            for line in report.measures
        ]  # fmt: skip
        self._page.ensure(90)
        self._page.heading(2, words["needs_measures"])
        table(self._page, columns, rows, row_headers=True)
        self._page.paragraph(words["needs_measures_few"], self._page.look.small)

    def _day_texts(self) -> list[tuple[str, str]]:
        return [
            (typography.days(one["first_day"], one["last_day"]), typography.day(one["printed_on"]))
            for one in self._doc["overlaps"]
        ]


def _tenths(value: int | None) -> str:
    return "–" if value is None else f"{value // 10},{value % 10}"


def _mean(value: Any) -> str:
    return "–" if value is None else typography.decimal(str(value))
