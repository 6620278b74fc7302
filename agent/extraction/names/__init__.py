"""Names: which words are a person's, and how people sign; who takes part in what is told elsewhere.

names, given_names  what a name looks like; which are somebody's by themselves; initials: the one in brackets for which
                    they stand
degrees             letters behind names
nicknames, signatures  which names are one; how somebody signs; spelled: whose name an address spells
titles, fields      what somebody is called beside their name; what their rank is over: "Manager, Asset Planning"
offices             who holds an office that stands before the name ("our CFO Ann Lee")
places              streets and houses that look like people
mentions, groups    names in ordinary prose; several people told by their number first
openings            how a mail greets its reader, and whom it names by title
unattended          whose address takes no answers
"""
