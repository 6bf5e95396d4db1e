"""The command ``join``: this computer's own place in a coordinator's space."""

from collections.abc import Callable
from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.faults import WrongRecoveryKey
from hyvinvointi_desktop.app.look_space import MembershipScreen
from hyvinvointi_desktop.app.membership_port import MembershipState, Side
from hyvinvointi_desktop.cli.context import Context, read_bytes, recovery_key_in
from hyvinvointi_desktop.cli.errors import DONE, USAGE
from hyvinvointi_desktop.cli.space import LARGEST, day, new_file

_LONGEST_NAME = 1024


def join(context: Context) -> int:
    """Whichever step the options name."""
    options = context.options
    if options.finish:
        return _finish(context)
    if options.trust:
        return _take_list(context)
    if options.confirm:
        return _short(context, "join_confirmed", lambda desk: desk.confirm_digits(_side(context)))
    if options.give_up:
        return _short(context, "join_given_up", lambda desk: desk.give_up_joining(_side(context)))
    if options.show:
        with context.desk() as desk:
            return _show(context, desk)
    if not options.out or not (options.invitation or options.renew or options.escrow):
        context.say("join_nothing")
        return USAGE
    if options.renew:
        return _renew(context)
    return _escrow(context) if options.escrow else _ask(context)


def _side(context: Context) -> Side:
    return Side.COORDINATOR if context.options.coordinator else Side.DEVICE


def _short(context: Context, said: str, act: Callable[[Desk], object]) -> int:
    with context.desk() as desk:
        act(desk)
        context.say(said)
        return DONE


def _ask(context: Context) -> int:
    path, given = new_file(context.options.out), context.options.invitation
    # What is given may be the text of an invitation itself, longer than any file's name.
    is_file = len(given) < _LONGEST_NAME and not given.startswith("hvl:") and "\n" not in given
    content = read_bytes(Path(given), LARGEST) if is_file else given.encode()
    with context.desk() as desk:
        asked = desk.ask_to_join(desk.invitation_of_file(content).text())
        context.outside.write_whole(path, asked.request)
        context.say("join_asked", space=asked.space_name, path=path)
        if context.options.json:
            context.put_json({"space": asked.space_name, "request": str(path), "digits": asked.digits})
        else:
            context.put(asked.digits)
        return DONE


def _finish(context: Context) -> int:
    content = read_bytes(Path(context.options.finish), LARGEST)
    with context.desk() as desk:
        joined = desk.finish_joining(content, confirmed=not context.options.unconfirmed)
        key = "join_finished" if joined.confirmed else "join_unconfirmed"
        context.say(key, space=joined.space_name, digits=desk.digits_to_read(joined.side))
        context.put(joined.space_name)
        return DONE


def _take_list(context: Context) -> int:
    content = read_bytes(Path(context.options.trust), LARGEST)
    with context.desk() as desk:
        taken = desk.take_trust_list(content)
        context.say("join_list_taken" if taken.new else "join_list_known", number=taken.trust.version)
        return DONE


def _renew(context: Context) -> int:
    path = new_file(context.options.out)
    with context.desk() as desk:
        context.outside.write_whole(path, desk.ask_for_renewal())
        context.say("join_renewal", path=path)
        context.put(str(path))
        return DONE


def _escrow(context: Context) -> int:
    path = new_file(context.options.out)
    if not context.options.recovery_file:
        context.say("join_nothing")
        return USAGE
    key = recovery_key_in(Path(context.options.recovery_file))
    if not context.gate().is_recovery_key(key):
        raise WrongRecoveryKey
    with context.desk() as desk:
        context.outside.write_whole(path, desk.give_recovery_key(key))
        context.say("escrow_given", path=path)
        context.put(str(path))
        return DONE


def _show(context: Context, desk: Desk) -> int:
    screen = desk.membership(_side(context))
    if context.options.json:
        context.put_json(None if screen is None else _json(screen))
    elif screen is None:
        context.say("join_state_none")
    else:
        key = "ended" if screen.right_ended else "joined" if screen.state is MembershipState.JOINED else "asked"
        until = day(screen.valid_until) if screen.valid_until else ""
        context.put(context.words(f"join_state_{key}", space=screen.space_name, digits=screen.digits, until=until))
    return DONE


def _json(screen: MembershipScreen) -> dict[str, object]:
    return {
        "space": screen.space_name, "state": screen.state.value, "confirmed": screen.confirmed,
        "digits": screen.digits, "until": screen.valid_until and screen.valid_until.isoformat(),
        "right": "ended_by_coordinator" if screen.right_ended else screen.validity.value,
        "list": screen.list_age and screen.list_age.value, "envelope": screen.envelope_on,
    }  # fmt: skip
