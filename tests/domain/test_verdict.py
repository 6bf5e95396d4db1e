"""What the coordinator's count says of a claim: its reasons."""

from hyvinvointi_desktop.domain.findings import FindingCode
from hyvinvointi_desktop.domain.verdict import Why


def test_every_finding_of_the_count_is_a_reason_in_the_same_order() -> None:
    assert [why.value for why in Why][: len(FindingCode)] == [code.value for code in FindingCode]
