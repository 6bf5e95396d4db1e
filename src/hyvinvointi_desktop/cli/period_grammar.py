"""The grammar of the commands of a client's period by decision. It runs nothing."""

from typing import TYPE_CHECKING

from hyvinvointi_desktop.cli.typed import day
from hyvinvointi_desktop.domain.rehabilitation import KnownBy

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def period_commands(commands: "Commands") -> None:
    """``period``, ``copy-drafts`` and ``group-visit``."""
    period = commands.add_parser("period", help="a client's period by decision, step by step")
    period.add_argument("client", metavar="CODE", help="the client's code")
    period.add_argument("--json", action="store_true")
    period.set_defaults(run="period.period")
    drafts = commands.add_parser("copy-drafts", help="texts that wait to be copied, and days until copied ones go")
    drafts.add_argument("--json", action="store_true")
    drafts.set_defaults(run="period.copy_drafts")
    visit = commands.add_parser("group-visit", help="a client was in a group")
    visit.add_argument("client", metavar="CODE", help="the client's code")
    visit.add_argument("--on", metavar="YYYY-MM-DD", type=day, help="today without it")
    visit.add_argument("--group", metavar="WORDS", required=True)
    visit.add_argument("--known-by", choices=[k.value.replace("_", "-") for k in KnownBy], required=True)
    visit.add_argument("--json", action="store_true")
    visit.set_defaults(run="period.group_visit")
