"""The worker's record of competence on paper: hours by year, trainings, pledges, the yearly self-assessment."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.feedback_pictures import assessed_picture
from hyvinvointi_desktop.app.feedback_texts import credits_text, decimal_comma
from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.reports import typography
from hyvinvointi_desktop.reports.claim_report import add_practice_words, when
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.picture import draw_picture, words_of
from hyvinvointi_desktop.reports.tables import Column, facts, table

Words = Mapping[str, str]
Document = Mapping[str, Any]


def competence_pdf(
    fonts: Path, words: Words, document: Document, language: str, *, practice: bool, signed: bool
) -> bytes:
    """The paper; ``signed`` with one empty field for the signature. The same document gives the same bytes."""
    title = words["competence_title"].format(year=document["year"])
    sheet = Sheet(
        PaperFacts(
            f"{title}, {document['worker']}", document["worker"], words["language_tag"],
            datetime.fromisoformat(document["made_at"]), practice,
        ),
        page_of=words["page_of"],
        footer=f"{document['worker']} · {title}",
        banner=words["practice_banner"] if practice else "",
        watermark=words["practice_watermark"] if practice else "",
    )  # fmt: skip
    return produce(
        fonts, sheet, Look.of(10.5), lambda page: _Record(page, words, document, language).compose(practice, signed)
    )


class _Record:
    def __init__(self, page: Paper, words: Words, document: Document, language: str) -> None:
        self._page, self._words, self._doc, self._language = page, words, document, language

    def compose(self, practice: bool, signed: bool) -> None:
        """Every part in its order."""
        page, words, doc = self._page, self._words, self._doc
        made = datetime.fromisoformat(doc["made_at"])
        page.heading(1, words["competence_title"].format(year=doc["year"]))
        add_practice_words(page, words, practice)
        pairs = (
            ("fact_worker", doc["worker"]), ("feedback_fact_organisation", doc["organisation"]),
            ("feedback_fact_made", typography.local_date(made)),
        )  # fmt: skip
        facts(page, [(words[key], value) for key, value in pairs if value])
        self._entries()
        self._years()
        self._pledges()
        self._assessment()
        if signed:
            page.ensure(130)
            page.heading(2, words["section_signature"])
            said = words["course_signed_by"].format(worker=doc["worker"], when=when(words, made))
            page.paragraph(said, page.look.small)
            page.signature_place(words["competence_field"])

    def _entries(self) -> None:
        page, words = self._page, self._words
        page.heading(2, words["competence_entries"].format(year=self._doc["year"]))
        if not self._doc["entries"]:
            page.paragraph(words["competence_no_entries"])
            return
        columns = [
            Column(words["competence_col_day"], 66), Column(words["competence_col_kind"], 84),
            Column(words["competence_col_title"], share=2), Column(words["competence_col_organiser"], share=1.8),
            Column(words["competence_col_length"], 64, right=True),
            Column(words["competence_col_credits"], 40, right=True),
        ]  # fmt: skip
        rows = [
            (
                typography.day(e["on"]), words[f"competence_kind_{e['kind']}"], self._title(e), e["organiser"],
                typography.duration(e["minutes"]) if e["minutes"] else "",
                credits_text(e["credits_tenths"], self._language) if e["credits_tenths"] else "",
            )
            for e in self._doc["entries"]
        ]  # fmt: skip
        table(page, columns, rows)

    def _title(self, entry: Document) -> str:
        kept = self._words["competence_certificate"] if entry["certificate"] else ""
        return "\n".join(part for part in (entry["title"], entry["words"], kept) if part)

    def _years(self) -> None:
        page, words = self._page, self._words
        if not self._doc["years"]:
            return
        page.heading(2, words["competence_years"])
        columns = [Column(words["competence_col_year"], 44)]
        columns += [Column(words[f"competence_kind_{kind}"], right=True) for kind in CompetenceKind]
        columns += [Column(words["total"], 76, right=True), Column(words["competence_col_credits"], 44, right=True)]
        rows = []
        for y in self._doc["years"]:
            of_kinds = (typography.duration(n) if n else "" for n in (y["minutes"][kind] for kind in CompetenceKind))
            total = typography.duration(y["total_minutes"])
            rows.append((str(y["year"]), *of_kinds, total, credits_text(y["credits_tenths"], self._language)))
        table(page, columns, rows, row_headers=True)

    def _pledges(self) -> None:
        page, words = self._page, self._words
        page.heading(2, words["competence_pledges"])
        if not self._doc["pledges"]:
            page.paragraph(words["competence_no_pledge"])
            return
        columns = [
            Column(words["competence_col_day"], 80), Column(words["competence_col_to"]),
            Column(words["competence_col_words"]),
        ]  # fmt: skip
        kept = words["competence_paper_kept"]
        rows = [
            (
                typography.day(p["given_on"]),
                p["to"],
                "\n".join(x for x in (p["words"], kept if p["paper"] else "") if x),
            )
            for p in self._doc["pledges"]
        ]
        table(page, columns, rows)

    def _assessment(self) -> None:
        page, words, found = self._page, self._words, self._doc["self_assessment"]
        if found is None:
            return
        page.heading(2, found["title"])
        themes = [(t["question"], t["text"], t["low"], t["high"]) for t in found["themes"]]
        now = {t["question"]: t["now"] for t in found["themes"] if t["now"] is not None}
        before = {t["question"]: t["before"] for t in found["themes"] if t["before"] is not None}
        earlier = (date.fromisoformat(found["before_on"]), before) if found["before_on"] else None
        spoken = words_of(words, self._language)
        picture = assessed_picture(found["title"], themes, (date.fromisoformat(found["on"]), now), earlier, spoken)
        draw_picture(page, picture)
        mean = decimal_comma(found["mean"], self._language)
        said = words["competence_mean"].format(mean=mean)
        if found["mean_before"] is not None:
            said += " " + words["competence_mean_before"].format(
                mean=decimal_comma(found["mean_before"], self._language)
            )
        page.paragraph(said)
        for own in found["words"]:
            page.heading(3, own["text"])
            page.paragraph(own["words"])
