"""course-paper, courses-year and mark: the files, the words beside them, and every no."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.commands import ran
from tests.support.desks import NOW
from tests.support.whole_course import NAMES, course_desk

