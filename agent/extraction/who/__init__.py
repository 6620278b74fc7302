"""Who: everybody on the other side, and who takes part.

people              everybody of a mail; who_wrote, invited: by the mail, by an invitation; addresses: whose each is;
                    users: which are the user's own
introductions       whom a text says the user will meet; boards: who is listed as the panel
hosts, host_words   the same in ordinary prose; its words; named_alone: of whom no more is said; done_with: what is done
                    together
writers             whether who wrote is there
met_before          talks that have been held, whose people take no part in the next one
absences            who is said not to take part; stand_ins: who does in their place; stand_in_words: the words for both
met, missed         who was there, and who was not, told when it was over
rivals              other candidates in the running order of a day
moved_for           for whom the time moves; parts_moved: whose talk alone a mail moves
hiring_managers     who is said to be the hiring manager
note_takers         who is there only to take notes, or to watch
out_of_the_blue     which hour a recruiter asks for, whom nobody had written to, and for a talk with whom
booked_with         whom a machine's mail names with an address as those with whom the user is booked
taking_part, clerks  who takes part in an interview; who only arranges it for others
"""
