"""Company and role: from the words, the subject, the sender, the signature, the domain; "" where nothing names them."""

from __future__ import annotations

import pytest

from agent.extraction.employer.company import company_key, find_company, find_firm
from agent.extraction.employer.firms import firms
from agent.extraction.employer.platforms import employer_behind
from agent.extraction.post.posts import posts
from agent.extraction.post.roles import clean_role, find_role
from agent.extraction.words.firm_names import is_number, tidy
from agent.model.mail import Category
from agent.parsing import parse
from tests.unit.extraction.mails import event, mail, read

GIVEN = {"Sofia", "Liam", "Amira", "Jonas", "Lotte"}
ATS = "no-reply@us.greenhouse-mail.io"


@pytest.mark.parametrize(
    ("text", "subject", "sender", "company"),
    [
        (
            "We have received your application for the Data Engineer position at Halcyon Freight.",
            "Received",
            ATS,
            "Halcyon Freight",
        ),
        ("Thank you for applying to Quillbrook! A human reads every file.", "Thank you", ATS, "Quillbrook"),
        ("Your interview with Larkspur Energy is on Tuesday.", "Interview", ATS, "Larkspur Energy"),
        ("Thank you for applying to Wendy. Karen, she said, is on leave.", "Thank you", ATS, "Wendy"),
        ("We liked your file.\n\nThe Tarn & Vale Talent Team", "An update", ATS, "Tarn & Vale"),
        ("We liked your file.", "Your application to Brightwater Labs", ATS, "Brightwater Labs"),
        ("We liked your file.", "Update", f"Osprey Maps Careers <{ATS}>", "Osprey Maps"),
        ("We liked your file.", "Update", f"Osprey Maps Recruiting Team <{ATS}>", "Osprey Maps"),
        ("We liked your file.", "Update", f"Dana at Osprey <{ATS}>", "Osprey"),
        ("We liked your file.", "Update", f'"Dana Kim (Osprey Maps)" <{ATS}>', "Osprey Maps"),
        ("We liked your file.", "Update", "Dana Kim <dana@ospreymaps.co.uk>", "Ospreymaps"),
        (
            "We liked your file.\n\nBest,\nDana\n\nOsprey Maps\nLeeds",
            "Update",
            "Dana Kim <dana@ospreymaps.com>",
            "Osprey Maps",
        ),
        (
            "We liked your file.\n\n-- \nDana Kim | Recruiter, Osprey Maps",
            "Update",
            "Dana Kim <dana.kim@gmail.com>",
            "Osprey Maps",
        ),
        (
            "My client, Fennimore Bank, would like to meet you.",
            "A role",
            "Al Day <al@brightstaffing.com>",
            "Fennimore Bank",
        ),
        ("Vielen Dank für Ihre Bewerbung bei der Seiler Optik GmbH.", "Eingang", ATS, "Seiler Optik GmbH"),
        ("Merci pour votre candidature chez Atelier Boréal.", "Candidature", ATS, "Atelier Boréal"),
        ("Gracias por su candidatura en Puerto Claro.", "Su candidatura", ATS, "Puerto Claro"),
        ("Dank voor je sollicitatie bij Kadewind.", "Ontvangen", ATS, "Kadewind"),
        ("Thanks for your interest in Google.", "Thanks", "noreply@google.com", "Google"),
    ],
)
def test_the_employer_is_found(text: str, subject: str, sender: str, company: str) -> None:
    found = find_company(mail(f"Hi Robin,\n\n{text}\n", subject, sender))
    assert company_key(found) == company_key(company)


@pytest.mark.parametrize(
    "zone",
    ["Central Time - US & Canada", "Pacific Daylight Time", "British Summer Time", "India Standard Time", "UK Time"],
)
def test_a_time_zone_is_no_employer(zone: str) -> None:
    text = f"Hi Robin,\n\nYour Intro Call with Ilse Brandt at 10:00 ({zone}) on Friday 13 March 2026 is scheduled."
    found = firms(mail(text, "Confirmed: Intro Call", "Calendly <notifications@calendly.com>"))
    assert not [one.spelled for one in found.values() if "Time" in one.spelled or "Canada" in one.spelled]


def test_a_firm_may_have_time_in_its_name() -> None:
    text = "Thank you for applying to Quality Time."
    assert find_company(mail(text, "Your application to Quality Time", ATS)) == "Quality Time"


