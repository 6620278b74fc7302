"""Which of its names a mail means: an agency's client, not the agency; a firm, not a place, a number or a team."""

from __future__ import annotations

import pytest

from agent.classification.senders.domains import is_agency
from agent.extraction.employer.agents import recruited_for
from agent.extraction.employer.clients import client_in_need, stated_client
from agent.extraction.employer.company import find_company, find_firm
from agent.model.mail import Category
from tests.unit.extraction.mails import mail, read

IVO = "Ivo Reed <ivo@tarnsearch.example>"
SIGNED = "Ivo Reed\nSenior Consultant, Finance\nTarn Search Partners | 12 Quay Street\n"


@pytest.mark.parametrize(
    ("subject", "text", "client"),
    [
        ("Ossory Dairy - Tuesday", "Ossory want you in on Tuesday at 2pm. Petra Lind will see you.", "Ossory Dairy"),
        ("Re: Hallam Brewing: next step", "They are still seeing people. I will ring when I hear.", "Hallam Brewing"),
        ("Hallam Brewing", "It is a no, I am afraid. Onwards.", "Hallam Brewing"),
        ("Brindle & Co interview", "Half past nine on Monday at their place. Good luck.", "Brindle & Co"),
        ("Kestral - phone call", "Kestral will ring you on Friday at ten.", "Kestral"),
    ],
)
def test_the_client_that_heads_an_agencys_subject_is_the_firm(subject: str, text: str, client: str) -> None:
    said = mail(f"Hi Jordan,\n\n{text}\n\n{SIGNED}", subject=subject, sender=IVO)
    found = find_firm(said)
    assert found.name == client
    assert found.sure or " " not in client


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("I have just heard from Declan at Ossory Civils. He would like to see you on Thursday at 2.", "Ossory Civils"),
        ("Marta from Hallam Dental would like to meet you on Friday at 10am.", "Hallam Dental"),
        ("I spoke to Petra Lind over at Kestral Foods about you.", "Kestral Foods"),
        ("Petra Lind would like to meet you on Friday at 10am.", "Tarn Search Partners"),
    ],
)
def test_whose_somebody_is_who_would_see_the_user_is_the_client(text: str, client: str) -> None:
    said = mail(f"Hi Jordan,\n\n{text}\n\n{SIGNED}", subject="Friday", sender=IVO)
    assert find_company(said) == client


def test_whom_a_form_lists_as_interviewers_is_no_firm() -> None:
    subject = "Confirmed: Interview with Larkin for Data Scientist II"
    text = "When: Friday 13 March, 1:00 PM - 2:00 PM\nInterviewers: Tara Singh, Louis Field\n\nLarkin Recruiting"
    said = read(
        mail(text, subject=subject, sender="Interview Scheduling <scheduling@goodtime.io>"),
        Category.INTERVIEW_CONFIRMATION,
    )
    assert (said.company, said.role) == ("Larkin", "Data Scientist II")
    assert [one.name for one in said.people] == ["Tara Singh", "Louis Field"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Petra Lind - Tuesday", "Petra will see you on Tuesday at 2pm. Ask for her at the desk."),
        ("your background", "I have two seats that made me think of you. Are you open to hear more?"),
        ("Financial Controller - Leeds", "A family firm in the north needs a controller. Interested?"),
        ("Thursday", "Can you talk on Thursday at ten?"),
    ],
)
def test_without_a_client_named_the_agency_is_all_that_is_known(subject: str, text: str) -> None:
    said = mail(f"Hi Jordan,\n\n{text}\n\n{SIGNED}", subject=subject, sender=IVO)
    assert find_company(said) in {"Tarn Search Partners", "Tarn Search", ""}


def test_a_place_in_the_users_own_subject_is_no_firm() -> None:
    said = mail(
        "Hi Jordan,\n\nYes we are still looking. Can you come by on Tuesday at seven?\n\nBev\n",
        subject="Re: your notice at Salter Heath",
        sender="Bev Orme <bev@ormeplumbing.example>",
    )
    assert find_company(said) == "Orme Plumbing"


