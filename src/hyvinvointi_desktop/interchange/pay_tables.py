"""Payroll and the year's totals as tables. Only sums: no client is in the document that they are made of."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from hyvinvointi_desktop.interchange import sheets as c
from hyvinvointi_desktop.interchange.sheets import Cell, Row, Sheet

Words = Mapping[str, str]
Document = Mapping[str, Any]


def payroll_sheet(document: Document, words: Words) -> Sheet:
    """A line for every sum, and the total."""
    rows: list[Row] = [
        (
            c.text(row["payroll_number"]), c.text(row["name"]), c.text(row["iban"]), c.text(row["payer"]),
            c.text(words[f"pay_regime_{row['regime']}"]), c.text(row["month"]), c.count(row["claim_number"]),
            c.text(row["income_code"] or ""), c.text(words[f"pay_kind_{row['kind']}"]), _hours(row), _km(row),
            None if row["rate"] is None else c.rate(Decimal(row["rate"])), c.euros(row["amount_cents"]),
        )
        for row in document["rows"]
    ]  # fmt: skip
    rows.append((c.text(words["total"]), *[None] * 11, c.euros(document["total_cents"])))
    headers = (
        "pay_col_number", "pay_col_name", "pay_col_iban", "pay_col_payer", "pay_col_regime", "pay_col_month",
        "pay_col_claim", "pay_col_code", "pay_col_kind", "pay_col_hours", "pay_col_km", "pay_col_rate", "pay_col_euros",
    )  # fmt: skip
    return Sheet(words["sheet_pay"], tuple(words[key] for key in headers), tuple(rows), (len(rows) - 1,))


def pay_year_sheet(document: Document, words: Words) -> Sheet:
    """A line for every worker and income code, and the total."""
    rows: list[Row] = [
        (
            c.text(row["payroll_number"]), c.text(row["name"]), c.text(row["income_code"] or ""),
            c.length(row["minutes"]) if row["minutes"] else None, c.km(row["km_tenths"]) if row["km_tenths"] else None,
            c.euros(row["amount_cents"]),
        )
        for row in document["rows"]
    ]  # fmt: skip
    rows.append((c.text(words["total"]), *[None] * 4, c.euros(document["total_cents"])))
    headers = ("pay_col_number", "pay_col_name", "pay_col_code", "pay_col_hours", "pay_col_km", "pay_col_euros")
    title = words["sheet_pay_year"].format(year=document["year"])
    return Sheet(title, tuple(words[key] for key in headers), tuple(rows), (len(rows) - 1,))


def _hours(row: Document) -> Cell | None:
    return c.length(row["quantity"]) if row["kind"] == "hours" else None


def _km(row: Document) -> Cell | None:
    return c.km(row["quantity"]) if row["kind"] == "km" else None
