"""Whatever bytes come in: they are read or refused with a reason, and nothing else ever happens."""

import copy
import io
import re
import zipfile
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.import_errors import ImportRefused
from hyvinvointi_desktop.interchange.files import ExchangedFiles
from hyvinvointi_desktop.interchange.open_log import read_log, write_log
from hyvinvointi_desktop.interchange.tables import read_table
from tests.interchange.cases import EXAMPLE, PROGRAMMES, encoded, read_own
from tests.interchange.test_tables_csv import AINO, FI
from tests.interchange.test_tables_xlsx import CELLS, HEADER, workbook


def undated(content: bytes) -> bytes:
    """The same workbook without the time at which it was made: a changed byte is to be the same one every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in made.namelist():
            inside = re.sub(rb"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-11-03T08:12:44Z", made.read(name))
            kept.writestr(zipfile.ZipInfo(name), inside, zipfile.ZIP_DEFLATED)
    return out.getvalue()


XLSX = undated(workbook(HEADER, CELLS))
QUIET = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda part: st.lists(part, max_size=3) | st.dictionaries(st.text(), part, max_size=3),
    max_leaves=5,
)


def _paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    parts: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, part in parts for found in _paths(part, (*path, key)))]


PATHS = _paths(EXAMPLE)[1:]


@given(st.sampled_from(PATHS), json_values)
@QUIET
def test_any_value_in_any_place_is_read_or_refused(path: tuple[Any, ...], value: Any) -> None:
    raw: Any = copy.deepcopy(EXAMPLE)
    inner = raw
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    try:
        log = read_log(encoded(raw), PROGRAMMES, read_own)
    except ImportRefused:
        return
    assert read_log(write_log(log), PROGRAMMES, read_own) == log


cells = st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(
    ["3.10.2026", "9.30", "9", "A-17", "24,0", "1", "9+02", "29.2.2027", "24.00", "1.11.2026 1.00", ""]
)


@given(st.lists(st.lists(cells, max_size=10), max_size=4), st.sampled_from([";", ",", "\t"]))
@QUIET
def test_any_row_is_understood_or_told(rows: list[list[str]], delimiter: str) -> None:
    text = "\n".join([FI.replace(";", delimiter), *(delimiter.join(row) for row in rows)])
    try:
        log = read_table("loki.csv", text.encode(), (AINO,), PROGRAMMES)
    except ImportRefused:
        return
    assert not (log.preview.problems and log.sessions)
    assert log.preview.problems or len(log.sessions) == log.preview.rows


@given(st.integers(0, len(XLSX) - 1), st.integers(0, 255))
@QUIET
def test_a_changed_byte_in_a_workbook_does_no_harm(position: int, byte: int) -> None:
    content = XLSX[:position] + bytes([byte]) + XLSX[position + 1 :]
    with suppress(ImportRefused):
        read_table("loki.xlsx", content, (AINO,), PROGRAMMES)


@pytest.mark.parametrize("name", ["loki.csv", "loki.json", "loki.xlsx", "loki"])
@given(content=st.binary(max_size=200))
@QUIET
def test_any_bytes_are_refused_with_a_reason(name: str, content: bytes) -> None:
    files = ExchangedFiles(PROGRAMMES, read_own)

    def read() -> None:
        if files.is_table(name, content):
            read_table(name, content, (AINO,), PROGRAMMES)
        else:
            files.read_log(content)

    with pytest.raises(ImportRefused) as caught:
        read()
    assert caught.value.problems
