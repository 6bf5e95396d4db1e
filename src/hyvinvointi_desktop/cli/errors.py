"""From what went wrong to an exit status and a sentence. It decides nothing else."""

from collections.abc import Iterator
from datetime import date

from hyvinvointi_desktop.app import faults
from hyvinvointi_desktop.app.count_claim import NoSuchPayer
from hyvinvointi_desktop.app.definition_error import DefinitionError
from hyvinvointi_desktop.app.import_errors import ImportRefused, Problem
from hyvinvointi_desktop.app.place_port import PlaceFault
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.cli.context import Context, NoPassphrase, NoSuchClient, WrongEnding
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Level

DONE, REFUSED, USAGE, LOCKED, SURROUNDINGS = range(5)

KNOWN = (faults.Fault, Refused, ImportRefused, NoSuchPayer, NoSuchClient, NoPassphrase, WrongEnding, DefinitionError)
_MOST_PROBLEMS = 20


class PapersNotWritten(faults.Surroundings):
    """The month is sealed and kept in the profile under that number; only its files could not be written."""

    def __init__(self, what: faults.SurroundingsKind, month: Month, number: int) -> None:
        super().__init__(what)
        self.month = month
        self.number = number


def with_version(name: str, number: int | None) -> str:
    """What was asked for: ``who5``, or ``who5 77`` when a version was."""
    return name if number is None else f"{name} {number}"


def status_of(error: Exception) -> int:
    """The exit status of CLI.md."""
    locked = (
        faults.WrongPassphrase, faults.WrongPin, faults.PinGone, faults.ProfileInUse, faults.BadRecoveryKey,
        faults.WrongRecoveryKey, faults.KeystoreFailed, NoPassphrase,
    )  # fmt: skip
    if isinstance(error, locked):
        return LOCKED
    if isinstance(error, WrongEnding):
        return USAGE
    damaged = faults.DamagedKeyFile | faults.DamagedBackup | faults.DamagedCopy
    if isinstance(error, faults.Surroundings | faults.FileIsThere | PlaceFault | damaged):
        return SURROUNDINGS
    return REFUSED


def tell(context: Context, error: Exception) -> None:
    """Says on standard error what happened and what was kept."""
    for line in sentences(context, error):
        context.say_plain(line)


def sentences(context: Context, error: Exception) -> Iterator[str]:
    """The sentences of a known error."""
    if isinstance(error, ImportRefused):
        for problem in error.problems[:_MOST_PROBLEMS]:
            yield problem_sentence(context, problem)
        if len(error.problems) > _MOST_PROBLEMS:
            yield context.words("more_problems", count=len(error.problems) - _MOST_PROBLEMS)
        yield context.words("nothing_imported")
    elif isinstance(error, Refused):
        yield from _refusal(context, error)
    elif isinstance(error, NoSuchPayer):
        key = "payer_unknown" if error.asked else "payer_needed"
        yield context.words(key, asked=error.asked, known=", ".join(error.known))
    elif isinstance(error, NoSuchClient):
        yield context.words("client_unknown", client=error.code)
    elif isinstance(error, WrongEnding):
        yield context.words(error.key, name=error.name)
    elif isinstance(error, DefinitionError):
        yield from _wrong_file(context, error)
    elif isinstance(error, NoPassphrase):
        yield context.words("no_passphrase")
    elif isinstance(error, PapersNotWritten):
        yield context.words("PapersNotWritten", month=str(error.month), number=error.number)
        yield context.words(f"unwritten_{error.what.value}")
    elif isinstance(error, faults.Surroundings):
        yield context.words(f"surroundings_{error.what.value}")
    elif isinstance(error, faults.UnfitPlace):
        key = "network_drive" if error.kind is faults.PlaceKind.NETWORK else "UnfitPlace"
        yield context.words(key, place=error.kind, path=error.path)
    elif isinstance(error, PlaceFault):
        yield context.words(f"place_{error.what.value}", address=error.to)
    elif isinstance(error, faults.StoreIsNewer):
        yield context.words("StoreIsNewer", version=error.version)
    elif isinstance(error, faults.FileIsThere):
        yield context.words("FileIsThere", path=error.path)
    else:
        name = type(error).__name__
        profile = error.args[0] if error.args else context.profile
        yield context.words(name if context.knows(name) else "our_fault", profile=profile, kind=name)


def _wrong_file(context: Context, error: DefinitionError) -> Iterator[str]:
    values = {name: _shown(value) for name, value in error.values.items()}
    reason = error.reason if error.code is None else context.words(f"wrong_{error.code.name.lower()}", **values)
    at = [context.words("at_line", line=error.line)] if error.line else []
    yield ", ".join([error.file, *at]) + ": " + ": ".join(part for part in (error.field, reason) if part)
    yield context.words("programme_refused")


def _refusal(context: Context, error: Refused) -> Iterator[str]:
    data = {name: _shown(value) for name, value in error.data.items()}
    key = f"refused_{error.refusal.value}"
    yield context.words(key if context.knows(key) else "refused_other", **data | {"code": error.refusal.value})
    for finding in error.data.get("findings", ()):
        if finding.level is Level.ERROR:
            yield context.words(f"finding_{finding.code.value}", on=finding.on, about=finding.about)


def _shown(value: object) -> object:
    if isinstance(value, date):
        return f"{value.day}.{value.month}.{value.year}"
    return ", ".join(str(v) for v in value) if isinstance(value, tuple) else value


def problem_sentence(context: Context, problem: Problem) -> str:
    """One reason, with its place."""
    place = ""
    if problem.where and problem.where.isdigit():
        place = context.words("at_row", row=problem.where)
        if problem.column:
            place = context.words("at_cell", row=problem.where, column=problem.column)
    elif problem.where:
        place = problem.where
    kind = context.words(f"file_{problem.value}") if context.knows(f"file_{problem.value}") else problem.value
    reason = context.words(f"problem_{problem.code.value}", value=problem.value, kind=kind)
    return f"{place}: {reason}" if place else reason
