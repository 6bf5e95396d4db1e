"""Voices of feedback and kinds of competence in words, and why their use cases said no."""

from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.domain.feedback_forms import Voice
from hyvinvointi_desktop.ui.kit.words import tr


def voice(of: Voice) -> str:
    """Who answers."""
    return {
        Voice.CLIENT: tr("The client answers"),
        Voice.WORKER: tr("The worker answers"),
        Voice.REFERRER: tr("The referrer answers"),
        Voice.LINK_WORKER: tr("Link workers answer"),
    }[of]


def competence_kind(kind: CompetenceKind) -> str:
    """What was done, as it begins a line."""
    return {
        CompetenceKind.TRAINING: tr("Training"),
        CompetenceKind.SUPERVISION: tr("Supervision"),
        CompetenceKind.MENTORING: tr("Mentoring"),
        CompetenceKind.PEER_GROUP: tr("Peer group"),
        CompetenceKind.OTHER: tr("Other"),
    }[kind]


def refusals() -> dict[Refusal, str]:
    """Why a use case of feedback or competence said no. Nothing was changed."""
    return {
        Refusal.UNKNOWN_QUESTION: tr("This form does not ask that. Choose the form again."),
        Refusal.UNKNOWN_OPTION: tr("This choice is not among the form's choices. Choose another."),
        Refusal.ANSWER_OFF_SCALE: tr("This number is not on the scale. Choose one of the numbers shown."),
        Refusal.ANSWER_TOO_LONG: tr("The text is too long. Shorten it a little."),
        Refusal.ANSWER_STAYS: tr("Only an answer of this month can be taken back."),
        Refusal.TITLE_MISSING: tr("Write what it was."),
        Refusal.RECEIVER_MISSING: tr("Write to whom the pledge was given."),
    }
