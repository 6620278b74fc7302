"""Interviews: when they are, and what becomes of them.

interviews          the text -> claims, where no invitation says it; invitations: a calendar part -> claims
claims, lengths     one time as a claim; how long a talk is to last; meetings: how the two sides meet
told_twice          where a mail's text tells another hour than its invitation
schedules, columns  who is named at each time; the rows of tables
in_a_row            a lesson, a task or a tour before the talk, on its day
agenda, sessions    what an interview is to be about: what its session is called, and the topics listed for it
choices             whether the user is to choose one of several times; answered: an hour for the day that they named;
                    bare_weekdays: of which week a weekday is; tentative: times that are not fixed yet
moved               a change: changes: which of its times is the old one, which the new; shifts: how it moves what was
                    planned, where it names no new time; hindrances: what keeps somebody from it;
                    contrasts: one hour for another, whose day stands elsewhere
called_off          of which day theirs calls one off; nobody_met: that the one which was to be held was not
not_interviews      which times are no interview's; other_times: of something else; no_starts: up to which something
                    lasts, that have gone
"""
