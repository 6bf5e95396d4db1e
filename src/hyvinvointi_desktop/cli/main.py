"""The commands of CLI.md: arguments in, a use case, an exit status out. It has no rules of its own."""

import argparse
import functools
import importlib
import io
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TextIO

from hyvinvointi_desktop import __version__
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.cli.approval_grammar import approval_commands
from hyvinvointi_desktop.cli.context import Context, Outside
from hyvinvointi_desktop.cli.drop_in_grammar import calendar_command, drop_in_commands
from hyvinvointi_desktop.cli.feedback_grammar import feedback_commands
from hyvinvointi_desktop.cli.inbox_grammar import inbox_commands
from hyvinvointi_desktop.cli.measure_grammar import measure_commands
from hyvinvointi_desktop.cli.needs_grammar import report_commands
from hyvinvointi_desktop.cli.period_grammar import period_commands
from hyvinvointi_desktop.cli.post_grammar import post_commands
from hyvinvointi_desktop.cli.referral_grammar import referral_commands
from hyvinvointi_desktop.cli.rehabilitation_grammar import rehabilitation_commands
from hyvinvointi_desktop.cli.reviews_grammar import review_commands
from hyvinvointi_desktop.cli.space_grammar import space_commands
from hyvinvointi_desktop.cli.typed import count, day, month, year
from hyvinvointi_desktop.domain.acts import RecordKind
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.people import Role

_PRACTICE_ROLES = (Role.LINK_WORKER.value, Role.COORDINATOR.value)


@functools.cache
def parser() -> argparse.ArgumentParser:
    """The whole grammar. Made once: a process that runs many commands would spend half of its time on it."""
    top = argparse.ArgumentParser(prog="hyvinvointi", description="Hyvinvointi. Without a command: the window.")
    top.add_argument("--version", action="version", version=__version__)
    top.add_argument("--profile", metavar="DIR", help="the folder that holds everything of one person")
    top.add_argument("--passphrase-file", metavar="FILE", help="a file whose first line is the passphrase")
    top.add_argument("--lang", choices=("fi", "sv", "en"), help="language of the words on standard error")
    top.add_argument("--debug", action="store_true", help="show tracebacks")
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _profile_commands(commands)
    _exchange_commands(commands)
    _claim_commands(commands)
    _audit_commands(commands)
    _history_commands(commands)
    _rights_commands(commands)
    _model_commands(commands)
    _course_commands(commands)
    drop_in_commands(commands)
    calendar_command(commands)
    feedback_commands(commands)
    report_commands(commands)
    rehabilitation_commands(commands)
    measure_commands(commands)
    period_commands(commands)
    _course_paper_commands(commands)
    _programme_commands(commands)
    review_commands(commands)
    space_commands(commands)
    approval_commands(commands)
    referral_commands(commands)
    inbox_commands(commands)
    post_commands(commands)
    return top


