"""Commands about the keys of a profile. Nothing is given up before the new recovery key was read or typed back."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import BadRecoveryKey, Fault, FileIsThere, KeystoreFailed, WrongRecoveryKey
from hyvinvointi_desktop.app.gate import Gate
from hyvinvointi_desktop.app.key_port import KeystoreState
from hyvinvointi_desktop.app.new_keys import change_keystore, take_recovery_key
from hyvinvointi_desktop.app.recovery_check import not_typed_back, typed_back
from hyvinvointi_desktop.cli.context import Context, read_bytes, recovery_key_of
from hyvinvointi_desktop.cli.errors import DONE, LOCKED, REFUSED, USAGE
from hyvinvointi_desktop.cli.profile import is_strong, write_recovery

T = TypeVar("T")
_LARGEST_SHEET = 4 * 1024 * 1024


def recovery_key(context: Context) -> int:
    """A new recovery key in place of the old one."""
    out = _place(context)
    if out is None and not context.has_terminal():
        return _no_place(context)
    gate, passphrase = context.gate(), context.passphrase()
    desk = gate.unlock(passphrase)
    try:
        new = gate.keys.begin_recovery_key(passphrase)
        _once_kept(context, gate, new.recovery_key, out, partial(take_recovery_key, desk, gate.keys, new))
        _remember(desk, out)
    finally:
        desk.close("command")
    context.say("recovery_replaced")
    return DONE


def rotate_key(context: Context) -> int:
    """A new master key and a new recovery key; a new passphrase too where one is given."""
    out = _place(context)
    if out is None and not context.has_terminal():
        return _no_place(context)
    gate, wanted = context.gate(), context.given_new_passphrase()
    if wanted and not is_strong(context, gate, wanted):
        return REFUSED
    new = gate.keys.begin_rotation(context.passphrase(), wanted)
    desk = _once_kept(context, gate, new.recovery_key, out, lambda typed: gate.rotate(new, typed))
    try:
        _remember(desk, out)
    finally:
        desk.close("command")
    context.say("rotated" if wanted else "rotated_same_passphrase")
    context.say("rotated_backups")
    return DONE


def keystore(context: Context) -> int:
    """The keystore of the computer as a way in: switched on or off with the passphrase, or only told of."""
    gate, act = context.gate(), context.options.act
    if act == "state":
        return _tell_keystore(context, gate.keys.keystore())
    if act == "on":
        context.say("keystore_means")
    passphrase = context.passphrase()
    desk = gate.unlock(passphrase)
    try:
        change_keystore(desk, gate.keys.use_keystore if act == "on" else gate.keys.leave_keystore, passphrase)
    except KeystoreFailed as error:
        context.say(f"keystore_wrong_{error.what.value}")
        return LOCKED
    finally:
        desk.close("command")
    return _tell_keystore(context, gate.keys.keystore())


def _tell_keystore(context: Context, found: KeystoreState) -> int:
    if context.options.json:
        context.put_json({"in_use": found.there, "wrong": found.wrong})
        return DONE
    context.say("keystore_in_use" if found.there else "keystore_not_in_use")
    if found.wrong is not None:
        context.say(f"keystore_wrong_{found.wrong.value}")
    return DONE


def _place(context: Context) -> Path | None:
    out = Path(context.options.recovery_out) if context.options.recovery_out else None
    if out is not None and out.exists():
        raise FileIsThere(out)  # it may be the recovery key of another profile
    return out


def _no_place(context: Context) -> int:
    context.say("recovery_out_needed")
    return USAGE


def _once_kept(context: Context, gate: Gate, key: str, out: Path | None, then: Callable[[str], T]) -> T:
    """Goes on with what the file says when it is read back, or with what a person types from the paper."""
    if out is None:
        return _typed_back(context, key, then)
    write_recovery(context, gate, key, out)
    try:
        return then(_read_back(context, out))
    except BaseException:
        _drop_if_void(gate, key, out)
        raise


def _drop_if_void(gate: Gate, key: str, out: Path) -> None:
    """Takes the file away unless its key is in force after all: then it is the only one."""
    with contextlib.suppress(Fault):
        if not gate.is_recovery_key(key):
            out.unlink(missing_ok=True)


def _read_back(context: Context, path: Path) -> str:
    content = read_bytes(path, _LARGEST_SHEET)
    pdf = path.suffix.lower() == ".pdf"
    return recovery_key_of(context.outside.pdf_text(content) if pdf else content.decode("utf-8", "replace"))


def _typed_back(context: Context, key: str, then: Callable[[str], T]) -> T:
    context.say("recovery_shown", value=key)
    while True:
        try:
            return then(context.ask_secret("ask_recovery_back"))
        except (BadRecoveryKey, WrongRecoveryKey):
            context.say("recovery_typed_wrong")


def _remember(desk: Desk, out: Path | None) -> None:
    """A key in a file is on no paper yet: the window will ask for it. Then a backup that the new keys open."""
    (typed_back if out is None else not_typed_back)(desk)
    desk.back_up()
