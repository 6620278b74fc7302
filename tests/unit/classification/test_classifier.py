from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.judgement.thresholds import ACTING, THRESHOLDS
from agent.classification.sentences import findings
from agent.model.mail import Category
from agent.parsing import parse
from tests.mails import mail
from tests.unit.classification.letters import NOBODY, category, invitation, letter, read

OWN = Known(own_addresses=frozenset({"dana@pellgrove.example"}))
IN_THREAD = Known(thread_known=True)
FROM_PERSON = Known(sender_known=True)


def test_the_users_own_mail_is_own_whatever_it_says() -> None:
    assert classify(letter("We have decided to pursue other candidates."), OWN).category is Category.OWN
    assert classify(invitation("Interview", method="REPLY"), OWN).category is Category.OWN


def test_a_first_invitation_confirms_and_a_later_one_changes() -> None:
    assert classify(invitation("Interview with Robin"), NOBODY).category is Category.INTERVIEW_CONFIRMATION
    assert classify(invitation("Interview with Robin", sequence=2), NOBODY).category is Category.INTERVIEW_CHANGE
    moved = invitation("Interview with Robin", text="I had to reschedule our interview, sorry.")
    assert classify(moved, NOBODY).category is Category.INTERVIEW_CHANGE


def test_a_cancelled_invitation_cancels_and_a_refusal_in_it_refuses() -> None:
    assert classify(invitation("Interview", method="CANCEL"), NOBODY).category is Category.INTERVIEW_CANCELLATION
    refused = invitation("Interview", method="CANCEL", text="The position has been filled by another candidate.")
    assert classify(refused, NOBODY).category is Category.REJECTION


@pytest.mark.parametrize("summary", ["Dentist", "Team meeting", "Birthday of Pia", "Yoga"])
def test_an_invitation_that_is_no_interview_counts_only_in_an_application(summary: str) -> None:
    answer = classify(invitation(summary), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)
    assert classify(invitation(summary), IN_THREAD).category is Category.INTERVIEW_CONFIRMATION
    assert classify(invitation(summary), FROM_PERSON).category is Category.INTERVIEW_CONFIRMATION


def test_a_calendars_answer_is_automatic_and_a_counter_proposal_is_asked_about() -> None:
    assert classify(invitation("Interview", method="REPLY"), NOBODY).category is Category.AUTO_REPLY
    countered = classify(invitation("Interview", method="COUNTER"), IN_THREAD)
    assert (countered.category, countered.needs_review) == (Category.INTERVIEW_CHANGE, True)
    assert classify(invitation("Yoga", method="COUNTER"), NOBODY).category is Category.AUTO_REPLY


def test_words_about_no_job_are_not_believed_unless_the_thread_is_known() -> None:
    text = "Hi Robin, in the end we went with somebody else. Sorry!"
    alone = classify(letter(text, "Re: news?"), NOBODY)
    assert alone.category is Category.UNRELATED or alone.needs_review
    assert classify(letter(text, "Re: news?"), IN_THREAD).category is Category.REJECTION
    assert not classify(letter(text, "Re: news?"), IN_THREAD).needs_review


def test_a_person_of_an_application_who_says_nothing_understood_is_asked_about() -> None:
    answer = classify(letter("The weather in Leeds is foul.", "Re: hello"), FROM_PERSON)
    assert answer.needs_review
    assert answer.runner_up is not None
    assert not classify(letter("The weather in Leeds is foul.", "Re: hello"), NOBODY).needs_review


def test_an_invitation_that_names_no_interview_is_asked_about_where_the_words_beside_it_do() -> None:
    text = "Hi Robin,\n\nyou are set to talk to Ms Roux about the accountant role on Tuesday 10 March at 4 pm.\n\nDana"
    answer = classify(invitation("Pellgrove x Robin", text=text), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, True)
    assert classify(invitation("Pellgrove x Robin"), NOBODY).category is Category.UNRELATED


def test_two_answers_in_one_mail_are_left_for_review() -> None:
    text = (
        "Dear Robin, we will not be moving forward with your application for the analyst role. "
        "We would however like to invite you to an interview for our planner position. When are you free?"
    )
    answer = read(text)
    assert answer.needs_review
    assert {answer.category, answer.runner_up} == {Category.REJECTION, Category.INTERVIEW_INVITATION}


def test_a_receipt_in_a_refusal_does_not_hide_it() -> None:
    answer = read(
        "Thank you for applying for the analyst role. We have received your application and reviewed it with care."
        " We have decided to pursue other candidates."
    )
    assert Category.REJECTION in {answer.category, answer.runner_up}
    assert answer.needs_review or answer.category is Category.REJECTION