if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def _profile_commands(commands: "Commands") -> None:
    add = commands.add_parser
    init = add("init", help="a new encrypted profile")
    init.add_argument("--name", required=True)
    init.add_argument("--role", nargs="+", action="extend", required=True, choices=[r.value for r in Role])
    init.add_argument("--payer", default="")
    init.add_argument("--recovery-out", metavar="FILE")
    init.set_defaults(run="profile.init")
    sample = add("sample", help="a new profile with practice data")
    sample.add_argument("--size", choices=[s.value for s in Size], default=Size.SMALL.value)
    sample.add_argument("--seed", type=int, default=1)
    sample.add_argument("--role", choices=_PRACTICE_ROLES, default=Role.LINK_WORKER.value, help="whose practice data")
    sample.set_defaults(run="profile.sample")
    practice = add("practice", help="the window on a throw-away practice profile")
    practice.add_argument("--folder", default="", help="without it .practice, a coordinator's .practice-coordinator")
    practice.add_argument("--role", choices=_PRACTICE_ROLES, default=Role.LINK_WORKER.value, help="whose practice data")
    practice.add_argument("--no-window", action="store_true")
    practice.add_argument("--out", default="sample-out")
    practice.set_defaults(run="profile.practice")
    passphrase = add("passphrase", help="change the passphrase")
    passphrase.add_argument("--new-passphrase-file", metavar="FILE")
    passphrase.set_defaults(run="profile.passphrase")
    recovery_key = add("recovery-key", help="a new recovery key in place of the old one")
    recovery_key.add_argument("--recovery-out", metavar="FILE", help="where the new key is kept; it is read back")
    recovery_key.set_defaults(run="keys.recovery_key")
    rotate = add("rotate-key", help="a new master key, with a new recovery key: for when somebody has copied both")
    rotate.add_argument("--recovery-out", metavar="FILE", help="where the new recovery key is kept; it is read back")
    rotate.add_argument("--new-passphrase-file", metavar="FILE")
    rotate.set_defaults(run="keys.rotate_key")
    keystore = add("keystore", help="this computer's own keystore as a way in: on, off, or how it stands")
    keystore.add_argument("act", choices=["on", "off", "state"], nargs="?", default="state")
    keystore.add_argument("--json", action="store_true", help="how it stands, as JSON")
    keystore.set_defaults(run="keys.keystore")
    recover = add("recover", help="set a new passphrase with the recovery key")
    recover.add_argument("--recovery-file", metavar="FILE", required=True)
    recover.set_defaults(run="profile.recover")
    backup = add("backup", help="a verified encrypted backup; with --to one sealed file in another place")
    backup.add_argument("--to", metavar="DIR")
    backup.set_defaults(run="backups.backup")
    restore = add("restore", help="a new profile from a backup")
    restore.add_argument("file", metavar="FILE")
    restore.add_argument("--into", metavar="DIR", required=True)
    restore.add_argument("--recovery-file", metavar="FILE")
    restore.set_defaults(run="backups.restore")
    rescue = add("rescue", help="what can be had back of a damaged profile; --restore puts a backup in its place")
    rescue.add_argument("--json", action="store_true")
    rescue.add_argument("--restore", metavar="BACKUP", nargs="?", const="newest", help="the newest whole one by itself")
    rescue.add_argument("--bring-in", action="store_true", help="with what can still be read of the damaged store")
    rescue.add_argument("--previous-keys", action="store_true", help="the key file before in place of a damaged one")
    rescue.add_argument("--recovery-file", metavar="FILE", help="opens that key file in place of the passphrase")
    rescue.add_argument("--out", metavar="FILE", help="what can be read as an open log, in clear text")
    rescue.set_defaults(run="rescue.rescue")
    check = add("check", help="whether everything in the profile is whole")
    check.add_argument("--json", action="store_true")
    check.set_defaults(run="profile.check")
    screens = add("screens", help="every page as PNG")
    screens.add_argument("--out", metavar="DIR", required=True)
    screens.add_argument("--page", metavar="NAMES", default="", help="only these, with commas: client,unlock")
    screens.add_argument("--look", metavar="WORDS", default="", help="only those that look so: fi,dark,200")
    screens.set_defaults(run="profile.screens")


def _exchange_commands(commands: "Commands") -> None:
    add = commands.add_parser
    take_in = add("import", help="take in an open log: JSON, CSV or XLSX; all or nothing")
    take_in.add_argument("file", metavar="FILE")
    take_in.add_argument("--dry-run", action="store_true")
    take_in.add_argument("--new-clients", action="store_true")
    take_in.add_argument("--json", action="store_true")
    take_in.set_defaults(run="exchange.take_in")
    export = add("export", help="everything as the open log; with .csv or .xlsx the sessions as a table")
    export.add_argument("--out", metavar="FILE", required=True)
    export.set_defaults(run="exchange.export")


def _claim_commands(commands: "Commands") -> None:
    add = commands.add_parser
    claim = add("claim", help="the month's claim as it stands")
    claim.add_argument("month", metavar="YYYY-MM", type=month)
    claim.add_argument("--payer", metavar="ID")
    claim.add_argument("--out", metavar="FILE", help="as a table: FILE.csv or FILE.xlsx")
    claim.add_argument("--json", action="store_true")
    claim.set_defaults(run="claims.claim")
    seal = add("seal", help="sign the month: PDF and container")
    seal.add_argument("month", metavar="YYYY-MM", type=month)
    seal.add_argument("--out", metavar="DIR", required=True)
    seal.add_argument("--payer", metavar="ID")
    seal.add_argument("--json", action="store_true")
    seal.set_defaults(run="claims.seal")
    verify = add("verify", help="who signed what, and whether one byte changed")
    verify.add_argument("file", metavar="FILE")
    verify.add_argument("--trust", metavar="ROOT.pem")
    verify.add_argument("--json", action="store_true")
    verify.set_defaults(run="claims.verify")
    unseal = add("unseal", help="the signed container in a sealed file, for an auditor")
    unseal.add_argument("file", metavar="FILE", nargs="?")
    unseal.add_argument("--claim", metavar="CLAIM", help="the file that brought this claim to the coordinator")
    unseal.add_argument("--out", metavar="FILE.asice", required=True)
    unseal.add_argument("--root-out", metavar="ROOT.pem", help="the root of the space, to verify it by")
    unseal.add_argument("--json", action="store_true")
    unseal.set_defaults(run="sealed_files.unseal")


