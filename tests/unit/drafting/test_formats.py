from __future__ import annotations

from datetime import date

import pytest

from agent.drafting.formats import (
    as_post,
    day_words,
    greeting,
    how_called,
    listing,
    one_line,
    promised_words,
    reply_subject,
    tidy_company,
    tidy_name,
    tidy_role,
    with_article,
)
from agent.model.mail import DateClaim
from agent.model.settings import Profile
from tests.drafts.situations import PROFILE, person


def profile(locale: str) -> Profile:
    return Profile("Jordan Rivera", ("jordan@example.com",), "UTC", locale=locale)


@pytest.mark.parametrize(
    ("locale", "this_year", "words"),
    [
        ("en-US", 2026, "March 12"),
        ("en_US", 2026, "March 12"),
        ("en-GB", 2026, "12 March"),
        ("en-AU", 2026, "12 March"),
        ("de-DE", 2026, "12 March"),
        ("en-nowhere", 2026, "March 12"),
        ("en-US", 2027, "March 12, 2026"),
        ("en-GB", 2027, "12 March 2026"),
    ],
)
def test_days_are_written_by_locale(locale: str, this_year: int, words: str) -> None:
    assert day_words(date(2026, 3, 12), this_year, profile(locale)) == words


@pytest.mark.parametrize(
    ("day", "quote", "words"),
    [
        (date(2027, 1, 31), "We will be in touch in the new year.", "the end of January"),
        (date(2027, 6, 30), "You will hear in June.", "the end of June"),
        (date(2027, 6, 10), "We decide early in June.", "early June"),
        (date(2027, 6, 20), "Expect news by mid-June.", "mid-June"),
        (date(2028, 1, 31), "In the new year.", "the end of January 2028"),
        (date(2027, 6, 30), "You will hear by June 30.", "June 30"),
        (date(2027, 6, 30), "You will hear on Wednesday, the last day of June.", "June 30"),
        (date(2027, 6, 10), "On Thursday, early in June, the board meets.", "June 10"),
        (date(2027, 6, 10), "By then.", "June 10"),
        (date(2027, 6, 10), "Within seven working days, for in June we move.", "June 10"),
        (date(2027, 6, 11), "In June.", "June 11"),
        (date(2027, 5, 10), "You may hear in a fortnight.", "May 10"),
        (date(2027, 5, 10), "We decide early in May.", "early May"),
    ],
)
def test_of_a_month_no_day_is_named_that_nobody_said(day: date, quote: str, words: str) -> None:
    assert promised_words(DateClaim(day, quote), 2027, profile("en-US")) == words


@pytest.mark.parametrize(
    ("subject", "reply"),
    [
        ("Next steps", "Re: Next steps"),
        ("Re: Next steps", "Re: Next steps"),
        ("RE: Next steps", "Re: Next steps"),
        ("AW: Next steps", "Re: Next steps"),
        ("SV: Next steps", "Re: Next steps"),
        ("Re[2]: Next steps", "Re: Next steps"),
        ("Re: Re: Next steps", "Re: Re: Next steps"),
        ("Next\r\n steps", "Re: Next steps"),
        ("Regarding: Next steps", "Re: Regarding: Next steps"),
        ("", "Re:"),
    ],
)
def test_reply_subjects_have_one_mark(subject: str, reply: str) -> None:
    assert reply_subject(subject) == reply


@pytest.mark.parametrize(
    ("given", "tidy"),
    [
        ("Moira HARGREAVES", "Moira Hargreaves"),
        ("HARGREAVES, Moira (CROWNHILL TRUST)", "Moira Hargreaves"),
        ("Dr. Farid HADDAD", "Dr. Farid Haddad"),
        ("Dana Kim", "Dana Kim"),
        ("Kim, Dana", "Dana Kim"),
        ("Kamp, L. (Liesbeth)", "Liesbeth Kamp"),
        ("DANA KIM", "Dana Kim"),
        ("Dana Kim, PhD", "Dana Kim"),
        ("Kim, Dana, PhD", "Dana Kim"),
        ("Dana Kim (Northwind)", "Dana Kim"),
        ('"Dana Kim"', "Dana Kim"),
        ("dana.kim", ""),
        ("dkim42", ""),
        ("dana.kim@northwind.example", ""),
        ("Dana\r\nBcc: x", "Dana Bcc: x"),
        ("", ""),
    ],
)
def test_names_are_tidied(given: str, tidy: str) -> None:
    assert tidy_name(given) == tidy


