"""Raw JSON against the described shape: every unknown or missing key, wrong type and bad value with its exact place.

msgspec alone stops at the first problem and names no list index; people need all of them and where. It knows no
record: only the types it is given.
"""

from typing import Any, TypeVar

import msgspec
import msgspec.inspect as mi

from hyvinvointi_desktop.app.import_errors import ImportRefused, Problem, ProblemCode
from hyvinvointi_desktop.interchange.values import BadValue

SHOWN = 80
"""Characters of a wrong value that a problem carries."""

S = TypeVar("S", bound=msgspec.Struct)


def shown(value: object) -> str:
    """A wrong value, shortened for a sentence."""
    text = value if isinstance(value, str) else msgspec.json.encode(value).decode("utf-8", "replace")
    text = text.encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def shaped(raw: object, kind: type[S]) -> S:
    """The raw value as ``kind``.

    Raises:
        ImportRefused: with every problem of shape and of single values.
    """
    walk = _Walk()
    walk.check(raw, mi.type_info(kind), "")
    if walk.problems:
        raise ImportRefused(tuple(walk.problems))
    return msgspec.convert(raw, kind)


class _Walk:
    """One pass over a raw value, collecting problems."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._fields: dict[type, dict[str, mi.Field]] = {}

    def _add(self, code: ProblemCode, where: str, value: object = "") -> None:
        self.problems.append(Problem(code, where, value=shown(value)))

    def check(self, raw: object, kind: mi.Type, where: str) -> None:
        """Compares one value with its type."""
        match kind:
            case mi.Metadata():
                before = len(self.problems)
                self.check(raw, kind.type, where)
                if len(self.problems) == before and "read" in (kind.extra or {}):
                    self._read(raw, kind.extra or {}, where)
            case mi.UnionType():
                if raw is not None:
                    self.check(raw, next(t for t in kind.types if not isinstance(t, mi.NoneType)), where)
            case mi.StructType():
                self._object(raw, kind, where)
            case mi.VarTupleType():
                self._list(raw, kind.item_type, where)
            case mi.DictType():
                self._mapping(raw, kind, where)
            case mi.EnumType():
                self._one_of(raw, tuple(member.value for member in kind.cls), where)
            case mi.LiteralType():
                self._one_of(raw, kind.values, where)
            case _:
                self._plain(raw, kind, where)

    def _read(self, raw: object, extra: dict[str, Any], where: str) -> None:
        try:
            extra["read"](raw)
        except BadValue as error:
            self._add(error.code, where, raw)

    def _object(self, raw: object, kind: mi.StructType, where: str) -> None:
        if not isinstance(raw, dict):
            self._add(ProblemCode.WRONG_TYPE, where, raw)
            return
        fields = self._fields.get(kind.cls)
        if fields is None:
            fields = self._fields[kind.cls] = {field.encode_name: field for field in kind.fields}
        for key in raw:
            if key not in fields:
                self._add(ProblemCode.UNKNOWN_KEY, _at(where, key), key)
        for key, field in fields.items():
            if key in raw:
                self.check(raw[key], field.type, _at(where, key))
            elif field.required:
                self._add(ProblemCode.MISSING_KEY, _at(where, key), key)

    def _list(self, raw: object, item: mi.Type, where: str) -> None:
        if not isinstance(raw, list):
            self._add(ProblemCode.WRONG_TYPE, where, raw)
            return
        for n, value in enumerate(raw):
            self.check(value, item, f"{where}[{n}]")

    def _mapping(self, raw: object, kind: mi.DictType, where: str) -> None:
        if not isinstance(raw, dict):
            self._add(ProblemCode.WRONG_TYPE, where, raw)
            return
        for key, value in raw.items():
            self.check(key, kind.key_type, _at(where, key))
            self.check(value, kind.value_type, _at(where, key))

    def _one_of(self, raw: object, values: tuple[object, ...], where: str) -> None:
        if isinstance(raw, bool) or not isinstance(raw, type(values[0])):
            self._add(ProblemCode.WRONG_TYPE, where, raw)
        elif raw not in values:
            self._add(ProblemCode.UNKNOWN_VALUE, where, raw)

    def _plain(self, raw: object, kind: mi.Type, where: str) -> None:
        if isinstance(kind, mi.StrType):
            if not isinstance(raw, str):
                self._add(ProblemCode.WRONG_TYPE, where, raw)
            elif not _is_unicode(raw):
                self._add(ProblemCode.BAD_TEXT, where, raw)
        elif isinstance(kind, mi.BoolType):
            if not isinstance(raw, bool):
                self._add(ProblemCode.WRONG_TYPE, where, raw)
        elif isinstance(kind, mi.IntType):
            self._whole(raw, kind, where)
        else:
            raise TypeError(f"no check for {kind!r}")

    def _whole(self, raw: object, kind: mi.IntType, where: str) -> None:
        if isinstance(raw, bool) or not isinstance(raw, int):
            self._add(ProblemCode.WRONG_TYPE, where, raw)
        elif kind.ge is not None and raw < kind.ge:
            self._add(ProblemCode.NEGATIVE if raw < 0 else ProblemCode.OUT_OF_RANGE, where, raw)
        elif (kind.le is not None and raw > kind.le) or abs(raw) > 2**53:
            self._add(ProblemCode.OUT_OF_RANGE, where, raw)


def _at(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key


def _is_unicode(text: str) -> bool:
    """A lone surrogate can stand in JSON and in no file."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
