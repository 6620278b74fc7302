"""The user's own mail that applies, or asks for work; and what else people apply for."""

from __future__ import annotations

import pytest

from agent.extraction.own.applying import (
    applied_to,
    applies,
    employer_named,
    is_of_their_place,
    is_what_they_are,
    post_alone,
)
from agent.parsing import parse
from tests.mails import mail

_ME = "Jordan Rivera <jordan@example.com>"


def _sent(subject: str, text: str) -> bytes:
    return mail(sender=_ME, to="somebody@pellgrove.example", subject=subject, body=text)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Baker", "Hello,\n\nI saw your card in the window and would love to apply for the morning job.\n"),
        ("Your ad", "Hi Mick, I saw your ad for a deckhand. My CV is attached, could start any time.\n"),
        (
            "Work?",
            "Hi, are you hiring at the moment? I've ten years of welding behind me and I'm after a job nearby.\n",
        ),
        (
            "The card in your van",
            "Hi Pat, heard you're after a roofer. Twelve years on slate, own ladders. Could come by.\n",
        ),
        (
            "Kitchen",
            "Hello, if you are still looking: I've had my papers since 2019, and a driving licence. Ring me?\n",
        ),
        (
            "Apple harvest",
            "Hi Mrs. Roe,\n\nAre you still looking for people for the farm store? I can work weekdays until October.\n",
        ),
        ("Application: Lab Technician", "Dear Dr Osei,\n\nplease find my CV and cover letter enclosed.\n"),
        ("CV", "Hi Marcus,\nas discussed my CV is attached for the Payroll Manager role at Dunmore Foods.\n"),
        ("As discussed", "Hi Marcus, here's my CV for the Payroll Manager role. Talk soon.\n"),
        ("Postdoc in your group", "I am writing to express my interest in the postdoc position. CV attached.\n"),
        ("Bewerbung als Tischlerin", "Sehr geehrter Herr Voss,\n\nhiermit bewerbe ich mich um die Stelle.\n"),
        ("Candidature", "Bonjour,\n\nje vous adresse ma candidature au poste de comptable, CV ci-joint.\n"),
        ("Plasterer", "Hello,\n\nApplying for the plasterer job on your van. Nine years at it. CV attached.\n"),
        ("Night porter", "Good evening,\n\nThe Fennel Inn is looking for a night porter. My CV is attached.\n"),
        ("Sommelier", "Hello,\n\nI read that Aldine House is after a sommelier. CV attached, and two menus.\n"),
        ("Head gardener - Ida Moss", "Dear Sir,\n\nplease find attached my CV and a cover letter.\n"),
        ("Hello", "Dear all,\n\nPlease find my résumé attached for the paralegal role.\n\nIda Moss\n"),
        ("Insurance application", "Dear all,\n\nI attach my CV for the claims handler role.\n"),
        ("Planner", "I wish to apply for the planner role. I wrote each planning application of the last year.\n"),
        ("Vacancy", "I saw the vacancy for a Membership Officer on your site and attach my CV.\n"),
        ("Kitchen", "Hi Maria, I would love to come and work for you as a CDP. Can send my CV if useful.\n"),
        ("Money", "Dear Sir,\n\nI would like to apply for the post of Mortgage Adviser. My CV is attached.\n"),
        ("TA", "Please find my completed application form for the Teaching Assistant vacancy at Moor School.\n"),
        ("Plants", "I was wondering whether you need any help over the summer? Happy to send my CV.\n"),
        ("Site", "I was unable to upload my CV, so please find it attached. I am applying for the porter role.\n"),
        (
            "Dispatch lead",
            "I am interested in the dispatch lead opening. Resume attached.\n\nThank you for your time\nIda Moss\n",
        ),
        ("Applying for: crane operator", "Hi, eleven years on tower cranes, tickets in date. Ida\n"),
        ("Librarian vacancy", "Dear Ms Quill,\n\nI attach my CV and the names of my referees.\n"),
        ("Front desk", "I'd like to be considered for the front desk position. Resume enclosed.\n"),
        ("Your posting", "I am writing regarding your posting for a glazier. My certificates are attached.\n"),
        ("Application for Cellar Assistant", "Hi Ro,\n\nsee attached. Can start in March.\n\nIda\n"),
        ("Second post", "Dear Sirs,\n\nI also wish to be considered for the post of Site Clerk. Documents attached.\n"),
        ("Cheese counter manager", "Dear Bea, please see my CV for the cheese counter manager job at Roke Farm.\n"),
        ("Editorial", "Dear Ms Quill, please find my CV and covering letter for the Editorial Assistant vacancy.\n"),
        ("Porter", "Please accept my resume and cover letter for the Night Porter position.\n"),
        ("Barista", "Hey, I'd love to put my name forward for the barista job. Two years at Bean & Co.\n"),
        ("Mornings", "Hi chef, CV attached for the morning shifts. Let me know what you think.\n"),
        ("hi", "Gidday Dave, I'm after a spot as a shed hand in your gang. Three seasons rousing.\n"),
        ("work", "hi sal, im looking for a few shifts in the cafe, 2 summers on the pier\n"),
        ("job", "Hi Baz, saw you need an offsider. I've done 3 years as a trade assistant.\n"),
        ("Carer", "My CV is attached for the night carer role. My old boss is glad to be a reference.\n"),
        ("Altenpfleger", "Guten Tag,\n\nanbei mein Lebenslauf für die Stelle im Haus am See.\n"),
        ("Poste de vendeuse", "Bonjour,\n\nveuillez trouver ci-joint mon CV.\n\nCordialement\n"),
        ("Puesto de camarero", "Hola:\n\nadjunto mi CV. Tengo disponibilidad inmediata.\n"),
        ("Sollicitatie", "Beste Anne,\n\nhierbij solliciteer ik naar de functie van planner. Mijn CV is bijgevoegd.\n"),
    ],
)
def test_an_application_is_known_as_one(subject: str, text: str) -> None:
    assert applies(parse(_sent(subject, text)))


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("The flat in Mill Lane", "Hi, I would like to apply for the flat. I have a steady job and references.\n"),
        ("Loan", "I am writing to apply for a loan of 5,000. My job is permanent.\n"),
        ("Thursday", "Thank you for the talk on Thursday, I enjoyed it.\n"),
        ("Membership", "I'd like to apply for membership of the choir.\n"),
        ("Bike", "Hi, I saw your ad for the bike. I can come by after work.\n"),
        ("Room", "Hello, have you any vacancies for the first weekend of May? I work until four on Friday.\n"),
        ("Pots", "Hello Mira, I am interested in your work, above all the blue bowls.\n"),
        ("Garden", "Are you still looking for pots? My new job is fine, by the way.\n"),
        ("Car", "Hi Pat, I hear you're looking for a new car. How is work?\n"),
        ("Cat", "Hi Pat, I hear you're after a sitter for Tuesday. Mia would do it, she loves cats.\n"),
        ("Licence", "I would like to apply for a fishing licence. I have a job, and been here two years.\n"),
        ("Weekend", "Are you still looking for somebody to feed the cat?\n"),
        ("Invoice", "Please find my invoice attached. The work on the fence is done.\n"),
        ("My CV", "Hi Mo, could you look over my CV? It is attached, it's for the librarian job.\n"),
        ("letter", "Attached is the cover letter for the nurse post. Any typos?\n"),
        ("A favour", "Dear Prof. Lund, would you be a referee for me? The post is at Aldine, my CV is attached.\n"),
        ("CV", "Hi Mum, here is my CV for the job in Leith. Fingers crossed!\n"),
        ("Thank you", "Thank you for your time on Friday. I am very interested in the curator role.\n"),
        ("Our talk", "It was good to meet you. I attach the references that you asked for. The job sounds great.\n"),
        ("Update", "Good to talk on Monday. My application for the curator role is in, as you know.\n"),
        ("Luck", "I'm applying for the curator post at Aldine, wish me luck!\n"),
        ("Her CV", "Hi Jan, I'm attaching Lena's CV, she would be great for the receptionist role.\n"),
        ("Certificates", "Dear Mr Ode, the certificates for the boiler are attached, as you asked.\n"),
        ("Friday", "Here are the details of the job in Leith, and the documents for the boiler are attached.\n"),
        ("Payroll", "My certificates are attached. I start work on Monday.\n"),
        ("Printing", "Hello, please print my CV ten times, it is attached. I finish work at five.\n"),
        ("Pictures", "Saw your ad for the bike. Is it still there?\n"),
        ("Loan", "I would like to apply for a loan to furnish the flat near my new job. References attached.\n"),
        ("Loan", "I am applying for a loan. My position as a teacher is permanent, references attached.\n"),
        ("The flat", "I would like to apply for the flat close to my job. References attached.\n"),
        ("CV", "Hi, how much do you charge for rewriting a CV? I've attached mine.\n"),
        ("Bella", "We'd like to apply to adopt Bella. I work from home and have a garden.\n"),
        ("Parking permit application", "I attach my application for a resident's parking permit.\n"),
        ("Loan application 12345", "Please find attached the payslips for my application.\n"),
        ("Visa application", "Please find attached my visa application and bank statements.\n"),
        ("Can't upload my CV", "Hi, your site won't let me upload my CV as a PDF. Please help.\n"),
        ("Flat", "We would like to apply for the flat on Mill Lane. I have a permanent job; references attached.\n"),
    ],
)
def test_other_mail_is_none(subject: str, text: str) -> None:
    assert not applies(parse(_sent(subject, text)))


