"""The lines of Tänään: meetings, and each kind of thing that waits, with the acts beside. It fetches nothing."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.keep_backups import BackupState
from hyvinvointi_desktop.app.look_post import PostGlance
from hyvinvointi_desktop.app.look_referrals import ReferralGlance
from hyvinvointi_desktop.app.screens import ClaimDue, MeetingRow, OpenTask, PeriodEnding
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.post import PostState, Standing
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.backup_rounds import when_text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Button, Chip, Flow, LineItem, Rule, column, label, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.post.words import state_words
from hyvinvointi_desktop.ui.text_faults import fault


def ruled(items: Sequence[QWidget]) -> list[QWidget]:
    """The items with thin lines between."""
    found: list[QWidget] = []
    for item in items:
        if found:
            found.append(Rule())
        found.append(item)
    return found


def meeting_line(meeting: MeetingRow, today: date) -> str:
    """``klo 9.30 Eero T. · kotikäynti``, with the day before it on other days."""
    day = local_day(meeting.starts_at)
    when = formats.clock_text(meeting.starts_at)
    if day != today:
        when = f"{formats.day_text(day, year=False)} {when}"
    return f"{when}  {', '.join(meeting.names)} · {text.kind(meeting.kind)}"


def drilled_words(at: datetime, today: date) -> str:
    """That restoring was tried and succeeded."""
    return tr("Restoring was tried {when}, and it succeeded.").format(when=when_text(at, today))


def backup_items(
    state: BackupState, today: date, back_up: Callable[[], object], copy: Callable[[], object]
) -> list[QWidget]:
    """What is wrong with the backups, and the stick that is due."""
    items: list[QWidget] = []
    newest = tr("The newest verified backup: {when}.").format(
        when=when_text(state.newest, today) if state.newest is not None else tr("none yet")
    )
    if state.failed is not None or state.overdue:
        why = fault(state.failed) if state.failed is not None else tr("It has not succeeded for a week.")
        saved = tr("What you have logged is safe in the program.")
        line = LineItem("warning", tr("Your records could not be backed up"), f"{saved} {why} {newest}", token="bad")
        items.append(column(line, Flow(plain(tr("Try again"), back_up, "arrow-clockwise"))))
    if state.drilled_at is not None and state.drill_failed:
        under = tr(
            "It was tried {when}. Another backup was made at once. Copy it to a stick; if this happens again, the disk "
            "may be failing."
        )
        said = tr("A backup could not be restored")
        items.append(LineItem("warning", said, under.format(when=when_text(state.drilled_at, today)), token="bad"))
    elif state.drilled_at is not None and local_day(state.drilled_at) == today:
        items.append(LineItem("check-circle", drilled_words(state.drilled_at, today), token="good"))
    if state.second_overdue:
        since = (
            tr("The last copy was taken {when}.").format(when=when_text(state.second_at, today))
            if state.second_at is not None
            else tr("There is no copy outside this computer yet.")
        )
        button = plain(tr("Copy to a stick…"), copy, "usb")
        items.append(LineItem("usb", tr("Copy the backup to a stick"), since, button))
    return items


def post_items(glance: PostGlance | None, look: Callable[[], object]) -> list[QWidget]:
    """What waits in the mail: news from the coordinator, months not sent yet, and what was not acknowledged."""
    if glance is None:
        return []
    items: list[QWidget] = []
    if glance.new_messages:
        line = tr_n("%n news from the coordinator", glance.new_messages)
        items.append(LineItem("envelope-simple", line, "", plain(tr("Look in the mail"), look, "envelope-simple")))
    late = glance.worst not in {None, PostState.TAKEN_OUT}
    if glance.ready or late:
        parts = [tr_n("%n signed months have not been sent", glance.ready)] if glance.ready else []
        if glance.worst is not None and late:
            waiting = tr_n("%n not delivered", glance.undelivered)
            parts.append(f"{waiting}: {state_words(Standing(glance.worst))}")
        button = plain(tr("Open the mail"), look, "paper-plane-tilt")
        items.append(LineItem("paper-plane-tilt", tr("Not delivered to the coordinator"), ". ".join(parts), button))
    return items


def referral_items(glance: ReferralGlance | None, look: Callable[[], object]) -> list[QWidget]:
    """Referrals and groups that wait for the coordinator."""
    items: list[QWidget] = []
    if glance is not None and glance.waiting:
        line = tr_n("%n referrals wait for you", glance.waiting)
        under = tr_n("The longest has waited %n days.", glance.longest_days)
        items.append(LineItem("clipboard-text", line, under, plain(tr("Look at the referrals"), look)))
    if glance is not None and glance.groups:
        line = tr_n("%n groups wait for a new leader", glance.groups)
        items.append(LineItem("users-three", line, "", plain(tr("Pass the groups on"), look)))
    return items


def old_copy_item(known: Callable[[], object]) -> QWidget:
    """An old copy of the records was found in their place: what it means and what to do."""
    line = LineItem(
        "warning",
        tr("These records are older than when you last closed them"),
        tr(
            "An old copy has been put in the place of your records. What was logged after it is not here, but it is "
            "in the newest backup. Look at the backups in Settings, Security, and call your coordinator before you go "
            "on."
        ),
        token="warn",
    )
    return column(line, Flow(plain(tr("I know of this"), known, "check")))


def erasures_item(after: date, known: Callable[[], object]) -> QWidget:
    """Records came from a backup, and nobody but the person knows who was erased since."""
    line = LineItem(
        "warning",
        tr("Have you erased a client's data after {day}?").format(day=formats.date_text(after)),
        tr(
            "These records are from a copy of that day. If you have erased somebody's data since, they are here "
            "again. Erase them anew on the client's card, under Rights."
        ),
        token="warn",
    )
    return column(line, Flow(plain(tr("I have looked"), known, "check")))


def recovery_item(check: Callable[[], object]) -> QWidget:
    """Once a year: is the paper still there?"""
    under = tr("A year has passed since you last typed it. It takes a minute.")
    return LineItem("key", tr("Is the recovery key in a safe place?"), under, plain(tr("Check the paper…"), check))


def _named(button: Button, meeting: MeetingRow) -> Button:
    button.setAccessibleName(f"{button.text().replace('&', '')}: {', '.join(meeting.names)}")
    return button


def meeting_item(meeting: MeetingRow, today: date, open_it: Callable[[], object]) -> QWidget:
    """One coming meeting."""
    under = " · ".join(w for w in (meeting.place, _reminded(meeting)) if w)
    button = _named(plain(tr("Open"), open_it), meeting)
    return LineItem(text.kind_icon(meeting.kind), meeting_line(meeting, today), under, button)


def _reminded(meeting: MeetingRow) -> str:
    if meeting.reminded_on is None:
        return ""
    return tr("reminded {day}").format(day=formats.day_text(meeting.reminded_on, year=False))


def outcome_item(
    meeting: MeetingRow,
    today: date,
    held: Callable[[], object],
    log: Callable[[], object],
    not_met: Callable[[], object],
    cancelled: Callable[[], object],
) -> QWidget:
    """A meeting whose time has passed: how did it go?"""
    acts = Flow(
        *(
            _named(button, meeting)
            for button in (
                plain(tr("It went as agreed"), held, "check"),
                plain(tr("Log it"), log, "note-pencil"),
                plain(tr("Not met"), not_met),
                plain(tr("Cancelled"), cancelled),
            )
        )
    )
    return column(LineItem(text.kind_icon(meeting.kind), meeting_line(meeting, today), tr("How did it go?")), acts)


def reminder_item(
    meeting: MeetingRow, today: date, message: str, copy: Callable[[], object], done: Callable[[], object]
) -> QWidget:
    """A reminder to make: whom, the number, the text; no text and no number where the client has not agreed to it."""
    who = ", ".join(meeting.names)
    line = (
        tr("Remind {name}, {phone}").format(name=who, phone=meeting.phone)
        if meeting.phone and message
        else tr("Remind {name}").format(name=who)
    )
    item = LineItem("bell", line, meeting_line(meeting, today))
    reminded = _named(plain(tr("Reminded"), done, "check"), meeting)
    if not message:
        return column(item, muted(tr("No consent for messages. Remind in another way you have agreed on.")), reminded)
    copied = _named(plain(tr("Copy the text"), copy, "copy"), meeting)
    return column(item, label(f"”{message}”", "small", select=True), Flow(copied, reminded))


def claim_item(due: ClaimDue, several: bool, open_it: Callable[[], object]) -> QWidget:
    """A month that is not signed yet."""
    name = tr("{month}: hours and trips not signed yet").format(
        month=formats.capital(formats.month_text(due.month, year=False))
    )
    found = tr_n("%n remarks", len(due.findings)) if due.findings else tr("nothing to mend")
    under = " · ".join(w for w in (due.payer_name if several else "", formats.money(due.total_cents), found) if w)
    button = plain(tr("Open"), open_it)
    button.setAccessibleName(f"{tr('Open')}: {formats.month_text(due.month)}")
    return LineItem("receipt", name, under, button)


def period_item(ending: PeriodEnding, today: date, open_it: Callable[[], object]) -> QWidget:
    """A support period that ends soon."""
    days = (ending.last_day - today).days
    button = plain(tr("Open"), open_it)
    button.setAccessibleName(f"{tr('Open')}: {ending.name}")
    return LineItem(
        "hourglass",
        tr("Support period ends: {name}").format(name=ending.name),
        f"{formats.day_text(ending.last_day)} · {tr_n('in %n days', days)}",
        button,
    )


def retention_item(count: int, later: Callable[[], object]) -> QWidget:
    """Whose time is over: a calm word once a month."""
    words = tr_n("The keeping time of %n people is over", count)
    under = tr("See who in Settings, under Keeping. Nothing is erased by itself.")
    return LineItem("hourglass", words, under, plain(tr("Next month"), later))


def task_item(task: OpenTask, today: date, done: Callable[[], object], open_it: Callable[[], object]) -> QWidget:
    """A promise that is not done yet."""
    due = tr("by {day}").format(day=formats.day_text(task.due_on, year=False)) if task.due_on else ""
    under = " · ".join(w for w in (task.name, task.who, due) if w)
    late = task.due_on is not None and task.due_on < today
    chips = [Chip(tr("the day has passed"), "warn")] if late else []
    finish, look = plain(tr("Done"), done, "check"), plain(tr("Open"), open_it)
    for button in (finish, look):
        button.setAccessibleName(f"{button.text()}: {task.words}")
    return column(LineItem("hand-heart", task.words, under, *chips), Flow(finish, look))
