"""Judgement: how likely each category is by all that was found, and how sure is sure enough.

case, verdict       a message with all that ties it to an application; what becomes of it
weighing            how likely each category is; table_weights: what the signals are worth; taken_for: what a mail is
                    meant as; plainly_meant: what is not what its passages read like, by its plain words
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
