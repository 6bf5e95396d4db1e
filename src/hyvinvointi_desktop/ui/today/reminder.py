"""The text of a reminder in the client's own language, ready to copy. It names no service and no third person."""

from datetime import datetime

from hyvinvointi_desktop.domain.days import HELSINKI

_DAYS = {
    "fi": ("maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina", "lauantaina", "sunnuntaina"),
    "sv": ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MEET = {
    "fi": "Hei! Muistutus: tapaamme {day} {date} klo {time}. Jos aika ei sovi, vastaa tähän tai soita. T. {worker}",
    "sv": "Hej! Påminnelse: vi träffas på {day} {date} kl. {time}. Om tiden inte passar, svara här eller ring. "
    "Hälsningar {worker}",
    "en": "Hello! A reminder: we meet on {day} {date} at {time}. If the time does not suit you, answer this or call. "
    "Regards, {worker}",
}
_CALL = {
    "fi": "Hei! Muistutus: soitan sinulle {day} {date} klo {time}. Jos aika ei sovi, vastaa tähän. T. {worker}",
    "sv": "Hej! Påminnelse: jag ringer dig på {day} {date} kl. {time}. Om tiden inte passar, svara här. "
    "Hälsningar {worker}",
    "en": "Hello! A reminder: I will call you on {day} {date} at {time}. If the time does not suit you, answer this. "
    "Regards, {worker}",
}


def reminder_text(starts_at: datetime, kind: str, language: str, worker: str) -> str:
    """The message. A language we have no words in gets Finnish."""
    spoken = language if language in _MEET else "fi"
    local = starts_at.astimezone(HELSINKI)
    words = _CALL if kind in ("phone", "remote") else _MEET
    mark = ":" if spoken == "en" else "."
    return words[spoken].format(
        day=_DAYS[spoken][local.weekday()],
        date=f"{local.day}.{local.month}.",
        time=f"{local.hour}{mark}{local.minute:02d}",
        worker=worker.split(maxsplit=1)[0] if worker.split() else "",
    )
