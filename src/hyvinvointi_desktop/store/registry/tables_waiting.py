"""Tables of messages that wait to be sealed, with the papers that go along."""

from sqlalchemy import Index, PrimaryKeyConstraint

from hyvinvointi_desktop.domain.exchange import MessageKind
from hyvinvointi_desktop.store.registry.columns import blob, number, one_of, table, to, words

waiting = table(
    "reg_waiting", words("id", key=True), number("place"), words("worker"), words("kind"), words("about"),
    words("content", null=True), words("made_at"), words("sealed_at", null=True), words("bundle", null=True),
    one_of("kind", MessageKind), Index(None, "about"), Index(None, "sealed_at"),
)
waiting_files = table(
    "reg_waiting_files", to("message", "reg_waiting.id"), number("position"), blob("content"),
    PrimaryKeyConstraint("message", "position"),
)
