"""Hosts: whom ordinary prose says the user will meet, and whom it does not."""

from __future__ import annotations

import pytest

from agent.extraction.who.absences import absent_told
from agent.extraction.who.people import interviewers
from tests.unit.extraction.mails import USER, mail


def met(text: str, *, cc: str = "", sender: str = "Ilse Brandt <ilse@osprey.com>", sign: str = "Ilse") -> list[str]:
    found = interviewers(mail(f"Dear Robin,\n\n{text}\n\n{sign}", sender=sender, cc=cc), USER, "Osprey")
    return [one.name for one in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bea (our head brewer) read your letter and wants her half hour with you.", ["Bea"]),
        ("Our head gardener, Callum Reyes, would like to meet you on Friday at 9.", ["Callum Reyes"]),
        ("Callum could meet you on Friday at 9.", ["Callum"]),
        ("Callum can meet you for a short interview on Friday at 9.", ["Callum"]),
        ("We invite you to an interview with Callum and with Lia Senn (Site Manager).", ["Callum", "Lia Senn"]),
        ("The night supervisor Ewa Lis will be present as well.", ["Ewa Lis"]),
        ("Foreman Ned Tully is due to sit in.", ["Ned Tully"]),
        ("First Marta Quist (CFO), then Owen Pell.", ["Marta Quist", "Owen Pell"]),
        ("Come for a cup of tea with me and Jo on Monday at 4.", ["Ilse Brandt", "Jo"]),
        ("It'll be me and Femi from dispatch, nothing formal.", ["Ilse Brandt", "Femi"]),
        (
            "The committee is made up of Dr Ana Roth, Mrs Lia Senn and Prof. Karl Ott.",
            ["Ana Roth", "Lia Senn", "Karl Ott"],
        ),
        (
            "The committee will consist of myself, Dr Ana Roth and Dr Lia Senn.",
            ["Ilse Brandt", "Ana Roth", "Lia Senn"],
        ),
        ("The panel is me (chair), Ana Roth and Lia Senn.", ["Ilse Brandt", "Ana Roth", "Lia Senn"]),
        ("The panel consists of Dr A. Roth (Sales), Ms. L. Senn and myself.", ["Ilse Brandt", "A. Roth", "L. Senn"]),
        ("Would be me and my partner Lia Senn.", ["Ilse Brandt", "Lia Senn"]),
        (
            "The Board will be myself, Fr. Karl Ott (Chairperson) and Ms. Lia Senn (External Assessor).",
            ["Ilse Brandt", "Karl Ott", "Lia Senn"],
        ),
        ("You will meet Fr. Karl Ott and Mrs Senn.", ["Karl Ott", "Senn"]),
        ("The jury consists of Ana Roth and Lia Senn.", ["Ana Roth", "Lia Senn"]),
        ("The committee consists of the following members: Ana Roth, Lia Senn.", ["Ana Roth", "Lia Senn"]),
        (
            "The panel will be chaired by Prof. Karl Ott; the other members are Ana Roth and Lia Senn.",
            ["Karl Ott", "Ana Roth", "Lia Senn"],
        ),
        ("The panel comprises:\n- Ana Roth\n- Lia Senn\n\nBring a pen.", ["Ana Roth", "Lia Senn"]),
        ("The panel will consist of Sister Ada Byrne, Ward Manager, and Mr Sol Adu, Matron.", ["Ada Byrne", "Sol Adu"]),
        ("Rita Mbeki is the site lead and she'll ring you at 10 on Thursday.", ["Rita Mbeki"]),
        ("Kofi Lund runs the workshop. He'd like to meet you on Tuesday at 3.", ["Kofi Lund"]),
        ("Mr Hale has seen your form. It will be himself and Una Grady, the deputy.", ["Hale", "Una Grady"]),
        (
            "Noor is back. She and Piet Smit, our senior partner, would like to take you to lunch.",
            ["Noor", "Piet Smit"],
        ),
        ("I keep Mrs Faye's diary. Could you give her and Dr Sen an hour on Friday?", ["Faye", "Sen"]),
        ("You'll sit down with Gwen Ash, VP Sales, and Luis Ott who runs the shop.", ["Gwen Ash", "Luis Ott"]),
        ("Lou and I are looking forward to meeting you on Tuesday.", ["Ilse Brandt", "Lou"]),
        ("Bex will be there too, that's Rebecca Moss who heads the nursery.", ["Rebecca Moss"]),
        ("Priya Nair would love to pick your brain on Monday.", ["Priya Nair"]),
        ("Ann - as I texted. Rolf Aune is the yard boss and he'll ring your mobile at 2.", ["Rolf Aune"]),
        (
            "Nils Moe who runs the bakery read it. If your Food Card is valid he'd like to see you Friday.",
            ["Nils Moe"],
        ),
        ("I came back to my desk and Pia (our owner) read it and wants her hour with you.", ["Pia"]),
        ("We'd like to have you in again, with him and our COO Mei Tan.", ["Mei Tan"]),
        ("Mr Odell can only make Thursday at 2. Would that suit?", ["Odell"]),
        ("Our foreman Gus can do Wednesday at seven.", ["Gus"]),
        ("No bother, will ring you then.", ["Ilse Brandt"]),
        ("Pavla Novak, our head of stores, is free on Monday at 11.", ["Pavla Novak"]),
        ("Our Yard Manager Callum Reyes would like to meet with you.", ["Callum Reyes"]),
        ("Our Regional Human Resources Director Pavla Novak wants to meet you on Friday at 9.", ["Pavla Novak"]),
        ("The meeting will be with Bea (Matron) and our Clinical Lead Owen Pell.", ["Bea", "Owen Pell"]),
        (
            "We were taken with your letter and would like to invite you to a further interview, with Gwen and our "
            "Bursar, Dr Luis Ott, on Tuesday 17 March at 3pm.",
            ["Gwen", "Luis Ott"],
        ),
        ("Your trial went well, so we would love you to come in for a chat with Ewa Lis on Friday at 9.", ["Ewa Lis"]),
        ("Una and I would like to do a longer session with you on Friday at 9.", ["Ilse Brandt", "Una"]),
    ],
)
def test_who_is_met(text: str, names: list[str]) -> None:
    assert met(text) == names


