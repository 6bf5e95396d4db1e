"""What a signature looks like on paper: a small opaque picture with the signer's name and the time."""

from datetime import datetime
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from hyvinvointi_desktop.domain.days import HELSINKI

SCALE = 3
"""Picture points per PDF point: 216 to the inch."""
INK = (27, 36, 48)
MUTED = (85, 96, 110)
ACCENT = (29, 91, 166)


def appearance(fonts: Path, size: tuple[float, float], name: str, at: datetime) -> Image.Image:
    """The picture for a field of this size in points. A name too long for it is cut with an ellipsis.

    The time is Helsinki's, with its offset, in figures that need no language.
    """
    wide, high = (max(1, round(side * SCALE)) for side in size)
    picture = Image.new("RGB", (wide, high), "white")
    pen = ImageDraw.Draw(picture)
    left = round(high * 0.14)
    pen.rectangle((0, 0, round(high * 0.045), high), fill=ACCENT)
    local = at.astimezone(HELSINKI)
    offset = f"{local:%z}"
    time = f"{local.day}.{local.month}.{local.year} {local.hour}.{local.minute:02d} (UTC{offset[:3]}:{offset[3:]})"
    lines = (
        (name, "NotoSans-Bold.ttf", 0.26, 0.16, INK),
        (time, "NotoSans-Regular.ttf", 0.18, 0.56, MUTED),
    )
    for words, file, share, top, ink in lines:
        font = _font(str(fonts / file), max(6, round(high * share)))
        shown = _fitted(" ".join(words.split()), font, wide - 2 * left)
        pen.text((left, round(high * top)), shown, font=font, fill=ink)
    return picture


@lru_cache(maxsize=4)
def _font(path: str, size: int) -> ImageFont.FreeTypeFont:
    """Kept, for a typeface takes most of its time over the first letter of a size."""
    return ImageFont.truetype(path, size)


def _fitted(words: str, font: ImageFont.FreeTypeFont, room: int) -> str:
    if font.getlength(words) <= room:
        return words
    while words and font.getlength(f"{words}…") > room:
        words = words[:-1]
    return f"{words}…"