def _audit_commands(commands: "Commands") -> None:
    audit = commands.add_parser("audit", help="the log of who did and saw what")
    several = audit.add_subparsers(dest="audit_command", metavar="verify | show | request | events", required=True)
    add = several.add_parser
    verify = add("verify", help="whether the log is one unbroken chain")
    verify.add_argument("--json", action="store_true")
    verify.set_defaults(run="audit.verify")
    show = add("show", help="the entries, oldest first")
    show.add_argument("--client", metavar="CODE")
    show.add_argument("--since", metavar="YYYY-MM-DD")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run="audit.show")
    request = add("request", help="the signed paper for a client who asks who has handled their data")
    request.add_argument("--client", metavar="CODE", required=True)
    request.add_argument("--out", metavar="FILE", required=True)
    request.add_argument("--asked-by", metavar="WHO", default="")
    request.set_defaults(run="audit.request")
    events = add("events", help="every event that is logged")
    events.add_argument("--json", action="store_true")
    events.set_defaults(run="audit.events")


def _history_commands(commands: "Commands") -> None:
    add = commands.add_parser
    history = add("history", help="what has been done, newest first")
    history.add_argument("--limit", metavar="N", type=count, default=20)
    history.add_argument("--json", action="store_true")
    history.set_defaults(run="history.history")
    undo = add("undo", help="take back the newest act, or the one of that number")
    undo.add_argument("--act", metavar="N", type=count)
    undo.set_defaults(run="history.undo")
    redo = add("redo", help="do again what was taken back last")
    redo.set_defaults(run="history.redo")
    the_bin = add("bin", help="what was deleted in the last 30 days")
    the_bin.add_argument("--json", action="store_true")
    the_bin.set_defaults(run="history.bin_")
    bring_back = add("bring-back", help="put a deleted record back as it was")
    bring_back.add_argument("kind", metavar="KIND", choices=[k.value for k in RecordKind])
    bring_back.add_argument("id", metavar="ID")
    bring_back.set_defaults(run="history.bring_back")


def _rights_commands(commands: "Commands") -> None:
    add = commands.add_parser
    everything = add("client-file", help="everything about one client: PDF and JSON")
    everything.add_argument("code", metavar="CODE")
    everything.add_argument("--out", metavar="DIR", required=True)
    everything.set_defaults(run="rights.client_file")
    erase = add("erase", help="erase a client in two steps: --reason asks, --confirm does it a week later")
    erase.add_argument("code", metavar="CODE", nargs="?")
    erase.add_argument("--reason", metavar="TEXT")
    erase.add_argument("--confirm", metavar="CODE")
    erase.add_argument("--take-back", metavar="CODE")
    erase.add_argument("--certificate", metavar="CODE")
    erase.add_argument("--out", metavar="DIR", help="for the signed certificate")
    erase.add_argument("--json", action="store_true")
    erase.set_defaults(run="rights.erase")
    retention = add("retention", help="what is kept how long, and whose time is over; deletes nothing")
    retention.add_argument("--json", action="store_true")
    retention.set_defaults(run="rights.retention")


def _model_commands(commands: "Commands") -> None:
    models = commands.add_parser("models", help="the catalogue of models: all, those some words find, or one to read")
    models.add_argument("words", metavar="WORD", nargs="*", help="every word must be met")
    models.add_argument("--show", metavar="ID", help="one model whole")
    models.add_argument("--json", action="store_true")
    models.set_defaults(run="models.models")


def _mark(text: str) -> tuple[int, Attendance]:
    number, _, mark = text.partition("=")
    if number.isdecimal() and len(number) < 8 and mark in set(Attendance):
        return int(number), Attendance(mark)
    raise argparse.ArgumentTypeError(f"{text}: NUMBER={'|'.join(Attendance)}")


