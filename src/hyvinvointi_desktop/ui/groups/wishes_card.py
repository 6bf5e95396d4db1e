"""What the interviews wish for, as counts. It changes no session itself."""

from collections.abc import Callable

from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.ui.groups import programme_words
from hyvinvointi_desktop.ui.kit.widgets import Card, Chip, Flow, head, plain, small
from hyvinvointi_desktop.ui.kit.words import tr


class WishesCard(Card):
    """``use`` is called when the wishes are to become themes."""

    def __init__(self, use: Callable[[], object]) -> None:
        super().__init__(gap=8)
        self._use = use

    def show_wishes(self, screen: CourseScreen) -> None:
        """The wishes, the most common first; nothing while there are none."""
        self.clear()
        self.setVisible(bool(screen.wishes))
        if not screen.wishes:
            return
        self.add(
            head(tr("Wishes of the interviews")),
            Flow(*(Chip(f"{programme_words.wish(screen.programme, w)} {w.count}") for w in screen.wishes), gap=4),
            Flow(plain(tr("Use them as themes"), self._use, "check")),
            small(tr("The most wished for go to the coming sessions that have no theme yet.")),
        )
