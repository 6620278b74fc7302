"""What a machine says of an account, or of an application that nobody has, is of none."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

OF_AN_ACCOUNT = (
    ("Your application is waiting", "You began an application for Baker and have not yet submitted it."),
    ("Don't lose your progress", "Pick up where you left off: Warehouse Operative. The hiring team can't see it yet."),
    ("Code", "Your verification code is 448120. Use it to sign in to your candidate home and go on with the form."),
    ("Confirm your e-mail address", "Please confirm your e-mail address to complete your candidate profile."),
    ("The role you saved", "A vacancy you saved, Ward Clerk, is no longer taking applications."),
    ("Password changed", "Your candidate home password was changed on Monday. If this was not you, tell us."),
    ("Welcome", "Your candidate profile is set up. A registration on its own is not an application for any post."),
    ("Draft removed", "Drafts are deleted after 30 days. Your draft for Site Engineer has not been submitted."),
)
OF_AN_APPLICATION = (
    ("Your application", "Thank you for applying. Your verification code for the online test is 1234."),
    ("Your application", "Your application was not submitted to the client, since the role has been filled."),
    ("Interview", "The access code for the gate is 4410. See you on Tuesday at 10 for the interview."),
    ("Your application", "You have not sent your references. We need them by Friday to go on with your application."),
    ("Welcome", "Your account is set up and your application for Baker has been received. Verify your e-mail address."),
    ("Decision", "We have reviewed your application and will not go on with it. You may reset your password."),
)


@pytest.mark.parametrize("sender", ["brill@myworkday.com", "no-reply@brillfoods.example"])
@pytest.mark.parametrize(("subject", "text"), OF_AN_ACCOUNT)
def test_mail_about_an_account_is_of_no_application(sender: str, subject: str, text: str) -> None:
    answer = classify(letter(f"Hello Robin,\n\n{text}", subject, sender=sender), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(("subject", "text"), OF_AN_APPLICATION)
def test_what_became_of_an_application_is_told_beside_it(subject: str, text: str) -> None:
    answer = classify(letter(f"Hello Robin,\n\n{text}", subject, sender="brill@myworkday.com"), NOBODY)
    assert answer.category is not Category.UNRELATED


def test_a_person_says_it_twice() -> None:
    text = "Hello Robin,\n\nYou have not submitted your application for the planner job yet. Can I help? Ring me at 3."
    assert classify(letter(text, "The planner job"), NOBODY).confidence != 0.9


def test_in_an_application_its_mail_is_read() -> None:
    text = "Hello Robin,\n\nYou began an application for Baker and have not yet submitted it."
    answer = classify(letter(text, "Baker", sender="brill@myworkday.com"), Known(sender_known=True, thread_known=True))
    assert answer.category is not Category.UNRELATED


def test_a_password_that_was_changed_is_of_no_application_whoever_signs() -> None:
    text = "The password of your candidate profile was changed on 9 March. If this wasn't you, reset it now."
    answer = classify(letter(text, "Your candidate password was changed", sender="security@brillfoods.example"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)
