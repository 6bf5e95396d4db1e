"""One door to the toolkit's widgets, so that a page imports from one place."""

from hyvinvointi_desktop.ui.kit.bar import Bar, WordBar
from hyvinvointi_desktop.ui.kit.boxes import (
    Card,
    Columns,
    EmptyState,
    Flow,
    FlowLayout,
    InlineMessage,
    LineItem,
    ScrollPage,
    column,
    row,
)
from hyvinvointi_desktop.ui.kit.buttons import Button, link, plain, primary, tab
from hyvinvointi_desktop.ui.kit.field_row import FieldRow, FormGrid
from hyvinvointi_desktop.ui.kit.labels import (
    Chip,
    ElidedLabel,
    Icon,
    Rule,
    head,
    label,
    muted,
    number,
    set_role,
    small,
    title,
)

__all__ = [
    "Bar",
    "Button",
    "Card",
    "Chip",
    "Columns",
    "ElidedLabel",
    "EmptyState",
    "FieldRow",
    "Flow",
    "FlowLayout",
    "FormGrid",
    "Icon",
    "InlineMessage",
    "LineItem",
    "Rule",
    "ScrollPage",
    "WordBar",
    "column",
    "head",
    "label",
    "link",
    "muted",
    "number",
    "plain",
    "primary",
    "row",
    "set_role",
    "small",
    "tab",
    "title",
]
