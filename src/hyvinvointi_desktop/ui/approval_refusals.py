"""Why a use case of approving said no, in words. Nothing was changed."""

from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.ui.kit.words import tr


def refusals() -> dict[Refusal, str]:
    """Every one of approving."""
    return {
        Refusal.CLAIM_STANDS_ELSEWHERE: tr("This claim stands elsewhere by now. Look at it again."),
        Refusal.OWN_CLAIM: tr("You cannot approve your own claim. Ask another coordinator."),
        Refusal.SECOND_PERSON_MISSING: tr("The second who approves must be another person than the first."),
        Refusal.LINES_OPEN: tr("Our own count differs in some places. Accept or return each of them first."),
        Refusal.NO_SUCH_LINE: tr("The claim has no such line."),
        Refusal.PAID_TOO_EARLY: tr("The day of payment is before the claim came. Check the day."),
        Refusal.REQUEST_ANSWERED: tr("This request has been answered already."),
        Refusal.BUDGETS_OVERLAP: tr("Another budget of the same payer covers some of these months."),
        Refusal.BAD_IBAN: tr("The account number is not right. Check it once more."),
        Refusal.NOTHING_APPROVED: tr("No approved and unpaid claims in this month."),
        Refusal.ROUTE_MISSING: tr("Write where the drive began and where it ended."),
        Refusal.PAPER_HANDED_IN: tr("This month is signed already. Send it back first, then it can be changed."),
        Refusal.WORKER_IS_THERE: tr("A worker of that name is there already."),
    }
