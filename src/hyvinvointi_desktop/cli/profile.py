"""Commands about the profile itself: making, practising, unlocking anew, checking, drawing its pages."""

import contextlib
import os
from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import Fault, FileIsThere, NoProfile, ProfileExists
from hyvinvointi_desktop.app.gate import PRACTICE_PASSPHRASE, Gate, NewProfile
from hyvinvointi_desktop.app.passphrases import LEAST
from hyvinvointi_desktop.app.practice_size import Size
from hyvinvointi_desktop.app.recovery_check import typed_back
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.cli import claims
from hyvinvointi_desktop.cli.audit import state_row, tell_mark
from hyvinvointi_desktop.cli.context import Context, Pictures, recovery_key_in
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, SURROUNDINGS, USAGE
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.people import Role


def init(context: Context) -> int:
    """First run without the window."""
    options = context.options
    if not options.recovery_out and not context.has_terminal():
        context.say("recovery_out_needed")
        return USAGE
    gate = context.gate()
    if gate.exists():
        raise ProfileExists
    gate.check_place()
    if not options.name.strip():
        raise Refused(Refusal.NAME_MISSING)
    recovery_out = Path(options.recovery_out) if options.recovery_out else None
    if recovery_out is not None and recovery_out.exists():
        raise FileIsThere(recovery_out)  # it may be the recovery key of another profile
    passphrase_text = _new_passphrase(context, gate, (options.name, options.payer))
    if passphrase_text is None:
        return REFUSED
    roles = tuple(dict.fromkeys(Role(role) for role in options.role))
    answers = NewProfile(options.name, roles, options.payer, language=context.language)
    desk, recovery = gate.create(answers, passphrase_text)
    try:
        if recovery_out is not None:
            write_recovery(context, gate, recovery, recovery_out)
        else:
            _show_and_type_back(context, gate, desk, recovery)
    except BaseException:
        desk.close("command")
        with contextlib.suppress(NoProfile):  # the folder itself was pulled away: what failed first is what is told
            gate.discard_new()
        raise
    desk.close("command")
    context.put(str(context.profile))
    return DONE


def _new_passphrase(context: Context, gate: Gate, own_words: tuple[str, ...]) -> str | None:
    """A passphrase strong enough, or None after saying why not."""
    if context.has_terminal():
        context.say("passphrase_offer", words=gate.suggest_passphrase())
    text = context.new_passphrase()
    return text if is_strong(context, gate, text, own_words) else None


def is_strong(context: Context, gate: Gate, text: str, own_words: tuple[str, ...] = ()) -> bool:
    weakness = gate.weakness(text, own_words)
    if weakness is not None:
        context.say(f"weak_{weakness.value}", least=LEAST)
    return weakness is None


def write_recovery(context: Context, gate: Gate, recovery: str, path: Path) -> None:
    """The key as a sheet when the name says PDF, else as plain text."""
    if path.suffix.lower() == ".pdf":
        content = gate.recovery_sheet(recovery, context.language, os.environ.get("HOSTNAME", ""))
    else:
        content = recovery.encode() + b"\n"
    context.outside.write_whole(path, content)
    context.say("recovery_written", path=path)


def _show_and_type_back(context: Context, gate: Gate, desk: Desk, recovery: str) -> None:
    context.say("recovery_shown", value=recovery)
    while not gate.is_recovery_key(context.ask_secret("ask_recovery_back")):
        context.say("recovery_typed_wrong")
    typed_back(desk)


def sample(context: Context) -> int:
    """A new profile with practice data."""
    gate = context.gate()
    if gate.exists():
        raise ProfileExists
    gate.check_place()
    leads = context.options.role == Role.COORDINATOR
    gate.make_practice(Size(context.options.size), context.options.seed, context.new_passphrase(), leads=leads)
    context.say("sample_made")
    context.put(str(context.profile))
    return DONE