def _course_commands(commands: "Commands") -> None:
    add = commands.add_parser
    courses = add("courses", help="every course with its figures")
    courses.add_argument("--json", action="store_true")
    courses.set_defaults(run="courses.courses")
    course = add("course", help="one course: its sessions and who takes part")
    course.add_argument("id", metavar="ID")
    course.add_argument("--json", action="store_true")
    course.set_defaults(run="courses.course")
    mark = add("mark", help="who came to a session of a course, by the numbers of the sheet")
    mark.add_argument("course", metavar="COURSE")
    mark.add_argument("day", metavar="YYYY-MM-DD", type=day)
    mark.add_argument("marks", metavar="NUMBER=MARK", nargs="*", type=_mark, help=", ".join(Attendance))
    mark.add_argument("--all-present", action="store_true", help="everybody who has no mark yet")
    mark.add_argument("--signed", metavar="NUMBER", nargs="+", help="the numbers of those who signed: 1 3 4-7")
    mark.add_argument("--rest", choices=("absent", "unmarked"), default="unmarked", help="after --signed: the others")
    mark.set_defaults(run="courses.mark")


_COURSE_KINDS = (
    "sign-in", "insurance", "diary", "partner", "certificate", "money", "travel", "agreement", "attendance",
    "participants",
)  # fmt: skip


def _course_paper_commands(commands: "Commands") -> None:
    add = commands.add_parser
    paper = add("course-paper", help="a paper of a course as FILE.pdf, a table as FILE.csv or .xlsx, the diary as .txt")
    paper.add_argument("course", metavar="COURSE", help="its name or its id")
    paper.add_argument("kind", metavar="KIND", choices=_COURSE_KINDS, help=" | ".join(_COURSE_KINDS))
    paper.add_argument("--out", metavar="FILE", required=True)
    paper.add_argument("--session", metavar="YYYY-MM-DD", type=day, help="sign-in: one session; all without it")
    paper.add_argument("--partner", metavar="N", type=count, help="partner, travel: the course's partners from 1")
    paper.add_argument("--participant", metavar="NUMBER", type=count, help="certificate: the number on the sheets")
    paper.set_defaults(run="course_papers.paper")
    of_year = add("courses-year", help="a year's courses in figures: FILE.pdf, FILE.csv or FILE.xlsx")
    of_year.add_argument("year", metavar="YYYY", type=year)
    of_year.add_argument("--out", metavar="FILE", required=True)
    of_year.set_defaults(run="course_papers.year")


def _programme_commands(commands: "Commands") -> None:
    programmes = commands.add_parser("programmes", help="programmes in their versions; show, check or take a file")
    programmes.add_argument("--json", action="store_true")
    programmes.set_defaults(run="programmes.programmes")
    several = programmes.add_subparsers(dest="programmes_command", metavar="show | adopt | check | take")
    show = several.add_parser("show", help="the file of the version in force, or of another")
    show.add_argument("id", metavar="ID")
    show.add_argument("--version", dest="number", metavar="N", type=count)
    show.set_defaults(run="programmes.show")
    adopt = several.add_parser("adopt", help="a working programme of its own, made of a model of the catalogue")
    adopt.add_argument("model", metavar="MODEL")
    adopt.set_defaults(run="programmes.adopt")
    for name, words in (("check", "whether a file may be taken"), ("take", "take a file as a version of its own")):
        with_file = several.add_parser(name, help=words)
        with_file.add_argument("file", metavar="FILE")
        with_file.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
        with_file.set_defaults(run=f"programmes.{name}")


def _command(name: str) -> Callable[[Context], int]:
    """The function of a command, imported when it is called: the window needs none of them."""
    module, function = name.split(".")
    found: Callable[[Context], int] = getattr(importlib.import_module(f"hyvinvointi_desktop.cli.{module}"), function)
    return found


def main(arguments: Sequence[str], outside: Outside, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Runs one command, or opens the window without one; the exit status of CLI.md comes back."""
    try:
        options = parser().parse_args(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    if out is None:
        _plain_streams()
    context = Context(outside, options, out or sys.stdout, err or sys.stderr)
    if options.command is None:
        return outside.open_window(context.profile, None)
    try:
        return _command(options.run)(context)
    except (Exception, KeyboardInterrupt) as error:
        if options.debug:
            raise
        return _failed(context, error)


def _failed(context: Context, error: BaseException) -> int:
    """Says what went wrong; the exit status comes back."""
    from hyvinvointi_desktop.app.faults import surroundings_of
    from hyvinvointi_desktop.cli.errors import KNOWN, REFUSED, SURROUNDINGS, status_of, tell

    if isinstance(error, KNOWN):
        tell(context, error)
        return status_of(error)
    if isinstance(error, OSError):
        tell(context, surroundings_of(error))
        return SURROUNDINGS
    if isinstance(error, KeyboardInterrupt | EOFError):
        context.say("interrupted")
    else:
        context.say("our_fault", kind=type(error).__name__)
    return REFUSED


def _plain_streams() -> None:
    """Results leave as UTF-8 whatever the system's code page, and no letter stops a sentence."""
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
