"""The worker's own competence. A part of ``app.desk``. Looks are not logged here: it is about the worker alone."""

from datetime import date
from typing import Any

from hyvinvointi_desktop.app import competence, look_competence
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.competence import CompetenceEntry, Pledge
from hyvinvointi_desktop.domain.feedback_forms import SelfAssessment
from hyvinvointi_desktop.domain.ids import CompetenceId, FormAnswerId, PledgeId
from hyvinvointi_desktop.domain.sessions import Attachment


class DeskCompetence(DeskGround):
    """Trainings, supervision, mentoring, pledges, the yearly self-assessment."""

    def competence_screen(self, year: int) -> look_competence.CompetenceScreen:
        """A year with every year's sums beside it."""
        with self._store.reading() as records:
            return look_competence.competence_screen(year, records, self.definitions)

    def competence_document(self, year: int, language: str) -> dict[str, Any]:
        """The year as plain data."""
        found = self.competence_screen(year)
        return look_competence.competence_document(found, language, self.clock.now(), practice=self.practice)

    def competence_paper(self, year: int, language: str, *, signed: bool) -> bytes:
        """The record as a paper, signed with the profile's own key or plain."""
        document = self.competence_document(year, language)
        with self._store.reading() as records:
            material = records.signing_material()
        self.trail.note(Event.EXPORTED, target="competence paper", year=year)
        plain = self._tools.printer().competence(document, language, practice=self.practice, signed=signed)
        if not signed:
            return plain
        return self._tools.sealer().sign_pdf(plain, material, self.clock.now(), "competence")

    def competence_table(self, year: int, kind: TableKind, language: str) -> bytes:
        """The record for a spreadsheet."""
        self.trail.note(Event.EXPORTED, target="competence " + kind, year=year)
        return self._tools.tables().competence(self.competence_document(year, language), kind, language)

    def competence_file(self, entry_or_pledge: str) -> Attachment | None:
        """The certificate of an entry or the paper of a pledge."""
        with self._store.reading() as records:
            entry = records.competence_entry(CompetenceId(entry_or_pledge))
            pledge = records.pledge(PledgeId(entry_or_pledge))
            found = entry.certificate if entry else pledge.paper if pledge else None
            return None if found is None else records.attachment(found)

    def save_competence(self, entry: CompetenceEntry, certificate: Attachment | None = None) -> Changed:
        """Adds or changes an entry. Raises Refused."""
        uow = self._act(K.COMPETENCE_SAVED, R.COMPETENCE, entry.id)
        return competence.save_entry(entry, certificate, uow, self.clock.today())

    def delete_competence(self, entry: CompetenceId) -> Changed:
        """Takes an entry out. Raises Refused."""
        return competence.delete_entry(entry, self._act(K.COMPETENCE_DELETED, R.COMPETENCE, entry))

    def save_pledge(self, pledge: Pledge, paper: Attachment | None = None) -> Changed:
        """Adds or changes a pledge. Raises Refused."""
        uow = self._act(K.PLEDGE_SAVED, R.PLEDGE, pledge.id)
        return competence.save_pledge(pledge, paper, uow, self.clock.today())

    def delete_pledge(self, pledge: PledgeId) -> Changed:
        """Takes a pledge out. Raises Refused."""
        return competence.delete_pledge(pledge, self._act(K.PLEDGE_DELETED, R.PLEDGE, pledge))

    def save_self_assessment(self, answer: SelfAssessment) -> Changed:
        """Adds or changes the worker's yearly answers. Raises Refused."""
        uow = self._act(K.SELF_ASSESSMENT_SAVED, R.SELF_ASSESSMENT, answer.id)
        return competence.save_self_assessment(answer, uow, self.definitions, self.clock.today())

    def delete_self_assessment(self, answer: FormAnswerId) -> Changed:
        """Takes them out. Raises Refused."""
        return competence.delete_self_assessment(
            answer, self._act(K.SELF_ASSESSMENT_DELETED, R.SELF_ASSESSMENT, answer)
        )

    def pledge_missing(self) -> bool:
        """Whether the worker has noted no pledge of confidentiality."""
        with self._store.reading() as records:
            return not records.pledges()

    def self_assessment_due(self, today: date | None = None) -> bool:
        """Whether the yearly self-assessment of this year is not made yet."""
        year = (today or self.clock.today()).year
        with self._store.reading() as records:
            return not any(a.on.year == year for a in records.self_assessments())
