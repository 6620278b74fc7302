"""Who takes applications too, and hires nobody by them."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from agent.classification import Known, classify
from agent.classification.judgement.thresholds import ACTING
from agent.classification.judgement.trades import is_of_a_hunt_abroad, is_of_another_trade, seeks_something_else
from agent.classification.sentences.findings import find
from agent.model.mail import Category, Message
from agent.parsing import parse
from tests.unit.classification.letters import letter


def mail(name: str, subject: str, text: str) -> Message:
    raw = EmailMessage()
    raw["From"], raw["To"], raw["Subject"] = f"{name} <office@larkspur.example>", "robin.hale@mail.example", subject
    raw["Date"], raw["Message-ID"] = "Tue, 10 Mar 2026 10:00:00 +0000", "<a@larkspur.example>"
    raw.set_content(text)
    return parse(raw.as_bytes())


OTHERS = (
    (
        "Hazel Nursery",
        "Re: Ivy in September",
        "Dear Robin,\n\nNo decision has been made yet. Ivy's application is still being considered, and you will hear "
        "from us by the end of May.",
    ),
    (
        "Northern Mutual Lending",
        "Outcome of your application",
        "Dear Robin Hale,\n\nWe have completed our assessment of your application. I am sorry to say that on this "
        "occasion it has been unsuccessful. We know this is not the news that you were hoping for.",
    ),
    (
        "Vermietung Nordhof",
        "Ihre Bewerbung",
        "Guten Tag Robin Hale,\n\nvielen Dank für Ihre Bewerbung. Leider haben wir uns für einen anderen Bewerber "
        "entschieden. Die Wohnung mit dem Balkon wird zum Mai vergeben. Wir wünschen Ihnen viel Erfolg bei der Suche.",
    ),
)


@pytest.mark.parametrize(("name", "subject", "text"), OTHERS)
def test_who_lets_or_lends_refuses_no_post_for_sure(name: str, subject: str, text: str) -> None:
    message = mail(name, subject, text)
    assert is_of_another_trade(message, find(message, trusted=False))
    answer = classify(message, Known())
    assert answer.category not in ACTING or answer.needs_review


@pytest.mark.parametrize(
    ("name", "subject", "text"),
    [
        ("Hazel Nursery", "Room leader", "Dear Robin,\n\nWe have filled the position with another candidate."),
        ("Dana Poole", "Your flat", "Dear Robin,\n\nThe landlord has chosen another tenant."),
        (
            "Wohnbau Nordhof",
            "Ihre Bewerbung als Hausverwalter",
            "Guten Tag Robin Hale,\n\nfür die Stelle haben wir uns für einen Bewerber entschieden, der schon Wohnungen "
            "und Darlehen verwaltet.",
        ),
        (
            "Vermietung Nordhof",
            "Ihre Bewerbung",
            "Guten Tag Robin Hale,\n\nleider haben wir uns für einen anderen Bewerber entschieden.",
        ),
    ],
)
def test_a_word_of_work_makes_an_employer_of_them(name: str, subject: str, text: str) -> None:
    message = mail(name, subject, text)
    assert not is_of_another_trade(message, find(message, trusted=False))


def test_who_asks_customers_is_no_employer() -> None:
    text = "Hi Robin,\n\nYour customer interview with Maya is confirmed for Monday, May 4 at 6:30 pm. See you then!"
    answer = classify(mail("Maya", "Confirmed: customer interview", text), Known())
    assert answer.category not in ACTING or answer.needs_review


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Your place in our study",
            "Thank you for coming to the interview for our vaccine trial. We are sorry to say that you do not meet the "
            "criteria, and we cannot take you any further.",
        ),
        (
            "Thursday's focus group",
            "You were not selected for the focus group on Thursday. We had more applicants than places.",
        ),
        (
            "Auditions",
            "Thank you for your audition. After careful consideration the committee has decided not to take you into "
            "the orchestra this season.",
        ),
        (
            "Helping us",
            "Lovely to have met you. To become a volunteer please send me two references and a copy of your DBS "
            "certificate.",
        ),
    ],
)
def test_what_people_do_in_their_free_time_is_not_surely_work(subject: str, text: str) -> None:
    answer = classify(mail("Maya", subject, f"Dear Robin,\n\n{text}\n\nMaya"), Known())
    hunts = ACTING | {Category.INFORMATION_REQUEST}
    assert answer.category not in hunts or answer.needs_review


def test_a_post_among_those_is_one_all_the_same() -> None:
    text = (
        "Dear Robin,\n\nThank you for your application for the position of choir manager. Unfortunately we have "
        "decided to move forward with another candidate.\n\nMaya"
    )
    answer = classify(mail("Maya", "Choir manager", text), Known())
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("9 Mill Lane", "Thank you for viewing the flat. The landlord has gone with another applicant, I'm afraid."),
        (
            "Your application - 40 Bloor St, unit 7",
            "Thanks for coming to see the apartment. We chose another candidate.",
        ),
        ("the room", "Sorry, we've decided to offer the room in our house to someone else, hope you find something!"),
        (
            "Tenancy",
            "I regret that your application for the tenancy was unsuccessful. The owners have decided otherwise.",
        ),
    ],
)
def test_who_lets_a_home_refuses_no_application(subject: str, text: str) -> None:
    answer = classify(letter(f"Hello Robin,\n\n{text}\n\nPat", subject), Known())
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your interview for the leasing role. The owners of the apartments have chosen another "
        "candidate.",
        "Thank you for applying for the caretaker's job, which comes with a flat. We have gone with another applicant.",
    ],
)
def test_an_employer_who_has_flats_refuses_one(text: str) -> None:
    assert (
        classify(letter(f"Hello Robin,\n\n{text}\n\nPat", "Your application"), Known()).category is Category.REJECTION
    )


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        ("Council Planning", "26/0341", "Your application was received on 2 March and is under consideration."),
        ("HM Desk", "Passport", "Your passport application has been received. We will contact you if we need more."),
        (
            "Arts North",
            "Outcome",
            "Your application to our Small Projects Fund was unsuccessful. We had 400 applications.",
        ),
        (
            "Paws",
            "Biscuit",
            "Thanks for your application for the dog. We'd like to meet you: are you free on Saturday at 2?",
        ),
        ("Paws", "Smudge", "Thank you for applying to adopt Smudge. Sadly another family was chosen."),
        (
            "Bowls Club",
            "Vacant position of Treasurer",
            "As you heard at the AGM, Ron is standing down and the position falls vacant on 31 March. If you would "
            "consider applying, the committee would like a short chat with you on Monday 16th at 6.30pm.",
        ),
        ("Town Hall", "Permit", "Your application for a parking permit is pending. No decision has been made yet."),
    ],
)
def test_what_else_one_applies_for_is_no_post(sender: str, subject: str, text: str) -> None:
    answer = classify(mail(sender, subject, f"Dear Robin,\n\n{text}\n\nMaya"), Known())
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(
    "text",
    [
        "Your application for the planning officer position was received on 2 March. We will contact you soon.",
        "Thank you for your application to Westmere School. It has been received, and we will read it next week.",
        "Thank you for applying to the Harrow Fund as an analyst. Your application has been received.",
    ],
)
def test_an_office_that_hires_receives_an_application(text: str) -> None:
    answer = classify(mail("Maya", "Your application", f"Dear Robin,\n\n{text}\n\nMaya"), Known())
    assert answer.category is Category.ACKNOWLEDGEMENT


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Proceso de selección: Técnico de calidad",
            "Buenos días, Robin:\n\nHemos revisado tu candidatura y nos gustaría concertar una entrevista contigo. ¿Te "
            "vendría bien el miércoles 18 a las 12:00 o el jueves 19 por la mañana?",
        ),
        (
            "Votre candidature",
            "Bonjour Robin,\n\nSuite à votre candidature au poste de comptable, nous souhaitons vous rencontrer en "
            "entretien. Seriez-vous disponible mardi à 10 h ?",
        ),
    ],
)
def test_an_invitation_abroad_by_two_words_of_a_hunt_is_sure(subject: str, text: str) -> None:
    answer = classify(mail("Marisol Ortega", subject, text), Known())
    assert (answer.category, answer.needs_review) == (Category.INTERVIEW_INVITATION, False)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Entretien de votre chaudière", "Bonjour Robin,\n\nJe vous confirme l'entretien du jeudi 19 mars à 11 h."),
        (
            "Alquiler del piso",
            "Hola Robin:\n\nTu candidatura ha sido seleccionada para el puesto de inquilino del piso. ¿Te vendría bien "
            "una entrevista el martes?",
        ),
        ("Interview", "Dear Robin,\n\nWe would like to invite you to an interview about your application."),
    ],
)
def test_one_word_or_a_home_is_no_hunt_abroad(subject: str, text: str) -> None:
    message = mail("Dana", subject, text)
    assert not is_of_a_hunt_abroad(message, find(message, trusted=False))


def test_an_extension_to_a_house_is_no_post_whatever_the_officer_is_called() -> None:
    text = (
        "Dear Robin Hale,\n\nYour application for a rear dormer has been received. A decision is not expected before "
        "20 April. The case officer may need to arrange a visit."
    )
    answer = classify(mail("Borough Council", "Application 26/0441", text), Known())
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


def test_an_application_for_the_post_of_a_planning_officer_is_one() -> None:
    text = "Dear Robin Hale,\n\nYour application for Planning Officer has been received. We will be in touch."
    assert classify(mail("Planning", "Planning Officer", text), Known()).category is Category.ACKNOWLEDGEMENT


@pytest.mark.parametrize(
    "text",
    [
        "I look at how people choose a bank, and you have been shortlisted. I'd love to interview you on Tuesday by "
        "video. Pick a slot with the link below, there is a £50 voucher for your time.",
        "Would you come to an interview on Thursday at 10 about our travel app? We give gift cards for taking part.",
        "We'd like to invite you to an interview about how people change jobs. Choose any slot in June. You get a "
        "£20 voucher, whether or not you answer every question.",
        "We'd like to invite you to an interview about your last job hunt. The ethics committee of the faculty "
        "approved it. Choose any slot in June.",
    ],
)
def test_who_pays_for_an_interview_hires_nobody(text: str) -> None:
    found = classify(mail("Ivo Kern", "Invitation to an interview", f"Hi Robin,\n\n{text}\n\nIvo"), Known())
    assert found.category is Category.UNRELATED


def test_who_has_an_ethics_committee_may_hire() -> None:
    text = "Hi Robin,\n\nYour interview is on Thursday at 10. You would work for our ethics committee.\n\nIvo"
    said = mail("Ivo Kern", "Interview", text)
    assert not seeks_something_else(said, find(said, trusted=False))


def test_work_in_user_research_is_a_post() -> None:
    text = "Hi Robin,\n\nYour user research interview for the Senior Researcher position is on Thursday at 10.\n\nIvo"
    said = mail("Ivo Kern", "Interview", text)
    assert not seeks_something_else(said, find(said, trusted=False))


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying for a Kestrel Platinum Card. Unfortunately we are unable to offer you credit.",
        "Thank you for applying for a current account. We regret that we cannot offer you an account at this time.",
        "Your application for a credit limit increase was unsuccessful.",
    ],
)
def test_a_bank_that_refuses_a_card_refuses_no_post(text: str) -> None:
    answer = classify(mail("Kestrel Card", "Your application", f"Dear Robin,\n\n{text}\n\nKestrel Card"), Known())
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying for Savings Account Manager. We regret to tell you that we will not be taking your "
        "application further.",
        "Thank you for applying for the Credit Analyst role. Unfortunately we are unable to offer you the position.",
    ],
)
def test_a_bank_that_refuses_a_post_does(text: str) -> None:
    answer = classify(mail("Kestrel Bank", "Your application", f"Dear Robin,\n\n{text}\n\nKestrel Bank"), Known())
    assert answer.category is Category.REJECTION


@pytest.mark.parametrize(
    ("name", "subject", "text"),
    [
        (
            "Admissions",
            "Your application to MSc Data Science",
            "We are pleased to make you a conditional offer of a place on the MSc Data Science starting in September. "
            "Please accept or decline by 30 April in the applicant portal.",
        ),
        (
            "Undergraduate Admissions",
            "Your application",
            "We are pleased to offer you an unconditional place on the BSc Nursing. Please accept or decline.",
        ),
        (
            "Admissions",
            "Your interview",
            "Thank you for your interview. We would like to offer you a place on the Postgraduate Diploma in Music.",
        ),
        (
            "Panel Voices",
            "Interview invitation: £60 for your time",
            "We would like to invite you to a 45-minute interview about how you choose your broadband. Pick a time and "
            "we'll confirm by e-mail. You will receive a £60 voucher.",
        ),
    ],
)
def test_a_place_at_a_school_or_a_voucher_is_no_post(name: str, subject: str, text: str) -> None:
    answer = classify(mail(name, subject, f"Dear Robin Hale,\n\n{text}\n\n{name}"), Known())
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(
    "text",
    [
        "We are pleased to offer you a place on our Degree Apprenticeship in Civil Engineering, at £21,000 a year.",
        "We'd like to offer you the post of lecturer. You will teach on the MSc in Logistics.",
        "I am delighted to offer you a place on our diploma scheme. Your salary will be £29,000.",
    ],
)
def test_who_pays_a_wage_offers_a_post(text: str) -> None:
    said = mail("Larkspur", "Your offer", f"Dear Robin Hale,\n\n{text}\n\nLarkspur")
    assert not seeks_something_else(said, find(said, trusted=False))


@pytest.mark.parametrize(
    ("name", "subject", "text"),
    [
        (
            "Ruan Property",
            "2B, Carder Street",
            "Thank you for the application, and for looking at the place. The owner went with another applicant who "
            "could move in at once.",
        ),
        (
            "The Aldine Fund",
            "AF-118",
            "The trustees considered your application to the small grants programme. I am sorry to say that it was not "
            "successful on this occasion.",
        ),
        (
            "Graduate School",
            "MFA",
            "The admissions committee has reviewed your application. I am sorry to inform you that we are unable to "
            "offer you admission to the MFA program.",
        ),
        (
            "Sleep Laboratory",
            "Taking part",
            "Thank you for your interest in our sleep study. You are not eligible at this time, and we cannot move "
            "forward with you.",
        ),
        (
            "Union Lending",
            "A decision on your application",
            "After careful consideration we are unable to move forward with your application. A letter will tell you "
            "the principal reasons.",
        ),
        (
            "Tim",
            "Your resume got rejected?",
            "75% of resumes are rejected by a robot. We've helped 3,000 people like you land interviews at top "
            "companies. Can I offer you a free 20-minute call this week? Are you free on Tuesday or Wednesday?",
        ),
        (
            "Lantern Review",
            "Finalist",
            "Congratulations! Your essay has been selected as a finalist. All finalists will be notified. No decision "
            "has been made yet.",
        ),
        (
            "Paws",
            "Biscuit!",
            "The committee loved your application and we'd like to move forward with you for Biscuit! Next is a home "
            "check and a short phone interview. When are you free this week?",
        ),
        (
            "Grants Team",
            "WF-26-118: outcome",
            "Thank you for applying to the Wend Foundation. I am sorry to say that yours was not among those selected. "
            "You are welcome to apply again in the autumn round.\n\nYours sincerely,\nIfan Moss\nGrants Manager",
        ),
        (
            "Hounds",
            "You're through",
            "The team loved meeting you and you're on a short list of two for Rex. Next is a home interview. Which "
            "evenings work?",
        ),
        (
            "Harbour Rowing Club",
            "Your candidature",
            "The committee considered the candidates put up for membership. I regret that we were unable to take your "
            "name forward this year.",
        ),
        (
            "Chad",
            "Quick question",
            "I have reached out before about an opportunity to triple your team's output. Do you have 15 minutes on "
            "Tuesday or Wednesday for a quick call?",
        ),
    ],
)
def test_homes_funds_courses_and_what_is_sold_are_no_posts(name: str, subject: str, text: str) -> None:
    answer = classify(mail(name, subject, f"Dear Robin,\n\n{text}"), Known())
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


def test_a_school_that_refuses_a_child_is_not_surely_an_employer() -> None:
    text = (
        "Bonjour, nous avons le regret de vous informer que la candidature de votre fille n'a pas été retenue pour la "
    )
    text += "classe musicale, le nombre de places étant limité."
    answer = classify(mail("Collège Moulin", "Inscription", text), Known())
    assert answer.needs_review or answer.category is Category.UNRELATED


@pytest.mark.parametrize(
    "text",
    [
        "the landlord would like to have a quick video call with the shortlisted tenants before he decides. Are you "
        "around on Tuesday at 6 or Wednesday at 7?",
        "We are two roommates and interview everybody for the room before we decide. Rent is 900. Could you come by on "
        "Tuesday or Wednesday?",
    ],
)
def test_a_landlord_with_a_short_list_is_not_surely_an_employer(text: str) -> None:
    answer = classify(mail("Ivan", "Application for 9 Dean St", f"Hello Robin, {text} Ivan"), Known())
    assert answer.needs_review or answer.category is Category.UNRELATED


def test_a_seat_in_a_quartet_is_not_surely_a_post() -> None:
    text = "Dear Robin,\n\nLovely to play with you. We have offered the seat to somebody who lives nearer."
    assert classify(mail("Tess", "Re: audition", text), Known()).needs_review


@pytest.mark.parametrize(
    ("name", "subject", "text"),
    [
        (
            "Ruan Property",
            "Property manager",
            "Thank you for applying for the position of property manager. We have decided to go with another "
            "applicant, who can start at once.",
        ),
        (
            "The Aldine Fund",
            "AF-118",
            "The trustees considered your application for the post of grants officer. I am sorry to say that it was "
            "not successful on this occasion.",
        ),
        (
            "Graduate School",
            "Admissions counselor",
            "We have reviewed your application for the position of admissions counselor. I am sorry to inform you that "
            "we are unable to offer you an interview.",
        ),
        (
            "Ruan Property",
            "Lettings negotiator",
            "You were on our short list for the position, and you know tenants and landlords. We have chosen another "
            "candidate, however. We wish you luck in your job search.",
        ),
        (
            "Sleep Laboratory",
            "Study nurse",
            "Thank you for your interest in our study nurse position. We are not moving forward with your application.",
        ),
        (
            "St Cyr School",
            "Vice principal",
            "We have decided not to proceed with your application. The principal reasons are the lack of a licence and "
            "of experience. We wish you luck in your job search.",
        ),
    ],
)
def test_posts_in_such_houses_are_posts(name: str, subject: str, text: str) -> None:
    answer = classify(mail(name, subject, f"Dear Robin,\n\n{text}"), Known())
    assert (answer.category, answer.needs_review) == (Category.REJECTION, False)


def test_who_helps_people_find_work_and_has_a_post_is_heard() -> None:
    text = (
        "Dear Robin,\n\nThank you for applying for the resume writer position. We offer clients a free consultation; "
    )
    text += "could you come to an interview on Tuesday at 3?"
    assert classify(mail("Ana", "Resume writer", text), Known()).category is Category.INTERVIEW_INVITATION


def test_who_sells_and_hires_asks_to_an_interview() -> None:
    text = (
        "Dear Robin,\n\nThank you for applying to Sweep, where we save teams hours. Would Tuesday at 11 or Wednesday "
    )
    text += "at 3 suit you for a short interview about how to save your team time?"
    answer = classify(mail("Dana", "Your application", text), Known())
    assert answer.category is Category.INTERVIEW_INVITATION


def test_a_fellowship_is_a_post_though_a_grant_pays_for_it() -> None:
    text = (
        "The assessors have asked for more time with the portfolios for our Conservation Fellowships, so nobody was "
        "selected or turned down yet. You find your application in the grants portal."
    )
    answer = classify(mail("The Orme Foundation", "Timetable", f"Dear Robin,\n\n{text}"), Known())
    assert answer.category is Category.NO_DECISION
