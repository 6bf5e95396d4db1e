"""Commands in this process: real arguments, real store, quick keys; what a person and a script would see comes back."""

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.ports import Clock
from hyvinvointi_desktop.cli.context import Outside, Pictures
from hyvinvointi_desktop.cli.main import main
from tests.support.desks import quick_gate, quick_sealer


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        """Standard output by line."""
        return self.out.splitlines()


Draw = Callable[[Path, Path | None, tuple[str, ...] | None], list[Path]]


def no_pages(out: Path, practice: Path | None, wanted: Pictures) -> list[Path]:
    """In place of drawing."""
    return [out / f"{page}.png" for page in wanted.pages or ("today",)]


def quick_outside(clock: Clock | None = None, *, real: bool = False) -> Outside:
    """The outside of the program with quick vaults; with ``real`` papers are printed and signed."""
    return Outside(
        gate=partial(quick_gate, clock=clock, real=real),
        default_profile=lambda: Path("/nonexistent/profile"),
        sealer=bootstrap.sealer if real else quick_sealer,
        write_whole=bootstrap.write_whole,
        write_together=bootstrap.write_together,
        make_folder=bootstrap.make_folder,
        texts=bootstrap.command_texts,
        system_language=lambda: "fi",
        open_window=lambda folder, practice: 0 if practice is None else 7,  # noqa: ARG005
        draw_screens=no_pages,
        models=bootstrap.definitions().models,
    )


def ran(outside: Outside, *arguments: str | Path) -> Ran:
    """Runs one command."""
    out, err = io.StringIO(), io.StringIO()
    status = main([str(a) for a in arguments], outside, out, err)
    return Ran(status, out.getvalue(), err.getvalue())
