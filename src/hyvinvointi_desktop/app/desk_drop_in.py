"""Counting without identity, themed days and trainings. A part of ``app.desk``.

Looks are not logged here: nothing in these records is about anybody.
"""

from datetime import date

from hyvinvointi_desktop.app import drop_in, history
from hyvinvointi_desktop.app import drop_in_year as years
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.drop_in import DropIn, ThemeDay, Training
from hyvinvointi_desktop.domain.drop_in_year import DropInYear
from hyvinvointi_desktop.domain.ids import DropInId, ThemeDayId, TrainingId


class DeskDropIn(DeskGround):
    """Counting without identity, themed days and trainings."""

    def drop_in_offered(self) -> bool:
        """Whether the page belongs in the rail."""
        with self._store.reading() as records:
            return drop_in.is_offered(records.worker(), records)

    def drop_in_choices(self) -> drop_in.DropInChoices:
        """The lists of the programme, the place used last, every place so far."""
        with self._store.reading() as records:
            return drop_in.choices(records, self.definitions, self.clock.today())

    def remember_drop_in_place(self, place: str) -> None:
        """The next time begins with this place."""
        with self._no_act() as uow:
            uow.records.put_preference(drop_in.PLACE, place)
            uow.commit()

    # -- contacts -----------------------------------------------------------------------------------------------

    def drop_ins_between(self, first: date, last: date) -> tuple[DropIn, ...]:
        """The contacts of the days."""
        with self._store.reading() as records:
            return records.drop_ins_between(first, last)

    def count_drop_in(self, contact: DropIn) -> Changed:
        """One tap. Raises Refused."""
        uow = self._act(K.DROP_IN_COUNTED, R.DROP_IN, contact.id)
        return drop_in.count(contact, uow, self.definitions, self.clock.today())

    def detail_drop_in(self, contact: DropIn) -> Changed:
        """Topics, age band or minutes of a contact that was counted. Raises Refused."""
        uow = self._act(K.DROP_IN_SAVED, R.DROP_IN, contact.id)
        return drop_in.count(contact, uow, self.definitions, self.clock.today())

    def take_back_drop_in(self, contact: DropInId | None = None) -> Changed:
        """Takes back a contact, or with None the one counted last. Raises Refused when there is none.

        A tap to which nothing was added is undone; one with details is deleted, and lies in the bin.
        """
        with self._store.reading() as records:
            found = contact or drop_in.last_counted(records)
            number = None if found is None else drop_in.only_counted(found, records)
        if found is None:
            raise Refused(Refusal.NOTHING_TO_UNDO)
        if number is not None:
            return history.undo(number, self._act(K.UNDONE, R.PROFILE)).changed
        return self.delete_drop_in(found)

    def delete_drop_in(self, contact: DropInId) -> Changed:
        """Takes a contact out. Raises Refused."""
        return drop_in.delete(contact, self._act(K.DROP_IN_DELETED, R.DROP_IN, contact))

    def correct_drop_ins(self, wanted: drop_in.DayCounts) -> Changed:
        """Puts the counts of a day right, as one act. Raises Refused."""
        with self._store.reading() as records:
            found = drop_in.correction(wanted, records, self.definitions, self.clock.today(), self.new_id)
        first = next(iter((*(c.id for c in found.add), *found.remove)), "")
        return drop_in.correct(found, self._act(K.DROP_INS_CORRECTED, R.DROP_IN, first, many=found.many))

    # -- themed days and trainings ------------------------------------------------------------------------------

    def theme_days(self, year: int) -> tuple[ThemeDay, ...]:
        """The themed days of a year."""
        with self._store.reading() as records:
            return records.theme_days_between(date(year, 1, 1), date(year, 12, 31))

    def save_theme_day(self, day: ThemeDay) -> Changed:
        """Adds or changes a themed day. Raises Refused."""
        return drop_in.save_theme_day(day, self._act(K.THEME_DAY_SAVED, R.THEME_DAY, day.id), self.clock.today())

    def delete_theme_day(self, day: ThemeDayId) -> Changed:
        """Takes a themed day out. Raises Refused."""
        return drop_in.delete_theme_day(day, self._act(K.THEME_DAY_DELETED, R.THEME_DAY, day))

    def trainings(self, year: int) -> tuple[Training, ...]:
        """The trainings of a year."""
        with self._store.reading() as records:
            return records.trainings_between(date(year, 1, 1), date(year, 12, 31))

    def save_training(self, training: Training) -> Changed:
        """Adds or changes a training. Raises Refused."""
        uow = self._act(K.TRAINING_SAVED, R.TRAINING, training.id)
        return drop_in.save_training(training, uow, self.definitions, self.clock.today())

    def delete_training(self, training: TrainingId) -> Changed:
        """Takes a training out. Raises Refused."""
        return drop_in.delete_training(training, self._act(K.TRAINING_DELETED, R.TRAINING, training))

    # -- the year -----------------------------------------------------------------------------------------------

    def drop_in_year(self, year: int) -> DropInYear:
        """The year in numbers, nothing hidden: for one's own eyes."""
        with self._store.reading() as records:
            return years.drop_in_year(year, records, self.definitions)

    def drop_in_year_document(self, year: int, *, for_others: bool = False) -> dict[str, object]:
        """The year as plain data; ``for_others`` small numbers of topics by age band are hidden."""
        with self._store.reading() as records:
            programme = drop_in.programme_of(records, self.definitions, date(year, 12, 31))
            least = programme.drop_in.smallest_shown if for_others else 0
            found = years.drop_in_year(year, records, self.definitions)
            worker = records.worker()
        return years.year_document(found, worker, self.clock.now(), hide_under=least, practice=self.practice)

    def drop_in_year_paper(self, year: int, language: str) -> bytes:
        """The year as a signed paper for others."""
        document = self.drop_in_year_document(year, for_others=True)
        with self._store.reading() as records:
            material = records.signing_material()
        self.trail.note(Event.EXPORTED, target="drop-in paper", year=year)
        unsigned = self._tools.printer().drop_in_year(document, language, practice=self.practice)
        return self._tools.sealer().sign_pdf(unsigned, material, self.clock.now(), "drop-in")

    def drop_in_year_table(self, year: int, kind: TableKind, language: str) -> bytes:
        """The year for a spreadsheet."""
        self.trail.note(Event.EXPORTED, target="drop-in " + kind, year=year)
        return self._tools.tables().drop_in_year(self.drop_in_year_document(year), kind, language)
