"""`followup run`: the daemon."""

from __future__ import annotations

from agent.cli.desk import ConfigOption


def run(config: ConfigOption = None) -> None:
    """Watch the mailboxes, and place drafts when due, until stopped.

    Mail is read as it arrives. The configuration is read anew when you save it, and on SIGHUP. SIGTERM and Ctrl-C end
    it; nothing is lost, whenever that is.
    """
    from agent.daemon.serving import serve  # all that a pass stands on takes its time to load

    serve(config)


COMMANDS = (run,)