def test_a_first_name_alone_is_whom_the_header_has() -> None:
    (host,) = interviewers(
        mail(
            "Hello Robin,\n\nTess would love to have a coffee with you on Friday at 3.\n\nIlse",
            sender="Ilse Brandt <ilse@osprey.com>",
            cc="Tess Amory <t.amory@osprey.com>",
        ),
        USER,
        "Osprey",
    )
    assert (host.name, host.address) == ("Tess", "t.amory@osprey.com")


def test_a_subject_that_names_whom_the_header_has_makes_no_firm_of_them() -> None:
    text = "Hello Robin,\n\nTess so enjoyed talking. She'd like you to see the stores with her and Hugo Lindt.\n\nIlse"
    cc = "Tess Amory <t.amory@osprey.com>"
    told = mail(text, subject="Re: a call with Tess", sender="Ilse Brandt <ilse@osprey.com>", cc=cc)
    assert {(one.name, one.address) for one in interviewers(told, USER, "Osprey")} == {
        ("Tess", "t.amory@osprey.com"),
        ("Hugo Lindt", ""),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Osprey would love to meet you.",
        "Management would like to see you on Monday.",
        "Legal wants to talk to you, and the Board would like to meet you.",
        "Everyone will be there, and so will you.",
        "Perfect, I'll call you at noon.",
        "Mina will call you to arrange a time.",
        "Thank you for coming to see Tom and me on Tuesday.",
        "We both enjoyed your conversation with Ash and me.",
        "Please call your doctor if you need to.",
        "We are going to see you on Wednesday, with or without Excel.",
        "They were in, and it went well on Friday in your interview, with Ewa Lis and our Bursar Luis Ott.",
        "Tom and I would like to do a longer piece on wool, and would you send us a picture?",
    ],
)
def test_nobody_is_named(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Please come back for a short conversation with two of our young people and Callum Reyes on Monday at 4.",
        "You will meet two of our trustees and Callum Reyes on Monday at 4.",
        "We invite you to an interview with some of our residents and with Callum Reyes.",
    ],
)
def test_who_is_named_beside_a_group_of_whom_nobody_is(text: str) -> None:
    assert met(text) == ["Callum Reyes"]


def test_an_agencys_client_is_nobody() -> None:
    text = "Fennel Cosmetics would love to meet you on Tuesday."
    assert met(text, sender="Ilse Brandt <ilse@brandtrecruitment.com>", sign="Ilse Brandt\nSenior Consultant") == []


def test_a_list_under_a_heading_without_a_colon_is_the_panel() -> None:
    text = "Board members\n"
    text += "Lena Ives, Manager, Coastal Works\nDev Sandhu, Senior Analyst\nCora Abel, Ward Sister\nTime 20 minutes"
    assert met(text) == ["Lena Ives", "Dev Sandhu", "Cora Abel"]


