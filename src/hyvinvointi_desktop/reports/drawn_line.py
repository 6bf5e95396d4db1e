"""A line as if drawn by hand, for the invented signatures of practice data. It signs nothing."""

import hashlib
import io


def drawn_line(name: str) -> bytes:
    """A PNG of a wavy line that differs by name and is the same for the same name."""
    from PIL import Image, ImageDraw

    seed = hashlib.sha256(name.encode()).digest()
    picture = Image.new("RGB", (600, 200), "white")
    points = [(40 + n * 24, 60 + seed[n] % 90) for n in range(22)]
    ImageDraw.Draw(picture).line(points, fill=(20, 30, 90), width=5, joint="curve")
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
