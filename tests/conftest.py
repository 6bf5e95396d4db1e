"""Before anything of Qt is loaded: tests need no screen, unless one is named."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
