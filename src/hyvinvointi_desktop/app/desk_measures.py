"""Measures in all their versions, and their fillings with clients. A part of ``app.desk``."""

from hyvinvointi_desktop.app import assess, look_measures
from hyvinvointi_desktop.app import measures as using
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.ids import AssessmentId, ClientId
from hyvinvointi_desktop.domain.measures import Assessment, Measure


class DeskMeasures(DeskGround):
    """Measures in all their versions, and their fillings with clients."""

    # -- measures -----------------------------------------------------------------------------------------------

    def measures(self) -> using.Measures:
        """Every version of every measure, shipped and own."""
        with self._store.reading() as records:
            return using.all_measures(self.definitions, records)

    def measure_file(self, measure: str, version: int | None = None) -> using.MeasureFile | None:
        """A version with the text of its file; without a number the one that is used now. None for no such."""
        with self._store.reading() as records:
            return using.measure_file(measure, version, records, self.definitions)

    def measure_as_next(self, measure: Measure) -> using.MeasureFile:
        """What a form made, as the next version of its measure. Nothing is saved. Raises DefinitionError."""
        with self._store.reading() as records:
            return using.as_next(measure, records, self.definitions)

    def check_measure(self, file: str, content: str) -> Measure:
        """Whether a file may be taken. Raises DefinitionError with line, field and reason."""
        with self._store.reading() as records:
            return using.check_measure(file, content, records, self.definitions)

    def save_measure(self, file: str, content: str) -> using.MeasureTaken:
        """Keeps a file as a version of its own. Raises DefinitionError; then nothing is changed."""
        measure = self.check_measure(file, content)
        uow = self._act(K.MEASURE_SAVED, R.MEASURE, f"{measure.id}|{measure.version}")
        return using.save_measure(file, content, uow, self.definitions)

    def measure_form(self, measure: str, client: ClientId | None = None, language: str = "") -> bytes:
        """A questionnaire to be filled on paper, as PDF: with the client's code in the client's language, or with an
        empty line for the name. Raises Refused: no such measure, no such client, no wording."""
        with self._store.reading() as records:
            paper = look_measures.paper_of(
                measure, client, language, records, self.definitions, self.clock.now(), practice=self.practice
            )
        if client is not None:
            self.trail.open_client(client)
        return self._tools.printer().measure_form(paper)

    # -- fillings -----------------------------------------------------------------------------------------------

    def measure_offers(self, client: ClientId) -> look_measures.Offers:
        """What a client can be asked, the measures of the client's programme first. Raises Refused."""
        self.trail.open_client(client)
        with self._store.reading() as records:
            return look_measures.offers(client, records, self.definitions, self.clock.today())

    def assessment(self, assessment: AssessmentId) -> Assessment | None:
        """A filling by its id."""
        with self._store.reading() as records:
            found = records.assessment(assessment)
        if found is not None:
            self.trail.open_client(found.client)
        return found

    def client_scores(self, client: ClientId) -> tuple[look_measures.Scored, ...]:
        """A client's fillings with what may be shown of each. Raises Refused."""
        self.trail.open_client(client)
        with self._store.reading() as records:
            return look_measures.scores_of(client, records, self.definitions)

    def group_scores(self, measure: str) -> look_measures.GroupReport:
        """The means of a measure over everybody, hidden when few. Raises Refused."""
        self.trail.look(Event.CLIENTS_LISTED)
        with self._store.reading() as records:
            return look_measures.group_scores(measure, records, self.definitions)

    def save_assessment(self, assessment: Assessment) -> Changed:
        """Keeps a filling, new or put right. Raises Refused."""
        uow = self._act(K.ASSESSMENT_SAVED, R.ASSESSMENT, assessment.id, clients=(assessment.client,))
        return assess.fill(assessment, uow, self.definitions, self.clock.today())

    def delete_assessment(self, assessment: AssessmentId) -> Changed:
        """Takes a filling out; it lies in the bin. Raises Refused."""
        with self._store.reading() as records:
            found = records.assessment(assessment)
        clients = (found.client,) if found is not None else ()
        return assess.delete(assessment, self._act(K.ASSESSMENT_DELETED, R.ASSESSMENT, assessment, clients=clients))
