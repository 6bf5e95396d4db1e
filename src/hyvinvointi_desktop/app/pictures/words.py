"""The sentences of pictures, handed in by the window or by a paper: the same keys from both."""

from collections.abc import Mapping
from dataclasses import dataclass

KEYS = (
    "mode_self", "mode_assisted", "mode_interview",
    "change_clear", "change_possible", "change_none", "change_unknown",
    "first", "latest", "no_score", "error_band", "error_range", "nothing",
    "trend_title", "trend_words", "trend_caption", "trend_one", "trend_none", "trend_modes", "trend_missing",
    "col_day", "col_score", "col_change", "col_mode", "col_band", "col_item", "col_first", "col_latest", "col_number",
    "answers_title", "answers_words", "answers_one", "answer_missing",
    "areas_title", "areas_words", "areas_one",
    "steps_title", "steps_words", "steps_caption", "steps_few", "col_step", "col_count",
    "dates_title", "dates_words",
    "goal_title", "goal_itself", "goal_reached", "goal_share", "goal_steps", "col_step_words", "col_state", "col_marks",
    "state_open", "state_reached", "state_left", "mark_not_yet", "mark_a_little", "mark_succeeded",
)  # fmt: skip
"""Every sentence that a picture may need."""


@dataclass(frozen=True, slots=True)
class PictureWords:
    """Sentences by their key, in one language (``fi``, ``sv`` or ``en``)."""

    language: str
    said: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """The sentence with its values."""
        return self.said[key].format(**values)
