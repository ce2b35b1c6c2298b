"""Sets of element names: what the HTML standard says of them, and how a reader sees them."""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


VOID = _names(
    "area base basefont bgsound br col embed frame hr img image input keygen link meta param source track wbr"
)
RAW = _names("script style title textarea xmp iframe noembed noframes noscript plaintext")
HEADINGS = _names("h1 h2 h3 h4 h5 h6")
LISTS = _names("ul ol dl menu dir")
CELLS = _names("td th")
SECTIONS = _names("tbody thead tfoot")
PREFORMATTED = _names("pre listing xmp plaintext")
PAGE = _names("html head body frameset")

# Start tags that end an open <p>.
ENDS_P = HEADINGS | _names(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer "
    "header hgroup main menu nav ol p search section summary ul pre listing form table hr xmp plaintext li "
    "dd dt"
)
BLOCK = ENDS_P | CELLS | SECTIONS | _names("caption colgroup tr legend optgroup")
FORMATTING = _names("a b big code em font i nobr s small strike strong tt u")
SPECIAL = (BLOCK - {"dialog", "legend", "optgroup", "search"}) | _names(
    "applet button iframe marquee noembed noframes noscript object script select style template textarea "
    "title"
)
# Elements that end tags don't see through: in general, for <li>, for <p>, and inside tables.
SCOPE = _names("applet caption html table td th marquee object template foreignobject desc svg:title")
LIST_SCOPE = SCOPE | {"ul", "ol"}
BUTTON_SCOPE = SCOPE | {"button"}
TABLE_SCOPE = _names("html table template")
MARKERS = _names("applet caption marquee object td th template")
TABLE_PARTS = CELLS | SECTIONS | _names("caption colgroup tr")

# Start tags that end an open <svg> or <math>, and elements within which they don't.
BREAKOUT = HEADINGS | _names(
    "b big blockquote body br center code dd div dl dt em embed head hr i img li listing menu meta nobr ol p "
    "pre ruby s small span strong strike sub sup table tt u ul var"
)
INTEGRATION = _names("foreignobject desc title annotation-xml mi mo mn ms mtext")

# What is worth more than the words around it; the words inside are only read where it can't be shown.
MEDIA = _names("img image picture video audio iframe svg object embed canvas math applet")
HIDDEN = MEDIA | _names("script style title textarea noembed noframes noscript template select datalist rp")
LINKS = _names("a button label")
# Elements whose text does not belong to the item or quotation around them.
OUTER = CELLS | _names("article section aside nav header footer form table main dialog details fieldset")
# Elements that go whole with their text.
LEAVES = HEADINGS | PREFORMATTED | _names("p li dt dd blockquote figcaption")
