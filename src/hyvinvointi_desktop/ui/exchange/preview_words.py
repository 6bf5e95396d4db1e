"""What was understood of a file, as words, before anything is taken in. Pure but for the language shown."""

from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app.import_preview import Preview, TableLog
from hyvinvointi_desktop.app.take_in import TakenIn
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.ui.exchange.problem_text import field_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


@dataclass(frozen=True, slots=True)
class LogFile:
    """An open log with what taking it in would do."""

    log: OpenLog
    would: TakenIn


Understood = TableLog | LogFile


def facts(name: str, found: Understood) -> tuple[tuple[str, str], ...]:
    """Pairs of a name and what was understood."""
    return _table_facts(name, found.preview) if isinstance(found, TableLog) else _log_facts(name, found)


def _table_facts(name: str, preview: Preview) -> tuple[tuple[str, str], ...]:
    columns = ", ".join(f"{c.header} ({field_words(c.field)})" for c in preview.columns)
    ignored = ", ".join(preview.ignored_headers)
    pairs = (
        (tr("File"), name),
        (tr("Visits"), _visits(preview.sessions, preview.first_day, preview.last_day)),
        (tr("Kilometres"), formats.km(preview.km_tenths)),
        (tr("Columns understood"), columns),
        (tr("Columns left out"), ignored),
        (tr("Sheet"), preview.sheet),
        (tr("Sheets left out"), ", ".join(preview.ignored_sheets)),
        (tr("How the file is written"), written(preview)),
    )
    return tuple(p for p in pairs if p[1])


def written(preview: Preview) -> str:
    """Encoding and delimiter in words; empty for XLSX."""
    encodings = {"utf-8": tr("letters as UTF-8"), "utf-8-sig": tr("letters as UTF-8")}
    marks = {
        ";": tr("columns separated by semicolons"),
        ",": tr("columns separated by commas"),
        "\t": tr("columns separated by tabs"),
    }
    encoding = preview.encoding.lower().replace("_", "-")
    letters = encodings.get(encoding, tr("letters in the old Windows way")) if encoding else ""
    return ", ".join(filter(None, (letters, marks.get(preview.delimiter, ""))))


def _visits(count: int, first: date | None, last: date | None) -> str:
    words = tr_n("%n visits", count)
    return f"{words}, {formats.date_range(first, last)}" if first and last else words


def _log_facts(name: str, found: LogFile) -> tuple[tuple[str, str], ...]:
    sessions, would = found.log.sessions, found.would
    days = sorted(local_day(s.starts_at) for s in sessions)
    km = sum(t.km_tenths for s in sessions for t in s.trips) + sum(t.km_tenths for t in found.log.trips)
    pairs = (
        (tr("File"), name),
        (tr("Whose records"), found.log.worker.name),
        (tr("Visits"), _visits(len(sessions), days[0] if days else None, days[-1] if days else None)),
        (tr("Kilometres"), formats.km(km)),
        (tr("New here"), taken_words(would)),
        (tr("Already here"), tr_n("%n records", would.already_there) if would.already_there else ""),
        (tr("Left as they are here"), kept_words(would)),
    )
    return tuple(p for p in pairs if p[1])


def kept_words(result: TakenIn) -> str:
    """Parts of the file that an already used profile keeps as its own."""
    words = {
        "settings": tr("the settings for counting"),
        "worker": tr("your own details"),
        "barriers": tr("the list of barriers"),
    }
    return ", ".join(words.get(part, part) for part in result.ignored)


def taken_words(result: TakenIn) -> str:
    """``12 visits, 3 clients``; what is none is left out."""
    parts = (
        tr_n("%n visits", result.sessions) if result.sessions else "",
        tr_n("%n clients", result.clients) if result.clients else "",
        tr_n("%n agreements", result.agreements) if result.agreements else "",
        tr_n("%n trips without a meeting", result.trips) if result.trips else "",
        tr_n("%n other records", result.others) if result.others else "",
    )
    return ", ".join(filter(None, parts)) or tr("nothing")


def result_sentence(result: TakenIn) -> str:
    """What was taken in."""
    if not (result.sessions or result.clients or result.agreements or result.trips or result.others):
        return tr("Everything in the file was already here. Nothing was written twice.")
    said = tr("Taken in: {what}.").format(what=taken_words(result))
    if result.already_there:
        said += " " + tr_n("%n records were already here.", result.already_there)
    if result.ignored:
        said += " " + tr("Left as they are here: {what}.").format(what=kept_words(result))
    return said