@pytest.mark.parametrize(
    ("subject", "sender"),
    [
        ("Reminder: 30 min at 16:15", "Slots <notifications@calendly.com>"),
        ("31-KLM-118204 - attendance", "Bev Orme <bev.orme@mailbox.org>"),
        ("Interview at 2pm", "Bev Orme <bev.orme@gmail.com>"),
        ("Interview on 12/05 at 10.30", "Bev Orme <bev.orme@gmail.com>"),
    ],
)
def test_a_number_an_hour_or_a_reference_is_no_firm(subject: str, sender: str) -> None:
    said = mail("Hi Jordan,\n\nSee you then. Your slot is kept.\n\nBev\n", subject=subject, sender=sender)
    assert not any(letter.isdigit() for letter in find_company(said))


@pytest.mark.parametrize("name", ["3M", "N26", "7-Eleven", "8x8", "Studio 54"])
def test_a_firm_with_a_digit_in_its_name_is_one(name: str) -> None:
    thanks = f"Thank you for applying to {name}"
    said = mail(f"{thanks}. We have it.\n", subject=thanks, sender="Careers <no-reply@us.greenhouse-mail.io>")
    assert find_company(said) == name


@pytest.mark.parametrize("display", ["GQ Recruitment / Recrutement GQ", "HR Careers / Recrutement RH"])
def test_a_team_in_two_languages_is_no_firm(display: str) -> None:
    said = mail(
        "Harbour Services Quebec\nProgram Clerk, process 31-KLM-118204\n\n"
        "Your application to Harbour Services Quebec was submitted.\n\n"
        "Protected A when completed / Protégé A une fois rempli\n",
        subject="Application submitted / Candidature soumise - 31-KLM-118204",
        sender=f"{display} <do-not-reply@recrutement-gq.example>",
    )
    assert find_company(said) == "Harbour Services Quebec"


def test_a_firms_name_beside_its_team_in_two_languages_is_kept() -> None:
    said = mail(
        "We have received your application for the Clerk position.\n",
        sender="Ossory Recruitment / Recrutement Ossory <no-reply@jobs.ossory.example>",
    )
    assert find_company(said) == "Ossory"


DEE = "Dee Marsh <dee@cobaltridgestaffing.example>"
DEES_NAME = "\n\nDee Marsh\nSr. Recruiter\nCobalt Ridge Staffing\n"


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("Brasher Cold Storage will see you Tuesday at 8 am. Ask for Gil Fenn at the gate.", "Brasher Cold Storage"),
        ("Osgood Marine Services would like to interview you on Thursday at 2pm.", "Osgood Marine Services"),
        ("Larkin Produce want you in on Wednesday at 9am. Ask for Mo.", "Larkin Produce"),
        ("Dune Hotels is going to trial you Friday at 10. Bring ID.", "Dune Hotels"),
        ("Quiller Press has asked to meet you Monday at 3. Petra Lind runs the desk.", "Quiller Press"),
        ("Hexam Foundry have invited you to a second interview next Tuesday at 11.", "Hexam Foundry"),
        ("I've put you forward to Pell Logistics, who like your CV.", "Pell Logistics"),
        ("Osgood Marine Services are also keen and would like to see you at their yard.", "Osgood Marine Services"),
        ("Good news: Dune Hotels really liked you, and a second round is on the cards.", "Dune Hotels"),
        ("Quiller Press were very impressed with you on Monday.", "Quiller Press"),
        ("Dunmore Distribution wants to meet you on Tuesday at 9.", "Dunmore Distribution"),
        ("Wendle Valley Growers will test you on the line on Monday. They have the gear.", "Wendle Valley Growers"),
    ],
)
def test_a_firm_that_does_what_an_employer_does_is_an_agencys_client(text: str, client: str) -> None:
    found = find_firm(mail(f"Hi Jordan,\n\n{text}{DEES_NAME}", subject="Re: role", sender=DEE))
    assert found.name == client
    assert found.sure


