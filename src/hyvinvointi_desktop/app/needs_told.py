"""A needs report as plain values, the form in which it is given out and remembered; and back. It decides nothing."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from hyvinvointi_desktop.domain.disclosure import Standing
from hyvinvointi_desktop.domain.needs_facts import Dimension, Merge, Period
from hyvinvointi_desktop.domain.needs_tables import GroupLine, Line, MeasureLine, NeedsTable, NeedsTables, Told

Plain = dict[str, Any]
Read = Mapping[str, Any]


def told_values(report: NeedsTables) -> Plain:
    """What the report tells. A hidden number has no count, only how it is hidden."""
    return {
        "first_day": report.period.first_day.isoformat(),
        "last_day": report.period.last_day.isoformat(),
        "hidden_under": report.limit,
        "too_few": report.too_few,
        "too_close": report.too_close,
        "referrals": _told(report.referrals),
        "earlier": _told(report.earlier),
        "in_barriers": _told(report.in_barriers),
        "tables": [_table(table) for table in report.tables],
        "groups": [_group(line) for line in report.groups],
        "groups_total": None if report.groups_total is None else _group(report.groups_total),
        "measures": [
            {
                "measure": line.measure, "part": line.part, "people": _told(line.people),
                "first": None if line.first is None else str(line.first),
                "last": None if line.last is None else str(line.last),
            }
            for line in report.measures
        ],
        "merges": [
            {"dimension": m.dimension.value, "codes": list(m.codes), "into": m.into} for m in report.merges
        ],
    }  # fmt: skip


def _told(told: Told) -> Plain:
    return {"count": told.count} if told.shown else {"count": None, "hidden": told.standing.value}


def _table(table: NeedsTable) -> Plain:
    return {
        "id": table.id,
        "rows_by": table.rows_by.value,
        "columns_by": None if table.columns_by is None else table.columns_by.value,
        "left_out": table.left_out,
        "total": _told(table.total),
        "columns": list(table.columns),
        "column_totals": _all(table.column_totals),
        "lines": [{"code": x.code, "total": _told(x.total), "cells": _all(x.cells)} for x in table.lines],
    }


def _all(many: Iterable[Told]) -> list[Plain]:
    return [_told(one) for one in many]


def _group(line: GroupLine) -> Plain:
    return {
        "course": line.course, "held": line.held, "participants": _told(line.participants),
        "visits": _told(line.visits), "mean_tenths": line.mean_tenths,
    }  # fmt: skip


# -- and back -------------------------------------------------------------------------------------------------------


def read_told(values: Read) -> NeedsTables:
    """The report of such values."""
    return NeedsTables(
        period=Period(date.fromisoformat(values["first_day"]), date.fromisoformat(values["last_day"])),
        limit=values["hidden_under"],
        too_few=values["too_few"],
        too_close=values["too_close"],
        referrals=read_one(values["referrals"]),
        earlier=read_one(values["earlier"]),
        in_barriers=read_one(values["in_barriers"]),
        tables=tuple(_read_table(table) for table in values["tables"]),
        groups=tuple(_read_group(line) for line in values["groups"]),
        groups_total=None if values["groups_total"] is None else _read_group(values["groups_total"]),
        measures=tuple(
            MeasureLine(x["measure"], x["part"], read_one(x["people"]), _decimal(x["first"]), _decimal(x["last"]))
            for x in values["measures"]
        ),
        merges=tuple(Merge(Dimension(m["dimension"]), tuple(m["codes"]), m["into"]) for m in values["merges"]),
    )


def read_one(value: Read) -> Told:
    """One number."""
    return Told(value["count"]) if value["count"] is not None else Told(None, Standing(value["hidden"]))


def _read_all(values: Sequence[Read]) -> tuple[Told, ...]:
    return tuple(read_one(value) for value in values)


def _read_table(table: Read) -> NeedsTable:
    return NeedsTable(
        rows_by=Dimension(table["rows_by"]),
        total=read_one(table["total"]),
        lines=tuple(Line(x["code"], read_one(x["total"]), _read_all(x["cells"])) for x in table["lines"]),
        columns_by=None if table["columns_by"] is None else Dimension(table["columns_by"]),
        columns=tuple(table["columns"]),
        column_totals=_read_all(table["column_totals"]),
        left_out=table["left_out"],
    )


def _read_group(line: Read) -> GroupLine:
    return GroupLine(line["course"], line["held"], read_one(line["participants"]), read_one(line["visits"]))


def _decimal(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
