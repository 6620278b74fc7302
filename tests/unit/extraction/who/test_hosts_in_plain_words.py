"""Hosts as people name them who write as they talk: at the gate, on the ward, in the kitchen, in a board's list."""

from __future__ import annotations

import pytest

from agent.extraction.who.people import at_the_door, interviewers
from agent.model.mail import Category
from tests.unit.extraction.mails import USER, event, mail, read


def met(text: str, *, cc: str = "", sender: str = "Ilse Brandt <ilse@osprey.com>", sign: str = "Ilse") -> list[str]:
    told = mail(f"Dear Robin,\n\n{text}\n\n{sign}", sender=sender, cc=cc)
    found = interviewers(told, USER, "Osprey") or at_the_door(told, USER, "Osprey")
    return sorted(one.name for one in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Friday at 8, at the loading bay. Ask for Nuala Keogh, she runs the shift.", ["Nuala Keogh"]),
        ("Come round the back and ask for Dirk Voss, hes the head baker and will put you to work.", ["Dirk Voss"]),
        ("Ask for Ama Sarpong (finance controller) when you arrive at ten.", ["Ama Sarpong"]),
        ("Just ask for Col Reddy, who'll be the one asking the questions.", ["Col Reddy"]),
        ("Tuesday 4pm. Please ask for our matron, Sunniva Dahl.", ["Sunniva Dahl"]),
        ("Pull up at the weighbridge Thursday 7am and ask for Mack Tiller.", ["Mack Tiller"]),
        ("You need to ask for Dr Bassi at the desk.", ["Bassi"]),
        ("Ask for Kelly at reception and she'll take you up to the third floor.", []),
        ("Ask for Len Pike on the door, he will sign you in and give you a badge.", []),
        ("If you get lost, ask for Hamza Noor in the gatehouse.", []),
        ("Any trouble parking, ask for Gwen Tudor.", []),
        ("Just ask for me at the bar.", []),
        ("Ask for the duty manager when you get here.", []),
        ("Ask for Reception, then Stores.", []),
    ],
)
def test_whom_one_asks_for(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Petra Voss will give you a bell on Thursday at half ten.", ["Petra Voss"]),
        ("Our shop manager Lorcan Daly will buzz you about four on Tuesday.", ["Lorcan Daly"]),
        ("Their practice manager Gita Rao will give you a ring on Monday at 3.", ["Gita Rao"]),
        ("Sam Otieno from the studio will FaceTime you at 5pm on Wednesday.", ["Sam Otieno"]),
        ("Chef Luca Moro will give you a tinkle around 11.", ["Luca Moro"]),
        ("Prof. Aoki is going to Skype you at nine your time.", ["Aoki"]),
        ("Brid Nolan, the principal, will give you a wee call on Friday at 2.", ["Brid Nolan"]),
        ("Ken Boateng will give you a call to arrange a time.", []),
        ("Ken Boateng will give you a shout if anything changes.", []),
        ("Osprey will give you a ring next week.", []),
        ("Somebody from the office will buzz you on Monday.", []),
    ],
)
def test_who_rings(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It's an hour with me and my deputy, Oona Pyle.", ["Ilse Brandt", "Oona Pyle"]),
        ("Would you have 40 minutes to speak with me and my lab manager, Tove Lind?", ["Ilse Brandt", "Tove Lind"]),
        ("Could you talk to me and our head gardener Bram Oldham on Friday?", ["Bram Oldham", "Ilse Brandt"]),
        ("You'd be chatting to me and to Bram Oldham, who founded it with me.", ["Bram Oldham", "Ilse Brandt"]),
        ("You'll be sitting down with Tove Lind for the first half.", ["Tove Lind"]),
        ("You'd be up on the roof with Des Kerr my foreman from 8 till noon.", ["Des Kerr"]),
        ("You'll be behind the bar with Rosa Lenz my number two, she'll see how you pour.", ["Rosa Lenz"]),
        ("For the trial shift you'll be paired with Ania Wolska.", ["Ania Wolska"]),
        ("You'll be shadowing Sister Okoro for the morning.", ["Okoro"]),
        ("You will be working alongside Rory Quinn, our head chef, until three.", ["Rory Quinn"]),
        ("It will be me and Leonie Fuchs who leads the workshop.", ["Ilse Brandt", "Leonie Fuchs"]),
        ("There'll be myself and Piotr Zak, he looks after the vans.", ["Ilse Brandt", "Piotr Zak"]),
        ("You'd be with me on the till first, then out the back with Gary Lunn.", ["Gary Lunn", "Ilse Brandt"]),
        ("You'll start with me and after that it's over to Dr Anand in room 4.", ["Anand", "Ilse Brandt"]),
        ("The first half hour is with me, the rest with Sister Okoro on the ward.", ["Ilse Brandt", "Okoro"]),
        ("You are with me till eleven and then with Mr Pask in the cutting room.", ["Ilse Brandt", "Pask"]),
        ("Then you sit down w/ me and Dr Anand (our deputy head) after.", ["Anand", "Ilse Brandt"]),
        ("It's an interview w/ Ada Byrne and Omar Reed.", ["Ada Byrne", "Omar Reed"]),
        ("Let me know the w/c Monday 9 that suits, and bring your licence w/ you.", []),
        ("Get in touch with me and Oona Pyle if you are held up.", []),
        ("Please share your papers with me and Oona Pyle before Friday.", []),
    ],
)
def test_with_me_and_somebody(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Morag and I look forward to seeing how you teach.", ["Ilse Brandt", "Morag"]),
        ("Dr Haas and I look forward to getting to know you.", ["Haas", "Ilse Brandt"]),
        ("Dr Haas and I are keen to hear about your fieldwork.", ["Haas", "Ilse Brandt"]),
        ("Yusuf and I can't wait to meet you on Monday.", ["Ilse Brandt", "Yusuf"]),
        ("Our bursar Hugh Penn and I would like to have you in on Tuesday at 2.", ["Hugh Penn", "Ilse Brandt"]),
        ("Ravi Menon, Joan and I are looking forward to our conversation.", ["Ilse Brandt", "Joan", "Ravi Menon"]),
        ("My colleague Tess Amory and I look forward to talking with you.", ["Ilse Brandt", "Tess Amory"]),
        ("Joan Pell, Head Gardener, and I would be pleased to meet with you on Monday.", ["Ilse Brandt", "Joan Pell"]),
        ("Ravi and I would be delighted to have you in for a chat on Monday.", ["Ilse Brandt", "Ravi"]),
        ("Yusuf and I are very happy to see you on Monday at 2.", ["Ilse Brandt", "Yusuf"]),
        ("Joan and I would be happy to answer any questions.", []),
        ("Ravi and I were delighted to receive your application.", []),
        (
            "Morag and I would love to take you forward, to a short talk and then a chat with the two of us on Monday.",
            ["Ilse Brandt", "Morag"],
        ),
        ("Could you come back on Monday at 9am to meet the governors, chaired by Mr Hugh Penn?", ["Hugh Penn"]),
        ("The day ends with the leadership team, led by Joan Pell.", ["Joan Pell"]),
        ("You would report to the team led by Joan Pell.", []),
        ("You would be working with the team led by Joan Pell.", []),
        ("Lena and I look forward to hearing from you.", []),
        ("Lena and I are grateful that you met with both of us.", []),
        ("Lena and I look forward to your reply.", []),
        ("Ravi and I look forward to receiving your documents.", []),
    ],
)
def test_somebody_and_i_look_forward(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Kit Sole and Marisol Vega, who runs the cellar, will walk you round and see how you pour.",
            ["Kit Sole", "Marisol Vega"],
        ),
        (
            "Dana Roe and Bo Lindt will take you over to the canteen and ask how you like to work.",
            ["Bo Lindt", "Dana Roe"],
        ),
        ("Theo Blum will show you round the plant.", ["Theo Blum"]),
        ("Our yard foreman Gus Adair will put you through your paces on the loader.", ["Gus Adair"]),
        ("Mrs Tanaka will be watching your lesson.", ["Tanaka"]),
        ("Lucy Marr from reception will walk you up to the office.", []),
        ("Lucy Marr will show you where to park.", []),
        ("Eng. Mwangi, who heads the studio, has looked at your drawings and would love to hear more.", ["Mwangi"]),
        (
            "Capt. Rasmussen, our marine superintendent, has been through your logbook and would like to see you.",
            ["Rasmussen"],
        ),
        ("Our controller, Wim de Boer, liked what he saw and wants to sit down with you.", ["Wim de Boer"]),
        ("Sister Paula, who runs the hospice, read your letter twice and is keen to meet you.", ["Paula"]),
        ("Hollis Grant is inviting you to a scheduled Zoom meeting.", ["Hollis Grant"]),
        ("Femi Alabi has invited you to a Webex meeting.", ["Femi Alabi"]),
        ("Osprey Talent Team is inviting you to a scheduled Zoom meeting.", []),
        ("Hollis Grant is inviting you to a webinar.", []),
        (
            "Mr Crowe would like you in on Monday at 9. It'll be himself and Sheila Dunne the verger.",
            ["Crowe", "Sheila Dunne"],
        ),
        ("Mrs Abara wants you over at nine, it would be herself and the bursar, Leo Hart.", ["Abara", "Leo Hart"]),
        ("Dr Feld would like you to come in on Thursday at half ten.", ["Feld"]),
        ("Mr. Emre Tan, our senior partner, is over from Izmir and would like to sit with you.", ["Emre Tan"]),
        ("Mrs Abara looks forward to sitting down with you.", ["Abara"]),
        (
            "Petra really liked your tour. She'd like you to see the cellar with her and Bo Lindt.",
            ["Bo Lindt", "Petra"],
        ),
        ("Anouk so enjoyed the call. She wants you to go round the beds with her and Mr Pask.", ["Anouk", "Pask"]),
        ("Great so thanks for that, I'll sit with your papers tonight.", []),
        ("Dr Feld would like you to send your certificates.", []),
        ("Mr Crowe would like you in the picture before Monday.", []),
        ("Noor Haddad wants you in the kitchen on Saturday at 7.", ["Noor Haddad"]),
    ],
)
def test_who_wants_or_does_what(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Selection Board: Dr. Una Byrne (Chair), Mr. Padraig Lee, Ms. Ita Fox",
            ["Ita Fox", "Padraig Lee", "Una Byrne"],
        ),
        (
            "Interview Panel - Mrs J. Hartley (Headteacher), Mr Dan Osei (Chair of Governors)",
            ["Dan Osei", "J. Hartley"],
        ),
        ("The board: Cllr Ann Webb (Chairperson), Mr Iain Reid (External Member).", ["Ann Webb", "Iain Reid"]),
        (
            "Panel members are Prof. Ama Darko (Dean), Dr. Luis Pinto (External) and Ms. Rui Chen.",
            ["Ama Darko", "Luis Pinto", "Rui Chen"],
        ),
        (
            "Board:\n- Ms. Nell Tobin (Chairperson)\n- Mr. Ger Walsh (Area Engineer)\n- Ms. Ita Fox",
            ["Ger Walsh", "Ita Fox", "Nell Tobin"],
        ),
        ("Interview board\nMs Nell Tobin (Chair)\nMr Ger Walsh\n\nBring your licence.", ["Ger Walsh", "Nell Tobin"]),
        ("Assessors: Kirsi Laine (Ward Manager), Jon Berg (Practice Educator)", ["Jon Berg", "Kirsi Laine"]),
        ("In the committee are prof. dr. Hedda van Loon and dr. Joris Kok.", ["Hedda van Loon", "Joris Kok"]),
        ("The Board of Management meets on Thursday.", []),
        ("Notice Board: Staff Canteen (Ground Floor), Main Gate (Car Park)", []),
    ],
)
def test_a_board_in_a_list(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Call in to the garage Saturday about 10 and I'll put you under a bonnet for an hour.", ["Ilse Brandt"]),
        ("Drop by on Friday and we'll have a natter, then I'll put you on the saw.", ["Ilse Brandt"]),
        ("Come up to the yard at 7 and I'll take you out in the truck.", ["Ilse Brandt"]),
        ("Tuesday at 3. I'll show you round the kitchen and we'll have a cup of tea.", ["Ilse Brandt"]),
        ("We'll sit down together for half an hour and I'll ask you a few things.", ["Ilse Brandt"]),
        ("I'll have you do a couple of test cuts, nothing fancy.", ["Ilse Brandt"]),
        ("I'll get you to drive the Actros round the block.", ["Ilse Brandt"]),
        ("I'd like to see you lay a few bricks on Monday.", ["Ilse Brandt"]),
        ("I want to have a look at your welds.", ["Ilse Brandt"]),
        ("Ned Tully, our foreman, will be there with me.", ["Ilse Brandt", "Ned Tully"]),
        ("You'll meet me and Ned Tully on Friday at 3pm.", ["Ilse Brandt", "Ned Tully"]),
        ("You'll be seen on Monday at 9 by Mrs Abara, our bursar, and Mr Pask.", ["Abara", "Pask"]),
        ("You will still be interviewed at 10 but by Sister Okoro.", ["Okoro"]),
        ("I'll have Ned Tully with me on the day.", ["Ilse Brandt", "Ned Tully"]),
        ("We're bringing Ned Tully along.", ["Ned Tully"]),
        ("Ned Tully is coming along on Friday.", ["Ned Tully"]),
        ("Ned Tully's tagging along.", ["Ned Tully"]),
        ("The new kiln is coming along nicely.", []),
        ("I'll have Excel Online with the team by then.", []),
        ("I'll put you forward for Tuesday.", []),
        ("I'll put you down for 3 o'clock.", []),
        ("I'll put you in touch with our supervisor.", []),
        ("Let me know how it goes and we'll have a chat.", []),
        ("I'll get you the address tomorrow.", []),
        ("I'll show you the feedback when I have it.", []),
        ("Once they've decided we'll have a chat about money.", []),
    ],
)
def test_a_writer_takes_part(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Mrs Amadi starts her leave that week so Joyce Penn, Deputy Matron, sits in her place with Mr Lowe.",
            ["Joyce Penn", "Lowe"],
        ),
        ("Mrs Amadi goes on leave that Friday, so Mr Tull sits in for her.", ["Tull"]),
        ("Dr Petrov is standing in for Dr Amis.", ["Petrov"]),
        ("Ms Roche begins her maternity leave on Monday and her chair is taken by Liam Foy.", ["Liam Foy"]),
        ("Karin Holt is away that week, Jonas Beck will take her seat.", ["Jonas Beck"]),
        ("Tomas Gil has been called away; in his stead you'll see Ines Prado.", ["Ines Prado"]),
        ("Gordon Pike has been replaced on the panel by Esther Lowe.", ["Esther Lowe"]),
        ("Dr Sen is poorly and her place is taken by Dr Roth.", ["Roth"]),
        ("Carla Voss will be filling in for Nina Tait.", ["Carla Voss"]),
        ("Mr Osei covers for Mr Bligh, who has moved to another branch.", ["Osei"]),
        ("I am on leave next week, so Tina Moss is covering my inbox.", []),
    ],
)
def test_who_sits_in_whose_place(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You'd be back on Thursday at 2 with our Finance Director, Hamish Orr.", ["Hamish Orr"]),
        ("It will be at the school with the principal, Mr. Owen Fehr.", ["Owen Fehr"]),
        ("I discussed your file with our director, Hamish Orr.", []),
        ("I'd like to put you in front of our client, Denby Foods.", []),
    ],
)
def test_with_an_office_and_its_name(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("You'll be meeting Greta and Hamish on Tuesday at 2pm.", ["Greta", "Hamish"]),
        ("On Thursday you will meet Sanjay and Fiona from the stores team.", ["Fiona", "Sanjay"]),
        ("You'd meet Ruben, Ottilie Brandt and Kath.", ["Kath", "Ottilie Brandt", "Ruben"]),
        ("The interview will be with Ruben and Ottilie Brandt, our bursar.", ["Ottilie Brandt", "Ruben"]),
        ("There is a short test, followed by Q&A with Ruben and Ottilie Brandt.", ["Ottilie Brandt", "Ruben"]),
        ("You'll be talking to Ruben.", ["Ruben"]),
        ("You'll be meeting Finance and Operations.", []),
        ("You'll be meeting Bristol and Leeds by video.", []),
        ("You will talk to Stores and then Dispatch.", []),
        ("I am glad that you met Ruben and Greta.", []),
        ("After your interview with Ruben and Greta, we have some news.", []),
    ],
)
def test_whom_one_meets_may_have_no_more_than_a_given_name(text: str, names: list[str]) -> None:
    assert met(text) == names