@pytest.mark.parametrize("name", ["Larkin Logistics", "Ossory Marine Services", "Quill Bank"])
def test_a_firm_at_a_subjects_head_is_the_client_though_it_is_called_by_its_first_word(name: str) -> None:
    text = f"Hi Jordan,\n\n{name.split()[0]} would like to speak with you on Tuesday at 10am.\n\nPlease acknowledge."
    signed = "\n\nDee Marsh\nSenior Consultant, Data\nCobalt Ridge Recruitment Pte Ltd | EA Licence No: 21C0417\n"
    sender = "Dee Marsh <dee@cobaltridge.example>"
    found = find_firm(mail(text + signed, subject=f"{name} - Data Analyst", sender=sender))
    assert (found.name, found.sure) == (name, True)


def test_the_day_for_which_one_is_with_a_client_is_none_of_its_name() -> None:
    text = f"Hi Jordan,\n\nDone! You're on with Dunmore for Monday at 8:30, ask for Gil at the dock.{DEES_NAME}"
    assert "Monday" not in find_company(mail(text, subject="Re: role", sender=DEE))


def test_an_agencys_client_may_have_pulled_its_openings() -> None:
    said = mail(f"Sorry for the quiet. Brasher pulled the two openings.{DEES_NAME}", subject="Re: role", sender=DEE)
    assert find_company(said) == "Brasher"


@pytest.mark.parametrize(
    "text",
    [
        "Petra Lind will see you on Tuesday at 2pm. Ask for her at the desk.",
        "Leila Hatcher would like to interview you on Thursday at their shop.",
        "Anna Maria Lopez would like to meet you on Thursday at 2pm.",
        "Cobalt Ridge will call you on Monday at ten.",
        "Human Resources will call you on Monday at ten.",
        "Front Desk will see you in.",
        "Site Security will meet you at the gate.",
        "The General Manager would like to meet you on Monday.",
        "Petra Lind was really impressed with you. She will ring.",
        "Anna Maria Lopez loved you, and so did her deputy.",
        "Gil just called, the power is out. It's now Monday, same place, 7 am.",
    ],
)
def test_who_acts_in_an_agencys_mail_and_is_no_firm_is_no_client(text: str) -> None:
    said = mail(f"Hi Jordan,\n\n{text}{DEES_NAME}", subject="Re: role", sender=DEE)
    assert find_company(said) == "Cobalt Ridge Staffing"


def test_an_agency_keeps_the_word_that_says_so_in_whatever_way_its_domain_runs_the_name_together() -> None:
    quoted = "> Brasher Cold Storage will see you.\n> Cobalt Ridge Staffing\n> Cobalt Ridge\n> Cobalt Ridge\n"
    said = mail(
        f"Hi Jordan,\n\nIt's now Monday, same place.{DEES_NAME}\nDee Marsh wrote:\n{quoted}", "Re: role", sender=DEE
    )
    assert is_agency(find_company(said))


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("The firm is Osgood Marine Services. Petra Lind will ring you on Wednesday at 4.", "Osgood Marine Services"),
        ("The client is Quiller Press, by the canal. Be yourself.", "Quiller Press"),
        ("Your application to Pell Logistics has moved on; Kim Lee will phone you.", "Pell Logistics"),
    ],
)
def test_an_agencys_own_name_and_address_leave_no_doubt_of_its_client(text: str, client: str) -> None:
    signed = f"{DEES_NAME}Level 3, 12 Quay St, Auckland\n"
    found = find_firm(mail(f"Hi Jordan,\n\n{text}{signed}", subject="the second one", sender=DEE))
    assert found.name == client
    assert found.sure


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Ossory Tours", "Ossory Tours are also keen and would like to have you in on Monday at 4pm. Does that work?"),
        ("Update", "No news from Ossory Tours yet, I will keep you posted."),
        ("Interview", "The team at Ossory Tours enjoyed meeting you. They would like you back on Friday at 2."),
        ("Update", "I have sent your CV over to Ossory Tours today."),
        ("Update", "Great feedback from Ossory Tours! They want to see you on Monday at 4pm."),
        ("Good news", "Ossory Tours loved you and want you back for a second stage on Thursday at 10."),
        ("Sorry", "Ossory Tours have decided not to take it any further."),
        ("CRM Exec - Ossory Tours", "They were impressed and want you in on Monday at 3pm."),
        ("Interview with Ossory Tours", "Are you free on Monday at 3 to meet Ian Frost?"),
        ("Update", "I am chasing Ossory Tours and will come back to you."),
    ],
)
def test_what_is_told_of_a_client_names_it(subject: str, text: str) -> None:
    found = find_firm(mail(f"Hi Jordan,\n\n{text}{DEES_NAME}", subject=subject, sender=DEE))
    assert found.name == "Ossory Tours"
    assert found.sure


