"""The first step: which review, of which days, and what was done in them. It reads nothing itself."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.review_screens import ReviewFigures
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Card, Columns, FieldRow, label
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.reviews import words
from hyvinvointi_desktop.ui.reviews.figures_part import FiguresPart


class LookStep(QWidget):
    """``days_changed`` when other days are to be counted."""

    days_changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.kind: OneOf[str] = OneOf(tr("Which review"), [(k.value, words.kind(k)) for k in ReviewKind])
        self.held_on, self.first, self.last = (DateField(today, Lean.PAST) for _ in range(3))
        self.together = QCheckBox(tr("We make it &together"))
        self.together.setChecked(True)
        self.held_row = FieldRow(tr("Da&y of the review"), self.held_on)
        self.first_row = FieldRow(tr("We look back &from"), self.first)
        self.last_row = FieldRow(tr("to and &including"), self.last)
        self.elsewhere = Card(
            label(
                tr(
                    "The official record is kept in another system. What you write here becomes a text to copy there; "
                    "only days, goals and figures stay here."
                )
            ),
            role="quiet",
        )
        self.figures = FiguresPart()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        days = Columns(self.held_row, self.first_row, self.last_row, narrowest=170, gap=12)
        for part in (Card(self.kind, days, self.together, gap=10), self.elsewhere, self.figures):
            layout.addWidget(part)
        for field in (self.first, self.last):
            field.value_changed.connect(lambda _: self.days_changed.emit())

    def fields(self) -> dict[str, QWidget]:
        """The fields by the names that drafts know them by."""
        return {
            "kind": self.kind, "held_on": self.held_on, "first": self.first, "last": self.last,
            "together": self.together,
        }  # fmt: skip

    def show_review(self, review: Review, *, elsewhere: bool) -> None:
        """The days of a review."""
        self.kind.set_value(review.kind.value)
        self.held_on.set_value(review.held_on)
        self.first.set_value(review.first_day)
        self.last.set_value(review.last_day)
        self.together.setChecked(review.together)
        self.elsewhere.setVisible(elsewhere)

    def show_figures(self, figures: ReviewFigures) -> None:
        """What was done in the days."""
        self.figures.show_figures(figures)

    def days(self) -> tuple[date, date] | None:
        """The first and the last day, None while one is missing or they stand the wrong way round."""
        first, last = self.first.value(), self.last.value()
        return None if first is None or last is None or last < first else (first, last)

    def check(self) -> bool:
        """Whether every day is there; says at each what is missing."""
        missing = [
            (row, field)
            for row, field in ((self.held_row, self.held_on), (self.first_row, self.first), (self.last_row, self.last))
            if field.value() is None
        ]
        for row, _ in missing:
            row.set_problem(tr("Write the day."))
        if not missing and self.days() is None:
            self.last_row.set_problem(tr("The last day is before the first."))
            self.last.setFocus()
            return False
        if missing:
            missing[0][1].setFocus()
        return not missing
