"""The year of drop-in and training as tables: sheets for XLSX, one list of lines for CSV. It has no rule."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from hyvinvointi_desktop.app.drop_in_texts import age_band, named, place
from hyvinvointi_desktop.interchange import sheets as c
from hyvinvointi_desktop.interchange.sheets import Cell, Row, Sheet

Words = Mapping[str, str]
Document = Mapping[str, Any]
_MONTHS = 12


class DropInTables:
    """The tables of one year in the words of one language."""

    def __init__(self, document: Document, words: Words) -> None:
        self._doc, self._words = document, words

    def sheets(self) -> tuple[Sheet, ...]:
        """A sheet a part."""
        words, doc = self._words, self._doc
        topics = [(named(words, "topic", t["topic"]), t["total"]) for t in doc["topics"]]
        ages = [(age_band(words, a["age_band"]), a["total"]) for a in doc["age_bands"]]
        return (
            self._months(),
            self._counted("drop_topics", "drop_col_topic", topics),
            self._counted("drop_ages", "drop_col_age", ages),
            self._places(),
            self._theme_days(),
            self._trainings(),
        )

    def _sheet(self, title: str, headers: Sequence[str], rows: Sequence[Row], totals: tuple[int, ...] = ()) -> Sheet:
        return Sheet(self._words[title], tuple(self._words[key] for key in headers), tuple(rows), totals)

    def _kind_rows(self) -> list[tuple[str, list[int]]]:
        words, contacts = self._words, self._doc["contacts"]
        rows = [(named(words, "contact", k["kind"]), list(k["months"])) for k in contacts["kinds"]]
        rows.append((words["total"], list(contacts["months"])))
        rows.append((words["drop_self_care"], list(self._doc["self_care"]["months"])))
        return rows

    def _months(self) -> Sheet:
        rows = [
            (c.text(name), *(c.count(n) for n in months), c.count(sum(months))) for name, months in self._kind_rows()
        ]
        names = tuple(self._words[f"month_{n}"] for n in range(1, _MONTHS + 1))
        headers = (self._words["drop_col_kind"], *names, self._words["total"])
        return Sheet(self._words["drop_contacts"], headers, tuple(rows), (len(rows) - 2,))

    def _counted(self, title: str, head: str, lines: Sequence[tuple[str, int]]) -> Sheet:
        return self._sheet(title, (head, "drop_col_contacts"), [(c.text(name), c.count(n)) for name, n in lines])

    def _places(self) -> Sheet:
        rows = [
            (c.text(place(self._words, p["place"])), c.count(p["contacts"]), c.count(p["self_care"]))
            for p in self._doc["places"]
        ]
        return self._sheet("drop_places", ("drop_col_place", "drop_col_contacts", "drop_col_self_care"), rows)

    def _theme_days(self) -> Sheet:
        rows = [
            (_day(d), c.text(d["theme"]), c.text(d["place"]), c.count(d["visitors"])) for d in self._doc["theme_days"]
        ]
        headers = ("drop_col_day", "drop_col_theme", "drop_col_place", "drop_col_visitors")
        return self._sheet("drop_theme_days", headers, rows)

    def _trainings(self) -> Sheet:
        rows = [
            (
                _day(t), c.text(named(self._words, "training", t["kind"])), c.text(t["theme"]), c.text(t["place"]),
                c.count(t["minutes"]), c.count(t["participants"]),
            )
            for t in self._doc["trainings"]
        ]  # fmt: skip
        headers = (
            "drop_col_day", "drop_col_kind", "drop_col_theme", "drop_col_place", "drop_col_minutes",
            "drop_col_participants",
        )  # fmt: skip
        return self._sheet("drop_trainings", headers, rows)

    def flat(self) -> Sheet:
        """Every number in one table: its part, what it is, the month or day where it has one, and the count."""
        words, year = self._words, c.count(self._doc["year"])
        lines: list[tuple[str, Cell | None, int | None, Cell | None, int]] = []
        kinds = self._kind_rows()
        for n, (name, months) in enumerate(kinds):
            part = "drop_contacts" if n < len(kinds) - 2 else "drop_self_care" if n == len(kinds) - 1 else ""
            lines += [(part, c.text(name), m, None, count) for m, count in enumerate(months, 1) if part]
        lines += [("drop_topics", c.text(named(words, "topic", t["topic"])), None, None, t["total"])
                  for t in self._doc["topics"]]  # fmt: skip
        lines += [("drop_ages", c.text(age_band(words, a["age_band"])), None, None, a["total"])
                  for a in self._doc["age_bands"]]  # fmt: skip
        for p in self._doc["places"]:
            where = c.text(place(words, p["place"]))
            lines += [("drop_places", where, None, None, p["contacts"] + p["self_care"])]
        lines += [("drop_theme_days", c.text(d["theme"]), None, _day(d), d["visitors"])
                  for d in self._doc["theme_days"]]  # fmt: skip
        lines += [("drop_trainings", c.text(t["theme"] or named(words, "training", t["kind"])), None, _day(t),
                   t["participants"]) for t in self._doc["trainings"]]  # fmt: skip
        rows = [
            (c.text(words[part]), what, year, None if month is None else c.count(month), day, c.count(count))
            for part, what, month, day, count in lines
        ]
        headers = (
            "drop_col_part", "drop_col_what", "drop_col_year", "drop_col_month", "drop_col_day", "drop_col_count",
        )  # fmt: skip
        return self._sheet("drop_contacts", headers, rows)


def _day(row: Document) -> Cell:
    return c.day(date.fromisoformat(row["on"]))
