"""Everything about one client as a paper the client can read: it knows the keys of the client file, and no record."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.agreement_report import blocks
from hyvinvointi_desktop.reports.claim_report import add_practice_words, instant_of, month_words, named, when
from hyvinvointi_desktop.reports.client_file_care import add_care
from hyvinvointi_desktop.reports.client_file_referrals import add_referrals
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import Column, facts, table

_CHECKS = ("comes_alone", "no_acute_crisis")
Words = Mapping[str, str]
Row = Mapping[str, Any]


def client_file_pdf(fonts: Path, words: Words, document: Row, *, practice: bool) -> bytes:
    """The file as tagged PDF with a place for the giver's signature."""
    code, made = (
        str(document["client"]["code"]),
        instant_of(str(document["made_at"])) or datetime(2026, 1, 1, tzinfo=UTC),
    )
    sheet = Sheet(
        PaperFacts(
            words["file_document_title"].format(code=code), str(document["worker"]), words["language_tag"], made,
            practice,
        ),
        page_of=words["page_of"],
        footer=words["file_footer"].format(code=code, day=t.local_date(made)),
        banner=words["practice_banner"] if practice else "",
        watermark=words["practice_watermark"] if practice else "",
    )  # fmt: skip
    return produce(fonts, sheet, Look.of(11), _ClientFile(words, document, practice).compose)


