"""The grammar of the commands of the worker's post."""

import argparse
from typing import TYPE_CHECKING

from hyvinvointi_desktop.cli.place_grammar import login_arguments

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def _number(text: str) -> tuple[int, int]:
    """``15``, or ``2-15`` of a later row: epoch and number."""
    epoch, dash, number = text.rpartition("-")
    if not number.isdecimal() or (dash and not epoch.isdecimal()) or len(text) > 20:
        raise argparse.ArgumentTypeError(f"{text}: 15 | 2-15")
    return int(epoch) if dash else 0, int(number)


def post_commands(commands: "Commands") -> None:
    """``deliver``, ``outbox``, ``open`` and ``double-click``."""
    deliver = commands.add_parser("deliver", help="worker: publish what leaves, take in receipts and assignments")
    deliver.add_argument("--via", metavar="PLACE", required=True, help="a folder, or the https address of a folder")
    login_arguments(deliver)
    deliver.add_argument("--only-sealed", action="store_true", help="seal nothing new: only what is in the outbox")
    deliver.add_argument("--dry-run", action="store_true", help="tell what would leave, and do nothing")
    deliver.add_argument("--reason", metavar="WORDS", default="", help="why what was sent earlier is corrected")
    deliver.add_argument("--json", action="store_true")
    deliver.set_defaults(run="post.deliver")
    outbox = commands.add_parser("outbox", help="worker: what has left and how far it came, and what would leave")
    outbox.add_argument("--seal", action="store_true", help="seal what would leave into the outbox")
    outbox.add_argument("--save", metavar="N", type=_number, help="one sealed file, to be carried by hand")
    outbox.add_argument("--out", metavar="FILE", help="with --save: where to")
    outbox.add_argument("--continue", dest="go_on", action="store_true", help="after a backup was put back: go on")
    outbox.add_argument("--json", action="store_true")
    outbox.set_defaults(run="post.outbox")
    rules = commands.add_parser("send-rules", help="coordinator: own rates, programmes, measures, texts to all workers")
    rules.add_argument("--json", action="store_true")
    rules.set_defaults(run="post.send_rules")
    opened = commands.add_parser("open", help="take in one sealed file that came by hand")
    opened.add_argument("file", metavar="FILE")
    opened.add_argument("--json", action="store_true")
    opened.set_defaults(run="inbox.open_file")
    click = commands.add_parser("double-click", help="sealed files open by double click: on, off, or how it stands")
    click.add_argument("act", choices=["on", "off", "state"], nargs="?", default="state")
    click.add_argument("--json", action="store_true", help="how it stands, as JSON")
    click.set_defaults(run="double_click.double_click")
