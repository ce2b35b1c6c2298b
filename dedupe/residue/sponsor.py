# ruff: noqa: E501
"""Labels of sponsors: a line that says no more than who paid."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View

_PAID = re.compile(
    r"^\W*(?:(?:sponsored|promoted|presented|supported|paid for|brought to you|offered|made possible) by|"
    r"(?:paid|branded|sponsored|partner|promoted) (?:content|post|partnership|feature|story|message) (?:from|by|with)|"
    r"content (?:from|by)|in (?:paid )?(?:partnership|association|collaboration) with|a message from|"
    r"(?:ofrecido|patrocinado|presentado) por|en colaboración con|(?:präsentiert|gesponsert|unterstützt) von|"
    r"in (?:zusammenarbeit|kooperation|partnerschaft) mit|(?:proposé|offert|présenté|sponsorisé) par|"
    r"en (?:partenariat|collaboration) avec|(?:oferecido|patrocinado|apresentado) por|em parceria com|"
    r"(?:offerto|sponsorizzato|presentato) da|in collaborazione con|(?:gesponsord|aangeboden) door|"
    r"in samenwerking met|sponsorowane przez|we współpracy z|i samarbete med)\s*:?\s+",
    re.I,
)


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """Such a label before a name, and no sentence after it."""
    text = line.text.strip()
    if not 2 <= line.size <= 10 or line.kind in (Kind.ITEM, Kind.TITLE) or text[-1:] in ".!?;,:":
        return
    if m := _PAID.match(text):
        words = re.findall(r"[^\W\d_]+", text[m.end() :])
        if words and not words[-1][0].islower() and not any(w[0].islower() for w in words if len(w) > 5):
            yield Evidence("ad", 1.15, m.group().strip(), firm=True)