class _ClientFile:
    def __init__(self, words: Words, document: Row, practice: bool) -> None:
        self.words, self.doc, self.practice = words, document, practice

    def compose(self, paper: Paper) -> None:
        words = self.words
        paper.heading(1, words["file_title"])
        add_practice_words(paper, words, self.practice)
        paper.paragraph(words["file_intro"].format(worker=self.doc["worker"]))
        self._who(paper)
        self._consents(paper)
        add_referrals(paper, words, self.doc.get("referrals", ()))
        self._agreements(paper)
        self._section(paper, "file_goals", self.doc["goals"])
        self._goals(paper, self.doc["goals"], 0)
        self._section(paper, "file_meetings", self.doc["meetings"])
        for meeting in self.doc["meetings"]:
            self._meeting(paper, meeting)
        self._courses(paper)
        add_care(paper, words, self.doc)
        self._rest(paper)
        self._log(paper)
        paper.signature_place(words["file_field"])

    def _section(self, paper: Paper, title: str, rows: Sequence[Row]) -> None:
        paper.heading(2, self.words[title])
        if not rows:
            paper.paragraph(self.words["file_nothing"])

    def _who(self, paper: Paper) -> None:
        client, words = self.doc["client"], self.words
        paper.heading(2, words["file_who"])
        keys = (
            "name", "code", "identity_code", "phone", "email", "address", "village", "municipality", "language",
            "safety_notes", "mobility_notes",
        )  # fmt: skip
        shown = {**client, "language": named(words, "language", str(client["language"]))}
        pairs = [(words[f"file_{key}"], str(shown[key])) for key in keys if shown[key]]
        if client["interpreter"]:
            pairs.append((words["file_interpreter"], words["file_interpreter_yes"]))
        need = ", ".join(str(v) for v in client["called_in_need"].values() if v)
        pairs += [(words["file_in_need"], need)] if need else []
        if client["archived_on"]:
            pairs.append((words["file_archived_on"], t.day(str(client["archived_on"]))))
        facts(paper, pairs, per_row=1)

    def _consents(self, paper: Paper) -> None:
        rows = self.doc["consents"]
        self._section(paper, "file_consents", rows)
        if rows:
            words = self.words
            columns = (
                Column(words["col_what"], share=2),
                Column(words["file_given_on"]),
                Column(words["file_withdrawn_on"]),
            )
            lines = [
                (named(words, "consent", str(r["for"])), t.day(str(r["given_on"])), _day(r["withdrawn_on"]))
                for r in rows
            ]
            table(paper, columns, lines, row_headers=True)

    def _agreements(self, paper: Paper) -> None:
        words = self.words
        self._section(paper, "file_agreements", self.doc["agreements"])
        for row in self.doc["agreements"]:
            days = t.days(str(row["first_day"]), str(row["last_day"]))
            programme = named(words, "programme", str(row["programme"]))
            paper.heading(3, words["file_agreement"].format(programme=programme, days=days))
            if row["ended_on"]:
                paper.paragraph(words["file_ended_on"].format(day=t.day(str(row["ended_on"]))))
            if row["text"]:
                for _, content in blocks(str(row["text"])):
                    if isinstance(content, list):
                        paper.bullets(content)
                    else:
                        paper.paragraph(content)
            else:
                paper.paragraph(words["file_text_away"])
            if row["signatures"]:
                paper.bullets([self._signature(s) for s in row["signatures"]])

    def _signature(self, row: Row) -> str:
        words, at = self.words, instant_of(str(row["signed_at"]))
        how = words[f"way_{row['way']}"].format(when=when(words, at) if at else row["signed_at"])
        party = words[f"party_{row['party']}"]
        return f"{party}: {row['name']}, {how}"

    def _goals(self, paper: Paper, goals: Sequence[Row], depth: int) -> None:
        words = self.words
        for goal in goals:
            state = words[f"goal_{goal['state']}"]
            ended = f" {t.day(str(goal['state_on']))}" if goal["state_on"] else ""
            extra = [str(goal[key]) for key in ("who", "by_when", "noticed_by") if goal[key]]
            extra += [f"{t.day(str(m['on']))} " + words[f"mark_{m['mark']}"] for m in goal["marks"]]
            line = f"{'– ' * depth}{goal['words']} ({state}{ended})"
            paper.paragraph("\n".join([line, *([" · ".join(extra)] if extra else [])]))
            self._goals(paper, goal["below"], depth + 1)

    def _meeting(self, paper: Paper, row: Row) -> None:
        words, begins, ends = self.words, instant_of(str(row["starts_at"])), instant_of(str(row["ends_at"]))
        at = str(row["starts_at"])
        if begins and ends:
            at = f"{when(words, begins)}–{t.clock(ends)}"
        kind = named(words, "session", str(row["kind"])) + ", " + words[f"status_{row['status']}"]
        paper.heading(3, words["file_meeting"].format(when=at, kind=kind))
        if row["note"]:
            paper.paragraph(str(row["note"]))
        lines = self._lines_of(row)
        if lines:
            paper.bullets(lines)

    def _courses(self, paper: Paper) -> None:
        words = self.words
        self._section(paper, "file_courses", self.doc["courses"])
        for row in self.doc["courses"]:
            state = words[f"enrolment_{row['state']}"]
            began = t.day(str(row["first_day"]))
            paper.heading(3, words["file_course"].format(name=row["name"], day=began, state=state))
            pairs = [(words["file_course_place"], str(row["place"]))] if row["place"] else []
            pairs += [(words[f"file_{key}"], str(row[key])) for key in ("proposer", "fee_payer") if row[key]]
            days = [(words[f"file_{key}"], _day(row[key])) for key in ("enrolled_on", "left_on", "called_on")]
            pairs += [(name, day) for name, day in days if day]
            said = [(words[f"file_{key}"], str(row[key])) for key in ("left_reason", "next_step") if row[key]]
            pairs += said + self._interview(row["interview"])
            checks = [(words[f"file_{key}"], words[f"yes_{row[key]}"]) for key in _CHECKS if row[key] is not None]
            facts(paper, pairs + checks, per_row=1)
            lines = [(t.day(str(m["on"])), str(m["theme"]), words[f"attendance_{m['mark']}"]) for m in row["marks"]]
            if lines:
                columns = (Column(words["col_date"]), Column(words["file_theme"], share=2), Column(words["file_marks"]))
                table(paper, columns, lines, row_headers=True)

    def _interview(self, talk: Row | None) -> list[tuple[str, str]]:
        if talk is None:
            return []
        keys = ("life_situation", "strengths", "needs", "goals", "earlier_groups")
        found = [(self.words["file_interviewed_on"], _day(talk["held_on"]))]
        found += [(self.words[f"file_interview_{key}"], str(talk[key])) for key in keys if talk[key]]
        return found + ([(self.words["file_themes"], ", ".join(talk["themes"]))] if talk["themes"] else [])

    def _lines_of(self, row: Row) -> list[str]:
        words, found = self.words, []
        if row["with"]:
            found.append(words["file_with"].format(codes=", ".join(row["with"])))
        if row["place"]:
            found.append(words["file_place"].format(place=row["place"]))
        if row["barriers"]:
            found.append(words["file_barriers"].format(barriers=", ".join(row["barriers"])))
        found += [
            words["file_mark"].format(goal=mark["goal"], mark=words[f"mark_{mark['mark']}"]) for mark in row["marks"]
        ]
        for task in row["tasks"]:
            said = " · ".join(w for w in (task["words"], task["who"], _day(task["due_on"])) if w)
            key = "file_task_done" if task["done_on"] else "file_task"
            found.append(words[key].format(words=said, day=_day(task["done_on"])))
        for trip in row["trips"]:
            vehicle = named(words, "vehicle", str(trip["vehicle"]))
            found.append(
                words["file_trip"].format(route=t.route(list(trip["route"])), km=t.km(str(trip["km"])), vehicle=vehicle)
            )
        for cost in row["expenses"]:
            kind = ", ".join(w for w in (named(words, "expense", str(cost["kind"])), cost["description"]) if w)
            found.append(words["file_expense"].format(kind=kind, money=t.money(int(cost["amount_cents"]))))
        if row["reminded_on"]:
            found.append(words["file_reminded"].format(day=t.day(str(row["reminded_on"]))))
        return found

    def _rest(self, paper: Paper) -> None:
        words = self.words
        claims, papers = self.doc["claims"], self.doc["papers"]
        self._section(paper, "file_claims", claims)
        if claims:
            paper.bullets(
                [f"{month_words(words, str(c['month']))} ({named(words, 'state', str(c['state']))})" for c in claims]
            )
        self._section(paper, "file_papers", papers)
        if papers:
            rows = [
                (named(words, "paper", str(p["what"])), t.day(str(p["on"])), f"{max(1, int(p['bytes']) // 1024)} kB")
                for p in papers
            ]
            columns = (
                Column(words["col_what"], share=2),
                Column(words["col_date"]),
                Column(words["file_size"], right=True),
            )
            table(paper, columns, rows, row_headers=True)

    def _log(self, paper: Paper) -> None:
        """One row a day, kind and reason: a year of work is thousands of entries, which nobody reads one by one."""
        words, entries = self.words, self.doc["log"]
        self._section(paper, "file_log", entries)
        if not entries:
            return
        paper.paragraph(words["file_log_intro"])
        times = Counter((str(e["at"])[:10], str(e["by"]), str(e["what"]), str(e["purpose"])) for e in entries)
        rows = [
            (t.day(day), by, words[f"done_{what}"], named(words, "purpose", purpose), str(count))
            for (day, by, what, purpose), count in sorted(times.items())
        ]
        columns = (
            Column(words["col_date"], width=74), Column(words["file_by"], share=2), Column(words["col_what"], share=2),
            Column(words["file_why"], share=2), Column(words["file_times"], width=52, right=True),
        )  # fmt: skip
        table(paper, columns, rows)


def _day(day: object) -> str:
    return t.day(str(day)) if day else ""
