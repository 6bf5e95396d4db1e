"""The recovery key and the master key in Asetukset: what they are for, and the sheets that change them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.keys.check_sheet import CheckSheet
from hyvinvointi_desktop.ui.keys.key_tools import KeyTools
from hyvinvointi_desktop.ui.keys.new_keys_sheet import NewKeysSheet
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow
from hyvinvointi_desktop.ui.kit.buttons import plain
from hyvinvointi_desktop.ui.kit.labels import head, label, muted
from hyvinvointi_desktop.ui.kit.words import tr


class RecoveryCard(Card):
    """Check the paper, or make a new key."""

    def __init__(self, desk: Desk, jobs: Jobs, tools: KeyTools, taken: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._jobs, self._tools, self._taken = desk, jobs, tools, taken
        self.check = plain(tr("Check the paper…"), self._check, "check")
        self.renew = plain(tr("Make a new recovery key…"), self._renew, "key")
        self.add(
            head(tr("Recovery key")),
            muted(
                tr("It does not change when the passphrase changes. Make a new one if the paper is lost or was seen.")
            ),
            Flow(self.check, self.renew),
        )

    def _check(self) -> None:
        check_paper(self.window(), self._desk, self._jobs, self._tools)

    def _renew(self) -> None:
        sheet = NewKeysSheet(self.window(), self._desk, self._jobs, self._tools)
        sheet.taken.connect(self._taken)
        sheet.open()


class MasterCard(Card):
    """Another master key, for the day when it is needed."""

    def __init__(self, desk: Desk, jobs: Jobs, tools: KeyTools) -> None:
        super().__init__()
        self._desk, self._jobs, self._tools = desk, jobs, tools
        self.change = plain(tr("Change the master key…"), self._change, "arrows-left-right")
        self.add(
            head(tr("Master key")),
            label(
                tr(
                    "Change it if somebody may have copied your records and also knows your passphrase. A new "
                    "passphrase alone does not help against a copy that was taken."
                )
            ),
            Flow(self.change),
        )

    def _change(self) -> None:
        NewKeysSheet(self.window(), self._desk, self._jobs, self._tools, rotates=True).open()


def check_paper(window: QWidget, desk: Desk, jobs: Jobs, tools: KeyTools) -> CheckSheet:
    """The sheet that asks for the key; from it one comes to a new one."""
    sheet = CheckSheet(window, desk, jobs, tools)
    sheet.lost.connect(lambda: NewKeysSheet(window, desk, jobs, tools).open())
    sheet.open()
    return sheet
