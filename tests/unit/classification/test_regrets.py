"""What is regretted: a post that could not be given, and a reader who would not have it; and what may only happen."""

from __future__ import annotations

import pytest

from agent.classification import Known, classify
from agent.classification.sentences.regrets import declines, goes_no_further, hints_at_an_end, is_theirs, would_have
from agent.model.mail import Category, Classification
from tests.unit.classification.letters import letter

FOLLOWED = Known(thread_known=True)


def answered(text: str, known: Known = FOLLOWED) -> Classification:
    return classify(letter(f"Hi Robin,\n\n{text}\n\nDana", "Re: Office manager"), known)


@pytest.mark.parametrize(
    "text",
    [
        "I wish we could have said yes.",
        "We would have loved to take you both.",
        "I'd have liked to work with you.",
        "It would have been lovely to have you here.",
        "Had there been a second vacancy I would have fought for you.",
        "If only we had two desks.",
        "Were it up to me alone you would have the job.",
        "If it were just a matter of talent there would be no question.",
        "We'd love to have said yes.",
        "I really wanted you on board.",
        "We were hoping to have you on the team.",
    ],
)
def test_what_would_have_been_done_is_a_refusal(text: str) -> None:
    assert would_have(text)
    for known in (FOLLOWED, Known()):
        answer = answered(f"{text} Thank you for giving us so much of your time.", known)
        assert answer.needs_review or answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "We would love to have you join us.",
        "I would have liked to tell you more today.",
        "I wish I could have given you an answer sooner.",
        "I would have loved to see you tomorrow, but the trains are on strike.",
        "I wish I could have offered you a better date.",
        "If we have two posts next year we will write to you.",
        "If you had two days, which would you take?",
        "Would you have liked to work with us?",
        "We wanted you on board, so we have asked for a second post.",
    ],
)
def test_what_is_wished_otherwise_refuses_nobody(text: str) -> None:
    assert not would_have(text)


@pytest.mark.parametrize(
    "text",
    [
        "So the maternity cover is hers.",
        "The post is now his.",
        "The contract goes to him.",
        "The job has been given to our own trainee.",
        "The position was since awarded to an internal applicant.",
    ],
)
def test_a_post_that_is_somebody_elses(text: str) -> None:
    assert is_theirs(text)
    later = "I would like to talk to you about something else once the dates are firm."
    answer = answered(f"{text} {later}")
    assert answer.needs_review or answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "If she accepts, the post is hers.",
        "The post is not his yet.",
        "The job has been given to you.",
        "The role will be hers only once the board has met.",
        "The decision is his to make.",
        "The job is his to give.",
    ],
)
def test_a_post_that_is_nobodys_yet(text: str) -> None:
    assert not is_theirs(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm so sorry to hear you've accepted something else, but I understand completely.",
        "It's a pity that you can't join us, but I respect your decision.",
        "Thank you for letting me know. I'm sorry that you won't be joining us but I quite see why.",
        "Shame you decided against it, but no hard feelings.",
        "Thank you for telling me so promptly that you are withdrawing. I am sorry to lose you.",
        "Sorry you've turned us down! If things change, ring me.",
        "We quite understand why you have chosen to stay where you are.",
        "We're sorry to lose you, and quite understand. If ever you think better of it the door is open.",
        "I am sad to lose you. Their gain!",
        "Ach, that's our loss. Oslo is bonny. Thank you for telling me.",
        "What a shame you can't take it. I hope the other job turns out well.",
    ],
)
def test_who_is_sorry_that_the_reader_withdrew_refuses_nobody(text: str) -> None:
    answer = answered(text)
    assert (answer.category, answer.needs_review) == (Category.COURTESY, False)


@pytest.mark.parametrize(
    "text",
    [
        "I'm sorry to say that you won't be joining us this time.",
        "I'm sorry to have to tell you that you will not be joining the team.",
        "We are sorry that you won't be joining us.",
        "I'm sorry that you can't join us on Thursday, shall we find another day?",
        "I hope you understand our decision.",
        "I'm sorry that you can't take the train that day.",
    ],
)
def test_who_refuses_is_sorry_too(text: str) -> None:
    assert not declines((text,), 0)


def test_another_sentence_may_refuse_all_the_same() -> None:
    text = "I understand why you have chosen to wait. We have decided not to move forward with your application."
    assert answered(text).category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for the trial shift. You're a little raw for our kitchen, come back to us in a year.",
        "Thanks for coming in. Boss thinks you're a bit inexperienced for the early shift. Try us again in the autumn!",
    ],
)
def test_thanks_to_somebody_who_falls_short_are_asked_about(text: str) -> None:
    for known in (FOLLOWED, Known()):
        answer = answered(text, known)
        assert answer.needs_review
        assert Category.REJECTION in {answer.category, answer.runner_up}


