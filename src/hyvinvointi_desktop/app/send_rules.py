"""The organisation's rules to every worker, so that in January nobody types a rate into fifteen laptops."""

from dataclasses import dataclass
from datetime import date, datetime

from hyvinvointi_desktop.app.ports import Area, Definitions, Records
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.app.registry_waiting_port import WaitingMessage
from hyvinvointi_desktop.app.take_rules import RuleFile, judged_files, rules_content
from hyvinvointi_desktop.domain.exchange import MessageKind, digest_of


@dataclass(frozen=True, slots=True)
class RulesSent:
    """To how many workers the rules wait now, and how many had these very rules told before."""

    workers: int
    known: int
    changed: frozenset[Area] = frozenset({Area.POST})


def own_rules(records: Records, definitions: Definitions) -> tuple[RuleFile, ...]:
    """Everything of this profile that is the organisation's own, as it would be sent."""
    return judged_files(rules_content(records, definitions), records, definitions)


def send_rules(
    records: Records, definitions: Definitions, unit: RegistryUnit, today: date, now: datetime
) -> RulesSent:
    """Lays the rules for every worker whose work goes on into the queue of messages; the next post takes them.

    The same rules are told nobody twice.

    Raises:
        Refused: there is nothing of the organisation's own, or nobody to tell.
    """
    content = rules_content(records, definitions)
    if not content["files"]:
        raise Refused(Refusal.RULES_EMPTY)
    digest = digest_of(content)
    sent = known = 0
    with unit:
        for worker in unit.records.workers():
            if worker.ended_on is not None and worker.ended_on < today:
                continue
            message = f"rules-{digest[:24]}-{worker.id}"
            if any(m.id == message for m in unit.records.messages_about(digest)):
                known += 1
                continue
            told = WaitingMessage(message, worker.id, MessageKind.RULES, digest, content, now)
            unit.records.put_waiting(told)
            sent += 1
        if not sent and not known:
            raise Refused(Refusal.NOBODY_TO_SEND_TO)
        unit.commit()
    return RulesSent(sent, known)
