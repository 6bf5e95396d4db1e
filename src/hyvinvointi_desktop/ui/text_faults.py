"""What to say when something would not go: what happened, what was kept, what to do now. Never a code or a trace."""

from hyvinvointi_desktop.app import faults
from hyvinvointi_desktop.app.definition_error import DefinitionError
from hyvinvointi_desktop.app.faults import KeystoreKind, RefusedCode, SurroundingsKind
from hyvinvointi_desktop.app.place_port import PlaceFault
from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.app.refusals import Refused as RefusedAct
from hyvinvointi_desktop.domain.agreements import Party
from hyvinvointi_desktop.ui import (
    approval_refusals,
    course_words,
    drop_in_words,
    feedback_words,
    measure_words,
    money_refusals,
    needs_words,
    period_words,
    referral_refusals,
    space_words,
    text,
)
from hyvinvointi_desktop.ui.calendar import words as calendar_words
from hyvinvointi_desktop.ui.inbox import words as inbox_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr, tr_n
from hyvinvointi_desktop.ui.place_words import place_fault
from hyvinvointi_desktop.ui.post import words as post_words
from hyvinvointi_desktop.ui.reviews import words as review_words
from hyvinvointi_desktop.ui.wrong_words import wrong_file


def fault(error: Exception) -> str:
    """The sentence for anything that stopped an act. What was typed is still on the screen."""
    if isinstance(error, RefusedAct):
        return refusal(error)
    if isinstance(error, DefinitionError):
        return wrong_file(error)
    if isinstance(error, faults.Surroundings):
        return surroundings(error.what)
    if isinstance(error, faults.UnfitPlace):
        return unfit_place(error)
    if isinstance(error, PlaceFault):
        return place_fault(error)
    if isinstance(error, faults.WrongPin):
        return wrong_pin(error.left)
    if isinstance(error, faults.KeystoreFailed):
        return keystore_failed(error.what)
    if isinstance(error, faults.RecordsRefused):
        return refused_code(error.code)
    for kind, sentence in _known():
        if isinstance(error, kind):
            return sentence
    return tr(
        "Something went wrong inside the program. What was logged before is safe; what you typed is still here. "
        "Try again; if it happens again, close the program and call your coordinator."
    )


def _known() -> tuple[tuple[type[Exception], str], ...]:
    return (
        (faults.WrongPassphrase, tr("That was not the passphrase. Check the letters and try again.")),
        (
            faults.ProfileInUse,
            tr("The program is already open, perhaps behind another window. Go on there, or close it first."),
        ),
        (faults.PinGone, tr("The PIN is not valid any more. Open with your passphrase.")),
        (faults.NoProfile, tr("Your records were not found in this folder. Nothing was changed.")),
        (faults.ProfileExists, tr("There are already records in this folder. They were not touched.")),
        (
            faults.StoreIsNewer,
            tr("A newer program wrote your records. Install the newer version; nothing is lost."),
        ),
        (
            faults.DamagedKeyFile,
            tr("The key file is damaged or missing. Your records were not touched. Take the key file from a backup."),
        ),
        (
            faults.DamagedBackup,
            tr("The backup is not whole, so it was not used. Your records are as they were. Try again or another one."),
        ),
        (
            faults.DamagedCopy,
            tr("The copy under the new key was not whole, so nothing was changed. Try again."),
        ),
        (faults.KeysChanged, tr("The keys were changed in another way meanwhile. Nothing was written. Begin again.")),
        (
            faults.BadRecoveryKey,
            tr("There is a typing mistake in the recovery key. Compare it with the paper group by group."),
        ),
        (
            faults.WrongRecoveryKey,
            tr("The recovery key is typed correctly, but it belongs to other records. Look for a newer paper."),
        ),
        (faults.FileIsThere, tr("There is already a file of that name. Choose another name; nothing was replaced.")),
    )


def wrong_pin(left: int) -> str:
    """What a wrong PIN means for the next try."""
    if left <= 0:
        return tr("That was not the PIN either, so it is not valid any more. Open with your passphrase.")
    return tr("That was not the PIN.") + " " + tr_n("You can try %n more times.", left)


def keystore_failed(what: KeystoreKind) -> str:
    """Why this computer's key does not open, and that the passphrase does."""
    return {
        KeystoreKind.ABSENT: tr("This computer's keystore is not available. Open with your passphrase."),
        KeystoreKind.LOCKED: tr("This computer's keystore is locked. Open with your passphrase."),
        KeystoreKind.EMPTY: tr(
            "This computer's keystore does not have the key any more. Open with your passphrase; the key can be "
            "mended in Settings, Security."
        ),
        KeystoreKind.OTHER: tr(
            "This computer's keystore has another key than before. Open with your passphrase; the key can be mended "
            "in Settings, Security."
        ),
        KeystoreKind.SLOW: tr("This computer's keystore does not answer. Open with your passphrase."),
        KeystoreKind.BROKEN: tr(
            "This computer's keystore does not work at the moment. Nothing was changed. Open with your passphrase."
        ),
    }[what]


