"""What the page of a period says: what to do at each step, what was noticed, where things stand. Never a reproach."""

from collections.abc import Mapping
from datetime import date

from hyvinvointi_desktop.app.copy_drafts import DraftRow
from hyvinvointi_desktop.app.look_period import MonthMeetings
from hyvinvointi_desktop.domain.ids import MeasureId
from hyvinvointi_desktop.domain.measures import Measure
from hyvinvointi_desktop.domain.period_findings import PeriodFinding, PeriodFindingCode
from hyvinvointi_desktop.domain.period_path import StepLine, StepState
from hyvinvointi_desktop.domain.period_plan import PlannedAs
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import Decision, NetworkMember, PathStep
from hyvinvointi_desktop.ui import care_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import language, tr, tr_n
from hyvinvointi_desktop.ui.own_words import own_word

DOT = " · "


def listed(programme: Programme | None, of: WordList, word_id: str) -> str:
    """An id of one of the programme's lists in words."""
    own = programme.word(of, word_id, language().value) if programme is not None else None
    return own or own_word(of, word_id) or care_words.listed(word_id)


def elsewhere() -> str:
    """Where the official record is."""
    return tr(
        "The official record is kept in the client information system. What is written here is a working aid: copy it "
        "there and mark it as copied. 14 days later it is erased from here for good."
    )


def step_help(step: PathStep) -> str:
    """What the step is, in a sentence or two."""
    return {
        PathStep.INTRODUCED: tr("Tell what the service is and that it is voluntary. Give time to think it over."),
        PathStep.SUITABILITY: tr("Look together at what speaks for starting now, and what perhaps comes first."),
        PathStep.NEEDS: tr("What services there have been, what has helped, how everyday life goes."),
        PathStep.APPLICATION: tr("Write down the client's own application and copy it to the official record."),
        PathStep.DECISIONS: tr("Make the decisions of the next months, all of them as one task."),
        PathStep.NETWORK: tr("Who is around, and with whom may matters be talked about? Draw the map together."),
        PathStep.CALENDAR: tr("Put the whole period into the calendar at once. Single meetings can be moved later."),
        PathStep.PLAN: tr("Write the service plan together and copy it to the official record."),
        PathStep.MEASURE_AT_START: tr("The client assesses the present situation. Later it shows what has changed."),
        PathStep.GOALS: tr("Small and concrete goals in the client's own words. Cut large ones smaller."),
        PathStep.GROUP: tr("Look for a group that feels right. Go along the first time."),
        PathStep.REVIEW: tr("Stop together: what has gone forward, what changes now?"),
        PathStep.ENDING: tr("Prepare for the ending in good time, and meet less often little by little."),
        PathStep.MEASURE_AT_END: tr("The client assesses the situation again. What has changed?"),
        PathStep.FINAL_REVIEW: tr("Look at the whole period together. Say aloud what was reached."),
        PathStep.WHAT_NEXT: tr("Agree on what comes next and how to get in touch. Thank each other."),
    }[step]


def step_act(step: PathStep) -> tuple[str, str]:
    """The words and the icon of the button that takes the step."""
    return {
        PathStep.INTRODUCED: (tr("The service was presented"), "check"),
        PathStep.SUITABILITY: (tr("Look whether it suits"), "clipboard-text"),
        PathStep.NEEDS: (tr("Write the assessment"), "note-pencil"),
        PathStep.APPLICATION: (tr("Write the application"), "note-pencil"),
        PathStep.DECISIONS: (tr("Make the decisions"), "file-text"),
        PathStep.NETWORK: (tr("Add a person of the network"), "user-plus"),
        PathStep.CALENDAR: (tr("Put the period into the calendar"), "calendar-plus"),
        PathStep.PLAN: (tr("Write the plan"), "note-pencil"),
        PathStep.MEASURE_AT_START: (tr("Fill in a questionnaire"), "chart-bar"),
        PathStep.GOALS: (tr("To the goals"), "flag"),
        PathStep.GROUP: (tr("Was in a group"), "users-three"),
        PathStep.REVIEW: (tr("To the reviews"), "chat-text"),
        PathStep.ENDING: (tr("Begin to end"), "flag-banner"),
        PathStep.MEASURE_AT_END: (tr("Fill in a questionnaire"), "chart-bar"),
        PathStep.FINAL_REVIEW: (tr("To the reviews"), "chat-text"),
        PathStep.WHAT_NEXT: (tr("Agree on what comes next"), "path"),
    }[step]


def step_state(line: StepLine) -> str:
    """Where a step stands, in words."""
    if line.state is StepState.DONE:
        return tr("done {day}").format(day=formats.date_text(line.on)) if line.on else tr("done")
    return {
        StepState.NOW: tr("now"),
        StepState.COMING: tr("coming"),
        StepState.WAITS: tr("when it is time to end"),
    }[line.state]


STEP_ICONS = {
    StepState.DONE: ("check-circle-fill", "good"),
    StepState.NOW: ("arrow-right-bold", "accent"),
    StepState.COMING: ("circle", "muted"),
    StepState.WAITS: ("circle", "muted"),
}
"""The icon and colour beside the words of a step's state."""


