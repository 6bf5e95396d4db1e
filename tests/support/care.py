"""Sample records of measures, rehabilitation, reviews, feedback and competence; the people are invented."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hyvinvointi_desktop.domain.agreements import Party, SignedBy
from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.competence import CompetenceEntry, CompetenceKind, Pledge
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.feedback_forms import FormAnswer, OwnForm, SelfAssessment
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import (
    AssessmentId,
    AttachmentId,
    ClientId,
    CompetenceId,
    CopyDraftId,
    CourseId,
    DecisionId,
    EcomapId,
    FormAnswerId,
    FormId,
    GoalId,
    GroupVisitId,
    MeasureId,
    NetworkMemberId,
    OwnPurchaseId,
    PeriodId,
    PledgeId,
    ProgrammeId,
    ReviewId,
    SessionId,
)
from hyvinvointi_desktop.domain.measures import Assessment, Mode, OwnMeasure
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

AINO, EERO = ClientId("c1"), ClientId("c2")
PERIOD = PeriodId("j1")
DECISION_PROGRAMME = ProgrammeId("paatos")
FILES = ("certificate-1", "ecomap-1", "line-3", "pledge-1", "receipt-3", "review-pdf")
"""Attachments that the sample names."""

MEASURE_TEXT = '''\
id = "oma-kysely"
version = {version}
summary = "separate"
individual = true
group_least = 5
higher_is_better = true
points = ["start", "end"]
source = "oma"

[title]
fi = "Oma kysely"
sv = "Egen enkät"
en = "Our questionnaire"

[answers]
low = 1
high = 5

[[items]]
id = "arki"
theme = {{ fi = "arki", sv = "vardag", en = "everyday life" }}

[[items]]
id = "uni"
theme = {{ fi = "uni", sv = "sömn", en = "sleep" }}
'''
FORM_TEXT = '''\
id = "oma-palaute"
version = {version}
voice = "client"
source = "oma"

[title]
fi = "Oma palaute"
sv = "Egen respons"
en = "Our feedback"

[[questions]]
id = "apu"
kind = "scale"
text = {{ fi = "Oliko tästä apua?", sv = "Var det till hjälp?", en = "Did it help?" }}
low_words = {{ fi = "ei", sv = "nej", en = "no" }}
high_words = {{ fi = "kyllä", sv = "ja", en = "yes" }}
'''


def own_measure(version: int = 1) -> OwnMeasure:
    """A version of the organisation's own questionnaire."""
    return OwnMeasure(MeasureId("oma-kysely"), version, MEASURE_TEXT.format(version=version))


def own_form(version: int = 1) -> OwnForm:
    """A version of the organisation's own feedback form."""
    return OwnForm(FormId("oma-palaute"), version, FORM_TEXT.format(version=version))


