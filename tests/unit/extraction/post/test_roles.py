"""Which words of a mail are the role: no event's title, and the whole of a title; whether it was applied for."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import find_company
from agent.extraction.post.roles import are_several, clean_role, find_role, find_roles
from tests.unit.extraction.mails import event, mail

TESS = "Tess Orme <tess@brindlemaps.example>"


def invited(summary: str, guest: str = "Ivo Tarn") -> str:
    return event(
        "DTSTART:20260312T140000Z",
        "DTEND:20260312T150000Z",
        f"SUMMARY:{summary}",
        "ORGANIZER;CN=Tess Orme:mailto:tess@brindlemaps.example",
        f"ATTENDEE;CN={guest}:mailto:guest@brindlemaps.example",
    )


@pytest.mark.parametrize(
    "title",
    ["Brindle Maps onsite: Meet the field crew (Ivo)", "Brindle Maps: Values and teamwork", "Panel 2: Ivo / Tess",
     "Brindle Maps day: Route walk-through (Ivo)"],
)  # fmt: skip
def test_the_title_of_an_event_is_no_role(title: str) -> None:
    said = mail(f"{title}\n\nThursday 12 March 10:00 - 11:00\n", f"Invitation: {title}", TESS, ics=invited(title))
    assert find_role(said, "Brindle Maps") == ""


@pytest.mark.parametrize(
    "title",
    ["Interview: Map Editor", "Brindle Maps <> Robin Vale (Map Editor)", "Interview for the Map Editor role"],
)
def test_the_role_in_an_events_title_is_found(title: str) -> None:
    said = mail(f"{title}\n\nThursday 12 March 10:00 - 11:00\n", f"Invitation: {title}", TESS, ics=invited(title))
    assert find_role(said, "Brindle Maps") == "Map Editor"


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Application received: Associate, Private Wealth (3-5 years) [TL-4410]", "Associate, Private Wealth"),
        ("Your application: Curator of Prints", "Curator of Prints"),
        ("Teacher of RE - interview slot", "Teacher of RE"),
        ("Head of IT - your application", "Head of IT"),
        ("Your application for IT Business Analyst", "IT Business Analyst"),
        ("Application received: US Payroll Manager", "US Payroll Manager"),
        ("RE Payroll Manager", "Payroll Manager"),
        ("Your application: Map Editor - is it in?", "Map Editor"),
    ],
)
def test_a_title_is_kept_whole(subject: str, role: str) -> None:
    said = mail("Thank you. We have your papers and will read them.\n", subject, "Careers <careers@tarnlaw.example>")
    assert find_role(said, find_company(said)) == role


@pytest.mark.parametrize(
    ("raw", "role"),
    [
        ("Line Cook x 2", "Line Cook"),
        ("2 x Line Cook", "Line Cook"),
        ("Line Cook (2 posts)", "Line Cook"),
        ("Associate (2-4 years)", "Associate"),
        ("Teaching Assistant (22 hrs)", "Teaching Assistant"),
        ("Xray Technician", "Xray Technician"),
        ("Competition 2027-052 - Permit Clerk", "Permit Clerk"),
        ("Permit Clerk (Competition No. 2027-052)", "Permit Clerk"),
        ("Posting 27-301: Arborist", "Arborist"),
        ("Arborist - Vacancy 11/2027", "Arborist"),
        ("2027-052 Arborist", "Arborist"),
        ("position Treasury Analyst (JR104418", "Treasury Analyst"),
        ("Treasury Analyst (CPA", "Treasury Analyst"),
        ("Competition Economist", "Competition Economist"),
        ("Campaign Manager", "Campaign Manager"),
        ("Lead Technician through Jobly", "Lead Technician"),
        ("packer via the Jobly site", "packer"),
        ("Post 16 Tutor", "Post 16 Tutor"),
        ("Job Coach", "Job Coach"),
    ],
)
def test_how_many_are_wanted_is_no_part_of_a_role(raw: str, role: str) -> None:
    assert clean_role(raw) == role


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Thank you for applying for the Map Editor position.", True),
        ("We had your application for the post of Map Editor.", True),
        ("About the map editor job: can you come on Thursday?", True),
        ("You are a cracking map editor, and I shall say so to anybody.", False),
        ("We have hired a map editor with more years than you.", False),
        ("We are still interviewing for Logistics Officer and will be in touch.", True),
        ("Candidates for Exams Officer will be informed in three days.", True),
    ],
)
def test_whether_a_role_is_told_as_applied_for(text: str, told: bool) -> None:
    found = find_roles(mail(f"Hi Robin,\n\n{text}\n\nTess\n", "Thursday", TESS), "Brindle Maps")
    assert found.told is told or not found.name
    assert found.name or not told


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Thank you for applying for the Bottling Team Leader post at Brindle Maps.", "Bottling Team Leader"),
        ("We have your application for Bakery Team Member on nights.", "Bakery Team Member"),
        ("Thanks for applying for Packing Team Lead on 2nd (3p-1130p) at Brindle Maps.", "Packing Team Lead"),
        ("You will meet Bo Ray, our Team Leader, about the Packer job.", "Packer"),
        ("Our team will call you about the Packer job.", "Packer"),
        ("Our team leader will call you about the Packer job.", "Packer"),
    ],
)
def test_who_leads_a_team_is_a_role_and_a_team_is_none(text: str, role: str) -> None:
    assert find_role(mail(f"Hello Robin,\n\n{text}\n\nTess\n", "Hello", TESS), "Brindle Maps") == role


@pytest.mark.parametrize("subject", ["Packer app", "Packer job application", "Packer"])
def test_that_one_applied_is_no_part_of_a_role(subject: str) -> None:
    text = "Hi Robin,\n\nGot your application. Can you come in for an interview tomorrow at 8 am?\n\nTess\n"
    assert find_role(mail(text, subject, TESS), "Brindle Maps") == "Packer"


@pytest.mark.parametrize(
    ("raw", "role"),
    [
        ("Packer on nights", "Packer"),
        ("Packer on 3rd shift", "Packer"),
        ("Packer on the second shift", "Packer"),
        ("Engineer on Call", "Engineer on Call"),
        ("Day Shift Packer", "Day Shift Packer"),
    ],
)
def test_the_shift_is_no_part_of_a_role(raw: str, role: str) -> None:
    assert clean_role(raw) == role


@pytest.mark.parametrize("number", ["(JR118204)", "(R-50218)", "(Ref 7741)"])
def test_a_number_in_brackets_is_no_part_of_the_post_whatever_leads_to_it(number: str) -> None:
    said = mail(f"Hi Robin,\n\nYour application for the position Payroll Analyst {number} has come in.\n\nTess\n")
    assert find_role(said, "Brindle Maps") == "Payroll Analyst"
    assert clean_role(f"position Payroll Analyst {number[:-1]}") == "Payroll Analyst"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Interview - Maternity leave position", "You are invited to interview for the above position on 12 March."),
        ("Part-time post", "Thank you for your interest in the part-time post. We will be in touch."),
        ("Bank shifts", "Thank you for your application for bank shifts."),
        ("Fixed term contract", "Your application for the fixed term position has been received."),
        ("6 month maternity cover", "Thanks for applying for the maternity cover role."),
    ],
)
def test_how_long_somebody_works_is_no_role(subject: str, text: str) -> None:
    assert find_role(mail(f"Dear Robin,\n\n{text}\n\nTess Orme\n", subject, TESS), "Brindle Maps") == ""


@pytest.mark.parametrize("role", ["Bank Nurse", "Relief Cook", "Shift Manager", "Casual Lifeguard"])
def test_but_what_they_work_as_is(role: str) -> None:
    said = mail(f"Thank you for applying for the {role} position.\n", f"Your application: {role}", TESS)
    assert find_role(said, "Brindle Maps") == role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("A call on Friday? (Estimator, Brindle Maps)", "Estimator"),
        ("Brindle Maps - Estimator: next steps", "Estimator"),
        ("Your application: Estimator @ Brindle Maps", "Estimator"),
        ("Interview: Head of Maps at Brindle Maps", "Head of Maps"),
        ("Your application: Estimator, Maps", "Estimator, Maps"),
        ("Assistant manager Brindle Maps", "Assistant manager"),
        ("Sous chef Brindle Maps", "Sous chef"),
    ],
)
def test_a_title_has_no_firm_beside_it(subject: str, role: str) -> None:
    said = mail("Hi Robin,\n\nThank you for applying to Brindle Maps.\n\nTess\n", subject, TESS)
    assert find_role(said, "Brindle Maps") == role


@pytest.mark.parametrize("subject", ["Assistant manager", "Head waiter", "Deputy manager, evenings"])
def test_a_title_is_whole_though_its_second_word_is_small(subject: str) -> None:
    said = mail("Hi Robin,\n\nDo you have time for a coffee on Thursday?\n\nTess\n", subject, TESS)
    assert find_role(said, "Brindle Maps") == subject.partition(",")[0]


@pytest.mark.parametrize(
    "text",
    [
        "1:00pm Meet with Karen Baker\n1:45pm Meet with Ivo Mason (VP Operations)",
        "You will meet Tom Weaver and Karen Baker.",
        "Time | Interviewer | Title\n9:00 AM - 9:45 AM | Ivo Tarn | HR Director",
    ],
)
def test_whom_the_user_meets_is_no_role_though_their_name_is_a_trade(text: str) -> None:
    said = mail(f"Hi Robin,\n\nYour second interview is on Thursday 12 March.\n\n{text}\n\nTess\n", "Thursday", TESS)
    assert not {"Baker", "Mason", "Weaver", "Interviewer"} & set(find_role(said, "Brindle Maps").split())


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Thanks for applying to the Data Engineer, Ads Measurement role.", "Data Engineer, Ads Measurement"),
        ("Thank you for your interest in the vacancy Postdoctoral Researcher Soil Ecology (vacancy number 2027-031).",
         "Postdoctoral Researcher Soil Ecology"),
        ("For the position Marketing Manager, Brand Partnerships we have seen 90 people.",
         "Marketing Manager, Brand Partnerships"),
        ("Position: Vessel Traffic Regulator, MT-05\nOutcome: not selected", "Vessel Traffic Regulator"),
        ("You will meet the Data Engineer, Petra Lind, on Monday at 10.", ""),
        ("We are glad that you want the Leeds role.", ""),
    ],
)  # fmt: skip
def test_what_is_called_a_post_is_no_holder_of_one_and_no_town(text: str, role: str) -> None:
    assert find_role(mail(text, "Your application", TESS), "Brindle Maps") == role


def test_a_trade_that_the_user_applied_for_is_the_role_whoever_is_called_so() -> None:
    text = "Thank you for applying for the Baker position. You will meet Karen Baker, our Head Baker."
    assert find_role(mail(f"Hi Robin,\n\n{text}\n\nTess\n", "Your application", TESS), "Brindle Maps") == "Baker"


@pytest.mark.parametrize(
    ("subject", "said", "role"),
    [
        ("Application received: 2nd Shift Supervisor", "Thank you.", "2nd Shift Supervisor"),
        ("Interview for 1st Line Support Engineer", "Come and see us.", "1st Line Support Engineer"),
        ("Your papers", "Thank you for applying for the 3rd Grade Teacher position at Elm Hill.", "3rd Grade Teacher"),
        ("Your papers", "Thanks for applying to be our 1st Assistant Cook.", "1st Assistant Cook"),
        ("Received", "JobID: 8812  10th Grade Science Teacher - Elm Hill", "10th Grade Science Teacher"),
        ("Interview March 5th: Site Engineer", "See you then.", "Site Engineer"),
        (
            "2nd interview: Assistant Manager",
            "We'd like you in again for the Assistant Manager role.",
            "Assistant Manager",
        ),
        ("Interview on the 12th", "Thursday 12th. Grade Teacher role.", "Grade Teacher"),
        ("hello", "got your cv for the 6th gr spot. can you come by on Monday", ""),
        ("hello", "got your cv for the line cook role. can you come by on Monday", "line cook"),
    ],
)
def test_an_ordinal_of_a_title_belongs_to_it(subject: str, said: str, role: str) -> None:
    message = mail(f"{said}\n", subject, "Careers <careers@tarnlaw.example>")
    assert find_role(message, find_company(message)) == role


@pytest.mark.parametrize(
    ("subject", "said", "role"),
    [
        ("Your next step", "Please take the Payroll Clerk skills test by Monday.", "Payroll Clerk"),
        ("Invitation: Buyer Assessment", "You are invited to take the Buyer Assessment.", "Buyer"),
        ("Data Engineer - Technical", "Your technical round is on Monday at 11 AM.", "Data Engineer"),
        ("Interview: Software Engineer in Test", "Thank you for applying.", "Software Engineer in Test"),
        ("Interview: Director of Assessment", "Thank you for applying.", "Director of Assessment"),
        ("Interview: Sales Manager - Technical", "See you on Monday at 11 AM.", "Sales Manager - Technical"),
    ],
)
def test_a_step_of_the_hunt_is_no_part_of_the_role(subject: str, said: str, role: str) -> None:
    assert find_role(mail(f"Hi Robin,\n\n{said}\n\nTess\n", subject, TESS), "Brindle Maps") == role


@pytest.mark.parametrize(
    ("answer", "role"),
    [
        ("It's the Head Gardener position. See you on Friday at 2.", "Head Gardener"),
        ("This is for the Head Gardener role. Friday at 2 then.", "Head Gardener"),
        ("Sorry, I should have said: the Tree Surgeon post.", "Tree Surgeon"),
    ],
)
def test_the_post_by_which_a_question_is_answered_is_the_role_and_no_other_of_the_question(
    answer: str, role: str
) -> None:
    asked = "Is that about the Tree Surgeon role or the Head Gardener one?"
    quoted = f"On Mon, 9 Mar 2026 at 10:00, Robin Vale wrote:\n> Hi Tess,\n>\n> {asked}\n>\n> Robin\n"
    assert find_role(mail(f"{answer}\n\nTess\n\n{quoted}", "Re: Your application", TESS), "Brindle Maps") == role


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("Policy and Research Officer", "Thank you for applying.", "Policy and Research Officer"),
        (
            "Your application",
            "You applied for the Grants and Legacy Giving Lead position.",
            "Grants and Legacy Giving Lead",
        ),
        ("Re: Kitchen and Bar Supervisor", "Thanks for this. Are you free on Monday?", "Kitchen and Bar Supervisor"),
        ("Learning & Development Partner", "We have your papers.", "Learning & Development Partner"),
        ("Interview", "We would like to see you for the Research Officer role.", "Research Officer"),
        ("Policy and Research Officer", "Thank you for applying for the Research Officer role.", "Research Officer"),
        ("Application and Research Officer interview", "Thank you for applying.", "Research Officer"),
        ("Data Analyst and Project Manager", "Thank you for both applications.", "Data Analyst"),
    ],
)
def test_a_post_of_two_fields_is_one(subject: str, text: str, role: str) -> None:
    said = mail(f"Dear Robin,\n\n{text}\n\nTess Orme\n", subject, TESS)
    assert find_role(said, "Brindle Maps") == role


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("CSR position", "Thank you for applying for our CSR opening.", "CSR"),
        ("Application: CSR - Member Services", "Thank you for applying.", "CSR - Member Services"),
        ("Application for RN", "Thank you for applying.", "RN"),
        ("4 East", "I got your app for the RN position on 4 East nights.", "RN"),
        ("SDET opening", "Thank you for your interest.", "SDET"),
        ("HCA job", "Could you pop in on Thursday?", "HCA"),
        ("Interview", "Can you come in on Tuesday at 2?\n\nSue Byrne, RN, CNN\nClinic Manager", ""),
        ("Interview", "Can you come in? You will meet Ann Reed RN and Bo Lund, RN.\n\nSue Byrne RN", ""),
    ],
)
def test_a_post_may_be_written_in_letters(subject: str, text: str, role: str) -> None:
    found = find_roles(mail(f"Hi Robin,\n\n{text}\n\nSue", subject, "Sue Byrne <sue@elm.example>"), "Elm")
    assert found.name == role


def booked(title: str) -> str:
    said = mail(
        f"Your talk with Brindle Maps is booked.\n\n{title}\nThursday 12 March 10:00 - 10:30\nWith: Tess Orme\n",
        f"Confirmed: {title} with Brindle Maps",
        "Brindle Maps Hiring <no-reply@brindlemaps.example>",
    )
    return find_role(said, "Brindle Maps")


@pytest.mark.parametrize(
    "title",
    ["Recruiter Screen", "Recruiter Phone Screen", "Recruiter Intro", "Initial Recruiter Screen (30 min)", "VP Round",
     "CEO Interview", "Recruiter Interview", "Recruiter Phone Interview", "Founder Chat", "Team Lead Screening",
     "Peer Designer Session"],
)  # fmt: skip
def test_a_talk_that_is_called_by_who_holds_it_is_no_role(title: str) -> None:
    assert booked(title) == ""


@pytest.mark.parametrize(
    "subject",
    ["Brindle Maps | Technical Interview | Ivo T", "Brindle Maps - Managerial Round - Ivo Tarn",
     "Behavioral Interview - Ivo Tarn", "Your In-Person Interview at Brindle Maps on Tuesday",
     "Brindle Maps - Telephonic Interview - Ivo Tarn", "Brindle Maps - System Design Round - Ivo Tarn",
     "Brindle Maps - L2 Technical Discussion - Ivo Tarn"],
)  # fmt: skip
def test_the_kind_of_an_interview_is_no_role(subject: str) -> None:
    text = "Hi Ivo,\n\nYou are booked in for Tuesday 10 March, 6.30 pm - 7.30 pm, with Ann Lee.\n\nTess\nPeople team\n"
    assert find_role(mail(text, subject, TESS), "Brindle Maps") == ""


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Brindle Maps | Technical Writer Interview | Ivo T", "Technical Writer"),
        ("Brindle Maps - Technical Interview - Virtual Assistant", "Virtual Assistant"),
        ("Brindle Maps: Technical Lead, technical interview", "Technical Lead"),
    ],
)
def test_a_post_whose_name_begins_as_a_kind_of_interview_is_one(subject: str, role: str) -> None:
    text = "Hi Ivo,\n\nYou are booked in for Tuesday 10 March, 6.30 pm - 7.30 pm, with Ann Lee.\n\nTess\nPeople team\n"
    assert find_role(mail(text, subject, TESS), "Brindle Maps") == role


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Map Editor Phone Screen", "Map Editor"),
        ("Map Editor Screening", "Map Editor"),
        ("Session Manager Interview", "Session Manager"),
        ("Recruiter Screen for the Recruiter role", "Recruiter"),
        ("Interview: Team Lead, Call Centre", "Team Lead"),
    ],
)
def test_a_talk_that_is_called_by_the_post_leaves_the_post(title: str, role: str) -> None:
    assert booked(title) == role


def test_a_talk_called_by_an_occupation_may_be_with_one() -> None:
    said = mail("Thursday 12 March 10:00 - 10:30\n", "Confirmed: Team Editor Screen with Brindle Maps", TESS)
    assert not find_roles(said, "Brindle Maps").told


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Your Technical Interview for the Senior Data Engineer, Streaming Platform role is set for Friday.",
         "Senior Data Engineer, Streaming Platform"),
        ("Thank you for your interest in the Planner, Materials position.", "Planner, Materials"),
        ("You applied for the Planner role. The Planner, Materials role is filled.", "Planner"),
        ("Merci de votre intérêt pour le poste de chef de produit, Mobilité.\n\n"
         "Thank you for your interest in the Product Manager, Mobility position.", "Product Manager, Mobility"),
        ("Merci de votre intérêt pour le poste de planificateur.", "planificateur"),
    ],
)  # fmt: skip
def test_a_role_is_called_as_english_words_call_the_post(text: str, role: str) -> None:
    assert find_role(mail(f"Hi Robin,\n\n{text}\n\nTess", "Your application", TESS), "Brindle Maps") == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Je vous confirme notre entretien pour le poste de Chef de projet le 12 mars à 14h30.", "Chef de projet"),
        ("Votre candidature au poste de Directeur de magasin a été retenue.", "Directeur de magasin"),
        ("Entrevista para el puesto de Jefe de ventas el jueves 12 de marzo a las 10.", "Jefe de ventas"),
        ("Entrevista para a vaga de Gerente de loja no dia 12 de março às 10h.", "Gerente de loja"),
    ],
)
def test_an_office_of_a_romance_language_has_what_it_is_of(text: str, role: str) -> None:
    assert find_role(mail(text, "Rendez-vous"), "") == role


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("Re: Grants role, medical research institute", "The panel is on Wednesday 18 March.", ""),
        ("Library post, private university", "Dear Robin, thank you for applying as Librarian.", "Librarian"),
        ("Application: Head of Museum", "Thank you for applying for the post of Head of Museum.", "Head of Museum"),
    ],
)
def test_what_kind_of_house_it_is_is_no_role(subject: str, text: str, role: str) -> None:
    assert find_role(mail(f"{text}\n\nTobias", subject, "Tobias Renn <tobias@northgatepeople.example>"), "") == role


@pytest.mark.parametrize(
    ("subject", "several"), [("Re: Accounts Assistant roles in Dublin", True), ("Re: Accounts Assistant role", False)]
)
def test_a_subject_that_speaks_of_several_means_none(subject: str, several: bool) -> None:
    said = mail("Hi Robin,\n\nGreat, both sent.\n\nTess\n", subject, TESS)
    assert are_several(said, find_roles(said, "")) is several


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application for the job Map Editor, Digital at Brindle Maps.",
        "You have applied for the position Map Editor, Digital with Brindle Maps.",
    ],
)
def test_what_a_post_is_called_by_is_none_of_its_name(text: str) -> None:
    said = mail(f"Hi Ivo,\n\n{text}\n\nThe team", "Your application", TESS)
    assert find_role(said, "Brindle Maps") == "Map Editor, Digital"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Thank you for completing the Survey Engineering assessment.", ""),
        ("Thank you for finishing your Numerical Reasoning test.", ""),
        ("Thank you for completing the Map Editor assessment.", "Map Editor"),
        ("Please take the Survey Engineering test as part of your application for Map Editor.", "Map Editor"),
    ],
)
def test_what_a_test_is_called_after_is_no_role(text: str, role: str) -> None:
    said = mail(f"Hi Ivo,\n\n{text}\n\nThe team", "Your test for Brindle Maps", "Testly <no-reply@testly.example>")
    assert find_role(said, "Brindle Maps") == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Thank you for applying to Brindle Maps for the position eDiscovery Map Editor.", "eDiscovery Map Editor"),
        ("Thank you for your application for the iOS Developer role at Brindle Maps.", "iOS Developer"),
        ("Thanks for sending your portfolio for the Map Editor gig. Want to hop on a call on Monday?", "Map Editor"),
    ],
)
def test_a_field_in_small_letters_belongs_to_the_post_and_a_gig_does_not(text: str, role: str) -> None:
    assert find_role(mail(f"Hi Ivo,\n\n{text}\n\nTess", "Your application", TESS), "Brindle Maps") == role


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("Front of House Lead", "Your interview for Front of House Lead is on Monday.", "Front of House Lead"),
        ("Out of Hours Nurse", "Your interview for the Out of Hours Nurse post is on Monday.", "Out of Hours Nurse"),
        (
            "Update on REQ-88123 Analyst, Pricing & Yield (London)",
            "Thank you for applying to REQ-88123 Analyst, Pricing & Yield (London) at Brindle Maps.",
            "Analyst, Pricing & Yield",
        ),
        ("Your day", "Thursday:\n\nTime\tInterviewer\tTopic\n10:00\tRuth Adair\tSQL", ""),
        ("Thanks", "Thanks for applying (Ref: 0098-TM). We'll let you know.\n\nTracey, Store Manager", ""),
    ],
)
def test_a_title_is_whole_and_nobodys_own(subject: str, text: str, role: str) -> None:
    assert find_role(mail(f"Hi Ivo,\n\n{text}\n", subject, TESS), "Brindle Maps") == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Confirming your interview for Buyer tomorrow at 10am.", "Buyer"),
        ("Confirming your interview for Buyer Friday at 10am.", "Buyer"),
        ("Your interview for Loom Mechanic Thursday, March 12, 10am is confirmed.", "Loom Mechanic"),
        ("Your interview for Sunday School Teacher is on Friday.", "Sunday School Teacher"),
        ("We're wrapping up interviews for Dialysis Technician on Thursday.", "Dialysis Technician"),
        ("Your panel for Marine Engineer on Monday 3/16 at 1 PM.", "Marine Engineer"),
    ],
)
def test_the_day_of_the_talk_is_no_part_of_the_role(text: str, role: str) -> None:
    assert find_role(mail(f"Hi Robin,\n\n{text}\n\nTess\n", "Interview confirmed", TESS), "Brindle Maps") == role


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Re: weekend florist cv attached", "weekend florist"),
        ("Re: Monday 9 March - different office", ""),
        ("Night porter, my CV enclosed", "Night porter"),
    ],
)
def test_what_is_enclosed_and_another_office_are_no_part_of_a_post(subject: str, role: str) -> None:
    assert find_role(mail("Hi Ivo,\n\nThanks, that opens fine.\n\nTess\n", subject, TESS), "Brindle Maps") == role


def test_subtitles_in_a_language_are_no_post() -> None:
    text = "Hi Ivo,\n\nPlease do the English subtitles by Friday.\n\nTess\n"
    assert find_role(mail(text, "Re: the sample", TESS), "Brindle Maps") == ""


def test_the_office_of_somebody_by_the_first_name_is_no_post() -> None:
    text = "Hi Ivo,\n\nFinal round on Thursday 19 March: 10:00 Sam (CTO), 10:45 Jo Lee (Support lead).\n\nTess\n"
    assert find_role(mail(text, "Re: Brindle Maps", TESS), "Brindle Maps") == ""
