"""Tags: what kinds of word a sentence is made of, in order.

words, tags         a sentence -> a string of tags
lexicon, turns      the tags of words; of turns of phrase
appointments, asides  of what other people than employers set hours for; of what is said by the way
posts, occupations  whether a subject is the name of a post; what people are at work
"""
