"""The survey of a damaged profile in plain words. It decides nothing."""

from datetime import date, datetime
from typing import NamedTuple

from hyvinvointi_desktop.app.rescue_port import BackupFound, Difference, Holdings, Readable, Survey
from hyvinvointi_desktop.ui.backup_rounds import when_text
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


class Said(NamedTuple):
    """A line with its icon, and what stands under it."""

    icon: str
    line: str
    under: str


def what_is_wrong(survey: Survey) -> str:
    """The first sentence: what happened, and that nothing was changed."""
    if survey.missing:
        return tr("The file of your records is not in its place. Nothing has been changed. Choose how to go on.")
    if survey.findings:
        return tr(
            "A part of the file of your records cannot be read. The disk may be failing. Nothing has been changed. "
            "Choose how to go on."
        )
    return tr("The file was read through and nothing is wrong with it. Go back and open your records.")


def readable(found: Readable, today: date) -> list[str]:
    """How much can be read, and what cannot."""
    lines = [_holdings(found.holds, today)]
    lost = sum(rows for _, rows in found.lost)
    if lost:
        lines.append(tr_n("%n rows cannot be read.", lost))
    if found.unknown:
        lines.append(tr("Of some parts it cannot be known how much is missing."))
    return lines


def backup(found: BackupFound, today: date) -> Said:
    """One backup: when, whether it is whole, what it holds, what would be lost by it alone."""
    when = when_text(found.row.made_at, today)
    if found.holds is None:
        if found.row.verified and found.row.older_key:
            return Said("key", tr("{when}, opens with the passphrase of its day").format(when=when), "")
        return Said("warning", tr("{when}, damaged").format(when=when), "")
    under = [_holdings(found.holds, today)]
    beyond = found.beyond
    if beyond.any:
        words = tr("By this alone you would lose what can be read besides: {what}.")
        under.append(words.format(what=", ".join(_beyond(beyond))))
    if found.erased_since:
        under.append(tr_n("%n clients were erased after it. Their data are erased again.", found.erased_since))
    if beyond.left:
        under.append(tr_n("%n records are not whole and would be left out.", len(beyond.left)))
    return Said("check-circle", tr("{when}, verified").format(when=when), "\n".join(under))


def _beyond(beyond: Difference) -> list[str]:
    counted = (
        (tr("new clients {n}"), beyond.clients),
        (tr("new visits {n}"), beyond.visits),
        (tr("other new records {n}"), beyond.others),
        (tr("changed records {n}"), beyond.changed),
    )
    return [words.format(n=count) for words, count in counted if count]


def no_backup(*, readable: bool) -> str:
    """What is left where no backup is whole."""
    if not readable:
        return tr("There is no whole backup on this computer. Take the stick with your copy and choose it.")
    return tr(
        "There is no whole backup on this computer. Take the stick with your copy and choose it, or save "
        "what can be read."
    )


def erasures_unknown() -> str:
    """What the person must know where the program cannot: said before the choice."""
    return tr(
        "The program cannot see whose data were erased after the newest backup. If you have erased somebody's, they "
        "come back with it: erase them again then. Today reminds you of it."
    )


def _holdings(holds: Holdings, today: date) -> str:
    words = tr("Clients {clients}, visits {visits}, newest entry {when}.")
    return words.format(clients=holds.clients, visits=holds.visits, when=_when(holds.newest, today))


def _when(at: datetime | None, today: date) -> str:
    return when_text(at, today) if at is not None else "–"
