"""Whole sentences: what one, or several together, say that no order of tags tells.

sayings             the table of them; findings: every signal that was found, by all tables, with its sentence
looked_for          what a saying looks for first, so that few are asked of a sentence
plain_words, few_words  decisions in plain words; flat noes, days by which they know, light invitations
whole_sentences     an offer taken back, slots to choose from; regrets: what one is only sorry for, and how one parts
asked_first         whom of theirs they ask yet before the reader hears
rivals, rivals_gone  somebody else who applied, in a mail that decides nothing in so many words; who took something else
platforms           tests for the firm that is named, and their receipts; on_the_day: those done where the interview is
reasons             why somebody else was chosen, told with the refusal
selections          who was selected for a post, and no step towards it; the place that the reader came to
taken, terms        who found somebody, or needs nobody; offers by their terms alone
nobody_chosen       the post is advertised again, for nobody fits; called: who was called to come, and not the reader
yet_to_fill         posts that are to be filled, in the words of one that is
steps               what becomes of whoever comes so far
given_away, another_post  who has the post now, in whatever verb; that it is another one than the reader's
filters             whom a firm's filter sifts out, which refuses nobody yet
goes_on             a refusal beside which the application goes on
in_passing          others who were refused before; what would be told if the post were filled
papers, pitches     that an agency handed on the user's papers; who asks whether a post is of interest
withdrawals         who takes note that the reader withdrew; asked_to_come: who is asked to come, beside a refusal
reserves, overtaken  a post that was offered first to somebody else; what was undecided when they last wrote
second_thoughts     a refusal that is taken back; acquaintances: one of somebody whom the reader knows; elsewhere: what
                    another firm than the one that refuses still owes
other_affairs       what becomes of something that is no interview
convening           a meeting of those who decide, that moves; deliberations: who needs time before they decide
halts, misgivings   interviews that are halted; what speaks against the reader
next_talks          who would meet the reader, and has the invitation follow
referees            whether the reader's referees may be asked; premises: the way there, doors, lifts, car parks
panels, unmoved     who holds it changes, and the hour stands; words of a change, and it stands
late_comers         who joins late while the others begin; moves_by: interviews of a day that all move by so much
still_on            who asks whether it is still on, or tells how long it takes
rebooking, calendars  it is called off, and the reader chooses another time; in whose calendar one is chosen
first_told          mails without a word of a change
hours, standing_hours  those offered, that are no posts and no changes; those that stand, for a post that is named
made_hours          an hour in the fewest words: "sure, make it 4", "actually, make that 5"
summons             interviews to which an office summons by letter
schedules           interviews set in lines; trial_words: in hours of work; formalities: hours of a medical, of papers
assents, short_answers  answers that accept what was asked; mails that say no more than that
portals             what a hiring system tells of itself, and decides nothing by
day_answers         what the reader asked about the day of an interview, answered
well_wishes         good luck for a talk that is ahead, which changes nothing
errands             what was left behind, and the fare that is paid back; missed: who was not at a talk that was held
"""
