"""Why a use case of referrals said no, in words. Nothing was changed."""

from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.ui.kit.words import tr


def refusals() -> dict[Refusal, str]:
    """Every one of referrals."""
    return {
        Refusal.ONLY_COORDINATOR: tr("This belongs to the wellbeing coordinator."),
        Refusal.STEP_NOT_NOW: tr("This cannot be done with the referral where it stands now. Look at it again."),
        Refusal.DECIDED_MEANWHILE: tr("Somebody else has just decided about this referral. Look at it again."),
        Refusal.CONSENT_MISSING: tr("The person's consent is not noted. Add its day before you name a worker."),
        Refusal.SCREEN_MISSING: tr("Choose at least one reason why a link worker is not what is needed now."),
        Refusal.CASE_WORDS_MISSING: tr("Write what was asked or agreed, and with whom."),
        Refusal.BEFORE_REFERRAL: tr("The day is before the referral came. Check the day."),
        Refusal.REFERRAL_ERASED: tr("The personal data of this referral are erased."),
        Refusal.WORKER_UNKNOWN: tr("This worker is not known here any more. Choose another."),
        Refusal.TELLING_NOT_AGREED: tr("The person has not agreed that the referrer is told. Ask first."),
        Refusal.REFERRAL_UNREADABLE: tr("Nothing in this looks like a referral. Type it in the form."),
        Refusal.COURSE_PROGRAMME_UNKNOWN: tr(
            "The programme of this group is not known here. Ask the coordinator to send the rules first."
        ),
        Refusal.CASE_STILL_OPEN: tr("The referral is still open. Close it first."),
    }
