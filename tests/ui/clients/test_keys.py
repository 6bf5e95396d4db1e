"""Every page of the clients has each mnemonic once, in all three languages."""

import re
from collections import Counter

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from hyvinvointi_desktop.domain.agreements import ReadBy
from hyvinvointi_desktop.ui.clients.agreement_flow import AgreementFlow
from hyvinvointi_desktop.ui.clients.client_card import ClientCardPage
from hyvinvointi_desktop.ui.clients.client_form import ClientForm
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.clients.paper_form import PaperForm
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.words import Language
from tests.ui.clients.conftest import Settle
from tests.ui.clients.fake_desk import AINO, LEENA, ClientsDesk, current
from tests.ui.conftest import _translations


def twice(widget: QWidget) -> list[str]:
    """Mnemonics that more than one visible part has."""
    texts = [w.text() for w in widget.findChildren(QAbstractButton) if w.isVisibleTo(widget)]
    texts += [w.text() for w in widget.findChildren(QLabel) if w.buddy() and w.isVisibleTo(widget)]
    keys = Counter(found[1].casefold() for t in texts if (found := re.search(r"&(\w)", t)))
    return [key for key, times in keys.items() if times > 1]


@pytest.mark.parametrize("language", list(Language))
def test_no_key_stands_twice(
    qapp: QApplication, desk: ClientsDesk, jobs: Jobs, settle: Settle, language: Language
) -> None:
    _translations(qapp).use(language)
    page = ClientsPage(desk.as_desk(), jobs)
    page.show()
    settle()
    found = {"list": twice(page)}
    page.open_client(AINO)
    settle()
    card = current(page, ClientCardPage)
    for tab in range(9):
        card.tabs.open(tab)
        card.goals.tree.choose("g1")
        found[f"tab {tab}"] = twice(page)
    card.goals.change.click()
    found["goal"] = twice(page)
    page.new_client()
    settle()
    found["form"] = twice(current(page, ClientForm))
    page.make_agreement(LEENA, None)
    settle()
    flow = current(page, AgreementFlow)
    found["terms"] = twice(flow)
    flow.next.click()
    settle()
    flow.read.ways[ReadBy.SELF].setChecked(True)
    found["text"] = twice(flow)
    flow.next.click()
    found["sign"] = twice(flow)
    page.record_paper(LEENA)
    settle()
    found["paper"] = twice(current(page, PaperForm))
    page.close()
    page.deleteLater()
    assert {where: keys for where, keys in found.items() if keys} == {}