@pytest.mark.parametrize(
    "text",
    [
        "That works. I'll ring you on Monday 16 March at 11:00. Should we get on there'd be another talk by Easter.",
        "Perfect, Thursday 12 March at 10:00 it is. Should anything come up on your side, just ring me.",
        "All set for Tuesday 17 March at 9am. Should anything change, we will find a new time.",
    ],
)
def test_what_may_happen_changes_nothing(text: str) -> None:
    assert answered(text).category is Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "text",
    ["Monday no longer works. Could we do Tuesday 17 March at 11?", "Something came up. Could we make it 4 on Friday?"],
)
def test_a_day_that_does_not_work_is_not_set(text: str) -> None:
    answer = answered(text, Known())
    assert answer.category is not Category.INTERVIEW_CONFIRMATION or answer.needs_review


@pytest.mark.parametrize("text", ["You are in the final three.", "You're still in the mix, that much I can say."])
def test_who_is_in_the_running_has_not_got_it(text: str) -> None:
    assert answered(f"{text} We see one more person on Thursday.").category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "If you have not heard from us in four weeks, please assume that you were unsuccessful.",
        "If you're picked you'll have a letter this time next week; if there's no letter you weren't.",
    ],
)
def test_how_one_learns_of_a_refusal_is_none(text: str) -> None:
    answer = classify(letter(f"Thank you for applying, your form has arrived.\n\n{text}\n\nDana"), Known())
    assert answer.category is Category.ACKNOWLEDGEMENT


def test_a_refusal_that_no_sentence_clearly_reads_as_is_asked_about() -> None:
    text = (
        "Since your interview a further application has been admitted after an appeal, and the panel should see this "
        "person too before it recommends. I am sorry that this prolongs your wait. Your own interview stands "
        "and needn't be repeated."
    )
    answer = classify(letter(f"Dear Robin,\n\n{text}\n\nDana", "Assistant Registrar (Admissions)"), FOLLOWED)
    assert answer.category is not Category.REJECTION or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "We had you down for Thursday at 2. It has to go to somebody who is flying in. Can you manage 4 the same day?",
        "I had put you in for Monday at 10. Would 11 be all right?",
        "You were booked for Monday at 10, which I need for someone else. Would 11 be all right?",
        "I was going to see you on Friday at 3 but I've a funeral. How about Monday?",
        "We'd said Wednesday 10am, and now the boss wants to be there too. Could it be an hour later?",
    ],
)
def test_an_hour_that_was_fixed_is_set_no_longer(text: str) -> None:
    for known in (FOLLOWED, Known()):
        answer = answered(text, known)
        assert answer.category is Category.INTERVIEW_CHANGE


@pytest.mark.parametrize(
    "text",
    [
        "We had you down for Thursday at 2 and that still stands. Do you need directions?",
        "You were scheduled by my colleague for Thursday 12 March at 2pm, and I confirm it. Will you come by car?",
    ],
)
def test_an_hour_that_was_fixed_may_stand(text: str) -> None:
    assert answered(text).category is Category.INTERVIEW_CONFIRMATION


@pytest.mark.parametrize(
    "text",
    [
        "The decision was due on Friday. As the director was unwell, it will be taken at the next meeting on 20 March.",
        "The outcome was to be announced today. The committee could not agree, and takes it up again on 20 March.",
    ],
)
def test_a_decision_that_was_due_is_not_made(text: str) -> None:
    assert answered(text).category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "Dank voor je snelle reactie. Dan zien we elkaar donderdag 3 december om 13.30 uur op ons kantoor.",
        "Danke für die schnelle Antwort. Dann sehen wir uns am Donnerstag, 3. Dezember, um 14 Uhr bei uns.",
        "Am Donnerstag, 3. Dezember, erwarten wir Sie um 14 Uhr in unserem Büro.",
    ],
)
def test_when_one_sees_each_other_in_other_languages(text: str) -> None:
    answer = classify(letter(f"Robin,\n\n{text}\n\nDana", "Re: gesprek"), FOLLOWED)
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_CONFIRMATION, False)


@pytest.mark.parametrize(
    ("text", "undecided"),
    [
        (
            "Bonjour Robin, le poste a finalement été pourvu en interne, je suis désolée.",
            "Bonjour Robin, le poste n'est pas encore pourvu, nous revenons vers vous la semaine prochaine.",
        ),
        (
            "Bonjour Robin, nous avons finalement retenu un profil plus expérimenté. Merci pour nos échanges.",
            "Bonjour Robin, nous n'avons pas encore retenu un profil. Merci de votre patience.",
        ),
        (
            "Hallo Robin, die Stelle wurde gestrichen, damit ist das Verfahren beendet.",
            "Hallo Robin, die Stelle ist noch nicht vergeben, wir entscheiden nächste Woche.",
        ),
        (
            "Hola Robin, al final la plaza se la ha llevado una compañera interna. Lo siento mucho.",
            "Hola Robin, la plaza todavía no se ha adjudicado, te aviso la semana que viene.",
        ),
        (
            "Ciao Robin, il posto è stato assegnato a un collega interno. Mi dispiace davvero.",
            "Ciao Robin, il posto non è stato ancora assegnato, decidiamo la prossima settimana.",
        ),
        (
            "Olá Robin, a vaga acabou por ser preenchida internamente. Obrigada pelo tempo que nos dedicaste.",
            "Olá Robin, a vaga ainda não foi preenchida, decidimos na próxima semana.",
        ),
        (
            "Hoi Robin, de baan is naar een collega gegaan. Jammer, want we vonden je echt leuk.",
            "Hoi Robin, de functie is nog niet naar een collega gegaan, we beslissen volgende week.",
        ),
    ],
)
def test_a_post_that_is_somebody_elses_in_other_languages(text: str, undecided: str) -> None:
    assert classify(letter(f"{text}\n\nDana", "Re: CV"), FOLLOWED).category is Category.REJECTION
    assert classify(letter(f"{undecided}\n\nDana", "Re: CV"), FOLLOWED).category is Category.NO_DECISION


