"""What a space's refusals and entries of the log are called."""

from hyvinvointi_desktop.app.refusals import Refusal
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.ui.kit.words import tr


def refusals() -> dict[Refusal, str]:
    """Why a use case of a space said no. Nothing was changed."""
    return {
        Refusal.CLOCK_OFF: tr("The computer's clock must be wrong. Check its date and try again."),
        Refusal.NO_SPACE: tr("The coordinator's space has not been founded yet."),
        Refusal.SPACE_IS_MADE: tr("There is a space here already. A second one cannot be founded."),
        Refusal.NOT_THE_KEEPER: tr("Workers are let in on the computer of the coordinator who keeps the space."),
        Refusal.KEEPER_RAN_OUT: tr(
            "The key that lets workers in has run out. Fetch one of the two sticks and make a new one."
        ),
        Refusal.INVITATION_UNREADABLE: tr(
            "This is no invitation, or a part of it is missing. Take the whole text, the file or a picture of the "
            "code."
        ),
        Refusal.INVITATION_NEWER: tr("The invitation was made with a newer program. Update this program first."),
        Refusal.INVITATION_OLD: tr("The time of this invitation is over. A new one is needed."),
        Refusal.INVITATION_USED: tr(
            "Somebody else has used this invitation already. Call the worker, and make a new one."
        ),
        Refusal.INVITATION_TAKEN_BACK: tr("This invitation was taken back. Nobody is let in by it."),
        Refusal.INVITATION_OF_OTHERS: tr("The request follows an invitation that was not made in this space."),
        Refusal.INVITATION_FOR_OTHER_ROLE: tr("This invitation is for a coordinator. Ask for one of your own."),
        Refusal.REQUEST_UNREADABLE: tr(
            "This file cannot be read here. It may be damaged, or meant for another coordinator."
        ),
        Refusal.REQUEST_UNPROVED: tr(
            "The file does not prove who sent it. Ask the worker to make it again from the invitation."
        ),
        Refusal.DIGITS_DIFFER: tr(
            "The numbers are not the same. Read them aloud once more. If they still differ, let nobody in: somebody "
            "may have changed the file on its way."
        ),
        Refusal.JOINED_ALREADY: tr("You are in a coordinator's space already."),
        Refusal.NOT_JOINED: tr("You are not in a coordinator's space yet. Ask the coordinator for an invitation."),
        Refusal.ANSWER_MISSING: tr(
            "The coordinator's answer has not come yet. Read the numbers aloud to the coordinator and ask for the "
            "answer file."
        ),
        Refusal.ANSWER_UNREADABLE: tr(
            "This file is not the answer to your request, or it is damaged. Ask the coordinator for it again."
        ),
        Refusal.ANSWER_UNPROVED: tr(
            "This answer does not come from the coordinator who invited you. Do not use it. Call the coordinator."
        ),
        Refusal.NOT_CONFIRMED: tr(
            "The numbers have not been compared with the coordinator yet. Until then nothing about clients is sent."
        ),
        Refusal.RIGHT_ENDED: tr("The coordinator has ended the right of this computer to send. Call the coordinator."),
        Refusal.RIGHT_RAN_OUT: tr(
            "The right of this computer to send has run out. It must be renewed by the coordinator."
        ),
        Refusal.NOBODY_TO_SEND_TO: tr("No coordinator receives post right now. Call the coordinator."),
        Refusal.TRUST_TOO_OLD: tr(
            "Nothing has been heard from the coordinator for over a year. Fetch the post first, or check the "
            "computer's date."
        ),
        Refusal.TRUST_REFUSED: tr(
            "What came does not fit with what is known of the coordinator's space. It was not taken. Call the "
            "coordinator."
        ),
        Refusal.TRUST_OLDER: tr(
            "Older information about the coordinator's space was offered in place of the newer. It was not taken. "
            "Tell the coordinator."
        ),
        Refusal.WORK_HAS_ENDED: tr("This worker's work in the space is marked as ended."),
        Refusal.CUT_TOO_LATE: tr("The right of this computer has been ended already, at that number or before."),
        Refusal.LAST_COORDINATOR: tr("You cannot end your own place in the space."),
        Refusal.ROOT_PUT_AWAY: tr("The main key is no longer on this computer. It is on the two sticks."),
        Refusal.ROOT_NOT_OPENED: tr(
            "The main key did not open. Check the passphrase, and that the stick is of this space."
        ),
        Refusal.ROOT_NOT_WRITTEN: tr(
            "One of the copies does not open. The main key stays on this computer. Save both copies again."
        ),
        Refusal.ROOT_PASSPHRASE_WEAK: tr("The passphrase of the main key is too short. Use at least 15 characters."),
        Refusal.SOMEBODY_WAS_FASTER: tr("Another coordinator has just changed the same thing. Look at it again."),
        Refusal.ENVELOPE_OFF: tr("The space has no sealed envelope for recovery keys."),
        Refusal.ENVELOPE_IS_MADE: tr("There is a sealed envelope already. Give it up before you make another."),
        Refusal.ENVELOPE_NOT_OPENED: tr("The key on the paper does not open this. Check every letter."),
        Refusal.ENVELOPE_WITNESS_MISSING: tr("Write the name of the second person who is present."),
    }


def events() -> dict[str, str]:
    """Entries of the log that a space brings."""
    return {
        Event.SPACE_MADE: tr("Coordinator's space founded"),
        Event.WORKER_ADDED: tr("Worker without a computer added"),
        Event.INVITED: tr("Invitation made"),
        Event.INVITATION_TAKEN_BACK: tr("Invitation taken back"),
        Event.ADMITTED: tr("Newcomer let into the space"),
        Event.RENEWED: tr("Right of a computer renewed"),
        Event.REVOKED: tr("Right of a computer ended"),
        Event.WORK_ENDED: tr("Worker's work in the space ended"),
        Event.WORKERS_LISTED: tr("List of workers viewed"),
        Event.ROOT_PUT_AWAY: tr("Main key put away on two sticks"),
        Event.ISSUING_KEY_MADE: tr("New key for letting people in made"),
        Event.ROOT_CHANGED: tr("Main key of the space changed"),
        Event.ENVELOPE_MADE: tr("Sealed envelope made"),
        Event.ENVELOPE_GIVEN_UP: tr("Sealed envelope given up"),
        Event.RECOVERY_KEY_HELD: tr("Worker's sealed recovery key taken to keep"),
        Event.ENVELOPE_OPENED: tr("Worker's recovery key opened with the envelope"),
        Event.RECOVERY_KEY_GIVEN: tr("Recovery key sealed for the coordinator's envelope"),
        Event.JOIN_ASKED: tr("Request to join made"),
        Event.JOIN_GIVEN_UP: tr("Request to join taken back"),
        Event.JOINED: tr("Joined the coordinator's space"),
        Event.DIGITS_CONFIRMED: tr("Numbers compared with the coordinator"),
        Event.TRUST_TAKEN: tr("Members of the space updated"),
        Event.TRUST_REFUSED: tr("Update of the space refused"),
    }
