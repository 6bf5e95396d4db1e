"""A group that moves to another leader and back. A part of ``app.desk``: the leaders' side; what the coordinator does
is in ``desk_referrals``."""

from dataclasses import dataclass

from hyvinvointi_desktop.app import hand_over_course as handing
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.exchange_ids import fresh_id
from hyvinvointi_desktop.app.post_port import MessageState
from hyvinvointi_desktop.app.programmes import own_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.space_identity import own_device
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.exchange import BundleId, MessageKind
from hyvinvointi_desktop.domain.ids import CourseId


@dataclass(frozen=True, slots=True)
class CourseTaken:
    """The group that was taken over."""

    course: CourseId
    changed: Changed


class DeskHandOver(DeskGround):
    """Giving a group away and taking one that was given."""

    def may_hand_over(self) -> bool:
        """Whether this profile can send to a coordinator now."""
        with self._store.reading() as records:
            try:
                own_device(records, self.clock.now())
            except Refused:
                return False
        return True

    def hand_over_course(self, course: CourseId) -> Changed:
        """Gives a group to the coordinator to be passed on; it leaves with the next post. Raises Refused."""
        with self._store.reading() as records:
            people = tuple(dict.fromkeys(e.client for e in records.enrolments_of(course)))
        uow = self._act(K.COURSE_SAVED, R.COURSE, course, clients=people)
        return handing.hand_over_course(course, fresh_id(), uow, self._tools.log_files(), self.clock.now())

    def take_course(self, message: BundleId) -> CourseTaken:
        """Takes over the group that came in a message. Raises Refused, ImportRefused."""
        with self._store.reading() as records:
            found = records.post_message(message)
            own = own_programmes(records, self.definitions)
        if found is None or found.kind is not MessageKind.COURSE or found.state is not MessageState.NEW:
            raise Refused(Refusal.NO_SUCH_RECORD)
        log = self._tools.log_files().read_log(str(found.content["log"]).encode(), own)
        people = tuple(client.id for client in log.clients)
        uow = self._act(K.COURSE_SAVED, R.COURSE, str(found.content.get("course", "")), clients=people)
        course, changed = handing.take_course(log, message, uow, self.definitions)
        return CourseTaken(course, changed)
