"""One client's measures as the card shows them. A part of ``app.desk``."""

from hyvinvointi_desktop.app import look_client_measures as look
from hyvinvointi_desktop.app.desk_ground import DeskGround
from hyvinvointi_desktop.domain.ids import ClientId


class DeskMeasureLooks(DeskGround):
    """One client's measures as the card shows them."""

    def client_measures(self, client: ClientId) -> look.ClientMeasures:
        """Every measure of a client with its fillings. The log has it before it is shown. Raises Refused."""
        self.trail.open_client(client)
        with self._store.reading() as records:
            return look.client_measures(client, records, self.definitions, self.clock.today())
