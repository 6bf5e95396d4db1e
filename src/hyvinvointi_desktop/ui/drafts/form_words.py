"""What a form is called in a sentence, and the icon beside it."""

from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.ui.kit.words import tr


def form_words(form: Form) -> str:
    """The name of a form."""
    return {
        Form.VISIT: tr("Visit or meeting"),
        Form.NOTEBOOK: tr("Visits from the notebook"),
        Form.QUICK_LINE: tr("The quick line on Today"),
        Form.PLAN: tr("Weekly meeting"),
        Form.CLIENT: tr("Client's details"),
        Form.AGREEMENT: tr("Terms of an agreement"),
        Form.PAPER_AGREEMENT: tr("Old agreement on paper"),
        Form.END_AGREEMENT: tr("Ending an agreement"),
        Form.ERASE_AGREEMENT: tr("Erasing the text of an agreement"),
        Form.ERASE_CLIENT: tr("Asking for the erasure of a client's data"),
        Form.GOAL: tr("Goal or step"),
        Form.TRIP: tr("A trip without a meeting"),
        Form.EXPLANATION: tr("Explanation of a remark"),
        Form.ANNEX: tr("Reason of an address annex"),
        Form.OWN_DETAILS: tr("Own details"),
        Form.PAYER: tr("Payer"),
        Form.KM_RATE: tr("Own kilometre rate"),
        Form.RULES: tr("How months are counted"),
        Form.CAP: tr("Another hour limit"),
        Form.BARRIER: tr("Barrier"),
        Form.TEXT: tr("Agreement text"),
        Form.TEXT_PARTS: tr("What is filled into agreement texts"),
        Form.COURSE: tr("Plan of a course"),
        Form.COURSE_SESSION: tr("Theme and programme of a course session"),
        Form.CANCEL_SESSION: tr("Cancelling a course session"),
        Form.MOVE_SESSION: tr("Another time for a course session"),
        Form.COURSE_PLANNING: tr("Planning of a course"),
        Form.PARTICIPANT: tr("Participant's details"),
        Form.INTERVIEW: tr("Interview before the course"),
        Form.LEAVING: tr("Leaving a course"),
        Form.NEXT_STEPS: tr("Where to go on after the course"),
        Form.PARTNER: tr("Partner of a course"),
        Form.COURSE_AGREEMENT: tr("Signing a cooperation agreement"),
        Form.PURCHASE: tr("Purchase with the activity money"),
        Form.FEEDBACK: tr("Feedback of the group"),
        Form.END_COURSE: tr("Ending a course"),
        Form.WALK_IN: tr("Name of an arrival"),
        Form.DROP_IN_DAY: tr("The numbers of a day"),
        Form.THEME_DAY: tr("Themed day"),
        Form.TRAINING: tr("Training"),
        Form.ROW_NUMBERS: tr("Numbers of a sign-in sheet"),
        Form.PROGRAMME: tr("Programme"),
        Form.ASSESSMENT: tr("Questionnaire of a client"),
        Form.MEASURE: tr("Questions of a questionnaire"),
    }[form]


def form_icon(form: Form) -> str:
    """The icon of a form."""
    return _ICONS.get(form, "gear-six")


_ICONS = {
    Form.ASSESSMENT: "clipboard-text",
    Form.MEASURE: "clipboard-text",
    Form.VISIT: "house-line",
    Form.NOTEBOOK: "notebook",
    Form.QUICK_LINE: "sun",
    Form.PLAN: "repeat",
    Form.CLIENT: "user",
    Form.AGREEMENT: "pencil-simple",
    Form.PAPER_AGREEMENT: "pencil-simple",
    Form.END_AGREEMENT: "stop",
    Form.ERASE_AGREEMENT: "trash",
    Form.ERASE_CLIENT: "trash",
    Form.GOAL: "flag",
    Form.TRIP: "car",
    Form.EXPLANATION: "chat-text",
    Form.ANNEX: "map-pin",
    Form.DROP_IN_DAY: "users-three",
    Form.THEME_DAY: "calendar-check",
    Form.TRAINING: "calendar-check",
    Form.COURSE: "users-three",
    Form.COURSE_SESSION: "users-three",
    Form.CANCEL_SESSION: "prohibit",
    Form.MOVE_SESSION: "calendar-plus",
    Form.COURSE_PLANNING: "clipboard-text",
    Form.PARTICIPANT: "user",
    Form.INTERVIEW: "chat-text",
    Form.LEAVING: "sign-out",
    Form.NEXT_STEPS: "path",
    Form.PARTNER: "handshake",
    Form.COURSE_AGREEMENT: "pen-nib",
    Form.PURCHASE: "receipt",
    Form.FEEDBACK: "chat-text",
    Form.END_COURSE: "flag-banner",
    Form.ROW_NUMBERS: "clipboard-text",
}
