"""Tables on a paper: columns, rows that break over pages, header rows said once and repeated only for the eye."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from hyvinvointi_desktop.reports import pen
from hyvinvointi_desktop.reports.fonts import TextStyle, wrap
from hyvinvointi_desktop.reports.paper import HAIRLINE, MUTED, SHADE, Paper
from hyvinvointi_desktop.reports.tagging import Element

PAD_X = 5.0
PAD_Y = 2.6
BOX = "#8b96a3"


@dataclass(frozen=True, slots=True)
class Column:
    """A column. ``width`` in points, or 0 with a ``share`` of what the others leave; numbers stand ``right``.
    ``style`` in place of the table's own letters."""

    title: str
    width: float = 0.0
    share: float = 1.0
    right: bool = False
    style: TextStyle | None = None


@dataclass(frozen=True, slots=True)
class _Cell:
    lines: list[str]
    style: TextStyle
    right: bool
    x: float
    width: float


def table(
    paper: Paper,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    *,
    total: Sequence[str] | None = None,
    row_headers: bool = False,
    boxed: float = 0.0,
    head_size: float = 8.2,
) -> None:
    """A table with a header row; ``total`` is a bold last row. With ``row_headers`` the first column heads its row.
    ``boxed`` rules every cell for writing in by hand, in rows at least so many points high; ``head_size`` are the
    letters of the header row, in points."""
    _Table(paper, columns, row_headers, boxed, head_size).draw(rows, total)


