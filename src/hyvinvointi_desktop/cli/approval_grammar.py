"""The grammar of the coordinator's commands about claims that came. It runs nothing."""

from typing import TYPE_CHECKING

from hyvinvointi_desktop.cli.typed import day, euros, month, year

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def approval_commands(commands: "Commands") -> None:
    """``to-approve``, ``approve``, ``accept``, ``return``, ``second-person``, ``hours``, ``budget`` and pay."""
    _deciding(commands)
    _hours_and_budgets(commands)
    _pay(commands)


def _deciding(commands: "Commands") -> None:
    listed = commands.add_parser("to-approve", help="claims that came, each beside our own count of it")
    listed.add_argument("month", metavar="YYYY-MM", type=month, nargs="?", help="else the newest month that waits")
    listed.add_argument("--claim", metavar="CLAIM", help="one claim, line by line")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run="approval.to_approve")
    approve = commands.add_parser("approve", help="approve claims, or all that our own count agrees with")
    approve.add_argument("claims", metavar="CLAIM", nargs="*")
    approve.add_argument("--all-clean", action="store_true")
    approve.add_argument("--month", metavar="YYYY-MM", type=month, help="with --all-clean: only of this month")
    approve.add_argument("--by", metavar="NAME", default="", help="the second person, where two are needed")
    approve.add_argument("--json", action="store_true")
    approve.set_defaults(run="approval.approve")
    for name, words, run in (
        ("accept", "take a line as right that our own count does not agree with", "approval.accept"),
        ("return", "send a claim back to be completed", "approval.send_back"),
    ):
        one = commands.add_parser(name, help=words)
        one.add_argument("claim", metavar="CLAIM")
        needed = name == "accept"
        one.add_argument(
            "--line", metavar="L", action="append", default=[], required=needed, help="as to-approve has it"
        )
        one.add_argument("--reason", metavar="R", required=True)
        one.set_defaults(run=run)
    second = commands.add_parser("second-person", help="whether every claim needs two different people")
    second.add_argument("act", choices=["on", "off", "state"], nargs="?", default="state")
    second.set_defaults(run="approval.second_person")


def _hours_and_budgets(commands: "Commands") -> None:
    hours = commands.add_parser("hours", help="requests for extra hours, and the answer")
    hours.add_argument("act", choices=["list", "grant", "refuse"], nargs="?", default="list")
    hours.add_argument("request", metavar="REQUEST", nargs="?")
    hours.add_argument("--minutes", type=int, help="how many more; else as many as were asked for")
    hours.add_argument("--reason", metavar="R", default="")
    hours.add_argument("--json", action="store_true")
    hours.set_defaults(run="approval.hours")
    budget = commands.add_parser("budget", help="money by source of funding: used, committed, left")
    budget.add_argument("act", choices=["list", "set", "end"], nargs="?", default="list")
    budget.add_argument("--id", default="", help="the budget to change; else a new one")
    budget.add_argument("--source", default="", help="who gives the money")
    budget.add_argument("--payer", default="", metavar="ID")
    budget.add_argument("--from", dest="first", metavar="YYYY-MM", type=month)
    budget.add_argument("--to", dest="last", metavar="YYYY-MM", type=month)
    budget.add_argument("--euros", metavar="N", type=euros, help="such as 12000 or 12000.50")
    budget.add_argument("--json", action="store_true")
    budget.set_defaults(run="approval.budget")


def _pay(commands: "Commands") -> None:
    payroll = commands.add_parser("payroll", help="a month's approved claims for payroll, or their day of payment")
    payroll.add_argument("month", metavar="YYYY-MM", type=month)
    payroll.add_argument("--out", metavar="FILE", help="FILE.csv or FILE.xlsx")
    payroll.add_argument("--paid-on", metavar="YYYY-MM-DD", type=day, help="mark those of the last file as paid")
    payroll.add_argument("--json", action="store_true")
    payroll.set_defaults(run="pay.payroll")
    of_year = commands.add_parser("pay-year", help="what every worker was paid in a year, by income code")
    of_year.add_argument("year", metavar="YYYY", type=year)
    of_year.add_argument("--out", metavar="FILE", help="FILE.csv or FILE.xlsx")
    of_year.add_argument("--json", action="store_true")
    of_year.set_defaults(run="pay.pay_year")
    details = commands.add_parser("pay-details", help="where every worker's money goes")
    details.add_argument("worker", metavar="NAME", nargs="?", help="the worker's name or id")
    details.add_argument("--iban", default=None)
    details.add_argument("--payroll-number", default=None)
    details.add_argument("--json", action="store_true")
    details.set_defaults(run="pay.details")
