"""Commands about the papers of courses: a paper or a table of one, a year's report."""

from datetime import date
from pathlib import Path

from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.desk_papers import PaperWanted
from hyvinvointi_desktop.app.paper_values import CourseTable, PaperKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, USAGE
from hyvinvointi_desktop.cli.table_out import TableOut, paper_or_table_out, table_kind, table_language
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.ids import CourseId, EnrolmentId, SessionId
from hyvinvointi_desktop.domain.sessions import Status

PAPERS = tuple(PaperKind)
TABLES = tuple(CourseTable)


def paper(context: Context) -> int:
    """One paper of a course as PDF, or one of its tables as CSV or XLSX: the ending of the file says which."""
    options, out = context.options, Path(context.options.out)
    if out.suffix.lower() == ".txt":
        return _diary_text(context, out)
    kind, is_pdf = table_kind(out), out.suffix.lower() == ".pdf"
    if options.kind not in (TABLES if kind else PAPERS if is_pdf else ()):
        context.say("course_paper_ending", name=out.name, kind=options.kind)
        return USAGE
    with context.desk(Purpose.REPORTING) as desk:
        screen = desk.course_screen(_course(desk, options.course))
        if kind is not None:
            made = desk.course_table(screen.course.id, CourseTable(options.kind), kind, table_language(context))
        else:
            printed = desk.course_paper(_wanted(context, screen), context.language)
            made = printed.content
            if printed.named:
                context.say("course_paper_named", names=", ".join(printed.named))
    context.outside.write_whole(out, made)
    context.say("course_paper_written", course=screen.course.name)
    context.put(str(out))
    return DONE


def _diary_text(context: Context, out: Path) -> int:
    """The diary as text to paste: only the diary is made as .txt."""
    if context.options.kind != PaperKind.DIARY:
        context.say("course_paper_ending", name=out.name, kind=context.options.kind)
        return USAGE
    with context.desk(Purpose.REPORTING) as desk:
        course = _course(desk, context.options.course)
        diary, name = desk.course_diary_text(course, context.language), desk.course_screen(course).course.name
    if diary.named:
        context.say("course_paper_named", names=", ".join(diary.named))
    context.outside.write_whole(out, diary.text.encode())
    context.say("course_paper_written", course=name)
    context.put(str(out))
    return DONE


def _wanted(context: Context, screen: CourseScreen) -> PaperWanted:
    options = context.options
    session = None if options.session is None else _session(screen, options.session)
    return PaperWanted(
        screen.course.id, PaperKind(options.kind), session, options.partner, _participant(screen, options.participant)
    )


def _course(desk: Desk, asked: str) -> CourseId:
    """The course of that id, or the one of that name. Raises Refused when there is none, or several."""
    rows = desk.course_list()
    found = [r.course.id for r in rows if r.course.id == asked]
    found = found or [r.course.id for r in rows if r.course.name.casefold() == asked.casefold()]
    if len(found) != 1:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return found[0]


def _session(screen: CourseScreen, on: date) -> SessionId:
    """The session of that day, the first that was not cancelled; a cancelled one where that is all there is."""
    several = sorted((m for m in screen.meetings if m.day == on), key=lambda m: m.status is Status.CANCELLED)
    if not several:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return several[0].session


def _participant(screen: CourseScreen, number: int | None) -> EnrolmentId | None:
    """Whose number it is on the sheets."""
    return next((p.enrolment.id for p in screen.participants if p.enrolment.number == number), None)


def year(context: Context) -> int:
    """The figures of a year's courses."""
    options = context.options
    out = paper_or_table_out(options.out)
    first, last = date(options.year, 1, 1), date(options.year, 12, 31)
    with context.desk(Purpose.REPORTING) as desk:
        if isinstance(out, TableOut):
            made = desk.course_year_table(first, last, out.kind, table_language(context))
        else:
            made = desk.course_year_paper(first, last, context.language)
    context.outside.write_whole(out.path, made)
    context.say("course_year_written", year=options.year)
    context.put(str(out.path))
    return DONE
