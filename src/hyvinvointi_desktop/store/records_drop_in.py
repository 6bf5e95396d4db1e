"""Records of contacts counted without identity, of themed days and of trainings."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, Table, delete, func, literal, select, union_all

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.drop_in import DropIn, ThemeDay, Training
from hyvinvointi_desktop.domain.drop_in_year import DropInGroup
from hyvinvointi_desktop.domain.ids import DropInId, ThemeDayId, TrainingId
from hyvinvointi_desktop.store import tables_groups as g
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import RecordsBase, Values, as_listed, listed

_d, _t, _r = g.drop_ins.c, g.theme_days.c, g.trainings.c
_FIRST, _LAST = date.min, date.max
_MONTH = func.substr(_d.happened_on, 1, 7).label("month")
_ALIKE = (_MONTH, _d.kind, _d.place, _d.topics, _d.age_band)


class DropInStoreRecords(RecordsBase):
    """What is counted without identity."""

    def drop_in(self, drop_in_id: DropInId) -> DropIn | None:
        """The contact of that id."""
        row = self._one(select(g.drop_ins).where(_d.id == drop_in_id))
        return drop_in_of(row) if row else None

    def drop_ins_between(self, first: date, last: date) -> tuple[DropIn, ...]:
        """The contacts of the days, by day then id."""
        return tuple(drop_in_of(row) for row in self._rows(_between(g.drop_ins, "happened_on", first, last)))

    def all_drop_ins(self) -> tuple[DropIn, ...]:
        """Every contact, by day then id."""
        return self.drop_ins_between(_FIRST, _LAST)

    def drop_in_groups(self, first: date, last: date) -> tuple[DropInGroup, ...]:
        """The contacts of the days, those that are alike counted together."""
        days = _d.happened_on.between(first.isoformat(), last.isoformat())
        minutes = func.coalesce(func.sum(_d.minutes), 0).label("minutes")
        found = select(*_ALIKE, func.count().label("contacts"), minutes).where(days).group_by(*_ALIKE).order_by(*_ALIKE)
        months, topics = cache(Month.from_text), cache(v.strings_of)  # thousands of rows name the same few
        return tuple(
            DropInGroup(months(month), kind, place, topics(listed_topics), age_band, contacts, total)
            for month, kind, place, listed_topics, age_band, contacts, total in self._rows(found)
        )

    def drop_in_places(self) -> tuple[str, ...]:
        """Every place where something was counted, held or taught, the most recent first."""
        on = union_all(
            select(_d.place, _d.happened_on.label("used_on")),
            select(_t.place, _t.held_on),
            select(_r.place, _r.held_on),
        ).subquery()
        newest = func.max(on.c.used_on)
        found = select(on.c.place).where(on.c.place != "").group_by(on.c.place).order_by(newest.desc(), on.c.place)
        return tuple(row.place for row in self._rows(found))

    def has_drop_ins(self) -> bool:
        """Whether a contact, themed day or training is there."""
        return any(
            self._rows(select(literal(1)).select_from(table).limit(1))
            for table in (g.drop_ins, g.theme_days, g.trainings)
        )

    def put_drop_ins(self, contacts: Iterable[DropIn]) -> None:
        """Adds or replaces contacts."""
        self._put_all(g.drop_ins, (drop_in_row(contact) for contact in contacts))

    def delete_drop_ins(self, ids: Iterable[DropInId]) -> None:
        """Takes contacts out."""
        self._connection.execute(delete(g.drop_ins).where(listed(_d.id)), as_listed(ids))

    def theme_day(self, theme_day_id: ThemeDayId) -> ThemeDay | None:
        """The themed day of that id."""
        row = self._one(select(g.theme_days).where(_t.id == theme_day_id))
        return theme_day_of(row) if row else None

    def theme_days_between(self, first: date, last: date) -> tuple[ThemeDay, ...]:
        """The themed days of the days, by day then id."""
        return tuple(theme_day_of(row) for row in self._rows(_between(g.theme_days, "held_on", first, last)))

    def all_theme_days(self) -> tuple[ThemeDay, ...]:
        """Every themed day, by day then id."""
        return self.theme_days_between(_FIRST, _LAST)

    def put_theme_day(self, day: ThemeDay) -> None:
        """Adds or replaces a themed day."""
        self._put(g.theme_days, theme_day_row(day))

    def delete_theme_day(self, theme_day_id: ThemeDayId) -> None:
        """Takes a themed day out."""
        self._connection.execute(delete(g.theme_days).where(_t.id == theme_day_id))

    def training(self, training_id: TrainingId) -> Training | None:
        """The training of that id."""
        row = self._one(select(g.trainings).where(_r.id == training_id))
        return training_of(row) if row else None

    def trainings_between(self, first: date, last: date) -> tuple[Training, ...]:
        """The trainings of the days, by day then id."""
        return tuple(training_of(row) for row in self._rows(_between(g.trainings, "held_on", first, last)))

    def all_trainings(self) -> tuple[Training, ...]:
        """Every training, by day then id."""
        return self.trainings_between(_FIRST, _LAST)

    def put_training(self, training: Training) -> None:
        """Adds or replaces a training."""
        self._put(g.trainings, training_row(training))

    def delete_training(self, training_id: TrainingId) -> None:
        """Takes a training out."""
        self._connection.execute(delete(g.trainings).where(_r.id == training_id))


def _between(table: Table, day: str, first: date, last: date) -> Select[Any]:
    column = table.c[day]
    return select(table).where(column.between(first.isoformat(), last.isoformat())).order_by(column, table.c.id)


def drop_in_row(contact: DropIn) -> Values:
    """A contact as its row."""
    return {
        "id": contact.id, "programme": contact.programme, "happened_on": v.day_text(contact.on),
        "place": contact.place, "kind": contact.kind, "topics": v.list_text(contact.topics),
        "age_band": contact.age_band, "minutes": contact.minutes,
    }  # fmt: skip


def drop_in_of(row: Any) -> DropIn:
    """A contact of its row."""
    day = date.fromisoformat(row.happened_on)
    return DropIn(row.id, row.programme, day, row.place, row.kind, v.strings_of(row.topics), row.age_band, row.minutes)


def theme_day_row(day: ThemeDay) -> Values:
    """A themed day as its row."""
    return {
        "id": day.id, "programme": day.programme, "held_on": v.day_text(day.on), "place": day.place,
        "theme": day.theme, "visitors": day.visitors,
    }  # fmt: skip


def theme_day_of(row: Any) -> ThemeDay:
    """A themed day of its row."""
    return ThemeDay(row.id, row.programme, date.fromisoformat(row.held_on), row.place, row.theme, row.visitors)


def training_row(training: Training) -> Values:
    """A training as its row."""
    return {
        "id": training.id, "programme": training.programme, "held_on": v.day_text(training.on),
        "place": training.place, "kind": training.kind, "theme": training.theme,
        "participants": training.participants, "minutes": training.minutes,
    }  # fmt: skip


def training_of(row: Any) -> Training:
    """A training of its row."""
    return Training(
        row.id, row.programme, date.fromisoformat(row.held_on), row.place, row.kind, row.theme, row.participants,
        row.minutes,
    )  # fmt: skip
