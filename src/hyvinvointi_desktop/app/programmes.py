"""Programmes in use: the shipped ones and the organisation's own versions, merged in one place for every caller."""

from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme, Programmes, first_hole, in_order
from hyvinvointi_desktop.domain.programmes import Programme

CHANGED = frozenset({Area.SETTINGS, Area.CLAIMS})


def all_programmes(records: Records, definitions: Definitions) -> Programmes:
    """Every version of every programme. An own version stands in place of a shipped one of the same number.

    An own file that this program can no longer read is left out: the version before it stays in force.
    """
    own = tuple(p for row in records.own_programmes() if (p := _readable(row, definitions)) is not None)
    taken = {(p.id, p.version) for p in own}
    shipped = (p for p in definitions.programmes() if (p.id, p.version) not in taken)
    return Programmes(tuple(in_order((*shipped, *own))))


def own_programmes(records: Records, definitions: Definitions) -> tuple[Programme, ...]:
    """The organisation's own versions alone."""
    return tuple(p for p in all_programmes(records, definitions).versions if p.own)


def _readable(row: OwnProgramme, definitions: Definitions) -> Programme | None:
    try:
        return definitions.read_programme(file_name(row.id, row.version), row.content)
    except DefinitionError:
        return None


def file_name(programme_id: str, version: int) -> str:
    """What a programme's file is called."""
    return f"{programme_id}.{version}.toml"


@dataclass(frozen=True, slots=True)
class ProgrammeFile:
    """One version with the text of its file."""

    programme: Programme
    content: str


def programme_file(
    programme_id: ProgrammeId, version: int | None, day: date, records: Records, definitions: Definitions
) -> ProgrammeFile | None:
    """A version by its number, or the one in force on the day (else the newest), with its text; None for no such."""
    known = all_programmes(records, definitions)
    versions = known.of(programme_id)
    if version is None:
        found = known.in_force(programme_id, day) or next(iter(versions[::-1]), None)
    else:
        found = next((p for p in versions if p.version == version), None)
    if found is None:
        return None
    own = (r.content for r in records.own_programmes() if (r.id, r.version) == (found.id, found.version))
    return ProgrammeFile(found, next(own, None) or definitions.programme_text(found))


@dataclass(frozen=True, slots=True)
class ProgrammeTaken:
    """What saving did. ``already_there`` when exactly this file was there before: then nothing was changed."""

    programme: Programme
    already_there: bool
    changed: frozenset[Area]


def check_programme(file: str, content: str, records: Records, definitions: Definitions) -> Programme:
    """Whether the file may be taken: it reads, is the next version of its programme, and leaves no day without one.

    Raises:
        DefinitionError: with line, field and reason. Nothing is changed by asking.
    """
    programme = definitions.read_programme(file, content)
    known = all_programmes(records, definitions).of(programme.id)
    if OwnProgramme(programme.id, programme.version, content) in records.own_programmes():
        return programme
    if any(p.version == programme.version for p in known):
        raise definitions.wrong_field(file, content, "version", Wrong.VERSION_TAKEN, value=programme.version)
    for other in known:
        if other.kind is not programme.kind:
            raise definitions.wrong_field(file, content, "kind", Wrong.OTHER_KIND, known=other.kind.value)
    hole = first_hole((*known, programme))
    if hole is not None:
        field = "valid_from" if programme.valid_from is not None else "valid_to"
        raise definitions.wrong_field(file, content, field, Wrong.HOLE, first=hole[0], last=hole[1])
    return programme


def save_programme(file: str, content: str, uow: UnitOfWork, definitions: Definitions) -> ProgrammeTaken:
    """Keeps a file as a version of its own. Earlier versions stay as they are, for what was made under them.

    Raises:
        DefinitionError: as ``check_programme``; nothing is changed, and what was in force stays in force.
    """
    with uow:
        programme = check_programme(file, content, uow.records, definitions)
        if OwnProgramme(programme.id, programme.version, content) in uow.records.own_programmes():
            return ProgrammeTaken(programme, already_there=True, changed=frozenset())
        uow.records.add_own_programme(OwnProgramme(programme.id, programme.version, content))
        uow.commit()
    return ProgrammeTaken(programme, already_there=False, changed=CHANGED)
