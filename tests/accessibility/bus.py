# mypy: ignore-errors
"""Reads a running window over the accessibility bus, as a screen reader does. Run by the system's Python with pyatspi.

``bus.py PYTHON FOLDER LANGUAGE STOP...``: starts the window, sends it from stop to stop and prints what it finds there.
"""

import subprocess
import sys
import time
from collections import Counter

import pyatspi
from gi.repository import Atspi, GLib

WAIT = 30
CELLS_READ = 40
FIELDS = {"text", "entry", "password text", "combo box", "spin button"}
NAMED_BY_LABEL = FIELDS | {"list box", "table", "tree table"}
CONTAINERS = {"table cell", "list item", "frame", "window", "dialog"}
DUMB = {"unknown", "filler", "panel", "invalid", "redundant object"}


def say(words):
    """A line of the report."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def find_application():
    """The window's own root on the bus."""
    for _ in range(WAIT * 10):
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and "yvinvointi" in (application.name or ""):
                return application
        time.sleep(0.1)
    sys.exit("the window never came to the accessibility bus")


def label_of(node):
    """The words of the label that belongs to it."""
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return " ".join(relation.getTarget(n).name for n in range(relation.getNTargets()))
    return ""


def shown(node):
    """Everything in sight under a node; tables give their first cells only."""
    states = node.getState()
    if not states.contains(pyatspi.STATE_SHOWING):
        return
    yield node, states
    count = node.childCount
    if node.getRoleName() in ("table", "list", "list box", "tree table"):
        count = min(count, CELLS_READ)
    for n in range(count):
        child = node.getChildAtIndex(n)
        if child is not None:
            yield from shown(child)


def look(application):
    """(roles of the controls, what is wrong, tables as (name, cells, cells with words))."""
    roles, wrong, tables = Counter(), [], []
    windows = [w for w in application if w is not None]
    sheets = [w for w in windows if w.getState().contains(pyatspi.STATE_MODAL)]
    for window in sheets or windows:
        for node, states in shown(window):
            role = node.getRoleName()
            if role in ("table", "tree table"):
                cells = [node.getChildAtIndex(n) for n in range(min(node.childCount, CELLS_READ))]
                tables.append((node.name, node.childCount, sum(bool(c and c.name) for c in cells)))
            if not states.contains(pyatspi.STATE_FOCUSABLE) or role in CONTAINERS:
                continue
            roles[role] += 1
            name = node.name or (label_of(node) if role in NAMED_BY_LABEL else "")
            if role == "combo box" and not label_of(node):
                wrong.append(f"{role} showing {node.name!r} has no label")
            if not name.strip():
                wrong.append(f"{role} without a name in {node.parent.name!r} {node.parent.getRoleName()}")
            elif role in DUMB:
                wrong.append(f"{name!r} has the role {role}")
    return roles, wrong, tables


class Ears:
    """What was announced since the last question."""

    def __init__(self):
        self.heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in ("object:announcement", "object:property-change:accessible-name"):
            self._listener.register(kind)

    def _hear(self, event):
        if event.type.startswith("object:announcement"):
            self.heard.append(str(event.any_data))

    def take(self, seconds=0.15):
        """Listens a moment."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.01)
        said, self.heard = self.heard, []
        return said


def main():
    """The walk; the exit status is 1 when something has no name."""
    python, folder, language, *stops = sys.argv[1:]
    command = [python, "-m", "tests.accessibility.host", folder, language]
    window = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert window.stdout.readline().strip() == "ready"
    application, faults = None, 0
    ears = Ears()
    for stop in stops:
        window.stdin.write(stop + "\n")
        window.stdin.flush()
        answer = window.stdout.readline().strip()
        if not answer.startswith("ready"):
            say(f"{stop:20} NOT REACHED: {answer}")
            faults += 1
            continue
        application = application or find_application()
        said = ears.take()
        application.clearCache()
        roles, wrong, tables = look(application)
        faults += len(wrong)
        counts = ", ".join(f"{count} {role}" for role, count in sorted(roles.items()))
        say(f"{stop:20} {sum(roles.values()):3} controls: {counts}")
        for name, cells, worded in tables:
            say(f"{'':20}     table {name!r}: {cells} cells, {worded} of the first {CELLS_READ} with words")
        if said:
            say(f"{'':20}     announced: {' | '.join(said)}")
        for words in wrong:
            say(f"{'':20} !!! {words}")
    window.stdin.close()
    window.wait(20)
    say(f"{faults} things without a name" if faults else "everything has a name")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