def test_finds_that_agree_outweigh_a_single_one() -> None:
    text = "Thanks for your interest in the Chemist position at Bristol Works. Read more about life at Tarn."
    assert find_company(mail(text, "Thanks", "Tarn Careers <jobs@tarn.com>")) == "Tarn"


@pytest.mark.parametrize(
    ("sender", "firm"),
    [
        ("Tarn Valley Trust Careers <tarn@myworkday.com>", "Tarn Valley Trust"),
        ("Tarn Valley Trust <tarn@myworkday.com>", "Tarn Valley Trust"),
        ("Tarn <tarn@myworkday.com>", "Tarn"),
        ("Tarn Valley Trust <osprey@myworkday.com>", "Osprey"),
    ],
)
def test_a_tenants_word_is_the_beginning_of_the_name_above_it(sender: str, firm: str) -> None:
    said = "Osprey" if firm == "Osprey" else "Tarn Valley Trust" if " " in firm else "Tarn"
    text = f"Thank you for your interest in {said}. We have received your application for Ward Clerk."
    assert find_company(mail(text, "Thank you for your application", sender)) == firm


@pytest.mark.parametrize(
    ("text", "subject", "sender"),
    [
        ("We have received your application.", "Thank you", f"Greenhouse <{ATS}>"),
        ("We have received your application.", "Thank you", "Workday <notify@myworkday.com>"),
        ("Your application was viewed.", "An update", "LinkedIn <jobs-noreply@linkedin.com>"),
        ("Shall we talk on Tuesday about the role?", "A call", "Dana Kim <dana.kim@gmail.com>"),
        ("Your interview with Ana Ruiz is on Tuesday.", "Interview", ATS),
        ("Le confirmamos la entrevista con Ana Ruiz.", "Entrevista", ATS),
        ("Spoke to Karen, she said that they liked you.", "Interview", "Gail Orr <gail.orr@gmail.com>"),
        ("I talked to Dave and he's happy with it all.", "Interview", "Gail Orr <gail.orr@gmail.com>"),
        (
            "The interview will be on Zoom. Thank you for applying to this position.",
            "Interview",
            "Dana Kim <dana@gmx.de>",
        ),
    ],
)
def test_nothing_is_invented(text: str, subject: str, sender: str) -> None:
    assert find_company(mail(f"Hi Robin,\n\n{text}\n", subject, sender)) == ""


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        ("We received your application for the Senior Data Engineer position.", "Thanks", "Senior Data Engineer"),
        ("You applied for the position of Ward Nurse.", "Thanks", "Ward Nurse"),
        ("Thank you for your time.", "Application for Product Designer", "Product Designer"),
        ("Thank you for your time.", "Interview: Site Reliability Engineer at Osprey", "Site Reliability Engineer"),
        ("Thank you for applying for our Payroll Specialist (Req 1234) role.", "Thanks", "Payroll Specialist"),
        ("We look forward to discussing the Backend Developer - Remote role.", "Thanks", "Backend Developer"),
        ("Vielen Dank für Ihre Bewerbung als Projektleiterin (m/w/d) bei Seiler.", "Eingang", "Projektleiterin"),
        ("Thank you for your time.", "Hello", ""),
        ("Thank you for applying for this position.", "Hello", ""),
        ("We are hiring. Our Hiring Manager will call you.", "Hello", ""),
    ],
)
def test_the_role_is_found_or_left_open(text: str, subject: str, role: str) -> None:
    assert find_role(mail(f"Hi Robin,\n\n{text}\n", subject), "") == role


def test_a_role_has_neither_the_firm_behind_it_nor_a_conjunction_before_it() -> None:
    confirmed = mail("Hi Robin,\n\nYour interview is confirmed.\n", "Interview: Staff Engineer at Northwind")
    assert find_role(confirmed, "Northwind") == "Staff Engineer"
    lantern = "The lantern burns for somebody else this winter, and the Baker chair has its owner since 9 March."
    assert not find_role(mail(f"Hi Robin,\n\n{lantern}\n", "30% off all seeds"), "Garden Shop").startswith("and")
    counsel = mail(
        "Hi Robin,\n\nThank you for applying for the position of Of Counsel at Tarn & Vale.\n", "Your application"
    )
    assert find_role(counsel, "Tarn & Vale") == "Of Counsel"


