"""The activity allowances of a month as tables: a line a day, and in XLSX a line a window too. It has no rule."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from hyvinvointi_desktop.app.allowance_texts import activity, known, times
from hyvinvointi_desktop.interchange import sheets as c
from hyvinvointi_desktop.interchange.sheets import Cell, Row, Sheet

Words = Mapping[str, str]
Document = Mapping[str, Any]


class AllowanceTables:
    """The tables of one month in the words of one language."""

    def __init__(self, document: Document, words: Words) -> None:
        self._doc, self._words = document, words

    def sheets(self) -> tuple[Sheet, ...]:
        """Windows, then days."""
        return self._windows(), self.days()

    def _sheet(self, title: str, headers: tuple[str, ...], rows: list[Row], totals: tuple[int, ...] = ()) -> Sheet:
        return Sheet(self._words[title], tuple(self._words[key] for key in headers), tuple(rows), totals)

    def _windows(self) -> Sheet:
        rows: list[Row] = []
        for w in self._doc["windows"]:
            decided = w["decided"]
            rows.append((
                c.text(w["client"]), c.text(w["name"]), c.text(w["decision_number"]), _day(w["days"]["first_day"]),
                _day(w["days"]["last_day"]), c.count(len(w["activity_days"])), c.euros(w["cents"]),
                None if decided is None else _day(decided["on"]),
                None if decided is None else c.euros(decided["cents"]),
                c.euros(w["difference_cents"]) if w["differs"] else None,
            ))  # fmt: skip
        total: Row = (c.text(self._words["total"]), None, None, None, None, None,
                      c.euros(self._doc["total_cents"]), None, None, None)  # fmt: skip
        headers = (
            "allow_col_code", "allow_client", "allow_decision", "allow_col_first", "allow_col_last", "allow_col_days",
            "allow_col_sum", "allow_col_decided_on", "allow_col_decided_sum", "allow_col_difference",
        )  # fmt: skip
        return self._sheet("allow_windows", headers, [*rows, total], (len(rows),))

    def days(self) -> Sheet:
        """A line a day: whose, of which window, what it was, how it is known, what it pays."""
        words = self._words
        rows: list[Row] = [
            (
                c.text(w["client"]), c.text(w["name"]), c.text(w["decision_number"]), _day(w["days"]["first_day"]),
                _day(w["days"]["last_day"]), _day(day["on"]),
                c.text("; ".join(activity(words, a) for a in day["activities"])),
                c.text("; ".join(dict.fromkeys(known(words, a) for a in day["activities"]))),
                c.text(times(words, day)), c.euros(day["times"] * w["per_cents"]),
            )
            for w in self._doc["windows"]
            for day in w["activity_days"]
        ]  # fmt: skip
        headers = (
            "allow_col_code", "allow_client", "allow_decision", "allow_col_first", "allow_col_last", "allow_col_day",
            "allow_col_what", "allow_col_known", "allow_col_note", "allow_col_sum",
        )  # fmt: skip
        return self._sheet("allow_days", headers, rows)


def _day(text: str) -> Cell:
    return c.day(date.fromisoformat(text))
