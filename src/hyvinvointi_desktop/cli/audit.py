"""Commands about the log of who did and saw what: whether it is whole, reading it, the paper for a client who asks."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import FileIsThere
from hyvinvointi_desktop.app.look_log import HeadMark, LogState
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, USAGE
from hyvinvointi_desktop.domain.acts import ActKind
from hyvinvointi_desktop.domain.audit import Entry, Event, Purpose
from hyvinvointi_desktop.domain.days import HELSINKI
from hyvinvointi_desktop.domain.people import Client

_CLOCK = "%d.%m.%Y %H.%M"


def events(context: Context) -> int:
    """Every event that is logged, with its words; needs no profile."""
    named = {str(name): _word(context, "event", name) for name in (*Event, *ActKind)}
    if context.options.json:
        context.put_json(named)
    else:
        for name, words in named.items():
            context.put(f"{name:<22} {words}")
    return DONE


def verify(context: Context) -> int:
    """Whether the log is one unbroken chain that goes on from the last closing."""
    with context.desk(Purpose.OVERSIGHT) as desk:
        state = desk.log_state()
    if context.options.json:
        context.put_json({"ok": state.is_sound} | state_row(state))
    tell_state(context, state)
    return DONE if state.is_sound else REFUSED


def state_row(state: LogState) -> dict[str, Any]:
    """The state of the log as JSON."""
    return {
        "entries": state.entries,
        "head": state.head,
        "whole": state.broken_at is None,
        "broken_at": state.broken_at,
        "mark": state.mark.value,
        "clock_back": state.clock_back,
        "first": state.first_at and state.first_at.isoformat(),
        "last": state.last_at and state.last_at.isoformat(),
    }


def tell_state(context: Context, state: LogState) -> None:
    """The state of the log in words."""
    if state.broken_at is None:
        context.say("audit_whole", entries=state.entries)
    else:
        context.say("audit_broken", entries=state.entries, at=state.broken_at)
    context.say("audit_head", head=state.head[:16])
    context.say(f"audit_mark_{state.mark.value}")
    if state.clock_back:
        context.say("audit_clock_back", count=state.clock_back)


def tell_mark(context: Context, state: LogState) -> None:
    """The number of entries, and what is not as it should be."""
    context.say("audit_log", entries=state.entries)
    if state.mark is not HeadMark.PRESENT:
        context.say(f"audit_mark_{state.mark.value}")


def show(context: Context) -> int:
    """Entries as lines or JSON, oldest first: all, or one client's of two years."""
    options = context.options
    try:
        since = date.fromisoformat(options.since) if options.since else None
    except ValueError:
        context.say("audit_bad_day", day=options.since)
        return USAGE
    with context.desk(Purpose.OVERSIGHT) as desk:
        if options.client:
            client = _client(context, desk)
            if client is None:
                return REFUSED
            found = tuple(reversed(desk.who_has_looked(client.id)))
            found = tuple(e for e in found if since is None or _local(e).date() >= since)
        else:
            found = desk.log_since(since)
        codes = {c.id: c.code for c in desk.clients()}
    if options.json:
        context.put_json([_row(e, {str(k): code for k, code in codes.items()}) for e in found])
    else:
        for entry in found:
            context.put(_line(context, entry, {str(k): code for k, code in codes.items()}))
        if not found:
            context.say("audit_no_entries")
    return DONE


def request(context: Context) -> int:
    """The signed paper for a client who asks who has handled their data."""
    out = Path(context.options.out)
    if out.exists():
        raise FileIsThere(out)
    with context.desk(Purpose.INFORMATION_REQUEST) as desk:
        client = _client(context, desk)
        if client is None:
            return REFUSED
        made = desk.log_request(client.id, context.options.asked_by, context.options.lang or "")
    context.outside.write_whole(out, made)
    context.say("audit_written")
    context.put(str(out))
    return DONE


def _client(context: Context, desk: Desk) -> Client | None:
    code = context.options.client
    found = next((c for c in desk.clients() if c.code == code), None)
    if found is None:
        context.say("audit_no_client", code=code)
    return found


def _local(entry: Entry) -> datetime:
    return datetime.fromisoformat(entry.utc).astimezone(HELSINKI)


def _word(context: Context, group: str, name: str) -> str:
    key = f"{group}_{name.replace('.', '_')}"
    return context.words(key) if context.knows(key) else name


def _line(context: Context, entry: Entry, codes: dict[str, str]) -> str:
    about = codes.get(entry.client, entry.client)
    words = (_word(context, "event", entry.event), _word(context, "purpose", entry.purpose), about)
    return f"{entry.seq:>7}  {_local(entry):{_CLOCK}}  " + "  ".join(w for w in words if w)


def _row(entry: Entry, codes: dict[str, str]) -> dict[str, Any]:
    return {
        "seq": entry.seq,
        "at": datetime.fromisoformat(entry.utc).astimezone(UTC).isoformat(),
        "event": entry.event,
        "purpose": entry.purpose,
        "role": entry.role,
        "outcome": entry.outcome,
        "client": codes.get(entry.client, entry.client),
        "object": [entry.object_type, entry.object_id],
        "session": entry.session,
        "detail": json.loads(entry.detail),
        "hash": entry.hash.hex(),
    }