def test_between_a_change_and_a_confirmation_there_is_no_doubt_to_ask_about() -> None:
    """Both set the time that they name."""
    answer = read("We have to reschedule your interview. Your interview is confirmed for Thursday 12 March at 11:00.")
    assert answer.category in {Category.INTERVIEW_CHANGE, Category.INTERVIEW_CONFIRMATION}
    assert not answer.needs_review


def test_under_its_threshold_nothing_is_sure_and_the_runner_up_is_named() -> None:
    answer = read(
        "Unfortunately your background is impressive, and we wish you luck in your job search.", "Analyst role"
    )
    if answer.category in ACTING:
        assert answer.needs_review == (answer.confidence < THRESHOLDS[answer.category])
        assert (answer.runner_up is not None) == answer.needs_review


def test_a_mistake_that_costs_most_needs_most_certainty() -> None:
    dearest = min(THRESHOLDS[Category.REJECTION], THRESHOLDS[Category.OFFER])
    assert all(
        THRESHOLDS[category] < dearest for category in Category if category not in {Category.REJECTION, Category.OFFER}
    )


def test_the_quoted_text_does_not_decide() -> None:
    text = (
        "Thank you, Robin, it was a pleasure to meet you.\n\n"
        "On Mon, 9 Mar 2026 at 10:00, Robin Hale <robin.hale@mail.example> wrote:\n"
        "> I was told that you have decided to move forward with other candidates for the position.\n"
    )
    assert category(text, "Re: Interview") is Category.COURTESY


def test_the_subject_of_an_answer_does_not_decide() -> None:
    assert (
        category("Thank you for the kind note, it was lovely to meet you.", "Re: Interview confirmation")
        is Category.COURTESY
    )


def test_nothing_of_the_mail_is_in_a_repr() -> None:
    answer = read("We have decided to pursue other candidates for the role.")
    assert "candidates" not in repr(answer)
    assert "robin" not in repr(Known(own_addresses=frozenset({"robin.hale@mail.example"})))


def test_a_long_sentence_without_a_full_stop_is_read_in_time() -> None:
    text = "we decided move not take other person " * 4000
    assert read(text).category is not Category.OFFER


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (
            Category.REJECTION,
            "Leider müssen wir Ihnen mitteilen, dass wir uns für eine andere Bewerberin entschieden haben.",
        ),
        (Category.ACKNOWLEDGEMENT, "Vielen Dank für Ihre Bewerbung. Ihre Unterlagen sind bei uns eingegangen."),
        (
            Category.INTERVIEW_INVITATION,
            "Wir möchten Sie gerne zu einem Vorstellungsgespräch einladen und freuen uns auf Sie.",
        ),
        (Category.NO_DECISION, "Wir haben noch keine Entscheidung über Ihre Bewerbung getroffen und bitten um Geduld."),
        (Category.REJECTION, "Nous sommes au regret de ne pas pouvoir donner une suite favorable à votre candidature."),
        (Category.ACKNOWLEDGEMENT, "Nous avons bien reçu votre candidature et nous vous remercions de votre intérêt."),
        (
            Category.INTERVIEW_CONFIRMATION,
            "Je vous confirme que notre entretien aura lieu le mardi 10 mars à 14h dans nos locaux.",
        ),
        (Category.REJECTION, "Lamentablemente hemos decidido continuar con otros candidatos para el puesto."),
        (Category.INTERVIEW_INVITATION, "Nos gustaría invitarte a una entrevista para el puesto la próxima semana."),
        (Category.REJECTION, "Infelizmente você não foi selecionado para a vaga. Desejamos sucesso na sua busca."),
        (Category.REJECTION, "Helaas hebben we besloten om niet verder te gaan met je sollicitatie voor de functie."),
        (
            Category.ACKNOWLEDGEMENT,
            "Ti ringraziamo: abbiamo ricevuto la tua candidatura per la posizione di contabile.",
        ),
        (Category.REJECTION, "Niestety nie możemy zaprosić Pani do dalszego etapu rekrutacji. Życzymy powodzenia."),
    ],
)
def test_other_languages(wanted: Category, text: str) -> None:
    assert category(text, "") is wanted


FROM_THE_FIRM = Known(house_known=True)


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Thursday works. See you at the yard at 7.30, ask for Mick at the gate.", Category.INTERVIEW_CONFIRMATION),
        ("Could we make it three instead of two?", Category.INTERVIEW_CHANGE),
        ("We've had a flood here, so please don't come on Thursday after all.", Category.INTERVIEW_CANCELLATION),
        ("We are still talking to the others and will let you know on Friday.", Category.NO_DECISION),
        ("Your order 4711 has been dispatched and will arrive on Friday.", Category.UNRELATED),
        ("Your invoice for March is attached. Please pay within 14 days.", Category.UNRELATED),
    ],
)
def test_what_a_person_of_the_firm_writes_is_rather_about_the_application(text: str, category: Category) -> None:
    assert classify(letter(text, "Thursday"), FROM_THE_FIRM).category is category


