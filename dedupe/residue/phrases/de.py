# ruff: noqa: E501
"""German."""

from __future__ import annotations

TABLE = {
    "promo": {
        "whole": """
(jetzt)? (unsere)? app (kostenlos)? (herunterladen|laden|installieren)
jetzt im livestream
video laden
""",
        "start": """
(unser|unsere) ~ (kurs|workshop|seminar|onlinekurs|webinar) ~ (beginnt|startet|öffnet)
(kostenloser|gratis) (download|ratgeber|leitfaden) :
das (ganze|vollständige|komplette) (gespräch|interview|video) ~ (hören|sehen|finden|podcast|youtube|kanal)
(tickets|karten|eintrittskarten) (gibt es|sind|ab sofort) ~ (vorverkauf|erhältlich|online|sofort)
(hören|höre|jetzt) (sie|hier|auch|rein|in|anhören)? ~ (unseren|unser|unserem|den neuen|die neue folge|im) ~ (podcast|podcasts|folge)
(unser|unsere|mein|meine) (neues|neue|neuer|aktuelles|erstes|aktuelle) (buch|kochbuch|kurs|heft|ausgabe|podcast|ratgeber|ebook|magazin) ~ (ist|gibt|jetzt|ab sofort|erhältlich|erscheint|hier)
(jetzt|hier|gleich|heute) (kostenlos|unverbindlich|gratis|kostenfrei)? ~ (angebot|beratung|termin|probeheft|demo|probeabo|katalog) (anfordern|vereinbaren|buchen|bestellen|einholen|sichern)
(kontaktieren sie uns|rufen sie uns an|vereinbaren sie|fordern sie|sprechen sie uns|schreiben sie uns) ~ (unverbindlich*|kostenlos*|termin|angebot|noch heute|jetzt|beratung|gerne)
(#|einen monat|vier wochen|30 tage|jetzt|zwei wochen) ~ (kostenlos|gratis|kostenfrei|unverbindlich) (testen|ausprobieren|lesen|hören)
(mit|nutzen sie|sichern sie sich|verwende|nutze) ~ (code|gutschein|gutscheincode|rabattcode) ~ (sparen|rabatt|sparst|prozent|erhalten|bekommst|#)
(laden sie|lade|holen sie sich|hol dir) ~ (app|unsere app) (herunter|jetzt|aufs|kostenlos)
(zum|im) (shop|onlineshop|angebot|ticketshop) (geht|finden|gibt|:)
(laden sie|lade|lade dir|holen sie sich|hol dir|holt euch) (jetzt|hier|die|unsere|dir|sich) ~ app
(hören sie|hör|jetzt reinhören) ~ (podcast|folge) (hier|auf|jetzt|:)
(im video|video) :
(sichern sie sich|sichere dir|jetzt sichern) ~ (rabatt|gratis|angebot|kostenlos|gutschein)
(besuchen sie|besuche|entdecken sie|entdecke) (auch)? (unseren|unsere) (shop|onlineshop|online shop|website|seite)
(unser|das) (kostenloses|gratis) (e book|ebook|checkliste)
""",
        "hint": "kostenlos\njetzt herunterladen\nnur für kurze zeit\nunglaublich",
    },
    "cta": {
        "whole": """
(jetzt)? (kostenlos|gratis)? (abonnieren|anmelden|registrieren|eintragen|bestellen|testen|mitglied werden|spenden|unterstützen|kaufen|buchen|anfragen|weiterlesen)
(newsletter)? (jetzt)? abonnieren
(zum|zur) (newsletter|newsletter anmeldung|angebot|shop|bestpreis)
(aktuellen)? (preis|preise) (prüfen|vergleichen|ansehen|checken) (bei amazon)?
(bei|auf) amazon (ansehen|kaufen|bestellen|prüfen)
(deine|ihre) (e mail adresse|email adresse|emailadresse|email)
war dieser (artikel|beitrag|inhalt) hilfreich (für (sie|dich))?
(wie)? hat (dir|ihnen|euch) (der|dieser|das)? (artikel|beitrag|rezept) gefallen
(artikel|beitrag|rezept) bewerten
(bewerte|bewerten sie) (diesen|diese|dieses) (artikel|beitrag|rezept)
(folgen sie|folge|folgt) uns (auf|bei) (facebook|instagram|twitter|social media|youtube|whatsapp|google news|x|tiktok)
abmeldung jederzeit möglich
jederzeit (kündbar|abbestellbar|widerrufbar)
jetzt (artikel|kostenlos) (freischalten|weiterlesen)
""",
        "start": """
schließen sie sich (mehr als|über)? # ~
um (weiterzulesen|den ganzen artikel zu lesen|weiter zu lesen) ~
(das wichtigste|die wichtigsten) ~ (per email|per mail|im newsletter|ins postfach|aufs handy|per push)
(jetzt|hier) (kostenlos)? (zum|für den|für unseren|unseren) newsletter (anmelden|abonnieren|bestellen)
mit (einer|ihrer|deiner) (kleinen)? (spende|mitgliedschaft|unterstützung) ~ (unsere|uns)
(unser|unsere|mein) ~ (newsletter|briefing) ~ (kommt|landet|erscheint|erreicht|bringt|geht|liefert) ~ (jeden|ihr|ihrem|ihren|dein|deinem|postfach|wöchentlich|täglich|kostenlos)
(jetzt|kostenlos|hier|bitte)? (registrieren|anmelden|einloggen|abonnieren|abo abschließen|weiterlesen) und (weiterlesen|lesen|alle|artikel|unbegrenzt|mitlesen|freischalten)
(dieser|dieses|der ganze|der vollständige) (artikel|beitrag|text|inhalt) ~ (für|nur|mit) ~ (abonnenten|abonnentinnen|mitglieder|abo|plus|premium)
(weiterlesen|lesen sie weiter|weiter) (mit|im) ~ (abo|plus|digital*|probeabo)
(zum|jetzt) (angebot|preis|deal|produkt) (bei|auf|von) ~
(tragen sie|gib|geben sie|trage) ~ (emailadresse|email|adresse|mailadresse) ~ (ein|an)
(die besten|das wichtigste|alle|aktuelle) ~ (direkt|jeden|täglich|kostenlos) ~ (postfach|mail|handy)
(unterstützen sie|unterstütze|fördern sie|stärken sie) (uns|unsere|unabhängigen|unseren|guten|die) ~
(abonnieren sie|abonniere|abonniert|bestellen sie|bestelle|bestellt) (jetzt|hier|auch|gleich|doch)? (unseren|unser|den|kostenlos|unsere|jetzt) ~ (newsletter|kanal|podcast|briefing|magazin|whatsapp)
(melden sie sich|melde dich|meldet euch) (jetzt|hier|gleich|noch heute|kostenlos)? (für|zu|zum|bei|an|kostenlos) ~ (newsletter|an|briefing|verteiler|anmelden)
(erhalten sie|erhalte|bekommen sie|bekomme|verpassen sie|verpasse|holen sie sich|hol dir|lassen sie sich) ~ (newsletter|postfach|per (mail|email)|inbox|keine (news|nachricht|beiträge|neuigkeiten|geschichte)|morgen|woche)
(folgen sie|folge|folgt) (uns|unserem) (auch|jetzt|gern|gerne|auf|bei|kanal|whatsapp)
(hat (dir|ihnen|euch)|gefällt (dir|ihnen|euch)|wenn (dir|ihnen|euch)) (der|dieser|das|unser|dieses)? (artikel|beitrag|rezept) ~ (gefallen|gefällt|geholfen) ~ (teile|teilen|abonn*|dann|freuen|bewert*|folge)
(schreib|schreiben sie|schreibt|sag|sagt|verrate|teile|teilen sie) (es)? (uns|mir) ~ (kommentar|kommentaren|meinung|erfahrungen)
(sie haben|du hast|haben sie|hast du) (einen|fehler|hinweise|eine frage|fragen|noch fragen) ~ (gefunden|hinweis|entdeckt|schreiben sie|melden sie|schreib|kontaktieren)
(unterstützen sie|unterstütze|unterstützt) (uns|unsere arbeit|unseren|unabhängigen) ~ (journalismus|arbeit|spende|mitglied|abo|mit)
(werden sie|werde|werdet) (jetzt|heute)? (mitglied|abonnent|unterstützer|teil)
(kontaktieren sie|rufen sie|vereinbaren sie|besuchen sie|fordern sie) (uns|jetzt|noch heute|einen|hier|unverbindlich) ~ (beratung|termin|an|website|angebot|kostenlos|unverbindlich|noch heute)
(mit (der|ihrer|deiner) anmeldung|mit dem absenden|mit klick) ~ (stimmen|stimmst|akzeptieren|erklären|datenschutz|einverstanden)
(bereits|schon) (abonnent|abonniert|mitglied|registriert) (hier)? (anmelden|einloggen|jetzt)?
(dieser|dieses) (artikel|inhalt) ist (nur)? (für|exklusiv für) (abonnenten|abonnentinnen|mitglieder)
(weiterlesen|lesen sie weiter) mit ~ (abo|plus|digital)
(klicken sie|klick|klicke) hier (um|für|und) ~ (newsletter|anmeld*|abonn*|mehr|registr*)
(nichts mehr verpassen|keine news mehr verpassen)
(informationen|hinweise) zum (datenschutz|widerruf|versand|newsletter)
""",
        "has": """
unseren (kostenlosen)? newsletter (abonnieren|bestellen|anmelden)
(direkt)? in (ihr|dein) (email)? postfach
sie können den newsletter jederzeit
folgen sie uns auf (facebook|instagram|google news|twitter|whatsapp)
""",
        "hint": "newsletter\nkostenlos\njeden morgen\njede woche\nabonnieren\nbewertung\nabbestellen\nunser whatsapp kanal\ndatenschutz",
        "topic": "newsletter abonn spende",
    },
    "share": {
        "whole": """
(artikel|beitrag|seite) (merken|drucken|teilen|versenden) (artikel|beitrag|seite)? (merken|drucken|teilen|versenden)?
dann teile ihn
(gefällt dir|gefällt ihnen|hat dir) (der|dieser|das) (beitrag|artikel) ~
(sieh dir|schau dir) ~ (beitrag|post|foto) ~ (instagram|facebook|x|twitter) (an)?
link kopieren
(artikel|beitrag|seite|diesen (artikel|beitrag)|auf (facebook|twitter|x|whatsapp)|per (mail|email|whatsapp)|jetzt|:)? teilen (auf|mit|sie diesen artikel|:)?
teilen (auf|mit|via) (facebook|twitter|x|whatsapp|freunden)
(artikel|beitrag|seite)? (drucken|merken|versenden|vorlesen|anhören)
link (kopieren|kopiert)
(per)? (email|mail) (versenden|senden|teilen)
# (shares|mal geteilt|geteilt|aufrufe|likes)
(lesezeit|lesedauer) : # (min|minuten)
(lesezeit|lesedauer) (ca)? # (min|minuten)
# (min|minuten) (lesezeit|lesedauer)
""",
        "start": """
(teilen sie|teile|teilt) (diesen|diese|den|dieses) (artikel|beitrag|seite|rezept) (auf|mit|:)?
(dieser|der) (artikel|beitrag) wurde # (mal)? (geteilt|gelesen)
klick um (auf|über|dies) ~ (teilen|freund)
gefällt mir :
""",
        "has": "wird in neuem fenster geöffnet",
        "hint": "teilen\nwhatsapp\nfacebook",
        "topic": "facebook whatsapp",
    },
    "related": {
        "whole": """
(weitere|mehr|ähnliche|verwandte|neueste) (artikel|beiträge|meldungen|nachrichten) (aus|zu|zum|zur|von)? ~
(lesen sie|lies|lest|das könnte|auch|mehr) (auch|dazu|mehr|interessant|zum thema|lesen|hierzu|aus|artikel|von|nachrichten|news)
das könnte (sie|dich|euch|ihnen|dir) (auch)? (interessieren|gefallen)
(ähnliche|verwandte|weitere|passende|empfohlene|neueste|aktuelle|beliebte|andere) (artikel|beiträge|themen|meldungen|nachrichten|inhalte|rezepte|news|videos)
(meistgelesen|meist gelesen|am meisten gelesen|meistgelesene artikel|meistkommentiert|beliebt|top artikel|empfehlungen der redaktion|redaktionsempfehlungen)
(vorheriger|nächster) (artikel|beitrag)
(mehr|alles|alle) (zum thema|artikel|anzeigen|lesen|beiträge)
auch interessant
zum thema
jetzt lesen
empfohlen von outbrain
""",
        "start": """
(lesen sie|lies|lest|lesen) (auch|dazu|mehr|hier|hierzu|jetzt|dazu auch|auch dazu|hier mehr)  (:)?
(auch interessant|mehr zum thema|zum thema|lesetipp|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte dich interessieren|mehr dazu|siehe auch|passend dazu|weiterlesen|weitere artikel|verwandte artikel|ähnliche artikel|meistgelesen|meistgelesene artikel|mehr lesen|mehr aus|aus dem archiv|außerdem interessant|passend zum thema|lesen sie auch|lies auch|lesen sie mehr|empfehlung der redaktion|weitere themen|weitere nachrichten|mehr nachrichten|neueste beiträge|mehr news|hier lesen) ~ :
(vorheriger|nächster) (artikel|beitrag)
das könnte (sie|dich|euch) auch (interessieren|gefallen)
""",
        "hint": "auch interessant",
    },
    "comments": {
        "whole": """
(kommentar|kommentare|einen kommentar) (hinzufügen|schreiben|verfassen|abgeben|anzeigen|laden|lesen|#)
(diskutieren|diskutiere|diskutiert) (sie)? mit ~
(schreib|schreibt|schreiben sie) ~ (in die)? kommentare
(schreibe|schreib|schreiben sie|hinterlasse|hinterlassen sie|verfasse|verfassen sie) (einen|eine|deinen|ihren) (kommentar|antwort|nachricht) (antwort abbrechen|antworten abbrechen|abbrechen)?
(antwort|antworten) (abbrechen|hinterlassen)
(kommentar|kommentare|antwort) (schreiben|abschicken|absenden|hinterlassen|verfassen|anzeigen|lesen|laden|veröffentlichen|geschlossen|posten|abbrechen)
(keine|#) (kommentare|kommentar|antworten) (vorhanden|bisher|lesen|anzeigen)?
(die)? kommentare sind (geschlossen|deaktiviert)
(alle|weitere|mehr) (kommentare|#) (anzeigen|laden|lesen)?
(jetzt)? (mitdiskutieren|diskutieren sie mit|diskutiere mit|kommentieren|zur diskussion)
(anmelden|einloggen|bitte anmelden|melden sie sich an) (um zu kommentieren|und kommentieren|und mitdiskutieren)
ihre meinung
sag uns deine meinung
""",
        "bare": """
(und)? was (meinen|denken) (sie|ihr) (dazu)?
(und)? was (meinst|denkst) du (dazu)?
antworten
kommentare
kommentar
name
webseite
email
""",
        "start": """
(schreib|schreibt|schreiben sie|verrate|verratet|erzähl|erzählt) (mir|uns|es)? (gerne)? (es)? in (die|den) kommentare*
(deine|ihre) (email adresse|emailadresse|email) wird nicht veröffentlicht
(erforderliche|notwendige|benötigte) felder sind
(meinen namen|name) ~ (in diesem browser|speichern)
# (kommentare|kommentar|antworten|antwort|gedanken|reaktionen|gedanke) (zu|auf|zum|über)
(ein|eine) (kommentar|antwort|gedanke) (zu|auf) :
(du musst|sie müssen|bitte) ~ (angemeldet|einloggen|anmelden|eingeloggt|registr*) ~ (kommentar|kommentieren|kommentieren zu können|abzugeben)
(melde dich|melden sie sich|logge dich|loggen sie sich) ~ (um zu kommentieren|kommentar|kommentieren)
(diese|unsere) website verwendet akismet
(benachrichtige|benachrichtigen sie|benachrichtigung) (mich)? (über|bei|per) ~ (kommentare|beiträge|email|kommentar)
(kommentare|die kommentare|der kommentarbereich|die kommentarfunktion|diese diskussion) (sind|ist|wurde|wurden) (geschlossen|deaktiviert|moderiert|beendet)
(bitte)? beachten sie (unsere|die) (netiquette|kommentarregeln)
""",
        "has": "wird nicht veröffentlicht erforderliche\nerforderliche felder sind (mit|markiert)\nfür (meinen|die) nächsten kommentar\nbis ich wieder kommentiere",
        "hint": "kommentar\nkommentare\nantworten\nnetiquette\nanmelden",
        "topic": "kommentar moderat netiquette",
    },
    "nav": {
        "whole": """
(zur|zu den) (bildergalerie|fotostrecke|bildern|fotos|galerie|startseite|übersicht|navigation|suche|navigation springen)
(nach|zum|zurück nach) (oben|seitenanfang|anfang)
(zum|zur|direkt zum) (inhalt|hauptinhalt|navigation|startseite|seitenanfang|anfang|menü|suche|rezept) (springen|wechseln)?
(nach oben|zurück nach oben|zurück zur startseite|zurück zur übersicht|zur übersicht)
(alle)? (cookies)? (akzeptieren|ablehnen) (und (schließen|weiter))?
(alle)? (akzeptieren|zustimmen|ablehnen|cookies akzeptieren)
(cookie|datenschutz) (einstellungen|richtlinie)
(impressum|datenschutz|datenschutzerklärung|agb|kontakt) (impressum|datenschutz|datenschutzerklärung|agb|kontakt)
(menü|navigation|suche) (öffnen|schließen|anzeigen|ein ausblenden)
inhaltsverzeichnis (anzeigen|verbergen)
(zum rezept|rezept drucken|drucken)
""",
        "bare": "startseite\nmenü\nsuche\nsuchen\nimpressum\ndatenschutz\nschlagwörter\nanmelden\nmehr anzeigen\nschließen\ninhaltsverzeichnis\nthemen",
        "start": """
(impressum|datenschutz|agb|kontakt) : (datenschutz|impressum|agb|kontakt|datenschutzerklärung|cookie*|nutzungsbedingungen)
(zum|direkt zum) (hauptinhalt|inhalt) (springen|wechseln)
(wir verwenden|wir nutzen|diese (website|webseite|seite) (verwendet|nutzt|benutzt)|unsere (website|webseite|seite) (verwendet|nutzt)|wir setzen) (auf dieser website|auf unserer website|auf unserer webseite)? cookies
(durch die weitere nutzung|mit der nutzung|wenn sie (weitersurfen|fortfahren|diese)|durch die nutzung|indem sie) ~ (stimmen|cookies|einverstanden|akzeptieren)
(schlagwörter|schlagworte|tags|kategorien|kategorie|stichworte|stichwörter|verschlagwortet mit|abgelegt unter|veröffentlicht in|veröffentlicht unter|themen in diesem artikel|sie sind hier|sie befinden sich hier|du bist hier|in diesem artikel) :
(veröffentlicht|abgelegt) (unter|in) ~ (:|verschlagwortet|getaggt)
(verschlagwortet|getaggt) mit
""",
        "edge": "themen :\nrubrik :\nressort :",
        "hint": "cookies\nakzeptieren\neinstellungen\ndatenschutzerklärung\nwerbung anzuzeigen",
        "topic": "cookie datenschutz",
    },
    "credit": {
        "whole": """
alle rechte vorbehalten
(über|zum|zur) (den|die|der)? (autor|autorin|autoren)
(symbolbild|archivbild|symbolfoto|archivfoto)
(mit material der|mit material von|quelle) (dpa|afp|reuters|sid|apa|ap)
(mit material|mit agenturmaterial)
""",
        "start": """
(dieser|der) (text|artikel|beitrag|essay) (erschien|ist|wurde) (zuerst|zunächst|ursprünglich|erstmals|in|im|auf) ~
(foto|fotos|bild|bilder|bildquelle|bildnachweis|titelbild|beitragsbild|bildrechte|fotocredit|fotos und text|illustration|grafik|aufmacherbild|beitragsfoto|teaserbild) (von|copyright)? :
(bild|titelbild|beitragsbild|illustration|foto) (wurde)? (mit|von|durch) (hilfe)? (von)? (ki|künstlicher intelligenz|ai|midjourney|dall) (generiert|erstellt|erzeugt)?
(bild|beitragsbild|titelbild) (ki generiert|generiert|mit ki)
(quelle|quellen|via|originalquelle|originalartikel|originalmeldung|pressemitteilung|über den autor|über die autorin|zum autor|zur autorin|zur person) :
(über|zum|zur) (den|die|der)? (autor|autorin) :
(dieser|der) (artikel|beitrag|text) (ist|erschien|wurde|stammt) (zuerst|ursprünglich|im original|erstmals|zunächst) ~ (erschienen|veröffentlicht|auf|in|bei)
(der beitrag|dieser beitrag) ~ erschien zuerst
(mit material (der|von)|quelle :)
copyright #
(weiterverbreitung|vervielfältigung|nachdruck|jede verwendung) ~ (nur mit|verboten|genehmigung|zustimmung|untersagt)
(original|ursprünglich) (erschienen|veröffentlicht) (auf|in|bei)
""",
        "has": "alle rechte vorbehalten\nerschien zuerst auf",
        "edge": "(text|fotos|autor|autorin|redaktion|bericht) :\n(mit|von) ~ (dpa|afp|reuters)\ntext :\nvon redaktion",
        "hint": "ist (freier|freie|freiberufliche) (journalist|journalistin|autor|autorin|redakteur|redakteurin)\nmit genehmigung\nschreibt (für|über)\nlebt (in|mit)",
        "topic": "urheber copyright fotograf",
    },
    "ad": {
        "whole": """
nach der (werbung|anzeige) geht es weiter
anzeige
anzeigen
werbung
(advertorial|sponsored post|gesponsert|gesponserter inhalt|gesponserter beitrag|bezahlte werbung|unbezahlte werbung|bezahlter inhalt|bezahlte partnerschaft)
(werbung|anzeige) (bitte weiterscrollen|weiterlesen nach der (anzeige|werbung)|überspringen|wegen ~)
(der|dieser) (artikel|text|beitrag) (geht|wird|läuft) (nach|unter|unterhalb) (der|dieser) (anzeige|werbung) (weiter|fortgesetzt)
(weiterlesen|artikel geht weiter|hier geht es weiter|weiter geht s) (nach|unter) (der|dieser) (anzeige|werbung)
nach der (werbung|anzeige) (weiterlesen|geht es weiter)
(mit)? affiliate links
""",
        "start": """
(einige|manche|die) links (in|auf) (diesem|dieser) ~ affiliate (links)?
(anzeige|werbung|gesponsert|sponsored|advertorial|in kooperation mit|präsentiert von|werbung in eigener sache) :
(dieser|der) (artikel|beitrag|text) (enthält|kann) (affiliate|werbelinks|provisions|produktplatzierungen|werbung)
(die mit|mit einem|mit) ~ (gekennzeichnete*|markierte*|sternchen) ~ (links|affiliate|provision*)
(wenn (sie|du)|kaufen sie|kaufst du) ~ (link|links|kaufen|kaufst) ~ (provision|kommission)
als amazon partner
bei (den)? ~ links ~ (affiliate|provisions)
""",
        "has": "(erhalten|bekommen|erhält|verdiene|verdienen) (wir|ich|der anbieter)? (eventuell|ggf|unter umständen)? eine (kleine)? provision\nverdiene ich an qualifizierten\nohne (mehrkosten|zusätzliche kosten) für (dich|sie)\nfür (dich|sie) (ändert sich|entstehen|bleibt) ~ (preis|kosten|nichts)",
        "hint": "affiliate\nprovision\ngesponsert\nanzeige",
        "topic": "werbung anzeige sponsor werbe",
    },
    "llm": {
        "whole": """
(eine)? (weitere|andere|zweite|alternative|neue) (kürzere|längere|lockerere)? (fassung|version|variante) :
(natürlich|gerne|klar|selbstverständlich|sicher|gern|na klar|alles klar|aber gerne|sehr gerne)
(wortanzahl|wortzahl|anzahl der wörter|wörter|zeichenanzahl) : (ca|etwa)? #
(ca|circa|etwa)? # wörter
(artikel|titel|version #|variante #|entwurf|überarbeitete version|alternative version|alternativer titel) :
ich hoffe das hilft (dir|ihnen)?
""",
        "start": """
(gib|geben sie) (mir)? bescheid (wenn|falls|ob)
ich habe ~ (ton|stil|fakten|struktur|daten|inhalt|tonfall) ~ (beibehalten|erhalten|übernommen|gewahrt)
(haupt|fokus|ziel) (keyword|schlüsselwort) :
(natürlich|gerne|klar|selbstverständlich|sicher|gern|sehr gerne|na klar|alles klar|aber gerne|perfekt) (hier|im folgenden|nachfolgend|anbei|ich|nachstehend)
(hier|nachfolgend|im folgenden|anbei|nachstehend|unten) (ist|sind|findest|finden|kommt|folgt|die|eine|ein|der) ~ (version|artikel|text|entwurf|fassung|blogbeitrag|beitrag|variante|zusammenfassung|überarbeitung|titelvorschläge|formulierung|alternative)
(möchten sie|möchtest du|soll ich|wünschen sie|willst du|darf ich) ~ (dass ich|den|noch|auch|ich|eine|text|artikel|anpassen|erstellen|ergänzen|kürzen|umformulieren) ~ (dass|ergänz*|anpass*|hinzufüg*|erstell*|kürz*|umschreib*|schreib*|formulier*|übersetz*|anpasse|ergänze|hinzufüge|kürze|meta*)
als (ki|ki sprachmodell|sprachmodell|ki modell|großes sprachmodell|künstliche intelligenz)
(metabeschreibung|meta beschreibung|meta description|meta titel|seo titel|fokus keyphrase|fokus keyword|hauptkeyword|fokus schlüsselwort|keyword|keywords|schlüsselwörter|schlagwörter für seo|slug|wortanzahl|wortzahl|alt text|alternativtext|alternative version|alternative fassung|alternativer titel|alternative überschrift|alternative überschriften|version #|variante #|vorgeschlagene tags|titelvorschläge|bildprompt|zielgruppe|leseniveau) (~)? :
(lass|lassen sie) (es)? (mich|mir)? (es)? (gerne)? wissen (ob|wenn|falls|was|welche)
(sagen sie|sag) (mir)? (einfach)? bescheid
""",
        "edge": """
ich hoffe (dieser|diese|das|der|die|dir|ihnen)
(wenn|falls) (sie|du) (möchten|möchtest|willst|wünschen|wollen) (,)? ~ (kann|könnte|passe|ergänze|erstelle)
(gerne|gern) (kann|passe|erstelle|ergänze|kürze) ich
ich (kann|könnte) (den|diesen|ihn|es|auch|gerne|gern|die) ~ (text|artikel|anpassen|kürzen|umschreiben|ergänzen|erstellen|formulieren)
(dieser|der) (artikel|text|beitrag|inhalt) (ist|wurde|umfasst|verwendet|enthält|nutzt|hat|berücksichtigt) ~ (seo|suchmaschinen|keyword|keywords|wörter|zwischenüberschriften|überschriften|lesbarkeit|optimiert|tonfall|umformuliert|umgeschrieben|sprachniveau)
(artikel|text|beitrag) (mit|von) (ca|etwa|rund|#) ~ wörtern
(ich habe|wir haben) (den|die|das|dabei) ~ (text|artikel|stil|wörter|keywords|tonfall|inhalt|struktur|formulier*) ~ (umgeschrieben|überarbeitet|optimiert|beibehalten|angepasst|gekürzt|ergänzt|verwendet|formuliert)
""",
        "hint": "seo\nsuchmaschinenoptimiert\nfür suchmaschinen\noptimiert\nkeyword\nkeywords\ntonfall\nmeta description\nmetabeschreibung\nfassung",
        "topic": "seo keyword suchmaschin prompt chatgpt sprachmodell",
    },
    "placeholder": {
        "start": """
(hier steht|hier kommt|hier folgt) (der|ein|noch|blindtext|text|das)
(platzhalter|blindtext|beispieltext|bild folgt|foto folgt|text folgt) (text|für|hier|:)?
""",
        "topic": "platzhalter blindtext",
    },
}
