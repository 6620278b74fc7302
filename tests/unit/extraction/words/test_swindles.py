"""What asks for the user's money or bank details as no employer does who has just met them."""

from __future__ import annotations

import pytest

from agent.classification import Known
from agent.extraction.swindles import suspicion
from agent.model.mail import ANSWERED_ELSEWHERE, ASKS_FOR_BANK, ASKS_FOR_MONEY, ASKS_TO_PAY, NAMED_ELSEWHERE, Category
from tests.unit.extraction.mails import mail

OFFER = "Dear Robin,\n\nWe are pleased to offer you the position of Data Clerk.\n"
HR = "Moor Ales Careers <careers@moor-ales-jobs.com>"


NOBODY, SENDER, HOUSE = Known(), Known(sender_known=True), Known(house_known=True)


def signal(
    text: str, category: Category = Category.OFFER, known: Known = NOBODY, sender: str = HR, reply_to: str = ""
) -> str:
    found = suspicion(mail(f"{OFFER}\n{text}\n", sender=sender, reply_to=reply_to), category, known)
    return found.signal if found else ""


@pytest.mark.parametrize(
    "text",
    [
        "To secure your place, please pay the refundable training fee of $120 by Friday.",
        "A registration fee of £49 is required before we can issue the contract.",
        "You need to buy five Apple gift cards and send us the codes.",
        "Please send 200 USDT for your equipment; it is refunded with your first salary.",
        "We mail you a cheque, which you deposit into your account and forward to our vendor.",
        "The onboarding deposit must be paid by Zelle today.",
        "The starter pack costs $60; send it by Zelle, and we reimburse you with your first pay.",
        "Buy the gift cards from your own pocket for now, expenses are settled on Friday: four Steam cards.",
        "Kindly transfer the visa processing fee to our agent.",
    ],
)
def test_money_is_asked_for(text: str) -> None:
    assert signal(text) == ASKS_FOR_MONEY
    assert signal(text, known=SENDER) == "", "whoever is known to hire may have a reason"
    assert signal(text, Category.UNRELATED) == ""
    assert signal(text, known=HOUSE, reply_to="moor.ales.hr@gmail.com") == ASKS_FOR_MONEY


@pytest.mark.parametrize(
    "text",
    [
        "We will pay the visa processing fee for you.",
        "There is no registration fee, and we never ask you for money.",
        "You do not have to pay any deposit.",
        "We'd like to send you a gift card for your time.",
        "The salary is $62,000, and you get a signing bonus.",
        "The background check is at our expense.",
        "Your wages are paid by direct deposit, or by check on your first day.",
        "We work on payments and crypto wallets.",
        "Bring your passport and bank details on the first day.",
    ],
)
def test_none_is(text: str) -> None:
    assert signal(text) == ""


@pytest.mark.parametrize(
    ("text", "category", "known", "asked"),
    [
        ("Please send us your bank details.", Category.OFFER, NOBODY, True),
        ("Reply with your account number and a photo of your debit card.", Category.OUTREACH, NOBODY, True),
        (
            "Please provide your social security number and online banking login.",
            Category.INFORMATION_REQUEST,
            NOBODY,
            True,
        ),
        ("Please send us your bank details.", Category.OFFER, SENDER, False),
        ("Please send us your bank details.", Category.OFFER, HOUSE, False),
        ("Send us your IBAN, so that we can refund the train.", Category.INTERVIEW_CONFIRMATION, NOBODY, False),
        ("We never ask you to send bank details by mail.", Category.OFFER, NOBODY, False),
    ],
)
def test_bank_details_are_asked_for_by_nobody_who_is_known(
    text: str, category: Category, known: Known, asked: bool
) -> None:
    assert (signal(text, category, known) == ASKS_FOR_BANK) is asked


@pytest.mark.parametrize(
    ("sender", "reply_to", "signalled"),
    [
        (HR, "moor.ales.hr@gmail.com", True),
        (HR, "hr@moor-ales-jobs.com", False),
        (HR, "hr@moorales.com", False),
        ("Ann Moor <ann.moor@gmail.com>", "ann.moor@gmail.com", False),
        (HR, "", False),
    ],
)
def test_an_offer_whose_answer_is_to_go_to_a_free_address_elsewhere(
    sender: str, reply_to: str, signalled: bool
) -> None:
    assert (signal("Please confirm.", sender=sender, reply_to=reply_to) == ANSWERED_ELSEWHERE) is signalled
    assert signal("Please confirm.", Category.INTERVIEW_CONFIRMATION, sender=sender, reply_to=reply_to) == ""


@pytest.mark.parametrize(
    ("sender", "known", "found"),
    [
        ('"dana@moor-ales.com" <x@evil.test>', NOBODY, NAMED_ELSEWHERE),
        ('"Dana Kim (dana@moor-ales.com)" <dana@evil.test>', HOUSE, NAMED_ELSEWHERE),
        ('"dana@moor-ales.com" <dana@mail.moor-ales.com>', NOBODY, ""),
        ('"dana@moor-ales.com" <x@evil.test>', SENDER, ""),
        ('"dana.kim@gmail.com" <dana@moor-ales.com>', NOBODY, ""),
        ('"dana@moor-ales.com" <no-reply@us.greenhouse-mail.io>', NOBODY, ""),
        ("\"'dana@moor-ales.com' via Jobs\" <jobs@example.com>", NOBODY, ""),
    ],
)
def test_whose_name_is_an_address_of_another_house(sender: str, known: Known, found: str) -> None:
    assert signal("Kind regards", Category.NO_DECISION, known, sender) == found
    assert signal("Kind regards", Category.UNRELATED, known, sender) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Kindly pay N12,500 for your staff card before resumption.",
        "You are to remit GHS 150 for the medical and police clearance.",
        "Please send 3,000 shillings to secure your training slot.",
        "A deposit of R600 for the uniform must be paid before you begin.",
    ],
)
@pytest.mark.parametrize(("known", "wanted"), [(NOBODY, ASKS_FOR_MONEY), (SENDER, ASKS_TO_PAY), (HOUSE, ASKS_TO_PAY)])
def test_who_is_to_pay_before_they_work_is_warned_whoever_asks(text: str, known: Known, wanted: str) -> None:
    assert signal(text, Category.INFORMATION_REQUEST, known) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "We pay £40 for your boots.",
        "Send the receipt for your boots and we refund up to £40.",
        "You do not pay the R600 for the uniform.",
        "We'll pay you $20 for the training day.",
        "Training is at 9, the badge at the gate.",
    ],
)
def test_who_pays_themselves_asks_for_nothing(text: str) -> None:
    assert signal(text, Category.INFORMATION_REQUEST, SENDER) == ""
