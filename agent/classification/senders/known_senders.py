"""Known senders: which machines write about jobs, and which of them hand a human's mail on.

A hint, never a gate: employers write from their own domains, so a sender that is not in the table says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from agent.classification.tagging.occupations import words


class SenderSort(StrEnum):
    """What kind of machine stands behind an address."""

    ATS = "ats"  # an applicant tracking system: it writes for one employer
    JOB_BOARD = "job_board"  # receipts for applications, alerts, recruiters' messages
    SCHEDULER = "scheduler"  # booking pages and interview scheduling
    CALENDAR = "calendar"  # a calendar server's own mail
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SenderKind:
    """What is known of a sender. ``relays``: a human's mail comes under a token address of one application.

    ``of_people``: its addresses stand for people, each handed on to one of them, where they bear no function's name.
    ``of_interviews``: a scheduler of nothing else, where others book haircuts, too. ``unattended``: it writes from
    addresses that nobody reads, in an employer's name.
    """

    kind: SenderSort
    name: str = ""
    relays: bool = False
    of_people: bool = False
    of_interviews: bool = False
    unattended: bool = False


UNKNOWN_SENDER = SenderKind(SenderSort.NONE)

_ATS = SenderSort.ATS
_BOARD = SenderSort.JOB_BOARD
_SCHEDULER = SenderSort.SCHEDULER

DOMAINS: Mapping[str, SenderKind] = {
    "greenhouse-mail.io": SenderKind(_ATS, "Greenhouse", relays=True),
    "greenhouse.io": SenderKind(_ATS, "Greenhouse"),
    "lever.co": SenderKind(_ATS, "Lever", relays=True),
    "ashbyhq.com": SenderKind(_ATS, "Ashby", relays=True),
    "myworkday.com": SenderKind(_ATS, "Workday", unattended=True),
    "myworkdayjobs.com": SenderKind(_ATS, "Workday", unattended=True),
    "workday.com": SenderKind(_ATS, "Workday"),
    "icims.com": SenderKind(_ATS, "iCIMS", relays=True),
    "talent.icims.com": SenderKind(_ATS, "iCIMS", relays=True),
    "smartrecruiters.com": SenderKind(_ATS, "SmartRecruiters", relays=True),
    "smartrecruitersmail.com": SenderKind(_ATS, "SmartRecruiters", relays=True),
    "taleo.net": SenderKind(_ATS, "Oracle Taleo", unattended=True),
    "workflow.mail.us2.cloud.oracle.com": SenderKind(_ATS, "Oracle Recruiting", unattended=True),
    "oraclecloud.com": SenderKind(_ATS, "Oracle Recruiting", unattended=True),
    "jobvite.com": SenderKind(_ATS, "Jobvite", relays=True),
    "successfactors.com": SenderKind(_ATS, "SAP SuccessFactors", unattended=True),
    "successfactors.eu": SenderKind(_ATS, "SAP SuccessFactors", unattended=True),
    "sapsf.com": SenderKind(_ATS, "SAP SuccessFactors", unattended=True),
    "bamboohr.com": SenderKind(_ATS, "BambooHR", relays=True),
    "workablemail.com": SenderKind(_ATS, "Workable", relays=True),
    "workable.com": SenderKind(_ATS, "Workable"),
    "teamtailor-mail.com": SenderKind(_ATS, "Teamtailor", relays=True),
    "teamtailor.com": SenderKind(_ATS, "Teamtailor"),
    "personio.de": SenderKind(_ATS, "Personio", relays=True),
    "personio.com": SenderKind(_ATS, "Personio", relays=True),
    "recruitee.com": SenderKind(_ATS, "Recruitee", relays=True),
    "recruiteemail.com": SenderKind(_ATS, "Recruitee", relays=True),
    "breezy.hr": SenderKind(_ATS, "Breezy", relays=True),
    "breezy-mail.com": SenderKind(_ATS, "Breezy", relays=True),
    "applytojob.com": SenderKind(_ATS, "JazzHR", relays=True),
    "jazzhr.com": SenderKind(_ATS, "JazzHR"),
    "rippling.com": SenderKind(_ATS, "Rippling"),
    "ukg.net": SenderKind(_ATS, "UKG"),
    "ultipro.com": SenderKind(_ATS, "UKG"),
    "adp.com": SenderKind(_ATS, "ADP"),
    "dayforce.com": SenderKind(_ATS, "Dayforce"),
    "paylocity.com": SenderKind(_ATS, "Paylocity"),
    "paycomonline.net": SenderKind(_ATS, "Paycom", unattended=True),
    "newtonsoftware.com": SenderKind(_ATS, "Newton"),
    "brassring.com": SenderKind(_ATS, "BrassRing", unattended=True),
    "trac.jobs": SenderKind(_ATS, "Trac"),
    "pageuppeople.com": SenderKind(_ATS, "PageUp"),
    "governmentjobs.com": SenderKind(_ATS, "NEOGOV"),
    "tal.net": SenderKind(_ATS, "Oleeo"),
    "csodmail.com": SenderKind(_ATS, "Cornerstone", unattended=True),
    "avature.net": SenderKind(_ATS, "Avature"),
    "eightfold.ai": SenderKind(_ATS, "Eightfold"),
    "phenompeople.com": SenderKind(_ATS, "Phenom"),
    "pinpointhq.com": SenderKind(_ATS, "Pinpoint", relays=True),
    "comeet-notifications.com": SenderKind(_ATS, "Comeet", relays=True),
    "homerun.co": SenderKind(_ATS, "Homerun", relays=True),
    "join.com": SenderKind(_ATS, "JOIN", relays=True),
    "softgarden.io": SenderKind(_ATS, "softgarden"),
    "welcomekit.co": SenderKind(_ATS, "Welcome Kit", relays=True),
    "harri.com": SenderKind(_ATS, "Harri", relays=True),
    "oleeo.com": SenderKind(_ATS, "Oleeo"),
    "tribepad.com": SenderKind(_ATS, "Tribepad"),
    "njoyn.com": SenderKind(_ATS, "Njoyn", unattended=True),
    "networxrecruitment.com": SenderKind(_ATS, "networx"),
    "jobsgopublic.com": SenderKind(_BOARD, "Jobsgopublic"),
    "charityvillage.com": SenderKind(_BOARD, "CharityVillage"),
    "jobtrain.co.uk": SenderKind(_ATS, "Jobtrain"),
    "beapplied.com": SenderKind(_ATS, "Applied"),
    "fountain.com": SenderKind(_ATS, "Fountain"),
    "hireology.com": SenderKind(_ATS, "Hireology"),
    "workstream.us": SenderKind(_ATS, "Workstream"),
    "applicantpro.com": SenderKind(_ATS, "ApplicantPro"),
    "clearcompany.com": SenderKind(_ATS, "ClearCompany"),
    "jobscore.com": SenderKind(_ATS, "JobScore"),
    "freshteam.com": SenderKind(_ATS, "Freshteam"),
    "keka.com": SenderKind(_ATS, "Keka"),
    "darwinbox.com": SenderKind(_ATS, "Darwinbox"),
    "manatal.com": SenderKind(_ATS, "Manatal"),
    "traffit.com": SenderKind(_ATS, "Traffit"),
    "zohorecruit.com": SenderKind(_ATS, "Zoho Recruit"),
    "bullhorn.com": SenderKind(_ATS, "Bullhorn"),
    "hackerrank.com": SenderKind(_ATS, "HackerRank"),
    "hackerrankforwork.com": SenderKind(_ATS, "HackerRank"),
    "sparkhire.com": SenderKind(_ATS, "Spark Hire"),
    "shl.com": SenderKind(_ATS, "SHL"),
    "criteriacorp.com": SenderKind(_ATS, "Criteria"),
    "vidcruiter.com": SenderKind(_ATS, "VidCruiter"),
    "codility.com": SenderKind(_ATS, "Codility"),
    "mettl.com": SenderKind(_ATS, "Mettl"),
    "hackerearth.com": SenderKind(_ATS, "HackerEarth"),
    "hirepro.in": SenderKind(_ATS, "HirePro"),
    "imocha.io": SenderKind(_ATS, "iMocha"),
    "talview.com": SenderKind(_ATS, "Talview"),
    "aspiringminds.com": SenderKind(_ATS, "Aspiring Minds"),
    "cocubes.com": SenderKind(_ATS, "CoCubes"),
    "coderpad.io": SenderKind(_ATS, "CoderPad"),
    "coderbyte.com": SenderKind(_ATS, "Coderbyte"),
    "occupop.com": SenderKind(_ATS, "Occupop"),
    "hirehive.com": SenderKind(_ATS, "HireHive"),
    "rezoomo.com": SenderKind(_ATS, "Rezoomo"),
    "vervoe.com": SenderKind(_ATS, "Vervoe"),
    "codesignal.com": SenderKind(_ATS, "CodeSignal"),
    "testgorilla.com": SenderKind(_ATS, "TestGorilla"),
    "hirevue.com": SenderKind(_ATS, "HireVue"),
    "linkedin.com": SenderKind(_BOARD, "LinkedIn", relays=True),
    "indeed.com": SenderKind(_BOARD, "Indeed", relays=True),
    "indeedemail.com": SenderKind(_BOARD, "Indeed", relays=True, of_people=True),
    "irishjobs.ie": SenderKind(_BOARD, "IrishJobs"),
    "jobs.ie": SenderKind(_BOARD, "Jobs.ie"),
    "cv-library.co.uk": SenderKind(_BOARD, "CV-Library"),
    "charityjob.co.uk": SenderKind(_BOARD, "CharityJob"),
    "careerbuilder.com": SenderKind(_BOARD, "CareerBuilder"),
    "simplyhired.com": SenderKind(_BOARD, "SimplyHired"),
    "snagajob.com": SenderKind(_BOARD, "Snagajob"),
    "glassdoor.com": SenderKind(_BOARD, "Glassdoor"),
    "ziprecruiter.com": SenderKind(_BOARD, "ZipRecruiter"),
    "monster.com": SenderKind(_BOARD, "Monster"),
    "dice.com": SenderKind(_BOARD, "Dice"),
    "joinhandshake.com": SenderKind(_BOARD, "Handshake"),
    "wellfound.com": SenderKind(_BOARD, "Wellfound", relays=True),
    "hired.com": SenderKind(_BOARD, "Hired"),
    "otta.com": SenderKind(_BOARD, "Otta"),
    "reed.co.uk": SenderKind(_BOARD, "Reed"),
    "totaljobs.com": SenderKind(_BOARD, "Totaljobs"),
    "jobsite.co.uk": SenderKind(_BOARD, "Jobsite"),
    "cwjobs.co.uk": SenderKind(_BOARD, "CWJobs"),
    "caterer.com": SenderKind(_BOARD, "Caterer.com"),
    "hosco.com": SenderKind(_BOARD, "Hosco"),
    "s1jobs.com": SenderKind(_BOARD, "s1jobs"),
    "eteach.com": SenderKind(_BOARD, "Eteach"),
    "tes.com": SenderKind(_BOARD, "Tes"),
    "jobs.ac.uk": SenderKind(_BOARD, "jobs.ac.uk"),
    "higheredjobs.com": SenderKind(_BOARD, "HigherEdJobs"),
    "seek.co.nz": SenderKind(_BOARD, "SEEK"),
    "stepstone.de": SenderKind(_BOARD, "StepStone"),
    "xing.com": SenderKind(_BOARD, "XING", relays=True),
    "welcometothejungle.com": SenderKind(_BOARD, "Welcome to the Jungle"),
    "infojobs.net": SenderKind(_BOARD, "InfoJobs"),
    "seek.com.au": SenderKind(_BOARD, "SEEK"),
    "naukri.com": SenderKind(_BOARD, "Naukri"),
    "calendly.com": SenderKind(_SCHEDULER, "Calendly"),
    "goodtime.io": SenderKind(_SCHEDULER, "GoodTime", of_interviews=True),
    "modernloop.io": SenderKind(_SCHEDULER, "ModernLoop", of_interviews=True),
    "prelude.co": SenderKind(_SCHEDULER, "Prelude", of_interviews=True),
    "cal.com": SenderKind(_SCHEDULER, "Cal.com"),
    "youcanbook.me": SenderKind(_SCHEDULER, "YouCanBookMe"),
    "doodle.com": SenderKind(_SCHEDULER, "Doodle"),
    "savvycal.com": SenderKind(_SCHEDULER, "SavvyCal"),
    "tidycal.com": SenderKind(_SCHEDULER, "TidyCal"),
    "zcal.co": SenderKind(_SCHEDULER, "Zcal"),
    "koalendar.com": SenderKind(_SCHEDULER, "Koalendar"),
    "appointlet.com": SenderKind(_SCHEDULER, "Appointlet"),
    "oncehub.com": SenderKind(_SCHEDULER, "OnceHub"),
    "chilipiper.com": SenderKind(_SCHEDULER, "Chili Piper"),
    "acuityscheduling.com": SenderKind(_SCHEDULER, "Acuity Scheduling"),
    "simplybook.me": SenderKind(_SCHEDULER, "SimplyBook.me"),
    "paradox.ai": SenderKind(_SCHEDULER, "Paradox", of_interviews=True),
    "calendar-notification@google.com": SenderKind(SenderSort.CALENDAR, "Google Calendar"),
    "calendar-server.bounces.google.com": SenderKind(SenderSort.CALENDAR, "Google Calendar"),
}
"""By domain, with the domains under it; a whole address where the domain is shared with people."""

HIRING_SYSTEMS = words(
    """
    greenhouse lever ashby workday icims taleo jobvite smartrecruiters bamboohr workable teamtailor personio
    successfactors adp
    """
)
"""The hiring systems of the table whose names stand in mails beside a firm's ("Acme via Greenhouse"), in small letters.

