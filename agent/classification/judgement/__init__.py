"""Judgement: how likely each category is by all that was found, and how sure is sure enough.

    case            a message, what was found in it, what is known beforehand    -> Case
      | portrait    its sentences, scored by what was learned; its outer signs   -> Portrait
      | weighing    what passages, table and knowledge come to together          -> Weighed
      | verdict     the likeliest category, and whether anything makes it doubtful
      | opinions    where that is left open: what all words together say

Words that mean one thing here: a passage is a sentence, or two in a row. "shares" are how likely its passages make each
category by themselves, and sum up to one; "table" is what the table's signals are worth for each, in log-odds; "likely"
is both together with what is known, and sums up to nothing in particular. A category "acts" if something is placed or
withdrawn for it. A "stranger" is anybody whose mail nothing ties to an application; "the reader" is the user.

case, verdict       a message with all that ties it to an application; what becomes of it
weighing            how likely each category is; table_weights: what the signals are worth; plainly_meant: what the
                    passages mean where different things read alike; taken_for: what a mail is meant as
doubts, thresholds  what makes the answer doubtful; how sure is sure enough, and which signals give way;
                    other_readings: what else a message may be, however sure it seems; after_a_talk: what hardly
                    comes once an interview is over
events, further     what a calendar part says; another meeting beside the one that is set
trials, rotas       interviews in hours of work; hours handed out, which are none
strangers, trades   mail that nothing ties to an application; who takes applications too, and hires nobody;
                    interviewed: who plainly speaks of the reader's interview, and for work
portrait, opinions  a whole message as the model sees it; what all its words say where the passages leave it open
politeness, telling  kind words; which sentences are shown
"""