@pytest.mark.parametrize(
    "text",
    [
        "Petra Lind loved you and said so.",
        "I have sent your CV over to Petra Lind today.",
        "The team at Cobalt Ridge wish you luck. Best wishes from Cobalt Ridge Staffing.",
        "I am chasing Petra and will come back to you.",
    ],
)
def test_what_is_told_of_somebody_names_no_client(text: str) -> None:
    assert find_company(mail(f"Hi Jordan,\n\n{text}{DEES_NAME}", "Re: role", sender=DEE)) == "Cobalt Ridge Staffing"


@pytest.mark.parametrize(
    ("subject", "text", "client"),
    [
        ("Update", "Unfortunately Ossory have decided to go with somebody from their own yard.", "Ossory"),
        ("Update", "Sadly Brindle Foods won't be moving forward, they hired from within.", "Brindle Foods"),
        ("Good news", "Ossory Mutual would like to interview you! They can do Tuesday at 2pm.", "Ossory Mutual"),
        ("Good news", "Brindle Foods want to see you on Tuesday. Still waiting on Ossory Dairy.", "Brindle Foods"),
        ("Two updates", "No news from Ossory Dairy yet, but Brindle Foods would love to meet you.", "Brindle Foods"),
        ("Update", "Still nothing back from Ossory Dairy. Brindle Foods would like to see you.", "Brindle Foods"),
    ],
)
def test_the_client_that_does_something_itself_is_meant(subject: str, text: str, client: str) -> None:
    assert find_company(mail(f"Hi Jordan,\n\n{text}\n\n{SIGNED}", subject=subject, sender=IVO)) == client


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Submitted",
            "I have sent your CV to both Brindle Foods (Buyer) and Hallam Brewing (Planner). Fingers crossed.",
        ),
        ("Brindle Foods & Ossory Dairy", "Your details are with Brindle Foods and Ossory Dairy now. More when I hear."),
        ("Update", "Still waiting to hear from Ossory Dairy and from Brindle Foods, both are slow this week."),
    ],
)
def test_a_mail_of_two_clients_in_one_breath_is_of_neither(subject: str, text: str) -> None:
    assert is_agency(find_company(mail(f"Hi Jordan,\n\n{text}\n\n{SIGNED}", subject=subject, sender=IVO)))


def test_two_clients_are_told_apart_where_the_agencys_name_tells_nothing() -> None:
    text = "I've sent your CV to both Brindle Foods (Buyer) and Hallam Brewing (Planner). More when I hear.\n\nIvo"
    said = mail(text, subject="Brindle Foods & Hallam Brewing", sender="Ivo Reed <ivo@tarnandreed.example>")
    assert not find_firm(said).sure
    assert find_company(said) not in {"Brindle Foods", "Hallam Brewing", "Brindle Foods & Hallam Brewing"}


@pytest.mark.parametrize("firm", ["Orme & Vale", "Brindle Foods & Sons"])
def test_partners_are_one_firm(firm: str) -> None:
    text = f"Thank you for applying to {firm}. Mr Vale and Mrs Orme have your letter, and {firm} will be in touch."
    assert (
        find_company(mail(f"{text}\n\nThe team at {firm}", subject=firm, sender="Post <hello@ormevale.example>"))
        == firm
    )


@pytest.mark.parametrize(
    ("text", "company", "role"),
    [
        ("I have two openings: a Site Engineer with Marrow Civil and a Quantity Surveyor with Brindle Homes.", "", ""),
        (
            "I'm filling a couple of roles:\n\n1) Warehouse Manager at Brindle Foods\n2) Payroll Administrator at "
            "Ossory Dairy (remote)\n\nWould you be open to a call?",
            "",
            "",
        ),
        (
            "I have two Site Engineer roles at Marrow Civil. Would you be open to a call?",
            "Marrow Civil",
            "Site Engineer",
        ),
        ("I'm recruiting a Site Engineer for Marrow Civil. Are you open to a call?", "Marrow Civil", "Site Engineer"),
    ],
)
def test_a_recruiter_with_several_posts_to_fill_speaks_of_none(text: str, company: str, role: str) -> None:
    said = read(mail(f"Hi Jordan,\n\n{text}\n\n{SIGNED}", subject="Your profile", sender=IVO), Category.OUTREACH)
    assert ("" if is_agency(said.company) else said.company, said.role) == (company, role)