RECRUITER = ("Ilse Brandt <ilse@brandtrecruitment.com>", "Ilse Brandt\nSenior Consultant")
ASSISTANT = ("Ilse Brandt <ilse@osprey.com>", "Ilse Brandt\nRecruitment Assistant")
OWNER = ("Ilse Brandt <ilse@osprey.com>", "Ilse Brandt\nOsprey Joinery")


@pytest.mark.parametrize(
    ("text", "writer", "names"),
    [
        ("My client would like to meet you on Thursday at 2pm. You'd be seeing the works manager.", RECRUITER, []),
        ("You're booked in with the financial controller on Thursday at 2pm.", RECRUITER, []),
        ("All confirmed for Thursday at 2pm, they'll ring you on your mobile.", RECRUITER, []),
        ("The hiring manager will meet you on Thursday at 2pm.", ASSISTANT, []),
        ("Your interview is on Thursday at 2pm with our head of operations.", ASSISTANT, []),
        ("I'll show you round on Thursday at 2pm. You'll see our head of operations.", ASSISTANT, []),
        ("Your interview is confirmed for Thursday at 2pm.", ASSISTANT, []),
        ("We'll talk on Thursday at 2pm, so that I can register you.", RECRUITER, ["Ilse Brandt"]),
        ("Come on Thursday at 2pm, the yard is behind the church.", OWNER, ["Ilse Brandt"]),
    ],
)
def test_who_only_arranges_is_no_host(text: str, writer: tuple[str, str], names: list[str]) -> None:
    told = mail(f"Dear Robin,\n\n{text}\n\nBest,\n{writer[1]}", sender=writer[0])
    (held,) = read(told, Category.INTERVIEW_CONFIRMATION).interviews
    assert [one.name for one in held.people] == names


