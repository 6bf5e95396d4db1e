"""The monthly claim as a paper: it knows the keys of the claim document and their order on the page.

It computes nothing: every sum is the document's. Keys that a draft lacks are simply not shown.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.reports import typography as t
from hyvinvointi_desktop.reports.claim_findings import finding_words
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import Column, facts, table

Document = Mapping[str, Any]
Words = Mapping[str, str]
HOUR_RATES = ("hours", "hour", "hourly", "course")


def claim_pdf(fonts: Path, words: Words, document: Document, *, practice: bool) -> bytes:
    """The claim as tagged PDF with an empty signature field."""
    report = _ClaimReport(words, document, practice)
    return produce(fonts, report.sheet(), Look.of(9.4), report.compose)


def month_words(words: Words, month: str) -> str:
    """``2026-10`` as ``lokakuu 2026``; anything else as it is."""
    year, dash, number = month.partition("-")
    name = words.get(f"month_{int(number)}") if dash and number.isdigit() else None
    return f"{name} {year}" if name else month


def instant_of(text: str) -> datetime | None:
    """An ISO instant with offset, or None for anything else."""
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        return None
    return instant if instant.tzinfo else None


def when(words: Words, instant: datetime) -> str:
    """``21.11.2026 klo 9.30`` in the words of the language."""
    return words["clock"].format(day=t.local_date(instant), time=t.clock(instant)).replace(" ", t.NBSP)


def made_at(document: Document) -> datetime:
    """The instant the file is dated by: the sealing, else the first day of the month, so that the same document
    always gives the same bytes."""
    sealed = instant_of(str(document.get("sealed_at") or ""))
    if sealed is not None:
        return sealed
    try:
        return datetime.fromisoformat(f"{document.get('month', '')}-01").replace(tzinfo=UTC)
    except ValueError:
        return datetime(2026, 1, 1, tzinfo=UTC)


def named(words: Words, prefix: str, code: str) -> str:
    """The words for a code, or the code itself, spelled with spaces, when the organisation made it up."""
    return words.get(f"{prefix}_{code}") or code.replace("_", " ")


class _ClaimReport:
    def __init__(self, words: Words, document: Document, practice: bool) -> None:
        self.words = words
        self.doc = document
        self.practice = practice
        self.month = month_words(words, str(document.get("month", "")))
        self.worker = str(document.get("worker", ""))
        self.payer = str(document.get("payer_name") or document.get("payer") or "")

    def rows(self, key: str) -> Sequence[Document]:
        found = self.doc.get(key) or ()
        return [row for row in found if isinstance(row, Mapping)]

    def sheet(self) -> Sheet:
        words, number = self.words, self.doc.get("number")
        footer = words["claim_footer_number" if number else "claim_footer"].format(
            worker=self.worker, payer=self.payer, month=self.month, number=number
        )
        title = words["claim_document_title"].format(month=self.month, worker=self.worker)
        return Sheet(
            PaperFacts(title, self.worker, words["language_tag"], made_at(self.doc), self.practice),
            page_of=words["page_of"],
            footer=footer,
            banner=words["practice_banner"] if self.practice else "",
            watermark=words["practice_watermark"] if self.practice else "",
            wide=bool(self.rows("trips")),
        )

    def compose(self, paper: Paper) -> None:
        paper.heading(1, f"{self.words['claim_title']}, {self.month}")
        add_practice_words(paper, self.words, self.practice)
        facts(paper, self._facts())
        self._totals(paper)
        self._hours(paper)
        self._trips(paper)
        self._expenses(paper)
        self._adjustments(paper)
        self._findings(paper)
        self._rates(paper)
        self._signature(paper)

    def _facts(self) -> list[tuple[str, str]]:
        doc, words = self.doc, self.words
        sealed = instant_of(str(doc.get("sealed_at") or ""))
        pairs = [
            ("fact_worker", self.worker),
            ("fact_month", self.month),
            ("fact_payer", self.payer),
            ("fact_number", str(doc.get("number") or "")),
            ("fact_regime", named(words, "regime", str(doc.get("regime") or ""))),
            ("fact_state", named(words, "state", str(doc.get("state") or ""))),
            ("fact_sealed_at", when(words, sealed) if sealed else ""),
            ("fact_id", str(doc.get("id") or "")),
            ("fact_amends", str(doc.get("amends") or "")),
        ]
        return [(words[key], value) for key, value in pairs if value]

    def _totals(self, paper: Paper) -> None:
        words, totals = self.words, self.doc.get("totals") or {}
        codes = self.doc.get("income_codes") or {}
        lines = [
            ("section_hours", t.duration(int(totals.get("payable_minutes", 0))), codes.get("hours", ""), "hours_cents"),
            ("section_trips", t.km(str(totals.get("km", "0.0"))), codes.get("km", ""), "trips_cents"),
            ("section_expenses", "", "", "expenses_cents"),
            ("section_adjustments", "", "", "adjustments_cents"),
        ]
        optional = ("expenses_cents", "adjustments_cents")
        rows = [
            (words[title], quantity, str(code), t.money(int(totals.get(key, 0))))
            for title, quantity, code, key in lines
            if key not in optional or totals.get(key) or self.rows(key.removesuffix("_cents"))
        ]
        columns = [
            Column(words["col_what"], share=3), Column(words["col_quantity"], share=2, right=True),
            Column(words["col_income_code"], share=1.4, right=True), Column(words["total"], share=2, right=True),
        ]
        paper.heading(2, words["section_totals"])
        last = (words["total"], "", "", t.money(int(totals.get("total_cents", 0))))
        table(paper, columns, rows, total=last, row_headers=True)
        if self.doc.get("regime") == "assignment":
            paper.paragraph(words["regime_note_assignment"], paper.look.small)

    def _hours(self, paper: Paper) -> None:
        words, rows = self.words, self.rows("hours")
        paper.heading(2, words["section_hours"])
        if not rows:
            paper.paragraph(words["nothing_hours"])
            return
        whose = "col_client_or_course" if any(row.get("course") for row in rows) else "col_client"
        columns = [
            Column(words["col_date"], 58), Column(words["col_times"], 68), Column(words[whose], share=1.2),
            Column(words["col_kind"], share=2), Column(words["col_length"], 70, right=True),
            Column(words["col_payable"], 70, right=True), Column(words["col_hour_rate"], 44, right=True),
            Column(words["col_euros"], 62, right=True),
        ]
        lines = [
            (
                t.day(str(row.get("on", ""))), t.clock_range(str(row.get("from", "")), str(row.get("to", ""))),
                ", ".join(str(code) for code in row.get("clients") or ()) or str(row.get("course") or ""),
                named(words, "session", str(row.get("kind", ""))), t.duration(int(row.get("minutes", 0))),
                t.duration(int(row.get("payable_minutes", 0))), t.decimal(str(row.get("rate") or "")),
                t.amount(int(row.get("amount_cents", 0))),
            )
            for row in rows
        ]
        totals = self.doc.get("totals") or {}
        last = (
            words["total"], "", "", "", t.duration(int(totals.get("minutes", 0))),
            t.duration(int(totals.get("payable_minutes", 0))), "", t.amount(int(totals.get("hours_cents", 0))),
        )
        table(paper, columns, lines, total=last)

    def _trips(self, paper: Paper) -> None:
        words, rows = self.words, self.rows("trips")
        paper.heading(2, words["section_trips"])
        if not rows:
            paper.paragraph(words["nothing_trips"])
            return
        columns = [
            Column(words["col_date"], 58), Column(words["col_times"], 68), Column(words["col_purpose"], share=1.7),
            Column(words["col_vehicle"], 74), Column(words["col_route"], share=2.2),
            Column(words["col_km"], 44, right=True), Column(words["col_passengers"], share=1.9),
            Column(words["col_km_rate"], 40, right=True), Column(words["col_euros"], 56, right=True),
        ]
        lines = [
            (
                t.day(str(row.get("on", ""))),
                t.clock_range(str(row.get("from_time", "")), str(row.get("to_time", ""))),
                str(row.get("purpose", "")), named(words, "vehicle", str(row.get("vehicle", ""))),
                t.route([str(place) for place in row.get("route") or ()]), t.decimal(str(row.get("km", ""))),
                "\n".join(self._extras(row)), t.decimal(str(row.get("rate") or "")),
                t.amount(int(row.get("amount_cents", 0))),
            )
            for row in rows
        ]
        totals = self.doc.get("totals") or {}
        last = (
            words["total"], "", "", "", "", t.decimal(str(totals.get("km", ""))), "", "",
            t.amount(int(totals.get("trips_cents", 0))),
        )
        table(paper, columns, lines, total=last)

    def _extras(self, row: Document) -> list[str]:
        words, extras = self.words, []
        rate = t.decimal(str(row.get("passenger_rate") or ""))
        for leg in row.get("legs") or ():
            if leg.get("passengers"):
                parts = {"count": leg["passengers"], "km": t.km(str(leg.get("km", ""))), "rate": rate}
                extras.append(words["passengers_line"].format(**parts))
        if str(row.get("trailer_km") or "0").strip("0.") != "":
            trailer = {"km": t.km(str(row["trailer_km"])), "rate": t.decimal(str(row.get("trailer_rate") or ""))}
            extras.append(words["trailer_line"].format(**trailer))
        for extra in row.get("supplements") or ():
            what = named(words, "supplement", str(extra.get("kind", "")))
            extra_rate = t.decimal(str(extra.get("rate") or ""))
            said = words["supplement_line"].format(what=what, km=t.km(str(extra.get("km", ""))), rate=extra_rate)
            extras.append(said)
        if str(row.get("km_after") or "0").strip("0.") != "":
            after = {"km": t.km(str(row["km_after"])), "rate": t.decimal(str(row.get("rate_after") or ""))}
            extras.append(words["after_line"].format(**after))
        return [extra.replace(" × ", f"{t.NBSP}×{t.NBSP}") for extra in extras]

    def _expenses(self, paper: Paper) -> None:
        words, rows = self.words, self.rows("expenses")
        if not rows:
            return
        paper.heading(2, words["section_expenses"])
        columns = [
            Column(words["col_date"], 70), Column(words["col_what"], share=3), Column(words["col_receipt"], share=1),
            Column(words["col_euros"], 80, right=True),
        ]
        lines = [
            (
                t.day(str(row.get("on", ""))), named(words, "expense", str(row.get("kind", ""))),
                words["yes" if row.get("receipt") else "no"], t.amount(int(row.get("amount_cents", 0))),
            )
            for row in rows
        ]
        cents = int((self.doc.get("totals") or {}).get("expenses_cents", 0))
        table(paper, columns, lines, total=(words["total"], "", "", t.amount(cents)))

    def _adjustments(self, paper: Paper) -> None:
        words, rows = self.words, self.rows("adjustments")
        if not rows:
            return
        paper.heading(2, words["section_adjustments"])
        columns = [
            Column(words["col_month"], share=1.4), Column(words["col_line"], share=2), Column(words["col_date"], 70),
            Column(words["col_length"], 80, right=True), Column(words["col_km"], 60, right=True),
            Column(words["col_euros"], 80, right=True),
        ]
        lines = [
            (
                month_words(words, str(row.get("month", ""))), str(row.get("line", "")), t.day(str(row.get("on", ""))),
                t.duration(int(row.get("minutes", 0))), t.decimal(str(row.get("km", ""))),
                t.amount(int(row.get("amount_cents", 0))),
            )
            for row in rows
        ]
        cents = int((self.doc.get("totals") or {}).get("adjustments_cents", 0))
        table(paper, columns, lines, total=(words["total"], "", "", "", "", t.amount(cents)))

    def _findings(self, paper: Paper) -> None:
        words, rows = self.words, self.rows("findings")
        if not rows:
            return
        paper.heading(2, words["section_findings"])
        columns = [
            Column(words["col_date"], 58), Column(words["col_finding"], share=3),
            Column(words["col_explanation"], share=2),
        ]
        lines = [
            (t.day(str(row.get("on") or "")), finding_words(words, row), str(row.get("explanation") or ""))
            for row in rows
        ]
        table(paper, columns, lines)

    def _rates(self, paper: Paper) -> None:
        words, rows = self.words, self.rows("rates_used")
        if not rows:
            return
        paper.heading(2, words["section_rates"])
        columns = [
            Column(words["col_rate_what"], share=1.6), Column(words["col_rate"], 80, right=True),
            Column(words["col_valid"], 140), Column(words["col_source"], share=3),
        ]
        lines = [
            (
                self._rate_name(str(row.get("what", ""))), self._unit_rate(row),
                t.days(str(row.get("from") or ""), str(row.get("to") or "")), str(row.get("source") or ""),
            )
            for row in rows
        ]
        table(paper, columns, lines, row_headers=True)

    def _rate_name(self, what: str) -> str:
        if what in HOUR_RATES:
            return self.words["rate_hour"]
        return self.words.get(f"vehicle_{what}") or named(self.words, "supplement", what)

    def _unit_rate(self, row: Document) -> str:
        key = "per_hour" if row.get("what") in HOUR_RATES else "per_km"
        return self.words[key].format(rate=t.decimal(str(row.get("rate") or ""))).replace(" ", t.NBSP)

    def _signature(self, paper: Paper) -> None:
        words, draft = self.words, self.doc.get("state") == "draft"
        paper.ensure(150)
        paper.heading(2, words["section_signature"])
        paper.paragraph(words["claim_draft_note" if draft else "claim_promise"])
        if not draft:
            paper.paragraph(words["claim_signature_here"], paper.look.small)
        paper.signature_place(words["signature_field"])


def add_practice_words(paper: Paper, words: Words, practice: bool) -> None:
    """The heading and the sentence that a practice paper opens with."""
    if practice:
        paper.heading(2, words["practice_heading"])
        paper.paragraph(words["practice_text"])