@pytest.mark.parametrize(
    "sender",
    [
        "Ossory Dairy Ireland via IrishJobs <noreply@irishjobs.ie>",
        "Ossory Dairy Ireland via WorkFinder <noreply@mail.workfinder.example>",
        "WorkFinder <applications@irishjobs.ie>",
    ],
)
def test_the_board_by_which_a_firm_writes_is_not_the_firm(sender: str) -> None:
    text = "Your application for Herd Manager with Ossory Dairy Ireland has been sent to the recruiter."
    said = mail(
        f"Hi Jordan,\n\n{text} Best of luck!\n", subject="Your application for Herd Manager was sent", sender=sender
    )
    assert find_company(said) == "Ossory Dairy Ireland"


def test_whose_house_bears_another_word_behind_via_writes_for_itself() -> None:
    said = mail("Thank you for applying to Ossory Dairy.\n", sender="Ossory Dairy via email <jobs@ossorydairy.example>")
    assert find_company(said) == "Ossory Dairy"


@pytest.mark.parametrize(
    ("said", "client"),
    [
        (
            "You may like a role I'm working on: Site Accountant with Brindle Water Trust in York.",
            "Brindle Water Trust",
        ),
        ("I have a post that I am currently recruiting for at Brindle Water.", "Brindle Water"),
        ("I'm recruiting for a Site Accountant in York for Brindle Water.", "Brindle Water"),
        ("We are working on a Senior Buyer vacancy on behalf of Orme & Sons.", "Orme & Sons"),
        ("I'm working with Orme Produce on a newly created Buyer role.", "Orme Produce"),
        ("We've been partnered with Hallam, who are looking for a Buyer.", "Hallam"),
        ("I have a mandate for a bilingual Site Accountant at Brindle & Orme Produce.", "Brindle & Orme Produce"),
        ("I've just taken on an exclusive search for a Senior Buyer with Orme Produce.", "Orme Produce"),
        ("I have a question for the Site Accountant at Brindle Water.", ""),
        ("We are recruiting a Site Accountant for York.", ""),
        ("We're recruiting a Site Accountant for our Elm Yard depot.", ""),
        ("We are currently recruiting for a Site Operative for the Night Shift.", ""),
        ("We are recruiting a Buyer for March.", ""),
        ("I'm working with Petra Lind on the interviews.", ""),
        ("I'm working with Petra on a new Buyer role.", ""),
        ("We are working on the offer for Robin Vale.", ""),
        ("We're working with Python and a Kafka cluster.", ""),
    ],
)
def test_who_says_for_whom_they_recruit_is_an_agent(said: str, client: str) -> None:
    assert recruited_for(said) == client


def test_the_firm_for_which_somebody_recruits_is_the_employer_whatever_their_own_is_called() -> None:
    text = "I came across your CV and have a role I'm working on: Site Accountant with Brindle Water Trust in York.\n"
    blue = mail(
        f"Hi Jordan,\n\n{text}\nIvo Reed\nDirector, Tarn Vale\n", "Site Accountant", "Ivo <ivo@tarnvale.example>"
    )
    found = find_firm(blue)
    assert (found.name, found.sure) == ("Brindle Water Trust", True)


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("A client of mine, Marrow Retail, is looking for a Payroll Clerk in Hull.", "Marrow Retail"),
        ("I've a client, Ossory Dairy in Thurles, after a Payroll Clerk.", "Ossory Dairy"),
        ("One of our clients, Cedar & Lark, needs a Payroll Clerk.", "Cedar & Lark"),
        ("I have a new client (Hallam Brewing) who are hiring a Payroll Clerk.", "Hallam Brewing"),
        ("We have a client called Kestral Foods which is recruiting a Payroll Clerk.", "Kestral Foods"),
        ("The client, Garrow Coastal, wants to see you for the Payroll Clerk post.", "Garrow Coastal"),
        ("My client, Garrow Coastal, would very much like to meet you.", "Garrow Coastal"),
        ("Another client, Tolland Homes, has an opening for a Payroll Clerk.", "Tolland Homes"),
    ],
)
def test_a_client_who_is_after_somebody_is_the_firm_whatever_the_writers_house(text: str, client: str) -> None:
    said = mail(
        f"Hi Jordan,\n\n{text} Shall I send it?\n\nBo Vance\n", "Payroll Clerk", "Bo Vance <bo@tarnpeople.example>"
    )
    found = find_firm(said)
    assert (found.name, found.sure) == (client, True)


