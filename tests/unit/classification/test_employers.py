"""Mail to a reader who hires is of no hunt of theirs, whatever its words."""

from __future__ import annotations

import pytest

from agent.classification import classify
from agent.classification.senders.employers import reader_hires
from agent.model.mail import Category
from tests.unit.classification.letters import NOBODY, letter

TO_ONE_WHO_HIRES = (
    (
        "Payroll clerk",
        "Further to your vacancy for a payroll clerk, I have two good candidates. When can you see them?",
    ),
    ("CVs", "Please find attached four CVs. The first applicant has other interviews, so when could you meet her?"),
    (
        "Thursday",
        "Could you interview a candidate for the analyst role on Thursday at 2? Dana will be in the room too.",
    ),
    ("Reminder", "Your interview with Jane Doe was yesterday. Please submit your scorecard so that we can decide."),
    ("Maths tutor", "I saw your advert and would like to apply. I could come for an interview on Saturday at ten."),
    ("Nanny", "Please find attached my CV. I am free for an interview on Monday or Tuesday after five."),
    ("Interview", "Could you do Monday at 2pm to interview a candidate for the Studio Assistant role?"),
    (
        "Tomorrow",
        "I've put you down for the 10am interview with the designer candidate. You ask the technical questions.",
    ),
    ("Friday", "Can you join me for the second interview with Tom Price at 2? He's up for the analyst role."),
    ("Helper", "I am writing to enquire about your vacancy. When would you like to meet me for an interview?"),
    ("Interviews, Tuesday", "The three CVs are on the shared drive. The first one is at 10 and the second at 11."),
    ("Papers", "His CV and the scoring grid are in the usual folder. We see him on Monday at 2 in room 4."),
    ("Can you help", "Marta is ill. Could you sit on the interview panel with me on Wednesday at 2, for the clerk?"),
    (
        "Caretaker",
        "Interviews for the caretaker post are on the 20th and we need a parent on the panel. Would you prefer 10:00 "
        "or 14:30?",
    ),
    ("Caretaker", "Interviews for the post are on the 20th. Could you sit on the panel? At 10:00 or at 14:30?"),
    ("Panel", "We are one short on the panel for the caretaker post on the 20th. Could you do 10:00 or 14:30?"),
    (
        "Governors",
        "You kindly offered to help with interviews. Those for the caretaker post are on the 20th. Would you prefer "
        "the session at 10:00 or the one at 14:30?",
    ),
    ("Monday", "Interviews are on Monday at 9. You will be asking questions 3 and 4, and the chair takes the rest."),
    ("Offer", "Priya Shah has declined your offer for Site Engineer. Two candidates remain in the pipeline."),
    ("Approve offer: Tom Reed", "You have a task: the offer of 34,000 for the Fleet Planner, from 1 June."),
    ("Thank you", "Thank you for interviewing me on Monday. I look forward to hearing your decision about the role."),
    ("Re: interview for bookkeeper", "Thanks for inviting me to interview. Tuesday at 10 works for me."),
    (
        "Nanny position",
        "Thank you for the interview on Sunday. I've decided to accept another family's offer. I wish you all the best "
        "in your search.",
    ),
    ("Bus driver", "I will not be accepting the bus driver position, as I have had another offer. I am sorry."),
    ("Profiles", "Below are four profiles matching your requirement for a fitter. Please share interview slots."),
    ("Bewerberin", "Am Montag um 9 kommt Frau Lang zum Vorstellungsgespräch. Die Unterlagen liegen auf dem Laufwerk."),
    ("Entretiens jeudi", "Jeudi on voit trois candidats pour l'atelier. Les CV sont dans le dossier partagé."),
    ("Entrevistas", "El lunes entrevistamos a dos candidatos. Los currículums están en la carpeta compartida."),
    ("Colloqui", "Venerdì vediamo due candidate per il posto. I CV sono nella cartella condivisa."),
    ("Gesprek", "Donderdag om 11 uur komt de tweede sollicitant. Cv van hem zit in de map Vacatures."),
    (
        "Reference request",
        "Mr Akin Cole has applied to us for the post of School Caretaker, and has named you as one of his referees. We "
        "have made him an offer. Please fill in the form by Monday.",
    ),
    (
        "Reference request: Jo Pell",
        "Jo Pell has applied to us for the post of depot supervisor and has given your name as a former line manager "
        "at Redmoor. Would you tell us whether you would take Jo on again? We hope to make an offer this week.",
    ),
    ("Lena Frost", "Lena Frost has applied to be a dispenser, and gave us your name as a reference. Tuesday at 3?"),
    ("Favour", "I had my interview at the bus garage, and they want two people. Can I put you down as a reference?"),
)


@pytest.mark.parametrize(("subject", "text"), TO_ONE_WHO_HIRES)
def test_mail_to_a_reader_who_hires_is_of_no_hunt(subject: str, text: str) -> None:
    answer = classify(letter(f"Hi Robin,\n\n{text}\n\nDana", subject), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application. Could you meet the other candidates and the panel on Thursday at 2?",
        "I have put you forward with three other candidates for the vacancy. When could you see the client?",
        "I am writing to ask whether you are still interested in the position.",
        "We have received CVs from forty applicants, and are still interviewing candidates for the role.",
        "Please attach your CV, and we will send it on with the CVs of two others.",
        "You are our preferred candidate, and your interview with the board is on Monday at 2.",
        "You will hear from us once the interviews with the other candidates are over.",
        "She would like to see you for the interview on Friday, as you are a strong candidate for the role.",
        "The scorecards are in, and the candidates will be discussed on Monday.",
        "Please give us the names of two referees, one of whom should be your present manager.",
        "Sam Lee gave us your name. Could we talk on Thursday at 10 about our planner role?",
        "Your CV is on the shared drive already, so there is no need to bring it on Tuesday.",
        "Dr Obi has agreed to sit on the interview panel, and you will be asked the technical questions by Ines.",
        "The one on the panel who knows welding is ill, so we are one short. Could you come on Friday at 3?",
        "We need somebody else on the panel, as Ines is ill. Could you come on Friday at 3?",
        "You have been referred to the hiring manager. Hiring managers have up to 60 days to act on a list.",
        "The technician needs your requisition for acids and beakers by noon on the day before you teach.",
        "We are sorry that you did not accept our offer. The planner position is still open to you.",
        "Thank you for inviting us to see your workshop. We would like to interview you on Monday.",
        "If you have decided to accept another offer, please tell us.",
        "The panel used the same scoring sheet for all, and you had 14 points of 20.",
        "Ihre Unterlagen liegen uns vor, und wir möchten Sie gern kennenlernen.",
    ],
)
def test_mail_to_an_applicant_is_not_taken_for_it(text: str) -> None:
    assert not reader_hires("Your application", [text])


def test_a_hiring_system_asks_no_applicant_about_somebody_else() -> None:
    text = (
        "Hello Robin Hale,\n\nOwen Price has applied for the post of Deputy Manager and has named you as his referee."
    )
    answer = classify(letter(text, "Action required: reference", "noreply@icims.com"), NOBODY)
    assert (answer.category, answer.needs_review) == (Category.UNRELATED, False)
