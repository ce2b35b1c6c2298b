"""Share bars: buttons of networks side by side, and counts of shares."""

from __future__ import annotations

from collections.abc import Iterator

from dedupe.model import Kind
from dedupe.residue.phrases.bars import GLUE, NETWORKS, SHARE_ACTIONS
from dedupe.residue.score import Evidence
from dedupe.residue.view import Line, View


def evidence(line: Line, view: View) -> Iterator[Evidence]:
    """A short block of nothing but networks and what one does with them."""
    if line.size > 24 or line.prose or line.kind is Kind.TITLE or not line.size:
        return
    words = [w for w in line.norm.split() if w != ":" and not w.isdigit()]
    networks = {w for w in words if w in NETWORKS}
    actions = {w for w in words if w in SHARE_ACTIONS}
    known = sum(w in NETWORKS or w in SHARE_ACTIONS or w in GLUE for w in words)
    if not words or known < 0.85 * len(words):
        return
    what = _clip(line.text)
    bar = line.kind is not Kind.ITEM and (line.kind is not Kind.HEADING or len(actions) >= 2)
    if len(networks) + len(actions) >= 3 and actions and bar:
        yield Evidence("share", 1.2, what, firm=True)
    elif (networks and actions) or (len(networks) >= 3 and bar):
        yield Evidence("share", 1.0 if len(actions) + len(networks) >= 2 and bar else 0.7, what)
    elif (networks or actions) and _in_run(line, view):
        yield Evidence("share", 0.7, what)


def _clip(text: str) -> str:
    return " ".join(text.split())[:50]


def _in_run(line: Line, view: View) -> bool:
    """Whether a neighbour is one word or two of the same sort."""
    near = [view.lines[k] for k in (line.index - 1, line.index + 1) if 0 <= k < len(view.lines)]
    return any(
        n.size <= 3 and all(w in NETWORKS or w in SHARE_ACTIONS or w in GLUE for w in n.norm.split())
        for n in near
    )