def test_what_such_a_person_writes_is_asked_about_where_it_is_not_understood() -> None:
    text = "Thank you for speaking with us today. You'll hear from us by Friday."
    assert classify(letter(text, "Thursday"), FROM_THE_FIRM).needs_review
    assert classify(letter(text, "Thursday"), NOBODY).category is Category.UNRELATED


def test_a_mailing_of_the_firm_is_no_persons_mail() -> None:
    text = "We've had a flood here, so please don't come on Thursday after all."
    mailing = letter(text, "Thursday", headers="Precedence: bulk\nList-Id: <news.pellgrove.example>\n")
    assert classify(mailing, FROM_THE_FIRM).category is Category.UNRELATED


def test_what_a_machine_of_the_firm_writes_is_no_persons_mail() -> None:
    text = "The gate is shut on Thursday, so please do not come then. Jobs at Pell Grove."
    by_hand, by_machine = (letter(text, "Thursday", headers=one) for one in ("", "Auto-Submitted: auto-generated\n"))
    assert classify(by_hand, FROM_THE_FIRM).category is Category.INTERVIEW_CANCELLATION
    assert classify(by_machine, FROM_THE_FIRM).category is Category.UNRELATED


_TO_ALL = {"Auto-Submitted": "auto-replied"}


@pytest.mark.parametrize(
    ("subject", "text", "known", "wanted"),
    [
        (
            "Your application: Cheesemonger",
            "Thank you for your application for the post of Cheesemonger, which we have received. We will be in touch.",
            NOBODY,
            Category.ACKNOWLEDGEMENT,
        ),
        (
            "Cheesemonger: papers received",
            "This confirms that your papers for the Cheesemonger vacancy arrived complete. We phone a short list of "
            "candidates in April.",
            FROM_THE_FIRM,
            Category.ACKNOWLEDGEMENT,
        ),
        (
            "Re: Cheesemonger",
            "Thank you for your application for the post. I am on annual leave until 9 April and will read it on my "
            "return.",
            FROM_THE_FIRM,
            Category.AUTO_REPLY,
        ),
        ("Re: hello", "We have received your message and will answer it soon.", FROM_THE_FIRM, Category.AUTO_REPLY),
        ("Re: order", "Thank you, we have received your order 4711.", NOBODY, Category.AUTO_REPLY),
    ],
)
def test_a_receipt_that_goes_as_an_auto_reply_is_an_acknowledgement(
    subject: str, text: str, known: Known, wanted: Category
) -> None:
    raw = mail(sender="Pellgrove <jobs@pellgrove.example>", subject=subject, body=text, headers=_TO_ALL)
    answer = classify(parse(raw), known)
    assert (answer.category, answer.needs_review) == (wanted, False)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Thank you for applying for Cheesemonger. Unfortunately we will not be taking your application further.",
            Category.REJECTION,
        ),
        (
            "Thank you for applying for Cheesemonger. We would like to invite you to an interview. Please choose a "
            "time: https://book.pellgrove.example",
            Category.INTERVIEW_INVITATION,
        ),
    ],
)
def test_what_a_system_decides_in_an_auto_reply_is_asked_about(text: str, wanted: Category) -> None:
    raw = mail(sender="Pellgrove <jobs@pellgrove.example>", subject="Your application", body=text, headers=_TO_ALL)
    answer = classify(parse(raw), FROM_THE_FIRM)
    assert (answer.category, answer.needs_review, answer.runner_up) == (wanted, True, Category.AUTO_REPLY)


def test_a_mail_of_ordinary_life_is_not_asked_for_signals(monkeypatch: pytest.MonkeyPatch) -> None:
    """Most mail is: whatever its sentences may say as a whole is looked for where that can matter."""
    asked: list[str] = []

    def sayings(sentences: tuple[str, ...]) -> tuple[()]:
        asked.extend(sentences)
        return ()

    monkeypatch.setattr(findings, "sayings", sayings)
    dinner = letter("The plumber comes on Tuesday. The kids want dinner at Mum's afterwards.\n", "The garden")
    assert classify(dinner, NOBODY).category is Category.UNRELATED
    assert not asked
    classify(letter("We would like to invite you to an interview on Tuesday.\n"), NOBODY)
    assert asked
