from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.classification import Known, classify
from agent.classification.senders.bulk import settles, worth_reading
from agent.model.mail import Category
from agent.parsing import parse, parse_head
from tests.corpus.messages import CORPUS

FIXED = settings(max_examples=300, derandomize=True, deadline=None, database=None)
ROBIN = Known(own_addresses=frozenset({"robin.hale@mail.example"}))
TO_ROBIN = "To: Robin Hale <robin.hale@mail.example>"

UNSUBSCRIBE = "List-Unsubscribe: <https://mailer.example/u/71>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click"
FEEDBACK_ID = "Feedback-ID: 1.eu-west-1.c2VuZGVy:AmazonSES"
SERVICE = f"{UNSUBSCRIBE}\n{FEEDBACK_ID}\nX-SG-EID: u001.kq"
PLATFORM = f"List-Id: <7241_90.xt.local>\nList-Help: <https://click.mailer.example/h>\n{UNSUBSCRIBE}\nx-job: 7241_90"
CAMPAIGN = f"List-Id: mc list <aud81.list-id.mailer.example>\n{UNSUBSCRIBE}\nX-MC-User: aud81\nX-Campaign: mailer81.7"
BULK = f"List-Id: <all.mailer.example>\n{UNSUBSCRIBE}\nPrecedence: bulk"
LIST = f"List-Id: <climbers.lists.example>\nList-Post: <mailto:climbers@lists.example>\n{UNSUBSCRIBE}\nPrecedence: list"
GROUP = f"Mailing-List: list x@groups.example; contact x+owners@groups.example\n{LIST}"
REPOSITORY = "List-ID: owner/tool <tool.owner.code.example>\nList-Archive: <https://code.example/owner/tool>\n"
REPOSITORY += f"List-Post: <mailto:reply+A1@reply.code.example>\n{UNSUBSCRIBE}\nPrecedence: list"
HEAVIEST = (CAMPAIGN + "\nPrecedence: bulk", LIST)


def header(sender: str, subject: str, extra: str = "", to: str = TO_ROBIN) -> bytes:
    """Given what matters, return a message's header with its empty line."""
    lines = f"{extra}\n" * bool(extra)
    lines += f"From: {sender}\n{to}\nSubject: {subject}\nDate: Tue, 10 Mar 2026 10:00:00 +0000\n"
    lines += "Message-ID: <n71@out.mailer.example>\nMIME-Version: 1.0\n"
    if "content-type:" not in extra.lower():
        lines += "Content-Type: multipart/alternative; boundary=x\n"
    return lines.replace("\n", "\r\n").encode() + b"\r\n"


def judged(raw: bytes, known: Known = ROBIN) -> str:
    """Given a message's header, return what makes its body worth reading."""
    return worth_reading(*parse_head(raw), known)


SETTLED = {
    "a shop": ("Larkspur <hello@larkspur-shop.example>", "Garden chairs are 30% off this weekend", CAMPAIGN),
    "a shop by a plain service": ("Larkspur <hello@larkspur-shop.example>", "Black Friday: 40% off lamps", SERVICE),
    "a shop by a platform": ("Larkspur <no-reply@larkspur-shop.example>", "Free shipping until Sunday", PLATFORM),
    "a newsletter": ("The Morning Ledger <news@ledger.example>", "Rivers, bridges and a long winter", BULK),
    "a newsletter by name": ("Ledger Weekly <ledger@ledger.example>", "Seven maps", f"{UNSUBSCRIBE}\nPrecedence: bulk"),
    "an edition": ("The Morning Ledger <daily@ledger.example>", "Friday's news: rivers, maps", BULK),
    "a writer's letter": ("The Crust <letters@writers.example>", "On bread and salt", CAMPAIGN),
    "a publication": ("The Crust <post@pub.example>", "On salt", f"List-Id: <c.example>\nList-Post: NO\n{UNSUBSCRIBE}"),
    "German": ("Gartenmarkt <newsletter@gartenmarkt.example>", "20 % Rabatt auf alle Gartenbänke", BULK),
    "French": ("La Maison <bulletin@lamaison.example>", "Soldes d'été, jusqu'à dimanche", CAMPAIGN),
    "Polish": ("Sklep Lipa <sklep@lipa.example>", "Wyprzedaż mebli ogrodowych", CAMPAIGN),
}  # fmt: skip
SETTLED_LISTS = {
    "a list": ("Piet <piet@hiker.example>", "Re: [climbers] rope for wet rock", LIST, "To: climbers@lists.example"),
    "a group": ("Piet <piet@hiker.example>", "Ridge weather", GROUP, "To: climbers@lists.example"),
    "a repository": (
        "Mia <notifications@code.example>",
        "Re: [owner/tool] Parser drops trailing comma (Issue #71)",
        f"{REPOSITORY}\nIn-Reply-To: <owner/tool/71@code.example>\nReferences: <owner/tool/71@code.example>",
        "To: owner/tool <tool@noreply.code.example>\nCc: rhale <rhale@noreply.code.example>",
    ),
}

