"""Own details, payers, rates, texts and small choices. A part of ``app.desk``."""

from collections.abc import Sequence

from hyvinvointi_desktop.app import settings
from hyvinvointi_desktop.app.desk_ground import Changed, DeskGround
from hyvinvointi_desktop.app.gathering import all_km_rates
from hyvinvointi_desktop.app.ports import AgreementTemplate, Area
from hyvinvointi_desktop.domain.acts import SETTING_KEYS
from hyvinvointi_desktop.domain.acts import ActKind as K
from hyvinvointi_desktop.domain.acts import RecordKind as R
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programmes import CapException, ClaimSettings, KmRate, KmRates, Payer


class DeskSettings(DeskGround):
    """Own details, payers, rates, texts and small choices."""

    def me(self) -> settings.OwnDetails:
        """Worker, payers, claim settings and own rates."""
        with self._store.reading() as records:
            return settings.own_details(records)

    def save_worker(self, worker: Worker) -> Changed:
        """Changes the person's own details."""
        return settings.save_worker(worker, self._act(K.WORKER_SAVED, R.WORKER))

    def save_payer(self, payer: Payer) -> Changed:
        """Adds or changes a payer."""
        return settings.save_payer(payer, self._act(K.PAYER_SAVED, R.PAYER, payer.id))

    def save_claim_settings(self, values: ClaimSettings) -> Changed:
        """Changes how months are counted."""
        return settings.save_claim_settings(values, self._act(K.SETTINGS_SAVED, R.SETTINGS))

    def save_own_km_rates(self, rates: Sequence[KmRate]) -> Changed:
        """Replaces the profile's own kilometre rates."""
        return settings.save_own_km_rates(rates, self._act(K.KM_RATES_SAVED, R.KM_RATES))

    def save_cap_exception(self, exception: CapException) -> Changed:
        """Another cap for one client and month."""
        return settings.save_cap_exception(exception, self._act(K.CAP_SAVED, R.CAP, clients=(exception.client,)))

    def delete_cap_exception(self, client: ClientId, month: Month) -> Changed:
        """The programme's cap again for that client and month."""
        return settings.delete_cap_exception(client, month, self._act(K.CAP_DELETED, R.CAP, clients=(client,)))

    def save_barriers(self, barriers: Sequence[str]) -> Changed:
        """Replaces the list of barriers offered in the session form."""
        return settings.save_barriers(barriers, self._act(K.BARRIERS_SAVED, R.BARRIERS))

    def km_rates(self) -> KmRates:
        """Shipped rates, then own ones."""
        with self._store.reading() as records:
            return all_km_rates(records, self.definitions)

    def templates(self) -> tuple[AgreementTemplate, ...]:
        """Agreement texts: the organisation's own in place of the shipped ones of the same id, language and layout."""
        with self._store.reading() as records:
            return settings.all_templates(records, self.definitions)

    def save_template(self, template: AgreementTemplate) -> Changed:
        """Keeps the organisation's own text. Raises Refused for an unknown placeholder, naming it."""
        return settings.save_template(template, self._act(K.TEMPLATE_SAVED, R.TEMPLATE, template.id))

    def preference(self, key: str) -> str | None:
        """A setting of the window, such as ``language`` or ``scheme``."""
        with self._store.reading() as records:
            return records.preference(key)

    def save_preference(self, key: str, value: str) -> Changed:
        """Keeps a setting of the window. Only one that a person sets on purpose is an act."""
        settings.save_preference(key, value, self._setting(key))
        return frozenset({Area.HISTORY}) if key in SETTING_KEYS else frozenset()

    def change_passphrase(self, old: str, new: str) -> None:
        """Re-wraps the key. Raises WrongPassphrase of ``app.faults``."""
        self._tools.change_passphrase(old, new)
        self.trail.note_done(Event.KEY_SLOT_CHANGED, slot="passphrase")
