"""The ordinary figures of a programme as fields of a form: what each is called, where it stands in the file."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind, WordList
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.fields import CountField, FreeField, MinutesField, MoneyField
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.settings.caps_card import HoursField
from hyvinvointi_desktop.ui.settings.decision_fields import decision_figures, decision_lists
from hyvinvointi_desktop.ui.settings.programme_figure import Figure, Lines, count_field, yes


def _length(value: Any) -> str:
    return formats.minutes(value)


def _limit(value: Any) -> str:
    return tr("no limit") if value is None else formats.minutes(value)


def figures(programme: Programme) -> tuple[Figure, ...]:
    """The figures of a programme of this kind, in the order of the form."""
    match programme.kind:
        case ProgrammeKind.ONE_TO_ONE:
            return (*_support(), *_pay(), *_findings())
        case ProgrammeKind.GROUP:
            return (*_course(), *_findings())
        case ProgrammeKind.DECISION:
            return (*decision_figures(programme), *_pay(), *_findings())
    return ()


def _support() -> tuple[Figure, ...]:
    return (
        Figure("support.min_months", tr("Support period, at least"), count_field, lambda p: p.min_months,
               unit=tr("months")),
        Figure("support.max_months", tr("Support period, at most"), count_field, lambda p: p.max_months,
               unit=tr("months")),
        Figure("support.cap_minutes_per_month", tr("Hours in a calendar month, at most"), HoursField,
               lambda p: p.cap_minutes, _limit, hint=tr("Empty: there is no limit.")),
    )  # fmt: skip


def _pay() -> tuple[Figure, ...]:
    return (
        Figure("standalone_trips_paid", tr("A trip of its own, such as to a training, is paid"),
               lambda: QCheckBox(tr("A trip of its own, such as to a training, is paid")),
               lambda p: p.standalone_trips_paid, yes),
        Figure("volunteer_yearly_limit_cents", tr("Volunteer's kilometres in a year, at most"), MoneyField,
               lambda p: p.yearly_limit_cents, formats.money),
    )  # fmt: skip


def _findings() -> tuple[Figure, ...]:
    days = tr("days")
    return (
        Figure("findings.late_entry_days", tr("An entry is late after"), count_field, lambda p: p.late_entry_days,
               unit=days),
        Figure("findings.odd_km_percent", tr("Kilometres are asked about when they differ by"), count_field,
               lambda p: p.odd_km_percent, unit="%"),
        Figure("findings.long_day_minutes", tr("A day is long when it has over"), MinutesField,
               lambda p: p.long_day_minutes, _length),
        Figure("findings.period_ending_days", tr("The end of a support period is told before"), count_field,
               lambda p: p.period_ending_days, unit=days),
    )  # fmt: skip


def _course() -> tuple[Figure, ...]:
    def of(name: str) -> Callable[[Programme], Any]:
        return lambda p: getattr(p.course, name)

    return (
        Figure("course.min_sessions", tr("Sessions of a course, at least"), count_field, of("min_sessions")),
        Figure("course.max_sessions", tr("Sessions of a course, at most"), count_field, of("max_sessions")),
        Figure("course.every_weeks", tr("Weeks from one session to the next"), count_field, of("every_weeks")),
        Figure("course.min_minutes", tr("Length of a session, at least"), MinutesField, of("min_minutes"), _length),
        Figure("course.max_minutes", tr("Length of a session, at most"), MinutesField, of("max_minutes"), _length),
        Figure("course.leaders", tr("Number of leaders"), count_field, of("leaders")),
        Figure("course.absences_to_call", tr("Unexcused absences in a row before somebody rings"), count_field,
               of("absences_to_call")),
    )  # fmt: skip


def lists(programme: Programme) -> tuple[Lines, ...]:
    """The lists of words of a programme of this kind."""
    found: list[Lines] = []
    if programme.kind in (ProgrammeKind.ONE_TO_ONE, ProgrammeKind.DECISION):
        found.append(Lines("barriers", tr("Barriers"), WordList.BARRIERS, lambda p: p.barriers))
    if programme.course is not None:
        found += [
            Lines("course.themes", tr("Themes"), WordList.THEMES, lambda p: p.course.themes if p.course else ()),
            Lines("course.target_groups", tr("Target groups"), WordList.TARGET_GROUPS,
                  lambda p: p.course.target_groups if p.course else ()),
            Lines("course.feedback", tr("Questions of the feedback"), WordList.FEEDBACK,
                  lambda p: p.course.feedback if p.course else ()),
        ]  # fmt: skip
    if programme.decision is not None:
        found += decision_lists()
    if programme.drop_in is not None:
        found += [
            Lines("drop_in.kinds", tr("Kinds of contact"), WordList.CONTACTS,
                  lambda p: p.drop_in.kinds if p.drop_in else ()),
            Lines("drop_in.topics", tr("Topics"), WordList.TOPICS, lambda p: p.drop_in.topics if p.drop_in else ()),
            Lines("drop_in.age_bands", tr("Age bands"), WordList.AGE_BANDS,
                  lambda p: p.drop_in.age_bands if p.drop_in else ()),
        ]  # fmt: skip
    if programme.training is not None:
        found.append(Lines("training.kinds", tr("Kinds of training"), WordList.TRAININGS,
                           lambda p: p.training.kinds if p.training else ()))  # fmt: skip
    return tuple(found)


def word_of(programme: Programme, of: WordList, word_id: str, language: str) -> str:
    """What an id of a list is called on the screen."""
    own = programme.word(of, word_id, language)
    if own:
        return own
    known: dict[WordList, Callable[[str], str]] = {
        WordList.BARRIERS: text.barrier, WordList.KINDS: text.kind, WordList.EXPENSES: text.expense,
    }  # fmt: skip
    return known[of](word_id) if of in known else word_id.replace("_", " ")


def ids_of(typed: str, words: dict[str, str]) -> list[str]:
    """The ids of the lines that were typed, each once; a line that is no known word is its own id. Empty lines go."""
    ids = {word.casefold(): word_id for word_id, word in words.items()}
    found: dict[str, str] = {}
    for line in (" ".join(line.split()) for line in typed.splitlines()):
        if line:
            found.setdefault(line.casefold(), ids.get(line.casefold(), line))
    return list(found.values())


def lines_field(lines: Sequence[str]) -> QPlainTextEdit:
    """One word on each line."""
    field = QPlainTextEdit("\n".join(lines))
    field.setTabChangesFocus(True)
    height = field.fontMetrics().lineSpacing() * min(max(len(lines) + 1, 3), 8) + 16
    field.setMinimumHeight(height)
    field.setMaximumHeight(height)
    return field


def value_in(field: QWidget) -> Any:
    """What is in the field of a figure; None where a free field is empty or not understood."""
    if isinstance(field, CountField):
        return field.value()
    if isinstance(field, QCheckBox):
        return field.isChecked()
    assert isinstance(field, FreeField)
    return field.value()


def put_in(field: QWidget, value: Any) -> None:
    """Shows a value in the field of a figure."""
    if isinstance(field, CountField):
        field.setValue(value)
    elif isinstance(field, QCheckBox):
        field.setChecked(value)
    else:
        assert isinstance(field, FreeField)
        field.set_value(value)