def assessment(assessment_id: str = "m1", **changes: object) -> Assessment:
    """Client c1 filled WHO-5 alone on 4.1.2027."""
    answers = {"1": 2, "2": 3, "3": 2, "4": 3, "5": 3}
    made = Assessment(
        AssessmentId(assessment_id), AINO, MeasureId("who5"), 1, date(2027, 1, 4), Mode.SELF, answers,
        MeasurePoint.START,
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def period(period_id: str = PERIOD, **changes: object) -> Period:
    """The service of client c1 from 4.1.2027."""
    made = Period(PeriodId(period_id), AINO, DECISION_PROGRAMME, 1, date(2027, 1, 4), Phase.WORKING)
    return replace(made, **changes)  # type: ignore[arg-type]


def decision(decision_id: str = "p1", kind: DecisionKind = DecisionKind.SERVICE, **changes: object) -> Decision:
    """A decision of client c1 of 4.1.-3.4.2027."""
    made = Decision(DecisionId(decision_id), PERIOD, AINO, kind, date(2027, 1, 4), date(2027, 4, 3))
    return replace(made, **changes)  # type: ignore[arg-type]


def review(review_id: str = "v2", **changes: object) -> Review:
    """An unsigned final review of client c1."""
    made = Review(
        ReviewId(review_id), AINO, ReviewKind.FINAL, date(2027, 4, 2), date(2027, 1, 4), date(2027, 4, 3), PERIOD,
        went_well="ulos lähteminen", goals=(ReviewedGoal(GoalId("g1"), "Pääsen ulos", GoalState.REACHED, "jee"),),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def signed_review(review_id: str = "v1", **changes: object) -> Review:
    """A mid-term review of client c1, signed by both."""
    at = datetime(2027, 2, 15, 10, 30, tzinfo=UTC)
    made = review(
        review_id, kind=ReviewKind.MID, held_on=date(2027, 2, 15), last_day=date(2027, 2, 15), together=False,
        was_hard="aamut", changes="tavataan iltapäivällä", what_next="jatketaan", signed_at=at,
        signatures=(
            ReviewSignature(Party.CLIENT, "Keksitty Henkilö 1", SignedBy.DRAWN, at, AttachmentId("line-3")),
            ReviewSignature(Party.WORKER, "Keksitty Työntekijä", SignedBy.CONFIRMED, at),
        ),
        goals=(
            ReviewedGoal(GoalId("g1"), "Pääsen ulos", GoalState.OPEN, "vielä jännittää"),
            ReviewedGoal(GoalId("g2"), "Kirjastoon", GoalState.REACHED),
        ),
        pdf=AttachmentId("review-pdf"),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def _decisions() -> tuple[Decision, ...]:
    return (
        decision(
            "p1", number="12 §", legal_basis="Sosiaalihuoltolaki 17 §", made_on=date(2027, 1, 4),
        ),
        decision(
            "p2", DecisionKind.ALLOWANCE, number="13 §", allowance_cents=900, allowance_unit=AllowanceUnit.DAY,
        ),
        decision("p3", DecisionKind.TICKET, last_day=date(2027, 4, 3), zone="AB", discount="50 %"),
        decision("p4", first_day=date(2027, 4, 4), last_day=date(2027, 7, 3), renews=DecisionId("p1")),
    )  # fmt: skip


def _network() -> tuple[NetworkMember, ...]:
    return (
        NetworkMember(NetworkMemberId("n2"), AINO, "Luotu Terapeutti", permitted_on=date(2027, 1, 4),
                      withdrawn_on=date(2027, 2, 1)),
        NetworkMember(
            NetworkMemberId("n1"), AINO, "Tuulia Tekaistu", "sisko", "perhe", "000", "t@example.invalid",
            date(2027, 1, 4), "arjesta",
        ),
    )  # fmt: skip


def _drafts() -> tuple[CopyDraft, ...]:
    at = datetime(2027, 1, 4, 12, 0, tzinfo=UTC)
    return (
        CopyDraft(CopyDraftId("d1"), AINO, DraftKind.SERVICE_DECISION, "Myönnetään palvelu.", at, about="p1"),
        CopyDraft(
            CopyDraftId("d2"), AINO, DraftKind.VISIT, "Kävelimme puistossa.", at.replace(hour=13),
            datetime(2027, 1, 5, 8, 0, tzinfo=UTC), "s1",
        ),
    )  # fmt: skip


def care_log() -> CareLog:
    """Every kind at least once, in the order the store gives them."""
    return CareLog(
        own_measures=(own_measure(1), own_measure(2)),
        assessments=(
            assessment(),
            assessment(
                "m2", measure=MeasureId("oma-kysely"), taken_on=date(2027, 2, 15), mode=Mode.INTERVIEW,
                answers={"arki": 4}, point=None,
            ),
        ),
        periods=(
            period(
                phase=Phase.ENDING, suitability=("wants", "has_time"), suitability_on=date(2027, 1, 4),
                ending_from=date(2027, 3, 20), next_steps=("group",), next_words="Kuoro jatkuu.",
                steps=(
                    StepDone(PathStep.INTRODUCED, date(2027, 1, 4)), StepDone(PathStep.WHAT_NEXT, date(2027, 4, 2)),
                ),
            ),
        ),
        decisions=_decisions(),
        allowance_payments=(
            AllowancePayment(DecisionId("p2"), 1, 3, 2700, date(2027, 2, 5), "14 §"),
            AllowancePayment(DecisionId("p2"), 2, 0, 0, date(2027, 3, 5)),
        ),
        group_visits=(
            GroupVisit(GroupVisitId("k1"), AINO, date(2027, 1, 20), "Kuoro", KnownBy.LEADER_TOLD),
            GroupVisit(GroupVisitId("k2"), AINO, date(2027, 1, 27), "Treenit", KnownBy.LIST_SEEN, CourseId("k1")),
        ),
        network_members=_network(),
        ecomaps=(Ecomap(EcomapId("e1"), AINO, date(2027, 1, 8), AttachmentId("ecomap-1"), "Sisko on lähin."),),
        network_meetings=(
            NetworkMeeting(SessionId("s3"), (NetworkMemberId("n1"), NetworkMemberId("n2")), "naapuri"),
        ),
        copy_drafts=_drafts(),
        own_purchases=(
            OwnPurchase(OwnPurchaseId("h1"), date(2027, 1, 17), 850, "kahvit ja pullat", AINO,
                        AttachmentId("receipt-3")),
            OwnPurchase(OwnPurchaseId("h2"), date(2027, 1, 24), 400, "pelikortit"),
        ),
        reviews=(signed_review(), review(corrects=None)),
        own_forms=(own_form(1),),
        form_answers=(
            FormAnswer(
                FormAnswerId("r1"), FormId("oma-palaute"), 1, Month(2027, 3), DECISION_PROGRAMME, {"apu": 4},
                {"mista": ("ystava", "lehti")}, {"vapaa": "Kiitos"},
            ),
            FormAnswer(FormAnswerId("r2"), FormId("oma-palaute"), 1, Month(2027, 4)),
        ),
        self_assessments=(
            SelfAssessment(FormAnswerId("w1"), FormId("osaaminen"), 1, date(2027, 6, 1), {"kuuntelu": 4},
                           {"ensi-vuonna": "lisää työnohjausta"}),
        ),
        competence_entries=(
            CompetenceEntry(
                CompetenceId("o1"), CompetenceKind.TRAINING, date(2027, 5, 3), "Puheeksi ottaminen", 180, "Opisto", 15,
                "hyvä päivä", AttachmentId("certificate-1"),
            ),
            CompetenceEntry(CompetenceId("o2"), CompetenceKind.SUPERVISION, date(2027, 5, 10), "Ryhmä"),
        ),
        pledges=(Pledge(PledgeId("l1"), date(2026, 8, 31), "Keksitty kunta", "suullisesti ja paperilla",
                        AttachmentId("pledge-1")),),
    )  # fmt: skip


def care_in_store_order(log: CareLog) -> CareLog:
    """The same records, each kind in the order in which the store gives it."""
    return replace(
        log,
        own_measures=tuple(sorted(log.own_measures, key=lambda x: (x.id, x.version))),
        assessments=tuple(sorted(log.assessments, key=lambda x: (x.taken_on, x.id))),
        periods=tuple(
            replace(x, steps=tuple(sorted(x.steps, key=lambda s: list(PathStep).index(s.step))))
            for x in sorted(log.periods, key=lambda x: (x.opened_on, x.id))
        ),
        decisions=tuple(sorted(log.decisions, key=lambda x: (x.first_day, x.id))),
        allowance_payments=tuple(sorted(log.allowance_payments, key=lambda x: (x.decision, x.window))),
        group_visits=tuple(sorted(log.group_visits, key=lambda x: (x.on, x.id))),
        network_members=tuple(sorted(log.network_members, key=lambda x: (x.name, x.id))),
        ecomaps=tuple(sorted(log.ecomaps, key=lambda x: (x.drawn_on, x.id))),
        network_meetings=tuple(sorted(log.network_meetings, key=lambda x: x.session)),
        copy_drafts=tuple(sorted(log.copy_drafts, key=lambda x: (x.made_at, x.id))),
        own_purchases=tuple(sorted(log.own_purchases, key=lambda x: (x.on, x.id))),
        reviews=tuple(sorted(log.reviews, key=lambda x: (x.held_on, x.id))),
        own_forms=tuple(sorted(log.own_forms, key=lambda x: (x.id, x.version))),
        form_answers=tuple(sorted(log.form_answers, key=lambda x: (x.came_in, x.id))),
        self_assessments=tuple(sorted(log.self_assessments, key=lambda x: (x.on, x.id))),
        competence_entries=tuple(sorted(log.competence_entries, key=lambda x: (x.on, x.id))),
        pledges=tuple(sorted(log.pledges, key=lambda x: (x.given_on, x.id))),
    )