@pytest.mark.parametrize(
    "text",
    [
        "Unfortunately they will not be going ahead as they need a welder.",
        "Larkin have decided not to take it any further.",
        "I'm afraid the client won't be moving forward.",
        "Sadly we are not going any further, but thank you.",
        "The panel has decided not to go ahead.",
        "They won't be taking you through to interview.",
        "I'm afraid we are not inviting you to interview on this occasion.",
        "The client has decided not to progress your application to the next stage.",
        "Sadly we are not able to take your application for Export Clerk to the next stage.",
        "So we'll be closing this one out.",
        "However, after the debrief we've decided not to move forward to offer stage for this role.",
        "After the debrief we have decided not to proceed to offer.",
        "Great conversations, but we won't be making an offer this time.",
        "We've decided not to take this to offer.",
        "The client will not be going to offer on this occasion.",
        "The panel has decided not to make you an offer.",
    ],
)
def test_who_takes_it_no_further_refuses(text: str) -> None:
    assert goes_no_further(text)
    answer = answered(f"{text} They liked you a lot.")
    assert answer.needs_review or answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Thursday will not be going ahead as planned.",
        "They will not be going ahead with the interview on Friday.",
        "We are not moving forward until everybody has been seen.",
        "If they are not going ahead I will tell you.",
        "Are they not going ahead?",
        "We won't be making an offer until next week.",
        "They have decided not to make an offer to the other candidate.",
        "We won't be making an offer at this stage, there is one more round.",
        "We've decided not to make an offer on the house.",
        "We will not be going to offer without your references.",
        "We are not going ahead yet.",
        "We won't be inviting you to interview until the budget is signed.",
    ],
)
def test_what_goes_ahead_later_or_is_a_day_refuses_nobody(text: str) -> None:
    assert not goes_no_further(text)


@pytest.mark.parametrize(
    "text",
    [
        "I regret to inform you that you have not been called for interview on this occasion.",
        "Unfortunately you were not put forward for an interview, as others met more of the criteria.",
        "We regret that you will not be called for interview on this occasion.",
    ],
)
def test_who_is_not_called_for_interview_is_refused(text: str) -> None:
    answer = answered(text)
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    "text",
    [
        "If you have not been called for interview by 5 May, we are sorry to say that you were not shortlisted.",
        "I'm sorry that you have not been called for interview yet.",
        "Sorry that you won't be called for the interview until Friday.",
    ],
)
def test_who_may_be_called_yet_is_not_refused(text: str) -> None:
    assert not goes_no_further(text)


def test_who_is_sorry_to_lose_the_reader_may_refuse() -> None:
    text = (
        "Our partners have asked that the next designer should speak Norwegian, and I cannot argue with them about "
        "that. "
        "I am truly sorry to be losing you."
    )
    for known in (Known(), Known(thread_known=True, sender_known=True, interview_ahead=False, interview_held=True)):
        answer = classify(letter(f"Dear Robin,\n\n{text}\n\nIngrid", "Re: Designer"), known)
        assert answer.category is not Category.COURTESY or answer.needs_review


@pytest.mark.parametrize(
    "text",
    [
        "The desk is now occupied.",
        "It pains me that I shall not be working with you.",
        "Alas, only one chair, and Priya is sitting on it.",
        "It's just that Marcus has ten years on you.",
        "The client walked away from the whole thing.",
        "Things have moved on here and we've wrapped up the search.",
        "We shall part as friends.",
        "Our search has ended.",
    ],
)
def test_thanks_with_a_hint_at_an_end_are_no_mere_thanks(text: str) -> None:
    assert hints_at_an_end(text)
    held = Known(thread_known=True, sender_known=True, interview_held=True)
    answer = classify(
        letter(f"Dear Robin,\n\nThank you for your time, it was a real treat. {text}\n\nDana", "Re: Tuesday"), held
    )
    assert answer.needs_review or answer.category is Category.REJECTION


@pytest.mark.parametrize(
    "text",
    [
        "Sadly I had to run for my train, but we'll speak.",
        "We will be working together on the plan for Thursday.",
        "The search for a new printer is over, you'll be glad to hear.",
        "I'm glad that you liked the desk by the window.",
        "It's just that I was late for once!",
        "Once we have wrapped up the search I'll write to everybody.",
        "There is only one place to park, so come early next time.",
    ],
)
def test_thanks_without_one_may_be_mere_thanks(text: str) -> None:
    assert not hints_at_an_end(text)
