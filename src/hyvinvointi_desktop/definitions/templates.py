"""Agreement texts from ``resources/agreements``: front matter, then the text with named placeholders. It fills none."""

from pathlib import Path

from hyvinvointi_desktop.app.ports import AgreementTemplate
from hyvinvointi_desktop.definitions.fields import DefinitionError
from hyvinvointi_desktop.domain.templates import unknown_placeholders

LANGUAGES = ("fi", "sv", "en")
LAYOUTS = ("plain", "easy")
"""Large print is the plain text in larger letters and has no file of its own."""
_FIELDS = ("id", "language", "layout", "version", "title")


def read_template(path: Path) -> AgreementTemplate:
    """The text of one file named ``<id>.<language>.md`` or ``<id>.<language>.easy.md``.

    Raises:
        DefinitionError: naming the field; also for a placeholder that nothing fills.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DefinitionError(path.name, "", f"cannot be read: {error}") from error
    if lines[:1] != ["---"] or "---" not in lines[1:]:
        raise DefinitionError(path.name, "", "does not begin with front matter between two lines of ---")
    end = lines.index("---", 1)
    front = _front(path.name, lines[1:end])
    body = "\n".join(lines[end + 1 :]).strip() + "\n"
    if unknown := unknown_placeholders(front["title"] + body):
        raise DefinitionError(path.name, "body", f"placeholder {{{unknown[0]}}} is unknown")
    _check(path.name, front, body)
    return AgreementTemplate(
        id=front["id"],
        language=front["language"],
        version=int(front["version"]),
        layout=front["layout"],
        title=front["title"],
        body=body,
    )


def _front(file: str, lines: list[str]) -> dict[str, str]:
    front: dict[str, str] = {}
    for line in lines:
        key, colon, value = line.partition(":")
        if not colon or key not in _FIELDS:
            raise DefinitionError(file, key.strip(), "is unknown")
        if key in front:
            raise DefinitionError(file, key, "stands twice")
        front[key] = value.strip()
    for key in _FIELDS:
        if not front.get(key):
            raise DefinitionError(file, key, "is missing")
    return front


def _check(file: str, front: dict[str, str], body: str) -> None:
    if front["language"] not in LANGUAGES:
        raise DefinitionError(file, "language", f"must be one of {', '.join(LANGUAGES)}")
    if front["layout"] not in LAYOUTS:
        raise DefinitionError(file, "layout", f"must be one of {', '.join(LAYOUTS)}")
    version = front["version"]
    if not (version.isascii() and version.isdigit() and int(version) >= 1):
        raise DefinitionError(file, "version", "must be a whole number from 1")
    easy = ".easy" if front["layout"] == "easy" else ""
    if file != f"{front['id']}.{front['language']}{easy}.md":
        raise DefinitionError(file, "id", "id, language and layout must be as the file is named")
    if not body.strip():
        raise DefinitionError(file, "body", "is empty")