READ = {
    # Applicant systems and the like, by whatever address of theirs is in the header.
    "Greenhouse": ("Pellgrove <no-reply@us.greenhouse-mail.io>", "Hello from Pellgrove", CAMPAIGN),
    "Lever": ("Pellgrove <no-reply@hire.lever.co>", "Pellgrove", BULK),
    "Ashby": ("Pellgrove <no-reply@ashbyhq.com>", "Robin at Pellgrove", SERVICE),
    "Workday": ("pellgrove@myworkday.com", "Business Process: Pellgrove", BULK),
    "SmartRecruiters": ("Pellgrove <notification@smartrecruiters.com>", "Pellgrove", CAMPAIGN),
    "iCIMS": ("Pellgrove <pellgrove@talent.icims.com>", "Pellgrove", BULK),
    "Calendly": ("Calendly <notifications@calendly.com>", "New Event: 10:00am Tue", BULK),
    "LinkedIn's alert": ("LinkedIn <jobalerts-noreply@linkedin.com>", "Backend developer: 12 new", BULK),
    "LinkedIn, viewed": ("LinkedIn <jobs-noreply@linkedin.com>", "Pellgrove looked at it", BULK),
    "LinkedIn, a recruiter": ("Dana Mertz <inmail-hit-reply@linkedin.com>", "Pellgrove is growing", BULK),
    "Indeed": ("Indeed <indeedapply@indeed.com>", "Pellgrove", BULK),
    "hidden in Return-Path": ("Northwind <hello@n.example>", "Northwind", f"{CAMPAIGN}\nReturn-Path: <b@lever.co>"),
    "hidden in Reply-To": ("Northwind <hello@n.example>", "Northwind", f"{CAMPAIGN}\nReply-To: <b@ashbyhq.com>"),
    "hidden in Message-ID": ("Northwind <hello@n.example>", "Northwind", f"Message-ID: <1@greenhouse.io>\n{CAMPAIGN}"),
    # An employer's own address, by a sending service: Feedback-ID and List-Unsubscribe say nothing.
    "SES": ("Northwind <no-reply@northwind.example>", "A short note", FEEDBACK_ID),
    "SES with a way out": ("Northwind <no-reply@northwind.example>", "Northwind", SERVICE),
    "a service, marked bulk": ("Northwind <no-reply@northwind.example>", "Northwind", f"{SERVICE}\nPrecedence: bulk"),
    "a platform": ("Northwind <hello@northwind.example>", "Northwind", PLATFORM),
    "a platform, marked bulk": ("Northwind <hello@northwind.example>", "Northwind", f"{PLATFORM}\nPrecedence: bulk"),
    "List-Id and a way out": ("Northwind <hello@northwind.example>", "Northwind", f"List-Id: <a.b.example>\n{SERVICE}"),
    "a person in a sequence": ("Dana Mertz <dana@northwind.example>", "Northwind and Robin", SERVICE),
    "bulk without more": ("Northwind <no-reply@northwind.example>", "Northwind", "Precedence: bulk"),
    # The same through a true campaign: the words decide.
    "candidacy": ("Northwind <hello@northwind.example>", "Update on your candidacy", CAMPAIGN),
    "your time": ("Northwind <hello@northwind.example>", "Your time with us", CAMPAIGN),
    "next steps": ("Northwind <hello@northwind.example>", "Next steps", CAMPAIGN),
    "hello": ("Northwind <hello@northwind.example>", "Hello from Northwind", CAMPAIGN),
    "quick update": ("Northwind <hello@northwind.example>", "Quick update", CAMPAIGN),
    "an update": ("Northwind <hello@northwind.example>", "An update from Northwind", CAMPAIGN),
    "nice to meet": ("Northwind <hello@northwind.example>", "Northwind // Nice to meet you!", CAMPAIGN),
    "thanks": ("Northwind <hello@northwind.example>", "Thank you from Northwind", CAMPAIGN),
    "good news": ("Northwind <hello@northwind.example>", "Good news!", CAMPAIGN),
    "a follow-up": ("Northwind <hello@northwind.example>", "Follow-up from Northwind", CAMPAIGN),
    "a role alone": ("Northwind <hello@northwind.example>", "Backend Engineer, Northwind", CAMPAIGN),
    "take-home": ("Northwind <hello@northwind.example>", "The take-home is ready", CAMPAIGN),
    "a name": ("Northwind <hello@northwind.example>", "Robin, Northwind is waiting", CAMPAIGN),
    "an address's name": ("Northwind <hello@n.example>", "Hale and hearty", CAMPAIGN, "To: robin.hale@mail.example"),
    "the name in To": ("Northwind <hello@n.example>", "Bobby, now", CAMPAIGN, "To: Bobby <robin.hale@mail.example>"),
    "an hour": ("Northwind <hello@northwind.example>", "Thursday at 10:00", CAMPAIGN),
    "a special offer, or one": ("Northwind <hello@northwind.example>", "Northwind's offer", CAMPAIGN),
    "no subject": ("Northwind <hello@northwind.example>", "", CAMPAIGN),
    "another alphabet": ("Northwind <hello@northwind.example>", "面接のご案内", CAMPAIGN),
    "German, a talk": ("Nordwind <hallo@nordwind.example>", "Einladung zum Kennenlernen", CAMPAIGN),
    "German, a refusal": ("Nordwind <hallo@nordwind.example>", "Rückmeldung zum Vorstellungsgespräch", CAMPAIGN),
    "German, papers": ("Nordwind <hallo@nordwind.example>", "Deine Unterlagen", CAMPAIGN),
    "French": ("Nordet <bonjour@nordet.example>", "Suite à notre entretien", CAMPAIGN),
    "French, a task": ("Nordet <bonjour@nordet.example>", "Votre mission", CAMPAIGN),
    "French, applied": ("Nordet <bonjour@nordet.example>", "Candidature spontanée", CAMPAIGN),
    "Spanish": ("Norte <hola@norte.example>", "Próximos pasos", CAMPAIGN),
    "Portuguese": ("Norte <ola@norte.example>", "Mensagem nova", CAMPAIGN),
    "Dutch": ("Noord <hallo@noord.example>", "Uitnodiging", CAMPAIGN),
    "Italian": ("Nord <ciao@nord.example>", "Esito", CAMPAIGN),
    "Polish": ("Wiatr <kontakt@wiatr.example>", "Wynik", CAMPAIGN),
    "Polish, by the classifier's words": ("Wiatr <kontakt@wiatr.example>", "Kandydat", CAMPAIGN),
    # Words of the sender, where the subject has none.
    "careers": ("Northwind Careers <hello@northwind.example>", "Northwind", CAMPAIGN),
    "talent": ("Northwind <talent@northwind.example>", "Northwind", CAMPAIGN),
    "Karriere": ("Nordwind <karriere@nordwind.example>", "Nordwind", CAMPAIGN),
    "a list of finalists": ("Mia <mia@northwind.example>", "Northwind", LIST, "To: finalists-26@groups.example"),
    # What may be more, or somebody's.
    "an answer": ("Northwind <hello@northwind.example>", "Northwind", f"{CAMPAIGN}\nIn-Reply-To: <a@mail.example>"),
    "in a thread": ("Northwind <hello@northwind.example>", "Northwind", f"{CAMPAIGN}\nReferences: <a@mail.example>"),
    "an answer by its subject": ("Northwind <hello@northwind.example>", "AW: Nordwind", CAMPAIGN),
    "a group that names the user": ("'Dana' via desk <desk@northwind.example>", "Northwind", GROUP),
    "a group, with a detail": ("Dana <d@n.example>", "Northwind", GROUP, "To: d@n.example, robin.hale+w@mail.example"),
    "an invitation": ("Northwind <hello@n.example>", "Northwind", f"{CAMPAIGN}\nContent-Type: text/calendar"),
    "an attachment": ("Northwind <hello@n.example>", "Northwind", f"{CAMPAIGN}\nContent-Type: multipart/mixed"),
    "Outlook's invitation": ("Northwind <hello@n.example>", "Northwind", f"{CAMPAIGN}\nContent-Class: urn:x:calendar"),
    "an absence": ("Dana <dana@northwind.example>", "Automatic reply: ropes", CAMPAIGN),
    "an absence by header": ("Dana <dana@northwind.example>", "Ropes", f"{CAMPAIGN}\nAuto-Submitted: auto-replied"),
    "half a bounce": ("Mail <hello@northwind.example>", "Returned mail", CAMPAIGN),
    "a bounce's sender": ("Northwind <bounces@northwind.example>", "Ropes", CAMPAIGN),
    "a bounce's path": ("Northwind <hello@northwind.example>", "Ropes", f"{CAMPAIGN}\nReturn-Path: <>"),
    "the user's": ("Robin Hale <robin.hale@mail.example>", "Ropes", CAMPAIGN),
    "a person by a campaign": ("Dana Mertz <dana@northwind.example>", "Ropes", f"{CAMPAIGN}\nPrecedence: bulk"),
    "a person, in short": ("Dana Mertz <dmertz@northwind.example>", "Ropes", CAMPAIGN),
    "nobody's name": ("dana@northwind.example", "Ropes", CAMPAIGN),
    "a day": ("Northwind <hello@northwind.example>", "Thursday", CAMPAIGN),
    "a stranger": ("Dana Mertz <dana@northwind.example>", "Ropes", ""),
}  # fmt: skip