def test_of_a_plan_that_names_hosts_a_line_without_a_name_has_none() -> None:
    rows = ("9:30 - 10:15 Ada Roth, Head of Learning", "11:15 - 12:15 Sample lesson", "1:30 - 2:15 Piet Smit, Head")
    plan = "\n".join(rows)
    told = mail(f"Dear Robin,\n\nThe plan for Thursday, March 12:\n\n{plan}\n\nBest,\nDana Kim")
    held = read(told, Category.INTERVIEW_CONFIRMATION).interviews
    assert [[one.name for one in claim.people] for claim in held] == [["Ada Roth"], [], ["Piet Smit"]]


@pytest.mark.parametrize(
    "summary",
    [
        "Interview: Head Gardener",
        "Meet Charge Nurse",
        "Panel: Ward Sister and Bank Staff",
        "Interview with Nursing Quality",
        "Talk with Store Leadership",
        "Osprey visit: Working Together",
        "Interview with Deputy Manager",
    ],
)
def test_a_title_in_a_calendar_is_nobody(summary: str) -> None:
    when = ("DTSTART:20260312T140000Z", "DTEND:20260312T150000Z", f"SUMMARY:{summary}")
    who = ("ORGANIZER;CN=Ilse Brandt:mailto:ilse@osprey.com", "ATTENDEE;CN=Robin Vale:mailto:robin@vale.example")
    told = mail("See you then.\n\nIlse Brandt\nHead Gardener", sender=OWNER[0], ics=event(*when, *who), subject=summary)
    assert [one.name for one in read(told, Category.INTERVIEW_CONFIRMATION).people] == ["Ilse Brandt"]


