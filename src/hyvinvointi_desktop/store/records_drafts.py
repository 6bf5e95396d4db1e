"""What is being typed and not saved yet: one row a form and record."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, or_, select

from hyvinvointi_desktop.app.drafts_port import Draft, Form, Mark, Told
from hyvinvointi_desktop.domain.acts import Ref
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import Values
from hyvinvointi_desktop.store.records_history import HistoryStoreRecords

_D = t.drafts.c
_NEWEST_FIRST = select(t.drafts).order_by(_D.kept_at.desc(), _D.form, _D.record)


class DraftStoreRecords(HistoryStoreRecords):
    """Drafts inside one transaction."""

    def put_draft(self, draft: Draft) -> None:
        """Keeps a draft in place of the one of the same form and record."""
        self._put(t.drafts, _row(draft))

    def draft(self, form: Form, record: str) -> Draft | None:
        """The draft of a form and record."""
        row = self._one(select(t.drafts).where(_at(form, record)))
        return None if row is None else _draft(row)

    def drafts(self, form: Form | None = None) -> tuple[Draft, ...]:
        """All drafts or one form's, the newest first."""
        wanted = _NEWEST_FIRST if form is None else _NEWEST_FIRST.where(_D.form == form.value)
        return tuple(d for row in self._rows(wanted) if (d := _draft(row)) is not None)

    def drop_draft(self, form: Form, record: str) -> None:
        """Takes a draft out; one that is not there is no fault."""
        self._connection.execute(delete(t.drafts).where(_at(form, record)))

    def drop_drafts_of(self, client: ClientId) -> int:
        """Takes out every draft that is about the client or holds the client's id or name; how many went.

        A name is written inside texts of other forms too, so the client's row must still be there to be read.
        """
        person = self._one(select(t.clients.c.name).where(t.clients.c.id == client))
        held = [_holds(json.dumps(client))]
        if person is not None and person.name.strip():
            held.append(_holds(json.dumps(person.name.strip(), ensure_ascii=False)[1:-1]))
        gone = self._connection.execute(delete(t.drafts).where(or_(_D.client_id == client, *held)))
        return int(gone.rowcount)

    def record_mark(self, about: Ref) -> Mark:
        """How far a record has come."""
        c = t.row_changes.c
        newest = select(func.coalesce(func.max(c.act), 0)).where(
            c.about_kind == about.kind.value, c.about_id == about.id
        )
        return Mark(bool(self.rows_now(about)), int(self._connection.scalar(newest) or 0))

    def last_sitting_ended(self, present: str) -> bool:
        """Whether the sitting before the present one was locked or closed; True where there was none."""
        others = t.audit.c.session.not_in(("", present))
        last = self._one(select(t.audit.c.event).where(others).order_by(t.audit.c.seq.desc()).limit(1))
        return last is None or last.event == Event.LOCKED.value  # nothing follows the end of a sitting


def _at(form: Form, record: str) -> ColumnElement[bool]:
    return (_D.form == form.value) & (_D.record == record)


def _holds(words: str) -> ColumnElement[bool]:
    return func.instr(func.lower(_D.content), func.lower(words)) > 0


def _row(draft: Draft) -> Values:
    content: dict[str, Any] = {"typed": draft.typed, "now": draft.now, "before": draft.before}
    if draft.since is not None:
        content["since"] = [draft.since.there, draft.since.act]
    return {
        "form": draft.form.value,
        "record": draft.record,
        "client_id": draft.client,
        "content": json.dumps(content, ensure_ascii=False),
        "kept_at": v.utc_text(draft.kept_at),
    }


def _draft(row: Any) -> Draft | None:
    """None for a form that this program no longer has."""
    content = json.loads(row.content)
    since = content.get("since")
    if row.form not in {form.value for form in Form}:
        return None
    return Draft(
        form=Form(row.form),
        record=row.record,
        client=None if row.client_id is None else ClientId(row.client_id),
        typed=content.get("typed", {}),
        now=_told(content.get("now", [])),
        before=_told(content.get("before", [])),
        since=None if since is None else Mark(bool(since[0]), int(since[1])),
        kept_at=datetime.fromisoformat(row.kept_at),
    )


def _told(rows: list[list[str]]) -> Told:
    return tuple((str(name), str(words)) for name, words in rows)
