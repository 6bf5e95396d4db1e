"""Sums of feedback and the worker's competence as tables: sheets for XLSX, one list of lines for CSV. No rule here."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from hyvinvointi_desktop.app.feedback_pictures import share
from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.interchange import sheets as c
from hyvinvointi_desktop.interchange.sheets import Cell, Row, Sheet

Words = Mapping[str, str]
Document = Mapping[str, Any]


class FeedbackTables:
    """The tables of one summary in the words of one language. What is hidden is not in the document."""

    def __init__(self, document: Document, words: Words) -> None:
        self._doc, self._words = document, words

    def sheets(self) -> tuple[Sheet, ...]:
        """Steps and choices; free words by themselves."""
        return self.flat(), self._said()

    def flat(self) -> Sheet:
        """One line a step or choice; a question that too few have answered says so and has no number."""
        rows: list[Row] = []
        few = c.text(self._words["feedback_under"].format(least=self._doc["smallest_shown"]))
        for question in self._doc["questions"]:
            text, mean = c.text(question["text"]), _number(question["mean"])
            if not question["answers"]:
                rows.append((text, few, None, None, None, None))
            elif question["kind"] == "words":
                continue
            else:
                of = question["answers"]
                lines = [(str(s["step"]), s["answers"]) for s in question["steps"]]
                lines += [(o["text"], o["answers"]) for o in question["options"]]
                rows += [
                    (text, c.text(name), c.count(n), c.count(share(n, of)), c.count(of), mean) for name, n in lines
                ]
        headers = (
            "feedback_col_question", "feedback_col_step", "feedback_col_answers", "feedback_col_percent",
            "feedback_col_all", "feedback_col_mean",
        )  # fmt: skip
        return Sheet(self._words["feedback_sheet"], tuple(self._words[key] for key in headers), tuple(rows))

    def _said(self) -> Sheet:
        rows = [
            (c.text(question["text"]), c.text(said))
            for question in self._doc["questions"]
            for said in question["words"]
        ]
        headers = (self._words["feedback_col_question"], self._words["feedback_col_said"])
        return Sheet(self._words["feedback_sheet_words"], headers, tuple(rows))


def _number(mean: str | None) -> Cell | None:
    """A mean has one decimal, as kilometres have."""
    return None if mean is None else c.km(int(Decimal(mean) * 10))


class CompetenceTables:
    """The tables of the worker's record."""

    def __init__(self, document: Document, words: Words) -> None:
        self._doc, self._words = document, words

    def sheets(self) -> tuple[Sheet, ...]:
        """A sheet a part."""
        return self.flat(), self._years(), self._pledges(), self._assessment()

    def _sheet(self, title: str, headers: tuple[str, ...], rows: list[Row]) -> Sheet:
        return Sheet(self._words[title], tuple(self._words[key] for key in headers), tuple(rows))

    def flat(self) -> Sheet:
        """The entries of the year."""
        words = self._words
        rows: list[Row] = [
            (
                c.day(date.fromisoformat(e["on"])), c.text(words[f"competence_kind_{e['kind']}"]), c.text(e["title"]),
                c.text(e["organiser"]), c.length(e["minutes"]), c.km(e["credits_tenths"]), c.text(e["words"]),
            )
            for e in self._doc["entries"]
        ]  # fmt: skip
        headers = (
            "competence_col_day", "competence_col_kind", "competence_col_title", "competence_col_organiser",
            "competence_col_length", "competence_col_credits", "competence_col_words",
        )  # fmt: skip
        return self._sheet("competence_sheet", headers, rows)

    def _years(self) -> Sheet:
        rows: list[Row] = [
            (
                c.count(y["year"]), *(c.length(y["minutes"][kind]) for kind in CompetenceKind),
                c.length(y["total_minutes"]), c.km(y["credits_tenths"]),
            )
            for y in self._doc["years"]
        ]  # fmt: skip
        kinds = tuple(f"competence_kind_{kind}" for kind in CompetenceKind)
        return self._sheet("competence_years", ("competence_col_year", *kinds, "total", "competence_col_credits"), rows)

    def _pledges(self) -> Sheet:
        rows: list[Row] = [
            (c.day(date.fromisoformat(p["given_on"])), c.text(p["to"]), c.text(p["words"]))
            for p in self._doc["pledges"]
        ]
        return self._sheet(
            "competence_pledges", ("competence_col_day", "competence_col_to", "competence_col_words"), rows
        )

    def _assessment(self) -> Sheet:
        found = self._doc["self_assessment"]
        rows: list[Row] = [] if found is None else [
            (c.text(t["text"]), _count(t["before"]), _count(t["now"])) for t in found["themes"]
        ]  # fmt: skip
        return self._sheet(
            "competence_assessment", ("feedback_col_question", "competence_col_before", "competence_col_now"), rows
        )


def _count(number: int | None) -> Cell | None:
    return None if number is None else c.count(number)
