"""Questions beside a goal that is being written: they help to make it small, own and noticeable. They keep nothing."""

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.widgets import LineItem, column, small
from hyvinvointi_desktop.ui.kit.words import tr


def questions() -> tuple[tuple[str, str], ...]:
    """Each question with what it is good for (the SMART idea of seed 002, as questions to talk about)."""
    return (
        (tr("Is this the client's own?"), tr("Would the client say so to a friend? Whose wish is it?")),
        (tr("How is it noticed?"), tr("What is different then, on an ordinary Tuesday? Can it be counted?")),
        (tr("Can it be reached in this period?"), tr("And can the client do something about it?")),
        (tr("When do you look at it?"), tr("Agree on the day when you look how it goes.")),
        (tr("Can it be cut smaller?"), tr("What could be done before the next meeting? Write that as a step.")),
        (tr("What could be in the way?"), tr("And what would help then? Who could come along?")),
    )


class GoalQuestions(Fold):
    """Closed until it is wanted. Nothing has to be answered."""

    def __init__(self) -> None:
        lines: list[QWidget] = [LineItem("question", asked, under) for asked, under in questions()]
        said = small(tr("Talk about these together. Nothing has to be answered, and nothing is kept of them."))
        super().__init__(tr("Questions that help to write a good goal"), column(said, *lines, gap=8))
