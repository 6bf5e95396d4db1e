"""The grammar of the calendar and of the commands of drop-in and training. It runs nothing."""

import argparse
from typing import TYPE_CHECKING

from hyvinvointi_desktop.cli.typed import count, day, year

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def calendar_command(commands: "Commands") -> None:
    """``calendar``."""
    calendar = commands.add_parser("calendar", help="what is agreed and what falls due; --out makes an .ics file")
    calendar.add_argument("--since", metavar="YYYY-MM-DD", type=day, help="today when it is not named")
    calendar.add_argument("--until", metavar="YYYY-MM-DD", type=day, help="three months on when it is not named")
    calendar.add_argument("--out", metavar="FILE.ics", help="what is planned, for another calendar, without any name")
    calendar.add_argument("--detail", action="store_true", help="kind, client's code and locality in the file")
    calendar.add_argument("--json", action="store_true")
    calendar.set_defaults(run="calendar.show")


def drop_in_commands(commands: "Commands") -> None:
    """``drop-in`` and ``training``."""
    drop_in = commands.add_parser("drop-in", help="contacts counted without identity")
    add = drop_in.add_subparsers(dest="drop_in_command", metavar="count | take-back | list | year", required=True)
    one = add.add_parser("count", help="count a contact; nothing that could name a person")
    one.add_argument("kind", metavar="KIND")
    one.add_argument("--on", metavar="YYYY-MM-DD", type=day)
    one.add_argument("--place", metavar="PLACE", help="without it the place used last")
    one.add_argument("--topic", metavar="TOPIC", action="append", default=[])
    one.add_argument("--age", metavar="BAND", default="")
    one.add_argument("--minutes", metavar="N", type=count)
    one.add_argument("--times", metavar="N", type=_times, default=1)
    one.add_argument("--json", action="store_true")
    one.set_defaults(run="drop_in.count")
    back = add.add_parser("take-back", help="take back what was counted last, or the contact of that id")
    back.add_argument("id", metavar="ID", nargs="?")
    back.set_defaults(run="drop_in.take_back")
    several = add.add_parser("list", help="the contacts of some days, today's when none is named")
    several.add_argument("--since", metavar="YYYY-MM-DD", type=day)
    several.add_argument("--until", metavar="YYYY-MM-DD", type=day)
    several.add_argument("--json", action="store_true")
    several.set_defaults(run="drop_in.list_")
    whole = add.add_parser("year", help="the year in numbers; a paper with .pdf, a table with .csv or .xlsx")
    whole.add_argument("year", metavar="YYYY", type=year)
    whole.add_argument("--out", metavar="FILE")
    whole.add_argument("--json", action="store_true")
    whole.set_defaults(run="drop_in.year")
    training = commands.add_parser("training", help="trainings that were given")
    _training_commands(training)


def _training_commands(training: argparse.ArgumentParser) -> None:
    add = training.add_subparsers(dest="training_command", metavar="add | list", required=True)
    one = add.add_parser("add", help="keep a training; write no names")
    one.add_argument("kind", metavar="KIND")
    one.add_argument("--participants", metavar="N", type=int, required=True)
    one.add_argument("--minutes", metavar="N", type=int, required=True)
    one.add_argument("--on", metavar="YYYY-MM-DD", type=day)
    one.add_argument("--place", metavar="PLACE", default="")
    one.add_argument("--theme", metavar="TEXT", default="")
    one.set_defaults(run="drop_in.add_training")
    several = add.add_parser("list", help="the trainings of a year")
    several.add_argument("--year", metavar="YYYY", type=year)
    several.add_argument("--json", action="store_true")
    several.set_defaults(run="drop_in.list_trainings")


def _times(text: str) -> int:
    found = count(text)
    if found > 1000:
        raise argparse.ArgumentTypeError(f"{text}: 1 – 1000")
    return found
