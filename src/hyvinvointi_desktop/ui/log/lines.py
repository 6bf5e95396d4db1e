"""Lines of the log as people read them: grouped by day, each with time, event, who and on what ground."""

import json
from collections.abc import Iterable, Mapping
from itertools import groupby

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.audit_port import LogLine
from hyvinvointi_desktop.domain.audit import Event, Outcome
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.ui.clients.words import DOT
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import LineItem, label
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.log.words import detail_words, event_words, purpose_words

_ODD = frozenset({Event.CLOCK_WENT_BACK, Event.OLDER_STORE, Event.BACKUP_FAILED})
_ICONS = {"client": "user", "agreement": "signature", "session": "note-pencil", "claim": "receipt", "backup": "usb"}


def event_line(line: LogLine) -> str:
    """``9.30 Asiakkaan kortti avattu, 4 min``."""
    entry = line.entry
    words = f"{formats.time_text(line.at)}{formats.NBSP} {event_words(entry.event)}"
    if line.seconds is not None:
        words += f", {formats.minutes(max(1, round(line.seconds / 60)))}"
    detail = json.loads(entry.detail)
    if entry.event == Event.CLOCK_WENT_BACK:
        words += f", {formats.minutes(max(1, round(int(detail.get('seconds', 0)) / 60)))}"
    if entry.outcome != Outcome.OK:
        words += f" ({tr('did not succeed')})"
    more = detail_words(entry.event, detail)
    return f"{words} ({more})" if more else words


def day_rows(lines: Iterable[LogLine], who: str, codes: Mapping[str, str]) -> list[QWidget]:
    """A heading a day, and its lines. ``codes`` gives the code of a client that a line is about; ``who`` did it all."""
    rows: list[QWidget] = []
    for day, several in groupby(lines, lambda line: local_day(line.at)):
        rows.append(label(formats.capital(formats.long_day_text(day, year=True)), "strong"))
        rows += [_row(line, who, codes) for line in several]
    return rows


def _row(line: LogLine, who: str, codes: Mapping[str, str]) -> QWidget:
    entry = line.entry
    code = codes.get(entry.client, "")
    about = tr("client {code}").format(code=code) if code else ""
    under = DOT.join(w for w in (who, purpose_words(entry.purpose), about) if w)
    odd = entry.event in _ODD
    icon = "warning" if odd else _ICONS.get(entry.event.split(".")[0], "clock")
    return LineItem(icon, event_line(line), under, token="warn" if odd else "accent")