def test_papers_that_a_friend_is_to_look_at_are_no_application_and_an_employer_may_be_asked_to_look() -> None:
    text = "Hi Mo, could you have a look at the attached CV? It's for the librarian job.\n"
    friend = mail(sender=_ME, to="mo@gmail.com", subject="Librarian", body=text)
    assert not applies(parse(friend))
    assert applies(parse(_sent("Librarian", text)))


def test_what_one_sends_to_oneself_is_no_application() -> None:
    assert not applies(parse(mail(sender=_ME, to=_ME, subject="CV", body="My CV for the librarian job is attached.\n")))


@pytest.mark.parametrize(
    ("to", "company"),
    [
        ("jobs@pellgrovewines.example", "Pellgrove Wine Estate"),
        ("jobs@pellgrove.example", "Pellgrove Wine Estate"),
        ("pellgrove.wines@gmail.com", "Pellgrove Wine Estate"),
        ("mick.orr@gmail.com", ""),
        ("Mick Orr <mick.orr@gmail.com>", ""),
        ("jobs@hartwellstaffing.example", ""),
        ("jobs@ternhof.example", "Ternhof"),
        ("Brother Ossian's Bakery <jobs@brotherossiansbakery.example>", "Brother Ossian's Bakery"),
        ("Dee <jobs@brotherossiansbakery.example>", "Brotherossians Bakery"),
    ],
)
def test_the_firm_is_named_as_the_mail_names_it(to: str, company: str) -> None:
    text = "I am applying for the cellar job at Pellgrove Wine Estate. I have nine years at Alder Mill Dairy.\n"
    assert applied_to(parse(mail(sender=_ME, to=to, subject="Cellar job", body=text))) == company


