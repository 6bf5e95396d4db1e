"""Every colour, space and size of the window, as data. It refuses to know a widget."""

from enum import StrEnum
from typing import NamedTuple


class Scheme(StrEnum):
    """Which colours are shown; ``SYSTEM`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Palette(NamedTuple):
    """The colours of one scheme, by their job."""

    page: str
    surface: str
    rail: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_strong: str
    on_accent: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str


LIGHT = Palette(
    page="#f4f6f8",
    surface="#ffffff",
    rail="#ffffff",
    line="#d8dee4",
    edge="#6b7885",
    text="#1f2933",
    muted="#4a5866",
    accent="#1f5fa8",
    accent_strong="#174a85",
    on_accent="#ffffff",
    accent_soft="#e6eff9",
    good="#0b6e4f",
    good_soft="#e2f3ec",
    warn="#8a4b00",
    warn_soft="#fdf0dd",
    bad="#a4262c",
    bad_soft="#fbe9ea",
)
DARK = Palette(
    page="#14191f",
    surface="#1d242c",
    rail="#1a2028",
    line="#35404b",
    edge="#8794a1",
    text="#eef2f6",
    muted="#a9b6c2",
    accent="#7db4f0",
    accent_strong="#a5cbf6",
    on_accent="#0c1a29",
    accent_soft="#22354a",
    good="#6fd3ad",
    good_soft="#1b3a30",
    warn="#f0b76a",
    warn_soft="#40321c",
    bad="#f39a9e",
    bad_soft="#472326",
)
CONTRAST = Palette(
    page="#ffffff",
    surface="#ffffff",
    rail="#ffffff",
    line="#000000",
    edge="#000000",
    text="#000000",
    muted="#1c1c1c",
    accent="#003a80",
    accent_strong="#00234d",
    on_accent="#ffffff",
    accent_soft="#e8f0fa",
    good="#00442e",
    good_soft="#e9f6f0",
    warn="#5a2f00",
    warn_soft="#fff4e2",
    bad="#7a0010",
    bad_soft="#fdecee",
)

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24

FONT_SIZES = {"small": 13, "body": 15, "large": 17, "head": 17, "title": 25, "sum": 28, "client": 32, "answer": 22}
SCALES = (100, 125, 150, 175, 200)
TARGET, MAIN_TARGET = 28, 44
FINGER_TARGET = 84
"""The height of a button that is touched in passing: a finger needs 64."""

TEXT_ON = (
    ("text", "page"),
    ("text", "surface"),
    ("text", "rail"),
    ("text", "accent_soft"),
    ("muted", "page"),
    ("muted", "surface"),
    ("muted", "rail"),
    ("muted", "accent_soft"),
    ("accent", "surface"),
    ("accent", "page"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("good", "good_soft"),
    ("warn", "warn_soft"),
    ("bad", "bad_soft"),
    ("good", "surface"),
    ("warn", "surface"),
    ("bad", "surface"),
    ("text", "good_soft"),
    ("text", "warn_soft"),
    ("text", "bad_soft"),
)
"""Every pair of text colour and ground that the style sheet uses; a test measures them."""


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb`` as WCAG defines it."""
    red, green, blue = (_linear(int(colour[n : n + 2], 16)) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The WCAG contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
