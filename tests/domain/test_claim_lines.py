"""By which names lines of a claim are spoken of: the same on both sides of the way."""

from datetime import date

from hyvinvointi_desktop.domain.claim_lines import (
    WHOLE,
    adjustment_key,
    day_of,
    expense_key,
    hours_key,
    record_of,
    trip_key,
)


def test_the_names_stay_as_they_are_in_sealed_documents_and_messages() -> None:
    assert hours_key("s2", "2026-10-06") == "hours s2 2026-10-06"
    assert (trip_key("t1"), expense_key("e1")) == ("trip t1", "expense e1")
    assert adjustment_key("k1", trip_key("t1")) == "adjustment k1 trip t1"


def test_a_name_tells_which_record_the_line_is_of() -> None:
    assert [record_of(key) for key in (hours_key("s2", "2026-10-06"), trip_key("t1"), expense_key("e1"))] == [
        "s2", "t1", "e1",
    ]  # fmt: skip
    strange = (WHOLE, adjustment_key("k1", trip_key("t1")), "", "t1", "note s2", "hours", "trip ")
    assert {record_of(key) for key in strange} == {""}


def test_an_hours_line_names_its_day() -> None:
    assert day_of(hours_key("s2", "2026-10-06")) == date(2026, 10, 6)
    strange = (WHOLE, trip_key("t1"), "hours s2", "hours s2 2026-13-01", "hours s2 2026-10-06 x", "trip t1 2026-10-06")
    assert {day_of(key) for key in strange} == {None}
