"""Commands of a coordinator's space: founding it, letting people in, ending rights, its keys and its envelope."""

from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.faults import FileIsThere
from hyvinvointi_desktop.app.look_space import DeviceRow, InvitationRow, SpaceScreen, WorkerRow
from hyvinvointi_desktop.app.revoke_device import RevokeDevice
from hyvinvointi_desktop.app.sealed_envelope import OpenEnvelope
from hyvinvointi_desktop.cli.context import Context, read_bytes, read_line
from hyvinvointi_desktop.cli.errors import DONE, REFUSED
from hyvinvointi_desktop.domain.exchange import CoordinatorId, DeviceId, WorkerId
from hyvinvointi_desktop.domain.trust import EndReason, Validity

LARGEST = 16 * 1024 * 1024
_INDENT = "    "


def new_file(name: str) -> Path:
    """Where a result goes. Raises FileIsThere: nothing is written over."""
    path = Path(name)
    if path.exists():
        raise FileIsThere(path)
    return path


def day(value: Any) -> str:
    """A day as people write it."""
    return f"{value.day}.{value.month}.{value.year}"


def create(context: Context) -> int:
    """Founds the space."""
    with context.desk() as desk:
        desk.make_space(context.options.name, context.options.hint)
        context.say("space_made", name=desk.own_coordinator().space_name)
        context.put(desk.own_coordinator().space)
        return DONE


def show(context: Context) -> int:
    """Workers with their computers, coordinators, what is due."""
    with context.desk() as desk:
        screen = desk.space_screen()
        if screen is None:
            context.say("space_none")
            return REFUSED
        if context.options.json:
            context.put_json(_screen_json(screen))
        else:
            _tell(context, screen)
        if screen.root_is_here:
            context.say("space_root_here")
        return DONE


def invite(context: Context) -> int:
    """An invitation as a paper or as text."""
    options, path = context.options, new_file(context.options.out)
    with context.desk() as desk:
        if options.coordinator:
            invited = desk.invite_coordinator(options.coordinator)
        else:
            invited = desk.invite_worker(options.worker, WorkerId(options.again) if options.again else None)
        if path.suffix.lower() == ".pdf":
            content = desk.invitation_paper(invited, context.language)
        else:
            content = invited.invitation.text().encode() + b"\n"
        context.outside.write_whole(path, content)
        context.say("space_invited", name=invited.name, path=path, last_day=day(invited.invitation.last_day))
        context.put(str(path))
        return DONE


def add_worker(context: Context) -> int:
    """A worker who keeps paper."""
    with context.desk() as desk:
        worker = desk.add_worker(context.options.name)
        context.say("space_worker_added", name=context.options.name)
        context.put(worker)
        return DONE


def take_back(context: Context) -> int:
    """Nobody is let in by that invitation any more."""
    with context.desk() as desk:
        desk.take_invitation_back(context.options.invitation)
        context.say("space_back")
        return DONE


def admit(context: Context) -> int:
    """Lets in who sent the request."""
    path = new_file(context.options.out)
    request = read_bytes(Path(context.options.request), LARGEST)
    with context.desk() as desk:
        made = desk.admit(request, context.options.digits)
        context.outside.write_whole(path, made.answer)
        key = "space_admitted" if made.made is not None else "space_admitted_before"
        context.say(key, name=made.seen.name, path=path)
        context.put(str(path))
        return DONE


def renew(context: Context) -> int:
    """Two more years for computers and, when it is due, for this coordinator."""
    with context.desk() as desk:
        screen = desk.space_screen()
        if screen is None:
            context.say("space_none")
            return REFUSED
        own = any(c.own and c.validity is not Validity.GOOD for c in screen.coordinators)
        if own:
            desk.renew_own()
        devices = tuple(DeviceId(d) for d in context.options.devices) or screen.due
        others = [c.id for c in screen.coordinators if not c.own and c.validity is not Validity.GOOD]
        for coordinator in others:
            desk.renew_coordinator(coordinator)
        if devices:
            desk.renew_devices(devices)
        if devices or own or others:
            context.say("space_renewed", count=len(devices))
        else:
            context.say("space_nothing_due")
        for device in devices:
            context.put(device)
        return DONE


def revoke(context: Context) -> int:
    """Ends the right of a computer after a number."""
    options = context.options
    with context.desk() as desk:
        command = RevokeDevice(DeviceId(options.device), options.after, options.epoch, EndReason(options.reason))
        desk.revoke_device(command)
        context.say("space_revoked", device=options.device, after=command.after)
        return DONE


def end_work(context: Context) -> int:
    """The worker's work in the space has ended today."""
    with context.desk() as desk:
        desk.end_work(WorkerId(context.options.worker), desk.clock.today())
        context.say("space_work_ended")
        return DONE


def end_coordinator(context: Context) -> int:
    """Another coordinator's time is over."""
    with context.desk() as desk:
        desk.end_coordinator(CoordinatorId(context.options.coordinator))
        context.say("space_work_ended")
        return DONE


def list_(context: Context) -> int:
    """The signed list of members as a file."""
    path = new_file(context.options.out)
    with context.desk() as desk:
        kept = desk.newest_trust_list()
        if kept is None:
            context.say("space_none")
            return REFUSED
        context.outside.write_whole(path, kept.content)
        context.say("space_list_written", number=kept.version, path=path)
        context.put(str(path))
        return DONE


def _root_passphrase(context: Context, *, new: bool) -> str | None:
    if context.options.root_passphrase_file:
        return read_line(Path(context.options.root_passphrase_file))
    text = context.ask_secret("ask_root_passphrase")
    if new and context.ask_secret("ask_new_again") != text:
        context.say("root_passphrases_differ")
        return None
    return text


