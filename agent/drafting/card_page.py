"""A card as a page to print: one HTML file that needs nothing besides itself; pure."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from agent.drafting.card import Card

# A card of A6, landscape, is the size of a postcard: every printer takes it, it needs no folding, and 70 words fill it
# in letters that are easy to read or to copy by hand. It goes into a C6 envelope, which is the second page.
_STYLE = """
@page { size: 148mm 105mm; margin: 11mm 13mm; }
@page envelope { size: 162mm 114mm; margin: 12mm; }
body { font: 11pt/1.4 Georgia, "Times New Roman", "Liberation Serif", serif; color: #111; }
p { margin: 0 0 2.5mm; hyphens: manual; overflow-wrap: anywhere; }
.sign-off { margin: 4mm 0 0; }
address { font-style: normal; font-size: 13pt; }
@media screen {
  body { background: #ddd; margin: 2em; }
  section { background: #fff; margin: 0 auto 2em; box-sizing: border-box; box-shadow: 0 1px 4px #888; }
  .card { width: 148mm; min-height: 105mm; padding: 11mm 13mm; }
  .envelope { width: 162mm; min-height: 114mm; padding: 12mm; }
}
@media print {
  body { margin: 0; background: none; }
  .card { break-inside: avoid; }
  .envelope { page: envelope; break-before: page; }
}
.envelope address { margin: 40mm 0 0 62mm; }
"""


def page(card: Card) -> str:
    """Given a card, return the page: the text, and the envelope on a sheet of its own where the address is known."""
    return "\n".join(_parts(card)) + "\n"


def _parts(card: Card) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f"<title>{escape(', '.join(('Card', *card.addressee[:1])))}</title>"
    yield f"<style>{_STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield '<section class="card">'
    for text in (card.greeting, *card.texts):
        yield f"<p>{escape(text)}</p>"
    yield f'<p class="sign-off">{escape(card.closing)}<br>{escape(card.signature)}</p>'
    yield "</section>"
    if card.postal:
        yield '<section class="envelope">'
        yield f"<address>{'<br>'.join(map(escape, (*card.addressee, *card.postal)))}</address>"
        yield "</section>"
    yield "</body>"
    yield "</html>"
