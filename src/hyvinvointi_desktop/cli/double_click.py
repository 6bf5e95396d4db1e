"""The command that tells the computer to open sealed files with this program. It opens no records."""

from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, SURROUNDINGS

CANNOT = frozenset({DoubleClick.NO_TOOLS, DoubleClick.NO_WAY})


def double_click(context: Context) -> int:
    """Switched on or off for this user, or only told of."""
    opener, act = context.outside.double_click(context.profile), context.options.act
    state = opener.state()
    if act == "on" and state not in CANNOT:
        opener.register()
        state = opener.state()
    elif act == "off":
        opener.unregister()
        state = opener.state()
    if context.options.json:
        context.put_json({"state": state.value})
    else:
        context.say(f"double_click_{state.value}")
    return SURROUNDINGS if act == "on" and state is not DoubleClick.ON else DONE