@pytest.mark.parametrize(
    "text",
    [
        "As agreed: Thursday 10am, Fernside Dairy, 22 Mill Lane, Otley.",
        "Tomorrow 3pm, Bryce Castings, Unit 4, Canal Rd.",
        "Wed 9.15, Marlow Fabrication, 7 Forge St, Leeds",
        "2pm Friday - Pinnacle Freight, 88 Dock Rd, Fremantle",
        "Monday at 9:30, Hatcher Joinery, 3-5 Station Approach.",
        "Friday 11am: Silverdale Nursery, Level 2, 140 Queen Street",
        "Interview with Deputy Headmaster on Friday.",
        "You will meet with Charge Nurse and Ward Clerk at 3.",
        "Your meeting with Sous Chef is on Monday at 10.",
        "11:15 - 12:15 Teaching demonstration with a fifth grade class",
        "Session with Year Nine from Fairfield Park.",
    ],
)
def test_what_is_nobody(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("This is for Wednesday at 3pm GMT with Sofia and Liam. The link is in the calendar.", ["Liam", "Sofia"]),
        ("Set up for 12 March 14:00-15:00 CET with Amira and Jonas.", ["Amira", "Jonas"]),
        ("Friday 10am is confirmed with Lotte Brun.", ["Lotte Brun"]),
        ("I've put you down to see Hedda Moss, ward manager, on Friday at 9.15.", ["Hedda Moss"]),
        (
            "Date: Friday, March 13\nTime: 3pm\nWith: Amira Khan and Jonas Weil\nWhere: Zoom",
            ["Amira Khan", "Jonas Weil"],
        ),
        ("You are booked with Liam on Friday, 9am.", ["Liam"]),
        ("Wendy will expect you at ten on Friday.", ["Wendy"]),
        ("The panel will consist of Ms D Ode, Mr K Vo and Cllr Hay.", ["D Ode", "Hay", "K Vo"]),
        ("We expect you at ten on Friday.", []),
        ("Myself and Jonas Weil, our head of sales, would like to see you on Friday.", ["Ilse Brandt", "Jonas Weil"]),
        ("Date: Friday, March 13\nTime: 3pm\nMeeting with: Amira Khan, Sales Lead", ["Amira Khan"]),
        ("Thursday at 2pm is booked with Larkspur.", []),
        ("I'll talk on Friday with Sofia about your rate.", []),
        ("We spoke on Monday with Liam.", []),
        ("We close on Friday with Sofia away.", []),
        ("Friday at 2pm with Sofia Brun's team.", []),
        ("Your interview with Jonas & Liam's is on Friday at 2pm.", []),
    ],
)
def test_with_whom_an_hour_is(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Marco said can you call in on Thursday at 9? Look for him in the yard.", ["Marco"]),
        ("Marco asked whether you could come over on Thursday at 9 for an interview.", ["Marco"]),
        ("Marco asked me to get you in for an interview on Thursday at 9.", ["Marco"]),
        ("Marco wants to know if you'd be able to come in on Thursday at 9.", ["Marco"]),
        ("Marco said you can pop in to collect your papers on Thursday at 9.", []),
        ("The office asked whether you could come in on Thursday at 9 for an interview.", []),
    ],
)
def test_whoever_has_the_reader_asked_in_is_a_host(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "It would be at the Harbour Road site with Nora Whelan, the Plant Manager, and Colm Tighe, HR Director.",
            ["Colm Tighe", "Nora Whelan"],
        ),
        ("Will be with Denise Orr, warehouse manager.", ["Denise Orr"]),
        ("Denise Orr is available to meet on Tuesday at 2pm.", ["Denise Orr"]),
        ("Denise Orr, our buyer, has a slot on Tuesday at 2pm.", ["Denise Orr"]),
        ("Denise Orr is available to answer questions on Tuesday.", []),
        ("Denise Orr has time off on Tuesday.", []),
        ("That'll be on Zoom on Tuesday with Hugo Brandt, Head of Claims.", ["Hugo Brandt"]),
        ("This will be in person at our Derby branch with Petra Lund and Amir Aziz.", ["Amir Aziz", "Petra Lund"]),
        ("The second stage would be a site visit with Gareth Moss, our operations director.", ["Gareth Moss"]),
        (
            "It'd be Thursday 5th at 2.30pm, with Petra Lund again and Sofia Keane, the owner.",
            ["Petra Lund", "Sofia Keane"],
        ),
        ("You'd meet Petra Lund once more and Victor Amos, the CTO.", ["Petra Lund", "Victor Amos"]),
        ("It will be with Sofia Keane, our finance director, to sign.", []),
        ("It would be good to check with Sofia Keane, our payroll manager.", []),
        ("That would be fine with Sofia Keane, the owner.", []),
        ("That will be dealt with by Sofia Keane, the registrar.", []),
        ("It would be at Larkin Foods with parking on site.", []),
        ("Your contract will be with you by Friday.", []),
        ("The talk was with Sofia Keane, the principal.", []),
    ],
)
def test_with_whom_it_will_be(text: str, names: list[str]) -> None:
    assert met(text) == names
    assert met(text, sender="Tim Beck <tim@becksearchrecruitment.com>", sign="Tim") in (names, [])


