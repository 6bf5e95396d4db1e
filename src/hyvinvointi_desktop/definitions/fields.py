"""One TOML table read field by field: a wrong, missing or unknown field is named with its file. It knows no record."""

import re
import tomllib
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from hyvinvointi_desktop.app.definition_error import DefinitionError as DefinitionError  # noqa: PLC0414 -- given on
from hyvinvointi_desktop.app.definition_error import Wrong
from hyvinvointi_desktop.definitions.lines import line_of, line_of_error
from hyvinvointi_desktop.domain.money import NotARate, rate_from_text

E = TypeVar("E", bound=StrEnum)
DECIMAL = "-?[0-9]{1,5}([.][0-9]{1,4})?"
_DECIMAL = re.compile(DECIMAL)


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
            return cls.of_text(path.name, path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise DefinitionError(path.name, "", Wrong.UNREADABLE) from error

    @classmethod
    def of_text(cls, file: str, text: str) -> "Fields":
        """The top table of a file's text."""
        try:
            return cls(file, tomllib.loads(text), text=text)
        except (tomllib.TOMLDecodeError, RecursionError) as error:
            said = "nested too deep" if isinstance(error, RecursionError) else str(error)
            raise DefinitionError(file, "", Wrong.NO_TOML, line_of_error(text, said), {"detail": said}) from error

    def wrong(self, field: str, reason: Wrong | str, **values: object) -> DefinitionError:
        """The error for a field of this table."""
        path = self._at(field)
        return DefinitionError(self.file, path, reason, line_of(self._text, path), values)

    def _at(self, field: str) -> str:
        return f"{self._path}.{field}".strip(".")

    def has(self, field: str) -> bool:
        """Whether the field is still there."""
        return field in self._table

    def _take(self, field: str, kind: type, otherwise: Wrong) -> Any:
        if field not in self._table:
            raise self.wrong(field, Wrong.MISSING)
        value = self._table.pop(field)
        if type(value) is not kind:
            raise self.wrong(field, otherwise)
        return value

    def text(self, field: str) -> str:
        """Text that is not empty."""
        value = str(self._take(field, str, Wrong.NOT_TEXT))
        if not value.strip():
            raise self.wrong(field, Wrong.EMPTY)
        return value

    def empty_text(self, field: str) -> bool:
        """Takes the field and says so where it is an empty text; else it stays to be taken."""
        if self._table.get(field) == "":
            del self._table[field]
            return True
        return False

    def whole(self, field: str, least: int, most: int) -> int:
        """A whole number within bounds."""
        value = int(self._take(field, int, Wrong.NOT_WHOLE))
        if not least <= value <= most:
            raise self.wrong(field, Wrong.OUT_OF_BOUNDS, least=least, most=most)
        return value

    def flag(self, field: str) -> bool:
        """true or false."""
        return bool(self._take(field, bool, Wrong.NOT_FLAG))

    def day(self, field: str) -> date:
        """A TOML date."""
        value = self._take(field, date, Wrong.NOT_DATE)
        assert isinstance(value, date)
        return value

    def rate(self, field: str) -> Decimal:
        """Euros as a decimal string above zero."""
        value = self.text(field)
        try:
            rate = rate_from_text(value)
        except NotARate as error:
            raise self.wrong(field, Wrong.NO_RATE, value=value) from error
        if not rate:
            raise self.wrong(field, Wrong.NOT_ABOVE_ZERO)
        return rate

    def decimal(self, field: str) -> Decimal:
        """A number as a decimal string, never a float."""
        value = self.text(field)
        if not _DECIMAL.fullmatch(value):
            raise self.wrong(field, Wrong.NOT_DECIMAL, value=value)
        return Decimal(value)

    def one_of(self, field: str, kind: type[E]) -> E:
        """A member of an enumeration by its value."""
        value = self.text(field)
        try:
            return kind(value)
        except ValueError as error:
            raise self.wrong(field, Wrong.NONE_OF, value=value, known=", ".join(m.value for m in kind)) from error

    def texts(self, field: str) -> tuple[str, ...]:
        """A list of different texts, none empty."""
        values = self._take(field, list, Wrong.NOT_LIST)
        if any(not isinstance(v, str) or not v.strip() for v in values):
            raise self.wrong(field, Wrong.NOT_TEXTS)
        if len(set(values)) != len(values):
            raise self.wrong(field, Wrong.NAMED_TWICE)
        return tuple(values)

    def numbers(self, field: str, least: int, most: int) -> tuple[int, ...]:
        """A list of different whole numbers within bounds."""
        values = self._take(field, list, Wrong.NOT_LIST)
        if any(type(v) is not int for v in values):
            raise self.wrong(field, Wrong.NOT_WHOLE)
        if any(not least <= v <= most for v in values):
            raise self.wrong(field, Wrong.OUT_OF_BOUNDS, least=least, most=most)
        if len(set(values)) != len(values):
            raise self.wrong(field, Wrong.NAMED_TWICE)
        return tuple(values)

    def table(self, field: str) -> "Fields":
        """A table inside this one."""
        return Fields(self.file, self._take(field, dict, Wrong.NOT_TABLE), self._at(field), self._text)

    def tables(self, field: str) -> tuple["Fields", ...]:
        """A list of tables."""
        values = self._take(field, list, Wrong.NOT_TABLES)
        if not all(isinstance(v, dict) for v in values):
            raise self.wrong(field, Wrong.NOT_TABLES)
        return tuple(Fields(self.file, v, f"{self._at(field)}[{n}]", self._text) for n, v in enumerate(values))

    def pairs(self, field: str) -> dict[str, str]:
        """A table of texts."""
        values: dict[str, Any] = self._take(field, dict, Wrong.NOT_TABLE)
        for key, value in values.items():
            if not isinstance(value, str) or not value.strip():
                raise self.wrong(f"{field}.{key}", Wrong.NOT_TEXT)
        return values

    def keys(self) -> tuple[str, ...]:
        """The fields that are still there."""
        return tuple(self._table)

    def done(self) -> None:
        """Refuses fields that nobody asked for: a misspelt one would else be silently without effect."""
        for field in self._table:
            raise self.wrong(field, Wrong.UNKNOWN)
