"""The words of a review: cleaned, without other clients' names, composed into a text to copy where that is the way."""

import re
from collections.abc import Iterable
from dataclasses import replace

from hyvinvointi_desktop.domain.erasure import Named
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.reviews import Review


def cleaned(review: Review) -> Review:
    """The review with its words stripped of white space around them."""
    return replace(
        review, went_well=review.went_well.strip(), was_hard=review.was_hard.strip(), changes=review.changes.strip(),
        what_next=review.what_next.strip(), goals=tuple(replace(g, said=g.said.strip()) for g in review.goals),
    )  # fmt: skip


def said(review: Review) -> tuple[str, ...]:
    """All that was said, empty parts left out."""
    words = (review.went_well, review.was_hard, review.changes, review.what_next, *(g.said for g in review.goals))
    return tuple(w for w in words if w)


def without_words(review: Review) -> Review:
    """The days, states and figures alone: what stays where the official record is elsewhere."""
    goals = tuple(replace(g, said="") for g in review.goals)
    return replace(review, went_well="", was_hard="", changes="", what_next="", goals=goals)


class Others:
    """The other clients of the profile. Their whole names give way to their codes on a paper that goes out."""

    def __init__(self, clients: Iterable[Client], own: Client) -> None:
        named = [c for c in clients if c.id != own.id and len(c.name.split()) > 1]
        self._codes = {" ".join(c.name.split()).casefold(): c.code for c in named}
        longest = sorted(self._codes, key=len, reverse=True)
        self._whole = re.compile(r"\b(?:" + "|".join(map(re.escape, longest)) + r")\b" if longest else r"(?!)", re.I)
        self._named = [(c.name, Named(c.name, c.code)) for c in clients if c.id != own.id and c.name.strip()]

    def without(self, text: str) -> str:
        """The text with codes in place of whole names."""
        return self._whole.sub(lambda m: self._codes[m.group().casefold()], text)

    def in_review(self, review: Review) -> Review:
        """The review with codes in place of others' names."""
        goals = tuple(replace(g, words=self.without(g.words), said=self.without(g.said)) for g in review.goals)
        return replace(
            review, went_well=self.without(review.went_well), was_hard=self.without(review.was_hard),
            changes=self.without(review.changes), what_next=self.without(review.what_next), goals=goals,
        )  # fmt: skip

    def named_in(self, review: Review) -> tuple[str, ...]:
        """Other clients whose name seems to stand in what was said; it may find too many."""
        text = "\n".join((*said(review), *(g.words for g in review.goals)))
        return tuple(name for name, named in self._named if text and named.within(text))
