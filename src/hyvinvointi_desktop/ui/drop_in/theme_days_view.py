"""Themed days: which there were and how many came."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.drop_in import ThemeDay
from hyvinvointi_desktop.domain.ids import ThemeDayId
from hyvinvointi_desktop.ui.drop_in.records_view import RecordsView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Flow
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.tokens import SPACE_L
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


class ThemeDaysView(RecordsView[ThemeDay]):
    """The list and the form."""

    form_kind = Form.THEME_DAY

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(
            desk,
            jobs,
            tr("Themed days"),
            tr("Add a themed day"),
            tr("Change a themed day"),
            tr("No themed days yet. Add below what you have held or agreed on."),
        )

    def people_words(self) -> str:
        """Visitors."""
        return tr("V&isitors")

    def rows_of_form(self) -> Sequence[QWidget]:
        """Theme, then the rest."""
        hint = tr("Such as sleep or memory. Write no names: there are no persons in these records.")
        self.theme_row = FieldRow(tr("The&me"), self.theme, hint=hint)
        self.place.setMinimumWidth(220)
        place = FieldRow(tr("P&lace"), self.place, optional=True, stretch=False)
        return self.theme_row, Flow(self.day_row, place, self.people_row, gap=SPACE_L)

    def read_rows(self, year: int) -> tuple[ThemeDay, ...]:
        """The themed days of a year."""
        return self._desk.theme_days(year)

    def save_row(self, row: ThemeDay) -> object:
        """Adds or changes one."""
        return self._desk.save_theme_day(row)

    def delete_row(self, row: ThemeDay) -> object:
        """Takes one out."""
        return self._desk.delete_theme_day(row.id)

    def told(self, row: ThemeDay) -> tuple[str, str]:
        """Day and theme; under it place and visitors."""
        under = (row.place, tr_n("%n visitors", row.visitors))
        return f"{formats.date_text(row.on)} {row.theme}", " · ".join(part for part in under if part)

    def show_row(self, row: ThemeDay | None) -> None:
        """Puts one into the fields."""
        self.day.set_value(row.on if row else self._desk.clock.today())
        self.place.setText(row.place if row else "")
        self.theme.setText(row.theme if row else "")
        self.people.set_value(row.visitors if row else None)
        self.theme_row.set_problem("")

    def row_in_fields(self, record: str) -> ThemeDay | None:
        """What is in the fields."""
        theme = self.theme.text().strip()
        self.theme_row.set_problem("" if theme else tr("Write what the day was about."))
        if not theme:
            self.theme.setFocus()
        found = self.day_and_people()
        if found is None or not theme or self.choices is None:
            return None
        day, visitors = found
        return ThemeDay(ThemeDayId(record), self.choices.programme.id, day, self.place.text(), theme, visitors)
