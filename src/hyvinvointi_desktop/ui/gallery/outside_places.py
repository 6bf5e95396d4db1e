"""The windows that stand before the desk or in its place: first start, unlocking, bringing back, rescue."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.faults import Fault, Surroundings, SurroundingsKind
from hyvinvointi_desktop.app.passphrases import Judge
from hyvinvointi_desktop.ui.first_run import FirstRun, FirstRunTools
from hyvinvointi_desktop.ui.gallery import props
from hyvinvointi_desktop.ui.gallery.props import EXAMPLE_KEY, NOW, nothing
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.lock.told import Told
from hyvinvointi_desktop.ui.rescue.window import RescueWindow
from hyvinvointi_desktop.ui.restore_window import RestoreTools, RestoreWindow
from hyvinvointi_desktop.ui.text_faults import fault
from hyvinvointi_desktop.ui.type_back import TypeBack
from hyvinvointi_desktop.ui.unlock_window import UnlockTools, UnlockWindow
from hyvinvointi_desktop.ui.waiting import Waiting

STEPS = ("language", "person", "payer", "passphrase", "making", "key", "back", "done")


@dataclass(frozen=True)
class OutsideTools:
    """What these windows ask while they are only looked at."""

    suggest: Callable[[], str]
    judge: Judge


def _unlock(tools: OutsideTools, *, pin: bool = False, keystore: bool = False, said: Fault | None = None) -> QWidget:
    window = UnlockWindow(
        UnlockTools(
            nothing, lambda: None, nothing, nothing, lambda _: True, tools.suggest, tools.judge,
            unlock_with_pin=nothing if pin else None, unlock_with_keystore=(lambda: None) if keystore else None,
        )
    )  # fmt: skip
    if said is not None:
        window.message.say(fault(said), "bad")
    return window


def _recovery(tools: OutsideTools) -> QWidget:
    window = _unlock(tools)
    if isinstance(window, UnlockWindow):
        window.forgot.click()
    return window


def _first_run(at: int) -> Callable[[OutsideTools], QWidget]:
    def make(tools: OutsideTools) -> QWidget:
        first = FirstRunTools(nothing, lambda _: EXAMPLE_KEY, nothing, tools.suggest, tools.judge, NOW.date)
        window = FirstRun(first, language())
        window.recovery_key, window.draft.name = EXAMPLE_KEY, "Maija Keksitty"
        window.show_step(at)
        return window

    return make


def _restore(tools: OutsideTools) -> QWidget:
    return RestoreWindow(RestoreTools(nothing, nothing, lambda _: True, tools.suggest, tools.judge))


def _waiting(_: OutsideTools) -> QWidget:
    return Waiting(tr("Writing your records anew under the new key. This may take a minute…"))


def _already_open(_: OutsideTools) -> QWidget:
    heading = tr("The program is already open")
    words = tr("The program is running in another window, and it was brought to the front. Go on there.")
    return Told(heading, words, lambda: None)


OUTSIDE: dict[str, Callable[[OutsideTools], QWidget]] = {
    **{f"first-{name}": _first_run(at) for at, name in enumerate(STEPS)},
    "unlock": _unlock,
    "unlock-pin": lambda tools: _unlock(tools, pin=True),
    "unlock-keystore": lambda tools: _unlock(tools, keystore=True),
    "unlock-damaged": lambda tools: _unlock(tools, said=Surroundings(SurroundingsKind.DAMAGED)),
    "recovery": _recovery,
    "restore": _restore,
    "type-back": lambda _: TypeBack(lambda _: False),
    "rescue": lambda _: RescueWindow(props.rescue_tools(props.damaged)),
    "rescue-missing": lambda _: RescueWindow(props.rescue_tools(props.missing)),
    "rescue-whole": lambda _: RescueWindow(props.rescue_tools(props.whole)),
    "waiting": _waiting,
    "already-open": _already_open,
}