@pytest.mark.parametrize("case", SETTLED.values(), ids=SETTLED)
def test_a_campaign_about_nothing_is_settled(case: tuple[str, str, str]) -> None:
    assert judged(header(*case)) == ""


@pytest.mark.parametrize("case", SETTLED_LISTS.values(), ids=SETTLED_LISTS)
def test_a_list_that_talks_with_itself_is_settled(case: tuple[str, str, str, str]) -> None:
    assert judged(header(*case)) == ""


@pytest.mark.parametrize("case", READ.values(), ids=READ)
def test_what_could_matter_is_read(case: tuple[str, ...]) -> None:
    assert judged(header(*case)) != ""


def test_the_same_with_nothing_else_in_it_is_settled() -> None:
    """So that each of the cases above is read for what it is named after."""
    for extra in (CAMPAIGN, BULK, f"{CAMPAIGN}\nPrecedence: bulk"):
        assert judged(header("Northwind <hello@northwind.example>", "Northwind", extra)) == ""
        assert judged(header("Pellgrove <hello@pellgrove.example>", "Ropes", extra)) == ""
    assert judged(header("Dana <d@n.example>", "Northwind", GROUP, "To: d@n.example")) == ""


def test_what_belongs_to_an_application_is_read() -> None:
    raw = header(*SETTLED["a newsletter"])
    message, headers = parse_head(raw)
    assert settles(message, headers, ROBIN)
    assert not settles(message, headers, Known(ROBIN.own_addresses, thread_known=True))
    assert not settles(message, headers, Known(ROBIN.own_addresses, sender_known=True))