@pytest.mark.parametrize(
    ("subject", "text", "role", "only"),
    [
        ("CV", "I am a paramedic looking to move into training. CV attached.", "paramedic", True),
        ("CV", "I'm currently a chef and would like a career change. CV attached.", "chef", True),
        ("CV", "I'm a chef and would like a career change. CV attached.", "chef", True),
        ("CV", "I am a chef moving to Leeds. I apply for the post of chef.", "chef", False),
        ("Chef", "I am a chef moving to Leeds. CV attached.", "chef", False),
        ("CV", "I'm a bookkeeper with ten years behind me, looking for work. CV attached.", "bookkeeper", False),
        ("CV", "I am a chef changing to office work.", "", False),
    ],
)
def test_what_somebody_was_is_not_what_they_apply_for(subject: str, text: str, role: str, only: bool) -> None:
    assert is_what_they_are(role, parse(_sent(subject, text))) is only


@pytest.mark.parametrize(
    ("subject", "text", "named"),
    [
        ("CV", "I would like to apply for the post of Bursar at Moor College. CV attached.", True),
        ("CV", "Please consider my application for Bursar with Moor College.", True),
        ("CV", "Please find attached my application to Moor College.", True),
        ("Application: Bursar - Moor College", "My CV is attached.", True),
        ("CV", "I am interested in the vacancy for a Bursar at the Moor College.", True),
        ("CV", "I am writing to apply for the job. I have been a bursar at Moor College.", False),
        ("CV", "I would like to apply, as I have worked as a bursar at Moor College.", False),
        ("CV", "I am applying for the job after ten years at Moor College.", False),
        ("CV", "I would like to apply; my current role is at Moor College.", False),
        ("CV", "Moor College is where I trained. I would like to apply.", False),
    ],
)
def test_the_employer_is_the_one_to_whom_the_words_of_applying_lead(subject: str, text: str, named: bool) -> None:
    message = parse(mail(sender=_ME, to="jobs@pellgrove.example", subject=subject, body=text))
    assert employer_named(message, "Moor College") == ("Moor College" if named else "")


