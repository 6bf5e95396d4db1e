"""The payment basis of activity allowances on paper: a window after the other, its days with how each is known."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.allowance_texts import activity, known, times
from hyvinvointi_desktop.reports import typography
from hyvinvointi_desktop.reports.claim_report import add_practice_words
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.tables import Column, facts, table

Words = Mapping[str, str]
Document = Mapping[str, Any]


def allowance_pdf(fonts: Path, words: Words, document: Document, *, practice: bool) -> bytes:
    """The paper, with one empty field for the signature. The same document gives the same bytes."""
    worker = str(document["worker"])
    made = datetime.fromisoformat(document["made_at"])
    sheet = Sheet(
        PaperFacts(
            words["allow_title"], worker, words["language_tag"], made, practice,
        ),
        page_of=words["page_of"],
        footer=words["allow_footer"].format(worker=worker, day=typography.local_date(made)),
        banner=words["practice_banner"] if practice else "",
        watermark=words["practice_watermark"] if practice else "",
    )  # fmt: skip
    return produce(fonts, sheet, Look.of(10), lambda page: _Basis(page, words, document).compose(practice=practice))


class _Basis:
    def __init__(self, page: Paper, words: Words, document: Document) -> None:
        self._page, self._words, self._doc = page, words, document

    def compose(self, *, practice: bool) -> None:
        page, words, doc = self._page, self._words, self._doc
        page.heading(1, words["allow_title"])
        add_practice_words(page, words, practice)
        made = typography.local_date(datetime.fromisoformat(doc["made_at"]))
        pairs = (
            ("allow_worker", doc["worker"]), ("allow_organisation", doc["organisation"]), ("allow_made", made),
        )  # fmt: skip
        facts(page, [(words[key], value) for key, value in pairs if value])
        for window in doc["windows"]:
            self._window(window)
        if not doc["windows"]:
            page.paragraph(words["allow_nothing"])
        if len(doc["windows"]) > 1:
            page.heading(2, words["allow_together"])
            page.paragraph(typography.money(doc["total_cents"]))
        page.ensure(130)
        page.heading(2, words["section_signature"])
        page.signature_place(words["allow_field"])

    def _window(self, window: Document) -> None:
        page, words = self._page, self._words
        page.ensure(220)
        heading = words["allow_window"].format(name=window["name"] or window["client"], days=_days(window["days"]))
        page.heading(2, heading)
        per = words[f"allow_per_{window['unit']}"].format(sum=typography.money(window["per_cents"]))
        pairs = [
            (words["allow_client"], " · ".join(filter(None, (window["name"], window["client"])))),
            (words["allow_decision"], window["decision_number"] or words["allow_no_number"]),
            (words["allow_in_force"], _days(window["decision_days"])),
            (words["allow_basis"], window["legal_basis"]),
            (words["allow_paid"], per),
            (words["allow_sum"], typography.money(window["cents"])),
        ]
        facts(page, [(name, value) for name, value in pairs if value], 1)
        self._days_of(window)
        self._decided(window)

    def _days_of(self, window: Document) -> None:
        page, words = self._page, self._words
        columns = [
            Column(words["allow_col_day"], 76), Column(words["allow_col_what"], share=1.4),
            Column(words["allow_col_known"], share=1.4), Column(words["allow_col_sum"], 80, right=True),
        ]  # fmt: skip
        rows = [
            (
                typography.day(day["on"]), "; ".join(activity(words, a) for a in day["activities"]),
                "; ".join(dict.fromkeys(known(words, a) for a in day["activities"])),
                typography.money(day["times"] * window["per_cents"]),
            )
            for day in window["activity_days"]
        ]  # fmt: skip
        if not rows:
            page.paragraph(words["allow_no_days"])
            return
        many = words["allow_many"].format(n=len(rows))
        table(page, columns, rows, total=(words["total"], many, "", typography.money(window["cents"])))
        for day in window["activity_days"]:
            if note := times(words, day):
                page.paragraph(f"{typography.day(day['on'])}: {note}", page.look.small)

    def _decided(self, window: Document) -> None:
        decided, words = window["decided"], self._words
        if decided is None:
            return
        line = words["allow_decided"].format(
            day=typography.day(decided["on"]), sum=typography.money(decided["cents"]), n=decided["days"]
        )
        if decided["number"]:
            line += " " + words["allow_decided_number"].format(number=decided["number"])
        if window["differs"]:
            line += " " + words["allow_differs"].format(sum=typography.money(window["difference_cents"]))
        self._page.paragraph(line)


def _days(row: Document) -> str:
    return typography.days(row["first_day"], row["last_day"])
