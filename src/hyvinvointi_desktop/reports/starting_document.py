"""A template to begin with as an OpenDocument text, to be completed in any word processor; open places stand out.

The file is small and plain: a mimetype, three XML parts and a manifest, the same bytes for the same template.
"""

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from xml.sax.saxutils import escape, quoteattr

from hyvinvointi_desktop.domain.starting_papers import LineKind, StartingLine, StartingPaper

_TYPE = "application/vnd.oasis.opendocument.text"
_STILL = (1980, 1, 1, 0, 0, 0)
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}"'
    for name, space in (
        ("office", "office:1.0"), ("text", "text:1.0"), ("style", "style:1.0"), ("fo", "xsl-fo-compatible:1.0"),
        ("meta", "meta:1.0"),
    )
)  # fmt: skip
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LEVELS = {LineKind.TITLE: 1, LineKind.HEADING: 2, LineKind.UNDER_HEADING: 3}
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"


def starting_odt(paper: StartingPaper, made_at: datetime) -> bytes:
    """The file."""
    parts = {"content.xml": _content(paper), "styles.xml": _styles(paper.language), "meta.xml": _meta(paper, made_at)}
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr(zipfile.ZipInfo("mimetype", _STILL), _TYPE)  # first and stored, so that the type is seen
        for name, text in {**parts, "META-INF/manifest.xml": _manifest(tuple(parts))}.items():
            info = zipfile.ZipInfo(name, _STILL)
            info.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(info, text.encode())
    return made.getvalue()


def _content(paper: StartingPaper) -> str:
    body = "".join(_blocks(paper.lines))
    return (
        f'{_HEAD}<office:document-content {_SPACES} office:version="1.3"><office:body><office:text>{body}'
        "</office:text></office:body></office:document-content>"
    )


def _blocks(lines: tuple[StartingLine, ...]) -> Iterator[str]:
    in_list = False
    for line in lines:
        if in_list and line.kind is not LineKind.POINT:
            yield "</text:list>"
            in_list = False
        if line.kind is LineKind.POINT:
            if not in_list:
                yield '<text:list text:style-name="Points">'
                in_list = True
            yield f'<text:list-item><text:p text:style-name="Standard">{_words(line)}</text:p></text:list-item>'
        elif line.kind in _LEVELS:
            level = _LEVELS[line.kind]
            yield f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{_words(line)}</text:h>'
        else:
            yield f'<text:p text:style-name="Standard">{_words(line)}</text:p>'
    if in_list:
        yield "</text:list>"


def _words(line: StartingLine) -> str:
    return "".join(
        f'<text:span text:style-name="Open">[{_plain(piece.words)}]</text:span>' if piece.open else _plain(piece.words)
        for piece in line.pieces
    )


def _plain(words: str) -> str:
    """Without what XML has no letter for."""
    return escape("".join(letter for letter in words if letter >= " " and not 0xD800 <= ord(letter) <= 0xDFFF))


def _styles(language: str) -> str:
    country = {"fi": "FI", "sv": "FI", "en": "GB"}.get(language, "FI")
    headings = "".join(
        f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" style:family="paragraph" '
        f'style:next-style-name="Standard" style:default-outline-level="{level}"><style:paragraph-properties '
        f'fo:margin-top="{top}cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties '
        f'fo:font-size="{size}pt" fo:font-weight="bold"/></style:style>'
        for level, top, size in ((1, 0, 20), (2, 0.6, 14), (3, 0.4, 12))
    )
    points = (
        '<text:list-style style:name="Points"><text:list-level-style-bullet text:level="1" text:bullet-char="•">'
        '<style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.5cm"/>'
        "</text:list-level-style-bullet></text:list-style>"
    )
    return (
        f'{_HEAD}<office:document-styles {_SPACES} office:version="1.3"><office:styles>'
        '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt" '
        f'fo:language={quoteattr(language)} fo:country="{country}"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties '
        f'fo:margin-bottom="0.2cm"/></style:style>{headings}'
        '<style:style style:name="Open" style:family="text"><style:text-properties fo:background-color="#fff1a8"/>'
        f"</style:style>{points}</office:styles></office:document-styles>"
    )


def _meta(paper: StartingPaper, made_at: datetime) -> str:
    made = made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return (
        f'{_HEAD}<office:document-meta {_SPACES} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">'
        f"<office:meta><dc:title>{_plain(paper.title)}</dc:title><dc:language>{paper.language}</dc:language>"
        f"<meta:creation-date>{made}</meta:creation-date></office:meta></office:document-meta>"
    )


def _manifest(parts: tuple[str, ...]) -> str:
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>' for name in parts
    )
    return (
        f'{_HEAD}<manifest:manifest xmlns:manifest="{_MANIFEST}" manifest:version="1.3"><manifest:file-entry '
        f'manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_TYPE}"/>{entries}</manifest:manifest>'
    )
