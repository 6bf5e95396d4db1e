"""A programme from its TOML file, shipped or the organisation's own. It decides nothing: every figure is the file's."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.definitions.fields import Fields
from hyvinvointi_desktop.definitions.programme_bounds import MAX_BYTES
from hyvinvointi_desktop.definitions.programme_parts import (
    by_language,
    course,
    decision,
    drop_in,
    figure,
    measures,
    rhythm,
    training,
)
from hyvinvointi_desktop.domain.ids import ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import OfficialRecord, ProgrammeKind, WordList
from hyvinvointi_desktop.domain.programmes import HourlyRate, Programme, SessionKind, Words

_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,59}")
_WITH_SESSIONS = (ProgrammeKind.ONE_TO_ONE, ProgrammeKind.GROUP, ProgrammeKind.DECISION)


def read_programme(path: Path) -> Programme:
    """The programme of that file, named by the programme's id, or by id and version (``x.2.toml``).

    Raises:
        DefinitionError: naming line and field.
    """
    top = Fields.of_file(path)
    programme = _programme(top)
    if path.stem not in (programme.id, f"{programme.id}.{programme.version}"):
        raise top.wrong("id", Wrong.OTHER_NAME, known=path.stem)
    return programme


def read_own_programme(file: str, text: str) -> Programme:
    """The organisation's own programme in a file's text.

    Raises:
        DefinitionError: naming line and field.
    """
    if len(text.encode()) > MAX_BYTES:
        raise DefinitionError(file, "", Wrong.TOO_LARGE, values={"most": MAX_BYTES})
    return replace(_programme(Fields.of_text(file, text)), own=True)


def _programme(top: Fields) -> Programme:
    kind = top.one_of("kind", ProgrammeKind)
    programme_id = top.text("id")
    if not _ID.fullmatch(programme_id):
        raise top.wrong("id", Wrong.NO_NAME, value=programme_id)
    first = top.day("valid_from") if top.has("valid_from") else None
    last = top.day("valid_to") if top.has("valid_to") else None
    if first is not None and last is not None and last < first:
        raise top.wrong("valid_to", Wrong.ENDS_BEFORE)
    parts: dict[str, Any] = _sessions(top, kind) if kind in _WITH_SESSIONS else {}
    parts |= _of_kind(top, kind)
    programme = Programme(
        id=ProgrammeId(programme_id),
        version=figure(top, "", "version"),
        source=top.text("source"),
        valid_from=first,
        valid_to=last,
        kind=kind,
        title=by_language(top.table("title")),
        texts=top.texts("texts") if top.has("texts") else (),
        official_record=top.one_of("official_record", OfficialRecord)
        if top.has("official_record")
        else OfficialRecord.HERE,
        **_NO_SESSIONS | parts,
    )
    programme = replace(programme, words=_word_lists(top, programme))
    top.done()
    return programme


_NO_SESSIONS: dict[str, Any] = {
    "kinds": (), "cap_minutes": None, "min_months": 0, "max_months": 0, "standalone_trips_paid": False,
    "paid_expenses": (), "expenses": (), "barriers": (), "late_entry_days": 0, "odd_km_percent": 0,
    "odd_km_min_trips": 0, "long_day_minutes": 0, "period_ending_days": 0, "yearly_limit_cents": 0,
}  # fmt: skip
"""A programme without sessions is never asked for these."""


def _sessions(top: Fields, kind: ProgrammeKind) -> dict[str, Any]:
    """What every programme with sessions says."""
    findings, expenses = top.table("findings"), top.table("expenses")
    known, paid = _expenses(expenses)
    names = ("late_entry_days", "odd_km_percent", "odd_km_min_trips", "long_day_minutes", "period_ending_days")
    found: dict[str, Any] = {name: figure(findings, "findings", name) for name in names}
    for fields in (findings, expenses):
        fields.done()
    found |= {"expenses": known, "paid_expenses": paid, "kinds": _kinds(top)}
    found["barriers"] = top.texts("barriers") if top.has("barriers") or kind is not ProgrammeKind.GROUP else ()
    found["sample_hourly_rates"] = _hourly_rates(top) if top.has("sample_hourly_rates") else ()
    if kind is not ProgrammeKind.GROUP:  # a leader's other trips and yearly limit are those of the usual programme
        found["standalone_trips_paid"] = top.flag("standalone_trips_paid")
        found["yearly_limit_cents"] = figure(top, "", "volunteer_yearly_limit_cents")
        found["measures"] = measures(top)
    return found


def _of_kind(top: Fields, kind: ProgrammeKind) -> dict[str, Any]:
    """The part that only this kind of programme has."""
    match kind:
        case ProgrammeKind.ONE_TO_ONE:
            return {**_support(top), "rhythm": rhythm(top) if top.has("rhythm") else None}
        case ProgrammeKind.GROUP:
            return {"course": course(top), "measures": measures(top)}
        case ProgrammeKind.DECISION:
            return {"decision": decision(top), "rhythm": rhythm(top)}
        case ProgrammeKind.DROP_IN:
            return {"drop_in": drop_in(top), "training": training(top) if top.has("training") else None}
        case ProgrammeKind.TRAINING:
            return {"training": training(top)}


def _support(top: Fields) -> dict[str, Any]:
    support = top.table("support")
    months = figure(support, "support", "min_months")
    capped = support.has("cap_minutes_per_month")
    found = {
        "min_months": months,
        "max_months": figure(support, "support", "max_months", months),
        "cap_minutes": figure(support, "support", "cap_minutes_per_month") if capped else None,
    }
    support.done()
    return found


def _expenses(fields: Fields) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All kinds of expense, and the paid ones among them."""
    known, paid = fields.texts("kinds"), fields.texts("paid")
    if unknown := [kind for kind in paid if kind not in known]:
        raise fields.wrong("paid", Wrong.NOT_IN, value=unknown[0], known="kinds")
    return known, paid


