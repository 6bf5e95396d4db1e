"""The ground of the desk: the store, the tools, the log; an act for every write, an entry of the log for every look."""

import uuid
from collections.abc import Sequence

from hyvinvointi_desktop.app.ports import Area, OpenStore, UnitOfWork
from hyvinvointi_desktop.app.seal_claim import Press
from hyvinvointi_desktop.app.tools import Tools
from hyvinvointi_desktop.app.trail import Trail
from hyvinvointi_desktop.domain.acts import OWN, SETTING_KEYS, Act, ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.ids import AgreementId, ClientId, SessionId
from hyvinvointi_desktop.domain.sessions import Session

Changed = frozenset[Area]


class DeskGround:
    """What every part of the desk stands on."""

    def __init__(self, store: OpenStore, tools: Tools) -> None:
        self._store = store
        self._tools = tools
        self.clock = tools.clock
        self.definitions = tools.definitions
        with store.reading() as records:
            self.practice = records.preference("practice") == "1"
            roles = records.worker().roles
        self.trail = Trail(store, tools, roles[0].value if roles else "", invented=self.practice)

    def is_older_than_last_time(self) -> bool:
        """Whether these records are older than those that were closed last: somebody put an old copy in their place."""
        return self._store.is_older_than_last_time()

    @staticmethod
    def new_id() -> str:
        """A fresh id for a form to keep until its record is saved."""
        return uuid.uuid4().hex

    def _act(
        self, kind: ActKind, about: RecordKind, record: str = OWN, *, clients: Sequence[ClientId] = (), many: int = 1
    ) -> UnitOfWork:
        by = self.trail.by(next(iter(clients), ""))
        return self._store.unit_of_work(Act(kind, Ref(about, record), tuple(clients), many), by)

    def _no_act(self) -> UnitOfWork:
        """For drafts and the window's memory, which are no records."""
        return self._store.unit_of_work(None, self.trail.by())

    def _setting(self, key: str) -> UnitOfWork:
        """A preference: an act where a person sets it on purpose."""
        if key in SETTING_KEYS:
            return self._act(ActKind.PREFERENCE_SAVED, RecordKind.PREFERENCE, key)
        return self._no_act()

    def _act_on_session(self, kind: ActKind, session: SessionId) -> UnitOfWork:
        with self._store.reading() as records:
            found = records.session(session)
        return self._act(kind, RecordKind.SESSION, session, clients=found.clients if found else ())

    def _act_on_sessions(self, sessions: Sequence[Session]) -> UnitOfWork:
        clients = tuple(dict.fromkeys(c for s in sessions for c in s.clients))
        if len(sessions) == 1:
            return self._act(ActKind.SESSION_SAVED, RecordKind.SESSION, sessions[0].id, clients=clients)
        return self._act(ActKind.SESSIONS_SAVED, RecordKind.PROFILE, clients=clients, many=len(sessions))

    def _act_on_agreement(self, kind: ActKind, agreement: AgreementId) -> UnitOfWork:
        with self._store.reading() as records:
            found = records.agreement(agreement)
        return self._act(kind, RecordKind.AGREEMENT, agreement, clients=(found.client,) if found else ())

    def _press(self) -> Press:
        return Press(self.definitions, self._tools.printer(), self._tools.sealer())
