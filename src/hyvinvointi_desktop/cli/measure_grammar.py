"""The grammar of the commands of measures: questionnaires, their fillings, their scores. It runs nothing."""

import argparse
from typing import TYPE_CHECKING

from hyvinvointi_desktop.cli.typed import count, day
from hyvinvointi_desktop.domain.measures import Mode
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def answers(text: str) -> dict[str, int]:
    """``1=3,2=4``: an item's id and its answer, each item once."""
    found: dict[str, int] = {}
    for part in text.split(","):
        item, sign, answer = (piece.strip() for piece in part.partition("="))
        if not sign or not item or not (answer.isascii() and answer.isdecimal() and len(answer) <= 5) or item in found:
            raise argparse.ArgumentTypeError(f"{part.strip()!r}: 1=3,2=4")
        found[item] = int(answer)
    return found


def measure_commands(commands: "Commands") -> None:
    """``measures``, ``assess`` and ``scores``."""
    _measures(commands.add_parser("measures", help="questionnaires in their versions; show, check, take, print one"))
    assess = commands.add_parser("assess", help="keep a filling of a questionnaire by a client")
    assess.add_argument("client", metavar="CODE", help="the client's code")
    assess.add_argument("measure", metavar="MEASURE", help="its id, as measures list tells it")
    assess.add_argument("--on", metavar="YYYY-MM-DD", type=day, help="without it today")
    assess.add_argument("--mode", choices=[mode.value for mode in Mode], default=Mode.ASSISTED.value)
    assess.add_argument("--point", choices=[point.value for point in MeasurePoint])
    assess.add_argument("--answers", metavar="1=3,2=4", type=answers, required=True, help="question=answer with commas")
    assess.add_argument("--json", action="store_true")
    assess.set_defaults(run="measures.assess")
    scores = commands.add_parser("scores", help="a client's scores, or means over everybody with --all")
    scores.add_argument("client", metavar="CODE", nargs="?", help="the client's code")
    scores.add_argument("--all", action="store_true", help="means over everybody, hidden under five people")
    scores.add_argument("--measure", metavar="MEASURE", help="with --all: which one")
    scores.add_argument("--json", action="store_true")
    scores.set_defaults(run="measures.scores")


def _measures(measures: argparse.ArgumentParser) -> None:
    measures.add_argument("--json", action="store_true")
    measures.set_defaults(run="measures.measures")
    several = measures.add_subparsers(dest="measures_command", metavar="list | show | check | take | paper")
    listed = several.add_parser("list", help="every version of every questionnaire")
    listed.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    show = several.add_parser("show", help="the file of the version that is used now, or of another")
    show.add_argument("id", metavar="ID")
    show.add_argument("--version", dest="number", metavar="N", type=count)
    show.set_defaults(run="measures.show")
    for name, words in (("check", "whether a file may be taken"), ("take", "take a file as a version of its own")):
        with_file = several.add_parser(name, help=words)
        with_file.add_argument("file", metavar="FILE")
        with_file.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
        with_file.set_defaults(run=f"measures.{name}")
    paper = several.add_parser("paper", help="the questionnaire to be filled on paper: FILE.pdf")
    paper.add_argument("id", metavar="ID")
    paper.add_argument("--out", metavar="FILE", required=True)
    paper.add_argument("--client", metavar="CODE", help="with the client's code, in the client's language")
    paper.add_argument("--language", choices=("fi", "sv", "en"), default="", help="without it the client's, or Finnish")
    paper.set_defaults(run="measures.paper")