def _kinds(top: Fields) -> tuple[SessionKind, ...]:
    kinds: list[SessionKind] = []
    for fields in top.tables("kinds"):
        kind = SessionKind(
            id=fields.text("id"),
            paid=fields.flag("paid"),
            counts_as_meeting=fields.flag("counts_as_meeting"),
            needs_agreement=fields.flag("needs_agreement"),
        )
        if any(kind.id == other.id for other in kinds):
            raise fields.wrong("id", Wrong.STANDS_TWICE, value=kind.id)
        fields.done()
        kinds.append(kind)
    if not kinds:
        raise top.wrong("kinds", Wrong.EMPTY)
    return tuple(kinds)


def _hourly_rates(top: Fields) -> tuple[HourlyRate, ...]:
    rates: list[HourlyRate] = []
    for fields in top.tables("sample_hourly_rates"):
        rate = HourlyRate(fields.day("from"), fields.rate("rate"))
        fields.text("source")
        if rates and rate.valid_from <= rates[-1].valid_from:
            raise fields.wrong("from", Wrong.NOT_AFTER)
        fields.done()
        rates.append(rate)
    return tuple(rates)


_LISTS: Mapping[WordList, Callable[[Programme], Iterable[str]]] = {
    WordList.KINDS: lambda p: (k.id for k in p.kinds),
    WordList.EXPENSES: lambda p: p.expenses,
    WordList.BARRIERS: lambda p: p.barriers,
    WordList.THEMES: lambda p: p.course.themes if p.course else (),
    WordList.TARGET_GROUPS: lambda p: p.course.target_groups if p.course else (),
    WordList.FEEDBACK: lambda p: p.course.feedback if p.course else (),
    WordList.CONTACTS: lambda p: p.drop_in.kinds if p.drop_in else (),
    WordList.TOPICS: lambda p: p.drop_in.topics if p.drop_in else (),
    WordList.AGE_BANDS: lambda p: p.drop_in.age_bands if p.drop_in else (),
    WordList.TRAININGS: lambda p: p.training.kinds if p.training else (),
    WordList.OFFER_IF: lambda p: p.decision.offer_if if p.decision else (),
    WordList.NOT_NOW: lambda p: p.decision.not_now if p.decision else (),
    WordList.WHAT_NEXT: lambda p: p.decision.what_next if p.decision else (),
    WordList.ZONES: lambda p: p.decision.zones if p.decision else (),
    WordList.DISCOUNTS: lambda p: p.decision.discounts if p.decision else (),
    WordList.TITLES: lambda p: (m.title for m in p.decision.worker_money) if p.decision else (),
}


def _word_lists(top: Fields, programme: Programme) -> dict[WordList, dict[str, Words]]:
    if not top.has("words"):
        return {}
    fields = top.table("words")
    found: dict[WordList, dict[str, Words]] = {}
    for of in WordList:
        if not fields.has(of.value):
            continue
        named = fields.table(of.value)
        ids = set(_LISTS[of](programme))
        found[of] = {}
        for word_id in named.keys():  # noqa: SIM118 -- fields are no mapping
            if word_id not in ids:
                raise named.wrong(word_id, Wrong.NOT_IN, value=word_id, known=of.value)
            found[of][word_id] = by_language(named.table(word_id))
    fields.done()
    return found