def test_who_is_known_by_title_and_family_is_called_so() -> None:
    found = interviewers(
        mail("Dear Robin,\n\nYou will meet with Dr Sen.\n\nCould you give Mrs Faye an hour?"), USER, "Osprey"
    )
    assert [one.signs_as for one in found] == ["Dr Sen", "Mrs Faye"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Leo can't make it, so it's Nora alone.", ["Leo"]),
        ("Leo will be mopping the floor rather than interviewing, so it's down to Nora and me.", ["Leo"]),
        ("Leo will be leading rather than chairing the interview.", []),
        ("Sadly Leo Farr won't be joining us tomorrow.", ["Leo Farr"]),
        ("Leo, out (sick kid), sends his regards.", ["Leo"]),
        ("Mrs Faye sends her apologies.", ["Faye"]),
        ("You will meet Nora instead of Leo Farr.", ["Leo Farr"]),
        ("Dr Sen is unwell and her place is taken by Dr Roth.", ["Sen"]),
        ("Mrs Amadi starts her leave that week so Joyce Penn sits in her place.", ["Amadi"]),
        ("Ms Roche begins her maternity leave and her chair is taken by Liam Foy.", ["Roche"]),
        ("Dr Roth is standing in for Dr Sen.", ["Sen"]),
        ("Jonas Beck fills in for Karin Holt on the ward.", ["Karin Holt"]),
        ("Mr Osei covers for Mr Bligh, who has moved to another branch.", ["Bligh"]),
        ("Tomas Gil has been called away; in his stead you'll see Ines Prado.", ["Tomas Gil"]),
        ("Gordon Pike has been replaced on the panel by Esther Lowe.", ["Gordon Pike"]),
        ("Una Grady will take Piet Smit's chair on the day.", ["Piet Smit"]),
        ("Karin Holt is on a course that day, you'll meet Jonas Beck instead.", ["Karin Holt"]),
        ("Chef Noor Haddad has left us, so you will be with Maite Sola instead.", ["Noor Haddad"]),
        ("Bea Ortiz is taking over from Al Reyes.", ["Al Reyes"]),
        ("Karin Holt is on leave next week.", []),
        ("Karin Holt has moved your interview to Friday instead.", []),
        ("Karin Holt has moved your interview to room 4, see you in there.", []),
        ("Karin Holt is away in March, so we hope to see you before.", []),
        ("You would be replacing Marta Quist, who retires in June.", []),
        ("Leo is out until Monday, so no decision yet.", []),
        ("Leo will be ten minutes late.", []),
        ("If Leo can't make it we'll tell you.", []),
        ("Leo will be there.", []),
        ("Marta is on leave on Friday so it will be myself and Owen Pell, one of our porters.", ["Marta"]),
        ("Marta is on leave until Friday, so it will be me who rings you.", []),
        ("Callum's off today, so it will be the two of us.", ["Callum"]),
        ("Callum's off to the airport at noon.", []),
        ("A small change for tomorrow: Leo unfortunately cannot join.", ["Leo"]),
        ("Nora Bell sadly won't be able to make it after all.", ["Nora Bell"]),
        ("Leo is regrettably no longer able to take part.", ["Leo"]),
        ("Nora Bell can now no longer attend.", ["Nora Bell"]),
        ("Leo has unfortunately had to drop out.", ["Leo"]),
        ("Leo will unfortunately not be back until Monday.", []),
        ("Leo has come down with something, so tomorrow will just be Nora.", ["Leo"]),
        ("Nora's been taken ill, so it will just be Tom on Thursday.", ["Nora"]),
        ("Unfortunately Nora Bell has tested positive for Covid.", ["Nora Bell"]),
        ("Nora is tied up in court, so it'll just be Sam.", ["Nora"]),
        ("Leo has gone down with flu.", ["Leo"]),
        ("We will start an hour later, at 2:30, and you will meet Tom Bell in place of Nora.", ["Nora"]),
        ("We will start without Nora, who joins at 3.", []),
        ("If the lift is mended before then you may see Tom instead of Nora.", []),
        ("Leo has come down with a plan for the site.", []),
        ("Nora is away on Monday, so it will just be a short call.", []),
        ("Leo is at our Hull depot that day, so Nora Bell will take his place.", ["Leo"]),
        ("Leo has to be at the bank on Friday so Nora Bell is standing in.", ["Leo"]),
        ("Leo is at our Hull depot, so please take a seat in his office.", []),
        ("Leo is at our Hull depot, so we will see you there instead.", []),
        ("Karin Holt is stuck behind a lorry on the A9 and won't make it back in time.", ["Karin Holt"]),
        ("Jonas has been asked to judge a show and so will not be able to join us.", ["Jonas"]),
        ("Jonas has told me that Karin Holt is ill and can't make it.", ["Karin Holt"]),
        ("Jonas is delighted, and Karin Holt won't be there.", ["Karin Holt"]),
        ("Jonas is at our other site and can't join until 3.", []),
        ("Please come to 18 Castle Gates instead of Brook Lane.", []),
        ("You will see Esther Lowe instead of Gordon Pike.", ["Gordon Pike"]),
    ],
)
def test_who_will_not_be_there(sentence: str, names: list[str]) -> None:
    assert [one.name for one in absent_told([sentence])] == names


