"""Which pages stand in the rail for this person, which under More, and which not at all. It opens nothing."""

from PySide6.QtCore import QObject

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.rail import Rail

_UNDER_MORE = frozenset({"feedback", "competence"})
"""What nobody needs daily."""
_COORDINATOR = frozenset({"referrals", "inbox", "approval", "workers", "needs"})
"""Pages of a coordinator: others would only be refused there, so they do not see them at all."""
_READS = frozenset({Area.COURSES, Area.DROP_INS, Area.SETTINGS, Area.REHABILITATION})


class RailShare(QObject):
    """The rail shows what the role and the records need; the rest is under More."""

    def __init__(self, desk: Desk, jobs: Jobs, rail: Rail) -> None:
        super().__init__(rail)
        self._desk, self._jobs, self._rail = desk, jobs, rail
        rail.keep_under_more({"models", "groups", "drop_in", "money", *_UNDER_MORE})
        rail.keep_out(_COORDINATOR)
        jobs.changed.connect(self._changed)
        self.share()

    def _changed(self, areas: frozenset[Area]) -> None:
        if areas & _READS:
            self.share()

    def share(self) -> None:
        """Reads who is here and what there is, and shares the pages anew."""
        desk, rail = self._desk, self._rail

        def needed() -> tuple[frozenset[str], frozenset[str]]:
            roles = desk.me().worker.roles
            leads = bool({Role.GROUP_LEADER, Role.COORDINATOR}.intersection(roles))
            needs = {"models": leads, "groups": leads or desk.has_courses(), "drop_in": desk.drop_in_offered()}
            needs |= {"money": desk.rehabilitation_offered(), "post": bool(set(roles) - {Role.COORDINATOR})}
            away = frozenset(page for page, is_needed in needs.items() if not is_needed) | _UNDER_MORE
            return away, frozenset() if Role.COORDINATOR in roles else _COORDINATOR

        def share(found: tuple[frozenset[str], frozenset[str]]) -> None:
            rail.keep_under_more(found[0])
            rail.keep_out(found[1])

        self._jobs.run(needed, owner=rail, ok=share, failed=lambda _: None)