@pytest.mark.parametrize(
    ("to", "text", "named"),
    [
        ("jobs@moorcollege.example", "I saw your advert at Moor College. CV attached.", "Moor College"),
        ("jobs@moorcollege.example", "I saw your advert for a bursar. CV attached.", ""),
        ("moor.college@gmail.com", "I have been a bursar at Moor College.", ""),
        ("jobs@tarnrecruitment.example", "I saw the advert of Tarn Recruitment. CV attached.", ""),
    ],
)
def test_the_house_that_it_goes_to_is_the_employer_where_the_mail_has_its_name(to: str, text: str, named: str) -> None:
    assert employer_named(parse(mail(sender=_ME, to=to, subject="CV", body=text)), "") == named


@pytest.mark.parametrize(
    ("firm", "to", "theirs"),
    [
        ("University of Kestle", "ana@kestle.example", True),
        ("Borough of the Kestle Moor", "ana@kestlemoor.example", True),
        ("University of Kestle", "ana@pellgrove.example", False),
        ("Kestle", "ana@kestle.example", False),
    ],
)
def test_a_house_is_of_the_place_whose_domain_the_application_goes_to(firm: str, to: str, theirs: bool) -> None:
    message = parse(mail(sender=_ME, to=to, subject="Porter", body="I'd like to apply for the porter post.\n"))
    assert is_of_their_place(firm, message) is theirs


@pytest.mark.parametrize(
    ("role", "post"),
    [
        ("Bursar", "Bursar"),
        ("Bursar, as advertised in the Guardian", "Bursar"),
        ("Bursar (ref 22)", "Bursar"),
        ("Bursar as advertised on your page", "Bursar"),
        ("of Nurse", "Nurse"),
        ("the Buchhalterin bei der", "Buchhalterin"),
        ("Lecturer in Ceramics", "Lecturer in Ceramics"),
        ("Head of Sales, Northern Region", "Head of Sales, Northern Region"),
        ("Engineer, Data and Machine Learning for the new plant in Hull", ""),
        ("", ""),
    ],
)
def test_the_post_stands_alone(role: str, post: str) -> None:
    assert post_alone(role) == post


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Re: Interview on 18 May",
            "Hi Piet,\n\nHere is a word after Monday. I believe my background is a good match for the Press Officer "
            "position: nine years as a communications adviser.\n",
        ),
        (
            "Monday",
            "Hi Piet,\n\nI enjoyed the interview on 18 May. I believe my background is a good match for the Press "
            "Officer position: nine years as a communications adviser.\n",
        ),
        (
            "A word of thanks",
            "Hi Ro,\n\nI appreciate the time that went into the interview on 3 June. I believe my background is a good "
            "match for the post: nine years as a press officer.\n",
        ),
        (
            "Thank you",
            "Hi Ro,\n\nIt was kind of you to make time for a call on Friday. I believe my background is a good match "
            "for the post: nine years as a press officer.\n",
        ),
    ],
)
def test_who_thanks_for_an_interview_and_says_what_they_can_do_has_applied_before(subject: str, text: str) -> None:
    assert not applies(parse(_sent(subject, text)))


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        (
            "Hi Graham, good to speak just now about the office job. As discussed I'll come in Friday 13th at 9.15.",
            True,
        ),
        (
            "Hi Graham, thanks for the call about the office admin job. I'll see you on Friday at 9.15 at the yard.",
            True,
        ),
        ("Hi Graham, good to speak just now about the office job. I look forward to hearing how it goes.", False),
        ("Hi Graham, good to speak just now about the boiler. I'll see you on Friday at 9.15.", False),
    ],
)
def test_who_writes_down_what_was_agreed_by_telephone_about_a_post_begins_there(text: str, begins: bool) -> None:
    assert applies(parse(_sent("Friday", text))) is begins
