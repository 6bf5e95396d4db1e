"""The sentences of pictures in the language of the window. The papers have the same keys in their own texts."""

from hyvinvointi_desktop.app.pictures.words import PictureWords
from hyvinvointi_desktop.ui.kit.words import language, tr


def picture_words() -> PictureWords:
    """Every sentence a picture may need."""
    return PictureWords(language().value, {**_measures(), **_answers(), **_others()})


def _measures() -> dict[str, str]:
    return {
        "mode_self": tr("The client filled it alone"),
        "mode_assisted": tr("Filled together"),
        "mode_interview": tr("Asked as an interview"),
        "change_clear": tr("clear change"),
        "change_possible": tr("maybe a change"),
        "change_none": tr("no clear change"),
        "change_unknown": tr("change not known"),
        "no_score": tr("no score, answers are missing"),
        "error_band": tr("shaded: the score lies about here"),
        "error_range": tr("The latest lies in the range: {band}."),
        "nothing": tr("nothing yet"),
        "trend_title": tr("{measure} over time"),
        "trend_words": tr(
            "{measure}, filled {count} times. First {first_on}: {first}. Latest {last_on}: {last}. "
            "From the first to the latest: {change}."
        ),
        "trend_caption": tr("From the first to the latest: {change}"),
        "trend_one": tr("{measure}, filled once: {on}, score {score}. A change is seen after the next one."),
        "trend_none": tr("{measure}: no score yet. Filled: {days}."),
        "trend_modes": tr("It was filled in different ways, so compare with care."),
        "trend_missing": tr("Without a score: {count}."),
        "col_day": tr("Day"),
        "col_score": tr("Score"),
        "col_change": tr("The change"),
        "col_mode": tr("How"),
        "col_band": tr("Range"),
        "dates_title": tr("{measure}: when it was filled"),
        "dates_words": tr("{measure} was filled: {days}. The score of one person is not shown."),
    }


def _answers() -> dict[str, str]:
    return {
        "first": tr("first {on}"),
        "latest": tr("latest {on}"),
        "col_item": tr("Theme"),
        "col_first": tr("First"),
        "col_latest": tr("Latest"),
        "col_number": tr("No."),
        "answers_title": tr("{measure}: answers, first and latest"),
        "answers_words": tr("{measure}, answers {first_on} and {last_on}: {rows}."),
        "answers_one": tr("{measure}, answers {last_on}: {rows}."),
        "answer_missing": tr("not answered"),
        "areas_title": tr("{measure}: areas, first and latest"),
        "areas_words": tr("{measure}, areas {first_on} and {last_on}: {rows}."),
        "areas_one": tr("{measure}, areas {last_on}: {rows}."),
        "steps_title": tr("Answers: {question}"),
        "steps_words": tr("{question} Mean {mean}, answers {count}. {rows}."),
        "steps_caption": tr("Mean {mean} · answers {count}"),
        "steps_few": tr("Shown when at least {least} have answered."),
        "col_step": tr("Answer"),
        "col_count": tr("How many"),
    }


def _others() -> dict[str, str]:
    return {
        "goal_title": tr("Path to the goal: {goal}"),
        "goal_itself": tr("goal"),
        "goal_reached": tr("The goal is reached."),
        "goal_share": tr("{percent} % of the way."),
        "goal_steps": tr("Steps reached: {reached} of {steps}."),
        "col_step_words": tr("What"),
        "col_state": tr("Now"),
        "col_marks": tr("Marks"),
        "state_open": tr("under way"),
        "state_reached": tr("reached"),
        "state_left": tr("left for now"),
        "mark_not_yet": tr("not yet"),
        "mark_a_little": tr("a little"),
        "mark_succeeded": tr("succeeded"),
    }
