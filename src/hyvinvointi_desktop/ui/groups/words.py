"""Courses and attendance in words of the window."""

from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.ui.kit.words import tr

MARKS = (Attendance.PRESENT, Attendance.LATE, Attendance.EXCUSED, Attendance.ABSENT)
"""In the order in which they stand beside each other."""


def mark_words(mark: Attendance | None) -> str:
    """A mark as it stands over its column."""
    return {
        Attendance.PRESENT: tr("Present"),
        Attendance.LATE: tr("Late"),
        Attendance.EXCUSED: tr("Told beforehand"),
        Attendance.ABSENT: tr("Absent"),
        None: tr("Not marked"),
    }[mark]


def mark_keys() -> dict[str, Attendance]:
    """The letter of each mark, as its word begins in the language of the window."""
    return dict(zip(_letters()[:4], MARKS, strict=True))


def all_present_key() -> str:
    """The letter that marks everyone who has no mark yet."""
    return _letters()[4]


def letter_of(mark: Attendance | None) -> str:
    """The letter that stands for a mark in a narrow place; a dash for none."""
    return next((letter for letter, one in mark_keys().items() if one is mark), "–")


def _letters() -> list[str]:
    letters = tr("P L T A Y (keys: present, late, told beforehand, absent, everyone present)")
    return letters.split("(")[0].split()
