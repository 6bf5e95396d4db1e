"""A file of the organisation's own that a command checks or takes: a programme, a measure, a feedback form."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.cli.context import Context, read_bytes

_MOST_BYTES = 200_000


@contextmanager
def definition_file(context: Context) -> Iterator[tuple[Desk, str, str]]:
    """The desk, and the name and text of the file that ``FILE`` names. That it is wrong is told with ``--json`` too.

    Raises:
        DefinitionError: it is no UTF-8, or what is done with it says that it is wrong.
        Surroundings: the file is missing or cannot be read.
    """
    path = Path(context.options.file)
    raw = read_bytes(path, _MOST_BYTES)
    with context.desk() as desk:
        try:
            yield desk, path.name, _text(path.name, raw)
        except DefinitionError as error:
            if context.options.json:
                found = {"line": error.line, "field": error.field, "reason": error.reason}
                context.put_json({"taken": False, "file": error.file, **found})
            raise


def _text(name: str, raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DefinitionError(name, "", Wrong.UNREADABLE) from error
