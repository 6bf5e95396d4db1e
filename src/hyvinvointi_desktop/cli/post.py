"""Commands of the worker's post: what leaves, one round to a place, a file by hand."""

import os
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.desk_post import PostRound
from hyvinvointi_desktop.app.exchange_changes import CHANGED
from hyvinvointi_desktop.app.exchange_message_wire import totals_content
from hyvinvointi_desktop.app.look_post import BundleRow, LeavingRow, MessageRow, PostScreen
from hyvinvointi_desktop.app.place_port import LeftOut
from hyvinvointi_desktop.app.plan_post import Wanted
from hyvinvointi_desktop.app.post_port import Incoming, MessageState, PostPlace
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.server_file import MOST_BYTES as MOST_OF_A_SERVER_FILE
from hyvinvointi_desktop.app.server_file import server_file_text
from hyvinvointi_desktop.cli.context import Context, read_bytes, read_line
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, USAGE
from hyvinvointi_desktop.domain.audit import Purpose

ENV_USER, ENV_PASSWORD = "HYVINVOINTI_PLACE_USER", "HYVINVOINTI_PLACE_PASSWORD"


def deliver(context: Context) -> int:
    """One round to a place; before it what would leave is sealed, unless told otherwise."""
    options = context.options
    with context.desk(Purpose.REPORTING) as desk:
        if options.dry_run:
            return _would(context, desk.post_preview())
        place = place_named(desk, context)
        sealed = 0 if options.only_sealed else _seal(desk, context, options.reason)
        return _round_done(context, desk.post_round(place), sealed)


def outbox(context: Context) -> int:
    """What has left and what would; sealing, saving by hand, and going on after a restore."""
    options = context.options
    if options.save is not None and not options.out:
        context.say("post_save_needs_out")
        return USAGE
    with context.desk(Purpose.REPORTING) as desk:
        if options.go_on:
            desk.continue_post()
            context.say("post_went_on")
        if options.seal:
            _seal(desk, context, "")
        if options.save is not None:
            return _save(context, desk, options.save, Path(options.out))
        return _listed(context, desk.post())


def opened_message(context: Context, desk: Desk, content: bytes) -> int:
    """Takes in one sealed file of a coordinator. Raises Refused."""
    taken = desk.take_post_file(content)
    if taken.message is None:
        context.say("post_list_taken")
        if context.options.json:
            context.put_json({"taken": "list"})
        return DONE
    if context.options.json:
        context.put_json({"taken": taken.message.kind.value, "new": taken.new, "fault": taken.message.fault})
    context.say_plain(_message_words(context, taken.message))
    if not taken.new:
        context.say("post_known_already")
    return REFUSED if taken.message.state is MessageState.REFUSED else DONE


def send_rules(context: Context) -> int:
    """The organisation's rules to every worker, with the next collecting."""
    with context.desk(Purpose.OVERSIGHT) as desk:
        files, sent = desk.own_rules(), desk.send_rules()
    if context.options.json:
        context.put_json({"workers": sent.workers, "known": sent.known, "files": [f.name for f in files]})
    context.say("rules_sent", count=sent.workers)
    if sent.known:
        context.say("rules_known", count=sent.known)
    return DONE


def place_named(desk: Desk, context: Context) -> PostPlace:
    """The saved place of the name or address of ``--via``, else a new one. It is kept, with its login (that of the
    environment, where none is given) and the file by which the server is recognised: only a kept place is known to have
    been used.

    Raises:
        PlaceFault: it is no address, or the file is none.
        Surroundings: a file of the options cannot be read.
    """
    options = context.options
    via = str(options.via)
    where = via if "://" in via else str(Path(via).expanduser().absolute())
    known = next((p for p in desk.post_places() if via == p.name or where == p.where), None)
    place = known or PostPlace(sha256(where.encode()).hexdigest()[:16], "", where)
    user = options.user or os.environ.get(ENV_USER, "")
    secret = read_line(Path(options.password_file)) if options.password_file else os.environ.get(ENV_PASSWORD, "")
    if user or secret:
        place = replace(place, user=user, secret=secret)
    if options.ca_file:
        place = replace(place, ca_pem=server_file_text(read_bytes(Path(options.ca_file), MOST_OF_A_SERVER_FILE)))
    if place != known:
        desk.save_post_place(place)
    return next(p for p in desk.post_places() if p.id == place.id)


def _seal(desk: Desk, context: Context, reason: str) -> int:
    """Seals what would leave; nothing to seal is no fault here."""
    try:
        made = desk.seal_post(Wanted(reason=reason.strip() or CHANGED), context.language)
    except Refused as refused:
        if refused.refusal is not Refusal.POST_NOTHING:
            raise
        return 0
    context.say("post_sealed", count=len(made.items))
    return len(made.items)


