"""The commands by which a group moves to another leader: given, passed on, taken over."""

from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE
from hyvinvointi_desktop.cli.referrals import worker_named
from hyvinvointi_desktop.cli.which import that_begins
from hyvinvointi_desktop.domain.exchange import MessageKind


def groups(context: Context) -> int:
    """Groups that were given away, and to whom they were passed on."""
    with context.desk() as desk:
        found = desk.handed_courses()
    if context.options.json:
        rows = [
            {
                "id": one.handover, "course": one.course, "title": one.title, "from": one.worker_name,
                "since": one.since.isoformat(), "given_to": one.given_to,
            }
            for one in found
        ]  # fmt: skip
        context.put_json({"groups": rows})
        return DONE
    for one in found:
        state = context.texts["group_passed_on" if one.given_to else "group_waits"]
        context.put(f"{one.handover}  {one.title}, {one.worker_name}: {state}")
    if not found:
        context.say("group_none")
    return DONE


def pass_group(context: Context) -> int:
    """Passes one of them on."""
    with context.desk() as desk:
        worker = worker_named(desk, context.options.worker)
        desk.pass_course(context.options.handover, worker.worker, context.options.words)
    context.say("group_leaves", name=worker.name)
    return DONE


def give(context: Context) -> int:
    """A leader gives a group away."""
    typed = " ".join(context.options.course.split()).casefold()
    with context.desk() as desk:
        found = [r.course for r in desk.course_list() if typed in (r.course.id.casefold(), r.course.name.casefold())]
        if len(found) != 1:
            raise Refused(Refusal.NO_SUCH_RECORD)
        desk.hand_over_course(found[0].id)
    context.say("group_given", name=found[0].name)
    return DONE


def take(context: Context) -> int:
    """A leader takes over a group that came."""
    with context.desk() as desk:
        new = (m.message for m in desk.post().messages if m.kind is MessageKind.COURSE and m.is_new)
        taken = desk.take_course(that_begins(new, context.options.message, 0))
        name = desk.course_screen(taken.course).course.name
    context.say("group_taken", name=name)
    context.put(taken.course)
    return DONE
