"""Ties together the process that looks at files from elsewhere: what it can do, and how it is started."""

from __future__ import annotations

import functools
import io
from collections.abc import Mapping
from typing import Any

from hyvinvointi_desktop.app.apart_port import Answer, Look
from hyvinvointi_desktop.app.faults import ApartFailed, ApartKind
from hyvinvointi_desktop.system.apart import ApartProcess
from hyvinvointi_desktop.system.itself import itself

ARGUMENT = "--apart"
"""What this program is started with to be that process. ``bootstrap.run`` knows it."""
PAGES = "pages"


@functools.cache
def apart() -> ApartProcess:
    """The process; it is started by the first look."""
    return ApartProcess(itself(ARGUMENT))


def serve() -> int:
    """Is the process; the exit status comes back."""
    from hyvinvointi_desktop.system.apart_child import serve as serve_looks

    return serve_looks(_Looks())


class _Looks(dict[str, Look]):
    """Each kind of look, its libraries loaded when it is first asked for."""

    def __missing__(self, kind: str) -> Look:
        if kind == PAGES:
            self[PAGES] = look_at_pages
        elif kind in ("referral", "invitation"):
            from hyvinvointi_desktop.interchange import files_apart

            self.update(files_apart.LOOKS)
        elif kind in ("report", "attachment"):
            from hyvinvointi_desktop.bundles import papers_apart

            self.update(papers_apart.LOOKS)
        elif kind == "verdict":
            from hyvinvointi_desktop.bundles import sealer_apart

            self.update(sealer_apart.LOOKS)
        else:
            raise KeyError(kind)
        return self[kind]


def render_pages(pdf: bytes, dpi: int) -> list[bytes]:
    """A PDF's pages as PNG pictures, painted in the process.

    Raises:
        ApartFailed: it cannot be painted.
        Surroundings: no process is to be had.
    """
    pictures = list(apart().look(PAGES, {"dpi": dpi}, pdf).contents)
    if not all(picture.startswith(b"\x89PNG") for picture in pictures):
        raise ApartFailed(ApartKind.BROKEN)
    return pictures


def look_at_pages(said: Mapping[str, Any], contents: tuple[bytes, ...]) -> Answer:
    """In the process: the pages of a PDF."""
    import pypdfium2

    document = pypdfium2.PdfDocument(contents[0])
    document.init_forms()  # a signature is a form field: without this its box is drawn empty
    try:
        pictures = []
        for page in document:
            out = io.BytesIO()
            page.render(scale=float(said["dpi"]) / 72).to_pil().save(out, "PNG")
            pictures.append(out.getvalue())
        return Answer({}, tuple(pictures))
    finally:
        document.close()
