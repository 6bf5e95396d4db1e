"""Cold start to the unlock window against a bare window of the same toolkit, one after the other by turns."""

import os
from pathlib import Path

from tests.benchmarks.clock import Process, median_of, of_process

ROUNDS = 7
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, QApplication.quit)

app = QApplication([])
window = Window()
window.resize(480, 560)
window.show()
app.exec()
"""


def measure(profile: Path) -> tuple[Process, Process]:
    """The program's first window, and the bare one: medians."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HYVINVOINTI_QUIT_WHEN_SHOWN": "1"}
    ours: list[Process] = []
    bare: list[Process] = []
    for _ in range(ROUNDS + 1):
        ours.append(of_process(["-m", "hyvinvointi_desktop", "--profile", str(profile)], environment))
        bare.append(of_process(["-c", BARE], environment))
    return median_of(ours[1:]), median_of(bare[1:])  # the first of each warms the disk
