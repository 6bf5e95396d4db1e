"""The commands of what comes in to the coordinator. They say what the window says, and decide nothing of their own."""

from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.collect import Collected
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.exchange_port import LARGEST_FILE
from hyvinvointi_desktop.app.look_inbox import BundleRow, InboxScreen
from hyvinvointi_desktop.app.membership_port import Side
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.cli.context import Context, read_bytes, read_line
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, SURROUNDINGS, USAGE, tell
from hyvinvointi_desktop.cli.post import left_out_json, opened_message, place_named, say_left_out
from hyvinvointi_desktop.cli.which import that_begins
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.exchange import BundleId, BundleState, IngestFault

_LEAST_LETTERS = 6


# -- collecting ---------------------------------------------------------------------------------------------


def collect(context: Context) -> int:
    """Takes in from a place, or single files; a count per outcome."""
    with context.desk(Purpose.REPORTING) as desk:
        if context.options.file:
            paths = [Path(name) for name in context.options.file]
            done = _together([desk.take_in_bundle(path.name, read_bytes(path, LARGEST_FILE)) for path in paths])
        else:
            done = desk.collect(place_named(desk, context), lambda at: context.tell_progress(at.done, at.total))
    if context.options.json:
        context.put_json(_json(done))
    else:
        _say(context, done)
    if done.fault is not None:
        tell(context, done.fault)
        return SURROUNDINGS
    return REFUSED if context.options.file and done.refused else DONE


def open_file(context: Context) -> int:
    """Takes in one sealed file: a message to this worker, or a bundle to this coordinator."""
    path = Path(context.options.file)
    content = read_bytes(path, LARGEST_FILE)
    with context.desk(Purpose.REPORTING) as desk:
        try:
            return opened_message(context, desk, content)
        except Refused as refused:
            not_mine = refused.refusal in (Refusal.POST_NOT_OURS, Refusal.NOT_JOINED)
            if not not_mine or desk.membership(Side.COORDINATOR) is None:
                raise
        done = desk.take_in_bundle(path.name, content)
    if context.options.json:
        context.put_json(_json(done))
    else:
        _say(context, done)
    return REFUSED if done.refused else DONE


def _together(done: list[Collected]) -> Collected:
    return Collected(
        tuple(t for d in done for t in d.taken), tuple(r for d in done for r in d.refused),
        sum(d.lists for d in done), sum(d.known for d in done),
    )  # fmt: skip


def _say(context: Context, done: Collected) -> None:
    for state, count in sorted(done.states.items()):
        words = context.words(f"inbox_state_{state.value}", why="…")
        context.put(context.words("inbox_collect_state", count=count, state=words))
    for refused in done.refused:
        why = context.words(f"inbox_why_{refused.fault.value}")
        context.put(context.words("inbox_refused", came_by=refused.came_by, why=why))
    read = len(done.taken) + len(done.refused)
    context.say("inbox_collect_done", count=read, published=done.laid.published)
    say_left_out(context, done.left_out)
    if done.unread:
        context.say("inbox_collect_unread", count=done.unread)
    if done.stopped:
        context.say("inbox_collect_stopped")


def _json(done: Collected) -> dict[str, Any]:
    states = {state.value: count for state, count in sorted(done.states.items())}
    return {
        "states": states,
        "refused": [{"file": r.came_by, "reason": r.fault.value} for r in done.refused],
        "lists": done.lists,
        "known": done.known,
        "unread": done.unread,
        **left_out_json(done.left_out),
        "published": done.laid.published,
        "fault": done.fault.what.value if done.fault else None,
    }


# -- looking ------------------------------------------------------------------------------------------------


def list_(context: Context) -> int:
    """What came, what is missing, who is silent."""
    with context.desk(Purpose.REPORTING) as desk:
        found = desk.inbox(10_000)
    if context.options.json:
        context.put_json(_screen_json(found))
        return DONE
    for row in found.bundles:
        received = row.received_at.date().isoformat()
        context.put(
            context.words(
                "inbox_line", received_on=received, name=row.name, number=row.number, period=row.period,
                state=_state(context, row),
            )
        )  # fmt: skip
    for refused in found.refused:
        why = context.words(f"inbox_why_{refused.fault.value}")
        context.put(context.words("inbox_refused", came_by=refused.came_by, why=why))
    for sender in found.senders:
        for gap in sender.gaps:
            context.say("inbox_gap", name=sender.name, numbers=_numbers(gap.numbers))
        if sender.silent_for:
            context.say("inbox_silent", name=sender.name, days=sender.silent_for)
        for finding in sender.log.findings:
            context.say(f"inbox_log_{finding.fault.value}", name=sender.name, entry=finding.entry)
    if not found.bundles and not found.refused:
        context.say("inbox_empty")
    return DONE


