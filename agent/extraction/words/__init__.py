"""What words are: the vocabulary that the other rooms go by, which knows of no person and no time.

vocabulary, calendar_words  words of several rooms; days, months and their like in seven languages
works               what is engineered, and so is no name of works
once                what several rooms ask of a message, found once
subjects            what a subject says without its frame
phrases             noun phrases of a mail that may stand in a draft
ranking             which of several names is the firm's, the role's: what the signs weigh, learned (``names.bin``)
whole_words         where a name stands as whole words
turns, houses       turns of phrase that name a firm; how a domain writes one
firm_names, firm_words  how firms' names are spelled; words of no firm
towns, streets, states  towns and suburbs that look like firms; the grammar of addresses; the United States
"""