@pytest.mark.parametrize(
    ("summary", "company"),
    [
        ("Interview Backend Engineer at Hollywind", "Hollywind"),
        ("Backend Engineer interview at Hollywind", "Hollywind"),
        ("Hollywind <> Robin Vale: Backend Engineer", "Hollywind"),
        ("Interview at Holly Wind: Backend Engineer", "Holly Wind"),
        ("HollyWind interview", "HollyWind"),
    ],
)
def test_a_firm_is_spelled_as_its_invitation_spells_it(summary: str, company: str) -> None:
    invited = mail(
        "Interview\n",
        "Invitation: Backend Engineer",
        "Dana Kim <dana@hollywind.example>",
        ics=event("SUMMARY:" + summary, "DTSTART:20260312T140000Z"),
    )
    assert find_company(invited) == company


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("March 12", True),
        ("12 March", True),
        ("May 4th", True),
        ("Thursday, March 12, 2026", True),
        ("12. März", True),
        ("Friday 3", True),
        ("2pm", True),
        ("May", False),
        ("May 4 Design", False),
        ("May & Sons", False),
        ("March Foods 12", False),
        ("Studio 54", False),
        ("3M", False),
    ],
)
def test_a_day_is_no_firm(name: str, number: bool) -> None:
    assert is_number(name) is number


@pytest.mark.parametrize("day", ["Thursday, March 12", "March 12", "the 12th of March", "Thu 12 Mar"])
def test_no_firm_is_called_by_the_day_of_the_interview(day: str) -> None:
    sender = "Sam Poe <sam.poe@gmail.com>"
    assert find_company(mail(f"Hi Robin,\n\nyour interview is confirmed for {day} at 2 PM.\n\nSam", "Hi", sender)) == ""


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Interview - Robin Vale - Payroll Clerk", "Payroll Clerk"),
        ("TKB Interview - Robin Vale - Analyst, Credit Risk", "Analyst, Credit Risk"),
        ("TKB Interview: Robin Vale / Buyer, Dry Goods", "Buyer, Dry Goods"),
        ("Payroll Clerk (Robin Vale)", "Payroll Clerk"),
    ],
)
def test_the_candidates_own_name_is_no_part_of_a_role(subject: str, role: str) -> None:
    text = "Hi Robin,\n\nConfirming your interview on Thursday.\n"
    confirmed = mail(text, subject, ics=event("SUMMARY:" + subject, "DTSTART:20260312T140000Z"))
    assert find_role(confirmed, "TKB") == role
    assert not any("robin" in found for found in posts(confirmed, "TKB"))


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Data Engineer (Req 1234)", "Data Engineer"),
        ("Till Assistant, Part-Time", "Till Assistant"),
        ("Till Assistant - Full-time or part-time", "Till Assistant"),
        ("Teacher | Permanent", "Teacher"),
        ("Permanent Way Engineer", "Permanent Way Engineer"),
        ("Casual Dining Chef", "Casual Dining Chef"),
        ("Data Engineer - JR-0099", "Data Engineer"),
        ("R142189 Data Engineer", "Data Engineer"),
        ("Data Engineer, Job ID: 88123", "Data Engineer"),
        ("WHT/26/0417 Staff Nurse (Surgical)", "Staff Nurse (Surgical)"),
        ("Catering Assistant - KVC/2026-118", "Catering Assistant"),
        ("UO.26.553 Lecturer in Geology", "Lecturer in Geology"),
        ("Porter, 26/0113", "Porter"),
        ("CI/CD Engineer", "CI/CD Engineer"),
        ("24/7 Support Technician", "24/7 Support Technician"),
        ("Data Engineer - Remote", "Data Engineer"),
        ("Data Engineer (Remote, US)", "Data Engineer"),
        ("Data Engineer - Austin, TX", "Data Engineer"),
        ("Data Engineer (f/m/x)", "Data Engineer"),
        ("the Data Engineer position", "Data Engineer"),
        ("Engineer II (Platform)", "Engineer II (Platform)"),
        ("Staff Engineer, part 1", "Staff Engineer"),
        ("Staff Engineer (Part 2 of 3)", "Staff Engineer"),
        ("Staff Engineer - Round 2", "Staff Engineer"),
        ("Engineer II", "Engineer II"),
    ],
)
def test_numbers_places_and_marks_are_no_part_of_a_role(raw: str, clean: str) -> None:
    assert clean_role(raw) == clean


