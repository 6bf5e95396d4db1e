"""Which PINs will do and which are easy to guess."""

import pytest

from hyvinvointi_desktop.app.pins import PinFlaw, PinRemark, pin_flaw, pin_remark


@pytest.mark.parametrize(
    ("pin", "flaw"),
    [
        ("", PinFlaw.LENGTH),
        ("123", PinFlaw.LENGTH),
        ("123456789", PinFlaw.LENGTH),
        ("12 4", PinFlaw.SIGNS),
        ("ab-d", PinFlaw.SIGNS),
        ("1111", PinFlaw.REPEATED),
        ("aAaA", PinFlaw.REPEATED),
        ("00000000", PinFlaw.REPEATED),
        ("7392", None),
        ("käpy", None),
        (" 7392 ", None),
        ("1234", None),
    ],
)
def test_four_to_eight_digits_or_letters_and_not_one_over_and_over(pin: str, flaw: PinFlaw | None) -> None:
    assert pin_flaw(pin) is flaw


@pytest.mark.parametrize(
    ("pin", "remark"),
    [
        ("1234", PinRemark.ROW),
        ("7890", PinRemark.ROW),
        ("8765", PinRemark.ROW),
        ("qwerty", PinRemark.ROW),
        ("ABCD", PinRemark.ROW),
        ("1964", PinRemark.DATE),
        ("2003", PinRemark.DATE),
        ("240564", PinRemark.DATE),
        ("2405", PinRemark.DATE),
        ("24051964", PinRemark.DATE),
        ("7373", PinRemark.PAIRS),
        ("kuukuu", PinRemark.PAIRS),
        ("7392", None),
        ("käpy", None),
        ("3151", None),
    ],
)
def test_what_is_tried_first_gets_a_remark(pin: str, remark: PinRemark | None) -> None:
    assert pin_remark(pin) is remark