@pytest.mark.parametrize(
    "text",
    [
        "We look after clients such as Marrow Retail, and need a Payroll Clerk ourselves.",
        "I have a client in Leeds who needs a Payroll Clerk.",
        "You would look after our client Marrow Retail from the first day.",
        "Your client, Marrow Retail, is looking for a supplier.",
        "Our clients need somebody like you.",
    ],
)
def test_a_client_who_is_after_nobody_is_none(text: str) -> None:
    assert client_in_need(text) == ""


@pytest.mark.parametrize(
    ("text", "client"),
    [
        (
            "Good news, my client would like to meet you! It's Larkin Produce on the quay. Monday at 2?",
            "Larkin Produce",
        ),
        ("The client is Larkin Produce in Leeds and they'd like to see you Monday at 2.", "Larkin Produce"),
        ("Client is keen to meet you! They're called Larkin Produce Supplies. Monday at 2?", "Larkin Produce Supplies"),
        ("my client wants to meet you. Its a firm called Larkin Produce, Monday at 2?", "Larkin Produce"),
        ("My client would like to see you. It's Petra Lind you would be meeting.", "Tarn Office Recruitment"),
        ("My client would like to see you. It's Monday at 2.", "Tarn Office Recruitment"),
    ],
)
def test_a_client_may_be_named_behind_the_word(text: str, client: str) -> None:
    signed = "Ivo\n\nIvo Reed\nSenior Consultant | Tarn Office Recruitment\n"
    said = mail(
        f"Hi Robin,\n\n{text}\n\n{signed}", subject="RE: Clerk - Leeds", sender="Ivo Reed <ivo@tarnoffice.co.uk>"
    )
    assert find_company(said) == client


@pytest.mark.parametrize("subject", ["Interview - R Vale - Policy Lead", "Interview: VALE, R.", "Robin V. - Teams"])
def test_no_firm_is_called_by_the_readers_name_or_by_how_a_meeting_is_joined(subject: str) -> None:
    text = "Microsoft Teams meeting\nJoin on your computer\nClick here to join the meeting\nMeeting ID: 331 220 118 9\n"
    assert find_company(mail(text, subject=subject, sender="Helen Marsh <helen.marsh@gmail.com>")) == ""


@pytest.mark.parametrize(
    "signed",
    [
        "Consultant, Holt Marlowe Recruitment",
        "Data Consultant\nHolt Marlowe Recruitment",
        "Data Consultant\nHolt Marlowe | Third sector recruitment",
    ],
)
@pytest.mark.parametrize("firm", ["Hallam Brewing", "Tolland Homes"])
def test_the_house_of_a_consultant_is_an_agency_by_its_name(signed: str, firm: str) -> None:
    text = (
        f"Your interview for the Analyst role at {firm} is confirmed for Wednesday, March 11, 2:00 PM ET with Bob Fox."
    )
    sender = "Ivo Reed <ivo@holtmarlowe.example>"
    found = find_firm(
        mail(f"Hi Jordan,\n\n{text}\n\nBest,\nIvo Reed\n{signed}\n", subject=f"{firm}: interview", sender=sender)
    )
    assert (found.name, found.sure) == (firm, True)