@pytest.mark.parametrize("display", ["State Careers", "County Jobs", "City Recruitment", "Federal Government Careers"])
def test_whoever_governs_is_no_employer_by_that_word_alone(display: str) -> None:
    said = mail(
        "Thank you for your application for Road Engineer 2, Department of Harbors and Piers. It will be reviewed.\n",
        subject="Application submitted - Road Engineer 2",
        sender=f"{display} <info@{display.split()[0].lower()}jobs.example>",
    )
    assert find_company(said) == "Department of Harbors and Piers"


@pytest.mark.parametrize(
    "text",
    [
        "A reminder of tomorrow at 2pm GMT with Sofia and Liam.",
        "I have you down for Friday with Amira and Jonas.",
        "You will be interviewed by Sofia Brun and Liam Weil.",
        "Thursday is confirmed. You're meeting Lotte Brun (Buyer) at their office.",
    ],
)
def test_whom_one_meets_is_no_firm(text: str) -> None:
    said = mail(text, "Thursday", "Kim Osei <kim@freshstart.example>")
    assert not [name for name in (find_company(said), *find_firm(said).others) if name.split()[0] in GIVEN]


def test_a_firm_that_is_called_like_somebody_is_one() -> None:
    said = mail(
        "Your interview with Laura Ashworth is on Thursday.", "Thursday", "Kim Osei <kim@lauraashworth.example>"
    )
    assert find_company(said) == "Laura Ashworth"


def test_by_whose_machine_a_firm_writes_is_not_the_firm() -> None:
    said = mail(
        "Please take our test by Friday.\n\nThe Marlowe Team",
        "Marlowe test",
        "HackerRank Team <support@hackerrankforwork.com>",
    )
    assert find_company(said) == "Marlowe"


@pytest.mark.parametrize(
    ("who", "firm"), [("Larkin Produce", "Larkin Produce"), ("Laura Bakery", "Laura Bakery"), ("Laura Smith", "")]
)
def test_whoever_invites_by_a_platform_is_the_employer_unless_it_is_somebody(who: str, firm: str) -> None:
    text = f"{who} has invited you to take a test. You have ninety minutes for it."
    said = mail(text, "Your invitation to a test", "TestGorilla <noreply@testgorilla.com>")
    assert employer_behind(said) == firm


@pytest.mark.parametrize("subject", ["Clerk II - Notice of Oral Interview", "Outcome of Written Assessment | Clerk II"])
def test_what_a_letter_is_called_is_no_firm(subject: str) -> None:
    said = mail("Dear Applicant: you have been selected.", subject, "City of Aldersey <jobs@aldersey.gov.example>")
    assert find_company(said) in {"", "Aldersey", "City of Aldersey"}


@pytest.mark.parametrize(
    "text", ["Your interview is at 2:00 PM CT, on Microsoft Teams.", "Friday 9am with Google Meet."]
)
def test_no_hour_and_no_room_is_a_firm(text: str) -> None:
    said = mail(text, "Interview", "Kim Osei <kim@freshstart.example>")
    assert find_company(said).replace(" ", "").casefold() in {"", "freshstart"}


@pytest.mark.parametrize("form", ["B.V.", "N.V.", "S.A.", "S.p.A.", "B.V"])
def test_a_firm_is_called_without_a_form_of_dots(form: str) -> None:
    text = f"Thank you for applying to Larkspur Freight {form} and for your interest in the Estimator position."
    signed = f"Hi Robin,\n\n{text}\n\nBest,\nDana Kim\nRecruiter | Larkspur Freight {form}\n"
    assert find_company(mail(signed, "Your application", "Dana Kim <dana@larkspurfreight.com>")) == "Larkspur Freight"


@pytest.mark.parametrize("portal", ["Civil Service Jobs", "NHS Jobs", "Government Recruitment Service", "Publicjobs"])
def test_a_portal_by_which_many_hire_is_no_employer(portal: str) -> None:
    text = f"Dear Robin,\n\n4411 - Estates Surveyor\n\nYou have been invited to an interview.\n\nRegards\n{portal}\n"
    assert find_company(mail(text, "4411 Estates Surveyor - Sift result", f"{portal} <noreply@hire.tal.net>")) == ""


