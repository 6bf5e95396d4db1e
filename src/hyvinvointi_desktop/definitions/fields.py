"""One TOML table read field by field: a wrong, missing or unknown field is named with its file. It knows no record."""

import tomllib
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from hyvinvointi_desktop.definitions.lines import line_in_reason, line_of
from hyvinvointi_desktop.domain.money import NotARate, rate_from_text

E = TypeVar("E", bound=StrEnum)


class DefinitionError(Exception):
    """A shipped file is wrong. ``file`` is its name, ``field`` the path inside it, ``reason`` what is wrong, ``line``
    where it stands (0 where no line can be named).

    The reason is English: it is read by whoever edits these files by hand.
    """

    def __init__(self, file: str, field: str, reason: str, line: int = 0) -> None:
        place = f"{file}, line {line}" if line else file
        super().__init__(f"{place}: {field}: {reason}" if field else f"{place}: {reason}")
        self.file = file
        self.line = line
        self.field = field
        self.reason = reason


class Fields:
    """A TOML table. Every ``take`` removes its field; ``done`` refuses what is left."""

    def __init__(self, file: str, table: dict[str, Any], path: str = "", text: str = "") -> None:
        self.file = file
        self._table = dict(table)
        self._path = path
        self._text = text

    @classmethod
    def of_file(cls, path: Path) -> "Fields":
        """The file's top table."""
        try:
            text = path.read_text(encoding="utf-8")
            return cls(path.name, tomllib.loads(text), text=text)
        except (OSError, UnicodeDecodeError) as error:
            raise DefinitionError(path.name, "", f"cannot be read: {error}") from error
        except tomllib.TOMLDecodeError as error:
            raise DefinitionError(path.name, "", f"is no TOML: {error}", line_in_reason(str(error))) from error

    def wrong(self, field: str, reason: str) -> DefinitionError:
        """The error for a field of this table."""
        at = self._at(field)
        return DefinitionError(self.file, at, reason, line_of(self._text, at))

    def _at(self, field: str) -> str:
        return f"{self._path}.{field}".strip(".")

    def has(self, field: str) -> bool:
        """Whether the field is still there."""
        return field in self._table

    def _take(self, field: str, kind: type, name: str) -> Any:
        if field not in self._table:
            raise self.wrong(field, "is missing")
        value = self._table.pop(field)
        if type(value) is not kind:
            raise self.wrong(field, f"must be {name}")
        return value

    def text(self, field: str) -> str:
        """Text that is not empty."""
        value = str(self._take(field, str, "text"))
        if not value.strip():
            raise self.wrong(field, "is empty")
        return value

    def empty_text(self, field: str) -> bool:
        """Takes the field and says so where it is an empty text; else it stays to be taken."""
        if self._table.get(field) == "":
            del self._table[field]
            return True
        return False

    def whole(self, field: str, least: int, most: int) -> int:
        """A whole number within bounds."""
        value = int(self._take(field, int, "a whole number"))
        if not least <= value <= most:
            raise self.wrong(field, f"must be {least} to {most}")
        return value

    def flag(self, field: str) -> bool:
        """true or false."""
        return bool(self._take(field, bool, "true or false"))

    def day(self, field: str) -> date:
        """A TOML date."""
        value = self._take(field, date, "a date")
        assert isinstance(value, date)
        return value

    def rate(self, field: str) -> Decimal:
        """Euros as a decimal string above zero."""
        value = self.text(field)
        try:
            rate = rate_from_text(value)
        except NotARate as error:
            raise self.wrong(field, f'{value!r} is no rate such as "0.55"') from error
        if not rate:
            raise self.wrong(field, "must be above zero")
        return rate

    def one_of(self, field: str, kind: type[E]) -> E:
        """A member of an enumeration by its value."""
        value = self.text(field)
        try:
            return kind(value)
        except ValueError as error:
            raise self.wrong(field, f"{value!r} is none of {', '.join(m.value for m in kind)}") from error

    def texts(self, field: str) -> tuple[str, ...]:
        """A list of different texts, none empty."""
        values = self._take(field, list, "a list")
        if any(not isinstance(v, str) or not v.strip() for v in values):
            raise self.wrong(field, "must hold texts only")
        if len(set(values)) != len(values):
            raise self.wrong(field, "names something twice")
        return tuple(values)

    def numbers(self, field: str) -> tuple[int, ...]:
        """A list of different whole numbers."""
        values = self._take(field, list, "a list")
        if any(type(v) is not int for v in values):
            raise self.wrong(field, "must hold whole numbers only")
        if len(set(values)) != len(values):
            raise self.wrong(field, "names something twice")
        return tuple(values)

    def table(self, field: str) -> "Fields":
        """A table inside this one."""
        return Fields(self.file, self._take(field, dict, "a table"), self._at(field), self._text)

    def tables(self, field: str) -> tuple["Fields", ...]:
        """A list of tables."""
        values = self._take(field, list, "a list of tables")
        if not all(isinstance(v, dict) for v in values):
            raise self.wrong(field, "must hold tables only")
        return tuple(Fields(self.file, v, f"{self._at(field)}[{n}]", self._text) for n, v in enumerate(values))

    def pairs(self, field: str) -> dict[str, str]:
        """A table of texts."""
        values: dict[str, Any] = self._take(field, dict, "a table")
        for key, value in values.items():
            if not isinstance(value, str) or not value.strip():
                raise self.wrong(f"{field}.{key}", "must be text")
        return values

    def done(self) -> None:
        """Refuses fields that nobody asked for: a misspelt one would else be silently without effect."""
        for field in self._table:
            raise self.wrong(field, "is unknown")
