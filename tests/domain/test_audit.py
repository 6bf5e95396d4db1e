"""The chain of the log: each field of each entry counts, and so does the order."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.audit import (
    FIRST,
    By,
    ChainState,
    Entry,
    canonical,
    chained,
    hash_of,
    seconds_back,
    verify_chain,
)


def entry(seq: int, **change: object) -> Entry:
    plain = Entry(
        seq, "2026-11-22T08:00:00.000000Z", 120, 5, "istunto", "own", "link_worker", "client.open", "client", "c1",
        "c1", "client_work", "ok", "{}",
    )  # fmt: skip
    return replace(plain, **change)  # type: ignore[arg-type]


def chain(count: int) -> list[Entry]:
    made: list[Entry] = []
    for n in range(1, count + 1):
        made.append(chained(entry(n), made[-1].hash if made else FIRST))
    return made


def test_the_first_hash_is_as_written_down() -> None:
    # Recomputed by hand with sha256 over the fields, each after its length in four bytes, then 32 zero bytes.
    import hashlib

    parts = (
        "1", "2026-11-22T08:00:00.000000Z", "120", "5", "istunto", "own", "link_worker", "client.open", "client", "c1",
        "c1", "client_work", "ok", "{}",
    )  # fmt: skip
    content = b"hvl-audit-v1" + b"".join(len(p).to_bytes(4, "big") + p.encode() for p in parts) + bytes(32)
    assert hash_of(entry(1)) == hashlib.sha256(content).digest()


def test_an_unbroken_chain() -> None:
    made = chain(5)
    assert verify_chain(made) == ChainState(5, made[-1].hash)
    assert verify_chain([]) == ChainState(0, FIRST)


@pytest.mark.parametrize("name", [f.name for f in fields(Entry)])
def test_every_field_counts(name: str) -> None:
    made = chain(3)
    old = getattr(made[1], name)
    changed = bytes(31) + b"\1" if isinstance(old, bytes) else old + 1 if isinstance(old, int) else old + "x"
    made[1] = replace(made[1], **{name: changed})  # type: ignore[arg-type]
    assert verify_chain(made).broken_at in {2, 3}


def test_a_missing_an_added_and_a_moved_entry() -> None:
    made = chain(4)
    assert verify_chain(made[:1] + made[2:]).broken_at == 3
    assert verify_chain([made[0], made[0], *made[1:]]).broken_at == 1
    assert verify_chain([made[1], made[0], *made[2:]]).broken_at == 2


def test_words_cannot_move_between_fields() -> None:
    assert hash_of(entry(1, object_type="cl", object_id="ientc1")) != hash_of(entry(1))


def test_details_are_written_one_way() -> None:
    assert canonical({"b": 1, "a": "ä"}) == '{"a":"\\u00e4","b":1}'


def flipped(value: str | int | bytes, bit: int) -> str | int | bytes:
    """The value with one bit turned; a text as its bytes in UTF-8, where the result may be no text any more."""
    if isinstance(value, int):
        return value ^ (1 << bit % 63)
    raw = bytearray(value.encode() if isinstance(value, str) else value)
    at = bit % (8 * len(raw))
    raw[at // 8] ^= 1 << at % 8
    return raw.decode("latin-1") if isinstance(value, str) else bytes(raw)


@given(where=st.integers(0, 4), name=st.sampled_from([f.name for f in fields(Entry)]), bit=st.integers(0, 511))
def test_every_bit_of_every_entry_counts(where: int, name: str, bit: int) -> None:
    made = chain(5)
    made[where] = replace(made[where], **{name: flipped(getattr(made[where], name), bit)})  # type: ignore[arg-type]
    assert verify_chain(made).broken_at is not None


@given(where=st.integers(0, 3), kind=st.sampled_from(["gone", "twice", "swapped"]))
def test_order_and_number_count(where: int, kind: str) -> None:
    made = chain(5)
    if kind == "gone":
        del made[where]
    elif kind == "twice":
        made.insert(where, made[where])
    else:
        made[where], made[where + 1] = made[where + 1], made[where]
    assert verify_chain(made).broken_at is not None


def test_an_end_that_was_cut_off_is_for_the_mark_to_find() -> None:
    assert verify_chain(chain(5)[:3]) == ChainState(3, chain(3)[-1].hash)


@pytest.mark.parametrize(
    ("later", "back"),
    [
        (timedelta(seconds=1), 0), (timedelta(0), 0), (timedelta(seconds=-59), 0), (timedelta(seconds=-60), 60),
        (timedelta(days=-1), 86400),
    ],
)  # fmt: skip
def test_a_clock_that_went_back_by_a_minute_or_more(later: timedelta, back: int) -> None:
    at = datetime(2026, 11, 22, 8, tzinfo=UTC) + later
    assert seconds_back(entry(1), By(at)) == back
    assert seconds_back(entry(1), By(at, invented=True)) == 0
    assert seconds_back(None, By(at)) == 0
