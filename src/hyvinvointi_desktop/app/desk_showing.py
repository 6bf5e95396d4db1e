"""Showing a client the own page at the table. A part of ``app.desk``."""

from hyvinvointi_desktop.app import look_review, show_client
from hyvinvointi_desktop.app.desk_ground import DeskGround
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.reviews import Review


class DeskShowing(DeskGround):
    """Turning the screen to one client, and taking it back."""

    def own_page(self, client: ClientId, language: str) -> show_client.OwnPage:
        """What one client is shown; reviews are worded in the language. The log has it before it is shown.

        Raises:
            Refused: there is no such client.
        """
        now = self.clock.now().replace(microsecond=0)
        with self._store.reading() as records:

            def worded(review: Review) -> str:
                paper = look_review.review_paper(review, records, self.definitions, now, practice=self.practice)
                return self._tools.printer().review_text(paper, language, marked=True)

            today = self.clock.today()
            found = show_client.own_page(client, records, self.definitions, self.clock.now(), today, worded)
        self.trail.tell(Event.CLIENT_SHOWN, client)
        return found

    def end_showing(self, client: ClientId, wrong_tries: int) -> None:
        """The worker has the screen again, after so many wrong PINs and passphrases."""
        self.trail.tell(Event.SHOWING_ENDED, client, wrong_tries=wrong_tries)
