"""Where the shipped icons, fonts and translations lie. It reads no file itself."""

import sys
from pathlib import Path


def resource_folder() -> Path:
    """``resources/`` beside the source, or inside the packaged program."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "resources" if frozen else Path(__file__).resolve().parents[4] / "resources"