def test_an_agency_says_with_whom_it_will_be_by_their_posts() -> None:
    told = "Will be with Denise Orr, warehouse manager."
    assert met(told, sender="Tim Beck <tim@becksearchrecruitment.com>", sign="Tim") == ["Denise Orr"]
    firm = "It would be with Larkin Foods, our client in Derby."
    assert met(firm, sender="Tim Beck <tim@becksearchrecruitment.com>", sign="Tim") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tuesday at 2 it is. It will be only Petra and Owen this time.", ["Petra", "Owen"]),
        ("It'll just be Petra Novak, our Head of Stores, and Owen Pell.", ["Petra Novak", "Owen Pell"]),
        ("You'll have Petra and Owen again.", ["Petra", "Owen"]),
        ("Same faces as last time: Petra and Owen.", ["Petra", "Owen"]),
        ("On our side there will be Petra, Owen and myself.", ["Ilse Brandt", "Petra", "Owen"]),
        ("It's just Petra and me this time.", ["Ilse Brandt", "Petra"]),
        ("Friday at 10, just you and Petra.", ["Petra"]),
        ("Petra and Owen are both looking forward to it.", ["Petra", "Owen"]),
        ("Petra has asked if you would come in for a trial on Wednesday at 4.", ["Petra"]),
        ("Petra liked you a lot and suggested a paid trial this Wednesday from 4 till 10.", ["Petra"]),
        ("Petra would like a second look. Are you free on Wednesday at 4?", ["Petra"]),
        ("Petra suggested a chat on Wednesday with Owen Pell.", ["Owen Pell"]),
        ("Petra would like a look at the papers first.", []),
        ("Petra asked if you could send your card.", []),
        ("Neither Petra nor I will be there, so you'll have Owen.", ["Owen"]),
        ("Ask for Petra at the gate; Owen will join the two of you for the tour.", ["Petra", "Owen"]),
        ("Ask for Petra at the gate; Owen will join us for the tour.", ["Ilse Brandt", "Owen"]),
        ("It will be Petra who sends you the link.", []),
        ("It will be Petra who takes you round if it's a nice day.", []),
        ("It's just Petra Novak who is away, the rest of us have met.", []),
        ("It'll be Petra, who will get back to you about parking.", []),
        ("You'll have Petra's number by then.", []),
        ("It will be Bright Street this time.", []),
        ("It will be Microsoft Teams again, and you'll have Google Meet as well.", []),
        ("It will be between you and me what we pay.", []),
    ],
)
def test_who_is_named_alone_holds_it(text: str, names: list[str]) -> None:
    assert met(text) == sorted(names)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Declan our head chef will be looking after you on the day as I'm not in.", ["Declan"]),
        ("Declan the head chef will show you the ropes.", ["Declan"]),
        ("Ada Lund will mind you for the morning.", ["Ada Lund"]),
        ("Ada, our shop manager, is on that day and will supervise you.", ["Ada"]),
        ("You'll be on with Declan (head chef).", ["Declan"]),
        ("Great our head chef will look after you.", []),
        ("Sheila Reed will look after you when you arrive.", []),
        ("Sheila Reed will look after you at reception.", []),
    ],
)
def test_who_has_somebody_on_trial_is_met(text: str, names: list[str]) -> None:
    assert met(text) == names
