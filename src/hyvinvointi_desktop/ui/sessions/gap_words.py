"""What a form still lacks, as sentences."""

from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.sessions.draft import Gap


def gap_words(gap: Gap) -> str:
    """What is missing, as a sentence."""
    return {
        Gap.DAY: tr("Write the day of the visit."),
        Gap.STARTS: tr("Write when the visit began."),
        Gap.ENDS: tr("Write when the visit ended."),
        Gap.NO_SUCH_HOUR: tr("The clocks are moved that night: there is no such hour. Check the times."),
        Gap.SAME_TIME: tr("The end is the same as the start. Check the times."),
        Gap.CLIENT: tr("Choose whom you met."),
        Gap.KIND: tr("Choose what you did."),
    }[gap]
