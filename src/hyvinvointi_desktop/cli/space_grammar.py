"""The grammar of a coordinator's space and of joining one."""

import argparse
from typing import TYPE_CHECKING

from hyvinvointi_desktop.domain.trust import EndReason

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands

_PARTS = (
    "create | show | invite | add-worker | take-back | admit | renew | revoke | end-work | end-coordinator | list | "
    "root-away | issuing-key | change-root | escrow"
)


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) > 99_999_999:
        raise argparse.ArgumentTypeError(f"{text}: 0 – 99999999")
    return int(text)


def space_commands(commands: "Commands") -> None:
    """``space`` with its parts, and ``join``."""
    space = commands.add_parser("space", help="coordinator: the trust of a municipality or association")
    several = space.add_subparsers(dest="space_command", metavar=_PARTS, required=True)
    _founding(several)
    _people(several)
    _keys(several)
    _join(commands)


def _founding(several: "Commands") -> None:
    add = several.add_parser
    create = add("create", aliases=["make"], help="found the space: its keys are made in this profile")
    create.add_argument("--name", required=True)
    create.add_argument("--hint", metavar="WORDS", default="", help="where the post will go, told in every invitation")
    create.set_defaults(run="space.create")
    show = add("show", help="workers with their computers, coordinators, what is due")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run="space.show")
    listing = add("list", help="the signed list of members as a file, to be carried by hand")
    listing.add_argument("--out", metavar="FILE", required=True)
    listing.set_defaults(run="space.list_")


def _people(several: "Commands") -> None:
    add = several.add_parser
    invite = add("invite", help="an invitation: FILE.pdf is a paper with a code, any other FILE is text")
    who = invite.add_mutually_exclusive_group(required=True)
    who.add_argument("--worker", metavar="NAME", help="a new worker; with --again a new computer of one")
    who.add_argument("--coordinator", metavar="NAME", help="a second coordinator")
    invite.add_argument("--again", metavar="ID", help="the worker's id, as show tells it")
    invite.add_argument("--out", metavar="FILE", required=True)
    invite.set_defaults(run="space.invite")
    worker = add("add-worker", help="a worker who keeps paper and has no computer; prints the id")
    worker.add_argument("--name", required=True)
    worker.set_defaults(run="space.add_worker")
    back = add("take-back", help="nobody is let in by that invitation any more")
    back.add_argument("invitation", metavar="ID")
    back.set_defaults(run="space.take_back")
    admit = add("admit", help="let in who sent the request, when the digits read aloud are the same")
    admit.add_argument("request", metavar="REQUEST")
    admit.add_argument("--digits", metavar="D", default="", help="the 30 digits; a renewal needs none")
    admit.add_argument("--out", metavar="ANSWER", required=True)
    admit.set_defaults(run="space.admit")
    renew = add("renew", help="two more years for these computers, or for all that are due, and for this coordinator")
    renew.add_argument("devices", metavar="DEVICE", nargs="*")
    renew.set_defaults(run="space.renew")
    revoke = add("revoke", help="end the right of a computer after a number")
    revoke.add_argument("device", metavar="DEVICE")
    revoke.add_argument("--after", metavar="N", type=_number, required=True, help="the last number that still counts")
    revoke.add_argument("--epoch", metavar="E", type=_number, help="of which row of numbers; the first without it")
    revoke.add_argument("--reason", choices=[r.value for r in EndReason], default=EndReason.OTHER.value)
    revoke.set_defaults(run="space.revoke")
    end_work = add("end-work", help="the worker's work in the space has ended today")
    end_work.add_argument("worker", metavar="WORKER")
    end_work.set_defaults(run="space.end_work")
    end_coordinator = add("end-coordinator", help="another coordinator's time is over")
    end_coordinator.add_argument("coordinator", metavar="COORDINATOR")
    end_coordinator.set_defaults(run="space.end_coordinator")


def _keys(several: "Commands") -> None:
    add = several.add_parser
    away = add("root-away", help="the main key onto two sticks, read back, and off this computer")
    away.add_argument("--out", metavar="FILE", nargs=2, required=True)
    away.add_argument("--root-passphrase-file", metavar="FILE")
    away.set_defaults(run="space.root_away")
    issuing = add("issuing-key", help="with a stick of the main key people are let in here from now on")
    issuing.add_argument("file", metavar="FILE")
    issuing.add_argument("--root-passphrase-file", metavar="FILE")
    issuing.set_defaults(run="space.issuing_key")
    change = add("change-root", help="another main key: a stick is lost, or the ten years are over; again goes on")
    change.add_argument("file", metavar="FILE", nargs="?", help="a stick's, where the key has left this profile")
    change.add_argument("--root-passphrase-file", metavar="FILE")
    change.set_defaults(run="space.change_root")
    escrow = add("escrow", help="the sealed envelope for lost recovery keys; off until it is made")
    parts = escrow.add_subparsers(dest="escrow_command", metavar="make | give-up | hold | open", required=True)
    make = parts.add_parser("make", help="make it: its key is printed once as FILE.pdf and kept nowhere")
    make.add_argument("--out", metavar="FILE", required=True)
    make.set_defaults(run="space.escrow_make")
    parts.add_parser("give-up", help="offer it no more").set_defaults(run="space.escrow_give_up")
    hold = parts.add_parser("hold", help="keep a worker's sealed recovery key")
    hold.add_argument("file", metavar="FILE")
    hold.set_defaults(run="space.escrow_hold")
    opened = parts.add_parser("open", help="a worker's recovery key, by the key on the paper; logged")
    opened.add_argument("held", metavar="ID", help="as show tells it")
    opened.add_argument("--paper-file", metavar="FILE", required=True, help="a text file with the key on the paper")
    opened.add_argument("--witness", metavar="NAME", required=True, help="the second person present")
    opened.add_argument("--reason", metavar="WORDS", required=True)
    opened.set_defaults(run="space.escrow_open")


def _join(commands: "Commands") -> None:
    join = commands.add_parser("join", help="worker: join this computer to a coordinator's space")
    join.add_argument("invitation", metavar="INVITATION", nargs="?", help="a file, a picture of the code, or the text")
    join.add_argument("--out", metavar="REQUEST", help="where the request, or what --renew and --escrow make, goes")
    join.add_argument("--finish", metavar="ANSWER", help="take the answer: the coordinator found the digits the same")
    join.add_argument("--unconfirmed", action="store_true", help="with --finish: they were not compared yet")
    join.add_argument("--confirm", action="store_true", help="they were compared now, and were the same")
    join.add_argument("--renew", action="store_true", help="ask for a renewed right with a new key")
    join.add_argument("--trust", metavar="FILE", help="take in a list of members that came as a file")
    join.add_argument("--escrow", action="store_true", help="seal the recovery key into the coordinator's envelope")
    join.add_argument("--recovery-file", metavar="FILE", help="with --escrow: where the recovery key stands")
    join.add_argument("--give-up", action="store_true", help="take an unanswered request back")
    join.add_argument("--coordinator", action="store_true", help="as a second coordinator, where both are possible")
    join.add_argument("--show", action="store_true", help="how it stands")
    join.add_argument("--json", action="store_true")
    join.set_defaults(run="join.join")
