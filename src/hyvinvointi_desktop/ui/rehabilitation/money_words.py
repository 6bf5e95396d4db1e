"""What the page of allowances and own money says. It reads nothing."""

from datetime import date

from hyvinvointi_desktop.app.allowance import AllowanceRow, TicketRow
from hyvinvointi_desktop.domain.allowance import Activity, ActivityDay, ActivityKind, Known
from hyvinvointi_desktop.domain.decision_days import Days
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, WordList
from hyvinvointi_desktop.domain.rehabilitation import KnownBy
from hyvinvointi_desktop.ui import care_words, text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.rehabilitation import words

DOT = " · "


def days(found: Days) -> str:
    """Days from the first to the last."""
    return formats.date_range(found.first_day, found.last_day)


def activity(done: Activity) -> str:
    """What was done: the kind of meeting, or the group by its name."""
    if done.kind is ActivityKind.GROUP:
        return done.what or tr("group")
    return text.kind(done.what)


def known(value: Known) -> str:
    """How it is known."""
    if value is Known.DIARY:
        return tr("own entry")
    if value is Known.ATTENDANCE:
        return tr("attendance of the course")
    return care_words.known_by(KnownBy(value.value))


def day_line(day: ActivityDay) -> str:
    """The day with what was done on it."""
    done = ", ".join(dict.fromkeys(activity(a) for a in day.activities))
    return f"{formats.day_text(day.on)}{DOT}{done}"


def day_under(day: ActivityDay) -> str:
    """How it is known, and a note where there was more than one activity."""
    found = list(dict.fromkeys(known(a.known) for a in day.activities))
    if day.several:
        once = tr("two on one day are paid once")
        found.append(once if day.times == 1 else tr_n("paid %n times", day.times))
    return DOT.join(found)


def per_unit(row: AllowanceRow) -> str:
    """What is paid for what."""
    cents = formats.money(row.decision.allowance_cents)
    if row.decision.allowance_unit is AllowanceUnit.MEETING:
        return tr("{sum} for each meeting and group").format(sum=cents)
    return tr("{sum} for each activity day").format(sum=cents)


def window_state(row: AllowanceRow) -> tuple[str, str]:
    """The word and the chip's kind of a window."""
    if row.window.differs:
        return tr("changed since it was decided"), "warn"
    if row.window.decided is not None:
        return tr("decided {day}").format(day=formats.date_text(row.window.decided.decided_on)), "good"
    if not row.over:
        return tr("goes on"), "plain"
    return (tr("can be decided"), "warn") if row.window.now.cents else (tr("nothing to pay"), "plain")


def difference(row: AllowanceRow) -> str:
    """What was decided and what is counted now; empty where nothing differs."""
    decided = row.window.decided
    if decided is None or not row.window.differs:
        return ""
    sentence = tr(
        "Decided: {was}, {days}. Counted now: {now}. Difference {difference}. What was decided stays until you decide "
        "anew."
    )
    return sentence.format(
        was=formats.money(decided.cents), days=tr_n("%n activity days", decided.days),
        now=formats.money(row.window.now.cents), difference=formats.money(row.window.difference_cents),
    )  # fmt: skip


def ticket_line(row: TicketRow) -> str:
    """The days of a ticket with its zone and discount."""
    ticket = row.ticket
    if ticket is None:
        return tr("no ticket in this month")
    parts = [days(Days(ticket.first_day, ticket.last_day))]
    parts += [words.listed(row.programme, of, value) for of, value in
              ((WordList.ZONES, ticket.zone), (WordList.DISCOUNTS, ticket.discount)) if value]  # fmt: skip
    return DOT.join(parts)


def ticket_state(row: TicketRow, today: date) -> tuple[str, str]:
    """The word and the chip's kind of a ticket."""
    return words.validity(row.ticket, today) if row.ticket is not None else (tr("no ticket"), "warn")


def gaps(row: TicketRow) -> str:
    """The days without a ticket; empty for none."""
    if not row.gaps:
        return ""
    return tr("Without a ticket: {days}").format(days=", ".join(days(gap) for gap in row.gaps))