def unfit_place(error: faults.UnfitPlace) -> str:
    """Why records cannot be kept in a folder."""
    if error.kind is faults.PlaceKind.NETWORK:
        words = tr(
            "The folder {path} is on a network drive. Two computers could write to your records at once and damage "
            "them. Nothing was changed. Move the folder to this computer's own disk."
        )
    else:
        words = tr(
            "The folder {path} belongs to {service}, which copies files while they are being written. Your records "
            "would be damaged there. Nothing was changed. Move the folder to a place that nothing synchronises."
        )
    return words.format(path=error.path, service=error.kind.value)


def surroundings(what: SurroundingsKind) -> str:
    """What the disk or folder would not do."""
    return {
        SurroundingsKind.DISK_FULL: tr("The disk is full, so this was not saved. Free some space and try again."),
        SurroundingsKind.READ_ONLY: tr(
            "The program may not write in this folder. Nothing was saved. Choose another folder."
        ),
        SurroundingsKind.LOCKED: tr("Another program is using the file. Nothing was saved. Close it and try again."),
        SurroundingsKind.DAMAGED: tr(
            "The file of your records is damaged. Open it with your passphrase: the program then shows what can be had "
            "back."
        ),
        SurroundingsKind.IO: tr("The disk or stick does not answer. Nothing was saved. Check that it is in place."),
        SurroundingsKind.MISSING: tr("The file or folder was not found. Nothing was changed."),
        SurroundingsKind.SERVER_TAKEN_BACK: tr(
            "The shared records were taken back from the server into a coordinator's own profile, or that was broken "
            "off. If it was you, take them back once more; else ask the other coordinators. Nothing was changed."
        ),
        SurroundingsKind.SERVER: tr(
            "The server with the coordinator's records does not answer or lets nobody in. Nothing was changed. Check "
            "the network and try again."
        ),
    }[what]


def refused_code(code: RefusedCode) -> str:
    """Why the records would not take a write."""
    return {
        RefusedCode.ALREADY_THERE: tr("This has already been saved. Nothing was written twice."),
        RefusedCode.NOT_THERE: tr("This is not there any more. Nothing was changed."),
        RefusedCode.IN_USE: tr("Something else still needs this, so it was kept."),
    }[code]


def refusal(error: RefusedAct) -> str:
    """Why a use case said no. Nothing was changed."""
    data = error.data
    if error.refusal is Refusal.CODE_TAKEN and data.get("name"):
        return tr("{name} already has this code. Choose another one.").format(name=data["name"])
    if error.refusal is Refusal.PERIOD_LENGTH and "least" in data:
        return tr("A support period lasts {least} to {most} months. Check the days.").format(**data)
    if error.refusal is Refusal.PERIOD_OVERLAPS and "first_day" in data:
        days = formats.date_range(data["first_day"], data["last_day"])
        return tr("There is already an agreement for {days}. Choose other days or end that one first.").format(
            days=days
        )
    if error.refusal is Refusal.SIGNATURE_MISSING and "party" in data:
        return tr("A signature is missing: {party}.").format(party=_party(data["party"]))
    if error.refusal is Refusal.CLOCK_WRONG and "today" in data:
        days = formats.date_range(data["first_day"], data["last_day"])
        sentence = tr(
            "The clock is wrong: it says {today}, and your signature is valid {days}. Nothing was signed. "
            "Check the date of the computer and try again."
        )
        return sentence.format(today=formats.date_text(data["today"]), days=days)
    if error.refusal in (Refusal.UNKNOWN_PLACEHOLDER, Refusal.UNKNOWN_CLIENTS) and data.get("names"):
        names = ", ".join(str(n) for n in data["names"])
        return f"{_refusals()[error.refusal]} {names}"
    if error.refusal is Refusal.ALREADY_ENROLLED and data.get("number"):
        return tr("This person is already on the course, as number {number}.").format(number=data["number"])
    if error.refusal in (Refusal.LEFT_BEFORE_START, Refusal.COURSE_HELD_LATER) and data.get("on"):
        return f"{_refusals()[error.refusal]} ({formats.date_text(data['on'])})"
    for told_by in _WITH_DATA:
        if told := told_by(error):
            return told
    return _refusals()[error.refusal]


