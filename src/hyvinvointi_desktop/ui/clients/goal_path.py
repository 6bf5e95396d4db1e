"""A goal as a climbed path in the window; the drawing is that of the papers (``app.pictures.goal_path``)."""

from hyvinvointi_desktop.app.pictures.goal_path import goal_picture
from hyvinvointi_desktop.app.set_goal import GoalProgress
from hyvinvointi_desktop.ui.kit.picture import PictureView
from hyvinvointi_desktop.ui.picture_words import picture_words


class GoalPath(PictureView):
    """One goal's hill. Its table stands beside it in the tab of the goals."""

    def __init__(self, found: GoalProgress) -> None:
        super().__init__()
        self.show_goal(found)

    def show_goal(self, found: GoalProgress) -> None:
        """Another state of the goal."""
        self.show_picture(goal_picture(found, picture_words()))
