"""What to say when a place of sealed files would not do its part: what happened, what is safe, what to do now."""

from hyvinvointi_desktop.app.place_port import LeftOut, PlaceFault, PlaceFaultKind
from hyvinvointi_desktop.ui.kit.words import tr, tr_n


def place_fault(error: PlaceFault) -> str:
    """The whole sentence."""
    return (_of_addresses() | _of_places() | _of_servers())[error.what].format(address=error.to)


def _of_addresses() -> dict[PlaceFaultKind, str]:
    return {
        PlaceFaultKind.BAD_ADDRESS: tr(
            "The program cannot use this place. Choose a folder, or type an address that begins with https://."
        ),
        PlaceFaultKind.UNPROTECTED: tr(
            "The address begins with http://, so somebody on the way could read the password. "
            "Use an address that begins with https://."
        ),
        PlaceFaultKind.BAD_CERTIFICATE_FILE: tr(
            "The file by which the server proves who it is cannot be read. Ask your IT support for a new one."
        ),
    }


def _of_places() -> dict[PlaceFaultKind, str]:
    return {
        PlaceFaultKind.GONE: tr(
            "The place was not found: perhaps the stick is not in, the shared folder is not connected, or the place "
            "has not been taken into use yet. Nothing was lost."
        ),
        PlaceFaultKind.NOT_THERE: tr("A file that was there a moment ago is not there now. Try again later."),
        PlaceFaultKind.OCCUPIED: tr(
            "There is something else of the name hvl1 in this place. Choose another folder, or ask who put it there."
        ),
        PlaceFaultKind.FULL: tr(
            "The place is full. Make room there or use another stick, and try again. What did not fit waits here."
        ),
        PlaceFaultKind.NO_RIGHT: tr(
            "Reading or saving is not allowed there: the stick may be locked, or you lack the right. "
            "Ask whoever looks after the place."
        ),
        PlaceFaultKind.LOCKED: tr(
            "Another program is holding the file. It was tried several times. Try again in a few minutes."
        ),
        PlaceFaultKind.CAME_BACK_DIFFERENT: tr(
            "The file was saved, but when it was read back it was different, so it does not count as taken there. "
            "Try again or use another place."
        ),
        PlaceFaultKind.NAME_TAKEN: tr("No free name was found for the file. Try again."),
        PlaceFaultKind.TOO_LARGE: tr("The file is larger than it may be, so it was not moved."),
        PlaceFaultKind.LISTING_BROKEN: tr(
            "Not everything that is in the place could be seen. Nothing was taken to be missing. Try again later."
        ),
        PlaceFaultKind.TROUBLE: tr("The server or the disk has a fault just now. Try again later."),
        PlaceFaultKind.STOPPED: tr("You stopped it. What had gone by then has gone; the rest waits here."),
    }


def _of_servers() -> dict[PlaceFaultKind, str]:
    return {
        PlaceFaultKind.LOGIN_REFUSED: tr("The server did not accept the user name and the password. Check them."),
        PlaceFaultKind.NOT_WEBDAV: tr(
            "There is a server at this address, but no folder of files (WebDAV). "
            "Check the address with your IT support."
        ),
        PlaceFaultKind.REDIRECTED: tr(
            "The server sends us on to {address}. Nothing was sent there. Ask your IT support whether that is the "
            "right address."
        ),
        PlaceFaultKind.NOT_TRUSTED: tr(
            "The server could not prove who it is, so nothing was sent to it. Check the date of this computer, "
            "and call your IT support."
        ),
        PlaceFaultKind.NO_ANSWER: tr(
            "No answer came. Perhaps there is no network just now. Your work is safe here; try again later."
        ),
        PlaceFaultKind.TOO_SLOW: tr(
            "The connection is so slow that the waiting was ended. Try again where the network is better, or use a "
            "stick."
        ),
    }


def left_out(what: LeftOut) -> str:
    """What a listing has seen and not taken yet; empty when there was nothing of that kind worth a word."""
    sentences = []
    if what.unfinished:
        sentences.append(tr_n("%n files are still on their way.", what.unfinished))
    if what.not_fetched:
        sentences.append(tr_n("%n files are in the cloud and not on this computer yet.", what.not_fetched))
    return " ".join(sentences)
