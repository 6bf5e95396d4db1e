"""Activity money with receipts and balance, travel costs of participants, anonymous feedback of the group."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from hyvinvointi_desktop.app.course_port import Meeting
from hyvinvointi_desktop.app.courses import course_of
from hyvinvointi_desktop.app.ports import Area, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.attendance import CAME
from hyvinvointi_desktop.domain.courses import Course, Enrolment, GroupFeedback, Purchase
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import EnrolmentId, FeedbackId, PurchaseId
from hyvinvointi_desktop.domain.sessions import Attachment, Status

_COURSES = frozenset({Area.COURSES})
LEAST_ANSWERS = 5
"""Under this many answers no mean is shown (RULES.md section 8)."""
WORST, BEST = 1, 5


@dataclass(frozen=True, slots=True)
class Bought:
    """What a purchase came to. ``balance_cents`` below zero is over the budget: it is said, and the purchase kept."""

    balance_cents: int
    changed: frozenset[Area]

    @property
    def over_budget(self) -> bool:
        """Whether more was spent than there was."""
        return self.balance_cents < 0


def balance_cents(course: Course, purchases: Sequence[Purchase]) -> int:
    """What is left of the activity money."""
    return course.budget_cents - sum(p.amount_cents for p in purchases)


def save_purchase(purchase: Purchase, receipt: Attachment | None, uow: UnitOfWork) -> Bought:
    """Adds or changes a purchase with its receipt; one over the budget is kept and told.

    Raises:
        Refused: there is no such course, or the sum is below nothing.
    """
    if purchase.amount_cents < 0:
        raise Refused(Refusal.BAD_NUMBER)
    with uow:
        records = uow.records
        course = course_of(purchase.course, records)
        if receipt is not None and records.attachment(receipt.id) is None:
            records.add_attachment(receipt)
        records.put_purchase(purchase)
        left = balance_cents(course, records.purchases_of(course.id))
        uow.commit()
    return Bought(left, _COURSES)


def delete_purchase(purchase_id: PurchaseId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes out a purchase. Raises Refused when there is none."""
    with uow:
        if uow.records.purchase(purchase_id) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_purchase(purchase_id)
        uow.commit()
    return _COURSES


# -- travel -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TravelLine:
    """What one participant's travel comes to: the days of the held sessions with a mark of coming, and the sum."""

    enrolment: EnrolmentId
    number: int
    days: tuple[date, ...]
    cents_each: int

    @property
    def cents(self) -> int:
        """Every time counted."""
        return len(self.days) * self.cents_each


def travel_lines(enrolments: Sequence[Enrolment], meetings: Sequence[Meeting]) -> tuple[TravelLine, ...]:
    """The travel of everybody who gets any, by number."""
    days: dict[EnrolmentId, list[date]] = {}
    for meeting in meetings:
        if meeting.session.status is Status.HELD:
            for who, mark in meeting.group.marks:
                if mark in CAME:
                    days.setdefault(who, []).append(local_day(meeting.session.starts_at))
    return tuple(
        TravelLine(e.id, e.number, tuple(sorted(days.get(e.id, ()))), e.travel_cents)
        for e in enrolments
        if e.travel_cents
    )


# -- feedback ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QuestionMean:
    """One question's answers. ``mean`` is None under five answers."""

    question: str
    answers: int
    mean: Fraction | None


@dataclass(frozen=True, slots=True)
class FeedbackSummary:
    """The group's answers together: no single answer, and free words only from five answers on, in no one's order."""

    answers: int
    questions: tuple[QuestionMean, ...]
    words: tuple[str, ...]


def feedback_summary(feedback: Sequence[GroupFeedback], asked: Sequence[str] = ()) -> FeedbackSummary:
    """Means only from five answers to a question; words sorted, so that they name no order of giving. The questions
    stand in the order they are ``asked`` in, others after them by id."""
    by_question: dict[str, list[int]] = {}
    for one in feedback:
        for question, answer in one.answers:
            by_question.setdefault(question, []).append(answer)
    place = {question: n for n, question in enumerate(asked)}
    means = tuple(
        QuestionMean(question, len(given), Fraction(sum(given), len(given)) if len(given) >= LEAST_ANSWERS else None)
        for question, given in sorted(by_question.items(), key=lambda one: (place.get(one[0], len(place)), one[0]))
    )
    words = sorted(one.words for one in feedback if one.words.strip()) if len(feedback) >= LEAST_ANSWERS else ()
    return FeedbackSummary(len(feedback), means, tuple(words))


def save_feedback(feedback: GroupFeedback, uow: UnitOfWork) -> frozenset[Area]:
    """Adds an anonymous answer. Raises Refused for an unknown course, an answer that is no 1 to 5, or no answer."""
    answers: Mapping[str, int] = dict(feedback.answers)
    if len(answers) != len(feedback.answers) or any(not WORST <= a <= BEST for a in answers.values()):
        raise Refused(Refusal.BAD_NUMBER)
    if not answers and not feedback.words.strip():
        raise Refused(Refusal.BAD_NUMBER)
    with uow:
        course_of(feedback.course, uow.records)
        uow.records.put_feedback(feedback)
        uow.commit()
    return _COURSES


def delete_feedback(feedback_id: FeedbackId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes out an answer that was given by mistake."""
    with uow:
        uow.records.delete_feedback(feedback_id)
        uow.commit()
    return _COURSES
