"""Names that are no firm's for where they stand, and the firm by which the user's question is answered."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company, find_firm
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

SCOUT = "Ines Roe <ines@roestaffing.example>"
VAGUE = "Ines Roe <ines@moorlandtech.example>"
ASKS = "Thanks, go ahead. {}\n\nRobin"


@pytest.mark.parametrize(
    ("text", "subject", "sender", "company"),
    [
        (
            "Tess from Quillbrook Dairy in Leeds. Could we talk about the Buyer role on Friday at 3?",
            "Buyer @ Quillbrook Dairy",
            "Tess Orme <tess@quillbrookdairy.example>",
            "Quillbrook Dairy",
        ),
        (
            "Tess here, from Quillbrook in New Haven, about the Buyer role. Friday at 3?",
            "Buyer",
            "Tess Orme <tess@quillbrook.example>",
            "Quillbrook",
        ),
        (
            "Tess from Women in Trades here. Could we talk about the Buyer role on Friday at 3?",
            "Buyer at Women in Trades",
            "Tess Orme <tess@womenintrades.example>",
            "Women in Trades",
        ),
        (
            "Ashdown House is looking for a Copy Chief and I told them about you.",
            "Copy Chief, Ashdown House",
            SCOUT,
            "Ashdown House",
        ),
        (
            "Corran Lane needs a Head of Pastry and they'd like to see you on Friday.",
            "Head of Pastry, Corran Lane",
            SCOUT,
            "Corran Lane",
        ),
    ],
)
def test_the_firm_is_called_without_its_town_and_is_not_the_post(
    text: str, subject: str, sender: str, company: str
) -> None:
    assert find_firm(mail(f"Hi Robin,\n\n{text}\n\nBest,\n{sender.split()[0]}\n", subject, sender)).name == company


@pytest.mark.parametrize(
    ("question", "answer", "company"),
    [
        ("Which company is it?", "It's Corran Aerospace. They'd like to talk to you on Friday.", "Corran Aerospace"),
        ("Who is it for?", "Sure, it's for the Corran Group, in Hull.", "Corran Group"),
        ("Who's the client, by the way?", "Of course - that's Corran & Vale. OK?", "Corran & Vale"),
        ("What is the company?", "They are Corran Foods, and they need you soon.", "Corran Foods"),
    ],
)
def test_the_answer_to_whose_the_post_is_names_the_employer(question: str, answer: str, company: str) -> None:
    quoted = "\n".join(f"> {line}" for line in ASKS.format(question).splitlines())
    text = f"{answer}\n\nInes\n\nOn Mon, Mar 9, 2026 at 9:00 AM, Robin Vale <robin@vale.example> wrote:\n\n{quoted}\n"
    found = find_firm(mail(text, "Re: Stress Engineer", VAGUE))
    assert (found.name, found.sure) == (company, True)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Which company is it?", "It's Friday at ten, as I wrote."),
        ("Which company is it?", "It's Anna who knows that, I will ask."),
        ("Which day is it?", "It's Corran Aerospace week, so Thursday."),
    ],
)
def test_what_else_an_answer_begins_with_is_no_employer(question: str, answer: str) -> None:
    quoted = "\n".join(f"> {line}" for line in ASKS.format(question).splitlines())
    text = f"{answer}\n\nInes\n\nOn Mon, Mar 9, 2026 at 9:00 AM, Robin Vale <robin@vale.example> wrote:\n\n{quoted}\n"
    assert not find_firm(mail(text, "Re: Stress Engineer", VAGUE)).sure


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "I am writing on behalf of Nuala Feeney to arrange your interview. She is free on Monday at 2.",
            "Moorland Tech",
        ),
        ("On behalf of Nuala Feeney, can you come on Monday? Nuala can do 2pm.", "Moorland Tech"),
        ("I am writing on behalf of our CFO, Nuala Feeney, about Monday. She has 2pm free.", "Moorland Tech"),
    ],
)
def test_for_whom_an_assistant_writes_is_no_firm_where_they_are_a_person(text: str, company: str) -> None:
    assert find_firm(mail(text, "Interview", VAGUE)).name == company


OFFICE = "Larkspur School Office <office@larkspurschoolthornby.example>"


@pytest.mark.parametrize(
    ("text", "subject", "sender", "company"),
    [
        (
            "On behalf of the {body}, I wish to thank you for attending for interview for the post of Caretaker.",
            "Caretaker",
            OFFICE,
            "Larkspur School",
        ),
        (
            "I wish to thank you for your interview with the {body} for the post of Caretaker.",
            "Caretaker",
            "Ada Lund <ada@corranlodge.example>",
            "Corran Lodge",
        ),
    ],
)
@pytest.mark.parametrize(
    "body",
    ["Board of Management", "Selection Committee", "Board of Directors", "Interview Panel", "Senior Leadership Team"],
)
def test_those_who_decide_in_a_house_are_no_firm(text: str, subject: str, sender: str, company: str, body: str) -> None:
    text = text.format(body=body)
    named = find_firm(mail(f"Dear Robin,\n\n{text}\n\nYours,\n\nAda Lund\n", subject, sender)).name
    assert named.casefold().replace(" ", "") == company.casefold().replace(" ", "")


def test_the_phone_from_which_somebody_wrote_is_no_firm() -> None:
    phone = "\n\nSent from my iPhone\n\n> On 20 Apr 2026, at 09:00, Robin Vale <robin@vale.example> wrote:\n> "
    text = f"we have to talk{phone}\n> thanks{phone}\n> > come in friday{phone}\n> > > see you tomorrow\n"
    one = mail(text.replace("\n\nSent", "\n> \n> Sent"), "Re: line cook", "Ray Orme <rayorme@gmail.com>")
    assert find_firm(one).name != "iPhone"


@pytest.mark.parametrize(
    ("told", "company"),
    [
        ("I've been six years on the floor, the last three at Cutting Edge in Ennis.", ""),
        ("I worked for Orme & Vale until Christmas.", ""),
        ("I was a bather at Pampered Paws in Kanata for two years.", ""),
        ("I'm applying for the post as a cleaner at Larkspur Hair.", "Larkspur Hair"),
        ("Sinead Kelly told me you may be looking for somebody.", ""),
        ("I'd like to apply for the post of Stylist at Larkspur Hair.", "Larkspur Hair"),
        ("I saw your ad in Larkspur Bakery.", "Larkspur Bakery"),
    ],
)
def test_where_the_user_worked_before_and_who_told_them_is_no_firm(told: str, company: str) -> None:
    quoted = f"On Mon, 2 Mar 2026 at 09:00, Robin Vale <robin@vale.example> wrote:\n\n> Hi,\n>\n> {told}\n>\n> Robin\n"
    text = f"Hi Robin,\n\nThanks for your mail. Could you come in on Friday?\n\nCiara\n\n{quoted}"
    assert find_firm(mail(text, "Re: Stylist", "Ciara Lynch <ciaralynch@gmail.com>")).name == company


@pytest.mark.parametrize(
    ("told", "company"),
    [
        ("Saw the ad in the Rural News for a farm hand out your way.", ""),
        ("I am answering your advert for a farm hand in the Rural News.", ""),
        ("I wish to apply for the position advertised in last week's Rural News.", ""),
        ("I saw your advertisement, which was in Saturday's Rural News.", ""),
        ("Your ad on Rural Online says that you need a hand.", ""),
        ("In the Rural News I read that you need a hand.", ""),
        ("I saw your ad in the Rural News for a hand at Larkspur Downs.", "Larkspur Downs"),
        ("Your ad for a hand at Larkspur Downs caught my eye.", "Larkspur Downs"),
        ("I saw your ad on the Larkspur Dairy website.", "Larkspur Dairy"),
        ("I'd like to apply to Rural News. I saw the ad in the Rural News.", "Rural News"),
    ],
)
@pytest.mark.parametrize("answered", [True, False])
def test_where_the_advert_stood_is_no_firm(told: str, company: str, *, answered: bool) -> None:
    own = mail(f"Hi,\n\n{told} I have milked for two seasons.\n\nRobin\n", "work", "Robin Vale <robin@vale.example>")
    quoted = f"On Mon, 2 Mar 2026 at 09:00, Robin Vale <robin@vale.example> wrote:\n\n> Hi,\n>\n> {told}\n>\n> Robin\n"
    text = f"Hi Robin,\n\nSounds good. Could you come in on Friday?\n\nDave\n\n{quoted}"
    answer = mail(text, "Re: work", "Dave <davesfarm@gmail.com>")
    assert find_firm(answer if answered else own).name == company


def test_a_town_behind_the_name_that_somebody_signs_with_is_none_of_it() -> None:
    text = (
        "Hi Robin,\n\nI'm the manager at Larkspur Tyre & Brake in Ravenna. Could we talk tomorrow at noon?\n\n"
        "Tony Orme\nStore Manager\nLarkspur Tyre & Brake\n"
    )
    assert find_firm(mail(text, "Your application", "Tony Orme <tony@larkspurtyre.example>")).name == (
        "Larkspur Tyre & Brake"
    )


@pytest.mark.parametrize("kind", ["F&B MNC", "Fintech Startup", "Healthcare NGO", "Series B", "FTSE 250"])
def test_what_kind_of_house_a_client_is_names_none(kind: str) -> None:
    text = f"Sharing a Procurement Lead role with a listed {kind}. Let me know if keen."
    assert find_firm(mail(f"Hi Robin,\n\n{text}\n\nInes", f"Procurement Lead - {kind}", sender=SCOUT)).name != kind


def test_at_which_round_of_money_a_house_stands_and_who_leads_a_field_are_no_firm() -> None:
    said = mail(
        "Perfect, let's say Thursday at 9:30am, I'll ring you.\n",
        "Re: Head of Payments - Series A lender - Leeds",
        sender="Ines Roth <ines@tollandsearch.example>",
    )
    assert find_firm(said).name not in {"Series A", "Head of Payments"}
    said = mail("Perfect, 9:30 then.\n", "Re: Head of Payments - NYC", sender="Ines Roth <ines@tollandsearch.example>")
    assert find_firm(said).name != "NYC"


@pytest.mark.parametrize("word", ["Perfect", "Great", "Sure", "Noted", "Brilliant"])
def test_with_what_a_mail_opens_is_no_firm(word: str) -> None:
    text = f"{word}, let's say Monday at 4:30pm, I'll ring you. What's the best number?\n"
    said = mail(text, "Re: Head of Product", "Ines Roth <ines@tollandsearch.example>")
    assert find_firm(said).name != word
    said = mail(f"Thank you for applying to {word}.\n", "Your application", "no-reply@us.greenhouse-mail.io")
    assert find_firm(said).name == word


def test_the_hall_in_which_a_town_meets_people_is_no_firm() -> None:
    text = "You are to appear before the board on 16 March 2026 at 0915 hours, City Hall, Room 210."
    sender = "T. Marsh <tmarsh@cityofarden.gov>"
    assert read(mail(text, "Oral board - Firefighter", sender), Category.ASSESSMENT).company != "City Hall"


@pytest.mark.parametrize(
    ("name", "text", "company"),
    [
        ("Clever Jobs", "the Buyer post (WA/88112), Perth Water Agency", "Perth Water Agency"),
        ("Clever Jobs", "the Buyer post, reference WA/88112", ""),
        ("Clever Council Jobs", "the Buyer post, reference WA/88112", "Clever Council"),
    ],
)
def test_a_job_site_that_is_called_by_its_domain_is_no_employer(name: str, text: str, company: str) -> None:
    sender = f"{name} <noreply@cleverjobs.wa.gov.au>"
    told = mail(f"Dear Robin,\n\nThank you for your application for {text}.", "Application received", sender)
    assert find_firm(told).name == company


@pytest.mark.parametrize(
    "text", ["the Buyer position at Hollin Engineering", "the Buyer position at Hollin Engineering in Telford"]
)
def test_the_trade_in_the_name_of_who_writes_is_no_field_of_a_post(text: str) -> None:
    found = find_company(
        mail(f"Dear Robin,\n\nThank you for {text}.\n\nJo Platt\nHR", "Buyer", "HR <hr@hollineng.com>")
    )
    assert found == "Hollin Engineering"


def test_the_field_of_a_post_is_no_firm_all_the_same() -> None:
    text = "Dear Robin,\n\nThank you for applying to be our Director of Software Engineering.\n\nJo Platt"
    assert find_company(mail(text, "Your application", "Jo Platt <jo@marlow-tarn.com>")) != "Software Engineering"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("the shop is at 12 Main st, Naas.", ""),
        ("We are at 4 Bridge road, Leeds.", ""),
        ("Your interview with 3 Hills Brewery is confirmed.", "3 Hills Brewery"),
    ],
)
def test_the_number_of_a_house_and_its_street_are_no_firm(text: str, company: str) -> None:
    told = mail(
        f"Hi Robin, can you come in on Monday 9 March at 3? {text}\n\nPaddy", "job", "Paddy <paddy1962@gmail.com>"
    )
    assert find_company(told) == company


@pytest.mark.parametrize(
    ("name", "company"),
    [
        ("Maria dos Santos", ""),
        ("Anna van der Berg", ""),
        ("Maria Lopez Catering", "Maria Lopez Catering"),
        ("La Maison de Paris", "La Maison de Paris"),
    ],
)
def test_whom_one_meets_is_no_firm_with_particles_before_the_family_name(name: str, company: str) -> None:
    text = f"Hi Robin,\n\nyou're confirmed for Tuesday, March 10 at 2pm. You'll meet with {name}.\n\nTom"
    assert find_firm(mail(text, "Interview", "Tom Blum <tomblum@gmail.com>")).name == company
