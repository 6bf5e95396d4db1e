"""The open log in JSON, read strictly and written canonically (RULES.md section 9). It knows no store.

The same log always gives the same bytes: lists without an order of their own are sorted, keys stand in one order.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import msgspec

from hyvinvointi_desktop.app.adopt import implied_payer
from hyvinvointi_desktop.app.import_errors import ImportRefused, Problem, ProblemCode
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.interchange.care_order import canonical_care
from hyvinvointi_desktop.interchange.course_from_domain import canonical_course
from hyvinvointi_desktop.interchange.file_kinds import LOG_BYTES, MEGABYTE
from hyvinvointi_desktop.interchange.from_domain import wire_of
from hyvinvointi_desktop.interchange.log_checks import ReadProgramme, problems_of
from hyvinvointi_desktop.interchange.shape import shaped, shown
from hyvinvointi_desktop.interchange.to_domain import log_of
from hyvinvointi_desktop.interchange.wire import LogWire
from hyvinvointi_desktop.interchange.wire_base import Wire

FORMAT = "hyvinvointi-log"
VERSION = 1


def read_log(content: bytes, programmes: Sequence[Programme], read: ReadProgramme | None = None) -> OpenLog:
    """The log in those bytes. Session kinds and programmes are those of ``programmes`` and of the log's own ones, whose
    files ``read`` reads.

    Raises:
        ImportRefused: with every reason that one pass can find; nothing is ever dropped or guessed.
    """
    if len(content) > LOG_BYTES:
        raise _refused(ProblemCode.FILE_TOO_LARGE, value=str(LOG_BYTES // MEGABYTE))
    raw = _parsed(content)
    _check_version(raw)
    log = shaped(raw, LogWire)
    if problems := problems_of(log, programmes, read):
        raise ImportRefused(problems)
    return canonical(log_of(log))


def write_log(log: OpenLog) -> bytes:
    """The canonical bytes: UTF-8, one space of indent, a line feed at the end."""
    plain = _plain(wire_of(canonical(log)))
    return msgspec.json.format(msgspec.json.encode(plain), indent=1) + b"\n"


def canonical(log: OpenLog) -> OpenLog:
    """The same log with every list sorted whose order means nothing.

    The order of payers (the first is the default one), own rates (the last wins), barriers as they are offered, a
    session's clients, legs, stops, signatures and roles is kept. A log without payers gets the format's default one.
    """
    codes = {client.id: client.code for client in log.clients}
    return replace(
        log,
        payers=tuple(
            replace(p, hourly_rates=tuple(sorted(p.hourly_rates, key=lambda r: r.valid_from)))
            for p in log.payers or (implied_payer(),)
        ),
        clients=tuple(
            replace(c, consents=tuple(sorted(c.consents, key=lambda k: (k.given_on, k.purpose, str(k.withdrawn_on)))))
            for c in sorted(log.clients, key=lambda c: c.code)
        ),
        agreements=tuple(sorted(log.agreements, key=lambda a: (codes[a.client], a.first_day, a.version, a.id))),
        templates=tuple(sorted(log.templates, key=lambda t: (t.id, t.language, t.layout, t.version))),
        programmes=tuple(sorted(log.programmes, key=lambda p: (p.id, p.version))),
        erased_agreements=tuple(sorted(log.erased_agreements, key=lambda e: (e.erased_at, e.agreement))),
        cap_exceptions=tuple(sorted(log.cap_exceptions, key=lambda e: (codes[e.client], e.month))),
        goals=tuple(sorted(log.goals, key=lambda g: (codes[g.client], g.position, g.id))),
        plans=tuple(sorted(log.plans, key=lambda p: p.id)),
        sessions=tuple(_canonical_session(s) for s in sorted(log.sessions, key=lambda s: (s.starts_at, s.id))),
        trips=tuple(sorted(log.trips, key=lambda t: (t.on, t.id))),
        explanations=tuple(sorted(log.explanations, key=lambda e: (e.on, e.code, e.about))),
        claims=tuple(sorted(log.claims, key=lambda c: (c.number, c.id))),
        attachments=tuple(sorted(log.attachments, key=lambda a: a.id)),
        courses=tuple(
            canonical_course(c)
            for c in sorted(log.courses, key=lambda c: (c.course.plan.first_day, c.course.name, c.course.id))
        ),
        drop_ins=tuple(sorted(log.drop_ins, key=lambda d: (d.on, d.id))),
        theme_days=tuple(sorted(log.theme_days, key=lambda d: (d.on, d.id))),
        trainings=tuple(sorted(log.trainings, key=lambda t: (t.on, t.id))),
        care=canonical_care(log.care),
    )


def _canonical_session(session: Session) -> Session:
    return replace(
        session,
        marks=tuple(sorted(session.marks, key=lambda m: (m.goal, m.mark))),
        barriers=tuple(sorted(session.barriers)),
        trips=tuple(sorted(session.trips, key=lambda t: (t.on, t.id))),
        expenses=tuple(sorted(session.expenses, key=lambda e: e.id)),
        tasks=tuple(sorted(session.tasks, key=lambda t: t.id)),
    )


def _plain(value: Any) -> Any:
    """Wire shapes as dicts in the order of their keys; optional keys that hold their default are left out."""
    if isinstance(value, Wire):
        found: dict[str, Any] = {}
        for name, key, optional, default in _keys(type(value)):
            part = getattr(value, name)
            if not optional or part != default:
                found[key] = _plain(part)
        return found
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value


@cache
def _keys(kind: type[Wire]) -> tuple[tuple[str, str, bool, Any], ...]:
    """Attribute, key, whether it may be left out, and its default, in the order of the file."""
    return tuple(
        (info.name, info.encode_name, not info.required and info.name not in kind.always, _default(info))
        for info in msgspec.structs.fields(kind)
    )


def _default(info: msgspec.structs.FieldInfo) -> Any:
    return info.default if info.default_factory is msgspec.NODEFAULT else info.default_factory()


def _parsed(content: bytes) -> Any:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _refused(ProblemCode.NOT_UTF8) from error
    repeated: list[str] = []

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(items)
        if len(found) != len(items):
            names = [name for name, _ in items]
            repeated.extend(name for name in found if names.count(name) > 1)
        return found

    def refuse(word: str) -> Any:
        raise ValueError(word)  # NaN and Infinity are no JSON

    try:
        raw = json.loads(text, object_pairs_hook=pairs, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise _refused(ProblemCode.NOT_JSON, str(error.lineno)) from error
    except (ValueError, RecursionError) as error:
        raise _refused(ProblemCode.NOT_JSON) from error
    if repeated:
        raise ImportRefused(tuple(Problem(ProblemCode.REPEATED_KEY, value=shown(name)) for name in repeated))
    return raw


def _check_version(raw: Any) -> None:
    """A file of another kind or of a newer version is told as that, not as a hundred unknown keys."""
    if not isinstance(raw, dict):
        raise _refused(ProblemCode.WRONG_TYPE)
    if "format" in raw and raw["format"] != FORMAT:
        raise _refused(ProblemCode.WRONG_FORMAT, "format", shown(raw["format"]))
    version = raw.get("version", VERSION)
    if isinstance(version, int) and not isinstance(version, bool) and version != VERSION:
        raise _refused(ProblemCode.WRONG_VERSION, "version", str(version))


def _refused(code: ProblemCode, where: str = "", value: str = "") -> ImportRefused:
    return ImportRefused((Problem(code, where, value=value),))