def test_a_list_settles_nothing_where_nobody_knows_the_users_addresses() -> None:
    assert judged(header(*SETTLED_LISTS["a list"]), Known()) == "in a conversation"


def examples() -> Iterator[tuple[Path, bool]]:
    """Yield each message of the corpus, and whether its thread is known."""
    for path in sorted(CORPUS.glob("*/*.eml")):
        yield path, json.loads(path.with_suffix(".json").read_text(encoding="utf-8")).get("thread_known", False)


@pytest.mark.parametrize(
    "extra", ["", SERVICE, BULK, *HEAVIEST], ids=["as it is", "service", "bulk", "campaign", "list"]
)
def test_next_to_nothing_of_the_corpus_that_matters_is_settled_whatever_sent_it(extra: str) -> None:
    """Even if an employer's whole mail went through a newsletter's machinery: but for subjects such as "Beadle"."""
    lost, count = [], 0
    for path, thread_known in examples():
        raw = path.read_bytes().replace(b"\r\n", b"\n").lstrip(b"\n")
        dressed = extra.encode() + b"\n" * bool(extra) + raw
        known = Known(ROBIN.own_addresses, thread_known=thread_known)
        head = dressed.partition(b"\n\n")[0] + b"\n\n"
        count += 1
        if not judged(head, known) and path.parent.name != "unrelated":
            lost.append(f"{path.parent.name}/{path.stem}")
    assert len(lost) <= (count // 50 if extra else 0), lost


WORDS = """interview application Bewerbung candidature entrevista vaga vacature colloquio rekrutacja offer Absage
    rejection assessment candidacy availability position Vorstellungsgespräch entretien empleo sollicitatie selezione
    rozmowa invitation Einladung hiring recruiter update your"""
HARMLESS = st.lists(
    st.sampled_from(["garden", "river", "chairs", "winter", "maps", "bread", "30%", "sale"]), max_size=5
)
NOISE = st.lists(
    st.sampled_from(
        (
            *(UNSUBSCRIBE, FEEDBACK_ID, "List-Id: <a.b.example>", "Precedence: bulk", "X-Campaign: 7", "X-MC-User: 7"),
            *("List-Archive: <https://a.example>", "X-Mailer: none", "Sender: s@mailer.example", "List-Id:"),
        )
    ),
    max_size=8,
)


@FIXED
@given(
    HARMLESS,
    st.sampled_from(WORDS.split()),
    HARMLESS,
    NOISE,
    st.sampled_from(["{}", "{},", "({})", "{}!", "»{}«", "{}:"]),
)
def test_a_subject_with_a_word_of_applications_is_read(
    before: list[str], word: str, after: list[str], noise: list[str], shape: str
) -> None:
    subject = " ".join((*before, shape.format(word), *after))
    assert judged(header("News <news@larkspur.example>", subject, "\n".join((*noise, CAMPAIGN)))) != ""


@FIXED
@given(st.sampled_from(["Larkspur <hello@larkspur.example>", "Dana Mertz <dana@northwind.example>"]), NOISE)
def test_signs_of_a_service_alone_never_settle(sender: str, noise: list[str]) -> None:
    weak = [line for line in noise if line.startswith(("Feedback", "X-Mailer", "Sender", "List-Unsub", "Precedence"))]
    assert judged(header(sender, "Garden chairs", "\n".join(weak))) == "few signs of bulk"


@FIXED
@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=60), st.sampled_from(HEAVIEST))
def test_any_subject_and_any_sender_are_judged(text: str, extra: str) -> None:
    """Never a fault; and what is settled is unrelated by itself."""
    raw = header(f"{text} <news@larkspur.example>", text, extra)
    if judged(raw) == "":
        answer = classify(parse(raw), ROBIN)
        assert answer.category is Category.UNRELATED
        assert not answer.needs_review
