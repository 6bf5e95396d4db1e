"""Records of measures and their fillings, of feedback without a person, and of the worker's competence."""

from sqlalchemy import delete, select

from hyvinvointi_desktop.domain.competence import CompetenceEntry, CompetenceKind, Pledge
from hyvinvointi_desktop.domain.feedback_forms import FormAnswer, OwnForm, SelfAssessment
from hyvinvointi_desktop.domain.ids import AssessmentId, ClientId, CompetenceId, FormAnswerId, MeasureId, PledgeId
from hyvinvointi_desktop.domain.measures import Assessment, Mode, OwnMeasure
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.store import row_map as r
from hyvinvointi_desktop.store import tables_care as c
from hyvinvointi_desktop.store.records_reviews import ReviewStoreRecords
from hyvinvointi_desktop.store.row_map import RowMap

OWN_MEASURES = RowMap(c.own_measures, OwnMeasure, r.same("id"), r.same("version"), r.same("content"))
ASSESSMENTS = RowMap(
    c.assessments, Assessment, r.same("id"), r.same("client", "client_id"), r.same("measure"), r.same("version"),
    r.day("taken_on"), r.one_of("mode", Mode), r.mapping("answers"), r.one_of("point", MeasurePoint),
)  # fmt: skip
OWN_FORMS = RowMap(c.own_forms, OwnForm, r.same("id"), r.same("version"), r.same("content"))
FORM_ANSWERS = RowMap(
    c.form_answers, FormAnswer, r.placed("id", "place"), r.same("id"), r.same("form"), r.same("version"),
    r.month("came_in"), r.same("programme"), r.mapping("scales"), r.lists("chosen"), r.mapping("words"),
)  # fmt: skip
SELF_ASSESSMENTS = RowMap(
    c.self_assessments, SelfAssessment, r.same("id"), r.same("form"), r.same("version"), r.day("on", "answered_on"),
    r.mapping("scales"), r.mapping("words"),
)  # fmt: skip
COMPETENCE = RowMap(
    c.competence_entries, CompetenceEntry, r.same("id"), r.one_of("kind", CompetenceKind), r.day("on", "done_on"),
    r.same("title"), r.same("minutes"), r.same("organiser"), r.same("credits_tenths"), r.same("words"),
    r.same("certificate"),
)  # fmt: skip
PLEDGES = RowMap(
    c.pledges, Pledge, r.same("id"), r.day("given_on"), r.same("to", "given_to"), r.same("words"), r.same("paper")
)


class FeedbackStoreRecords(ReviewStoreRecords):
    """Each kind by its day, then id; own versions by id, then number."""

    # -- measures -----------------------------------------------------------------------------------------------

    def own_measures(self) -> tuple[OwnMeasure, ...]:
        """Every version of every own measure."""
        key = c.own_measures.c
        return tuple(OWN_MEASURES.of(x) for x in self._rows(select(c.own_measures).order_by(key.id, key.version)))

    def put_own_measure(self, measure: OwnMeasure) -> None:
        """Adds or replaces one version of an own measure."""
        self._put(c.own_measures, OWN_MEASURES.row(measure))

    def assessment(self, assessment_id: AssessmentId) -> Assessment | None:
        """The filling of that id."""
        return self._the(ASSESSMENTS, assessment_id)

    def assessments_of(self, client_id: ClientId) -> tuple[Assessment, ...]:
        """A client's fillings of every measure by day."""
        return self._all_of(ASSESSMENTS, "taken_on", client_id)

    def all_assessments(self) -> tuple[Assessment, ...]:
        """Everybody's fillings by day."""
        return self._all_of(ASSESSMENTS, "taken_on")

    def assessments_with(self, measure_id: MeasureId, version: int) -> bool:
        """Whether anything was filled with that version of the measure."""
        key = c.assessments.c
        found = select(key.id).where(key.measure == measure_id, key.version == version).limit(1)
        return bool(self._rows(found))

    def put_assessment(self, assessment: Assessment) -> None:
        """Adds or replaces a filling."""
        self._put(c.assessments, ASSESSMENTS.row(assessment))

    def delete_assessment(self, assessment_id: AssessmentId) -> None:
        """Takes a filling out."""
        self._gone(c.assessments, assessment_id)

    # -- feedback -----------------------------------------------------------------------------------------------

    def own_forms(self) -> tuple[OwnForm, ...]:
        """Every version of every own form."""
        key = c.own_forms.c
        return tuple(OWN_FORMS.of(x) for x in self._rows(select(c.own_forms).order_by(key.id, key.version)))

    def put_own_form(self, form: OwnForm) -> None:
        """Adds or replaces one version of an own form."""
        self._put(c.own_forms, OWN_FORMS.row(form))

    def form_answer(self, answer_id: FormAnswerId) -> FormAnswer | None:
        """The answered form of that id."""
        return self._the(FORM_ANSWERS, answer_id)

    def all_form_answers(self) -> tuple[FormAnswer, ...]:
        """Every answered form by month."""
        return self._all_of(FORM_ANSWERS, "came_in")

    def put_form_answer(self, answer: FormAnswer) -> None:
        """Adds or replaces an answered form."""
        self._put(c.form_answers, FORM_ANSWERS.row(answer))

    def delete_form_answer(self, answer_id: FormAnswerId) -> None:
        """Takes an answered form out."""
        self._gone(c.form_answers, answer_id)

    # -- competence ---------------------------------------------------------------------------------------------

    def self_assessment(self, answer_id: FormAnswerId) -> SelfAssessment | None:
        """The worker's own answers of that id."""
        return self._the(SELF_ASSESSMENTS, answer_id)

    def self_assessments(self) -> tuple[SelfAssessment, ...]:
        """The worker's own answers by day."""
        return self._all_of(SELF_ASSESSMENTS, "answered_on")

    def put_self_assessment(self, answer: SelfAssessment) -> None:
        """Adds or replaces the worker's own answers."""
        self._put(c.self_assessments, SELF_ASSESSMENTS.row(answer))

    def delete_self_assessment(self, answer_id: FormAnswerId) -> None:
        """Takes the worker's own answers out."""
        self._gone(c.self_assessments, answer_id)

    def competence_entry(self, entry_id: CompetenceId) -> CompetenceEntry | None:
        """The training, supervision or the like of that id."""
        return self._the(COMPETENCE, entry_id)

    def competence_entries(self) -> tuple[CompetenceEntry, ...]:
        """What the worker has learnt and been supported with, by day."""
        return self._all_of(COMPETENCE, "done_on")

    def put_competence_entry(self, entry: CompetenceEntry) -> None:
        """Adds or replaces an entry."""
        self._put(c.competence_entries, COMPETENCE.row(entry))

    def delete_competence_entry(self, entry_id: CompetenceId) -> None:
        """Takes an entry out."""
        self._gone(c.competence_entries, entry_id)

    def pledge(self, pledge_id: PledgeId) -> Pledge | None:
        """The pledge of that id."""
        return self._the(PLEDGES, pledge_id)

    def pledges(self) -> tuple[Pledge, ...]:
        """The worker's pledges by day."""
        return self._all_of(PLEDGES, "given_on")

    def put_pledge(self, pledge: Pledge) -> None:
        """Adds or replaces a pledge."""
        self._put(c.pledges, PLEDGES.row(pledge))

    def delete_pledge(self, pledge_id: PledgeId) -> None:
        """Takes a pledge out."""
        self._connection.execute(delete(c.pledges).where(c.pledges.c.id == pledge_id))
