"""Measures in use: the shipped ones and the organisation's own versions, merged in one place for every caller."""

from dataclasses import dataclass, replace

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.domain.measures import Assessment, Measure, OwnMeasure

CHANGED = frozenset({Area.SETTINGS, Area.MEASURES})


@dataclass(frozen=True, slots=True)
class Measures:
    """Every version of every measure that can be read: by id, and of one id newest first."""

    versions: tuple[Measure, ...]

    def of(self, measure_id: str) -> tuple[Measure, ...]:
        """All versions of one measure, newest first."""
        return tuple(m for m in self.versions if m.id == measure_id)

    def get(self, measure_id: str, version: int) -> Measure | None:
        """That very version."""
        return next((m for m in self.of(measure_id) if m.version == version), None)

    def measure_of(self, assessment: Assessment) -> Measure | None:
        """The version that the filling was made with, whatever came later; None where its own file reads no more."""
        return self.get(assessment.measure, assessment.version)

    def current(self, measure_id: str) -> Measure | None:
        """What a new filling is made with: the newest own version, else the newest shipped one. So an update of the
        program never takes the organisation's wording away."""
        versions = self.of(measure_id)
        return next((m for m in versions if m.own), next(iter(versions), None))

    def all_current(self) -> tuple[Measure, ...]:
        """One version of each measure, by id."""
        ids = dict.fromkeys(m.id for m in self.versions)
        return tuple(m for measure_id in ids if (m := self.current(measure_id)) is not None)


def all_measures(definitions: Definitions, records: Records) -> Measures:
    """Every version of every measure. An own version stands in place of a shipped one of the same number.

    An own file that this program can no longer read is left out.
    """
    own = tuple(m for row in records.own_measures() if (m := _readable(row, definitions)) is not None)
    taken = {(m.id, m.version) for m in own}
    shipped = (m for m in definitions.measures() if (m.id, m.version) not in taken)
    return Measures(tuple(sorted((*shipped, *own), key=lambda m: (m.id, -m.version))))


def file_name(measure_id: str, version: int) -> str:
    """What a measure's file is called."""
    return f"{measure_id}.{version}.toml"


def _readable(row: OwnMeasure, definitions: Definitions) -> Measure | None:
    try:
        return definitions.read_measure(file_name(row.id, row.version), row.content)
    except DefinitionError:
        return None


@dataclass(frozen=True, slots=True)
class MeasureFile:
    """One version with the text of its file."""

    measure: Measure
    content: str


def measure_file(
    measure_id: str, version: int | None, records: Records, definitions: Definitions
) -> MeasureFile | None:
    """A version by its number, or the current one, with its text; None for no such."""
    known = all_measures(definitions, records)
    found = known.current(measure_id) if version is None else known.get(measure_id, version)
    if found is None:
        return None
    own = (r.content for r in records.own_measures() if (r.id, r.version) == (found.id, found.version))
    return MeasureFile(found, next(own, None) or definitions.measure_text(found))


@dataclass(frozen=True, slots=True)
class MeasureTaken:
    """What saving did. ``already_there`` when exactly this file was there before: then nothing was changed."""

    measure: Measure
    already_there: bool
    changed: frozenset[Area]


def check_measure(file: str, content: str, records: Records, definitions: Definitions) -> Measure:
    """Whether the file may be taken: it reads, and its number is new. A version that is there is never changed, for
    what was filled with it.

    Raises:
        DefinitionError: with line, field and reason. Nothing is changed by asking.
    """
    measure = definitions.read_measure(file, content)
    if OwnMeasure(measure.id, measure.version, content) in records.own_measures():
        return measure
    numbers = {m.version for m in definitions.measures() if m.id == measure.id}
    numbers |= {row.version for row in records.own_measures() if row.id == measure.id}  # also one that reads no more
    if measure.version in numbers:
        raise definitions.wrong_field(file, content, "version", Wrong.VERSION_TAKEN, value=measure.version)
    return measure


def save_measure(file: str, content: str, uow: UnitOfWork, definitions: Definitions) -> MeasureTaken:
    """Keeps a file as a version of its own. Earlier versions stay as they are, for what was filled with them.

    Raises:
        DefinitionError: as ``check_measure``; nothing is changed.
    """
    with uow:
        measure = check_measure(file, content, uow.records, definitions)
        row = OwnMeasure(measure.id, measure.version, content)
        if row in uow.records.own_measures():
            return MeasureTaken(measure, already_there=True, changed=frozenset())
        uow.records.put_own_measure(row)
        uow.commit()
    return MeasureTaken(measure, already_there=False, changed=CHANGED)


def next_version(measure_id: str, records: Records, definitions: Definitions) -> int:
    """The number that a new version of the measure gets; 1 for a new measure."""
    numbers = [m.version for m in definitions.measures() if m.id == measure_id]
    numbers += [row.version for row in records.own_measures() if row.id == measure_id]
    return max(numbers, default=0) + 1


def as_next(measure: Measure, records: Records, definitions: Definitions) -> MeasureFile:
    """The measure as a new version of its id, with the text of its file. Nothing is saved.

    Raises:
        DefinitionError: when what was made is no measure, with field and reason.
    """
    new = replace(measure, version=next_version(measure.id, records, definitions))
    content = definitions.measure_written(new)
    return MeasureFile(definitions.read_measure(file_name(new.id, new.version), content), content)
