"""Other languages: what decides in them.

languages           which language a text is in, and its table
germanic, romance, polish  the tables; rows: what they are made of
requests            papers, pay, tests; questions: whether the reader would come
plainly_abroad      what small firms say; formulas: what letters say year after year;
                    denials: what is not so yet, or not moved; undone: what no longer is
"""
