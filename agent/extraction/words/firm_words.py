"""Words of which no firm's name is made, and those of forms that ask for one."""

from __future__ import annotations

from agent.classification.senders.known_senders import BOARDS_AND_BOOKINGS, HIRING_SYSTEMS
from agent.extraction.words.vocabulary import FUNCTION_WORDS, words

NO_NAMES = (
    HIRING_SYSTEMS
    | BOARDS_AND_BOOKINGS
    | words(
        """
    i you we us your our my me it this that the a an hi hello dear thank thanks please as if for in on at with to from
    by and or not team hr interview interviews zoom teams meet slack phone video ats job jobs career careers human
    resources talent acquisition recruiting recruitment hiring manager recruiter candidate application applications
    position role company customer re fw fwd regards best sincerely kind myworkday cal
    utc gmt est pst cet et pt ct am pm next here there remote hybrid
    frau herr mr ms mrs applied recent not-reply do-not-reply work
    """
    )
)
"""Words that stand with a capital, and are no names."""

AUTHORITIES = words(
    "the state county city town borough council local government federal commonwealth province district municipality"
)
"""Words for whoever governs: a name of them alone is no employer's ("State Careers", "the County")."""

BODIES = words("board committee panel governors trustees directors management leadership governing")
"""Words for those who decide in a house."""

OF_BODIES = BODIES | words(
    """
    of the and body team members school college senior joint executive advisory standing selection interview
    interviewing search hiring appointment appointments recruitment recruiting apprenticeship training staff
    staffing personnel hr local parish
    """
)
"""Words of which their names are made: one of these alone is no employer's ("the Board of Management")."""

_PORTALS = """
    academicjobsonline; apsjobs; charityjob; civil service jobs; edjoin; emplois gc; eteach; frontline education;
    gc jobs; gc jobs - emplois gc; government recruitment service; governmentjobs; governmentjobs.com;
    higheredjobs; hscrecruit; i work for nsw; interfolio; interview exchange; jobs.ac.uk; jobsgopublic; my job
    scotland; myjobscotland; nhs jobs; nijobfinder; public jobs; publicjobs; schoolspring; smartjobs; tes jobs;
    usa jobs; usajobs
    """
PORTALS = frozenset(" ".join(name.split()) for name in _PORTALS.split(";"))
"""Portals by which many employers hire, as their mails are signed: none is the employer."""

ADDRESSES = words("you your we we've we're our us i my me thank thanks hello hi dear unfortunately sadly regrettably")
"""A name that has one of these in it is a line of a template in capitals, or of a sentence: "Sadly Fable"."""

OF_TEMPLATES = (
    words(
        """
    application applications applying applied received confirmation confirming confirmed update updates follow-up status
    welcome event
    notification reminder regarding completing complete verify questionnaire disclaimer privacy submitted submission
    resume cv company global terms use policy policies notice new college grad students graduates autonotification
    portal candidate candidates account team employer organization firm inc llc of and the legal code conduct
    statement cookies browser view tomorrow yesterday today mondays tuesdays wednesdays thursdays fridays saturdays
    sundays dein deine ihre ihr votre entrevista entretien colloquio gesprek bewerbung candidature candidatura solicitud
    sollicitatie
    oral written telephone virtual invitation invite outcome results letter reminder request assessment selection
    shortlisting screening conditional
    nobody somebody kindly following yep yup nope worth fancy
    interview interviews interviewing scheduling scheduler scheduled
    meeting id passcode join click
    date type invitee invitees duration minute minutes min mins hour intro introductory introduction chat call screen
    cheers vorstellungsgespräch protected protégé classified unclassified confidential secret b c
    """
    )
    | NO_NAMES
    | FUNCTION_WORDS
)
"""Words of which the lines of templates are made: a name of them alone is none."""

ROOMS = words(
    "microsoft teams google meet zoom webex skype hangouts hangout bluejeans gotomeeting whereby jitsi calendar"
)
"""By what people meet."""

LABELS_OF_FIRMS = words(
    "company employer organisation organization client school trust unternehmen firma arbeitgeber entreprise employeur "
    "société empresa empleador empregador azienda ente bedrijf werkgever organisatie opdrachtgever customer agency"
)
LABELS = words(
    """
    role position job post vacancy title team department division unit section group location place where site office
    contract type salary start grade level reference ref req id number project category function area line address
    stelle abteilung standort bereich ort beginn referenz vertrag poste service lieu équipe contrat référence
    département direction puesto plaza departamento ubicación equipo área centro contrato referencia vaga cargo local
    setor equipa posizione ruolo reparto sede contratto functie vacature afdeling locatie plaats standplaats from to
    sent subject date cc von an betreff de para assunto asunto objet da oggetto van aan onderwerp
    """
)
"""What forms write in front of a colon, of the firm and of other things."""

DEPARTMENTS = words(
    """
    accountancy accounting accounts admin administration admissions analytics audit banking billing brand care
    catering chain change client clients commercial communications community compliance construction content
    corporate culture customer data design development digital distribution education engineering executive
    experience facilities finance financial fundraising governance growth health healthcare hospitality hr human
    industrial insurance it learning legal logistics maintenance manufacturing marketing media nursing office
    operations partnerships payments payroll people performance planning policy pr procurement product production
    professional programmes projects property purchasing quality relations research resources retail risk safety
    sales science sciences secretarial security service services sourcing strategy success supply support talent
    tax tech technical technology trades trading training transformation transport treasury warehousing
    """
)
"""Words of which the fields are called that a recruiter works in, and the departments of a house."""
