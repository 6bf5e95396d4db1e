"""Headers on the wire: read back they are the same; what is not of our form is refused, what is for later waits."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.exchange_header_wire import (
    header_in,
    header_json,
    message_header_in,
    message_header_json,
)
from hyvinvointi_desktop.app.exchange_port import EnvelopeRefused
from hyvinvointi_desktop.domain.exchange import (
    DeviceId,
    Header,
    IngestFault,
    MessageHeader,
    Slot,
    canonical_bytes,
)
from tests.support.headers import bundle_header, headers, message_header, message_headers
from tests.support.space import AT, DEVICE


def fault_of(row: dict[str, Any] | bytes) -> tuple[IngestFault, str]:
    with pytest.raises(EnvelopeRefused) as refused:
        header_in(row if isinstance(row, bytes) else canonical_bytes(row))
    return refused.value.fault, refused.value.detail


def plain() -> dict[str, Any]:
    read = json.loads(header_json(bundle_header()))
    assert isinstance(read, dict)
    return read


@given(headers)
@settings(max_examples=60)
def test_every_header_reads_back(header: Header) -> None:
    read = header_in(header_json(header))
    assert read == header
    assert read.created_at.utcoffset() == header.created_at.utcoffset()


@given(message_headers)
@settings(max_examples=60)
def test_every_header_of_a_message_reads_back(header: MessageHeader) -> None:
    assert message_header_in(message_header_json(header)) == header


def test_a_header_is_written_as_documented() -> None:
    written = plain()
    assert written["format"] == "hvl-bundle"
    assert written["sender"]["device"] == DEVICE
    assert written["totals"] == {"visits": 14, "minutes": 450, "km_x10": 420, "cents": 9750, "records": 1}
    assert written["created"] == {"utc": "2026-11-03T08:12:44Z", "offset": "+00:00", "clock": "ok"}
    assert header_json(bundle_header(created_at=AT.replace(microsecond=7))) == header_json(bundle_header())


@pytest.mark.parametrize("changed", [
    {"cert_sha256": "A" * 64}, {"to": ()}, {"to": ("x",)}, {"prev": "0"}, {"period": "2026-13"}, {"audit_seq": -1},
    {"slot": Slot(DEVICE, 1, 0)}, {"slot": Slot(DeviceId("../../x"), 1, 1)}, {"space": "Kunta"},
    {"pdf_template": "x" * 201},
])  # fmt: skip
def test_what_could_not_be_read_is_not_written(changed: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        header_json(bundle_header(**changed))


@pytest.mark.parametrize("name", sorted(plain()))
def test_no_field_may_be_missing_or_of_another_kind(name: str) -> None:
    less = plain()
    less.pop(name)
    assert fault_of(less)[0] is IngestFault.HEADER
    wrongs: tuple[Any, ...] = (None, [], {}, "", -1, 1.5, True, "x" * 300)
    for wrong in wrongs:
        if plain()[name] == wrong or (name, wrong) in LEFT:
            continue
        assert fault_of(json.dumps(plain() | {name: wrong}, separators=(",", ":"), sort_keys=True).encode())[0] in (
            IngestFault.HEADER, IngestFault.UPGRADE,
        ), wrong  # fmt: skip


LEFT: list[tuple[str, Any]] = [
    ("prev", ""), ("period", ""), ("crit", []), ("ack", []), ("minor", True), ("practice", True),
]  # fmt: skip
"""Other values that are right for the field, or equal to it in Python."""


def test_what_is_for_a_later_program_waits() -> None:
    for later in ({"major": 2}, {"min_reader": "1.1"}, {"min_reader": "2.0"}, {"crit": ["colour"]}, {"kind": "song"}):
        assert fault_of(plain() | later)[0] is IngestFault.UPGRADE
    assert fault_of({"format": "hvl-bundle", "major": 2, "minor": 0, "min_reader": "2.0"})[0] is IngestFault.UPGRADE


def test_more_fields_of_a_later_minor_version_are_not_minded() -> None:
    later = plain() | {"minor": 7, "colour": "blue", "crit": ["seq"]}
    later["totals"]["children"] = 2
    assert header_in(canonical_bytes(later)) == bundle_header()


@pytest.mark.parametrize("bad", [
    b"", b"[]", b"null", b"{", b"\xff", b'{"format":"hvl-bundle"}', b"[" * 100_000, b'{"a":1e5}', b'{"a":NaN}',
    b'{"a":' + b"9" * 5000 + b"}", b" " * 100_001, b'{"a":"\\ud800"}',
])  # fmt: skip
def test_noise_is_refused_as_a_header(bad: bytes) -> None:
    assert fault_of(bad)[0] is IngestFault.HEADER


def test_one_spelling_only() -> None:
    whole = header_json(bundle_header())
    assert fault_of(whole + b"\n") == (IngestFault.HEADER, "not canonical")
    assert fault_of(whole.replace(b'"seq":1', b'"seq":1,"seq":1')) == (IngestFault.HEADER, "not canonical")
    assert fault_of(whole.replace(b'"seq":1', b'"seq":2,"seq":1')) == (IngestFault.HEADER, "not canonical")


@given(st.binary(max_size=60), st.integers(0, 900))
@settings(max_examples=80)
def test_damage_is_refused_or_makes_another_header(noise: bytes, place: int) -> None:
    whole = header_json(bundle_header())
    damaged = whole[:place] + noise + whole[place + len(noise) :]
    try:
        assert (header_in(damaged) == bundle_header()) == (damaged == whole)
    except EnvelopeRefused:
        assert damaged != whole


def test_a_message_is_no_bundle_and_the_other_way_round() -> None:
    assert fault_of(message_header_json(message_header())) == (IngestFault.HEADER, "format")
    with pytest.raises(EnvelopeRefused) as refused:
        message_header_in(header_json(bundle_header()))
    assert refused.value.fault is IngestFault.HEADER
    with pytest.raises(ValueError, match="device"):
        message_header_json(replace(message_header(), device=DeviceId("")))


