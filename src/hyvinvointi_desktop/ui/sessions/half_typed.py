"""Words in the visit form that are no value yet: half a time, half a name. They are kept as they stand."""

from typing import Any

from hyvinvointi_desktop.ui.kit.fields import FreeField
from hyvinvointi_desktop.ui.sessions.form import SessionFields


def words_in(fields: SessionFields) -> dict[str, Any]:
    """The half typed name, and by its place every field whose words were not understood."""
    unclear = {str(n): field.text() for n, field in enumerate(fields.findChildren(FreeField)) if field.problem()}
    return {"client": fields.clients.line.text(), "unclear": unclear}


def put_words(fields: SessionFields, words: dict[str, Any]) -> None:
    """Puts them back, where the form has the same places."""
    fields.clients.line.setText(str(words.get("client", "")))
    unclear = words.get("unclear", {})
    for n, field in enumerate(fields.findChildren(FreeField)):
        if str(n) in unclear:
            field.setText(str(unclear[str(n)]))
