"""The grammar of ``collect`` and ``inbox``: what comes in to the coordinator. It runs nothing."""

import argparse
from typing import TYPE_CHECKING

from hyvinvointi_desktop.cli.place_grammar import login_arguments

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 -- argparse names no public type


def inbox_commands(commands: "Commands") -> None:
    """``collect`` and ``inbox …``."""
    collect = commands.add_parser("collect", help="coordinator: take in what came, lay the answers there")
    source = collect.add_mutually_exclusive_group(required=True)
    source.add_argument("--via", metavar="PLACE", help="a folder, an https:// address, or the name of a saved place")
    source.add_argument("--file", metavar="FILE", nargs="+", help="single files that came by e-mail")
    login_arguments(collect)
    collect.add_argument("--json", action="store_true")
    collect.set_defaults(run="inbox.collect")
    _registry(commands)
    inbox = commands.add_parser("inbox", help="coordinator: what came, what is missing, who is silent")
    several = inbox.add_subparsers(dest="inbox_command", metavar="list | ask-again | let-in | keep")
    inbox.add_argument("--json", action="store_true")
    inbox.set_defaults(run="inbox.list_")
    listed = several.add_parser("list", help="what came, the newest first")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run="inbox.list_")
    ask = several.add_parser("ask-again", help="ask a worker's laptops for the numbers that never came")
    ask.add_argument("worker", metavar="WORKER", help="the worker's name, or the laptop's id")
    ask.set_defaults(run="inbox.ask_again")
    let_in = several.add_parser("let-in", help="let in what came from a laptop out of use, the worker being present")
    let_in.add_argument("bundle", metavar="BUNDLE", help="its id, or how it begins")
    let_in.set_defaults(run="inbox.let_in")
    keep = several.add_parser("keep", help="of several versions this one counts")
    keep.add_argument("bundle", metavar="BUNDLE", help="its id, or how it begins")
    keep.set_defaults(run="inbox.keep")


def _registry(commands: "Commands") -> None:
    where = commands.add_parser("registry", help="coordinator: where the records of the space lie")
    where.set_defaults(run="inbox.registry")
    several = where.add_subparsers(dest="registry_command", metavar="move | use | bring-back")
    for name, words in (
        ("move", "put the records on an empty PostgreSQL server that coordinators share"),
        ("use", "use the records that another coordinator has put on a server"),
    ):
        made = several.add_parser(name, help=words)
        made.add_argument("--host", required=True, help="its name, or the folder of its socket on this machine")
        made.add_argument("--port", type=int, default=5432)
        made.add_argument("--database", default="hyvinvointi")
        made.add_argument("--user", required=True)
        made.add_argument("--password-file", metavar="FILE", help="a file whose first line is the password")
        made.add_argument("--ca-file", metavar="FILE", default="", help="certificates of the organisation's authority")
        made.set_defaults(run=f"inbox.registry_{name}")
    back = several.add_parser("bring-back", help="take the records from the server into this profile")
    back.add_argument("--confirm", action="store_true", help="really: others no longer use them there")
    back.set_defaults(run="inbox.registry_bring_back")