def _state(context: Context, row: BundleRow) -> str:
    if row.state is BundleState.WAITING and row.missing:
        return context.words("inbox_waiting_for", numbers=_numbers(row.missing))
    why = context.words(f"inbox_why_{(row.fault or IngestFault.HEADER).value}")
    return context.words(f"inbox_state_{row.state.value}", why=why)


def _numbers(numbers: tuple[int, ...]) -> str:
    return ", ".join(str(n) for n in numbers)


def _screen_json(found: InboxScreen) -> dict[str, Any]:
    return {
        "bundles": [
            {
                "bundle": row.bundle, "worker": row.name, "period": row.period, "kind": row.kind.value,
                "number": row.number, "epoch": row.epoch, "received_at": row.received_at.isoformat(),
                "state": row.state.value, "fault": row.fault.value if row.fault else None,
                "clock": [f.value for f in row.clock_flags], "missing": list(row.missing),
                "record_faults": [f.value for f in row.faults], "choose": row.choose, "let_in": row.let_in,
            }
            for row in found.bundles
        ],
        "refused": [{"file": r.came_by, "reason": r.fault.value} for r in found.refused],
        "workers": [
            {
                "device": s.device, "worker": s.name, "silent_for_days": s.silent_for,
                "last_received_at": s.last_received_at.isoformat() if s.last_received_at else None,
                "missing": [{"epoch": g.epoch, "numbers": list(g.numbers)} for g in s.gaps],
                "two_versions": s.two_versions,
                "log": {
                    "kept": s.log.kept, "told": s.log.told, "restored": s.log.restored,
                    "findings": [{"fault": f.fault.value, "epoch": f.epoch, "entry": f.entry} for f in s.log.findings],
                },
            }
            for s in found.senders
        ],
    }  # fmt: skip


# -- deciding -----------------------------------------------------------------------------------------------


def ask_again(context: Context) -> int:
    """Asks for what is missing of one worker."""
    with context.desk(Purpose.REPORTING) as desk:
        senders = [s for s in desk.inbox().senders if context.options.worker in (s.name, s.device)]
        gaps = [gap for sender in senders for gap in sender.gaps]
        if not gaps:
            raise Refused(Refusal.NOTHING_IS_MISSING)
        for gap in gaps:
            desk.ask_again(gap.device, gap.epoch)
    context.say("inbox_asked_again")
    return DONE


def let_in(context: Context) -> int:
    """Lets a bundle in."""
    with context.desk(Purpose.REPORTING) as desk:
        desk.let_in_bundle(_bundle(desk, context.options.bundle))
    context.say("inbox_let_in")
    return DONE


def keep(context: Context) -> int:
    """Chooses between versions."""
    with context.desk(Purpose.REPORTING) as desk:
        desk.keep_version(_bundle(desk, context.options.bundle))
    context.say("inbox_version_kept")
    return DONE


def _bundle(desk: Desk, typed: str) -> BundleId:
    return that_begins((b.bundle for b in desk.inbox().bundles), typed, _LEAST_LETTERS)


# -- where the registry lies ----------------------------------------------------------------------------------


def registry(context: Context) -> int:
    """Where the records of the space lie."""
    with context.desk(Purpose.REPORTING) as desk:
        address = desk.registry_server()
    if address is None:
        context.say("inbox_registry_here")
    else:
        context.say("inbox_registry_server", host=address.host, database=address.database)
    return DONE


def registry_move(context: Context) -> int:
    """Puts the records on an empty server."""
    with context.desk(Purpose.REPORTING) as desk:
        rows = desk.move_registry(_address(context))
    context.say("inbox_registry_moved", rows=rows)
    return DONE


def registry_use(context: Context) -> int:
    """Uses the records that lie on a server."""
    address = _address(context)
    with context.desk(Purpose.REPORTING) as desk:
        desk.use_registry(address)
    context.say("inbox_registry_server", host=address.host, database=address.database)
    return DONE


def registry_bring_back(context: Context) -> int:
    """Takes the records from the server into this profile."""
    if not context.options.confirm:
        context.say("inbox_registry_sure")
        return USAGE
    with context.desk(Purpose.REPORTING) as desk:
        done = desk.bring_registry_back()
    context.say("inbox_registry_back", rows=done.rows)
    if done.left:
        context.say("inbox_registry_left")
    return DONE


def _address(context: Context) -> ServerAddress:
    o = context.options
    password = read_line(Path(o.password_file)) if o.password_file else ""
    ca_file = str(Path(o.ca_file).absolute()) if o.ca_file else ""
    return ServerAddress(o.host, o.port, o.database, o.user, password, ca_file)
