"""Records without measures, periods, reviews, feedback, competence or post: for desks over records in memory."""

from typing import Any


class NoCare:
    """Every list is empty; nothing can be put."""

    def own_measures(self) -> tuple[Any, ...]:
        return ()

    def own_forms(self) -> tuple[Any, ...]:
        return ()

    def all_periods(self) -> tuple[Any, ...]:
        return ()

    def periods_of(self, _client: str) -> tuple[Any, ...]:
        return ()

    def all_decisions(self) -> tuple[Any, ...]:
        return ()

    def decisions_of(self, _client: str) -> tuple[Any, ...]:
        return ()

    def all_copy_drafts(self) -> tuple[Any, ...]:
        return ()

    def reviews_of(self, _client: str) -> tuple[Any, ...]:
        return ()

    def assessments_of(self, _client: str) -> tuple[Any, ...]:
        return ()

    def all_group_visits(self) -> tuple[Any, ...]:
        return ()

    def self_assessments(self) -> tuple[Any, ...]:
        return ()

    def pledges(self) -> tuple[Any, ...]:
        return ("noted",)

    def erasures(self) -> tuple[Any, ...]:
        return ()

    def membership(self, _side: str) -> None:
        return None

    def post_messages(self, *_kinds: str) -> tuple[Any, ...]:
        return ()

    def outgoing_of_claim(self, _claim: str) -> None:
        return None
