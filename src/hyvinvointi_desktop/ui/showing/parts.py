"""The parts of what a client is shown: overview, agreement, goals, measures, reviews, notes. Nothing in them opens
anything, and nothing is read here: all of it comes from ``app.show_client``."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.look_client_measures import MeasureLine
from hyvinvointi_desktop.app.pictures.goal_path import below, path_order
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.app.show_client import OwnPage, OwnReview
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.clients import measure_parts, words
from hyvinvointi_desktop.ui.clients.goal_path import GoalPath
from hyvinvointi_desktop.ui.clients.overview_tab import goal_icon, latest_word
from hyvinvointi_desktop.ui.clients.parts import room
from hyvinvointi_desktop.ui.clients.shown_text import ShownTextView
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.picture import PicturePane
from hyvinvointi_desktop.ui.kit.widgets import (
    Bar,
    Card,
    Chip,
    Columns,
    Flow,
    LineItem,
    Rule,
    column,
    head,
    label,
    muted,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.reviews import words as review_words
from hyvinvointi_desktop.ui.showing.place import Place, ReadText

MOST_NOTES, MOST_PLANNED = 20, 4


def overview(page: OwnPage) -> QWidget:
    """The period, the next meetings, the goals at a glance, the newest change."""
    period = Card(head(tr("Support period")), gap=8)
    if page.period is not None and page.period.by_decision:
        period = Card(head(tr("Period")), gap=8)
    if page.period is None:
        period.add(muted(tr("No agreement")))
    else:
        line = words.month_of_period(page.period)
        period.add(label(formats.capital(line)), Bar(page.period.share, "accent", line))
        period.add(small(formats.date_range(page.period.first_day, page.period.last_day)))
    meetings = Card(head(tr("Next meeting")), gap=8)
    for session in page.planned[:MOST_PLANNED]:
        meetings.add(_meeting(session))
    if not page.planned:
        meetings.add(muted(tr("Not agreed yet")))
    period.add(room())
    meetings.add(room())
    parts: list[QWidget] = [Columns(period, meetings, narrowest=330, gap=12)]
    if page.goals:
        goals = Card(head(tr("Goals")), gap=10)
        for found in page.goals[:3]:
            goals.add(LineItem("flag", f"”{found.goal.words}”", latest_word(found)), *_share(found))
        parts.append(goals)
    if change := measure_parts.newest_change(tuple(m for m in page.measures if m.measure.individual)):
        parts.append(Card(LineItem("chart-bar", change, tr("Newest change in a measure"))))
    return column(*parts, gap=12)


def agreement(page: OwnPage, place: Place) -> QWidget:
    """The text that is being read, then every agreement with its words, the newest first."""
    parts = _reading(place.reading, tr("The text of the agreement"))
    parts += [_agreement(one) for one in page.agreements]
    return _or_nothing(parts, tr("No agreement"))


def _agreement(one: Agreement) -> Card:
    days = formats.date_range(one.first_day, one.last_day)
    card = Card(head(days), label(formats.capital(words.programme(one.programme))), gap=8)
    for signature in one.signatures:
        name = tr("{name}, {party}").format(name=signature.name, party=text.party(signature.party))
        card.add(LineItem("pen-nib", name, formats.instant_text(signature.signed_at)))
    if one.text:
        card.add(ShownTextView(one.text, one.layout))
    else:
        card.add(muted(formats.capital(text.origin(one.origin))))
    return card


def goals(page: OwnPage) -> QWidget:
    """Every goal as a climbed path, with its steps in words."""
    return _or_nothing([_goal(found) for found in page.goals], tr("No goals yet."))


def _goal(found: GoalProgress) -> Card:
    state = found.goal.state
    kind = "good" if state is GoalState.REACHED else "plain"
    climbed = path_order(found)  # those have their numbers in the picture
    numbers = {step.goal.id: f"{n}. " for n, step in enumerate(climbed, 1)}
    steps = []
    for step in (*climbed, *(other for other in below(found) if other not in climbed)):
        icon, token = goal_icon(step.goal.state)
        words_of_step = numbers.get(step.goal.id, "") + step.goal.words
        steps.append(LineItem(icon, words_of_step, latest_word(step), token=token))
    side = column(*steps, *_share(found), None, gap=8)
    top = Flow(head(f"”{found.goal.words}”"), Chip(text.goal_state(state), kind))
    return Card(top, Columns(GoalPath(found), side, stretch=(3, 2), narrowest=420), gap=8)


def _share(found: GoalProgress) -> tuple[QWidget, QWidget]:
    share = found.share_reached
    said = tr("{percent} % of the way").format(percent=round(share * 100))
    return Bar(share, "good", said), small(said)


def measures(page: OwnPage, place: Place) -> QWidget:
    """Every measure that was filled, with its pictures; the one that was open comes first."""
    lines = sorted(page.measures, key=lambda line: line.measure.id != place.measure)
    return _or_nothing([_measure(line) for line in lines], tr("No measures yet."))


def _measure(line: MeasureLine) -> Card:
    card = Card(head(measure_parts.name(line)), gap=8)
    if not line.measure.individual:
        card.add(muted(measure_parts.kind_sentence()))
    change = measure_parts.change_text(line)
    if line.measure.individual and change != measure_parts.NOTHING:
        card.add(label(change))
    card.add(PicturePane(measure_parts.main_picture(line), under=True))
    if line.measure.licence:
        card.add(small(line.measure.licence))
    return card


def reviews(page: OwnPage, place: Place) -> QWidget:
    """The text that is being read, then every review in words, the newest first."""
    parts = _reading(place.reading, tr("The text of the review"))
    parts += [_review(one) for one in page.reviews]
    return _or_nothing(parts, tr("No reviews yet."))


def _review(one: OwnReview) -> Card:
    view = ShownTextView(one.text)
    view.setAccessibleName(tr("The text of the review"))
    return Card(head(review_words.heading(one.review)), view, gap=8)


def notes(page: OwnPage) -> QWidget:
    """Meetings that were held with what was written of them, the newest first."""
    parts: list[QWidget] = []
    for session in page.held[:MOST_NOTES]:
        parts += [Rule()] if parts else []
        parts += [_meeting(session), label(session.note or tr("No notes."), "" if session.note else "muted")]
    return _or_nothing([Card(*parts, gap=10)] if parts else [], tr("No visits logged yet."))


def _meeting(session: Session) -> LineItem:
    under = words.DOT.join(p for p in (text.kind(session.kind), session.place) if p)
    return LineItem(text.kind_icon(session.kind), words.session_when(session), under)


def _reading(reading: ReadText | None, name: str) -> list[QWidget]:
    if reading is None:
        return []
    view = ShownTextView(reading.text, reading.layout)
    view.setAccessibleName(name)
    return [Card(head(reading.heading), view, gap=8)]


def _or_nothing(parts: Sequence[QWidget] | Iterable[QWidget], words_of_none: str) -> QWidget:
    made = list(parts)
    return column(*(made or [Card(muted(words_of_none))]), gap=12)
