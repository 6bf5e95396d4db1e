"""The log of a laptop as it came: whole, broken, shortened, late, or parted by a restore."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.audit import FIRST, Entry, chained
from hyvinvointi_desktop.domain.log_chain import (
    HeadTold,
    LogFault,
    LogFinding,
    LogPiece,
    LogStanding,
    broken_entry,
    due_at,
    log_standing,
    other_than_told,
)

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def entries(count: int, prev: bytes = FIRST, first: int = 1) -> list[Entry]:
    made = []
    for number in range(first, first + count):
        one = Entry(number, "2026-10-05T09:00:00.000000Z", 180, number, "s", "own", "link", "client.open", "client",
                    "c1", "c1", "client_work", "ok", "{}")  # fmt: skip
        made.append(chained(one, prev))
        prev = made[-1].hash
    return made


def name(entry: int) -> str:
    return f"{entry:064x}"


def told(number: int, entry: int, *, epoch: int = 1, head: str = "", at: datetime = NOW) -> HeadTold:
    return HeadTold(epoch, number, entry, head or name(entry), at)


def piece(number: int, first: int, last: int, *, epoch: int = 1) -> LogPiece:
    return LogPiece(epoch, number, first, last, name(first - 1), name(last))


GOOD = ([told(1, 90), told(2, 140), told(3, 300)], [piece(2, 1, 100), piece(3, 101, 250)])


def faults(heads: list[HeadTold], pieces: list[LogPiece], now: datetime = NOW) -> list[tuple[LogFault, int, int]]:
    return [(f.fault, f.epoch, f.entry) for f in log_standing(heads, pieces, now).findings]


def test_nothing_came_and_all_is_well() -> None:
    assert log_standing([], [], NOW) == LogStanding()
    assert log_standing(*GOOD, NOW) == LogStanding(250, 300, False, ())


def test_the_order_of_what_is_given_does_not_matter() -> None:
    for heads in permutations(GOOD[0]):
        for pieces in permutations(GOOD[1]):
            assert log_standing(heads, pieces, NOW) == LogStanding(250, 300, False, ())


def test_a_head_that_goes_back_is_told_without_any_piece() -> None:
    assert faults([told(1, 90), told(2, 60), told(3, 80)], []) == [(LogFault.SHORTER, 1, 60)]


def test_the_same_length_with_another_hash_is_told() -> None:
    assert faults([told(1, 90), told(2, 90)], []) == []
    assert faults([told(1, 90), told(2, 90, head="f" * 64)], []) == [(LogFault.BROKEN, 1, 90)]


def test_a_bundle_that_brings_more_than_its_head_tells_is_told() -> None:
    assert faults([told(1, 90)], [piece(1, 1, 100)]) == [(LogFault.SHORTER, 1, 100)]


def test_pieces_follow_one_another() -> None:
    heads = [told(1, 100), told(2, 300)]
    assert faults(heads, [piece(1, 1, 100), piece(2, 102, 200)]) == [(LogFault.GAP, 1, 101)]
    assert faults(heads, [piece(1, 1, 100), piece(2, 100, 200)]) == [(LogFault.BROKEN, 1, 100)]
    other = replace(piece(2, 101, 200), before="e" * 64)
    assert faults(heads, [piece(1, 1, 100), other]) == [(LogFault.BROKEN, 1, 101)]
    assert faults(heads, [replace(piece(1, 1, 100), broken_at=7)]) == [(LogFault.BROKEN, 1, 7)]


def test_a_restore_parts_the_log_and_is_no_fault() -> None:
    heads = [*GOOD[0], told(1, 180, epoch=2), told(2, 220, epoch=2)]
    later = LogPiece(2, 2, 101, 200, name(100), "d" * 64)  # the copy knew of the first piece alone
    assert log_standing(heads, [*GOOD[1], later], NOW) == LogStanding(200, 220, True, ())
    anew = LogPiece(2, 2, 1, 200, name(0), "d" * 64)  # the copy knew of none
    assert log_standing(heads, [*GOOD[1], anew], NOW).findings == ()


def test_after_a_restore_the_log_must_follow_what_was_there() -> None:
    heads = [*GOOD[0], told(1, 400, epoch=2)]
    forged = LogPiece(2, 1, 101, 200, "e" * 64, "d" * 64)
    assert faults(heads, [*GOOD[1], forged]) == [(LogFault.BROKEN, 2, 101)]
    assert faults(heads, [*GOOD[1], piece(1, 260, 300, epoch=2)]) == [(LogFault.GAP, 2, 260)]


def test_what_was_told_and_has_not_come_is_late_35_days_after_its_month() -> None:
    october = datetime(2026, 10, 12, 9, 0, tzinfo=UTC)
    assert due_at(october) == datetime(2026, 12, 6, 9, 0, tzinfo=UTC)
    heads = [told(1, 90, at=october)]
    assert faults(heads, [], due_at(october) - timedelta(seconds=1)) == []
    assert faults(heads, [], due_at(october)) == [(LogFault.MISSING, 1, 1)]
    assert faults(heads, [piece(1, 1, 90)], due_at(october)) == []
    assert faults([*heads, told(2, 95, at=due_at(october))], [piece(1, 1, 50)], due_at(october)) == [
        (LogFault.MISSING, 1, 51)
    ]


def test_of_an_earlier_row_nothing_is_late() -> None:
    old = NOW - timedelta(days=400)
    heads = [told(1, 90, at=old), told(1, 80, epoch=2)]
    assert log_standing(heads, [], NOW) == LogStanding(0, 80, True, ())


@pytest.mark.parametrize("at", [0, 3, 9])
@pytest.mark.parametrize(
    "change", [{"actor": "x"}, {"detail": '{"a":1}'}, {"hash": bytes(32)}, {"seq": 77}, {"mono_ns": -1}]
)
def test_every_changed_field_is_found_where_it_is(at: int, change: dict[str, object]) -> None:
    made = entries(10)
    assert broken_entry(1, 10, made) is None
    made[at] = replace(made[at], **change)  # type: ignore[arg-type]
    assert broken_entry(1, 10, made) == at + 1


def test_another_predecessor_is_found() -> None:
    made = entries(4)
    made[2] = replace(made[2], prev=bytes(32))
    assert broken_entry(1, 4, made) == 3


def test_two_logs_that_hold_by_themselves_are_not_one() -> None:
    glued = entries(5)[:3] + entries(2, prev=b"\5" * 32, first=4)
    assert broken_entry(1, 5, glued) == 4


def test_the_log_begins_with_its_first_entry() -> None:
    assert broken_entry(1, 3, entries(3, prev=b"\1" * 32)) == 1
    assert broken_entry(8, 10, entries(3, prev=b"\1" * 32, first=8)) is None


@settings(max_examples=60)
@given(st.integers(2, 12), st.data())
def test_an_entry_taken_out_doubled_or_moved_is_found(count: int, data: st.DataObject) -> None:
    made = entries(count)
    at, to = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count - 1))
    without = made[:at] + made[at + 1 :]
    assert broken_entry(1, count, without) == at + 1
    assert broken_entry(1, count, [*made[: at + 1], *made[at:]]) == at + 2
    moved = [*without[:to], made[at], *without[to:]]
    assert (broken_entry(1, count, moved) is None) == (moved == made)


def test_a_chain_made_anew_is_found_by_the_heads_that_were_told() -> None:
    made, forged = entries(10), entries(10, prev=b"\3" * 32)
    hashes = [e.hash.hex() for e in made]
    whole = LogPiece(1, 2, 1, 10, FIRST.hex(), hashes[-1])
    said = [told(1, 4, head=hashes[3]), told(2, 10, head=hashes[9]), told(3, 4, epoch=2, head="f" * 64)]
    assert other_than_told(whole, made, said) is None
    assert other_than_told(whole, forged, said) == 4
    after = LogPiece(1, 2, 5, 10, "c" * 64, hashes[-1])
    assert other_than_told(after, made[4:], said) == 4


def test_only_the_lowest_of_a_fault_is_told() -> None:
    broken = [replace(piece(1, 1, 50), broken_at=40), replace(piece(2, 51, 90), broken_at=60)]
    assert log_standing([told(1, 50), told(2, 90)], broken, NOW).findings == (LogFinding(LogFault.BROKEN, 1, 40),)
