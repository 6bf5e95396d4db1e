"""What the answers to a form say together, on paper: a picture and a table a question, nothing that is of few."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.feedback_pictures import scale_picture, share
from hyvinvointi_desktop.app.feedback_texts import decimal_comma, ends_of, period_text
from hyvinvointi_desktop.app.pictures.words import PictureWords
from hyvinvointi_desktop.reports import typography
from hyvinvointi_desktop.reports.claim_report import add_practice_words
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.picture import draw_picture, words_of
from hyvinvointi_desktop.reports.tables import Column, facts, table

Words = Mapping[str, str]
Document = Mapping[str, Any]
_WIDE = 330.0


def feedback_summary_pdf(fonts: Path, words: Words, document: Document, language: str, *, practice: bool) -> bytes:
    """The paper. The same document gives the same bytes."""
    title = words["feedback_title"].format(form=document["title"])
    sheet = Sheet(
        PaperFacts(
            title, document["worker"], words["language_tag"], datetime.fromisoformat(document["made_at"]), practice
        ),
        page_of=words["page_of"],
        footer=title,
        banner=words["practice_banner"] if practice else "",
        watermark=words["practice_watermark"] if practice else "",
    )
    spoken = words_of(words, language)
    return produce(fonts, sheet, Look.of(10.5), lambda page: _Summary(page, words, document, spoken).compose(practice))


class _Summary:
    def __init__(self, page: Paper, words: Words, document: Document, spoken: PictureWords) -> None:
        self._page, self._words, self._doc, self._spoken = page, words, document, spoken

    def compose(self, practice: bool) -> None:
        """Facts, how few are hidden, then question by question."""
        page, words, doc = self._page, self._words, self._doc
        page.heading(1, doc["title"])
        add_practice_words(page, words, practice)
        made = datetime.fromisoformat(doc["made_at"])
        pairs = (
            ("feedback_fact_voice", words[f"voice_{doc['voice']}"]),
            ("feedback_fact_months", period_text(words, doc["first"], doc["last"])),
            ("feedback_fact_answers", str(doc["answers"] or "")), ("feedback_fact_organisation", doc["organisation"]),
            ("feedback_fact_form", f"{doc['form']} {doc['form_version']}"),
            ("feedback_fact_made", typography.local_date(made)),
        )  # fmt: skip
        facts(page, [(words[key], value) for key, value in pairs if value])
        least = {"least": doc["smallest_shown"]}
        if not doc["answers"]:
            page.paragraph(words["feedback_nothing"].format(**least))
            return
        page.paragraph(words["feedback_hidden"].format(**least))
        self._programmes()
        self._means()
        for question in doc["questions"]:
            self._question(question)

    def _programmes(self) -> None:
        words, rows = self._words, self._doc["programmes"]
        if not rows:
            return
        few = words["feedback_under"].format(least=self._doc["smallest_shown"])
        columns = [
            Column(words["feedback_col_programme"], 260), Column(words["feedback_col_answers"], 110, right=True),
        ]  # fmt: skip
        shown = [
            (r["programme"] or words["feedback_no_programme"], few if r["answers"] is None else str(r["answers"]))
            for r in rows
        ]
        self._page.heading(2, words["feedback_programmes"])
        table(self._page, columns, shown, row_headers=True)

    def _means(self) -> None:
        """All scales at a glance, with the year before where there is one."""
        words, language = self._words, self._spoken.language
        told = [q for q in self._doc["questions"] if q["kind"] == "scale" and q["answers"]]
        if len(told) < 2:
            return
        earlier = any(q["mean_before"] is not None for q in told)
        columns = [
            Column(words["feedback_col_question"], share=4), Column(words["feedback_col_answers"], 74, right=True),
            *([Column(words["feedback_col_before"], 84, right=True)] if earlier else []),
            Column(words["feedback_col_mean"], 74, right=True),
        ]  # fmt: skip
        rows = []
        for q in told:
            before = [decimal_comma(q["mean_before"], language)] if earlier else []
            rows.append((q["text"], str(q["answers"]), *before, decimal_comma(q["mean"], language)))
        self._page.heading(2, words["feedback_means"])
        table(self._page, columns, rows, row_headers=True)

    def _question(self, question: Document) -> None:
        page, words = self._page, self._words
        if not question["answers"]:
            page.heading(2, question["text"])
            page.paragraph(words["feedback_few"].format(least=self._doc["smallest_shown"]), page.look.small)
        elif question["kind"] == "scale":
            self._scale(question)
        elif question["kind"] == "words":
            page.heading(2, question["text"])
            page.bullets([f"”{said}”" for said in question["words"]])
        else:
            self._options(question)

    def _scale(self, question: Document) -> None:
        page, words = self._page, self._words
        steps = [(s["step"], s["answers"]) for s in question["steps"]]
        picture = scale_picture(question["text"], steps, question["mean"], self._doc["smallest_shown"], self._spoken)
        draw_picture(page, picture, heading=question["text"], level=2, wide=_WIDE, with_table=False)
        said = [ends_of(question)]
        if question["mean_before"] is not None:
            before = decimal_comma(question["mean_before"], self._spoken.language)
            said.append(words["feedback_mean_before"].format(mean=before))
        page.paragraph(" · ".join(part for part in said if part), page.look.small)
        columns = [Column(words["feedback_col_step"], 110)]
        columns += [Column(str(step), right=True) for step, _ in steps]
        table(page, columns, [(words["feedback_col_answers"], *(str(n) for _, n in steps))], row_headers=True)

    def _options(self, question: Document) -> None:
        words, of = self._words, question["answers"]
        columns = [
            Column(words["feedback_col_choice"], share=3), Column(words["feedback_col_answers"], 90, right=True),
            Column(words["feedback_col_share"], 90, right=True),
        ]  # fmt: skip
        rows = [
            (o["text"], str(o["answers"]), f"{share(o['answers'], of)}{typography.NBSP}%") for o in question["options"]
        ]
        self._page.heading(2, question["text"])
        table(self._page, columns, rows, row_headers=True)
        many = "feedback_of_answers_several" if question["kind"] == "several" else "feedback_of_answers"
        self._page.paragraph(words[many].format(answers=of), self._page.look.small)