def facts(paper: Paper, pairs: Sequence[tuple[str, str]], per_row: int = 2) -> None:
    """Labels with their values, ``per_row`` pairs beside each other, each label heading its value."""
    element = paper.parent.add(Element("Table"))
    wide = paper.width / per_row
    label_wide = wide * 0.3
    label, value = replace(paper.look.table, ink=MUTED), paper.look.table
    for start in range(0, len(pairs), per_row):
        cells = []
        shown = [*pairs[start : start + per_row], *[("", "")] * per_row][:per_row]
        for place, (name, words) in enumerate(shown):
            x = paper.left + place * wide
            cells.append(_Cell(wrap(name, label, label_wide - PAD_X), label, False, x, label_wide))
            rest = wide - label_wide
            cells.append(_Cell(wrap(words, value, rest - 2 * PAD_X), value, False, x + label_wide, rest))
        row = element.add(Element("TR"))
        owners = [row.add(_owner(head=n % 2 == 0 and bool(shown[n // 2][0]))) for n in range(len(cells))]
        _RowDrawer(paper, None).draw(cells, owners, pad_x=0, line=False)
    paper.space(paper.look.body.after)


def _owner(*, head: bool) -> Element:
    return Element("TH", scope="Row") if head else Element("TD")


class _Table:
    def __init__(
        self, paper: Paper, columns: Sequence[Column], row_headers: bool, boxed: float, head_size: float
    ) -> None:
        self._paper = paper
        self._boxed = boxed
        self._columns = columns
        self._row_headers = row_headers
        fixed = sum(c.width for c in columns)
        shares = sum(c.share for c in columns if not c.width) or 1.0
        free = max(paper.width - fixed, 0)
        self._widths = [c.width or free * c.share / shares for c in columns]
        self._element = paper.parent.add(Element("Table"))
        head = replace(paper.look.table, bold=True, size=head_size, leading=head_size * 1.34)
        self._head = self._cells([c.title for c in columns], head)

    def draw(self, rows: Sequence[Sequence[str]], total: Sequence[str] | None) -> None:
        first = self._cells(rows[0] if rows else total or (), self._paper.look.table)
        self._paper.ensure(_height(self._head) + min(_height(first), 80) + 1)
        head = self._element.add(Element("TR"))
        self._draw_head([head.add(Element("TH", scope="Column")) for _ in self._columns])
        drawer = _RowDrawer(self._paper, self._draw_head, self._boxed)
        for row in rows:
            drawer.draw(self._cells(row, self._paper.look.table, own=True), self._owners())
        if total is not None:
            drawer.draw(self._cells(total, replace(self._paper.look.table, bold=True)), self._owners(), line=False)
        self._paper.space(self._paper.look.body.after)

    def _owners(self) -> list[Element]:
        row = self._element.add(Element("TR"))
        return [row.add(_owner(head=self._row_headers and n == 0)) for n in range(len(self._columns))]

    def _cells(self, words: Sequence[str], style: TextStyle, *, own: bool = False) -> list[_Cell]:
        cells, x = [], self._paper.left
        for text, column, width in zip(words, self._columns, self._widths, strict=False):
            look = column.style or style if own else style
            cells.append(_Cell(wrap(text, look, width - 2 * PAD_X), look, column.right, x, width))
            x += width
        return cells

    def _draw_head(self, owners: list[Element] | None = None) -> None:
        """The header row; without owners it is only for the eye (a repeated header)."""
        paper, high = self._paper, _height(self._head)
        with paper.canvas.artifact():
            paper.canvas.draw(pen.filled(paper.left, paper.y - high, paper.width, high, SHADE))
        for index, cell in enumerate(self._head):
            with paper.canvas.tagged(owners[index]) if owners else paper.canvas.artifact():
                _draw_lines(paper, cell, cell.lines, PAD_X)
        paper.y -= high


class _RowDrawer:
    """Draws rows; one that does not fit goes to the next page, one higher than a page is divided."""

    def __init__(self, paper: Paper, header: Callable[[], None] | None, boxed: float = 0.0) -> None:
        self._paper = paper
        self._header = header
        self._boxed = boxed

    def draw(self, cells: list[_Cell], owners: list[Element], *, pad_x: float = PAD_X, line: bool = True) -> None:
        paper = self._paper
        if self._boxed:
            self._draw_boxes(cells, owners, pad_x)
            return
        rest = [cell.lines for cell in cells]
        high = _height(cells)
        if high <= paper.full_height * 0.5:
            self._make_room(high)
        while any(rest):
            leading = max((cell.style.leading for cell in cells), default=1.0)
            self._make_room(leading + 2 * PAD_Y)
            count = max(1, int((paper.y - paper.bottom - 2 * PAD_Y + 0.01) / leading))
            for cell, owner, lines in zip(cells, owners, rest, strict=True):
                if any(part.strip() for part in lines[:count]):
                    with paper.canvas.tagged(owner):
                        _draw_lines(paper, cell, lines[:count], pad_x)
            paper.y -= max(len(lines[:count]) for lines in rest) * leading + 2 * PAD_Y
            rest = [lines[count:] for lines in rest]
        if line:
            _rule(paper)

    def _draw_boxes(self, cells: list[_Cell], owners: list[Element], pad_x: float) -> None:
        """A row that stays whole: its words in the middle of the height, a box round each cell."""
        paper, high = self._paper, max(_height(cells), self._boxed)
        self._make_room(high)
        top = paper.y
        for cell, owner in zip(cells, owners, strict=True):
            words = len(cell.lines) * cell.style.leading
            paper.y = top - (high - words) / 2 + PAD_Y
            if any(part.strip() for part in cell.lines):
                with paper.canvas.tagged(owner):
                    _draw_lines(paper, cell, cell.lines, pad_x)
        paper.y = top - high
        with paper.canvas.artifact():
            for cell in cells:
                paper.canvas.draw(pen.framed(cell.x, paper.y, cell.width, high, BOX, 0.6))

    def _make_room(self, height: float) -> None:
        if self._paper.ensure(height) and self._header is not None:
            self._header()


def _height(cells: Sequence[_Cell]) -> float:
    return max((len(c.lines) * c.style.leading for c in cells), default=0.0) + 2 * PAD_Y


def _draw_lines(paper: Paper, cell: _Cell, lines: Sequence[str], pad_x: float) -> None:
    low = paper.y - PAD_Y
    right = cell.x + cell.width - pad_x if cell.right else None
    for text in lines:
        low -= cell.style.leading
        paper.text(text, cell.style, cell.x + pad_x, low, right)


def _rule(paper: Paper) -> None:
    with paper.canvas.artifact():
        paper.canvas.draw(pen.rule(paper.left, paper.y, paper.left + paper.width, HAIRLINE, 0.4))
