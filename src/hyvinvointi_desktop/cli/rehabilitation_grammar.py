"""The grammar of the commands of social rehabilitation. It runs nothing."""

from typing import TYPE_CHECKING

from hyvinvointi_desktop.cli.typed import month, year

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def rehabilitation_commands(commands: "Commands") -> None:
    """``allowance``, ``decisions`` and ``own-money``."""
    allowance = commands.add_parser("allowance", help="activity allowances of a month, of all clients")
    allowance.add_argument("month", metavar="YYYY-MM", type=month)
    allowance.add_argument("--json", action="store_true")
    allowance.add_argument("--out", metavar="FILE", help="the payment basis as .pdf, or a table as .csv or .xlsx")
    allowance.set_defaults(run="rehabilitation.allowance")
    decisions = commands.add_parser("decisions", help="decisions, and what is to be noticed about them")
    decisions.add_argument("client", metavar="CODE", nargs="?", help="the client's code; everybody's without it")
    decisions.add_argument("--json", action="store_true")
    decisions.set_defaults(run="rehabilitation.decisions")
    money = commands.add_parser("own-money", help="own activity money of a year")
    money.add_argument("year", metavar="YYYY", type=year)
    money.add_argument("--json", action="store_true")
    money.set_defaults(run="rehabilitation.own_money")
