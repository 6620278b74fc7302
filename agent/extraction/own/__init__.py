"""The user's own mails: which times they take or ask for, whether they apply, withdraw, or cannot come.

picks, proposals    which offered times an own mail accepts; which somebody asks for or offers
agreed_clauses, named_times  which clauses agree; which times a clause names
polite_picks        which it takes by a question ("Could I have the 11.15?")
inline              which it accepts by a yes right below the quoted words that name them
applying, withdrawal  whether it is an application; whether it takes one back
openings, merits    which work it says is to be had with its reader; what in it speaks for who would work
no_shows, cannot_come  whether it says that somebody has not come; that they cannot
"""