def root_away(context: Context) -> int:
    """The main key onto two sticks, read back, and off this computer."""
    first, second = (new_file(name) for name in context.options.out)
    with context.desk() as desk:
        passphrase = _root_passphrase(context, new=True)
        if passphrase is None:
            return REFUSED
        content = desk.locked_root(passphrase)
        for path in (first, second):
            context.outside.write_whole(path, content)
        desk.root_is_away((read_bytes(first, LARGEST), read_bytes(second, LARGEST)), passphrase)
        context.say("space_root_away", first=first, second=second)
        return DONE


def issuing_key(context: Context) -> int:
    """With a stick of the main key people are let in here from now on."""
    content = read_bytes(Path(context.options.file), LARGEST)
    with context.desk() as desk:
        passphrase = _root_passphrase(context, new=False)
        desk.new_issuing_key(content, passphrase or "")
        context.say("space_issuing")
        return DONE


def change_root(context: Context) -> int:
    """Another main key for the space; what was broken off goes on."""
    file = context.options.file
    content = read_bytes(Path(file), LARGEST) if file else b""
    with context.desk() as desk:
        passphrase = _root_passphrase(context, new=False) if file else ""
        desk.change_root(content, passphrase or "")
        context.say("space_root_changed")
        return DONE


def escrow_make(context: Context) -> int:
    """A new sealed envelope; its key goes onto paper."""
    path = new_file(context.options.out)
    context.say("escrow_explained")
    with context.desk() as desk:
        key = desk.make_envelope()
        paper = path.suffix.lower() == ".pdf"
        content = desk.envelope_paper(key, context.language) if paper else key.encode() + b"\n"
        context.outside.write_whole(path, content)
        context.say("escrow_made", path=path)
        context.put(str(path))
        return DONE


def escrow_give_up(context: Context) -> int:
    """The envelope is offered no more."""
    with context.desk() as desk:
        desk.give_up_envelope()
        context.say("escrow_given_up")
        return DONE


def escrow_hold(context: Context) -> int:
    """Keeps a worker's sealed recovery key."""
    content = read_bytes(Path(context.options.file), LARGEST)
    with context.desk() as desk:
        desk.hold_recovery_key(content)
        context.say("escrow_held")
        return DONE


def escrow_open(context: Context) -> int:
    """A worker's recovery key by the key on the paper."""
    options = context.options
    paper = read_bytes(Path(options.paper_file), 64 * 1024).decode("utf-8", "replace")
    with context.desk() as desk:
        opened = desk.open_envelope(OpenEnvelope(options.held, paper, options.witness, options.reason))
        context.say("escrow_opened")
        context.put(opened)
        return DONE


def _tell(context: Context, screen: SpaceScreen) -> None:
    context.put(context.words("space_line", name=screen.name, number=screen.list_version))
    for one in screen.coordinators:
        until = day(one.valid_until)
        context.put(context.words("space_coordinator_line", name=one.name, id=one.id, until=until))
    for row in screen.invitations:
        context.put(context.words("space_invitation_line", id=row.id, last_day=day(row.last_day)))
    for worker in screen.workers:
        context.put(context.words("space_worker_line", name=worker.worker.name, id=worker.worker.id))
        for device in worker.devices:
            context.put(_INDENT + _device_line(context, device))
        for row in worker.invitations:
            context.put(_INDENT + context.words("space_invitation_line", id=row.id, last_day=day(row.last_day)))
    for held in screen.held:
        context.put(context.words("space_held_line", id=held.id, taken=day(held.taken_at)))


def _device_line(context: Context, row: DeviceRow) -> str:
    more = ""
    if row.ended is not None:
        more = context.words("space_device_ended", after=row.ended.last_seq)
    elif row.validity is not Validity.GOOD:
        more = context.words("space_device_due")
    since = day(row.since) if row.since else "–"
    return context.words("space_device_line", device=row.device, since=since, until=day(row.valid_until), more=more)


def _screen_json(screen: SpaceScreen) -> dict[str, Any]:
    return {
        "name": screen.name, "list": screen.list_version, "keeps": screen.keeps, "root_is_here": screen.root_is_here,
        "envelope": screen.envelope_on, "workers": [_worker_json(w) for w in screen.workers],
        "coordinators": [
            {"id": c.id, "name": c.name, "until": c.valid_until.isoformat(), "own": c.own} for c in screen.coordinators
        ],
        "invitations": [_invitation_json(i) for i in screen.invitations], "due": list(screen.due),
        "held_keys": [{"id": h.id, "worker": h.worker, "taken": h.taken_at.isoformat()} for h in screen.held],
    }  # fmt: skip


def _worker_json(row: WorkerRow) -> dict[str, Any]:
    ended = row.worker.ended_on
    return {
        "id": row.worker.id, "name": row.worker.name, "ended_on": ended and ended.isoformat(),
        "devices": [_device_json(d) for d in row.devices],
        "invitations": [_invitation_json(i) for i in row.invitations],
    }  # fmt: skip


def _device_json(row: DeviceRow) -> dict[str, Any]:
    end = row.ended
    return {
        "id": row.device, "since": row.since and row.since.isoformat(), "until": row.valid_until.isoformat(),
        "state": row.validity.value,
        "ended": end and {"epoch": end.epoch, "after": end.last_seq, "reason": end.reason.value},
    }  # fmt: skip


def _invitation_json(row: InvitationRow) -> dict[str, Any]:
    return {"id": row.id, "name": row.name, "last_day": row.last_day.isoformat()}
