"""The organisation's rules as files: made by the coordinator, taken into use by a worker (issue 6 item 2).

A file is a programme, a measure, a form, kilometre or hourly rates, or an agreement's text. Each says from when it
holds; what was made under an earlier one keeps it. All files of a message are taken, or none.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from hashlib import sha256
from typing import Any

from hyvinvointi_desktop.app import feedback_forms, measures, programmes
from hyvinvointi_desktop.app.definition_error import DefinitionError
from hyvinvointi_desktop.app.exchange_message_wire import MessageUnreadable, day_in, rows, text
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.post_port import Incoming, MessageState
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.exchange import BundleId, MessageKind, canonical_bytes, plain_value
from hyvinvointi_desktop.domain.feedback_forms import OwnForm
from hyvinvointi_desktop.domain.measures import OwnMeasure
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import HourlyRate, KmRate, Payer, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.templates import AgreementTemplate, unknown_placeholders

MOST_TEXT = 2_000_000
_FIELDS = ("id", "language", "layout", "title", "body")


class RuleKind(StrEnum):
    """What a file is, by the first part of its name."""

    PROGRAMME = "programmes"
    MEASURE = "measures"
    FORM = "forms"
    RATES = "rates"
    HOURS = "hours"
    TEXT = "texts"


class RuleFault(StrEnum):
    """Why a file cannot be taken."""

    CHANGED = "changed"
    """Its bytes are not those that were signed for."""
    UNKNOWN = "unknown"
    """A later program's kind of file."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class RuleFile:
    """One file as it came. ``title`` is what it is called inside; ``fault`` why it cannot be taken, ``known`` that this
    very file is in use already. ``valid_from`` is the first day it holds; None where it has no such day."""

    name: str
    kind: RuleKind | None
    title: str
    valid_from: date | None
    content: str
    fault: RuleFault | None = None
    known: bool = False


@dataclass(frozen=True, slots=True)
class RulesTaken:
    """How many files were new."""

    taken: int
    changed: frozenset[Area]


def rules_content(records: Records, definitions: Definitions) -> dict[str, Any]:
    """The content of a message of rules: everything of this profile that is the organisation's own."""
    files = [_file(f"programmes/{p.id}.{p.version}.toml", p.content, _valid_from(p, definitions))
             for p in records.own_programmes()]  # fmt: skip
    files += [_file(f"measures/{m.id}.{m.version}.toml", m.content) for m in records.own_measures()]
    files += [_file(f"forms/{f.id}.{f.version}.toml", f.content) for f in records.own_forms()]
    rates = records.own_km_rates()
    if rates:
        first = min(r.first_day for r in rates).isoformat()
        files.append(_file("rates/km.json", canonical_bytes([_rate_row(r) for r in rates]).decode(), first))
    paid = [p for p in records.payers() if p.hourly_rates]
    if paid:
        rows_ = [_payer_row(p) for p in paid]
        files.append(_file("hours/payers.json", canonical_bytes(rows_).decode()))
    for t in records.own_templates():
        name = f"texts/{t.id}.{t.language}.{t.layout}.{t.version}.json"
        row = {"version": t.version} | {field: getattr(t, field) for field in _FIELDS}
        files.append(_file(name, canonical_bytes(row).decode()))
    return {"files": files}


def rules_in(message: BundleId, records: Records, definitions: Definitions) -> tuple[RuleFile, ...]:
    """The files of a message, each judged by reading it.

    Raises:
        Refused: there is no such message, or it holds no files.
    """
    try:
        return judged_files(_message(message, records).content, records, definitions)
    except MessageUnreadable as error:
        raise Refused(Refusal.POST_NOT_OURS, fault=str(error)) from error


def judged_files(content: Mapping[str, Any], records: Records, definitions: Definitions) -> tuple[RuleFile, ...]:
    """Every file of a content, judged by reading it. Raises MessageUnreadable."""
    return tuple(_judged(row, records, definitions) for row in rows(content, "files"))


