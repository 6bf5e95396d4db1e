"""Words for what a review shows, taken from a language's texts: for its paper, the text to copy and the commands."""

from collections.abc import Callable, Mapping, Sequence

from hyvinvointi_desktop.app.pictures.words import KEYS, PictureWords
from hyvinvointi_desktop.app.review_screens import MeasureLine, ReviewFigures, ReviewPaper, flat
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.goals import Mark
from hyvinvointi_desktop.domain.ids import GoalId
from hyvinvointi_desktop.domain.measures import Change
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.programmes import Programme

Words = Mapping[str, str]


def kind_word(words: Words, programme: Programme | None, kind: str, language: str) -> str:
    """A kind of session, in the programme's own word before ours."""
    own = programme.word(WordList.KINDS, kind, language) if programme is not None else None
    return own or words.get(f"session_{kind}", kind)


def barrier_word(words: Words, programme: Programme | None, barrier: str, language: str) -> str:
    """What stood in the way, in the programme's own word before ours."""
    own = programme.word(WordList.BARRIERS, barrier, language) if programme is not None else None
    return own or words.get(f"barrier_{barrier}", barrier)


def pairs(words: Words, found: Sequence[tuple[str, int]], word: Callable[[str], str]) -> str:
    """``Sodankylä 4, Kemijärvi 2``."""
    return ", ".join(words["review_pair"].format(name=word(key), count=count) for key, count in found)


def title_of(words: Words, paper: ReviewPaper) -> str:
    """Väliarviointi, loppuarviointi."""
    return words[f"review_title_{paper.review.kind.value}"]


def sum_lines(words: Words, figures: ReviewFigures, duration: Callable[[int], str]) -> list[str]:
    """How many meetings, how long together, and what did not come about."""
    if not figures.planned:
        return [words["review_nothing"]]
    lines = [
        words["review_sum"].format(planned=figures.planned, held=figures.held, time=duration(figures.minutes)),
    ]
    for key, count in (("review_no_show", figures.no_show), ("review_cancelled", figures.cancelled)):
        lines += [words[key].format(count=count)] if count else []
    return lines


def picture_words(words: Words, language: str) -> PictureWords:
    """The sentences of pictures among those of a paper."""
    return PictureWords(language, {key: words[f"picture_{key}"] for key in KEYS})


def change_line(words: Words, line: MeasureLine) -> str:
    """``Muutos: selvä muutos, parempaan.``; nothing where nothing can be compared."""
    if line.change is Change.UNKNOWN:
        return ""
    said = words[f"review_change_{line.change.value}"]
    if line.better is not None and line.change is not Change.NONE:
        said = words["review_better" if line.better else "review_worse"].format(change=said)
    return words["review_measure_change"].format(change=said)


def found_goal(goals: tuple[GoalProgress, ...], goal: GoalId) -> GoalProgress | None:
    """A goal with its marks among all of the client's."""
    return next((g for g in flat(goals) if g.goal.id == goal), None)


def marks_line(words: Words, found: GoalProgress) -> str:
    """``onnistui 2, vähän 1``: the marks of the stretch by word, the best first; nothing without marks."""
    counted = [(m, sum(mark.mark is m for mark in found.marks)) for m in reversed(Mark)]
    return ", ".join(f"{words[f'mark_{m.value}']} {count}" for m, count in counted if count)


def questions(paper: ReviewPaper) -> tuple[tuple[str, str], ...]:
    """The four questions by the key of their words, with what was said."""
    review = paper.review
    return (
        ("review_went_well", review.went_well), ("review_was_hard", review.was_hard),
        ("review_changes", review.changes), ("review_what_next", review.what_next),
    )  # fmt: skip
