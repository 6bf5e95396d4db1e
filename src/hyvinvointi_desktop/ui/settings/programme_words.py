"""What is said of a programme in one line. It reads nothing."""

from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.models.model_words import kind_words


def kind_of(programme: Programme) -> str:
    """How it meets people."""
    return kind_words(programme.kind)


def days_of(programme: Programme) -> str:
    """When the version holds."""
    first, last = programme.valid_from, programme.valid_to
    if first is not None and last is not None:
        return tr("in force {days}").format(days=formats.date_range(first, last))
    if first is not None:
        return tr("in force from {day}").format(day=formats.date_text(first))
    return tr("in force until {day}").format(day=formats.date_text(last)) if last is not None else tr("in force")


def whose(programme: Programme) -> str:
    """Whether the organisation made it or it came with the program."""
    return tr("own version") if programme.own else tr("came with the program")
