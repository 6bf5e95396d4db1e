"""A review as plain text to paste into the official record (RULES.md section 4): headings on lines of their own."""

from datetime import date

from hyvinvointi_desktop.app import review_texts as r
from hyvinvointi_desktop.app.review_measures import measure_picture
from hyvinvointi_desktop.app.review_screens import ReviewPaper
from hyvinvointi_desktop.domain.reviews import ReviewedGoal

Words = r.Words


def review_text(paper: ReviewPaper, words: Words, language: str, *, marked: bool = False) -> str:
    """The whole review, without the client's name: it is pasted into that client's own record.

    ``marked`` puts ``#``, ``##`` and ``-`` before headings and items, for a view that shows them as such.
    """
    review = paper.review
    how = words["review_together" if review.together else "review_alone"]
    parts = [
        f"{'# ' if marked else ''}{r.title_of(words, paper)} {_day(review.held_on)}",
        f"{words['review_days']}: {_day(review.first_day)}–{_day(review.last_day)}. {_capital(how)}.",
        *(_block(words[key], lines, marked=marked) for key, lines in _blocks(paper, words, language)),
    ]
    return "\n\n".join(p for p in parts if p) + "\n"


def _blocks(paper: ReviewPaper, words: Words, language: str) -> list[tuple[str, list[str]]]:
    return [
        ("review_done", _done(paper, words, language)),
        ("review_goals", [_goal(paper, goal, words) for goal in paper.review.goals]),
        ("review_measures", _measures(paper, words, language)),
        *((key, [said]) for key, said in r.questions(paper) if said),
    ]


def _block(title: str, lines: list[str], *, marked: bool) -> str:
    return "\n".join([f"{'## ' if marked else ''}{title}", *lines]) if lines else ""


def _day(on: date) -> str:
    return f"{on.day}.{on.month}.{on.year}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return " ".join(p for p in (f"{hours} h" if hours else "", f"{rest} min" if rest or not hours else "") if p)


def _done(paper: ReviewPaper, words: Words, language: str) -> list[str]:
    figures = paper.figures
    lines = r.sum_lines(words, figures, _duration)
    if figures.kinds:
        kinds = [(kind, count) for kind, count, _ in figures.kinds]
        lines.append(
            f"{words['review_kinds']}: "
            + r.pairs(words, kinds, lambda kind: r.kind_word(words, paper.programme, kind, language))
        )
    if figures.places:
        lines.append(words["review_places"].format(places=r.pairs(words, figures.places, str)))
    if figures.groups:
        came = [(g.name, g.came) for g in figures.groups]
        lines.append(f"{words['review_groups']}: {r.pairs(words, came, str)}")
    if figures.tasks:
        lines.append(words["review_tasks_sum"].format(all=len(figures.tasks), done=figures.tasks_done))
    if figures.barriers:
        named = r.pairs(words, figures.barriers, lambda b: r.barrier_word(words, paper.programme, b, language))
        lines.append(words["review_barriers"].format(barriers=named))
    return lines


def _goal(paper: ReviewPaper, goal: ReviewedGoal, words: Words) -> str:
    lines = [f"- {goal.words} ({words[f'picture_state_{goal.state.value}']})"]
    found = r.found_goal(paper.figures.goals, goal.goal)
    if found is not None and (marks := r.marks_line(words, found)):
        lines.append("  " + words["review_goal_marks"].format(marks=marks))
    if goal.said:
        lines.append("  " + words["review_goal_said"].format(said=goal.said))
    return "\n".join(lines)


def _measures(paper: ReviewPaper, words: Words, language: str) -> list[str]:
    say = r.picture_words(words, language)
    return [
        " ".join(part for part in (measure_picture(line, say).words, r.change_line(words, line)) if part)
        for line in paper.figures.measures
    ]
