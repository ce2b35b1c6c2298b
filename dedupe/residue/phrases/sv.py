# ruff: noqa: E501
"""Swedish: the commonest."""

from __future__ import annotations

TABLE = {
    "promo": {
        "start": "(ladda ner|hämta) (vår|appen|gratis) ~ app*\n(se|lyssna) (även|på|vår) ~ (video|podd*|klipp*|avsnitt*) :\n(video|podd|tv) :"
    },
    "cta": {
        "whole": "(prenumerera|anmäl dig|bli medlem|bli prenumerant|följ oss|skriv upp dig|registrera dig) (nu|här|gratis|på nyhetsbrevet|på facebook|på instagram)?\n(se|kolla|jämför) (aktuellt)? (pris|priser|priset)\nvar (den här)? (artikeln|sidan) (till hjälp|användbar)\n(betygsätt|gillade du) (artikeln|receptet|den här artikeln)\ndu kan avregistrera dig när som helst\nredan prenumerant",
        "start": "(prenumerera|anmäl dig|skriv upp dig|registrera dig) (på|till|för|här|nu|gratis) ~ (nyhetsbrev*|kanal*|podd*|utskick*)\n(få|vill du få|missa inte) ~ (nyhetsbrev*|inkorg*|mejl*|varje (morgon|vecka|dag)|nyheter direkt)\n(följ|gilla) (oss|vår) ~ (facebook|instagram|twitter|x|kanal*|whatsapp|google)\n(gillade du|om du gillade|tyckte du om) ~ (artikeln|artikel|inlägg*|recept*)\n(dela|berätta|skriv|lämna) (gärna)? (med dig|en kommentar|dina|vad du) ~ (kommentar*|tycker|tankar|åsikt*|kommentarsfältet)\n(har du|tipsa oss|såg du) ~ (tips|tipsa|fel|nyhetstips|stavfel)\n(stöd|stötta) (oss|vår) ~ (journalistik|swish|månad|prenumer*)\n(redan)? prenumerant logga in",
        "has": "vårt nyhetsbrev\ndirekt i (din)? inkorg",
        "hint": "nyhetsbrev\ngratis\nprenumerera",
        "topic": "nyhetsbrev prenumer",
    },
    "share": {
        "whole": "(dela|dela artikeln|dela på facebook|dela på twitter|dela via mejl|kopiera länk|länk kopierad|skriv ut|spara|tipsa en vän|lyssna på artikeln)\n(lästid|läsning) : # min\nlästid # min\n# (delningar|visningar)",
        "start": "(dela) (artikeln|den här|på|via|med) ~ (facebook|twitter|vänner|artikeln|:)",
        "topic": "facebook",
    },
    "related": {
        "whole": "(läs|se) (även|också|mer|vidare)\n(relaterade|liknande|senaste|rekommenderade|fler|andra) (artiklar|inlägg|nyheter|recept)\n(du kanske också gillar|du kanske gillar|mest läst|mest lästa|föregående inlägg|nästa inlägg|föregående artikel|nästa artikel|missa inte|populärt just nu|relaterat)",
        "start": "(läs|se) (även|också|mer|vidare) (:|om)?\n(läs mer|relaterat|relaterade artiklar|mest läst|mer om|missa inte|fler nyheter|senaste nytt|du kanske också gillar|se också) :\n(föregående|nästa) (inlägg|artikel)\n(du)? kanske (också|även) (gillar|är intresserad)",
    },
    "comments": {
        "whole": "(lämna|skriv|visa|läs|publicera|skicka|avbryt) (en|ett|alla|din|ditt)? (kommentar|kommentarer|svar) (avbryt svar)?\n(inga kommentarer|avbryt svar|# kommentarer|# kommentar|kommentarer #|kommentera|logga in för att kommentera|kommentarer inaktiverade|var först att kommentera|delta i diskussionen)",
        "bare": "kommentarer\nkommentar\nnamn\nsvara\nwebbplats",
        "start": "(din|ditt) (email adress|emailadress|epostadress|e postadress|email|mejladress) (kommer inte|publiceras|visas) ~ (publiceras|inte|visas)?\nobligatoriska fält är\n(spara) (mitt namn|namn)\n# (kommentarer|kommentar|svar|tankar|reaktioner) (på|till|om)\n(ett|en) (svar|kommentar|tanke) (på|till|om) “\n(du måste) ~ (logga in|inloggad) ~ (kommentar*|kommentera)?\n(logga in) för att (kommentera|skriva|lämna)\n(denna|den här) webbplats använder akismet",
        "has": "kommer inte publiceras\nobligatoriska fält är märkta\ntill nästa gång jag skriver en kommentar",
        "hint": "kommentar\nkommentarer",
        "topic": "kommentar",
    },
    "nav": {
        "whole": "(hoppa|gå|tillbaka) (till) (innehåll|innehållet|huvudinnehåll|toppen|startsidan|navigation|receptet|navigering)\n(acceptera|godkänn|avvisa|neka) (alla|cookies|kakor|alla cookies|alla kakor)?\n(integritetspolicy|cookiepolicy|villkor|innehållsförteckning|visa mer|logga in|cookieinställningar)",
        "bare": "hem\nstartsida\nmeny\nsök\netiketter\nkategorier\nstäng",
        "start": "(vi använder|den här webbplatsen använder|denna webbplats använder|vår webbplats använder|den här sidan använder) (cookies|kakor)\n(genom att|om du fortsätter) ~ (cookies|kakor|godkänner|samtycker)\n(taggar|etiketter|kategori|kategorier|publicerat i|ämnen|nyckelord|du är här|märkt med) :",
        "hint": "cookies\nkakor\nintegritetspolicy",
        "topic": "cookie kakor",
    },
    "credit": {
        "whole": "alla rättigheter (förbehålls|reserverade)\n(om författaren|om skribenten|arkivbild|genrebild)",
        "start": "(foto|bild|källa|källor|fotograf|bildkälla|illustration|om författaren) :\n(artikeln|den här artikeln|texten) ~ (publicerades|ursprungligen|först)\ncopyright #",
        "has": "alla rättigheter förbehålls",
        "topic": "upphovsrätt fotograf",
    },
    "ad": {
        "whole": "(annons|annonser|reklam|sponsrat innehåll|sponsrat|betalt samarbete|annonssamarbete|i samarbete med|innehåll från annonsör)\n(artikeln fortsätter|texten fortsätter|fortsätt läsa) (efter|under|nedanför) (annonsen|annons|bilden|reklamen)?",
        "start": "(annons|reklam|sponsrat|i samarbete med|annons i samarbete med) :\n(artikeln|texten) fortsätter (efter|under|nedanför)\n(inlägget|artikeln) innehåller ~ (reklamlänk*|annonslänk*|affiliate*)",
        "topic": "annons reklam",
    },
    "llm": {
        "whole": "(självklart|absolut|naturligtvis|visst|givetvis|javisst)\n(antal ord|ordantal) : (cirka)? #",
        "start": "(självklart|absolut|naturligtvis|visst|givetvis|javisst) (här|nedan)\n(här|nedan) (är|kommer|följer) ~ (version*|artikel*|text*|utkast*|förslag*|omskriv*|inlägg*)\n(vill du|vill ni|ska jag|önskar du) ~ (att jag|jag|lägg*|skriva|anpass*|kort*|version*)\nsom (ai|språkmodell|en språkmodell|en ai|ai modell)\n(metabeskrivning|meta description|fokusnyckelord|fokusfras|nyckelord|sökord|seo titel|ordantal|antal ord|alternativ version|alternativ rubrik|alternativ titel|version #|slug) :\n(hör av dig|säg till|låt mig veta) (om|vad|vilken)?",
        "edge": "(jag)? hoppas (att)? (den|det|detta|artikeln|texten)\nom du vill kan jag\n(den här|denna|artikeln|texten) ~ (seo|sökmotor*|optimerad|nyckelord*|ord)\njag kan (också|även|gärna)? (anpassa|skriva|lägga|korta|göra)",
        "hint": "seo\nsökmotorer\noptimerad för\nnyckelord\nsökord\nversion\ntonläge",
        "topic": "seo sökmotor",
    },
}