@pytest.mark.parametrize(
    ("name", "signs_as", "line"),
    [
        ("Dana Kim", "", "Hi Dana,"),
        ("Dana Kim", "D. Kim", "Hi Dana,"),
        ("Dana", "", "Hi Dana,"),
        ("Danielle Kim", "Dani", "Hi Dani,"),
        ("Mary-Jane Watson", "", "Hi Mary-Jane,"),
        ("Amara Okafor", "Dr. Okafor", "Dear Dr. Okafor,"),
        ("Amara Okafor", "Dr. Amara Okafor", "Dear Dr. Okafor,"),
        ("Prof. Anna van der Berg", "", "Dear Prof. van der Berg,"),
        ("Dr. Amara Okafor", "Amara", "Hi Amara,"),
        ("Ms. Okafor", "", "Dear Ms. Okafor,"),
        ("Kiplagat", "Eng. Kiplagat", "Dear Eng. Kiplagat,"),
        ("Adeola", "Engr Adeola", "Dear Engr Adeola,"),
        ("Haddad", "Arch. Haddad", "Dear Arch. Haddad,"),
        ("Naidoo", "Adv Naidoo", "Dear Adv Naidoo,"),
        ("Immaculata", "Sr. Immaculata", "Dear Sr. Immaculata,"),
        ("Vogt", "Frau Vogt", "Dear Frau Vogt,"),
        ("Eng Siew Mei", "", "Hi Eng,"),
        ("Arch Bellamy", "", "Hi Arch,"),
        ("D. Kim", "", "Dear D. Kim,"),
        ("J.R. Smith", "", "Dear J.R. Smith,"),
        ("山田 太郎", "", "Dear 山田 太郎,"),
        ("김민수", "", "Hi 김민수,"),
        ("Ирина Петрова", "", "Hi Ирина,"),
        ("José García", "", "Hi José,"),
        ("Mohd Rahim", "Rahim", "Hi Rahim,"),
        ("Md. Rahim Khan", "", "Hi Rahim,"),
        ("Md", "Md", "Hi Md,"),
        ("Aodhán Ó Tuama", "Professor Aodhán Ó Tuama", "Dear Professor Ó Tuama,"),
        ("Áine Ní Dhálaigh", "Dr Áine Ní Dhálaigh", "Dear Dr Ní Dhálaigh,"),
        ("Eoin Mac Giolla Rua", "Dr Eoin Mac Giolla Rua", "Dear Dr Mac Giolla Rua,"),
        ("Sean O Neill", "Mr Sean O Neill", "Dear Mr O Neill,"),
        ("Ó Tuama", "Dr Ó Tuama", "Dear Dr Ó Tuama,"),
        ("Theo St. Clair", "Dr Theo St. Clair", "Dear Dr St. Clair,"),
        ("Ian Lund", "Sir Ian Lund", "Dear Sir Ian,"),
        ("Ann Lund", "Judge Ann Lund", "Dear Judge Lund,"),
        ("Vogt", "Frau Dr. Vogt", "Dear Dr. Vogt,"),
        ("Vogt", "Prof. Dr. Vogt", "Dear Prof. Vogt,"),
        ("Pilar Ruiz", "Señora Pilar Ruiz", "Dear Señora Ruiz,"),
        ("Tanaka Hiroshi", "", "Dear Tanaka Hiroshi,"),
        ("Hiroshi Tanaka", "", "Hi Hiroshi,"),
        ("Tanaka Hiroshi", "Mr. Tanaka Hiroshi", "Dear Mr. Tanaka Hiroshi,"),
        ("Nguyễn Thị Mai", "", "Dear Nguyễn Thị Mai,"),
        ("Đặng Thu Hà", "", "Dear Đặng Thu Hà,"),
        ("Kim Min-jun", "", "Dear Kim Min-jun,"),
        ("Kim Hall-Reed", "", "Hi Kim,"),
        ("Abdul Rahman Saleh", "", "Dear Abdul Rahman,"),
        ("dana.kim", "", "Hello,"),
        ("", "", "Hello,"),
    ],
)
def test_people_are_greeted_as_they_sign(name: str, signs_as: str, line: str) -> None:
    assert greeting(person(name, "x@northwind.example", signs_as=signs_as), 0) == line


