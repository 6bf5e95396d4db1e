"""Words for what a review shows, taken from a language's texts: for its paper, the text to copy and the commands."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from hyvinvointi_desktop.app.review_screens import ItemLine, MeasureLine, ReviewFigures, ReviewPaper, flat
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.domain.goals import GoalState, Mark
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


def number(value: Decimal | None) -> str:
    """``18,59``; a whole number without decimals, nothing for none."""
    if value is None:
        return ""
    text = f"{value:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")


def change_words(words: Words, change: Change, better: bool | None) -> str:
    """``selvä muutos, parempaan``."""
    said = words[f"review_change_{change.value}"]
    if better is None or change in (Change.NONE, Change.UNKNOWN):
        return said
    return words["review_better" if better else "review_worse"].format(change=said)


def item_change(words: Words, line: ItemLine) -> str:
    """What changed in one answer; nothing where it cannot be said."""
    return "" if line.change is Change.UNKNOWN else change_words(words, line.change, line.better)


def measure_summary(words: Words, line: MeasureLine, day: Callable[[date], str]) -> str:
    """One sentence of a measure: its days where more may not be told, else what changed; nothing for one filling."""
    if not line.measure.individual:
        days = ", ".join(day(t.on) for t in line.taken)
        return words["review_measure_only_days"].format(days=days)
    if len(line.taken) < 2 or line.items:
        return ""
    return words["review_measure_change"].format(change=change_words(words, line.change, line.better))


def found_goal(goals: tuple[GoalProgress, ...], goal: GoalId) -> GoalProgress | None:
    """A goal with its marks among all of the client's."""
    return next((g for g in flat(goals) if g.goal.id == goal), None)


def steps_of(found: GoalProgress) -> tuple[GoalProgress, ...]:
    """What lies below a goal and was not left, in order."""
    return tuple(g for g in flat(found.below) if g.goal.state is not GoalState.LEFT)


def reached_of(found: GoalProgress) -> list[bool]:
    """The stairs of a path: its steps, then the goal itself."""
    is_reached = found.goal.state is GoalState.REACHED
    return [*(g.goal.state is GoalState.REACHED for g in steps_of(found)), is_reached]


def path_words(words: Words, found: GoalProgress, goal_words: str) -> str:
    """The path of a goal for those who do not see it."""
    steps = steps_of(found)
    if found.goal.state is GoalState.REACHED:
        how = words["review_path_reached"]
    elif steps:
        reached = sum(g.goal.state is GoalState.REACHED for g in steps)
        how = words["review_path_steps"].format(reached=reached, all=len(steps))
    else:
        how = words["review_path_share"].format(percent=round(found.share_reached * 100))
    return words["review_path_alt"].format(goal=goal_words, how=how)


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
