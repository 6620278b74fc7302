"""`followup run`: passes as mail arrives and as things fall due, for as long as the machine is on.

    serving      the process: its log, its signals, its end
    supervisor   the main thread: takes one event after the other, and decides nothing by itself
      | events      what may happen
      | decisions   when the next pass is due, whether the daemon is well; pure
      | patience    how long to leave an account alone that is in trouble; pure
      | moments     three clocks, and what they say together: sleep, a step; pure
      | accounts    which account is in what trouble
    worker       the one thread that makes passes, over the mailboxes that the keeper (keeping) keeps open
    memory       what a pass needed for a while, given back
    beating      the metronome
    watching     a thread for each account that is well, which waits for its bell
    reloading    the configuration file, and whether it was saved anew
    sentences    what the log and the service's status line say
    notifying    what systemd is told
    wake         how a command tells the daemon that the user said something

APScheduler is the metronome: a beat of a few seconds, on which everything is looked at that tells of itself by no
event: sleep, a clock that was set, a saved configuration, the wake file. Nothing is kept in its jobs; what is due, the
store knows.
"""
