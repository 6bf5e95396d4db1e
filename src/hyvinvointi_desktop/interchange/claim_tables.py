"""A claim document as the tables that a payroll office opens: sheets for XLSX, one list of lines for CSV. No rule."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.distance import km_from_text
from hyvinvointi_desktop.interchange import sheets as c
from hyvinvointi_desktop.interchange.sheets import Cell, Sheet

Words = Mapping[str, str]
Document = Mapping[str, Any]
Line = dict[str, Cell | None]
"""A line of the claim by the names of its fields; what it lacks stays empty."""

_PARTS: Mapping[str, tuple[str, ...]] = {
    "hours": ("date", "start", "end", "client", "what", "minutes", "payable", "length", "hour_rate", "code", "euros"),
    "trips": (
        "date", "start", "end", "what", "vehicle", "route", "km", "extras", "km_rate", "code", "euros",
    ),
    "expenses": ("date", "what", "receipt", "euros"),
    "adjustments": ("year", "month", "date", "what", "minutes", "km", "euros"),
}  # fmt: skip
_FLAT = (
    "line", "date", "start", "end", "client", "what", "vehicle", "route", "minutes", "payable", "length", "km",
    "extras", "rate", "code", "receipt", "euros", "year", "month", "worker", "payer", "state", "number",
)  # fmt: skip


class ClaimLines:
    """The lines of one claim in the words of one language."""

    def __init__(self, document: Document, words: Words) -> None:
        self._doc = document
        self._words = words
        self._codes: Mapping[str, str] = document.get("income_codes") or {}

    def sheets(self) -> tuple[Sheet, ...]:
        """One sheet a part, the sums first."""
        return (self._summary(), *(self._sheet(part, fields) for part, fields in _PARTS.items()))

    def flat(self) -> Sheet:
        """Every line in one table, which says in each row whose and which month's it is."""
        lines = [
            {"line": self._word(f"table_line_{part}")} | _month(str(self._doc["month"])) | line
            for part in _PARTS
            for line in self._lines(part)
        ]
        lines.append({"line": self._word("total")} | _month(str(self._doc["month"])) | self._total())
        about = self._about()
        return self._table(self._words["sheet_claim"], _FLAT, [line | about for line in lines], len(lines) - 1)

    def _word(self, key: str) -> Cell | None:
        return c.text(self._words[key])

    def _named(self, kind: str, name: str) -> str:
        """An organisation's own kind is its own word."""
        return self._words.get(f"{kind}_{name}", name)

    def _table(self, title: str, fields: Sequence[str], lines: Sequence[Line], total: int) -> Sheet:
        headers = tuple(self._words[f"table_{field}"] for field in fields)
        return Sheet(title, headers, tuple(tuple(line.get(f) for f in fields) for line in lines), (total,))

    def _sheet(self, part: str, fields: Sequence[str]) -> Sheet:
        lines = self._lines(part)
        title = self._words[f"sheet_{part}"]
        if not lines:
            return self._table(title, fields, lines, -1)
        totals = self._totals
        sums: dict[str, Line] = {
            "hours": {
                "minutes": c.count(totals["minutes"]),
                "payable": c.count(totals["payable_minutes"]),
                "length": c.length(totals["payable_minutes"]),
            },
            "trips": {"km": c.km(_tenths(totals["km"]))},
        }
        last = sums.get(part, {}) | {fields[0]: self._word("total"), "euros": c.euros(totals[_CENTS[part]])}
        return self._table(title, fields, [*lines, last], len(lines))

    def _summary(self) -> Sheet:
        fields = ("what", "minutes", "length", "km", "code", "euros")
        totals, found = self._totals, self._doc
        hours: Line = {"minutes": c.count(totals["payable_minutes"]), "length": c.length(totals["payable_minutes"])}
        amounts: dict[str, Line] = {"hours": hours, "trips": {"km": c.km(_tenths(totals["km"]))}}
        sums = [
            {"what": self._word(f"sheet_{part}"), "code": self._code(part), "euros": c.euros(totals[_CENTS[part]])}
            | amounts.get(part, {})
            for part in _PARTS
        ]
        sums.append({"what": self._word("total"), "euros": c.euros(totals["total_cents"])})
        facts = [(key, value) for key, value in self._about().items() if value is not None]
        lines: list[Line] = [
            {"what": self._word(f"table_{key}"), "minutes": value}
            for key, value in [*_month(str(found["month"])).items(), *facts]
        ]
        if found.get("regime"):
            regime = c.text(self._named("regime", str(found["regime"])))
            lines.append({"what": self._word("fact_regime"), "minutes": regime})
        return self._table(self._words["sheet_summary"], fields, [*sums, {}, *lines], len(sums) - 1)

    @property
    def _totals(self) -> Mapping[str, Any]:
        return {"expenses_cents": 0, "adjustments_cents": 0} | dict(self._doc["totals"])

    def _total(self) -> Line:
        totals = self._totals
        return {
            "minutes": c.count(totals["minutes"]),
            "payable": c.count(totals["payable_minutes"]),
            "length": c.length(totals["payable_minutes"]),
            "km": c.km(_tenths(totals["km"])),
            "euros": c.euros(totals["total_cents"]),
        }

    def _about(self) -> Line:
        state = self._named("state", str(self._doc["state"]))
        if self._doc.get("practice"):
            state = f"{self._words['practice_heading']}, {state}"
        number = self._doc.get("number")
        return {
            "worker": c.text(str(self._doc["worker"])),
            "payer": c.text(str(self._doc.get("payer_name") or self._doc["payer"])),
            "state": c.text(state),
            "number": None if number is None else c.count(int(number)),
        }

    def _code(self, part: str) -> Cell | None:
        return c.text(str(self._codes.get({"hours": "hours", "trips": "km"}.get(part, ""), "")))

    def _lines(self, part: str) -> list[Line]:
        make = {"hours": self._hours, "trips": self._trip, "expenses": self._expense, "adjustments": self._adjustment}
        return [make[part](row) | _always(row) for row in self._doc.get(part) or ()]

    def _hours(self, row: Document) -> Line:
        rate = None if row["rate"] is None else c.rate(Decimal(row["rate"]))
        return {
            "start": _clock(row["from"]),
            "end": _clock(row["to"]),
            "client": c.text(", ".join(row["clients"]) or row.get("course", "")),
            "what": c.text(self._named("session", row["kind"])),
            "minutes": c.count(row["minutes"]),
            "payable": c.count(row["payable_minutes"]),
            "length": c.length(row["payable_minutes"]),
            "rate": rate,
            "hour_rate": rate,
            "code": self._code("hours"),
        }

    def _trip(self, row: Document) -> Line:
        rate = c.rate(Decimal(row["rate"]))
        return {
            "start": _clock(row.get("from_time")),
            "end": _clock(row.get("to_time")),
            "what": c.text(row["purpose"]),
            "vehicle": c.text(self._named("vehicle", row["vehicle"])),
            "route": c.text(" – ".join(row["route"])),
            "km": c.km(_tenths(row["km"])),
            "extras": c.text("; ".join(self._extras(row))),
            "rate": rate,
            "km_rate": rate,
            "code": self._code("trips"),
        }

    def _extras(self, row: Document) -> list[str]:
        """What raises or lowers the price of some of the kilometres, each with its own."""
        say = self._words
        price = _price(row, "passenger_rate")
        said = [
            say["passengers_line"].format(count=leg["passengers"], km=_km(leg["km"]), rate=price)
            for leg in row.get("legs") or ()
            if leg["passengers"]
        ]
        if row.get("trailer_km"):
            said.append(say["trailer_line"].format(km=_km(row["trailer_km"]), rate=_price(row, "trailer_rate")))
        for one in row.get("supplements") or ():
            what = self._named("supplement", one["kind"])
            said.append(say["supplement_line"].format(what=what, km=_km(one["km"]), rate=_price(one, "rate")))
        if row.get("km_after"):
            said.append(say["after_line"].format(km=_km(row["km_after"]), rate=_price(row, "rate_after")))
        return said

    def _expense(self, row: Document) -> Line:
        return {
            "what": c.text(self._named("expense", row["kind"])),
            "receipt": self._word("yes" if row["receipt"] else "no"),
        }

    def _adjustment(self, row: Document) -> Line:
        kind = {"hours": "hours", "trip": "trips"}.get(str(row["line"]).partition(" ")[0], "expenses")
        return _month(row["month"]) | {
            "what": self._word(f"table_line_{kind}"),
            "minutes": c.count(row["minutes"]),
            "km": c.km(_tenths(row["km"])),
        }


_CENTS = {
    "hours": "hours_cents", "trips": "trips_cents", "expenses": "expenses_cents", "adjustments": "adjustments_cents",
}  # fmt: skip


def _always(row: Document) -> Line:
    return {"date": c.day(date.fromisoformat(row["on"])), "euros": c.euros(row["amount_cents"])}


def _month(shown: str) -> Line:
    """Year and month as two numbers: a spreadsheet would read ``10/2026`` as a day."""
    month = Month.from_text(shown)
    return {"year": c.count(month.year), "month": c.count(month.month)}


def _clock(shown: str | None) -> Cell | None:
    if not shown:
        return None
    hour, _, minute = shown.partition(".")
    return c.clock(int(hour) * 60 + int(minute))


def _tenths(shown: str) -> int:
    return -km_from_text(shown[1:]) if shown.startswith("-") else km_from_text(shown)


def _km(shown: str) -> str:
    return c.cell_text(c.km(_tenths(shown))) + " km"


def _price(row: Document, key: str) -> str:
    return str(row.get(key) or "–").replace(".", ",")