def test_who_hires_by_such_a_portal_is_the_employer() -> None:
    text = "Thank you for applying.\n\n4411 - Estates Surveyor, Department for Harbours\n\nCivil Service Jobs\n"
    found = find_company(mail(text, "Application submitted", "Civil Service Jobs <noreply@hire.tal.net>"))
    assert found == "Department for Harbours"


@pytest.mark.parametrize(
    ("text", "sender", "company"),
    [
        (
            "Come by the yard Thursday around 3.\n\nNuala",
            "Tarbert Roofing <tarbertroofing@gmail.com>",
            "Tarbert Roofing",
        ),
        ("We still have some to see.\n\nDave", "Dave's Auto Repair <davesautorepair@yahoo.com>", "Dave's Auto Repair"),
        (
            "You have been shortlisted for the post of Class Teacher at St Olave's.",
            "St Olave's Office <office@stolaves-pelworth.derby.sch.uk>",
            "St Olave's",
        ),
        (
            "Thank you for applying to be a nurse at St. Olave's Hospital.",
            "HR <hr@mail.example>",
            "St. Olave's Hospital",
        ),
    ],
)
def test_small_firms_and_saints(text: str, sender: str, company: str) -> None:
    assert find_company(mail(f"Hi Robin,\n\n{text}\n", sender=sender)) == company


def test_how_somebody_signs_is_no_firm() -> None:
    message = mail("Hi Robin,\n\nWe still have some to see.\n\nAmy\n", sender="Amy Law <amy.law@gmail.com>")
    assert find_company(message) != "Amy"


def test_a_house_is_called_as_its_recruitment_is() -> None:
    text = "Thank you for applying for Yard Clerk, requisition 2026-77, at Harker Engineering, Leeds."
    said = mail(text, "Your application for Yard Clerk", "Harker Recruitment <harker+autoreply@talent.icims.com>")
    assert find_company(said).startswith("Harker")


@pytest.mark.parametrize(
    ("summary", "company"),
    [
        ("Interview: Robin Vale / Quillbrook", "Quillbrook"),
        ("Interview: Quillbrook / Robin Vale", "Quillbrook"),
        ("Robin / Quillbrook", "Quillbrook"),
        ("Phone screen: Robin Vale | Quillbrook", "Quillbrook"),
        ("Robin Vale x Quillbrook Dairy", "Quillbrook Dairy"),
        ("Vale <> Quillbrook: first talk", "Quillbrook"),
    ],
)
def test_the_readers_name_beside_the_firms_is_none_of_it(summary: str, company: str) -> None:
    said = event(
        "DTSTART:20260312T140000Z", "DTEND:20260312T150000Z", f"SUMMARY:{summary}",
        "ORGANIZER;CN=Tess Orme:mailto:tess@quillbrook.example", "ATTENDEE;CN=Robin Vale:mailto:robin@vale.example",
    )  # fmt: skip
    assert find_company(mail("See you then.\n", summary, "Tess Orme <tess@quillbrook.example>", ics=said)) == company


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Pat here from Brady's. Are you about on Monday?", "Brady's"),
        ("Thanks for applying to Brady's! Are you about on Monday?", "Brady's"),
        ("Pat here from Brady's. We at Brady want to meet you on Monday.", "Brady"),
        ("Thanks for applying to Brady's barista role. Are you about on Monday?", "Brady"),
    ],
)
def test_a_house_that_is_called_by_whose_it_is_keeps_its_s(text: str, firm: str) -> None:
    said = mail(f"Hi Robin,\n\n{text}\n\nPat\n", "Barista", "Pat Doyle <pat@gmail.com>")
    assert find_company(said) == firm


