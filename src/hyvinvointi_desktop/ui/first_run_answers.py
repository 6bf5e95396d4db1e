"""What the first start asks, as a draft while it is asked and as frozen answers after. No widget, no sentence."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from hyvinvointi_desktop.app.gate import NewProfile
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.programmes import Regime
from hyvinvointi_desktop.ui.kit.words import Language


@dataclass(frozen=True, slots=True)
class FirstRunAnswers:
    """Everything a new profile needs. ``regime`` and ``hourly_rate`` are None where they are not known yet.

    The rate holds from ``rate_from`` on.
    """

    language: Language
    name: str
    roles: tuple[Role, ...]
    payer_name: str
    regime: Regime | None
    hourly_rate: Decimal | None
    rate_from: date
    passphrase: str = field(repr=False)

    def profile(self) -> NewProfile:
        """What the gate makes of them."""
        return NewProfile(
            name=self.name,
            roles=self.roles,
            payer_name=self.payer_name,
            regime=self.regime or Regime.EMPLOYMENT,
            hourly_rate=self.hourly_rate,
            language=self.language.value,
        )


@dataclass(slots=True)
class Draft:
    """What was answered so far; going back finds it again."""

    language: Language = Language.FI
    name: str = ""
    roles: set[Role] = field(default_factory=lambda: {Role.LINK_WORKER})
    payer_name: str = ""
    regime: Regime | None = None
    hourly_rate: Decimal | None = None
    passphrase: str = field(default="", repr=False)

    def answers(self, today: date) -> FirstRunAnswers:
        """The answers as they stand; a rate holds from the beginning of the running year."""
        rate = Decimal(0) if self.regime is Regime.VOLUNTEER else self.hourly_rate
        roles = tuple(r for r in Role if r in self.roles)
        name = " ".join(self.name.split())
        first = date(today.year, 1, 1)
        return FirstRunAnswers(
            self.language, name, roles, self.payer_name.strip(), self.regime, rate, first, self.passphrase
        )
