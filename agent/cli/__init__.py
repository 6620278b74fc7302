"""The command line: one module for each group of commands, and the only prints of the project.

main           the commands put together; errors as one message and an exit status
desk, output   what every command needs; what goes to standard output
starting       init; checking: check; consenting: login
passes         sync; refusals: a login that was refused; running: run
status         status; missing: of what an account does not give; titles: of applications; story: show
planning       plan; drafts: drafts, explain
telling        note, person, name, interview, correct, redraft, feedback; ending: pause, close
classifying    classify; messages: out of files; verdicts: as JSON
card           card; style: style, by what sent reads; forgetting: forget; demo: demo
"""
