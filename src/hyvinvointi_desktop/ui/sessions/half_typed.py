"""Words in the visit form that are no value yet: half a time, half a name, a trip without kilometres. As they stand."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from hyvinvointi_desktop.ui.drafts.fields import put_value, value_of
from hyvinvointi_desktop.ui.drafts.told import fields_in
from hyvinvointi_desktop.ui.sessions.form import SessionFields
from hyvinvointi_desktop.ui.sessions.rows_part import RowsPart


def words_in(fields: SessionFields) -> dict[str, Any]:
    """The words of the lines that are read as a day, a time or a name, and every row field by field."""
    lines = {name: line.text() for name, line in _lines(fields).items()}
    return {"lines": lines} | {name: _rows(part) for name, part in _parts(fields).items()}


def put_words(fields: SessionFields, words: Mapping[str, Any]) -> None:
    """Puts them back over the values, which stand in the form already."""
    for name, line in _lines(fields).items():
        if name in words.get("lines", {}):
            line.setText(str(words["lines"][name]))
    for name, part in _parts(fields).items():
        _put_rows(part, words.get(name, []))


def _lines(fields: SessionFields) -> dict[str, QLineEdit]:
    when = fields.when
    return {"day": when.day, "starts": when.starts, "ends": when.ends, "client": fields.clients.line}


def _parts(fields: SessionFields) -> dict[str, RowsPart[Any]]:
    return {"trips": fields.trips, "expenses": fields.expenses, "tasks": fields.tasks}


def _rows(part: RowsPart[Any]) -> list[list[Any]]:
    """Rows that are a value come first, as they will when they are shown again; the others after them."""
    whole, half = part.split()
    return [[value_of(field) for field in fields_in(row)] for row in (*whole, *half)]


def _put_rows(part: RowsPart[Any], rows: list[list[Any]]) -> None:
    while len(part.rows) < len(rows):
        part.add(None)
    for row, values in zip(part.rows, rows, strict=False):
        there: list[QWidget] = list(fields_in(row))
        if len(there) == len(values):  # another program's row may have other fields
            for field, value in zip(there, values, strict=True):
                if value_of(field) != value:
                    put_value(field, value)
