"""What is noted of a worker for naming: areas, languages, interests, for how many there is room."""

from dataclasses import replace

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.referral_steps import CASES, each_once, one_line
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.domain.naming import NamingFacts
from hyvinvointi_desktop.domain.people import CONTACT_LANGUAGES

MOST = 200
"""People at once that anybody could walk beside: more is a slip of the finger."""


def note_worker(facts: NamingFacts, unit: RegistryUnit) -> frozenset[Area]:
    """Puts right what is noted of a worker of the space for naming. The name is that of the space.

    Raises:
        Refused: nobody knows such a worker, a language is none of ours, or the number cannot be.
    """
    facts = replace(
        facts, areas=each_once(facts.areas), languages=each_once(facts.languages), interests=each_once(facts.interests),
        away_words=one_line(facts.away_words),
    )  # fmt: skip
    if not set(facts.languages) <= set(CONTACT_LANGUAGES):
        raise Refused(Refusal.UNKNOWN_OPTION)
    if facts.room_for is not None and not 0 <= facts.room_for <= MOST:
        raise Refused(Refusal.BAD_NUMBER)
    with unit:
        worker = unit.records.worker(facts.worker)
        if worker is None:
            raise Refused(Refusal.WORKER_UNKNOWN)
        facts = replace(facts, name=worker.name)
        if facts in unit.records.naming_facts():
            return frozenset()
        unit.records.put_naming_facts(facts)
        unit.commit()
    return CASES
