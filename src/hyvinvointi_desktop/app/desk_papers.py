"""Papers and tables of courses, and sign-in sheets marked back. A part of ``app.desk``."""

from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app import attendance, course_diary, course_papers, look_courses
from hyvinvointi_desktop.app import mark_sheet as sheets
from hyvinvointi_desktop.app.course_agreement import agreement_sheet
from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.course_year_report import Progress, year_report
from hyvinvointi_desktop.app.desk_ground import DeskGround
from hyvinvointi_desktop.app.paper_values import CoursePaper, CourseTable, CourseYearReport, PaperKind
from hyvinvointi_desktop.app.partner_report import partner_report
from hyvinvointi_desktop.app.ports import Records, TableKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.courses import Partner
from hyvinvointi_desktop.domain.ids import ClientId, CourseId, EnrolmentId, SessionId

SIGNED = frozenset({PaperKind.PARTNER, PaperKind.MONEY, PaperKind.TRAVEL})
"""Papers that others act on: they bear the profile's own signature."""


@dataclass(frozen=True, slots=True)
class PaperWanted:
    """Which paper of a course. ``session`` None: all of them. ``partner`` counts the course's partners from 1; for
    travel None is everybody's. ``participant`` is whom a certificate is for."""

    course: CourseId
    kind: PaperKind
    session: SessionId | None = None
    partner: int | None = None
    participant: EnrolmentId | None = None


@dataclass(frozen=True, slots=True)
class PaperMade:
    """A paper. ``named`` are participants whose name seems to stand in words that go along (the diary's)."""

    content: bytes
    signed: bool
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DiaryText:
    """The diary to paste. ``named`` are participants whose name seems to stand in it."""

    text: str
    named: tuple[str, ...] = ()