@pytest.mark.parametrize(
    ("sender", "text", "firm"),
    [
        ("Marrow Freight <marrow@myworkday.com>", "Thank you for your interest in Marrow Freight.", "Marrow Freight"),
        ("Marrow Careers <marrow@myworkday.com>", "Thank you for your interest in Marrow.", "Marrow"),
        (
            "Marrow Hiring Team <no-reply@greenhouse.io>",
            "Thanks for applying to Marrow!\n\nMarrow Hiring Team",
            "Marrow",
        ),
        ("Marrow Freight Jobs <marrow@myworkday.com>", "Thank you, from Marrow Freight Jobs.", "Marrow Freight"),
        ("Marrow Freight <marrow@myworkday.com>", "Thank you for your interest in Marrow.", "Marrow"),
    ],
)
def test_a_hiring_system_that_writes_a_firm_in_full_tells_more_than_its_tenant(
    sender: str, text: str, firm: str
) -> None:
    said = mail(
        f"Dear Robin,\n\n{text} We have your papers.\n\nMarrow Talent Acquisition\n", "Your application: Buyer", sender
    )
    assert find_company(said) == firm


@pytest.mark.parametrize(
    "text",
    [
        "Your application for Office Clerk with Larkspur Dairy has been sent.",
        "Your application for Office Clerk at Larkspur Dairy was successfully submitted.",
        "Your CV for Office Clerk at Larkspur Dairy has been forwarded.",
    ],
)
def test_a_job_boards_site_is_not_the_firm_whose_post_its_receipt_names(text: str) -> None:
    sender = "Reed.co.uk <noreply@reed.co.uk>"
    found = mail(f"Hi Robin,\n\n{text}\n\nGood luck!\nThe Reed team\n", "Application sent: Office Clerk", sender)
    assert find_company(found) == "Larkspur Dairy"


@pytest.mark.parametrize("address", ["larkspur.desk@nhs.net", "larkspurbakes@eircom.net", "larkspur@bigpond.com"])
def test_whose_mailboxes_many_have_is_no_employer(address: str) -> None:
    found = mail("Hi Robin,\n\nCould you come by on Friday?\n\nThe Larkspur Practice\n", "Clerk", f"Desk <{address}>")
    assert find_company(found) == "The Larkspur Practice"


@pytest.mark.parametrize(
    ("text", "sender", "company"),
    [
        ("Can you come in?\n\nAda Lund\nThe Salted Oak", "Ada Lund <ada@saltedoak.example>", "The Salted Oak"),
        ("Can you come in?\n\nThe Salted Oak", "The Salted Oak <oak.cafe@gmail.com>", "The Salted Oak"),
        ("Thanks for applying to The Salted Oak.\n\nAda", "Ada Lund <ada@gmail.com>", "The Salted Oak"),
        ("Thanks for applying to Salted Oak.\n\nAda", "Ada Lund <ada@thesaltedoak.com>", "The Salted Oak"),
        ("Thanks for applying to the Salted Oak.\n\nAda", "Ada Lund <ada@gmail.com>", "Salted Oak"),
        ("The Salted Oak team thanks you.\n\nAda Lund\nSalted Oak", "Ada Lund <ada@saltedoak.com>", "Salted Oak"),
        ("Thank you for your time.\n\nThe Salted Oak Council", "Jobs <jobs@saltedoak.gov>", "Salted Oak Council"),
    ],
)
def test_a_name_keeps_the_article_that_is_part_of_it(text: str, sender: str, company: str) -> None:
    assert find_company(mail(f"Hi Robin,\n\n{text}\n", "Your application", sender)) == company


def test_a_name_that_the_domain_begins_is_surely_the_house_where_the_post_is() -> None:
    text = "Dear Robin,\n\nthis is for your interview as Clerk at Bannow Bay Seafoods, Tuesday 10 March, 3.15pm.\n"
    found = find_firm(mail(f"{text}\nDeclan Roche\n", "Payroll Officer", "Declan Roche <declan@bannowbay.example>"))
    assert (found.name, found.sure) == ("Bannow Bay Seafoods", True)
    person = "Hi Robin,\n\nthis is for your interview as Clerk with Emma Jane Roche, Tuesday 10 March, 3.15pm.\n"
    assert not find_firm(mail(person, "Payroll Officer", "Emma Roche <emma@emma.example>")).sure


@pytest.mark.parametrize("place", ["Unit 9", "Suite 300", "Building C", "Gate 4b", "4 West"])
def test_a_place_with_a_number_is_no_firm(place: str) -> None:
    text = f"Hi Robin,\n\nyour interview is on Tuesday at 3 PM. Come to the yard, {place}.\n\nNuala\n"
    found = find_firm(mail(text, "Your interview", "Pelworth Roofing <pelworthroofing@gmail.com>"))
    assert (found.name, found.sure) == ("Pelworth Roofing", True)
    assert place not in found.others
    assert find_company(mail(text, "Your interview", f"{place} <hello@{place.replace(' ', '')}.com>")) == place