@pytest.mark.parametrize(
    ("signed", "name"),
    [
        ("Principal Consultant\nHolt Marlowe | Third sector recruitment", "Holt Marlowe recruitment"),
        ("Consultant, People\nHolt Marlowe | Talent", "Holt Marlowe"),
        ("Head of People\nHolt Marlowe | Early careers recruitment", "Holt Marlowe"),
    ],
)
def test_what_a_house_does_may_stand_behind_its_name(signed: str, name: str) -> None:
    text = "I came across your profile. I'm working with a national charity who are after an Analyst. Open to a chat?"
    sender = "Ivo Reed <ivo@holtmarlowe.example>"
    assert find_company(mail(f"Hi Robin,\n\n{text}\n\nIvo Reed\n{signed}\n", subject="Analyst", sender=sender)) == name


def test_the_team_that_hires_for_a_firm_is_no_agency() -> None:
    text = "Your interview for the Analyst role is confirmed for Wednesday, March 11, 2:00 PM ET with Bob Fox."
    sender = "Ivo Reed <ivo@holtmarlowe.example>"
    signed = "Ivo Reed\nData Analyst\nHolt Marlowe Recruitment\n"
    found = find_firm(mail(f"Hi Jordan,\n\n{text}\n\n{signed}", subject="Interview: Analyst", sender=sender))
    assert found.name == "Holt Marlowe"


def test_an_agency_may_be_one_in_french() -> None:
    said = mail(
        "Salut Robin,\n\nI have a mandate for a Site Accountant at Brindle & Orme Produce. Are you free tomorrow?\n\n"
        "Luc Roy\nConseiller principal\nRecrutement Laval\n",
        subject="Site Accountant",
        sender="Luc Roy <luc.roy@recrutementlaval.example>",
    )
    assert find_company(said) == "Brindle & Orme Produce"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Site Agent - Burrell Engineering, Leeds",
            "I recruit for our client Burrell Engineering, who need a Site Agent.",
        ),
        ("Site Agent - Burrell Engineering", "I am recruiting on behalf of our client Burrell Engineering in Leeds."),
    ],
)
def test_works_called_after_what_is_done_there_are_a_client_and_no_post(subject: str, text: str) -> None:
    told = read(mail(f"Hi Robin,\n\n{text}\n\n{SIGNED}", subject, IVO), Category.OUTREACH)
    assert (told.company, told.role) == ("Burrell Engineering", "Site Agent")


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Site Agent - Burrell Engineering, Leeds", "Site Agent"),
        ("Lecturer in Civil Engineering", "Lecturer in Civil Engineering"),
        ("VP Engineering", "VP Engineering"),
        ("Robotics Engineering Intern", "Robotics Engineering Intern"),
    ],
)
def test_works_beside_a_post_are_none(subject: str, role: str) -> None:
    text = "The client would like to see you on Wednesday 11 March at 10am."
    assert read(mail(f"Hi Robin,\n\n{text}\n\n{SIGNED}", subject, IVO), Category.INTERVIEW_CONFIRMATION).role == role


@pytest.mark.parametrize(
    "text",
    [
        "We have an urgent opening with our client Larkin Produce, Pune for a Buyer. Kindly revert with your CV.",
        "We are hiring for our client Larkin Produce for the position of Buyer.",
        "There is an opportunity with one of our clients, Larkin Produce, as a Buyer.",
        "As discussed over call, please find the JD for Senior Buyer with our client Larkin Produce (Pune).",
        "Thanks for your time today about the interview for Quality Manager (Nights) at my client Larkin Produce.",
    ],
)
def test_a_client_with_a_post_to_fill_is_the_firm_whoever_writes(text: str) -> None:
    sender = "Pooja Rao <pooja@brightpath.example>"
    said = mail(f"Dear Robin,\n\n{text}\n\nRegards,\nPooja Rao\nBrightpath", subject="Buyer", sender=sender)
    assert find_firm(said).name == "Larkin Produce"


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("The role is with Penarth Glass in Barry. I've also got one at Severnside Foods.", "Penarth Glass"),
        ("This one's with Larkin Produce, just off the A4.", "Larkin Produce"),
        ("The job would be with the Orme Valley Trust.", "Orme Valley Trust"),
        ("The position is with immediate start.", ""),
        ("The role is with Monday to Friday hours.", ""),
        ("The post is with Engineering Services.", ""),
        ("The vacancy is with a client in Leeds.", ""),
        ("The post was with Marrow Retail. The new job is with Tolland Homes.", "Marrow Retail"),
        ("The post was with Marrow Retail. The job is with Tolland Homes.", ""),  # two
    ],
)
def test_with_whom_a_post_is(text: str, client: str) -> None:
    assert stated_client(text) == client


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("You're all set for tomorrow @ 8:45am with Rick at Dynaweld (he's the shop foreman).", "Dynaweld"),
        ("I've got you booked in with Sarah at Dynaweld for Thursday at 2.", "Dynaweld"),
        ("You're confirmed for Thursday at 2 with Ann from Dynaweld.", "Dynaweld"),
        ("You're all set for tomorrow at 8:45am with Rick.", "Uplift Staffing"),
    ],
)
def test_the_house_of_whom_an_agency_has_the_reader_meet_is_the_client(text: str, company: str) -> None:
    said = mail(
        f"Hi Robin!\n\n{text}\n\nJenna Whitcomb\nUplift Staffing", "Interview", "Jenna <jenna@upliftstaffing.com>"
    )
    assert find_firm(said).name == company