def take_rules(message: BundleId, uow: UnitOfWork, definitions: Definitions) -> RulesTaken:
    """Takes every file into use: all or none.

    Raises:
        Refused: there is no such message, or a file cannot be taken; its name is told.
        DefinitionError: a programme or a measure contradicts what is in use (its number is taken, it leaves a hole).
    """
    with uow:
        records = uow.records
        files = rules_in(message, records, definitions)
        for file in files:
            if file.fault is not None:
                raise Refused(Refusal.POST_NOT_OURS, name=file.name, fault=file.fault.value)
        fresh = [f for f in files if not f.known]
        for file in sorted(fresh, key=lambda f: (f.valid_from or date.min, f.name)):
            _take(file, records, definitions)
        uow.records.put_message_state(message, MessageState.DONE)
        uow.commit()
    return RulesTaken(len(fresh), frozenset({Area.SETTINGS, Area.CLAIMS, Area.MEASURES, Area.FEEDBACK, Area.POST}))


def kind_of(name: str) -> RuleKind | None:
    """What a file is by its name; None for a later program's."""
    start = name.partition("/")[0]
    return RuleKind(start) if start in set(RuleKind) else None


def _message(message: BundleId, records: Records) -> Incoming:
    found = records.post_message(message)
    if found is None or found.kind is not MessageKind.RULES or found.state is MessageState.REFUSED:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return found


def _judged(row: Mapping[str, Any], records: Records, definitions: Definitions) -> RuleFile:
    name, content = text(row, "name"), text(row, "content", most=MOST_TEXT)
    first = day_in(row, "valid_from") if row.get("valid_from") is not None else None
    kind = kind_of(name)
    if sha256(content.encode()).hexdigest() != row.get("sha256"):
        return RuleFile(name, kind, "", first, content, RuleFault.CHANGED)
    if kind is None:
        return RuleFile(name, kind, "", first, content, RuleFault.UNKNOWN)
    file = RuleFile(name, kind, "", first, content)
    try:
        return _read(file, records, definitions)
    except (DefinitionError, MessageUnreadable, ValueError):
        return RuleFile(name, kind, "", first, content, RuleFault.UNREADABLE)


def _read(file: RuleFile, records: Records, definitions: Definitions) -> RuleFile:
    name, content, last = file.name, file.content, file.name.rpartition("/")[2]
    match file.kind:
        case RuleKind.PROGRAMME:
            programme = definitions.read_programme(last, content)
            known = OwnProgramme(programme.id, programme.version, content) in records.own_programmes()
            title = programme.title.get("fi", programme.id)
            return RuleFile(name, file.kind, title, programme.valid_from or file.valid_from, content, known=known)
        case RuleKind.MEASURE:
            measure = definitions.read_measure(last, content)
            known = OwnMeasure(measure.id, measure.version, content) in records.own_measures()
            return RuleFile(name, file.kind, measure.name("fi"), file.valid_from, content, known=known)
        case RuleKind.FORM:
            form = definitions.read_feedback_form(last, content)
            known = OwnForm(form.id, form.version, content) in records.own_forms()
            return RuleFile(name, file.kind, form.title.get("fi", form.id), file.valid_from, content, known=known)
        case RuleKind.RATES:
            rates = _rates(content)
            known = set(rates) <= set(records.own_km_rates())
            return RuleFile(name, file.kind, "", file.valid_from, content, known=known)
        case RuleKind.HOURS:
            changed = _with_hours(records.payers(), _hours(content))
            return RuleFile(name, file.kind, "", file.valid_from, content, known=not changed)
        case _:
            template = _template(content)
            known = template in records.own_templates()
            return RuleFile(name, file.kind, template.title, file.valid_from, content, known=known)


def _take(file: RuleFile, records: Records, definitions: Definitions) -> None:
    last = file.name.rpartition("/")[2]
    match file.kind:
        case RuleKind.PROGRAMME:
            programme = programmes.check_programme(last, file.content, records, definitions)
            records.add_own_programme(OwnProgramme(programme.id, programme.version, file.content))
        case RuleKind.MEASURE:
            measure = measures.check_measure(last, file.content, records, definitions)
            records.put_own_measure(OwnMeasure(measure.id, measure.version, file.content))
        case RuleKind.FORM:
            form = feedback_forms.check_form(last, file.content, records, definitions)
            records.put_own_form(OwnForm(form.id, form.version, file.content))
        case RuleKind.RATES:
            records.put_own_km_rates(_with_rates(records.own_km_rates(), _rates(file.content)))
        case RuleKind.HOURS:
            for payer in _with_hours(records.payers(), _hours(file.content)):
                records.put_payer(payer)
        case _:
            records.put_own_template(_template(file.content))


