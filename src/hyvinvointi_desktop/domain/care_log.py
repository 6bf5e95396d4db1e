"""Measures, rehabilitation, reviews, feedback and competence of a profile, as the open log carries them."""

from dataclasses import dataclass

from hyvinvointi_desktop.domain.competence import CompetenceEntry, Pledge
from hyvinvointi_desktop.domain.feedback_forms import FormAnswer, OwnForm, SelfAssessment
from hyvinvointi_desktop.domain.measures import Assessment, OwnMeasure
from hyvinvointi_desktop.domain.rehabilitation import (
    AllowancePayment,
    CopyDraft,
    Decision,
    Ecomap,
    GroupVisit,
    NetworkMeeting,
    NetworkMember,
    OwnPurchase,
    Period,
)
from hyvinvointi_desktop.domain.reviews import Review


@dataclass(frozen=True, slots=True)
class CareLog:
    """Every such record; a draft for the official record only until it is erased."""

    own_measures: tuple[OwnMeasure, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    periods: tuple[Period, ...] = ()
    decisions: tuple[Decision, ...] = ()
    allowance_payments: tuple[AllowancePayment, ...] = ()
    group_visits: tuple[GroupVisit, ...] = ()
    network_members: tuple[NetworkMember, ...] = ()
    ecomaps: tuple[Ecomap, ...] = ()
    network_meetings: tuple[NetworkMeeting, ...] = ()
    copy_drafts: tuple[CopyDraft, ...] = ()
    own_purchases: tuple[OwnPurchase, ...] = ()
    reviews: tuple[Review, ...] = ()
    own_forms: tuple[OwnForm, ...] = ()
    form_answers: tuple[FormAnswer, ...] = ()
    self_assessments: tuple[SelfAssessment, ...] = ()
    competence_entries: tuple[CompetenceEntry, ...] = ()
    pledges: tuple[Pledge, ...] = ()
