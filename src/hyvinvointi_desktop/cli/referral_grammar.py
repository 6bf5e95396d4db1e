"""The grammar of ``referral`` and of groups that move to another leader. It runs nothing."""

import argparse
from typing import TYPE_CHECKING

from hyvinvointi_desktop.app.answer_assignment import Reply
from hyvinvointi_desktop.cli.typed import day
from hyvinvointi_desktop.domain.referrals import Outcome, Screen

if TYPE_CHECKING:
    from hyvinvointi_desktop.cli.typed import Commands


def referral_commands(commands: "Commands") -> None:
    """``referral …``: the coordinator's referrals."""
    top = commands.add_parser("referral", help="coordinator: referrals, from taking one in to closing the case")
    several = top.add_subparsers(dest="referral_command", metavar="list | take | show | name | …", required=True)
    listed = several.add_parser("list", help="referrals, who waits longest first")
    listed.add_argument("--all", action="store_true", help="closed ones too")
    listed.add_argument("--json", action="store_true")
    listed.set_defaults(run="referrals.list_")
    take = several.add_parser("take", help="read a file (text, JSON, PDF form); with --confirm it is taken in")
    take.add_argument("file", metavar="FILE")
    take.add_argument("--confirm", action="store_true", help="what was read is right: take it in")
    take.add_argument("--json", action="store_true")
    take.set_defaults(run="referrals.take")
    _of_case(several, "show", "one referral with what happened to it", json=True)
    _of_case(several, "suitable", "nothing of the screen holds: it waits for a link worker").add_argument(
        "--words", default=""
    )
    not_suitable = _of_case(several, "not-suitable", "a link worker is not what is needed now")
    not_suitable.add_argument("--because", nargs="+", choices=[s.value for s in Screen], required=True)
    not_suitable.add_argument("--words", required=True, help="what happens then, and who was told")
    ask = _of_case(several, "ask", "something it lacks was asked of the referrer")
    ask.add_argument("--words", required=True, help="what was asked, and of whom")
    _of_case(several, "workers", "the workers beside the referral, the fittest first", json=True)
    name = _of_case(several, "name", "name a link worker; the assignment waits to be sealed")
    name.add_argument("worker", metavar="WORKER", help="name or id")
    name.add_argument("--words", default="", help="a greeting to the worker")
    answer = _of_case(several, "answer", "what the worker answered by telephone")
    answer.add_argument("answer", choices=[r.value for r in Reply])
    answer.add_argument("--words", default="")
    visit = _of_case(several, "visit", "the joint first visit was made")
    visit.add_argument("--on", metavar="YYYY-MM-DD", type=day, help="without it today")
    hand_over = _of_case(several, "hand-over", "take it from its worker, to be named to another")
    hand_over.add_argument("--words", default="", help="why; the worker sees it")
    end = _of_case(several, "end", "close the case")
    end.add_argument("--outcome", choices=[o.value for o in Outcome], required=True)
    end.add_argument("--on", metavar="YYYY-MM-DD", type=day, help="without it today")
    end.add_argument("--words", default="")
    virtu = _of_case(several, "virtu", "the text to be copied into Virtu")
    virtu.add_argument("--done", action="store_true", help="it stands there: marked as copied")
    referrer = _of_case(several, "referrer", "the signed message to the referrer")
    referrer.add_argument("--out", metavar="FILE.pdf")
    referrer.add_argument("--done", action="store_true", help="the referrer has it: marked as told")
    erase = _of_case(several, "erase", "erase who was referred and every word of a closed case; figures stay")
    erase.add_argument("--confirm", action="store_true", required=True)
    groups = several.add_parser("groups", help="groups that a leader gave away")
    groups.add_argument("--json", action="store_true")
    groups.set_defaults(run="group_moves.groups")
    pass_on = several.add_parser("pass-group", help="pass such a group on; the message waits to be sealed")
    pass_on.add_argument("handover", metavar="ID", help="the id that groups tells")
    pass_on.add_argument("worker", metavar="WORKER", help="name or id")
    pass_on.add_argument("--words", default="", help="a greeting to the new leader")
    pass_on.set_defaults(run="group_moves.pass_group")
    give = commands.add_parser("give-group", help="leader: give a group to the coordinator, for another leader")
    give.add_argument("course", metavar="COURSE", help="its name or its id")
    give.set_defaults(run="group_moves.give")
    take_over = commands.add_parser("take-group", help="leader: take over the group that came with the post")
    take_over.add_argument("message", metavar="ID", nargs="?", default="", help="without it the one that waits")
    take_over.set_defaults(run="group_moves.take")


def _of_case(several: "Commands", name: str, words: str, *, json: bool = False) -> argparse.ArgumentParser:
    made = several.add_parser(name, help=words)
    made.add_argument("case", metavar="CASE", help="the id that list tells, or its beginning")
    if json:
        made.add_argument("--json", action="store_true")
    made.set_defaults(run=f"referrals.{name.replace('-', '_')}")
    return made