@pytest.mark.parametrize(
    ("name", "address", "signs_as", "line"),
    [
        ("Goh Mei Xin", "meixin.goh@osprey.example", "", "Dear Mei Xin,"),
        ("Goh Mei Xin", "meixin.goh@osprey.example", "Mei Xin", "Dear Mei Xin,"),
        ("Goh Mei Xin", "meixin.goh@osprey.example", "Goh Mei Xin", "Dear Mei Xin,"),
        ("Goh Mei Xin", "meixin.goh@osprey.example", "Dr Goh Mei Xin", "Dear Dr Goh,"),
        ("Goh Mei Xin", "meixin.goh@osprey.example", "Dr Goh", "Dear Dr Goh,"),
        ("Goh Mei Xin", "gmx@osprey.example", "", "Dear Goh Mei Xin,"),
        ("Goh Mei Xin", "gmx@osprey.example", "Mei Xin", "Dear Mei Xin,"),
        ("Goh Mei Xin", "gmx@osprey.example", "Dr Goh Mei Xin", "Dear Dr Goh Mei Xin,"),
        ("Mei Xin Goh", "meixin.goh@osprey.example", "", "Hi Mei,"),
        ("Kovács Réka", "reka.kovacs@osprey.example", "", "Hi Réka,"),
        ("Wafula Joy", "j.wafula@osprey.example", "", "Hi Joy,"),
        ("Wafula Joy", "j.wafula@osprey.example", "Joy Wafula", "Hi Joy,"),
        ("Joy Wafula", "j.wafula@osprey.example", "", "Hi Joy,"),
        ("Joy Wafula", "wafula@osprey.example", "Wafula", "Hi Joy,"),
        ("Ana Bela Pires", "apires@osprey.example", "Ana Bela", "Dear Ana Bela,"),
        ("Ana Ruiz Pires", "ana.ruiz@osprey.example", "Ana Ruiz", "Hi Ana,"),
        ("Susan Lim", "slim@osprey.example", "", "Hi Susan,"),
        ("Okoro", "", "Dr Okoro", "Dear Dr Okoro,"),
        ("Byrne", "", "Sister Byrne", "Dear Sister Byrne,"),
        ("Byrne", "", "Lord Byrne", "Dear Lord Byrne,"),
    ],
)
def test_a_familys_name_is_no_first_name(name: str, address: str, signs_as: str, line: str) -> None:
    assert greeting(person(name, address, signs_as=signs_as), 0) == line


def test_people_of_one_first_name_beside_each_other_are_not_greeted_alike() -> None:
    dana = person("Dana Kim")
    assert greeting(dana, 0) != greeting(dana, 1)
    assert how_called(dana) == "Dana"


@pytest.mark.parametrize(
    ("given", "tidy"),
    [
        ("Backend Engineer", "Backend Engineer"),
        ("Backend Engineer (m/f/d)", "Backend Engineer"),
        ("Backend Engineer [Remote]", "Backend Engineer"),
        ("Backend Engineer - Req #48213", "Backend Engineer"),
        ("Midwife - Community", "Midwife, Community"),
        ("Bus Driver – Late Shifts", "Bus Driver, Late Shifts"),
        ("Part-time Baker", "Part-time Baker"),
        ("Backend Engineer position", "Backend Engineer"),
        ("Head of Data", "Head of Data"),
        ("CREDIT OFFICER", "Credit Officer"),
        ("SDET III", "SDET III"),
        ("COOK II", "Cook II"),
        ("HEAD OF UX", "Head of UX"),
        ("HEAD OF NURSING", "Head of Nursing"),
        ("CAD DESIGNER", "CAD Designer"),
        ("BAR MANAGER", "Bar Manager"),
        ("RN", "RN"),
        ("", ""),
    ],
)
def test_roles_are_tidied(given: str, tidy: str) -> None:
    assert tidy_role(given) == tidy