def practice(context: Context) -> int:
    """``run --sample``: the window on a throw-away profile, or the month done without one."""
    leads = context.options.role == Role.COORDINATOR
    folder = Path(context.options.folder or (".practice-coordinator" if leads else ".practice"))
    gate = context.outside.gate(folder)
    if context.options.no_window and gate.exists():
        gate.discard_practice()
    if not gate.exists():
        context.say("practice_making")
        gate.make_practice(Size.SMALL, 1, PRACTICE_PASSPHRASE, leads=leads)
    if not context.options.no_window:
        return context.outside.open_window(folder, PRACTICE_PASSPHRASE)
    return _practice_month(context, gate, folder, Path(context.options.out))


def _practice_month(context: Context, gate: Gate, folder: Path, out: Path) -> int:
    """Seals last month's claim, verifies it and draws five pages."""
    desk = gate.unlock(PRACTICE_PASSPHRASE)
    try:
        month = Month.of(desk.clock.today()).previous()
        files = claims.seal_into(context, desk, month, None, out)
    finally:
        desk.close("command")
    verdict = context.outside.sealer().verify(files.container.read_bytes(), files.root.read_bytes())
    claims.tell_verdict(context, verdict, str(files.container))
    pages = ("today", "clients", "client", "session", "claims")
    drawn = context.outside.draw_screens(out, folder, Pictures(pages, once=True))
    for path in (files.pdf, files.container, files.root, *drawn):
        context.put(str(path))
    return DONE if verdict.whole and verdict.trusted else REFUSED


def passphrase(context: Context) -> int:
    """Changes the passphrase."""
    gate = context.gate()
    old = context.passphrase()
    key = gate.unlock_key(old)
    new = context.given_new_passphrase() or context.ask_new()
    if not is_strong(context, gate, new):
        return REFUSED
    gate.change_passphrase(old, new)
    context.say("passphrase_changed")
    try:
        desk = gate.open(key)
        desk.trail.note(Event.KEY_SLOT_CHANGED, slot="passphrase")
        desk.close("command")
    except Fault:
        context.say("change_not_logged")
        return SURROUNDINGS
    return DONE


def recover(context: Context) -> int:
    """Sets a new passphrase with the recovery key; the passphrase given is the new one."""
    gate = context.gate()
    key = recovery_key_in(Path(context.options.recovery_file))
    new = context.new_passphrase()
    if not is_strong(context, gate, new):
        return REFUSED
    opened = gate.recover(key, new)
    context.say("recovered")
    with contextlib.suppress(Fault):  # it is set all the same: nobody may be told that nothing was
        gate.open(opened).close("command")
    return DONE


def check(context: Context) -> int:
    """Whether the store and its backups are whole."""
    with context.desk() as desk:
        backups = desk.backups(again=True)
        problems = (*desk.check(), *(f"backup: {b.path.name}: {b.reason}" for b in backups if not b.verified))
        log = desk.log_state()
    older = sum(b.older_key for b in backups)
    if context.options.json:
        newest = next((b.made_at for b in backups if b.verified), None)
        state: dict[str, object] = {
            "count": len(backups),
            "newest": newest and newest.isoformat(),
            "verified": sum(b.verified for b in backups),
        }
        if older:
            state["under_an_older_key"] = older
        context.put_json({"ok": not problems, "problems": list(problems), "backups": state, "log": state_row(log)})
    for problem in problems:
        context.say("check_problem", problem=problem)
    tell_mark(context, log)
    if not problems:
        context.say("check_fine")
    if older:
        context.say("check_older", count=older)
    return REFUSED if problems else DONE


def screens(context: Context) -> int:
    """Every page as PNG, from a fresh practice profile, or with ``--page`` and ``--look`` some of them."""
    pages, looks = (tuple(filter(None, words.split(","))) for words in (context.options.page, context.options.look))
    drawn = context.outside.draw_screens(Path(context.options.out), None, Pictures(pages, looks))
    for path in drawn:
        context.put(str(path))
    if not drawn:
        context.say("screens_none")
    return DONE if drawn else REFUSED
