"""Sets of words, written as running text so that a table of two hundred stays readable."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Given words between white space, return the set of them."""
    return frozenset(text.split())


ROLE_WORDS = words(
    """
    accountant administrator advisor adviser analyst analysts apprentice architect artist assistant associate
    attorney auditor biologist buyer chemist clerk coach consultant consultants controller coordinator
    copywriter counsel counselor designer developer director editor engineer engineers engineering executive
    expert fellow generalist graduate head intern internship co-op journalist lawyer lead lecturer librarian
    machinist manager marketer mechanic modeler nurse officer operator owner partner pharmacist photographer
    physicist planner president producer professor programmer recruiter representative researcher scientist
    scientists secretary specialist strategist supervisor surveyor teacher technician technologist teller tester
    therapist trader trainee translator tutor underwriter vp worker writer sre devops entwickler entwicklerin
    ingenieur ingenieurin leiter leiterin berater beraterin sachbearbeiter werkstudent praktikant développeur
    développeuse ingénieur ingénieure chargé chargée responsable analyste ingeniero ingeniera desarrollador
    desarrolladora analista gerente engenheiro engenheira desenvolvedor ingegnere sviluppatore ontwikkelaar
    adviseur medewerker
    """
)
"""Words that a role ends with, or has in it, in several languages; the commonest, not all."""

FUNCTION_WORDS = words(
    """
    shall we you i he she it they me us him them is are was were be been being has have had will would could should can
    may
    might must do does did not yes if when while because so but or that this these those there here what which who whom
    how why all any each every some please thank thanks dear hello hi regards best sincerely kind unfortunately however
    after before until by from with without about into than then also just only very your our my their his her its sie
    wir ich er es ihr ist sind war haben hat wird werden nicht kein leider danke vielen nous vous je elle ils est sont
    avons avez merci ne pas si que qui nosotros usted ustedes somos son gracias nós você obrigado não se noi lei grazie
    non che wij u jij bedankt niet dat team application interview applying applied interest re fw fwd update regarding
    """
)
"""Words that hold sentences together: no name is made of them, and no role has one in it."""
