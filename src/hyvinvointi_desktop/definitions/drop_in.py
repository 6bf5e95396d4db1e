"""What is counted without identity, from its TOML file. It decides nothing: every list is the file's."""

from pathlib import Path

from hyvinvointi_desktop.definitions.fields import Fields
from hyvinvointi_desktop.domain.drop_in import LEAST_SHOWN, MOST_MINUTES, DropInProgramme, DropInRules, TrainingRules
from hyvinvointi_desktop.domain.ids import ProgrammeId

MOST_BUTTONS = 9


def read_drop_in(path: Path) -> DropInProgramme:
    """The programme of that file, whose name is the programme's id.

    Raises:
        DefinitionError: naming the field.
    """
    top = Fields.of_file(path)
    programme_id = top.text("id")
    if programme_id != path.stem:
        raise top.wrong("id", f"must be {path.stem!r} as the file is named")
    top.whole("version", 1, 1_000_000)
    top.text("source")
    counted, training = top.table("drop_in"), top.table("training")
    kinds = counted.texts("kinds")
    if not 1 <= len(kinds) <= MOST_BUTTONS:
        raise counted.wrong("kinds", f"must hold 1 to {MOST_BUTTONS}")
    topics, age_bands, shown = counted.texts("topics"), counted.texts("age_bands"), "smallest_shown"
    rules = DropInRules(kinds, topics, age_bands, _minutes(counted), counted.whole(shown, LEAST_SHOWN, 100))
    given = training.texts("kinds")
    if not given:
        raise training.wrong("kinds", "is empty")
    for fields in (counted, training, top):
        fields.done()
    return DropInProgramme(ProgrammeId(programme_id), rules, TrainingRules(given))


def _minutes(fields: Fields) -> tuple[int, ...]:
    values = fields.numbers("minute_choices")
    if any(not 1 <= value <= MOST_MINUTES for value in values):
        raise fields.wrong("minute_choices", f"must hold minutes from 1 to {MOST_MINUTES}")
    return values
