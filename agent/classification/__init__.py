"""Classification: a parsed message, and what is known, to a category, how sure, and because of which words.

classifier          what is certain first, then the calendar (events), then the sentences (weighing)
known               what ties a message to an application before it is read
known_senders       which machines write about jobs, which hand a human's mail on; domains: what an address alone tells
bulk, dull, hints   which mail is nobody's by its header, its first part, its first lines
words, tags         a sentence -> a string of tags, by lexicon, turns, appointments, asides; politeness: kind words
signals             the table of what a sentence in tags says, its rows (signal) made ready by patterns:
                    refusals, outcomes, invitations, meetings, cancellations, letters
sayings             the table of what a sentence, or several together, say as a whole; whole_sentences: an offer taken
                    back, slots to choose from; regrets: what one is only sorry for
languages           what decides in other languages: germanic, romance, polish; requests: papers, pay, tests;
                    plainly_abroad: what small firms say
schedules           interviews set in lines; trials, trial_words: in hours of work; rotas: hours handed out, which
                    are none; formalities: hours of a medical, of papers, of the first day
halts, misgivings   interviews that are halted; what speaks against the reader
further             another meeting beside the one that is set; hours: those offered, that are no posts and no changes;
                    standing_hours: those that stand, for a post that is named
findings            every signal that was found, with its sentence; telling: which sentences are shown
grams, learned      what a passage is made of; what was learned of such passages; portrait: of a whole message
opinions            what all the words say where the passages leave it open
strangers           mail that nothing ties to an application; hirers, greetings: who hires, signs for a firm, greets;
                    trades: who takes applications too, and hires nobody; employers: a reader who hires;
                    adverts: a job board's, that are of no application
second_thoughts     a refusal that is taken back; acquaintances: one of somebody whom the reader knows;
                    elsewhere: what another firm than the one that refuses still owes;
                    panels: who holds it changes, and the hour stands; unmoved: words of a change, and it stands;
                    rebooking: it is called off, and the reader chooses another time
reserves            a post that was offered first to somebody else, who has not answered
overtaken           what was undecided when they last wrote, and is decided now
plain_words         decisions in plain words; few_words: flat noes, days by which they know, light invitations;
                    asked_first: whom of theirs they ask yet before the reader hears;
                    taken: who found somebody, or needs nobody; terms: offers by their terms alone
assents             short answers that accept what was asked; short_answers: mails that say no more than that
papers              that an agency handed on the user's papers
posts, occupations  whether a subject is the name of a post; what people are at work
plainly_meant       what is not what its passages read like, by its plain words
forwards            what only points to the mail that it forwards
case, verdict       a message under judgement with all that ties it to an application; what becomes of it
weighing, doubts    how likely each category is by all that is found; what makes the answer doubtful, with
                    other_readings: what else a message may be, however sure it seems;
                    table_weights: what the signals are worth; taken_for: what a mail is meant as
thresholds          how sure is sure enough, and which signals give way
"""

from agent.classification.classifier import classify
from agent.classification.known import Known
from agent.classification.known_senders import SenderKind, SenderSort, sender_kind
from agent.classification.learned import unload

__all__ = ["Known", "SenderKind", "SenderSort", "classify", "sender_kind", "unload"]
