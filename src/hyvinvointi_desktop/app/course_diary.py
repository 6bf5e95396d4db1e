"""A course's diary as plain text, to be pasted into the adult education centre's own system (RULES.md section 5).

Nobody is named: a session says its day, times, length, theme, programme and how many were there. What the participants
said together (``reflections``), the place and the note stay here. Theme and programme are the leader's own words:
``people_named`` says before copying who is named in them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from hyvinvointi_desktop.domain.attendance import CAME
from hyvinvointi_desktop.domain.courses import GROUP_SESSION, Course, GroupSession
from hyvinvointi_desktop.domain.days import HELSINKI, MINUTE, local_day
from hyvinvointi_desktop.domain.erasure import Named
from hyvinvointi_desktop.domain.sessions import Session, Status

LESSON_MINUTES = 45
"""A teaching hour of adult education, where the organisation says nothing else."""

PROGRAMME_CHARACTERS = 200
"""How much of a session's programme is told."""

_TAUGHT = GROUP_SESSION

Words = Mapping[str, str]
"""The sentences of ``texts/reports.<language>.toml``."""


@dataclass(frozen=True, slots=True)
class DiaryDay:
    """A held session of the course with what the group adds to it. ``number`` is 0 for interviews and planning."""

    number: int
    session: Session
    group: GroupSession

    @property
    def on(self) -> date:
        """The local day it began."""
        return local_day(self.session.starts_at)

    @property
    def minutes(self) -> int:
        """Elapsed minutes."""
        return (self.session.ends_at - self.session.starts_at) // MINUTE

    @property
    def present(self) -> int | None:
        """How many were there; None while nobody has said."""
        group = self.group
        if group.head_count is not None:
            return group.head_count
        if not group.marks and not group.walk_ins:
            return None
        return sum(mark in CAME for _, mark in group.marks) + group.walk_ins


def diary_days(meetings: Iterable[tuple[GroupSession, Session]]) -> tuple[DiaryDay, ...]:
    """The held sessions, by start. Numbers count the sessions that are not cancelled, so that those still to come
    and those moved to the end have theirs already."""
    ordered = sorted(meetings, key=lambda pair: (pair[1].starts_at, pair[1].id))
    number, days = 0, []
    for group, session in ordered:
        taught = session.kind == _TAUGHT
        number += taught and session.status in (Status.HELD, Status.PLANNED)
        if session.status is Status.HELD:
            days.append(DiaryDay(number if taught else 0, session, group))
    return tuple(days)


def diary_text(
    course: Course,
    meetings: Iterable[tuple[GroupSession, Session]],
    words: Words,
    lesson_minutes: int = LESSON_MINUTES,
) -> str:
    """The diary in the language of the words, one block a session, other work and the sums at the end.

    ``lesson_minutes`` is how long a teaching hour is.
    """
    days = diary_days(meetings)
    taught = [day for day in days if day.number]
    other = [day for day in days if not day.number]
    if not days:
        return f"{course.name}\n{words['diary_nothing']}\n"
    head = [course.name, words["diary_head"].format(first=_date(days[0].on), last=_date(days[-1].on))]
    head.append(words["diary_lesson"].format(minutes=lesson_minutes))
    blocks = [head, *(_block(day, words, lesson_minutes) for day in taught)]
    if other:
        blocks.append([words["diary_other"], *(_other_line(day, words) for day in other)])
    blocks.append(_sums(taught, words, lesson_minutes))
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def people_named(meetings: Iterable[tuple[GroupSession, Session]], names: Iterable[str]) -> tuple[str, ...]:
    """Which of the people the diary would name, as given: a theme or programme holds their name in some case.

    It may find too much (a month's or a plant's name): it is for asking, not for refusing.
    """
    told = [text for day in diary_days(meetings) for text in (day.group.theme, shortened(day.group.programme))]
    return tuple(name for name in names if any(Named(name, "").within(text) for text in told))


def _block(day: DiaryDay, words: Words, lesson_minutes: int) -> list[str]:
    lines = [
        words["diary_session"].format(number=day.number, when=_when(day, words)),
        words["diary_hours"].format(lessons=lessons(day.minutes, lesson_minutes), minutes=day.minutes),
    ]
    theme, programme = _one_line(day.group.theme), shortened(day.group.programme)
    if theme:
        lines.append(words["diary_theme"].format(theme=theme))
    present = words["diary_not_marked"] if day.present is None else str(day.present)
    lines.append(words["diary_present"].format(count=present))
    if programme:
        lines.append(words["diary_programme"].format(programme=programme))
    return lines


def _other_line(day: DiaryDay, words: Words) -> str:
    kind = words.get(f"session_{day.session.kind}") or day.session.kind.replace("_", " ")
    return words["diary_other_line"].format(when=_when(day, words), kind=kind, minutes=day.minutes)


def _sums(taught: Sequence[DiaryDay], words: Words, lesson_minutes: int) -> list[str]:
    minutes = sum(day.minutes for day in taught)
    visits = sum(day.present or 0 for day in taught)
    said = {"sessions": len(taught), "lessons": lessons(minutes, lesson_minutes), "minutes": minutes}
    return [words["diary_sums"].format(**said, visits=visits)]


def lessons(minutes: int, lesson_minutes: int) -> str:
    """Minutes as teaching hours with at most two decimals, half up: 150 of 45 are ``3,33``, 135 are ``3``."""
    exact = Decimal(minutes) / lesson_minutes
    whole, _, part = str(exact.quantize(Decimal("0.01"), ROUND_HALF_UP)).partition(".")
    part = part.rstrip("0")
    return f"{whole},{part}" if part else whole


def shortened(text: str) -> str:
    """The text on one line, cut at a word after ``PROGRAMME_CHARACTERS`` with an ellipsis."""
    line = _one_line(text)
    if len(line) <= PROGRAMME_CHARACTERS:
        return line
    cut = line[:PROGRAMME_CHARACTERS]
    kept = cut.rpartition(" ")[0] or cut
    return kept.rstrip(" ,;:") + "…"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _when(day: DiaryDay, words: Words) -> str:
    starts, ends = (_clock(moment) for moment in (day.session.starts_at, day.session.ends_at))
    return words["diary_when"].format(day=_date(day.on), starts=starts, ends=ends)


def _date(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _clock(moment: datetime) -> str:
    local = moment.astimezone(HELSINKI)
    return f"{local.hour}.{local.minute:02d}"