@pytest.mark.parametrize(
    ("sentences", "names"),
    [
        (["Karin Holt is on a course that day.", "Jonas Beck takes her place."], ["Karin Holt"]),
        (["Unfortunately Karin Holt is travelling.", "Jonas Beck will be standing in for her."], ["Karin Holt"]),
        (["Karin Holt is away that day.", "Could we meet on Friday instead?"], []),
        (["Karin Holt is away that day.", "You will meet her on Friday."], []),
    ],
)
def test_who_takes_their_place_may_stand_in_the_next_sentence(sentences: list[str], names: list[str]) -> None:
    assert [one.name for one in absent_told(sentences)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mr Osprey would be pleased to see you at this office on Tuesday at 2 pm.", ["Osprey"]),
        ("You will be seen by Mrs Osprey on Tuesday at 2 pm.", ["Osprey"]),
        ("Osprey would like to see you on Tuesday at 2 pm.", []),
    ],
)
def test_who_is_called_like_the_firm_is_somebody_by_their_title(text: str, names: list[str]) -> None:
    assert met(text) == names


def test_a_firm_that_has_a_title_is_nobody() -> None:
    said = mail("Dear Robin,\n\nDr Osprey would like to see you on Tuesday at 2 pm.\n\nIlse", sender="x@osprey.com")
    assert not interviewers(said, USER, "Dr Osprey Shoes")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Liam Orr can't make it after all, so it's just you and Beatriz Nunes on Monday.", ["Beatriz Nunes"]),
        ("It will only be you and Beatriz Nunes, nothing formal.", ["Beatriz Nunes"]),
        ("It is now just you and Beatriz Nunes left for the job.", []),
        ("It's just you and Beatriz Nunes who are on the shortlist.", []),
        ("Also joining: Pieter van Houten, operations.", ["Pieter van Houten"]),
        ("Also present: Pieter Loos (operations) and Griet Maas.", ["Pieter Loos", "Griet Maas"]),
        ("Also joining the firm this month: a new cook.", []),
        ("With me: Marek Holt (production).", ["Marek Holt"]),
        ("Joining us on the call: Silje Moen, Hotel Manager.", ["Silje Moen"]),
        ("Please get in touch with me: my number is below.", []),
    ],
)
def test_with_whom_alone_and_who_joins_behind_a_colon(text: str, names: list[str]) -> None:
    assert met(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("From the station take bus 4. I will be in the talk too.", ["Ilse Brandt"]),
        ("Thursday the 19th, 9 am, me and Lil.", ["Ilse Brandt"]),
        ("Thursday at 9, just me and our foreman.", ["Ilse Brandt"]),
        ("At 9 me and Lil will be out on a job, so come at 10.", []),
        ("I will be in the meeting until 3.", []),
    ],
)
def test_that_whoever_writes_is_there_in_few_words(text: str, names: list[str]) -> None:
    assert [name for name in met(text) if name == "Ilse Brandt"] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Dr. Osprey will call you on Teams.\n\nIlse Brandt\nAssistant to Dr. Ulrike Osprey\nOsprey Textil",
            "Ulrike Osprey",
        ),
        ("Ms. Anna will call you on Teams on Monday. Anna Keller runs our lab.", "Anna Keller"),
        ("Dr. Osprey will call you on Teams on Monday.\n\nIlse Brandt\nOsprey Textil", "Osprey"),
    ],
)
def test_whom_a_title_calls_by_the_familys_name_is_nobody_of_the_firms_name(text: str, name: str) -> None:
    said = mail(f"Dear Robin,\n\n{text}\n", sender="Ilse Brandt <ilse@osprey.com>")
    assert [one.name for one in interviewers(said, USER, "Osprey Textil")] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Our ops director, Karen Holt, wants a look at you too. Could you do Thursday at 11?", ["Karen Holt"]),
        ("L2 with our delivery head Ms. Fernandes is on 11th March, 12:30 PM UK time.", ["Fernandes"]),
        ("L1 is scheduled with Mr. Karthik Rao on 6th March, 11 AM UK time.", ["Karthik Rao"]),
        ("boss (Karen Holt, ops director) wants a look at you too. thurs 19th 11 oclock?", ["Karen Holt"]),
        ("The boss (Karen Holt) would like to see you too. Could you do Thursday at 11?", ["Karen Holt"]),
        ("The boss (busy as ever) would like to see you too. Could you do Thursday at 11?", []),
    ],
)
def test_who_wants_a_look_at_the_reader_holds_the_talk(text: str, names: list[str]) -> None:
    assert met(text) == names
