"""Finland's public holidays by name, from the ``holidays`` library."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

_LANGUAGES = {"fi": "fi", "sv": "sv_FI", "en": "en_US"}


@lru_cache(maxsize=64)
def public_holidays(year: int, language: str) -> Mapping[date, str]:
    """The holidays of a year with their names in fi, sv or en; in Finnish for any other language."""
    from holidays import country_holidays

    return dict(country_holidays("FI", years=year, language=_LANGUAGES.get(language, "fi")))