class DeskPapers(DeskGround):
    """Papers of courses. Each is logged before it is made, with those whose names are on it."""

    def course_paper(self, wanted: PaperWanted, language: str) -> PaperMade:
        """One paper as a PDF; those that others act on are signed with the profile's key.

        Raises:
            Refused: no such course, session, partner or participant; a cancelled session; a course without names; a
                certificate of somebody who never came; or the clock is wrong.
        """
        now = self.clock.now().replace(microsecond=0)
        with self._store.reading() as records:
            screen = look_courses.course_screen(wanted.course, records, self.definitions, self.clock.today())
            if wanted.kind is PaperKind.AGREEMENT:
                return self._agreement(screen, records, language)
            paper = self._content(wanted, screen, records)
            material = records.signing_material()
        self._log(wanted.course, wanted.kind, self._on_it(wanted, paper, screen))
        content, signed = self._tools.printer().course_paper(paper, language), wanted.kind in SIGNED
        if signed:
            content = self._tools.sealer().sign_pdf(content, material, now, f"course {wanted.kind}")
        return PaperMade(content, signed, self._named(wanted.kind, screen))

    def course_diary_text(self, course: CourseId, language: str) -> DiaryText:
        """The diary as text to paste into the adult education centre's own system. Raises Refused."""
        with self._store.reading() as records:
            screen = look_courses.course_screen(course, records, self.definitions, self.clock.today())
        self._log(course, "diary text")
        meetings = [(m.meeting.group, m.meeting.session) for m in screen.meetings]
        meetings += [(m.group, m.session) for m in screen.others]
        names = [p.client.name for p in screen.participants if p.client.name and not p.erased]
        text = self._tools.printer().course_diary(screen.course, meetings, language)
        return DiaryText(text, course_diary.people_named(meetings, names))

    def _content(self, wanted: PaperWanted, screen: CourseScreen, records: Records) -> CoursePaper:
        now = self.clock.now().replace(microsecond=0)
        top = course_papers.head(screen, records.worker().name, now, practice=self.practice)
        match wanted.kind:
            case PaperKind.SIGN_IN:
                return course_papers.sign_in(screen, top, wanted.session)
            case PaperKind.INSURANCE:
                return course_papers.insurance(screen, top)
            case PaperKind.DIARY:
                return course_papers.diary(screen, top)
            case PaperKind.CERTIFICATE:
                return course_papers.certificate(screen, top, wanted.participant)
            case PaperKind.MONEY:
                return course_papers.money(screen, top, records.attachment)
            case PaperKind.TRAVEL:
                partner = None if wanted.partner is None else _partner(screen, wanted.partner)
                return course_papers.travel(screen, top, partner)
            case _:
                return partner_report(screen, top, _partner(screen, wanted.partner or 0))

    @staticmethod
    def _on_it(wanted: PaperWanted, paper: CoursePaper, screen: CourseScreen) -> tuple[ClientId, ...]:
        people = [p.client.id for p in course_papers.people_on(paper, screen)]
        if wanted.kind is PaperKind.CERTIFICATE:
            people = [p.client.id for p in screen.participants if p.enrolment.id == wanted.participant]
        return tuple(dict.fromkeys(people))

    @staticmethod
    def _named(kind: PaperKind, screen: CourseScreen) -> tuple[str, ...]:
        return course_papers.people_named(screen) if kind is PaperKind.DIARY else ()

    def _log(self, course: CourseId, paper: str, clients: tuple[ClientId, ...] = ()) -> None:
        self.trail.look(Event.COURSE_PRINTED, R.COURSE, course, clients, paper=paper)

    def _agreement(self, screen: CourseScreen, records: Records, language: str) -> PaperMade:
        """The newest signed agreement as it was signed; before one is, its text to read and to sign by pen."""
        self._log(screen.course.id, PaperKind.AGREEMENT)
        newest = screen.agreements[-1] if screen.agreements else None
        kept = records.attachment(newest.pdf) if newest is not None and newest.pdf is not None else None
        if kept is not None and kept.media_type == "application/pdf":
            return PaperMade(kept.content, signed=True)
        sheet = agreement_sheet(
            screen.course, newest, language, records, self.definitions, self.clock.now(), practice=self.practice
        )
        return PaperMade(self._tools.printer().course_paper(sheet, sheet.language), signed=False)

    # -- tables -------------------------------------------------------------------------------------------------

    def course_table(self, course: CourseId, what: CourseTable, kind: TableKind, language: str) -> bytes:
        """One of the course's tables for a spreadsheet. Raises Refused."""
        with self._store.reading() as records:
            screen = look_courses.course_screen(course, records, self.definitions, self.clock.today())
        named = what not in (CourseTable.DIARY, CourseTable.MONEY)
        clients = tuple(dict.fromkeys(p.client.id for p in screen.participants if not p.erased)) if named else ()
        self._log(course, f"{what} {kind}", clients)
        return self._tools.tables().course(what, screen, kind, language)

    # -- a year -------------------------------------------------------------------------------------------------

    def course_year(self, first: date, last: date) -> CourseYearReport:
        """The courses of these days in figures, none about too few people."""
        with self._store.reading() as records:
            years = look_courses.course_years(first, last, records)
            worker = records.worker().name
        self.trail.look(Event.COURSES_LISTED, count=len(years))
        now = self.clock.now().replace(microsecond=0)
        return year_report(years, (first, last), worker, now, practice=self.practice)

    def course_year_paper(self, first: date, last: date, language: str) -> bytes:
        """The year's report as a signed PDF. Raises Refused where the clock is wrong."""
        report = self.course_year(first, last)
        with self._store.reading() as records:
            material = records.signing_material()
        unsigned = self._tools.printer().course_paper(report, language)
        return self._tools.sealer().sign_pdf(unsigned, material, report.made_at, "course year")

    def course_year_table(self, first: date, last: date, kind: TableKind, language: str) -> bytes:
        """The year's report for a spreadsheet."""
        report = self.course_year(first, last)
        self.trail.note(Event.EXPORTED, target="courses " + kind)
        return self._tools.tables().course_year(report, kind, language)

    def partner_papers(
        self, first: date, last: date, language: str, progress: Progress | None = None
    ) -> tuple[tuple[str, PaperMade], ...]:
        """The report of every partner of every course that met in these days, by a file name. ``progress`` is told
        after each; what it raises stops the work, and nothing is written by it. Raises Refused."""
        with self._store.reading() as records:
            courses = [y.course for y in look_courses.course_years(first, last, records)]
        wanted = [(c, n) for c in courses for n in range(1, len(c.partners) + 1)]
        made: list[tuple[str, PaperMade]] = []
        for course, number in wanted:
            paper = self.course_paper(PaperWanted(course.id, PaperKind.PARTNER, partner=number), language)
            made.append((f"{course_papers.file_stem(course.name)}-{len(made) + 1:03d}.pdf", paper))
            if progress is not None:
                progress(len(made), len(wanted))
        return tuple(made)

    # -- marked back --------------------------------------------------------------------------------------------

    def mark_sheet(self, session: SessionId, text: str, rest: sheets.Rest) -> sheets.MarkedSheet:
        """Marks a session from the numbers of its sign-in sheet, all or nothing. Raises Refused."""
        with self._store.reading() as records:
            marks = sheets.marks_of_numbers(session, text, rest, records)
            clients = tuple(
                e.client for who, _ in marks for e in (records.enrolment(who),) if e is not None
            )
        present = sum(mark is Attendance.PRESENT for _, mark in marks)
        if not marks:
            return sheets.MarkedSheet(0, 0)
        uow = self._act(K.ATTENDANCE_MARKED, R.SESSION, session, clients=clients, many=len(marks))
        changed = attendance.mark_many(session, marks, uow, self.clock.today())
        return sheets.MarkedSheet(present, len(marks) - present, changed)


def _partner(screen: CourseScreen, number: int) -> Partner:
    partners = screen.course.partners
    if not 1 <= number <= len(partners):
        raise Refused(Refusal.NO_SUCH_RECORD)
    return partners[number - 1]
