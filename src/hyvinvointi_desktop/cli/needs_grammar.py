"""The grammar of reports for decision makers."""

from typing import TYPE_CHECKING

from hyvinvointi_desktop.cli.typed import count, day

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def report_commands(commands: "Commands") -> None:
    """``report`` with its parts."""
    report = commands.add_parser("report", help="for decision makers: what residents need")
    parts = "needs | given | not-handed | templates"
    several = report.add_subparsers(dest="report_command", metavar=parts, required=True)
    needs = several.add_parser("needs", help="what residents need, hidden so that nobody is recognised")
    needs.add_argument("--from", dest="first", metavar="YYYY-MM-DD", type=day, required=True)
    needs.add_argument("--to", dest="last", metavar="YYYY-MM-DD", type=day, required=True)
    needs.add_argument("--out", metavar="FILE", help="FILE.pdf, FILE.csv or FILE.xlsx; it is remembered as given out")
    needs.add_argument("--hide-under", metavar="N", type=count, default=5, help="hides numbers under N; at least 3")
    needs.add_argument(
        "--merge", metavar="DIMENSION=LINE,LINE[:NAME]", action="append", default=[],
        help="lines to put together before hiding; again for more",
    )  # fmt: skip
    needs.add_argument("--json", action="store_true")
    needs.set_defaults(run="needs.needs")
    given = several.add_parser("given", help="the needs reports that were given out")
    given.add_argument("--json", action="store_true")
    given.set_defaults(run="needs.given")
    nobody = several.add_parser("not-handed", help="a report that was made was handed to nobody: it binds no later one")
    nobody.add_argument("number", metavar="N", type=count)
    nobody.set_defaults(run="needs.not_handed")
    templates = several.add_parser("templates", help="what is written before the work begins: three ODT and three PDF")
    templates.add_argument("--out", metavar="DIR", required=True)
    templates.set_defaults(run="needs.templates")
