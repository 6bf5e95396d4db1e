"""What the programmes in use call things: their own words go before the program's. It reads no record."""

from datetime import date

from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.programme_versions import Programmes
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.ui.kit.words import language


class _Now:
    programmes: tuple[Programme, ...] = ()


def use(programmes: Programmes, today: date) -> None:
    """From now on the words of these programmes hold: those in force first, then those of every other version."""
    in_force = programmes.all_in_force(today)
    _Now.programmes = (*in_force, *(p for p in programmes.versions[::-1] if p not in in_force))


def own_word(of: WordList, word_id: str) -> str | None:
    """The word of the first programme that has its own for the id, in the language shown."""
    found = (p.word(of, word_id, language().value) for p in _Now.programmes)
    return next((word for word in found if word), None)


def own_title(programme_id: str) -> str | None:
    """What the programme is called."""
    found = (p for p in _Now.programmes if p.id == programme_id and p.title)
    return next((p.name(language().value) for p in found), None)