def test_companies_lose_marks_that_would_end_a_sentence() -> None:
    assert [tidy_company(name) for name in ("Yahoo!", "Acme Inc.", " Northwind ", "")] == [
        "Yahoo",
        "Acme Inc",
        "Northwind",
        "",
    ]


@pytest.mark.parametrize(
    ("items", "american", "british"),
    [
        (("a",), "a", "a"),
        (("a", "b"), "a and b", "a and b"),
        (("a", "b", "c"), "a, b, and c", "a, b and c"),
        (("a and b", "c"), "a and b, as well as c", "a and b, as well as c"),
        ((), "", ""),
    ],
)
def test_lists_take_the_commas_of_the_locale(items: tuple[str, ...], american: str, british: str) -> None:
    assert listing(items, PROFILE) == american
    assert listing(items, profile("en-GB")) == british


def test_one_line_has_no_control_or_direction_characters() -> None:
    assert one_line(" a\r\n\tb\u202e\u200bc\x00 ") == "a b c"


def test_a_list_within_a_list_is_not_joined_by_the_same_words() -> None:
    items = ("experience in calm service, as well as boning and curing", "ten years at the stove")
    assert listing(items, PROFILE) == f"{items[0]}, together with {items[1]}"


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("Line cook", "Line Cook"),
        ("night porter", "Night Porter"),
        ("head of year", "Head of Year"),
        ("HGV driver", "HGV driver"),
        ("Night Porter", "Night Porter"),
        ("chef de partie", "chef de partie"),
    ],
)
def test_a_role_in_small_letters_is_written_as_a_title(given: str, written: str) -> None:
    assert tidy_role(given) == written


@pytest.mark.parametrize(
    ("company", "spoken"),
    [
        ("Bureau of Mines", "the Bureau of Mines"),
        ("Department for Culture", "the Department for Culture"),
        ("University of Tarn", "the University of Tarn"),
        ("City of Ossory", "the City of Ossory"),
        ("Office of the Auditor", "the Office of the Auditor"),
        ("City of Ossory College", "City of Ossory College"),
        ("University of Tarn Hospitals", "University of Tarn Hospitals"),
        ("Bank of Ossory", "Bank of Ossory"),
        ("Officeworks", "Officeworks"),
        ("Tarn County", "Tarn County"),
        ("Unionville of Tarn", "Unionville of Tarn"),
        ("", ""),
    ],
)
def test_what_is_called_by_its_kind_has_an_article_in_a_sentence(company: str, spoken: str) -> None:
    assert with_article(company) == spoken


@pytest.mark.parametrize(
    ("role", "post"),
    [
        ("Map Editor", "Map Editor role"),
        ("", "role"),
        ("Postdoc position Marine Ecology", "Postdoc position Marine Ecology"),
        ("postdoctoral position on Marine Ecology", "postdoctoral position on Marine Ecology"),
        ("Lecturer post in Economics", "Lecturer post in Economics"),
        ("Assistant Professor position - Marine Ecology", "Assistant Professor position - Marine Ecology"),
        ("Assistant Professor position, Marine Ecology", "Assistant Professor position, Marine Ecology"),
        ("Night Post Sorter", "Night Post Sorter role"),
        ("Job Coach", "Job Coach role"),
        ("Traineeship", "Traineeship"),
        ("Lectureship in Modern European History", "Lectureship in Modern European History"),
        ("Training Contract", "Training Contract"),
        ("Membership Officer", "Membership Officer role"),
        ("Internship Coordinator", "Internship Coordinator role"),
        ("Summer Internship", "Summer Internship"),
        ("Marketing Placement", "Marketing Placement"),
        ("Head of Thought Leadership", "Head of Thought Leadership role"),
        ("PhD position in Soft Matter", "PhD position in Soft Matter"),
    ],
)
def test_a_role_that_says_that_it_is_a_post_has_no_other_noun(role: str, post: str) -> None:
    assert as_post(role, "role") == post
