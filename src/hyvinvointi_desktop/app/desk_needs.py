"""What residents need: the report for decision makers, and the papers to begin with. A part of ``app.desk``.

Looking is not logged: what is shown is about nobody. Giving out is, and is remembered so that a later report does not
undo what this one hid.
"""

from typing import Any

from hyvinvointi_desktop.app import look_needs as needs
from hyvinvointi_desktop.app import starting_papers as starting
from hyvinvointi_desktop.app.desk_ground import DeskGround
from hyvinvointi_desktop.app.needs_port import GivenReport, ReportTaken
from hyvinvointi_desktop.app.ports import TableKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.needs_tables import NeedsTables


class DeskNeeds(DeskGround):
    """The needs report."""

    def needs_look(self, asked: needs.NeedsAsked, language: str) -> needs.NeedsLook:
        """The report with what may be put together. Raises Refused."""
        return needs.look(asked, self._gather(asked, language), self.definitions, self.clock.today())

    def needs_document(self, asked: needs.NeedsAsked, language: str) -> dict[str, Any]:
        """The report as plain data, without giving it out. Raises Refused."""
        source = self._gather(asked, language)
        report = needs.report_of(asked, source, self.definitions)
        return needs.needs_document(report, source, self.clock.now(), practice=self.practice)

    def needs_paper(self, asked: needs.NeedsAsked, language: str) -> bytes:
        """The report on paper; it is remembered as given out. Raises Refused."""
        document = self._given_out(asked, language, "needs paper")
        return self._tools.printer().needs(document, language, practice=self.practice)

    def needs_table(self, asked: needs.NeedsAsked, kind: TableKind, language: str) -> bytes:
        """The report for a spreadsheet; it is remembered as given out. Raises Refused."""
        document = self._given_out(asked, language, "needs " + kind)
        return self._tools.tables().needs(document, kind, language)

    def needs_given(self) -> tuple[GivenReport, ...]:
        """The reports that were given out, by number."""
        with self._store.registry.reading() as records:
            return records.given_reports()

    def needs_not_handed(self, number: int) -> None:
        """Says that a report that was made was handed to nobody. Raises Refused."""
        try:
            needs.say_not_handed(number, self._store.registry, self.clock.now())
        except ReportTaken as error:
            raise Refused(Refusal.NEEDS_GIVEN_MEANWHILE) from error
        self.trail.note_done(Event.NEEDS_NOT_HANDED, number=number)

    # -- what is written before the work begins ------------------------------------------------------------------

    def starting_files(self, language: str) -> list[tuple[str, bytes]]:
        """Data protection notice, impact assessment and record of processing: each to complete (ODT) and to read
        (PDF), with what the program knows filled in."""
        with self._store.reading() as records:
            papers = starting.starting_papers(records, self.definitions, language)
            author = records.worker().name
        printer, now = self._tools.printer(), self.clock.now()
        files = []
        for paper in papers:
            stem = starting.file_stem(paper)
            files.append((f"{stem}.odt", printer.starting_document(paper, now)))
            files.append((f"{stem}.pdf", printer.starting_paper(paper, author, now)))
        return files

    def _gather(self, asked: needs.NeedsAsked, language: str) -> needs.NeedsSource:
        with self._store.reading() as records:
            return needs.gather(asked, records, self._store.registry, self.definitions, language)

    def _given_out(self, asked: needs.NeedsAsked, language: str, target: str) -> dict[str, Any]:
        source = self._gather(asked, language)
        report: NeedsTables = needs.report_of(asked, source, self.definitions)
        now = self.clock.now()
        self.trail.note(
            Event.EXPORTED, target=target, first=asked.period.first_day.isoformat(),
            last=asked.period.last_day.isoformat(),
        )  # fmt: skip
        try:
            needs.remember_given(report, source, self._store.registry, now)
        except ReportTaken as error:
            raise Refused(Refusal.NEEDS_GIVEN_MEANWHILE) from error
        return needs.needs_document(report, source, now, practice=self.practice)
