"""The grammar of feedback without a person and of the worker's competence."""

from typing import TYPE_CHECKING

from hyvinvointi_desktop.cli.typed import count, year

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def feedback_commands(commands: "Commands") -> None:
    """``feedback`` with its parts, and ``competence``."""
    feedback = commands.add_parser("feedback", help="feedback without a person: forms, answers, what they say together")
    parts = "forms | show | summary | paper | add | take-back | check | take"
    several = feedback.add_subparsers(dest="feedback_command", metavar=parts, required=True)
    add = several.add_parser
    forms = add("forms", help="the forms in use")
    forms.add_argument("--json", action="store_true")
    forms.set_defaults(run="feedback.forms")
    show = add("show", help="the file of a form")
    show.add_argument("form", metavar="FORM")
    show.add_argument("--version", dest="number", metavar="N", type=count)
    show.set_defaults(run="feedback.show")
    summary = add("summary", help="what the answers say together; hidden while they are few")
    summary.add_argument("form", metavar="FORM")
    summary.add_argument("--year", metavar="YYYY", type=year, help="beside the year before; all the time without it")
    summary.add_argument("--version", dest="number", metavar="N", type=count)
    summary.add_argument("--json", action="store_true")
    summary.add_argument("--out", metavar="FILE", help="FILE.pdf, FILE.csv or FILE.xlsx")
    summary.set_defaults(run="feedback.summary")
    paper = add("paper", help="an empty form to fill by hand: FILE.pdf")
    paper.add_argument("form", metavar="FORM")
    paper.add_argument("--out", metavar="FILE", required=True)
    paper.set_defaults(run="feedback.paper")
    answer = add("add", help="one answer from paper; no person and no day is kept")
    answer.add_argument("form", metavar="FORM")
    answer.add_argument(
        "answers", metavar="QUESTION=ANSWER", nargs="+", help="a number, an option, options with commas, or words"
    )
    answer.add_argument("--programme", metavar="ID")
    answer.add_argument("--json", action="store_true")
    answer.set_defaults(run="feedback.add")
    back = add("take-back", help="an answer of this month that was typed wrong, by the id that add gave")
    back.add_argument("id", metavar="ID")
    back.set_defaults(run="feedback.take_back")
    for name, words in (
        ("check", "whether a form's file may be taken"),
        ("take", "take a file as a version of its own"),
    ):
        with_file = add(name, help=words)
        with_file.add_argument("file", metavar="FILE")
        with_file.add_argument("--json", action="store_true")
        with_file.set_defaults(run=f"feedback.{name}")
    competence = commands.add_parser("competence", help="the worker's own record of trainings, support and pledges")
    competence.add_argument("--year", metavar="YYYY", type=year)
    competence.add_argument("--json", action="store_true")
    competence.add_argument("--out", metavar="FILE", help="FILE.pdf, FILE.csv or FILE.xlsx")
    competence.add_argument("--plain", action="store_true", help="the PDF without a signature")
    competence.set_defaults(run="competence.competence")
