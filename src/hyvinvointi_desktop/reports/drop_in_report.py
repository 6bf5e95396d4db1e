"""The year of drop-in and training on paper, for others: tables, a picture of the months, no person in any of it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.drop_in_texts import age_band, named, place
from hyvinvointi_desktop.reports import typography
from hyvinvointi_desktop.reports.bars import HIGH, draw_bars
from hyvinvointi_desktop.reports.claim_report import add_practice_words
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import Column, facts, table

Words = Mapping[str, str]
Document = Mapping[str, Any]


def drop_in_year_pdf(fonts: Path, words: Words, document: Document, *, practice: bool) -> bytes:
    """The paper, with one empty field for the signature. The same document gives the same bytes."""
    year, worker = str(document["year"]), str(document["worker"])
    sheet = Sheet(
        PaperFacts(
            words["drop_document_title"].format(year=year), worker, words["language_tag"],
            datetime.fromisoformat(document["made_at"]), practice,
        ),
        page_of=words["page_of"],
        footer=words["drop_footer"].format(year=year, worker=worker),
        banner=words["practice_banner"] if practice else "",
        watermark=words["practice_watermark"] if practice else "",
        wide=True,
    )
    return produce(fonts, sheet, Look.of(9.4), lambda page: _Year(page, words, document).compose(practice=practice))


class _Year:
    def __init__(self, page: Paper, words: Words, document: Document) -> None:
        self._page, self._words, self._doc = page, words, document
        self._short = words["drop_months_short"].split()

    def compose(self, *, practice: bool) -> None:
        page, words = self._page, self._words
        page.heading(1, words["drop_title"].format(year=self._doc["year"]))
        add_practice_words(page, words, practice)
        made = datetime.fromisoformat(self._doc["made_at"])
        pairs = (
            ("drop_year", str(self._doc["year"])), ("drop_worker", self._doc["worker"]),
            ("drop_organisation", self._doc["organisation"]), ("drop_made", typography.local_date(made)),
        )  # fmt: skip
        facts(page, [(words[key], value) for key, value in pairs if value])
        page.paragraph(words["drop_intro"])
        self._months()
        self._parts()
        self._crossed()
        self._days()
        page.ensure(130)
        page.heading(2, words["section_signature"])
        page.signature_place(words["drop_field"])

    def _months(self) -> None:
        page, words, contacts = self._page, self._words, self._doc["contacts"]
        page.ensure(HIGH + 120)
        page.heading(2, words["drop_picture"])
        draw_bars(page, contacts["months"], self._short, words["drop_picture_alt"])
        columns = [Column(words["drop_col_kind"], share=2.6)]
        columns += [Column(month, share=0.8, right=True) for month in self._short]
        columns.append(Column(words["total"], share=1.2, right=True))
        page.heading(2, words["drop_kinds_section"])
        rows = [_over_months(named(words, "contact", k["kind"]), k["months"]) for k in contacts["kinds"]]
        table(page, columns, rows, total=_over_months(words["total"], contacts["months"]), row_headers=True)
        if contacts["minutes"]:
            page.paragraph(words["drop_hours"].format(length=typography.duration(contacts["minutes"])))
        page.heading(2, words["drop_self_care"])
        care = self._doc["self_care"]["months"]
        table(page, columns, [_over_months(words["contact_self_care"], care)], row_headers=True)

    def _parts(self) -> None:
        words, doc = self._words, self._doc
        topics = [(named(words, "topic", t["topic"]), t["total"]) for t in doc["topics"]]
        ages = [(age_band(words, a["age_band"]), a["total"]) for a in doc["age_bands"]]
        for key, title, lines in (("drop_topics", "drop_col_topic", topics), ("drop_ages", "drop_col_age", ages)):
            columns = [Column(words[title], 260), Column(words["drop_col_contacts"], 110, right=True)]
            self._table(key, columns, [(name, str(total)) for name, total in lines if total])
            if key == "drop_topics":
                self._page.paragraph(words["drop_topics_note"], self._page.look.small)
        columns = [
            Column(words["drop_col_place"], 260), Column(words["drop_col_contacts"], 110, right=True),
            Column(words["drop_col_self_care"], 110, right=True),
        ]  # fmt: skip
        rows = [(place(words, p["place"]), str(p["contacts"]), str(p["self_care"])) for p in doc["places"]]
        self._table("drop_places", columns, rows)

    def _table(self, key: str, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        self._page.heading(2, self._words[key])
        if rows:
            table(self._page, columns, rows, row_headers=True)
        else:
            self._page.paragraph(self._words["drop_nothing"])

    def _crossed(self) -> None:
        words, crossed = self._words, self._doc["topics_by_age"]
        columns = [Column(words["drop_col_topic"], share=2.2)]
        columns += [Column(age_band(words, a["age_band"]), right=True) for a in self._doc["age_bands"]]
        rows = [
            (named(words, "topic", t["topic"]), *(words["drop_hidden"] if n is None else str(n) for n in counts))
            for t, counts in zip(self._doc["topics"], crossed["counts"], strict=True)
            if t["total"]
        ]
        if rows:
            self._table("drop_cross", columns, rows)
            if crossed["hidden_under"]:
                note = words["drop_cross_note"].format(least=crossed["hidden_under"])
                self._page.paragraph(note, self._page.look.small)

    def _days(self) -> None:
        words, doc = self._words, self._doc
        columns = [
            Column(words["drop_col_day"], 80), Column(words["drop_col_theme"], share=2),
            Column(words["drop_col_place"]), Column(words["drop_col_visitors"], 90, right=True),
        ]  # fmt: skip
        rows: list[Sequence[str]] = [
            (_day(d["on"]), d["theme"], d["place"], str(d["visitors"])) for d in doc["theme_days"]
        ]
        self._listed("drop_theme_days", columns, rows, sum(d["visitors"] for d in doc["theme_days"]))
        columns = [
            Column(words["drop_col_day"], 80), Column(words["drop_col_kind"]), Column(words["drop_col_theme"], share=2),
            Column(words["drop_col_place"]), Column(words["drop_col_length"], 90, right=True),
            Column(words["drop_col_participants"], 90, right=True),
        ]  # fmt: skip
        rows = [
            (
                _day(t["on"]), named(words, "training", t["kind"]), t["theme"], t["place"],
                typography.duration(t["minutes"]), str(t["participants"]),
            )
            for t in doc["trainings"]
        ]  # fmt: skip
        self._listed("drop_trainings", columns, rows, sum(t["participants"] for t in doc["trainings"]))

    def _listed(self, key: str, columns: Sequence[Column], rows: Sequence[Sequence[str]], total: int) -> None:
        self._page.heading(2, self._words[key])
        if rows:
            between = [""] * (len(columns) - 2)
            table(self._page, columns, rows, total=(self._words["total"], *between, str(total)))
        else:
            self._page.paragraph(self._words["drop_nothing"])


def _over_months(name: str, months: Sequence[int]) -> list[str]:
    return [name, *(str(count) for count in months), str(sum(months))]


def _day(text: str) -> str:
    day = date.fromisoformat(text)
    return f"{day.day}.{day.month}.{day.year}"