def finding(found: PeriodFinding, measures: Mapping[MeasureId, Measure] | None = None) -> str:
    """What was noticed, said kindly, with what could be done. ``measures`` are those that it may name."""
    on, named = formats.date_text(found.on), (measures or {}).get(found.measure or MeasureId(""))
    measure = named.name(language().value) if named is not None else found.measure or ""
    return {
        PeriodFindingCode.FEW_MEETINGS: _meetings(found),
        PeriodFindingCode.REVIEW_DUE: tr("It was time for a review on {day}. When would you stop and look together?"),
        PeriodFindingCode.FINAL_REVIEW_DUE: tr("It was time for the final review on {day}. When would you hold it?"),
        PeriodFindingCode.MEASURE_AT_START: tr("The questionnaire at the start is still to be filled in: {measure}."),
        PeriodFindingCode.MEASURE_AT_MIDDLE: tr("Half way: the questionnaire can be filled in again: {measure}."),
        PeriodFindingCode.MEASURE_AT_END: tr("The questionnaire at the end is still to be filled in: {measure}."),
        PeriodFindingCode.NO_GROUP: tr("No group has been tried yet. Would there be one that feels right?"),
        PeriodFindingCode.DECISION_ENDING: tr("The decision ends on {day}. Go on, or begin to end?"),
        PeriodFindingCode.DECISION_ENDED: tr("The decision ended on {day}. Is there a new one, or is it time to end?"),
        PeriodFindingCode.LONG_SERVICE: tr("The service goes on over {months} months ({day}). That is all right."),
        PeriodFindingCode.TICKET_GAP: _gap(found),
    }[found.code].format(day=on, measure=measure, months=found.many)  # fmt: skip


def _meetings(found: PeriodFinding) -> str:
    if found.since is None:
        return tr("There has been no meeting yet. Would a call help?")
    return tr_n("%n days since the last meeting. Would a call help?", found.days)


def _gap(found: PeriodFinding) -> str:
    days = ", ".join(formats.date_range(gap.first_day, gap.last_day) for gap in found.gaps)
    return tr("The travel ticket does not cover {days}. Is another needed?").format(days=days)


def finding_icon(found: PeriodFinding) -> str:
    """The icon of what was noticed."""
    return {
        PeriodFindingCode.FEW_MEETINGS: "phone",
        PeriodFindingCode.REVIEW_DUE: "chat-text",
        PeriodFindingCode.FINAL_REVIEW_DUE: "chat-text",
        PeriodFindingCode.NO_GROUP: "users-three",
        PeriodFindingCode.TICKET_GAP: "bus",
        PeriodFindingCode.DECISION_ENDING: "calendar-check",
        PeriodFindingCode.DECISION_ENDED: "calendar-check",
        PeriodFindingCode.LONG_SERVICE: "hourglass",
    }.get(found.code, "chart-bar")


def validity(decision: Decision, today: date) -> tuple[str, str]:
    """The word and the chip's kind of a decision's validity."""
    if today < decision.first_day:
        return tr("begins {day}").format(day=formats.date_text(decision.first_day)), "plain"
    if today > decision.last_day:
        return tr("ended {day}").format(day=formats.date_text(decision.last_day)), "warn"
    return tr_n("in force, %n days left", (decision.last_day - today).days), "good"


def month_line(month: MonthMeetings) -> str:
    """``tammikuu 2024: suunniteltu 3, pidetty 2``."""
    line = tr("{month}: planned {planned}, held {held}")
    return line.format(month=formats.month_text(month.month), planned=month.planned, held=month.held)


def permission(member: NetworkMember, today: date) -> tuple[str, str]:
    """Whether somebody may be talked with, in words, and the chip's kind."""
    if member.may_be_talked_with(today):
        return tr("may be talked with"), "good"
    if member.withdrawn_on is not None and member.withdrawn_on <= today:
        return tr("permission withdrawn"), "warn"
    if member.permitted_on is not None:
        return tr("may be talked with from {day} on").format(day=formats.date_text(member.permitted_on)), "plain"
    return tr("no permission"), "warn"


def draft_state(row: DraftRow) -> tuple[str, str]:
    """Where a text to copy stands, and the chip's kind."""
    if row.days_left is None:
        return tr("waiting to be copied"), "warn"
    if row.days_left == 0:
        return tr("copied, erased today"), "good"
    return tr_n("copied, erased in %n days", row.days_left), "good"


def planned_as(value: PlannedAs) -> str:
    """What a planned day is for."""
    return {
        PlannedAs.MEETING: tr("meeting"),
        PlannedAs.REVIEW: tr("mid-term review"),
        PlannedAs.FINAL_REVIEW: tr("final review"),
    }[value]


def weekdays() -> list[str]:
    """From Monday to Sunday."""
    return [
        tr("on Mondays"), tr("on Tuesdays"), tr("on Wednesdays"), tr("on Thursdays"), tr("on Fridays"),
        tr("on Saturdays"), tr("on Sundays"),
    ]  # fmt: skip