@pytest.mark.parametrize("line", ["Event Date/Time: 10:30", "Event Type: 30 Minute Meeting", "Event Type: Intro Chat"])
def test_a_field_of_a_booking_page_is_no_firm(line: str) -> None:
    booked = mail(f"Hi Robin,\n\nYour event has been scheduled.\n\n{line}\n", "Confirmed", "Calendly <x@calendly.com>")
    assert find_company(booked) == ""


def test_for_whom_one_asks_is_no_firm() -> None:
    text = "Hi Robin pop in on tuesday at 3? ask for Maura at the counter, she looks after the shop. Tom"
    assert find_company(mail(text, "Re: counter job", "Tom Birch <tom.birch.bread@gmail.com>")) != "Maura"


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Larkin Produce Monday 10.30", "Larkin Produce"),
        ("Larkin Produce Friday 2pm", "Larkin Produce"),
        ("Ruby Tuesday", "Ruby Tuesday"),
        ("Larkin Produce I'm", "Larkin Produce"),
        ("Larkin Produce I", "Larkin Produce"),
        ("Hoshino K.K.", "Hoshino K.K."),
        ("It's Larkin Foods", "Larkin Foods"),
        ("Its Salt & Sons", "Salt & Sons"),
        ("Itsu", "Itsu"),
    ],
)
def test_the_day_behind_a_name_is_none_of_it(raw: str, name: str) -> None:
    assert tidy(raw) == name


@pytest.mark.parametrize(
    "text",
    [
        "come out to the shed at Mangatoi thursday 730 and do a run with the boys. dave",
        "Be at 4410 E Pine at 6:30am Friday. Chuy",
        "Hi its Ann here Daves wife. Hes got to see if Rangi is back from Aussie first.",
        "sat morning, 10ish? we're the last shop on Mill Lane beside Hollis. ask for Sandra",
    ],
)
def test_a_few_words_from_free_mail_name_no_firm_by_the_way(text: str) -> None:
    raw = f"From: Dave Rudd <dave.rudd80@gmail.com>\nTo: robin@vale.example\nSubject: Re: Shed hand\n\n{text}\n"
    assert find_firm(parse(raw.encode())).name == ""


def test_a_mailbox_that_begins_as_its_writer_is_called_names_no_firm() -> None:
    raw = "From: Brett <bazsfencing@gmail.com>\nTo: robin@vale.example\nSubject: Re: job\n\ncan u do wed 630? Baz\n"
    assert find_firm(parse(raw.encode())).name == ""


def test_a_mailbox_at_free_mail_vouches_for_the_firm_that_it_spells() -> None:
    text = "come to the yard thursday. Dave, Rudd Haulage"
    raw = f"From: Dave Rudd <ruddhaulage@gmail.com>\nTo: robin@vale.example\nSubject: Re: Driver\n\n{text}\n"
    assert find_firm(parse(raw.encode())).name == "Rudd Haulage"


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("Harbour Car Wash <harbourcarwashmoe@gmail.com>", "Harbour Car Wash"),
        ("Mel Tran <meltran88@gmail.com>", ""),
        ("Harbour Car Wash <mel.tran@gmail.com>", ""),
    ],
)
def test_a_mailbox_that_is_called_and_shown_as_a_firm_is_that_firms(sender: str, name: str) -> None:
    raw = f"From: {sender}\nTo: robin@vale.example\nSubject: attendant\n\nare you free thurs at 11 for a chat? Mel\n"
    found = find_firm(parse(raw.encode()))
    assert (found.name if found.sure else "") == name


@pytest.mark.parametrize(
    ("line", "firm"),
    [
        ("Company: LARKIN PRODUCE LTD.", "Larkin Produce Ltd"),
        ("Company name: Larkin Produce", "Larkin Produce"),
        ("Employer: IBM", "IBM"),
        ("Company: 12 people, and growing", ""),
    ],
)
def test_a_job_boards_receipt_may_name_the_employer_in_a_line(line: str, firm: str) -> None:
    text = f"Your application for the following job has been submitted:\n\nJob title: Buyer\n{line}\nJob ID: 12\n"
    assert employer_behind(mail(text, "You have applied for Buyer", "Jobs <no-reply@careersfuture.example>")) == firm


