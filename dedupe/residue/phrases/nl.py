# ruff: noqa: E501
"""Dutch: the commonest."""

from __future__ import annotations

TABLE = {
    "promo": {
        "start": """
download (nu|hier|gratis)? (onze|de|de gratis|onze gratis) ~ app
(bekijk|luister|kijk) (ook|hier|nu|naar) ~ (video|podcast|aflevering) (:|hier|op)?
(video|podcast|kijk|luister) :
wist je dat je ~ (besparen|bespaart|korting|gratis)
doe (nu|hier|vandaag nog) (de|het) (gratis)? (check|test|scan)
(vraag|bestel|bereken|vergelijk) (nu|hier|direct|vandaag nog|gratis|direct je) ~ (gratis|offerte|aan|besparing|korting|energie*)
(profiteer|pak) (nu|snel|je) ~ (korting|aanbieding|voordeel)
""",
        "hint": "gratis\nklik hier\nkorting\nje gelooft nooit",
    },
    "cta": {
        "whole": """
(abonneer|abonneren|schrijf je in|meld je aan|word lid|word abonnee|inschrijven|aanmelden|doneer) (nu|hier|gratis|je nu|direct)?
(bekijk|check|vergelijk) (de)? (prijs|prijzen|actuele prijs|aanbieding) (bij|op)? (bol|amazon|coolblue|bol com)?
(jouw|je|uw) (email|emailadres|email adres)
was dit (artikel|bericht) nuttig
(volg|volg ons) (op|via)? (facebook|instagram|twitter|x|google nieuws|social media|whatsapp)
(vond je|vind je) dit (artikel|een) ~ (interessant|nuttig|leuk|goed)
uitschrijven kan altijd
""",
        "start": """
(dit|deze) (artikel|verhaal|bericht|stuk|inhoud) is (alleen|exclusief|enkel|voorbehouden) ~ (abonnees|leden|abonnement|premium) ~
onze ~ nieuwsbrief ~ (valt|komt|verschijnt|landt|ontvang) ~ (elke|mailbox|inbox|iedere)
(abonneer je|abonneer|schrijf je|schrijf u|meld je|meld u|registreer) (nu|hier|gratis|direct|vandaag nog)? (op|in|aan|voor) ~ (nieuwsbrief|kanaal|podcast|nieuwsbrieven|updates|mailinglijst)
(ontvang|krijg|wil je|wilt u|blijf) ~ (nieuwsbrief|inbox|mailbox|per (mail|email)|elke (ochtend|week|dag)|whatsapp|op de hoogte)
(volg|volg ons|like) (ons|onze) ~ (facebook|instagram|twitter|whatsapp|kanaal|x|google nieuws|telegram)
(deel|laat|vertel) (je|jouw|het|ons|een) ~ (reactie|mening|reacties|weten wat) ~ (hieronder|achter|reacties|weten|ons)?
(steun|help) (ons|onze|onafhankelijke) ~ (journalistiek|donatie|abonnee|lid|werk)
(al abonnee|ben je al abonnee|bent u al abonnee|al lid)
(lees verder|verder lezen) (met|als) ~ (abonne*|account|premium)
(heb je een|heeft u een|tip de) (tip|redactie|nieuwstip|vraag)
(fout|foutje|taalfout|typefout) (gezien|gevonden|ontdekt)
klik hier (om|voor) ~ (nieuwsbrief|aan te melden|abonne*|meer)
""",
        "has": "onze (gratis|wekelijkse|dagelijkse)? nieuwsbrief\nin (je|uw) (inbox|mailbox)",
        "hint": "nieuwsbrief\ngratis\nklik hier",
        "topic": "nieuwsbrief abonn",
    },
    "share": {
        "whole": """
(deel|delen) (dit artikel|dit|op|via|op (facebook|twitter|x|whatsapp|linkedin)|dit bericht|:)?
(kopieer|link) (link|gekopieerd|de link)
(artikel|print|bewaar) (printen|opslaan|artikel|delen|bewaren|luisteren)
leestijd : # (min|minuten)
# (min|minuten) (leestijd|lezen)
# keer gedeeld
""",
        "start": "(deel|delen) (dit|deze|via|op) (artikel|bericht|pagina|nieuws|facebook|whatsapp|twitter) (op|met|via|:)?\nvind ik leuk :",
        "hint": "delen\nwhatsapp\nfacebook",
        "topic": "facebook whatsapp",
    },
    "related": {
        "whole": """
lees (ook|meer|verder|meer over)
(gerelateerde|aanbevolen|meer|andere|laatste|vergelijkbare|verwante) (artikelen|berichten|nieuws|verhalen|artikels)
(dit|misschien) (vind je ook|vind je misschien ook|ook) (leuk|interessant)
(meest|best) gelezen
(vorig|volgend|vorige|volgende) (artikel|bericht)
(ook interessant|aanbevolen voor jou|mis het niet)
""",
        "start": """
(lees|bekijk|zie|luister) (ook|meer|verder) (:|over)?
(lees ook|lees meer|ook interessant|gerelateerd|gerelateerde artikelen|meest gelezen|best gelezen|zie ook|meer nieuws|meer over|dit vind je misschien ook leuk|aanrader) ~ :
(dit|misschien) (is|vind|vindt) (je|u|misschien) ~ (ook) (interessant|leuk)
(vorig|volgend) (artikel|bericht)
""",
    },
    "comments": {
        "whole": """
(reacties|reactie) #
(geef|plaats|laat|schrijf|voeg) (een|je|uw) (reactie|commentaar) (achter|toe|annuleren|antwoord annuleren)?
(reactie|reacties) (plaatsen|annuleren|gesloten|zijn gesloten|tonen|lezen|laden|bekijken|geven)
(geen|#) (reacties|reactie|opmerkingen)
(log in|inloggen|login) om (te reageren|een reactie te plaatsen)
(reageer|praat mee|discussieer mee|wees de eerste die reageert|alle reacties)
""",
        "bare": "reacties\nreactie\nnaam\nbeantwoorden\nwebsite\nsite",
        "start": """
(je|het|uw|jouw) (email|emailadres|email adres) (wordt|zal|adres wordt) niet (gepubliceerd|worden|getoond)
(vereiste|verplichte) velden zijn (gemarkeerd|aangegeven)
(mijn naam|bewaar mijn|sla mijn)
# (reacties|reactie|gedachten|antwoorden|gedachte) (op|over|bij)
(een|één) (reactie|gedachte) op
(je moet|u moet|je dient) ~ (ingelogd|inloggen) ~ (reactie|reageren|plaatsen)?
(stuur|informeer|waarschuw) (mij|me) ~ (reacties|berichten)
(deze|onze) site gebruikt akismet
de reacties zijn gesloten
""",
        "has": "wordt niet gepubliceerd\nvereiste velden zijn gemarkeerd",
        "hint": "reactie\nreacties",
        "topic": "reactie reager",
    },
    "nav": {
        "whole": "(ga|spring|terug|direct) naar (de|het)? (inhoud|hoofdinhoud|boven|home|navigatie|homepage|recept|overzicht)\n(alle)? (cookies)? (accepteren|weigeren|toestaan|instellen|akkoord)\nalles (accepteren|weigeren)\n(privacyverklaring|cookiebeleid|privacybeleid|algemene voorwaarden|cookie instellingen)\ninhoudsopgave\nrecept printen",
        "bare": "home\nmenu\nzoeken\ninloggen\nakkoord\nsluiten\ntags",
        "start": """
(wij gebruiken|we gebruiken|deze (website|site) (gebruikt|maakt gebruik van)|onze (website|site) (gebruikt|maakt gebruik van)|wij maken gebruik van|we maken gebruik van) (functionele|analytische)? cookies
(door|als je|als u) ~ (gebruik|verder|surfen|klikken|gaan) ~ (akkoord|cookies)
(tags|labels|categorie|categorieën|geplaatst in|gepubliceerd in|getagd|onderwerpen|trefwoorden|je bent hier|meer over) :
(geplaatst|gepubliceerd) (in|onder) ~ (:|getagd|tags)
""",
        "hint": "cookies\nprivacyverklaring\naccepteren",
        "topic": "cookie privacy",
    },
    "credit": {
        "whole": "alle rechten voorbehouden\nover de (auteur|schrijver)\n(foto|beeld) ter illustratie",
        "start": """
(foto|beeld|fotografie|afbeelding|bron|bronnen|via|bron foto|foto s|coverbeeld|omslagfoto|originele bron|over de auteur|bron en foto) (door|van)? :
(dit|het) (artikel|bericht|verhaal|stuk) (verscheen|is|werd) (eerder|oorspronkelijk|eerst|ook) ~ (in|op|gepubliceerd|verschenen)
(afbeelding|beeld|foto) (gegenereerd|gemaakt) (met|door) (ai|behulp)
copyright #
""",
        "has": "alle rechten voorbehouden",
        "hint": "oorspronkelijk (verschenen|gepubliceerd)\nis (journalist|freelance journalist|redacteur)",
        "topic": "auteursrecht fotograf",
    },
    "ad": {
        "whole": """
advertentie
advertenties
(gesponsord|gesponsorde inhoud|gesponsord bericht|gesponsorde content|betaalde samenwerking|partnerbijdrage|branded content|reclame)
(lees verder|verder lezen|artikel gaat verder|tekst loopt door|tekst gaat verder|het artikel gaat verder) (na|onder|onder de|na de|onder deze)? (advertentie|reclame|foto|video|de advertentie|de video)?
""",
        "start": "(advertentie|gesponsord|in samenwerking met) :\n(dit|het) artikel bevat (affiliate|gesponsorde|links)\n(de tekst|het artikel|tekst|artikel) (gaat|loopt) (verder|door) (onder|na)\n(als je|wanneer je|koop je) ~ (link|links) ~ (commissie|vergoeding)",
        "hint": "commissie\naffiliate",
        "topic": "advertent reclame sponsor",
    },
    "llm": {
        "whole": "(natuurlijk|zeker|uiteraard|prima|graag gedaan|met plezier)\n(aantal woorden|woordenaantal|woordtelling) : (circa|ongeveer)? #\nik hoop dat dit helpt",
        "start": """
(natuurlijk|zeker|uiteraard|prima|graag|tuurlijk|met plezier) (hier|hieronder|ik)
(hier|hieronder) (is|vind|vindt|volgt|staat|een|de|heb|tref) ~ (versie|artikel|tekst|herschreven|concept|blogpost|samenvatting|variant|voorstel)
(wil je|wilt u|zal ik|moet ik) (dat ik|ik|nog|ook|het|de tekst) ~ (dat ik|aanpas*|toevoeg*|herschrijf*|inkort*|maak|schrijf|uitbreid*|aanvul*)
als (ai|taalmodel|ai taalmodel|ai model)
(metabeschrijving|meta description|meta beschrijving|focus zoekwoord|focus keyword|zoekwoord|zoekwoorden|seo titel|slug|aantal woorden|alternatieve versie|alternatieve titel|alt tekst|versie #) (seo|~)? :
(laat|laat het) (het)? (me|mij) (gerust)? (het)? (gerust)? weten (als|of|wat|welke)
""",
        "edge": """
ik hoop dat (dit|deze|het)
(als|indien) (je|u) (wilt|wil) ~ kan ik
ik kan (ook|het|de|deze|dit|eventueel) ~ (tekst|artikel|aanpassen|inkorten|herschrijven|toevoegen)
(dit|het|deze|de) (artikel|tekst|versie|blog) (is|bevat|gebruikt|telt|werd) ~ (seo|zoekmachines|zoekwoorden|geoptimaliseerd|woorden|taalniveau|herschreven|leesbaarheid|toon)
ik heb (de|het|dit|deze) ~ (tekst|artikel|toon|zoekwoorden) ~ (herschreven|aangepast|geoptimaliseerd|behouden|toegevoegd|ingekort)
""",
        "hint": "geoptimaliseerd voor (zoekmachines|seo)\nseo\ntaalniveau\nzoekwoorden\nlaat het me weten\nkorter of\nversie van (het|de) (artikel|tekst)",
        "topic": "seo zoekmachin zoekwoord chatgpt",
    },
}
