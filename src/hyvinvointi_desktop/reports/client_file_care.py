"""The part of the client's own file about measures, service by decision, network, reviews and texts."""

from collections.abc import Mapping, Sequence
from typing import Any

from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.claim_report import instant_of, named, when
from hyvinvointi_desktop.reports.paper import Paper
from hyvinvointi_desktop.reports.tables import Column, facts, table

Words = Mapping[str, str]
Row = Mapping[str, Any]
Pairs = list[tuple[str, str]]


def add_care(paper: Paper, words: Words, document: Row) -> None:
    """Adds the sections; one without rows says that there is nothing."""
    part = _Care(paper, words)
    for key, one in (
        ("measures", part.measures), ("services", part.services), ("groups", part.groups), ("network", part.network),
        ("reviews", part.reviews), ("drafts", part.drafts), ("own_purchases", part.purchases),
    ):  # fmt: skip
        rows = document[key]
        paper.heading(2, words[f"file_{key}"])
        if rows:
            one(rows)
        else:
            paper.paragraph(words["file_nothing"])
        if key == "network":
            part.meetings(document["network_meetings"])
            part.maps(document["ecomaps"])


def _day(day: object) -> str:
    return t.day(str(day)) if day else ""


class _Care:
    def __init__(self, paper: Paper, words: Words) -> None:
        self.paper, self.words = paper, words
        self._language = words["language_tag"][:2]

    def _said(self, words: Mapping[str, str], otherwise: str) -> str:
        return words.get(self._language) or words.get("fi") or otherwise

    def _listed(self, row: Row) -> str:
        """What a programme's list calls an id; one without words is read as words itself."""
        return self._said(row["words"], str(row["id"]).replace("_", " "))

    def _code(self, prefix: str, code: object) -> str:
        return named(self.words, f"care_{prefix}", str(code))

    def _pairs(self, row: Row, *keys: str) -> Pairs:
        """The filled ones of plain words, each with its name."""
        return [(self.words[f"file_care_{key}"], str(row[key])) for key in keys if row[key]]

    def _days(self, row: Row, *keys: str) -> Pairs:
        return [(self.words[f"file_care_{key}"], _day(row[key])) for key in keys if row[key]]

    def measures(self, rows: Sequence[Row]) -> None:
        """Every filling with its answers, and its score where there is one to tell."""
        words = self.words
        for row in rows:
            title = self._said(row["title"], str(row["measure"]))
            self.paper.heading(3, words["file_measure"].format(title=title, day=_day(row["on"])))
            pairs = [(words["file_care_mode"], self._code("mode", row["mode"]))]
            pairs += [(words["file_care_point"], self._code("point", row["point"]))] if row["point"] else []
            if row["score"] is not None:
                pairs.append((words["file_care_score"], t.decimal(str(row["score"]))))
            if row["change"] != "unknown":
                pairs.append((words["file_care_change"], self._code("change", row["change"])))
            facts(self.paper, pairs, per_row=1)
            lines = [(self._said(a["theme"], str(a["item"])), str(a["answer"])) for a in row["answers"]]
            if lines:
                columns = (Column(words["file_care_item"], share=3), Column(words["file_care_answer"], right=True))
                table(self.paper, columns, lines, row_headers=True)

    def services(self, rows: Sequence[Row]) -> None:
        """A period with what was agreed, its steps, its decisions and their payments."""
        words = self.words
        for row in rows:
            programme = self._said(row["title"], named(words, "programme", str(row["programme"])))
            self.paper.heading(3, words["file_service"].format(programme=programme, day=_day(row["opened_on"])))
            pairs = [(words["file_care_phase"], self._code("phase", row["phase"]))]
            pairs += self._days(row, "suitability_on", "ending_from", "ended_on")
            for key in ("suitability", "next_steps"):
                if row[key]:
                    pairs.append((words[f"file_care_{key}"], ", ".join(self._listed(x) for x in row[key])))
            facts(self.paper, pairs + self._pairs(row, "next_words"), per_row=1)
            if row["steps"]:
                self.paper.bullets([f"{self._code('step', s['step'])}: {_day(s['on'])}" for s in row["steps"]])
            for decision in row["decisions"]:
                self._decision(decision)

    def _decision(self, row: Row) -> None:
        words, kind = self.words, self._code("decision", row["kind"])
        days = t.days(str(row["first_day"]), str(row["last_day"]))
        self.paper.paragraph(words["file_decision"].format(kind=kind, days=days))
        pairs = self._pairs(row, "number", "legal_basis") + self._days(row, "made_on")
        pairs += [(words[f"file_care_{key}"], self._listed(row[key])) for key in ("zone", "discount") if row[key]]
        if row["allowance_cents"]:
            unit = self._code("unit", row["allowance_unit"])
            pairs.append((words["file_care_allowance"], f"{t.money(int(row['allowance_cents']))}, {unit}"))
        if pairs:
            facts(self.paper, pairs, per_row=1)
        if row["payments"]:
            self.paper.bullets([
                words["file_payment"].format(
                    window=p["window"], days=p["days"], money=t.money(int(p["cents"])), day=_day(p["decided_on"])
                )
                for p in row["payments"]
            ])  # fmt: skip

    def groups(self, rows: Sequence[Row]) -> None:
        """Visits to groups, and how they are known."""
        words = self.words
        names = ("file_care_group", "file_care_known")
        columns = (Column(words["col_date"]), *(Column(words[name], share=2) for name in names))
        lines = [(_day(r["on"]), str(r["group"]), self._code("known", r["known_by"])) for r in rows]
        table(self.paper, columns, lines, row_headers=True)

    def network(self, rows: Sequence[Row]) -> None:
        """Who belongs to the network, and about what they may be talked with."""
        for row in rows:
            self.paper.heading(3, str(row["name"]))
            pairs = self._pairs(row, "role", "organisation", "phone", "email", "permitted_about")
            facts(self.paper, pairs + self._days(row, "permitted_on", "withdrawn_on"), per_row=1)

    def meetings(self, rows: Sequence[Row]) -> None:
        """Who was asked to which meeting."""
        lines = [
            self.words["file_network_meeting"].format(
                day=_day(r["on"]), people=", ".join(x for x in (*r["asked"], r["others"]) if x)
            )
            for r in rows
            if r["asked"] or r["others"]
        ]
        if lines:
            self.paper.bullets(lines)

    def maps(self, rows: Sequence[Row]) -> None:
        """The drawn maps; the pictures open in the program."""
        if rows:
            self.paper.bullets([
                " ".join(x for x in (self.words["file_ecomap"].format(day=_day(r["drawn_on"])), str(r["words"])) if x)
                for r in rows
            ])  # fmt: skip

    def reviews(self, rows: Sequence[Row]) -> None:
        """What was said at each review, and who signed it."""
        words = self.words
        for row in rows:
            kind = self._code("review", row["kind"])
            days = t.days(str(row["first_day"]), str(row["last_day"]))
            self.paper.heading(3, words["file_review"].format(kind=kind, day=_day(row["held_on"]), days=days))
            told = [words["file_review_together"] if row["together"] else words["file_review_alone"]]
            told += [words["file_review_corrects"]] if row["corrects_earlier"] else []
            self.paper.paragraph(" ".join(told))
            pairs = self._pairs(row, "went_well", "was_hard", "changes", "what_next")
            if pairs:
                facts(self.paper, pairs, per_row=1)
            if row["goals"]:
                self.paper.bullets([self._goal(g) for g in row["goals"]])
            if row["signatures"]:
                self.paper.bullets([self._signature(s) for s in row["signatures"]])

    def _goal(self, row: Row) -> str:
        state = self.words[f"goal_{row['state']}"]
        return f"{row['words']} ({state})" + (f": {row['said']}" if row["said"] else "")

    def _signature(self, row: Row) -> str:
        words, at = self.words, instant_of(str(row["signed_at"]))
        how = words[f"way_{row['way']}"].format(when=when(words, at) if at else row["signed_at"])
        party = words[f"party_{row['party']}"]
        return f"{party}: {row['name']}, {how}"

    def drafts(self, rows: Sequence[Row]) -> None:
        """Texts for the official record that are still here, whole."""
        for row in rows:
            self.paper.heading(3, self._code("draft", row["kind"]))
            self.paper.paragraph(str(row["text"]))

    def purchases(self, rows: Sequence[Row]) -> None:
        """What was bought for the client."""
        words = self.words
        self.paper.bullets([
            words["file_purchase"].format(
                day=_day(r["on"]), money=t.money(int(r["amount_cents"])),
                words=r["words"] or words["file_care_no_words"],
            )
            for r in rows
        ])  # fmt: skip
