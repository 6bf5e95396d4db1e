"""Contacts counted without identity in the store: days, groups, places; nothing there but what is counted."""

from dataclasses import replace
from datetime import date

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.drop_in import ThemeDay
from hyvinvointi_desktop.domain.drop_in_year import DropInGroup
from hyvinvointi_desktop.domain.ids import DropInId, ThemeDayId
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.tables_groups import drop_ins
from tests.support import factories as f

LAST_YEAR, SPRING, LATER = date(2025, 12, 31), date(2026, 3, 5), date(2026, 3, 6)


def test_no_column_could_hold_a_person_or_a_time_of_day() -> None:
    assert [column.name for column in drop_ins.columns] == [
        "id", "programme", "happened_on", "place", "kind", "topics", "age_band", "minutes",
    ]  # fmt: skip


def test_days_groups_and_places(store: SqlOpenStore) -> None:
    contacts = (
        f.drop_in("b", on=SPRING, minutes=15),
        f.drop_in("a", on=LATER, minutes=30),
        f.drop_in("c", on=LATER, topics=("mind", "money"), place="Talo"),
        f.drop_in("d", on=LAST_YEAR),
    )
    with store.unit_of_work() as uow:
        assert not uow.records.has_drop_ins()
        uow.records.put_drop_ins(contacts)
        uow.records.put_theme_day(ThemeDay(ThemeDayId("v"), f.DROP_IN_PROGRAMME, SPRING, "Tori", "Uni", 3))
        uow.commit()
    with store.reading() as records:
        assert records.has_drop_ins()
        assert [c.id for c in records.drop_ins_between(SPRING, LATER)] == ["b", "a", "c"]
        march, december = Month(2026, 3), Month(2025, 12)
        assert records.drop_in_groups(SPRING, LATER) == (
            DropInGroup(march, "advice", "Kirjasto", (), "", 2, 45),
            DropInGroup(march, "advice", "Talo", ("mind", "money"), "", 1, 0),
        )
        assert records.drop_in_groups(LAST_YEAR, LAST_YEAR) == (
            DropInGroup(december, "advice", "Kirjasto", (), "", 1, 0),
        )
        assert records.drop_in_places() == ("Kirjasto", "Talo", "Tori")
    with store.unit_of_work() as uow:
        uow.records.put_drop_ins((replace(contacts[0], minutes=None),))
        uow.records.delete_drop_ins((DropInId("a"), DropInId("nobody")))
        uow.commit()
    with store.reading() as records:
        assert [(c.id, c.minutes) for c in records.drop_ins_between(SPRING, LATER)] == [("b", None), ("c", None)]