@pytest.mark.parametrize(
    ("sender", "text", "company"),
    [
        (
            "Gaby <gaby@nexustalent.example>",
            "I'm helping Ledgerwell Pay (Series B) hire a Senior Buyer. Interested?",
            "Ledgerwell Pay",
        ),
        ("Gaby <gaby@nexustalent.example>", "We are assisting Ledgerwell in their search for a Buyer.", "Ledgerwell"),
        (
            "Pete <pete@dukesrecruitment.example>",
            "I've got a Chef de Partie job at The Drovers in Hexham, £31k.",
            "The Drovers",
        ),
        (
            "Pete <pete@dukesrecruitment.example>",
            "We have a Buyer vacancy with Larkin Produce, live-in available.",
            "Larkin Produce",
        ),
    ],
)
def test_for_whom_a_recruiter_hires_in_plain_words(sender: str, text: str, company: str) -> None:
    assert find_firm(mail(f"Hi Robin,\n\n{text}\n\nBest\n", "A job?", sender)).name == company


def test_the_house_for_which_a_machine_assists_is_the_firm() -> None:
    text = "Hi Robin, it's Olivia, the virtual assistant of Bright Burger! You're confirmed for Thursday at 3:45 PM."
    assert find_firm(mail(text, "You're confirmed!", "Scheduler <no-reply@paradigm.example>")).name == "Bright Burger"


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("I've confirmed you with Orchard Housing for Thursday at 2pm (Repairs Scheduler).", False),
        ("They'd like to meet you for the Repairs Scheduler role on Thursday at 2pm.", False),
    ],
)
def test_a_post_at_the_head_of_an_agencys_subject_is_no_sure_client(text: str, sure: bool) -> None:
    said = f"Hi Robin,\n\n{text}\n\nMia Okoro\nHayfield Recruitment"
    found = find_firm(mail(said, "Repairs Scheduler", "Mia Okoro <mia.okoro@hayfield-recruitment.example>"))
    assert found.sure is sure


def test_an_agency_has_the_reader_confirmed_with_the_client() -> None:
    said = "Hi Robin,\n\nI've confirmed you with Orchard Foods for Thursday at 2pm.\n\nMia Okoro\nHayfield Recruitment"
    sender = "Mia Okoro <mia.okoro@hayfield-recruitment.example>"
    assert find_firm(mail(said, "Repairs Scheduler", sender)).name == "Orchard Foods"


@pytest.mark.parametrize("client", ["Ostler Paints", "Brunner Optik", "Pellworth Climate", "Corvid Bearings"])
def test_a_client_is_known_by_what_it_makes(client: str) -> None:
    text = f"{client} would like to see you on Tuesday at 11. You'll be meeting Vince Garrow, the lab manager."
    said = mail(f"Hi Jordan,\n\n{text}\n\nIvo Reed\nTarn Search Partners\n", subject="Good news", sender=IVO)
    assert find_firm(said).name == client
