"""The text of an invitation, out of a text file, a picture of its code, or the paper that was printed."""

import io
import warnings
from collections.abc import Iterator
from typing import Any

LARGEST = 20 * 1024 * 1024
_MOST_PIXELS = 40_000_000
_PAGES = 3
_SCALE = 3.0


def invitation_text(content: bytes) -> str:
    """What a file says, as text; empty where nothing in it can be read. It never raises: the reader refuses it."""
    if len(content) > LARGEST:
        return ""
    if content.startswith(b"%PDF-"):
        return "\n".join(_of_paper(content))
    picture = _picture(content)
    if picture is not None:
        return _codes(picture)
    return content.decode("utf-8-sig", "replace")


def _of_paper(content: bytes) -> Iterator[str]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return
    try:
        for page in list(document)[:_PAGES]:
            if page.get_width() * page.get_height() * _SCALE**2 <= _MOST_PIXELS:
                yield _codes(page.render(scale=_SCALE).to_pil())
    finally:
        document.close()


def _picture(content: bytes) -> Any:
    """The picture, when the bytes are one of a size that a camera makes."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # a bomb of pixels is only warned of
            opened = Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "BMP", "GIF", "WEBP", "TIFF"))
            if opened.width * opened.height > _MOST_PIXELS:
                return None
            return opened.convert("L")
    except Exception:  # a decoder of hostile bytes may raise anything: then it is no picture
        return None


def _codes(picture: Any) -> str:
    import zxingcpp

    found = zxingcpp.read_barcodes(picture)
    return "\n".join(code.text for code in found if code.format == zxingcpp.BarcodeFormat.QRCode)
