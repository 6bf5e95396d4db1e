"""Drafts in memory, for desks and records that are no store."""

from typing import Any

from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Draft, Form, Mark
from hyvinvointi_desktop.domain.acts import Ref


class DraftsInMemory:
    """The records' side."""

    def __init__(self) -> None:
        self.kept_drafts: dict[tuple[Form, str], Draft] = {}

    def put_draft(self, draft: Draft) -> None:
        self.kept_drafts[draft.form, draft.record] = draft

    def draft(self, form: Form, record: str) -> Draft | None:
        return self.kept_drafts.get((form, record))

    def drafts(self, form: Form | None = None) -> tuple[Draft, ...]:
        return tuple(d for d in reversed(self.kept_drafts.values()) if form in (None, d.form))

    def drop_draft(self, form: Form, record: str) -> None:
        self.kept_drafts.pop((form, record), None)

    def record_mark(self, about: Ref) -> Mark:
        return Mark(self.is_there(about), 0)

    def is_there(self, _about: Ref) -> bool:
        return True

    def last_sitting_ended(self, _present: str) -> bool:
        return True


class DraftsOnDesk(DraftsInMemory):
    """The desk's side, for a desk that has no records."""

    def open_draft(self, form: Form, record: str) -> Opened:
        return Opened(self.draft(form, record))

    def keep_draft(self, draft: Draft) -> None:
        self.put_draft(draft)

    def typed(self, form: Form) -> dict[str, Any]:
        """What is kept of a form that has one draft."""
        (found,) = self.drafts(form)
        return dict(found.typed)