def _round_done(context: Context, done: PostRound, sealed: int) -> int:
    if context.options.json:
        context.put_json({
            "sealed": sealed, "published": done.published, "removed": done.removed,
            **left_out_json(done.left_out), "copy": done.copy.value if done.copy else None,
            "taken": [{"kind": m.kind.value, "fault": m.fault} for m in done.taken],
            "refused": [{"path": r.path, "fault": r.fault} for r in done.refused],
        })  # fmt: skip
    if done.copy is not None:
        context.say("refused_post_is_copy")
        return REFUSED
    context.say("post_published", count=done.published)
    for message in done.taken:
        context.say_plain(_message_words(context, message))
    if done.refused:
        context.say("post_not_taken", count=len(done.refused))
    say_left_out(context, done.left_out)
    return DONE


def say_left_out(context: Context, what: LeftOut) -> None:
    """What a listing of a place has seen and not taken yet, where that is worth a word."""
    if what.unfinished:
        context.say("left_out_unfinished", count=what.unfinished)
    if what.not_fetched:
        context.say("left_out_not_fetched", count=what.not_fetched)


def left_out_json(what: LeftOut) -> dict[str, int]:
    """The same as figures."""
    return {"not_yet": what.unfinished, "not_fetched": what.not_fetched}


def _message_words(context: Context, message: Incoming) -> str:
    if message.state is MessageState.REFUSED:
        return context.words("post_message_refused")
    return context.words(f"post_message_{message.kind.value.replace('-', '_')}")


def _would(context: Context, rows: tuple[LeavingRow, ...]) -> int:
    if context.options.json:
        context.put_json({"leaving": [_leaving(r) for r in rows]})
    for row in rows:
        _say_leaving(context, row)
    if not rows:
        context.say("post_nothing_leaves")
    return DONE


def _listed(context: Context, screen: PostScreen) -> int:
    if context.options.json:
        context.put_json({
            "joined": screen.state.value if screen.state else None,
            "cannot_send": screen.cannot_send.value if screen.cannot_send else None,
            "copy": screen.copy.value if screen.copy else None,
            "leaving": [_leaving(r) for r in screen.leaving],
            "unsigned": [str(m) for m in screen.unsigned],
            "outbox": [_row(r) for r in screen.outbox],
            "messages": [_message(m) for m in screen.messages],
        })  # fmt: skip
        return DONE
    if screen.copy:
        context.say("refused_post_is_copy")
    for row in reversed(screen.outbox):
        context.put(f"{_numbered(row)}  {row.period}  {state_words(context, row)}")
    if not screen.outbox:
        context.say("post_outbox_empty")
    for leaving in screen.leaving:
        _say_leaving(context, leaving)
    for month in screen.unsigned:
        context.say("post_unsigned", month=str(month))
    return DONE


def state_words(context: Context, row: BundleRow) -> str:
    """The state of a bundle in one sentence."""
    standing = row.standing
    if row.resend is not None:
        return context.words(f"post_resend_{row.resend.value}")
    words = context.words(f"post_state_{standing.state.value}", missing=_numbers(standing.missing))
    if standing.fault is not None:
        key = f"post_fault_{standing.fault.value}"
        words += " " + context.words(key if context.knows(key) else "post_fault_other")
    return words


def _numbers(missing: tuple[int, ...]) -> str:
    return ", ".join(str(n) for n in missing) or "–"


def _numbered(row: BundleRow) -> str:
    return str(row.number) if row.epoch == 1 else f"{row.epoch}-{row.number}"


def _say_leaving(context: Context, row: LeavingRow) -> None:
    counts = ((k.type, row.entries or k.new + k.changed + k.withdrawn) for k in row.kinds)
    what = ", ".join(f"{context.words(f'post_record_{kind}')} {count}" for kind, count in counts)
    context.say("post_leaves", month=str(row.month), what=what)


def _save(context: Context, desk: Desk, wanted: tuple[int, int], path: Path) -> int:
    epoch, number = wanted
    rows = [r for r in desk.post().outbox if r.number == number and epoch in (0, r.epoch)]
    if not rows:
        raise Refused(Refusal.NO_SUCH_RECORD)
    _, content = desk.post_file(rows[0].bundle)
    context.outside.write_whole(path, content)
    desk.post_file_saved(rows[0].bundle)
    context.say("post_saved")
    context.put(str(path))
    return DONE


def _row(row: BundleRow) -> dict[str, Any]:
    standing = row.standing
    return {
        "number": row.number, "epoch": row.epoch, "bundle": row.bundle, "kind": row.kind.value, "period": row.period,
        "state": standing.state.value, "missing": list(standing.missing),
        "fault": standing.fault.value if standing.fault else None, "places": list(row.places), "by_hand": row.by_hand,
        "totals": totals_content(row.totals), "resend": row.resend.value if row.resend else None,
    }  # fmt: skip


def _leaving(row: LeavingRow) -> dict[str, Any]:
    return {
        "key": row.key, "kind": row.kind.value, "month": str(row.month), "claim": row.claim,
        "totals": totals_content(row.totals),
        "log_entries": row.entries,
        "records": {k.type: {"new": k.new, "changed": k.changed, "withdrawn": k.withdrawn} for k in row.kinds},
    }  # fmt: skip


def _message(row: MessageRow) -> dict[str, Any]:
    return {"kind": row.kind.value, "new": row.is_new, "about": row.about, "fault": row.fault}
