"""What the pages and the paper of a review show: figures counted from the records, frozen. No rule and no sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import AgreementId, AttachmentId, ClientId, CourseId, PeriodId
from hyvinvointi_desktop.domain.measures import Change, Measure, Mode
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import CopyDraft
from hyvinvointi_desktop.domain.review_rules import Due, ReviewedSpan
from hyvinvointi_desktop.domain.reviews import Review


@dataclass(frozen=True, slots=True)
class Span:
    """A time that reviews are about: a period by decision (``period``) or a support period (``agreement``).

    ``months`` is the rhythm of its programme, None for none. ``elsewhere`` says that the record that counts in law is
    kept in another system: no word of a review stays here.
    """

    days: ReviewedSpan
    programme: Programme | None = None
    period: PeriodId | None = None
    agreement: AgreementId | None = None
    months: int | None = None
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """One month of the stretch. ``planned`` are all meetings that stood in the calendar, whatever became of them;
    ``minutes`` those of the held ones that fall into the month."""

    month: Month
    planned: int = 0
    held: int = 0
    no_show: int = 0
    cancelled: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """A group that the client was in. ``held`` is how often it met while the client belonged, None where only the
    visits are known."""

    name: str
    came: int
    held: int | None = None
    course: CourseId | None = None


@dataclass(frozen=True, slots=True)
class TaskLine:
    """Something promised in the stretch; ``alone`` where no other client was at the meeting."""

    words: str
    who: str
    promised_on: date
    done_on: date | None
    alone: bool = True


@dataclass(frozen=True, slots=True)
class TakenLine:
    """One filling of a measure. No ``score`` and no ``answers`` where they may not be shown or set beside the newest.

    ``change`` is that from the scored one before.
    """

    on: date
    mode: Mode
    score: Decimal | None
    answers: Mapping[str, int] = field(default_factory=dict)
    change: Change = Change.UNKNOWN


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure at the review. ``taken`` begins with the filling that the newest is compared with; ``change`` goes from
    the first score to the latest, ``better`` says which way."""

    measure: Measure
    taken: tuple[TakenLine, ...]
    change: Change = Change.UNKNOWN
    better: bool | None = None


@dataclass(frozen=True, slots=True)
class ReviewFigures:
    """What was done in a stretch of days, counted from the records.

    ``kinds`` are the kinds of all held sessions with their number and minutes, ``places`` localities with the number of
    held meetings, ``barriers`` their ids with the number of meetings that named them; each the most first. ``goals``
    have the marks of the stretch alone; ``reached`` are those reached within it.
    """

    first_day: date
    last_day: date
    months: tuple[MonthFigures, ...] = ()
    kinds: tuple[tuple[str, int, int], ...] = ()
    places: tuple[tuple[str, int], ...] = ()
    groups: tuple[GroupFigures, ...] = ()
    tasks: tuple[TaskLine, ...] = ()
    barriers: tuple[tuple[str, int], ...] = ()
    goals: tuple[GoalProgress, ...] = ()
    measures: tuple[MeasureLine, ...] = ()

    @property
    def planned(self) -> int:
        """Meetings that stood in the calendar."""
        return sum(m.planned for m in self.months)

    @property
    def held(self) -> int:
        """Held meetings."""
        return sum(m.held for m in self.months)

    @property
    def no_show(self) -> int:
        """Meetings where the client was not met."""
        return sum(m.no_show for m in self.months)

    @property
    def cancelled(self) -> int:
        """Cancelled meetings."""
        return sum(m.cancelled for m in self.months)

    @property
    def minutes(self) -> int:
        """Minutes with the client."""
        return sum(m.minutes for m in self.months)

    @property
    def tasks_done(self) -> int:
        """Promises that are done."""
        return sum(t.done_on is not None for t in self.tasks)

    @property
    def group_visits(self) -> int:
        """How many times the client was in a group."""
        return sum(g.came for g in self.groups)

    @property
    def reached(self) -> tuple[GoalProgress, ...]:
        """The goals, sub-goals and steps that were reached within the stretch."""
        return tuple(
            g
            for g in flat(self.goals)
            if g.goal.state is GoalState.REACHED
            and g.goal.state_on is not None
            and self.first_day <= g.goal.state_on <= self.last_day
        )


def flat(goals: tuple[GoalProgress, ...]) -> tuple[GoalProgress, ...]:
    """Goals with everything below them, each parent before its children."""
    return tuple(x for g in goals for x in (g, *flat(g.below)))


@dataclass(frozen=True, slots=True)
class ReviewScreen:
    """One review with all that its page shows, kept or just begun (``kept``).

    ``draft`` is the text to copy where the official record is elsewhere. ``named`` are other clients whose name seems
    to stand in what was said.
    """

    review: Review
    client: Client
    span: Span
    figures: ReviewFigures
    kept: bool
    draft: CopyDraft | None = None
    corrected_by: Review | None = None
    corrects: Review | None = None
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A review in the list. ``corrected`` says that a later one stands in its place."""

    review: Review
    corrected: bool = False
    draft: CopyDraft | None = None


@dataclass(frozen=True, slots=True)
class SpanRow:
    """A time that reviews are about, and what is due in it."""

    span: Span
    due: Due | None


@dataclass(frozen=True, slots=True)
class ReviewList:
    """A client's reviews, the newest first, and what is due, the newest time first."""

    client: Client
    rows: tuple[ReviewRow, ...]
    spans: tuple[SpanRow, ...]


@dataclass(frozen=True, slots=True)
class DueRow:
    """A review to be held, for lists over all clients."""

    client: ClientId
    code: str
    name: str
    due: Due
    period: PeriodId | None = None


@dataclass(frozen=True, slots=True)
class ReviewPaper:
    """What the paper of a review says. ``images`` are the drawn lines by their attachment.

    ``corrects_on`` is the day of the review that this one puts right. ``programme`` names kinds and barriers in its own
    words; ``elsewhere`` says that what was said is kept in another system. Other clients' names have given way to their
    codes.
    """

    review: Review
    client_name: str
    worker: str
    organisation: str
    figures: ReviewFigures
    made_at: datetime
    practice: bool
    programme: Programme | None = None
    elsewhere: bool = False
    images: Mapping[AttachmentId, bytes] = field(default_factory=dict)
    corrects_on: date | None = None


@dataclass(frozen=True, slots=True)
class PaperOfReview:
    """A paper of a review, or the scan that is it."""

    content: bytes
    media_type: str
    name: str
    signed: bool