Such a word is not taken for the employer. Systems that share their name with many firms or people are left out: Newton,
Fountain, Harri.
"""

BOARDS_AND_BOOKINGS = words("linkedin indeed glassdoor ziprecruiter monster calendly cal.com goodtime")
"""The same of job boards and booking pages."""

_NOBODY_ELSES = words(
    """
    greenhouse-mail ashbyhq myworkday myworkdayjobs icims smartrecruiters taleo jobvite successfactors bamboohr
    workablemail teamtailor teamtailor-mail personio recruitee applytojob jazzhr brassring linkedin glassdoor
    ziprecruiter totaljobs stepstone infojobs calendly modernloop youcanbook savvycal tidycal koalendar
    appointlet oncehub chilipiper acuityscheduling
    """
)
"""Labels that nobody else is called by: under another ending than the table's it is the same house, of another land."""

_BY_LABEL = {domain.partition(".")[0]: kind for domain, kind in DOMAINS.items() if "@" not in domain}

_MOST_KNOWN = 1024  # addresses: those of a mail are asked about several times


@lru_cache(maxsize=_MOST_KNOWN)
def sender_kind(address: str) -> SenderKind:
    """Given an address, return what is known of its domain or of the nearest domain above it; else NONE.

    "calendly.eu" is as "calendly.com".
    """
    folded = address.strip().lower()
    if folded in DOMAINS:
        return DOMAINS[folded]
    domain = folded.rpartition("@")[2]
    while domain:
        if domain in DOMAINS:
            return DOMAINS[domain]
        label, _, domain = domain.partition(".")
        if label in _NOBODY_ELSES and "." not in domain:
            return _BY_LABEL[label]
    return UNKNOWN_SENDER