def _with_rates(own: Iterable[KmRate], new: tuple[KmRate, ...]) -> tuple[KmRate, ...]:
    """The organisation's rates in place of own ones of the same thing and days; of several the last given wins."""
    told = {(r.what, r.first_day, r.last_day) for r in new}
    return (*(r for r in own if (r.what, r.first_day, r.last_day) not in told), *new)


@dataclass(frozen=True, slots=True)
class _PaidHours:
    """What a payer of that name pays an hour, from each day on."""

    name: str
    rates: tuple[HourlyRate, ...]


def _payer_row(payer: Payer) -> dict[str, Any]:
    rates = [{"from": r.valid_from.isoformat(), "rate": str(r.rate)} for r in payer.hourly_rates]
    return {"name": payer.name, "rates": rates}


def _hours(content: str) -> tuple[_PaidHours, ...]:
    """Raises MessageUnreadable, ValueError."""
    return tuple(
        _PaidHours(text(row, "name"), tuple(_hourly(rate) for rate in rows(row, "rates")))
        for row in rows({"payers": plain_value(content)}, "payers")
    )


def _hourly(row: Mapping[str, Any]) -> HourlyRate:
    try:
        rate = Decimal(text(row, "rate"))
    except InvalidOperation as error:
        raise MessageUnreadable("rate") from error
    if not rate.is_finite() or not 0 <= rate < 1000:
        raise MessageUnreadable("rate")
    return HourlyRate(day_in(row, "from"), rate)


def _with_hours(payers: Iterable[Payer], told: Iterable[_PaidHours]) -> list[Payer]:
    """The worker's payers of these names whose rates are others now. A payer nobody has here is nobody's business."""
    changed = []
    for payer in payers:
        for one in told:
            if one.name.casefold() == payer.name.casefold():
                rates = {r.valid_from: r for r in (*payer.hourly_rates, *one.rates)}
                new = replace(payer, hourly_rates=tuple(rates[day] for day in sorted(rates)))
                if new != payer:
                    changed.append(new)
    return changed


def _rate_row(rate: KmRate) -> dict[str, Any]:
    what = "vehicle" if isinstance(rate.what, Vehicle) else "supplement"
    return {
        what: rate.what.value, "first_day": rate.first_day.isoformat(), "last_day": rate.last_day.isoformat(),
        "rate": str(rate.rate), "source": rate.source, "invented": rate.invented,
    }  # fmt: skip


def _rates(content: str) -> tuple[KmRate, ...]:
    """Raises MessageUnreadable, ValueError."""
    return tuple(_rate(row) for row in rows({"rates": plain_value(content)}, "rates"))


def _rate(row: Mapping[str, Any]) -> KmRate:
    what = Vehicle(row["vehicle"]) if "vehicle" in row else SupplementKind(text(row, "supplement"))
    first, last = day_in(row, "first_day"), day_in(row, "last_day")
    try:
        rate = Decimal(text(row, "rate"))
    except InvalidOperation as error:
        raise MessageUnreadable("rate") from error
    if first > last or not rate.is_finite() or not 0 <= rate < 100:
        raise MessageUnreadable("rate")
    return KmRate(what, first, last, rate, text(row, "source", least=0), row.get("invented") is True)


def _template(content: str) -> AgreementTemplate:
    row = plain_value(content)
    if not isinstance(row, dict) or type(row.get("version")) is not int or row["version"] < 1:
        raise MessageUnreadable("version")
    fields = {field: text(row, field, most=100_000) for field in _FIELDS}
    if unknown_placeholders(fields["title"] + fields["body"]):
        raise MessageUnreadable("body")
    return AgreementTemplate(version=row["version"], own=True, **fields)


def _file(name: str, content: str, valid_from: str | None = None) -> dict[str, Any]:
    digest = sha256(content.encode()).hexdigest()
    return {"name": name, "content": content, "sha256": digest, "valid_from": valid_from}


def _valid_from(own: OwnProgramme, definitions: Definitions) -> str | None:
    try:
        read = definitions.read_programme(programmes.file_name(own.id, own.version), own.content)
    except DefinitionError:
        return None
    return None if read.valid_from is None else read.valid_from.isoformat()

