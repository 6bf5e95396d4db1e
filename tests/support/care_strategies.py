"""Hypothesis strategies for measures, rehabilitation, reviews, feedback and competence over the sample profile."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC
from typing import Any

from hypothesis import strategies as st

from hyvinvointi_desktop.domain.agreements import Party, SignedBy
from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.competence import CompetenceEntry, CompetenceKind, Pledge
from hyvinvointi_desktop.domain.feedback_forms import FormAnswer, SelfAssessment
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import GoalId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.measures import Assessment, Mode
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, MeasurePoint
from hyvinvointi_desktop.domain.rehabilitation import (
    AllowancePayment,
    CopyDraft,
    Decision,
    DecisionKind,
    DraftKind,
    Ecomap,
    GroupVisit,
    KnownBy,
    NetworkMeeting,
    NetworkMember,
    OwnPurchase,
    PathStep,
    Period,
    Phase,
    StepDone,
)
from hyvinvointi_desktop.domain.reviews import Review, ReviewedGoal, ReviewKind, ReviewSignature
from tests.support import strategies as s
from tests.support.care import DECISION_PROGRAMME, own_form, own_measure
from tests.support.factories import sample_log

Draw = Any
_BASE = replace(sample_log(), care=CareLog(), claims=(), drop_ins=(), theme_days=(), trainings=(), own_km_rates=())
_CLIENTS = [c.id for c in _BASE.clients]
_FILES = [a.id for a in _BASE.attachments]
_SESSIONS = [x.id for x in _BASE.sessions]
_COURSES = [c.course.id for c in _BASE.courses]

maybe_days = st.none() | s.days
moments = s.instants.map(lambda at: at.astimezone(UTC))
some_ids = st.lists(s.ids, max_size=2, unique=True)
answers = st.dictionaries(s.ids, st.integers(0, 10), max_size=3)
said = st.dictionaries(s.ids, s.texts, max_size=2)
chosen = st.dictionaries(s.ids, st.lists(s.ids, max_size=2).map(tuple), max_size=2)
steps = st.lists(st.builds(StepDone, st.sampled_from(PathStep), s.days), max_size=3, unique_by=lambda x: x.step)
client = st.sampled_from(_CLIENTS)
file = st.sampled_from(_FILES)
maybe_file = st.none() | file
cents = st.integers(0, 10**6)


def _each(draw: Draw, make: Any) -> tuple[Any, ...]:
    return tuple(draw(make(one)) for one in draw(some_ids))


@st.composite
def decisions(draw: Draw, decision_id: str, periods: Sequence[Period], earlier: Sequence[str]) -> Decision:
    """A decision of one of the periods."""
    of = draw(st.sampled_from(periods))
    first, last = sorted((draw(s.days), draw(s.days)))
    return Decision(
        decision_id, of.id, of.client, draw(st.sampled_from(DecisionKind)), first, last, draw(s.texts),  # type: ignore[arg-type]
        draw(s.texts), draw(maybe_days), draw(st.none() | st.sampled_from(earlier)) if earlier else None,
        draw(cents), draw(st.sampled_from(AllowanceUnit)), draw(s.texts), draw(s.texts),
    )  # fmt: skip


@st.composite
def reviews(draw: Draw, review_id: str, periods: Sequence[Period]) -> Review:
    """A review, signed or not."""
    who = draw(client)
    own = [p.id for p in periods if p.client == who]
    first, last = sorted((draw(s.days), draw(s.days)))
    signed = draw(st.booleans())
    signature = st.builds(
        ReviewSignature, st.sampled_from(Party), s.texts, st.sampled_from(SignedBy), s.instants, maybe_file
    )
    goals = st.builds(ReviewedGoal, s.ids.map(GoalId), s.texts, st.sampled_from(GoalState), s.texts)
    return Review(
        review_id, who, draw(st.sampled_from(ReviewKind)), draw(s.days), first, last,  # type: ignore[arg-type]
        draw(st.none() | st.sampled_from(own)) if own else None, draw(st.booleans()), draw(s.texts), draw(s.texts),
        draw(s.texts), draw(s.texts), tuple(draw(st.lists(goals, max_size=2, unique_by=lambda g: g.goal))),
        tuple(draw(st.lists(signature, min_size=1, max_size=2))) if signed else (),
        draw(s.instants) if signed else None, draw(maybe_file),
    )  # fmt: skip


def _of_client(draw: Draw) -> dict[str, tuple[Any, ...]]:
    return {
        "assessments": _each(draw, lambda x: st.builds(
            Assessment, st.just(x), client, s.ids, st.integers(1, 9), s.days, st.sampled_from(Mode), answers,
            st.none() | st.sampled_from(MeasurePoint),
        )),
        "group_visits": _each(draw, lambda x: st.builds(
            GroupVisit, st.just(x), client, s.days, s.texts, st.sampled_from(KnownBy),
            st.none() | st.sampled_from(_COURSES),
        )),
        "ecomaps": _each(draw, lambda x: st.builds(Ecomap, st.just(x), client, s.days, file, s.texts)),
        "copy_drafts": _each(draw, lambda x: st.builds(
            CopyDraft, st.just(x), client, st.sampled_from(DraftKind), s.texts, moments, st.none() | moments, s.texts,
        )),
        "own_purchases": _each(draw, lambda x: st.builds(
            OwnPurchase, st.just(x), s.days, cents, s.texts, st.none() | client, maybe_file
        )),
    }  # fmt: skip


def _without_client(draw: Draw) -> dict[str, tuple[Any, ...]]:
    return {
        "own_measures": tuple(own_measure(n) for n in draw(st.sets(st.integers(1, 9), max_size=2))),
        "own_forms": tuple(own_form(n) for n in draw(st.sets(st.integers(1, 9), max_size=2))),
        "form_answers": _each(draw, lambda x: st.builds(
            FormAnswer, st.just(x), s.ids, st.integers(1, 9), s.months, st.none() | s.ids, answers, chosen, said
        )),
        "self_assessments": _each(draw, lambda x: st.builds(
            SelfAssessment, st.just(x), s.ids, st.integers(1, 9), s.days, answers, said
        )),
        "competence_entries": _each(draw, lambda x: st.builds(
            CompetenceEntry, st.just(x), st.sampled_from(CompetenceKind), s.days, s.texts, st.integers(0, 9000),
            s.texts, st.integers(0, 600), s.texts, maybe_file,
        )),
        "pledges": _each(draw, lambda x: st.builds(Pledge, st.just(x), s.days, s.texts, s.texts, maybe_file)),
    }  # fmt: skip


@st.composite
def care_logs(draw: Draw) -> OpenLog:
    """The sample profile with other records of care: every kind may be missing, every reference holds."""
    periods: list[Period] = []
    for one in draw(some_ids):
        made = draw(st.builds(
            Period, st.just(one), client, st.just(DECISION_PROGRAMME), st.just(1), s.days, st.sampled_from(Phase),
            some_ids.map(tuple), maybe_days, maybe_days, st.none(), some_ids.map(tuple), s.texts, steps.map(tuple),
        ))  # fmt: skip
        periods.append(replace(made, ended_on=draw(st.none() | st.just(made.opened_on))))
    made_decisions: list[Decision] = []
    for one in draw(some_ids) if periods else ():
        made_decisions.append(draw(decisions(one, periods, [d.id for d in made_decisions])))
    paid = [d.id for d in made_decisions if d.kind is DecisionKind.ALLOWANCE]
    members = _each(draw, lambda x: st.builds(
        NetworkMember, st.just(x), client, s.texts, s.texts, s.texts, s.texts, s.texts, maybe_days, s.texts,
        maybe_days,
    ))  # fmt: skip
    asked = st.lists(st.sampled_from([m.id for m in members]), unique=True).map(tuple) if members else st.just(())
    payments = st.builds(
        AllowancePayment, st.sampled_from(paid), st.integers(1, 12), st.integers(0, 31), cents, s.days, s.texts
    ) if paid else st.nothing()  # fmt: skip
    meetings = st.builds(NetworkMeeting, st.sampled_from(_SESSIONS), asked, s.texts)
    return replace(_BASE, care=CareLog(
        periods=tuple(periods), decisions=tuple(made_decisions), network_members=members,
        allowance_payments=tuple(
            draw(st.lists(payments, max_size=2, unique_by=lambda p: (p.decision, p.window))) if paid else ()
        ),
        network_meetings=tuple(draw(st.lists(meetings, max_size=2, unique_by=lambda m: m.session))),
        reviews=_each(draw, lambda x: reviews(x, periods)), **_of_client(draw), **_without_client(draw),
    ))  # fmt: skip