_WITH_DATA = (
    course_words.refusal,
    review_words.refusal,
    measure_words.refusal,
    period_words.refusal,
    money_refusals.refusal,
)
"""Parts with sentences that need the data of a refusal."""


def _party(value: str) -> str:
    return tr("a partner") if value == "partner" else text.party(Party(value))


def _refusals() -> dict[Refusal, str]:
    return {
        Refusal.CLAIM_HAS_ERRORS: tr("Something must be mended before signing. It is marked in the list."),
        Refusal.CLAIM_PAID: tr("This month has already been paid. A change goes to the next month as an adjustment."),
        Refusal.CLAIM_UNCHANGED: tr("Nothing has changed since the last signature."),
        Refusal.CLAIM_CANNOT_BECOME: tr("The month cannot move to that state from where it is now."),
        Refusal.NOTHING_TO_CLAIM: tr("There is nothing to claim in this month yet."),
        Refusal.CODE_TAKEN: tr("Another client already has this code. Choose another one."),
        Refusal.CODE_MISSING: tr("The client needs a code, for example A-17. It stands for the name in the claim."),
        Refusal.NAME_MISSING: tr("The name is missing."),
        Refusal.BAD_HETU: tr("The personal identity code has a typing mistake. Check it, or leave it empty."),
        Refusal.NO_SUCH_RECORD: tr("This is not there any more. Nothing was changed."),
        Refusal.END_NOT_AFTER_START: tr("The end must be after the start. Check the times."),
        Refusal.NO_CLIENT: tr("Choose whom you met."),
        Refusal.UNKNOWN_KIND: tr("Choose what you did."),
        Refusal.LEG_TOO_LONG: tr(
            "Somebody cannot have been on board longer than the whole trip. Check the kilometres."
        ),
        Refusal.PERIOD_LENGTH: tr("The length of the support period is not what the programme allows. Check the days."),
        Refusal.PERIOD_OVERLAPS: tr("There is already an agreement for these days."),
        Refusal.TEXT_CHANGED: tr("The text has changed since it was shown. Show it again before signing."),
        Refusal.SIGNATURE_MISSING: tr("A signature is missing."),
        Refusal.WITNESS_MISSING: tr("A mark needs a witness. Ask somebody to sign as a witness."),
        Refusal.SCAN_MISSING: tr("Add a picture or scan of the signed paper."),
        Refusal.INTERPRETER_MISSING: tr("Write the name of the interpreter."),
        Refusal.UNKNOWN_PLACEHOLDER: tr("The program does not know this part in braces:"),
        Refusal.TOO_MANY_GOALS: tr("Three goals at a time are enough."),
        Refusal.ALREADY_ENDED: tr("The agreement has already ended, or the day is outside it."),
        Refusal.IMPORT_CONFLICT: tr(
            "The file holds other contents for something that is already here. Nothing was taken in."
        ),
        Refusal.UNKNOWN_CLIENTS: tr("The file names clients who are not here yet:"),
        Refusal.MARKED_IN_SESSIONS: tr(
            "The goal has marks from meetings, so it is kept. You can leave it for now instead."
        ),
        Refusal.CLOCK_WRONG: tr("The clock is wrong. Nothing was signed. Check the date of the computer."),
        Refusal.NOTHING_TO_UNDO: tr("There is nothing to undo."),
        Refusal.NOTHING_TO_REDO: tr("There is nothing to do again."),
        Refusal.SIGNED_STAYS: tr("What has been signed stays as it is. It can be corrected with a new version."),
        Refusal.REASON_MISSING: tr("Write a reason. It stays on record."),
        Refusal.ERASURE_WAITS: tr("The erasure is asked for already."),
        Refusal.ERASURE_NOT_ASKED: tr("The erasure is not asked for. Ask for it first."),
        Refusal.ERASURE_TOO_EARLY: tr("The week is not over yet. Nothing was erased."),
        Refusal.ERASURE_DONE: tr("The client's data are erased. Only the code is left."),
        Refusal.CHANGED_LATER: tr(
            "It was changed again later, so this cannot be undone alone. Undo the later change first."
        ),
        **course_words.refusals(),
        **review_words.refusals(),
        **drop_in_words.refusals(),
        **calendar_words.refusals(),
        **feedback_words.refusals(),
        **measure_words.refusals(),
        **period_words.refusals(),
        **money_refusals.refusals(),
        **referral_refusals.refusals(),
        **post_words.refusals(),
        **space_words.refusals(),
        **inbox_words.refusals(),
        **needs_words.refusals(),
        **approval_refusals.refusals(),
    }
