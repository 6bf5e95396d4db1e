"""What one client may read of what is kept: nothing that a worker keeps for herself, and nothing of anybody else.

What is here is chosen by name. A new field of the card is not shown to the client until it is written here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from hyvinvointi_desktop.app.look_client_measures import MeasureLine, client_measures
from hyvinvointi_desktop.app.look_clients import client_card
from hyvinvointi_desktop.app.look_review import review_list
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.screens import PeriodBar
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.reviews import Review
from hyvinvointi_desktop.domain.sessions import Session, Status


@dataclass(frozen=True, slots=True)
class OwnReview:
    """A review of the client with its words, headings marked."""

    review: Review
    text: str


@dataclass(frozen=True, slots=True)
class OwnPage:
    """One client's own page. ``planned`` holds the next meeting first, ``held`` the newest first; of a meeting with
    several people neither the place nor the note is there."""

    client: ClientId
    name: str
    language: str
    period: PeriodBar | None
    planned: tuple[Session, ...]
    held: tuple[Session, ...]
    agreements: tuple[Agreement, ...]
    goals: tuple[GoalProgress, ...]
    measures: tuple[MeasureLine, ...]
    reviews: tuple[OwnReview, ...]


def own_page(
    client: ClientId,
    records: Records,
    definitions: Definitions,
    now: datetime,
    today: date,
    review_words: Callable[[Review], str],
) -> OwnPage:
    """What is shown to the client.

    Raises:
        Refused: there is no such client.
    """
    card = client_card(client, records, definitions, now, today)
    reviews = review_list(client, records, definitions).rows
    return OwnPage(
        client=client,
        name=card.client.name or card.client.code,
        language=card.client.language,
        period=card.period,
        planned=_of_this_one_alone(client, card.planned),
        held=_of_this_one_alone(client, (s for s in card.sessions if s.status is Status.HELD)),
        agreements=tuple(sorted(card.agreements, key=lambda a: (a.first_day, a.version), reverse=True)),
        goals=tuple(g for g in card.goals if g.goal.state is not GoalState.LEFT),
        measures=tuple(m for m in client_measures(client, records, definitions, today).lines if m.fillings),
        reviews=tuple(OwnReview(row.review, review_words(row.review)) for row in reviews if not row.corrected),
    )


def _of_this_one_alone(client: ClientId, sessions: Iterable[Session]) -> tuple[Session, ...]:
    """A note of a meeting with several people is about all of them."""
    return tuple(
        s if s.clients == (client,) else replace(s, clients=(client,), course=None, place="", note="") for s in sessions
    )
