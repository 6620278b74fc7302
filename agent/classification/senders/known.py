"""What is known before a message is read: what ties it to an application, whatever it says."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before the message is read."""

    own_addresses: frozenset[str] = field(default=frozenset(), repr=False)  # lower-cased
    thread_known: bool = False  # it answers a message of an application
    sender_known: bool = False  # a person of an application wrote it
    house_known: bool = False  # it comes from the domain of an application's firm
    answers_application: bool = False  # it answers the mail by which the user applied
    answers_a_time: bool = False  # it answers a mail by which the user took a time, or asked for one
    number_known: bool = False  # it bears the number under which an application's vacancy is kept
    machine_known: bool = False  # it comes from the firm's own no-reply address that wrote in an application before
    firm_named: bool = False  # it names the firm of an application in full
    host_known: bool = False  # so does its invitation, and not from the user's own firm
    event_known: bool = False  # it invites to what an application knows by its UID
    time_expected: bool = False  # it invites to an hour that was offered or set for an interview
    interview_ahead: bool = True  # one is offered or set, or may be: else there is none to move or to call off
    interview_held: bool = False  # its application's interview is over, and none was spoken of since

    @property
    def of_an_application(self) -> bool:
        """Whether the thread, the sender or a number ties it to an application, whatever it says."""
        return self.thread_known or self.sender_known or self.number_known
