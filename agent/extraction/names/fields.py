"""Fields: what somebody's rank is over, which stands behind a comma as a name may: "Manager, Asset Planning"."""

from __future__ import annotations

from agent.extraction.names.given_names import GIVEN_NAMES
from agent.extraction.words.vocabulary import words

_RANKS = words(
    """
    advisor adviser analyst architect coordinator designer developer director engineer head lead leader manager officer
    partner president scientist superintendent supervisor vp
    """
)
_FIELDS = words(
    """
    accounting accounts administration ads advertising analytics assets asset assurance audit backend banking billing
    broadcasting building catering checkout commerce communications community compliance construction consulting
    consumer core credit customers data development digital discovery distribution education engagement engineering
    enterprise environment experience facilities finance fraud frontend fundraising gaming governance growth hr
    housing identity infrastructure innovation insurance integrations intelligence investment it learning legal
    lending logistics maintenance management manufacturing marketing marketplace merchandising mining mobile
    monetization networking nursing observability onboarding operations partnerships payments payroll people
    performance planning platform platforms policing policy pricing procurement production products programmes
    programs projects property publishing purchasing recruitment relations reliability reporting research resources
    retention risk safety sales science search security services software sourcing staffing strategy streaming
    subscriptions support sustainability systems tax technology testing trading training transformation transport
    underwriting web wellbeing
    """
)


def is_field(said: str, title: str) -> bool:
    """Given what stands like a further name, and the title before its comma, return whether it is what that is over."""
    parts, ranked = said.casefold().split(), title.casefold().strip(" ,()").split()[-1:]
    return not _RANKS.isdisjoint(ranked) and parts[0] not in GIVEN_NAMES and not _FIELDS.isdisjoint(parts)
