"""What is being typed and not saved yet. A part of ``app.desk``."""

from hyvinvointi_desktop.app import drafts as rules
from hyvinvointi_desktop.app.desk_ground import DeskGround
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.ids import ClientId


class DeskDrafts(DeskGround):
    """Drafts are no records: keeping one is no act, and nothing of it can be undone."""

    def open_draft(self, form: Form, record: str) -> rules.Opened:
        """What a form finds when it opens on a record. The form logs the look at the record itself."""
        with self._store.reading() as records:
            return rules.open_draft(form, record, records)

    def drafts(self, form: Form) -> tuple[Draft, ...]:
        """One form's drafts, the newest first."""
        with self._store.reading() as records:
            return records.drafts(form)

    def keep_draft(self, draft: Draft) -> None:
        """Keeps what is typed in place of what was kept of the same form and record."""
        with self._no_act() as uow:
            uow.records.put_draft(draft)
            uow.commit()

    def drop_draft(self, form: Form, record: str) -> None:
        """It was saved, or is not wanted any more; one that is not there is no fault."""
        with self._no_act() as uow:
            uow.records.drop_draft(form, record)
            uow.commit()

    def recovered(self, *, anyway: bool = False) -> tuple[rules.Found, ...]:
        """Every draft, the newest first, when the last sitting had no end: the power went or the program died.

        Empty after a sitting that was locked or closed, for then each form brings its own draft back; not so
        ``anyway``, for somebody who locked the program before they had looked.
        """
        with self._store.reading() as records:
            if not anyway and records.last_sitting_ended(self.trail.session):
                return ()
            kept = records.drafts()
        for draft in kept:
            self._log_look(draft)
        with self._store.reading() as records:
            return rules.found(kept, records)

    def _log_look(self, draft: Draft) -> None:
        clients = [draft.client] if draft.client else []
        also = draft.typed.get("clients")
        if draft.form is Form.VISIT and isinstance(also, list):
            clients += [ClientId(str(c)) for c in also]
        for client in dict.fromkeys(clients):
            self.trail.look(Event.DIARY_READ, R.CLIENT, client, (client,))