BOOKED = event(
    "DTSTART:20260313T140000Z",
    "DTEND:20260313T143000Z",
    "SUMMARY:{summary}",
    "ORGANIZER:mailto:dana.lund@larkin-produce.example",
    "ATTENDEE:mailto:robin@vale.example",
)


@pytest.mark.parametrize("summary", ["Intro call: Robin Vale and Dana Lund", "30 Minute Meeting"])
@pytest.mark.parametrize(
    "sender", ["Slotwise <notifications@slotwise.example>", "Dana Lund <no-reply@slotwise.example>"]
)
def test_neither_who_invites_nor_the_page_that_books_them_is_the_firm(sender: str, summary: str) -> None:
    text = "Hi Robin Vale,\n\nYour Intro call with Dana Lund at 10:00am on Friday, March 13, 2026 is scheduled."
    said = mail(text, "Confirmed: Intro call with Dana Lund", sender, ics=BOOKED.replace("{summary}", summary))
    assert find_company(said) == ""


@pytest.mark.parametrize("sender", ["Slotwise <hello@slotwise.example>", "Cal.com <hello@cal.com>"])
@pytest.mark.parametrize(
    "who",
    [
        "Who: Dana Lund - Organizer dana.lund@larkin-produce.example\nRobin Vale robin@vale.example",
        "Who\nDana Lund - Organizer\ndana.lund@larkin-produce.example\nRobin Vale - Guest\nrobin@vale.example",
        "Guests\nDana Lund, dana.lund@larkin-produce.example",
    ],
)
def test_a_booking_pages_list_of_guests_names_neither_a_firm_nor_a_post(sender: str, who: str) -> None:
    text = f"What: 30 min between Dana Lund and Robin Vale\nWhen: Friday, March 13, 2026 | 10:00 am\n{who}"
    subject = "Your event has been scheduled: 30 min between Dana Lund and Robin Vale"
    said = mail(text, subject, sender, ics=BOOKED.replace("{summary}", "30 min between Dana Lund and Robin Vale"))
    found = read(said, Category.INTERVIEW_CONFIRMATION)
    assert (found.company, found.role) == ("", "")


def test_a_firm_that_has_somebody_else_invite_is_the_firm_where_it_is_named() -> None:
    text = "Hi Robin,\n\nYour interview with Slotwise is on Friday, March 13, 2026 at 10:00am."
    said = mail(text, "Your interview", "Slotwise <no-reply@slotwise.example>", ics=BOOKED.replace("{summary}", "Talk"))
    assert find_company(said) == "Slotwise"


@pytest.mark.parametrize(
    ("text", "subject", "sender"),
    [
        (
            'Larkin Produce has invited you to complete the "Stock Planner - Online Assessment".\n\nGood luck,\n'
            "TestBench for Larkin Produce",
            "Larkin Produce has invited you to take a test",
            "TestBench Tests <tests@testbench.example>",
        ),
        (
            "Thank you for taking the Stock Planner - Online Assessment. Your submission has been shared with Larkin "
            "Produce.\n\nThey will contact you about next steps.",
            "You have completed your test for Larkin Produce",
            "TestBench Tests <tests@testbench.example>",
        ),
        (
            "You have been invited by Larkin Produce to record a one-way video interview for Stock Planner.\n\n"
            "HireVid Support",
            "Record your video interview",
            "HireVid <invites@hirevid.example>",
        ),
    ],
)
def test_a_test_is_taken_for_the_firm_and_not_for_its_platform(text: str, subject: str, sender: str) -> None:
    said = mail(f"Hi Robin,\n\n{text}", subject, sender)
    assert find_company(said) == "Larkin Produce"
    assert find_role(said, "Larkin Produce") == "Stock Planner"


def test_a_firm_that_has_a_test_of_its_own_is_the_firm() -> None:
    text = (
        "Hi Robin,\n\nPlease complete our online aptitude test for the Buyer role by Friday.\n\nOrme Recruitment Team"
    )
    said = mail(text, "Your online test", "Orme Assessments <assessments@orme.example>")
    assert find_company(said) == "Orme"
