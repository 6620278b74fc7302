"""People: who wrote, who is named, who is invited, and the address of each where it is their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.classification.senders.forwards import written_by
from agent.extraction.names.names import clean_name, sender_name, titled_alone
from agent.extraction.names.signatures import read_signature
from agent.extraction.who.introductions import named_in_text
from agent.extraction.who.people import is_firm
from agent.extraction.who.users import is_user
from agent.extraction.who.writers import writer_takes_part
from agent.model.mail import Address, Category, Part, PersonClaim
from tests.unit.extraction.mails import USER, event, mail, read


def people(text: str, sender: str = "Dana Kim <dana.kim@osprey.com>", cc: str = "") -> dict[str, PersonClaim]:
    found = read(mail(text, sender=sender, cc=cc), Category.INTERVIEW_CONFIRMATION).people
    return {person.name: person for person in found}


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("Kim, Dana", "Dana Kim"),
        ("Kim, Dana WLRS:EX", "Dana Kim"),
        ("Chef Dana Kim", "Dana Kim"),
        ("Chef de Partie", ""),
        ("Chef Tournant", ""),
        ("Kim, Dana M CIV (USA)", "Dana M Kim"),
        ("van der Berg, Dana@DOJ", "Dana van der Berg"),
        ("Kamp, L. (Liesbeth)", "Liesbeth Kamp"),
        ("L.M. (Liesbeth) Kamp", "Liesbeth Kamp"),
        ("Meer, J.P. van der (Jan Piet)", "Jan Piet van der Meer"),
        ("Kamp, L (Liesbeth, HR)", "Liesbeth Kamp"),
        ("Kamp, L. (Legal)", "L. Kamp"),
        ("Kamp, B. (Biology)", "B. Kamp"),
        ("DANA KIM", "Dana Kim"),
        ("dana kim", "Dana Kim"),
        ("Dr. Ada Okafor", "Ada Okafor"),
        ("Dana Kim (she/her)", "Dana Kim"),
        ("Dana Kim, PhD", "Dana Kim"),
        ("Dana Kim at Acme", "Dana Kim"),
        ("Ludwig van der Berg", "Ludwig van der Berg"),
        ("Jürgen Groß-Müller", "Jürgen Groß-Müller"),
        ("李明", "李明"),
        ("Мария Иванова", "Мария Иванова"),
        ("Acme Careers", ""),
        ("Talent Acquisition", ""),
        ("no-reply", ""),
        ("Interview Panel", ""),
        ("Meeting Room 4", ""),
        ("Elm Practice", ""),
        ("Sunny Bank Care Home", ""),
        ("Calder Council", ""),
        ("Bay View", ""),
    ],
)
def test_a_name_is_cleaned_or_refused(raw: str, name: str) -> None:
    assert clean_name(raw) == name


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("HARGREAVES, Moira (CROWNHILL COMMUNITY TRUST)", "Moira Hargreaves"),
        ("Moira HARGREAVES", "Moira Hargreaves"),
        ("HARGREAVES Moira", "Moira Hargreaves"),
        ("BERNARD Anne-Marie", "Anne-Marie Bernard"),
        ("VAN DER MEER, Piet", "Piet van der Meer"),
        ("Jean-Luc DE LA CROIX", "Jean-Luc de la Croix"),
        ("O'SHEA, Niamh", "Niamh O'Shea"),
        ("McALLISTER, Rory", "Rory McAllister"),
        ("Dr Farid HADDAD", "Farid Haddad"),
        ("Wei NG", "Wei Ng"),
        ("TEO Wei Ling", "Teo Wei Ling"),
        ("MOIRA HARGREAVES", "Moira Hargreaves"),
        ("JRR Hargreaves", "JRR Hargreaves"),
        ("AJ Lee", "AJ Lee"),
        ("Henry Ford III", "Henry Ford III"),
        ("Ludwig van Dyk", "Ludwig van Dyk"),
    ],
)
def test_a_family_name_in_capitals_is_written_as_people_write_it(raw: str, name: str) -> None:
    assert sender_name(Address(raw, "m@crownhill.example")) == name


@pytest.mark.parametrize("name", ["St Brigids NS", "St. Mary's Surgery", "Saint Francis", "Sankt Georg"])
def test_a_house_called_after_a_saint_is_nobody(name: str) -> None:
    assert sender_name(Address(name, "office@parish.example")) == ""


def test_somebody_may_be_called_after_a_saint() -> None:
    assert sender_name(Address("St John Rivers", "stjohn@parish.example")) == "St John Rivers"


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("dana.kim@osprey.com", "Dana Kim"),
        ("dkim@osprey.com", ""),
        ("talent.team@osprey.com", ""),
        ("dana.kim2@osprey.com", ""),
    ],
)
def test_an_address_names_somebody_only_where_it_is_plainly_first_and_last(address: str, name: str) -> None:
    assert sender_name(Address("", address)) == name


def test_the_sender_is_a_person_with_part_title_and_way_of_signing() -> None:
    found = people("Hello Robin,\n\nsee you then.\n\nBest,\nDana\n\nDana Kim | Senior Recruiter, Osprey")
    assert found == {
        "Dana Kim": PersonClaim("Dana Kim", "dana.kim@osprey.com", Part.RECRUITER, "Senior Recruiter", signs_as="Dana")
    }


@pytest.mark.parametrize(
    ("ending", "signs_as"),
    [
        ("Best regards,\nDana", "Dana"),
        ("Kind regards\nDana Kim\nHead of Data", "Dana Kim"),
        ("Sincerely,\nDr. Dana Kim", "Dr. Dana Kim"),
        ("Mit freundlichen Grüßen\nDana Kim", "Dana Kim"),
        ("Thanks, Dana", "Dana"),
        ("-- \nDana Kim", "Dana Kim"),
        ("Looking forward to it.", ""),
        ("Liz and Jo", "Liz"),
        ("Best wishes,\nJo & Liz", "Jo"),
        ("Research and Development", ""),
        ("Is that all right? Thanks", ""),
    ],
)
def test_how_they_sign(ending: str, signs_as: str) -> None:
    assert read_signature(mail(f"Hello Robin,\n\nsee you then.\n\n{ending}\n")).signs_as == signs_as


def test_a_first_name_behind_the_last_sentence_is_how_they_sign() -> None:
    assert read_signature(mail("Hello Robin,\n\nCome at four. Bring your diary! Liz x\n")).signs_as == "Liz"
    assert read_signature(mail("Hello Robin,\n\nCome at four. Is that all right? Thanks\n")).signs_as == ""
    assert read_signature(mail("yep! can you pop in at four? dana\n")).signs_as == "Dana"
    assert read_signature(mail("yep! can you pop in at four? cheers\n")).signs_as == ""


def test_of_two_who_sign_it_is_whoever_sent_it() -> None:
    said = mail("Hello Robin,\n\nsee you then.\n\nLiz and Jo\n", sender="Jo Marsh <jo@osprey.com>")
    assert read_signature(said).signs_as == "Jo"


@pytest.mark.parametrize(
    "sender", ["Osprey Careers <careers@osprey.com>", "no-reply@osprey.com", "Osprey <hello@osprey.com>"]
)
def test_a_shared_sender_that_signs_as_a_team_is_nobody(sender: str) -> None:
    assert people("Hello Robin,\n\nsee you then.\n\nBest,\nThe Recruiting Team", sender) == {}


def test_somebody_known_only_through_a_shared_address_has_none() -> None:
    found = people("Hello Robin,\n\nsee you then.\n\nBest,\nMia Hart", "Osprey Recruiting <recruiting@osprey.com>")
    assert [(person.name, person.address) for person in found.values()] == [("Mia Hart", "")]


@pytest.mark.parametrize(
    ("sender", "signs", "name"),
    [
        ("Tarn Green Surgery <admin@tarngreen.org>", "Ada Byrne\nReception Lead", "Ada Byrne"),
        ("Seven Oaks Learning Trust <recruitment@sevenoaks.org>", "Ada Byrne", "Ada Byrne"),
        ("Elm Court Care <office@elmcourt.org>", "Ada Byrne\nDeputy Manager", "Ada Byrne"),
        ("Tarn Green Surgery <admin@tarngreen.org>", "The Team", ""),
        ("Dana Kim <office@elmcourt.org>", "Dana", "Dana Kim"),
    ],
)
def test_behind_a_shared_address_who_signs_is_somebody_and_a_house_is_nobody(
    sender: str, signs: str, name: str
) -> None:
    found = read(mail(f"Hello Robin,\n\nsee you then.\n\nKind regards,\n\n{signs}", sender=sender), Category.COURTESY)
    assert [one.name for one in found.people] == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You'll meet with Priya Nair and Tom Weber.", ["Priya Nair", "Tom Weber"]),
        ("You will be speaking with our hiring manager, Lee Chen.", ["Lee Chen"]),
        ("Your panel is Ana Ruiz, Bo Lind and Cy Park.", ["Ana Ruiz", "Bo Lind", "Cy Park"]),
        ("10:00-10:45 with Dana Kim, Staff Engineer\n11:00 - 11:45 Tom Weber", ["Dana Kim", "Tom Weber"]),
        ("Priya Nair (Staff Engineer) will interview you.", ["Priya Nair"]),
        ("Sie sprechen mit Frau Eva Klein.", ["Eva Klein"]),
        ("Entretien avec Chloé Martin mardi.", ["Chloé Martin"]),
        ("You will meet with the team on Thursday in Room 4.", []),
        ("We meet on Thursday, March 12 at 10:00 AM ET.", []),
        ("Your panel runs from 1pm to 4pm EST. You'll like it.", []),
        ("Entrevista con Lucía Pérez, Directora de Datos.", ["Lucía Pérez"]),
        ("An interview with our ward manager on 7 East, Carla Nunez, next Friday.", ["Carla Nunez"]),
        ("You'll meet our charge nurse for the night shift, Paul Ortega.", ["Paul Ortega"]),
        ("A call with our director of nursing over the ICU, Ruth Abbot, at 3 pm.", ["Ruth Abbot"]),
        ("You will meet with the head of year for the sixth form, Joan Pike, on Monday.", ["Joan Pike"]),
        ("You will meet our team in Leeds, Mill House, on Monday.", []),
        ("An interview with our recruiter in Florence, Virginia, on Monday.", []),
        ("You will meet our manager in Savannah, Georgia Avenue, at noon.", []),
        ("A meeting with our manager on Tuesday, March 3.", []),
        ("Your telephonic round is on Friday at 4 PM. I will be calling you on your number.", []),
        ("The call is at 11 AM. I will join from my office.", []),
        ("It is at 10:30 AM IST. I will talk to you then.", []),
        ("The HR round starts at 5 PM. Neha Joshi will call you.", ["Neha Joshi"]),
        ("J. Ferrer will interview you at noon.", ["J. Ferrer"]),
        ("A chat with our panel on 3 March, Monday.", []),
        (
            "You start with Ana Ruiz, our Site Manager, then with Bo Lind, and finish up with Cy Park.",
            ["Ana Ruiz", "Bo Lind", "Cy Park"],
        ),
        ("You'll see Ana first, then with Bo Lind, Line Manager, you walk the floor.", ["Bo Lind"]),
        ("We begin with Introductions at ten and end with Questions.", []),
        ("Then with Human Resources you go over the papers.", []),
    ],
)
def test_who_is_named(text: str, names: list[str]) -> None:
    assert [person.name for person in named_in_text(text)] == names


def test_titles_and_the_hiring_manager_are_kept() -> None:
    found = {
        one.name: one for one in named_in_text("You meet Ana Ruiz, Staff Engineer.\nThen our hiring manager, Lee Chen.")
    }
    assert found["Ana Ruiz"].title == "Staff Engineer"
    assert not found["Ana Ruiz"].manager
    assert {one.name: one.manager for one in named_in_text("You'll meet our hiring manager, Lee Chen.")} == {
        "Lee Chen": True
    }


def test_a_named_person_gets_the_address_that_a_header_gives_for_the_name() -> None:
    cc = '"Nair, Priya" <p.nair@osprey.com>, Panel <panel@osprey.com>, tom.weber@osprey.com'
    found = people("You'll meet with Priya Nair, Tom Weber and Ana Ruiz.", cc=cc)
    assert {name: person.address for name, person in found.items()} == {
        "Dana Kim": "dana.kim@osprey.com",
        "Priya Nair": "p.nair@osprey.com",
        "Tom Weber": "tom.weber@osprey.com",
        "Ana Ruiz": "",
    }


def test_the_user_is_nobody_of_theirs() -> None:
    assert "Robin Vale" not in people("You'll meet with Robin Vale and Ana Ruiz.", cc="Robin Vale <robin@vale.example>")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Your interview is confirmed with me and Tom Weber.", True),
        ("You will meet with me and our CTO.", True),
        ("Tom and I will be speaking with you on Thursday.", True),
        ("I'll be joining for the first ten minutes.", True),
        ("How about a coffee with Ana Ruiz and me on Tuesday?", True),
        ("I am chairing the board on Thursday and will have two colleagues beside me.", True),
        ("I'll be on the panel together with Dr. Nair.", True),
        ("I will chair it.", True),
        ("Your interview is at 10 with Dev Bell (Quality Manager, dev.bell@osprey.com) and me.", True),
        ("The members of the board are Dr. Ana Ruiz (Head of Maps), Prof. Bo Lind and myself.", True),
        ("Great, speak at 4!", True),
        ("Lovely, let's talk tomorrow.", True),
        ("Chat with you Thursday then.", True),
        ("Perfect, talk on Monday at 9.", True),
        ("You're set with Ana at 2, let's talk at 1 to prep.", False),
        ("Let me know a convenient time for a 15 min prep call with me before then.", False),
        ("There is a debrief call with me afterwards.", False),
        ("Talk soon!", False),
        ("Speak to your manager at 4.", False),
        ("I'll be on leave from Monday.", False),
        ("I will be on the train at that time.", False),
        ("Feel free to share your questions with me.", False),
        ("Please check with me if the time does not suit.", False),
        ("Let me know if you have questions.", False),
    ],
)
def test_whoever_writes_may_take_part(words: str, expected: bool) -> None:
    assert writer_takes_part((words,)) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Perfect, talk at 3:15!", True),
        ("Great, speak to you tomorrow at 9.", True),
        ("Lovely, speak on Thursday.", False),
        ("Talk to you then!", False),
    ],
)
def test_who_arranges_takes_part_where_they_name_the_hour_of_the_talk(words: str, expected: bool) -> None:
    assert writer_takes_part((words,), arranges=True) is expected


@pytest.mark.parametrize(
    ("full", "name", "theirs"),
    [
        ("Robin Vale", "Robin Vale", True),
        ("Robin Vale", "R. Vale", True),
        ("Robin Vale", "VALE Robin", True),
        ("Robin Vale", "Robin Ada Vale", True),
        ("Robin Ada Vale", "Robin Vale", True),
        ("Katarzyna Żak", "Kat Zak", True),
        ("José Núñez", "Jose Nunez", True),
        ("Robin Vale", "Robin", True),
        ("Robin Vale", "Vale", False),  # of "Dr Vale"
        ("Robin Vale", "Robin Marsh", False),
        ("Robin Vale", "Dana Vale", False),
        ("Robin Vale", "Ruth Vale", False),
        ("Ana Maria Costa", "Maria Costa", False),
        ("Dana Kim", "David Kim", False),
        ("Dana Kim", "Kim Lee", False),
    ],
)
def test_a_shorter_form_of_the_users_name_is_theirs(full: str, name: str, theirs: bool) -> None:
    assert is_user(Address(name, ""), replace(USER, full_name=full)) is theirs


@pytest.mark.parametrize(
    "summary", ["Selection interview with R. Vale", "Interview 2 - 3pm R. Vale", "Panel: Robin Ada Vale"]
)
def test_whom_an_invitation_names_besides_its_organiser_is_not_the_user(summary: str) -> None:
    ics = event(
        f"SUMMARY:{summary}",
        "DTSTART:20260316T140000Z",
        "DTEND:20260316T150000Z",
        "ORGANIZER;CN=Ilse Brandt:mailto:ilse@osprey.com",
        "ATTENDEE;CN=Robin Vale:mailto:robin@vale.example",
    )
    found = read(
        mail("See you then.", sender="Ilse Brandt <ilse@osprey.com>", ics=ics), Category.INTERVIEW_CONFIRMATION
    )
    assert [one.name for one in found.interviews[0].people] == ["Ilse Brandt"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Ruiz and Peter Holm are free on Tuesday at 9. Does that suit?", ["Anna Ruiz", "Peter Holm"]),
        ("Bo Lind (CTO) is available tomorrow at 9.", ["Bo Lind"]),
        ("We would like to set up an onsite with Anna Ruiz, our COO.", ["Anna Ruiz"]),
        ("Could you do an in-person with Anna Ruiz?", ["Anna Ruiz"]),
        ("The Oak Room is available on Tuesday at 9.", []),
        ("Anna Ruiz is available for questions.", []),
    ],
)
def test_whoever_is_free_at_a_time_is_met(text: str, names: list[str]) -> None:
    assert [one.name for one in named_in_text(f"Hi Robin,\n\n{text}\n")] == names


@pytest.mark.parametrize(
    ("address", "known"),
    [
        ("petralund4_kx9@indeedemail.com", "petralund4_kx9@indeedemail.com"),
        ("no-reply@indeedemail.com", ""),
        ("careers@indeedemail.com", ""),
        ("petra.lund@myworkday.com", ""),
    ],
)
def test_who_writes_through_a_board_that_hands_mail_on_can_be_written_to(address: str, known: str) -> None:
    told = mail("Hi Robin,\n\nI will ring you on Thursday at 10am.\n\nPetra Lund\nHR", sender=f"Petra Lund <{address}>")
    found = read(told, Category.INTERVIEW_CONFIRMATION).interviews[0].people
    assert [(one.name, one.address) for one in found] == [("Petra Lund", known)]


@pytest.mark.parametrize("day", ["Tues", "Weds", "Thur", "Thurs", "Thursday"])
def test_a_day_is_nobody_however_it_is_cut(day: str) -> None:
    assert clean_name(day) == ""


def test_a_short_given_name_may_look_like_a_day() -> None:
    assert clean_name("Thu Pham") == "Thu Pham"


@pytest.mark.parametrize(
    ("where", "address"),
    [
        ("on 01632 960 182 or at moira.penn3@osprey.com", "moira.penn3@osprey.com"),
        ("on +44 (0)1632 960182, ext. 12, or by e-mail at moira.penn3@osprey.com", "moira.penn3@osprey.com"),
        ("on 01632 960 182 or Tom Rook at tom.rook@osprey.com", ""),
    ],
)
def test_an_address_may_stand_behind_a_telephone_number(where: str, address: str) -> None:
    met = people(f"You will be interviewed by Moira Penn on Thursday. For any query, contact Moira Penn {where}.")
    assert met["Moira Penn"].address == address


@pytest.mark.parametrize(
    ("raw", "signs_as"),
    [
        ("Mrs J Tarn", "Mrs J Tarn"),
        ("Mr. S. Doyle", "Mr. S. Doyle"),
        ("Dr A.B. Okafor", "Dr A.B. Okafor"),
        ("Dr Okafor", "Dr Okafor"),
        ("Mr Tom Hall", ""),
        ("J Tarn", ""),
        ("Judge Ann Hall", "Judge Ann Hall"),
        ("Fr. Tom Hall", "Fr. Tom Hall"),
    ],
)
def test_whose_first_name_nobody_tells_keeps_the_title(raw: str, signs_as: str) -> None:
    assert titled_alone(raw, clean_name(raw)) == signs_as


@pytest.mark.parametrize(
    ("attends", "signs_as"), [("Ms. Sato", "Ms. Sato"), ("Herr Vogt", "Herr Vogt"), ("Dr Ann Hall", ""), ("Ann", "")]
)
def test_who_attends_by_title_and_family_alone_is_called_so(attends: str, signs_as: str) -> None:
    calendar = event(
        "DTSTART:20260312T150000Z",
        "DTEND:20260312T160000Z",
        "SUMMARY:Interview: Clerk at Osprey",
        "ORGANIZER:mailto:dana.kim@osprey.com",
        f"ATTENDEE;CN={attends}:mailto:x1@osprey.com",
        "ATTENDEE:mailto:robin@vale.example",
    )
    (met,) = read(mail("Please join.", ics=calendar), Category.INTERVIEW_CONFIRMATION).interviews[0].people
    assert (met.address, met.signs_as) == ("x1@osprey.com", signs_as)


def test_a_familys_name_in_capitals_that_stands_first_goes_last() -> None:
    assert [
        sender_name(Address(raw, "x1@osprey.com")) for raw in ("DE SOUZA Ana", "GARCIA LOPEZ Maria", "MARTIN Claire")
    ] == [
        "Ana de Souza",
        "Maria Garcia Lopez",
        "Claire Martin",
    ]


@pytest.mark.parametrize("whom", ["Professor Aodhán Ó Tuama", "Judge Ann O Neill"])
def test_one_letter_before_the_familys_name_is_of_the_name(whom: str) -> None:
    (met,) = (
        read(
            mail(f"Hi Robin,\n\nyou will meet {whom} on Thursday at 10 am.\n", "Interview"),
            Category.INTERVIEW_CONFIRMATION,
        )
        .interviews[0]
        .people
    )
    assert met.name == whom.partition(" ")[2]
    assert met.signs_as in {"", whom}


def test_a_panel_of_initials_keeps_its_titles() -> None:
    text = (
        "Your interview is on Monday 16 March at 2.15pm. The panel will be Mrs J Tarn (Support Manager) and Mr S Doyle."
    )
    found = read(
        mail(f"Dear Robin,\n\n{text}\n", sender="Calder Council <jobs@calder.gov.uk>"), Category.INTERVIEW_CONFIRMATION
    )
    assert [one.signs_as for one in found.interviews[0].people] == ["Mrs J Tarn", "Mr S Doyle"]


@pytest.mark.parametrize("rank", ["Boss", "Gaffer", "Owner"])
def test_who_is_called_by_their_rank_alone_is_nobody_by_name(rank: str) -> None:
    text = f"Hi Robin, {rank} is off til Monday so will give you a shout when he's back.\n\nKit"
    assert rank not in {one.name for one in read(mail(text), Category.NO_DECISION).people}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Renee Castle, PharmD, BCPS (Clinical Manager) and Josh Lind, RN (Nurse Manager)",
            ["Renee Castle", "Josh Lind"],
        ),
        ("Renee Castle, PharmD, and Josh Lind, MSN, CCRN, on Wednesday", ["Renee Castle", "Josh Lind"]),
        ("Tom Ardley, MRTPI and Helen Okoro, FCIPD, DipSurv.", ["Tom Ardley", "Helen Okoro"]),
        ("Kim Lee, PE, Jo Park, CEng, MICE, and Al Root", ["Kim Lee", "Jo Park", "Al Root"]),
        ("Amy Wong, OTR/L, and Tess Hill, FNP-C", ["Amy Wong", "Tess Hill"]),
        ("Dana Kim, CTO, and Tom Hall, VP Sales", ["Dana Kim", "Tom Hall"]),
        ("Dana Kim, Product Manager, Consumer Lending; Raj Patel, Designer", ["Dana Kim", "Raj Patel"]),
        ("Ana Ruiz, Senior Director, Growth Platform and Tom Hall", ["Ana Ruiz", "Tom Hall"]),
    ],
)
def test_letters_behind_a_name_and_the_field_of_an_office_are_nobody(text: str, names: list[str]) -> None:
    assert [one.name for one in named_in_text(f"You will be meeting with {text}")] == names


@pytest.mark.parametrize("raw", ["Lee, Ann", "LEE, ANN", "McDonald, Ann"])
def test_a_name_turned_round_has_no_letters_behind_it(raw: str) -> None:
    assert clean_name(raw) in {"Ann Lee", "Ann McDonald"}


def test_a_row_of_a_plan_that_names_an_office_behind_its_holder_names_nobody_else() -> None:
    rows = "10:00 - 10:45  Ana Ruiz, VP Product\n11:00 - 11:45  Jess Okafor, Engineering Manager, Developer Tools\n"
    message = mail(f"Here is your panel on Thursday, March 12:\n\n{rows}")
    found = read(message, Category.INTERVIEW_CONFIRMATION)
    assert [[one.name for one in each.people] for each in found.interviews] == [["Ana Ruiz"], ["Jess Okafor"]]


@pytest.mark.parametrize(
    ("office", "behind"),
    [
        ("Director, Revenue Cycle", "AM "),
        ("Manager, Wound Care", ""),
        ("Senior Director, Talent Pipelines", "AM "),
        ("VP, Patient Access", "PM - "),
    ],
)
def test_what_a_rank_in_a_row_of_a_plan_is_over_is_nobody(office: str, behind: str) -> None:
    rows = f"10:00 {behind}  Ingrid Solheim, {office}\n11:00 {behind}  Ana Ruiz, Payroll Manager\n"
    message = mail(f"Here is your schedule for Thursday, March 12:\n\n{rows}")
    found = read(message, Category.INTERVIEW_CONFIRMATION)
    assert [[one.name for one in each.people] for each in found.interviews] == [["Ingrid Solheim"], ["Ana Ruiz"]]


def test_whoever_follows_a_rank_with_more_is_somebody() -> None:
    text = "You will meet Ana Ruiz, Director, Ngozi Obi, Manager, and Bela Lugo."
    assert {"Ana Ruiz", "Ngozi Obi", "Bela Lugo"} <= set(people(text))


def test_the_members_of_a_board_stand_behind_its_name() -> None:
    text = "Time: 9:30 a.m.\nBoard members: Lucie Beaulieu (chair), Nadia Karimi, Colin MacNeil\n\nPlease confirm."
    assert {"Lucie Beaulieu", "Nadia Karimi", "Colin MacNeil"} <= set(people(text))


@pytest.mark.parametrize(
    "text",
    [
        "Contact: Ada Byrne, a.byrne@osprey.com",
        "You will be meeting Ada Byrne, ada.byrne@osprey.com, our shop manager.",
        "You will be meeting Ada Byrne (Shop Manager, ada.byrne@osprey.com) on Thursday.",
        "Time\tName\tRole\tMail\n10:00\tAda Byrne\tBuyer\tbyrnea@osprey.com",
        "The place is Warehouse Lead, on Thursday at 2 PM. You meet Ada Byrne, abyrne@osprey.com.",
    ],
)
def test_an_address_right_behind_a_name_or_in_its_row_is_theirs_where_it_has_some_of_it(text: str) -> None:
    assert people(text)["Ada Byrne"].address.endswith("@osprey.com")
    assert "Ada Byrne" not in people("Ada Byrne, bo@osprey.com")


@pytest.mark.parametrize(
    "words", ["Contact: Ada Byrne, a.byrne@osprey.com", "Please confirm, copying Mrs Ada Byrne (a.byrne@osprey.com)."]
)
def test_whom_a_mail_names_to_be_written_to_takes_no_part(words: str) -> None:
    text = f"Your interview is on Thursday 12 March at 10.20. {words}"
    (claim,) = read(mail(text, sender="Dana Kim <dana.kim@osprey.com>"), Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in claim.people] == ["Dana Kim"]


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Hi Tom,\n\nRobin (copied in) will be with you at 2pm on Friday for the interview.", "Tom Wells"),
        ("Tom, Robin is coming to see you on Friday at 2pm for the interview.", "Tom Wells"),
        ("Hi Tom,\n\nRobin's interview is on Friday at 2pm. Please book the small room.", "Dana Kim"),
        ("Hi both,\n\nRobin will be with you at 2pm on Friday for the interview.", "Dana Kim"),
    ],
)
def test_whom_a_mail_tells_that_the_user_comes_is_met_where_the_user_has_only_a_copy(text: str, host: str) -> None:
    message = mail(
        text,
        sender="Dana Kim <dana.kim@osprey.com>",
        to="Tom Wells <tom@osprey.com>",
        cc="Robin Vale <robin@vale.example>",
    )
    (claim,) = read(message, Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in claim.people] == [host]


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        (
            "On Thursday, March 12 you will speak with Ada Cole at 9:30 AM and with Bo Lind at 11:00 AM.",
            ["Ada Cole", "Bo Lind"],
        ),
        ("On Thursday, March 12 at 9:30 you will meet Ada Cole, and at 11:00 AM Bo Lind.", ["Ada Cole", "Bo Lind"]),
        (
            "You will speak with Ada Cole on Tuesday at 9:30 and with Bo Lind on Thursday at 11.",
            ["Ada Cole", "Bo Lind"],
        ),
    ],
)
def test_who_is_named_before_an_hour_of_one_day_is_met_then(text: str, hosts: list[str]) -> None:
    found = read(mail(text), Category.INTERVIEW_CONFIRMATION).interviews
    assert [[one.name for one in each.people] for each in found] == [[host] for host in hosts]


@pytest.mark.parametrize(
    ("lines", "hosts"),
    [
        ("Interviewer: Ms Ada Cole, Head of Stores, Larkspur Cold Chain", ["Ada Cole"]),
        ("Interviewers: Ada Cole, Head of Stores, Larkspur Cold Chain; Bo Lind, CFO", ["Ada Cole", "Bo Lind"]),
    ],
)
def test_the_firm_behind_whom_a_line_tells_is_nobody(lines: str, hosts: list[str]) -> None:
    text = (
        f"Dear Robin,\n\nLarkspur Cold Chain Pte Ltd would like to meet you for the Yard Clerk position.\n\n"
        f"Date: 12 March 2026\nTime: 2.00pm\n{lines}\n\nPlease confirm.\n\nHui Min\n"
    )
    message = mail(text, "RE: Yard Clerk - Larkspur Cold Chain Pte Ltd", "Ng Hui Min <huimin@peakhire.example>")
    found = read(message, Category.INTERVIEW_CONFIRMATION)
    assert [[one.name for one in each.people] for each in found.interviews] == [hosts]


@pytest.mark.parametrize(
    ("name", "company", "firm"),
    [
        ("Larkspur Cold Chain", "Larkspur Cold Chain Pte Ltd", True),
        ("Dana Kim", "Dana Kim Catering", False),
        ("Larkspur", "Larkspur Foods", False),
        ("", "", False),
    ],
)
def test_who_gave_the_firm_its_name_is_somebody(name: str, company: str, firm: bool) -> None:
    assert is_firm(name, company) is firm


def test_a_field_in_brackets_behind_an_office_ends_no_list_of_people() -> None:
    said = "Panel: Professor Ada Cole, Deputy Dean (Research); Bo Lind, Director, Research Office; Cy Park, Registrar"
    assert [one.name for one in named_in_text(said)] == ["Ada Cole", "Bo Lind", "Cy Park"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Interviewer: Desmond Koh, Head of HR, Acme Widgets", ["Desmond Koh"]),
        ("Interviewers: Desmond Koh, Head of HR, Marcus Webb", ["Desmond Koh", "Marcus Webb"]),
        ("Interviewers: Desmond Koh, Head of HR, Xiulan Wu, Head of Stores", ["Desmond Koh", "Xiulan Wu"]),
        ("Interviewers: Desmond Koh, Head of HR, and Xiulan Wu", ["Desmond Koh", "Xiulan Wu"]),
        ("Interviewer: Desmond Koh, Head of HR, and Xiulan Wu", ["Desmond Koh", "Xiulan Wu"]),
        ("Interviewer: Desmond Koh, Xiulan Wu", ["Desmond Koh", "Xiulan Wu"]),
    ],
)
def test_what_ends_the_line_of_one_interviewer_behind_the_office_is_the_firm(line: str, names: list[str]) -> None:
    assert [one.name for one in named_in_text(f"Date: 12 March 2026\nTime: 2.00pm\n{line}\n\nHR Team\n")] == names


def test_whom_to_ask_behind_an_hour_is_no_interviewer() -> None:
    text = "Hi Robin,\n\nQuestions before Thursday at 3pm: Ana Ruiz (HR)\n\nBest,\nDana\n"
    said = read(mail(text, "Re: Interview"), Category.INTERVIEW_CONFIRMATION)
    assert "Ana Ruiz" not in {one.name for one in said.people if one.part is Part.INTERVIEWER}


def test_who_is_named_behind_an_hour_is() -> None:
    said = read(
        mail("Hi Robin,\n\nThursday at 3pm: Ana Ruiz (HR)\n\nBest,\nDana\n", "Re: Interview"),
        Category.INTERVIEW_CONFIRMATION,
    )
    assert "Ana Ruiz" in {one.name for one in said.people if one.part is Part.INTERVIEWER}


FORWARDED = (
    "---------- Forwarded message ---------\nFrom: {0}\nDate: Mon, Mar 9, 2026 at 8:31 AM\nSubject: Interview\n"
    "To: Robin Vale <robin.old@gmail.com>\n\nHello Robin,\n\nYour interview is on Tuesday, March 17 at 1:30 PM with me "
    "and Rosa Pell.\n\nDwight Soames\nCopley Mills"
)
DWIGHT = "Dwight Soames <dwight@copleymills.com>"


@pytest.mark.parametrize("header", [DWIGHT, "*Dwight Soames* [mailto:dwight@copleymills.com]"])
def test_what_the_user_forwards_from_another_address_is_from_who_wrote_it(header: str) -> None:
    said = mail(FORWARDED.format(header), "Fwd: Interview", "Robin Vale <robin.old@gmail.com>")
    found = read(said, Category.INTERVIEW_CONFIRMATION)
    assert [(one.name, one.address) for one in found.people] == [
        ("Dwight Soames", "dwight@copleymills.com"),
        ("Rosa Pell", ""),
    ]
    assert found.company == "Copley Mills"


@pytest.mark.parametrize(
    ("sender", "subject", "lead"),
    [
        ("Ada Byrne <ada@copleymills.com>", "Fwd: Interview", ""),
        ("Robin Vale <robin.old@gmail.com>", "Interview", ""),
        ("Robin Vale <robin.old@gmail.com>", "Fwd: Interview", "Dear Robin, this one is from me.\n\n"),
    ],
)
def test_what_somebody_else_forwards_is_theirs(sender: str, subject: str, lead: str) -> None:
    said = mail(f"{lead}{FORWARDED.format(DWIGHT)}", subject, sender)
    assert written_by(said, "Robin Vale", USER.addresses) == said
