"""The questions that are talked through: what went well, what was hard; then what changes now. It saves nothing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.kit.widgets import Card, FieldRow, small, title
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.next_part import NextPart


class TalkStep(QWidget):
    """Looking back: two questions in large letters, with room for own words."""

    def __init__(self) -> None:
        super().__init__()
        self.went_well, self.was_hard = TextBox(lines=4), TextBox(lines=4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.copied = small(tr("What was said of this review lies in its text to copy. Write here only what is new."))
        self.copied.hide()
        layout.addWidget(self.copied)
        layout.addWidget(_question(tr("What went well?"), self.went_well, tr("Also something small.")))
        layout.addWidget(_question(tr("What was hard?"), self.was_hard, tr("What stood in the way, what would help?")))


class NowStep(QWidget):
    """Looking ahead: what changes now, what comes next, new goals, the next meeting."""

    def __init__(self, next_meeting: NextPart) -> None:
        super().__init__()
        self.changes, self.what_next = TextBox(lines=3), TextBox(lines=3)
        self.new_goals, self.next_meeting = TextBox(lines=2), next_meeting
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(_question(tr("What changes now?"), self.changes, tr("What do we do in another way?")))
        layout.addWidget(_question(tr("What comes next?"), self.what_next, tr("Who does what, and where to go on.")))
        goals_row = FieldRow(
            tr("New goals in the client's own words"), self.new_goals, optional=True, hint=tr("One on each line.")
        )
        layout.addWidget(Card(goals_row, next_meeting, gap=12))


def _question(words: str, box: TextBox, under: str) -> Card:
    box.setAccessibleName(words)
    heading = title(words)
    heading.setBuddy(box)
    return Card(heading, small(under), box, gap=6)
