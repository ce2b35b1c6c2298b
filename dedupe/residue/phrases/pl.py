# ruff: noqa: E501
"""Polish: the commonest."""

from __future__ import annotations

TABLE = {
    "promo": {
        "start": """
(posłuchaj|słuchaj|obejrzyj|pobierz|zainstaluj|ściągnij) (naszego|naszą|nasz|nasze|nowego) ~ (podcastu|podcast|odcinka|aplikację|film|aplikacji)
(pobierz|ściągnij|zainstaluj) (naszą|bezpłatną|darmową|naszą bezpłatną) ~ aplikację
(zobacz|obejrzyj|posłuchaj) (wideo|film|nasz podcast|także wideo|na youtube)
(wideo|podcast) :
(skorzystaj|odbierz) ~ (rabat*|kod*|promocj*|gratis)
""",
    },
    "cta": {
        "whole": "(zapisz się|subskrybuj|zasubskrybuj|dołącz|zarejestruj się|wesprzyj nas|obserwuj nas|polub nas) (teraz|za darmo|do newslettera|na facebooku|w google news|w mediach społecznościowych)?\n(sprawdź|zobacz) (aktualną)? (cenę|ceny|ofertę)\n(oceń|podoba ci się) (ten)? (artykuł|przepis)\nczy ten artykuł był pomocny\nmasz już (konto|subskrypcję)",
        "start": """
(ten|cały|dalszy) (artykuł|tekst|materiał|ciąg) ~ (dostępny|tylko|dla|przeznaczony) ~ (subskrybentów|prenumeratorów|abonentów|prenumeratą|subskrypcją|zalogowanych)
(nasz|ten) newsletter ~ (trafia|przychodzi|co|każdy|w każdy)
(zapisz się|subskrybuj|dołącz|zapraszamy do|zarejestruj się) (teraz|bezpłatnie|za darmo)? (do|na|nasz|nasze|i) ~ (newsletter*|kanał*|grup*|listy|subskrypcj*|społeczności|powiadomień)
(chcesz|bądź|otrzymuj|nie przegap) ~ (newsletter*|na bieżąco|e mail|email|skrzynk*|wiadomości|codziennie)
(obserwuj|śledź|polub|znajdź) (nas|nasz|nasze) ~ (facebook*|instagram*|google|twitter*|profil*|whatsapp*|x|kanał*)
(jeśli|jeżeli) ~ (artykuł|przepis|tekst) ~ (podoba*|udostępnij|spodobał|pomógł|przydatny)
(podziel się|napisz|daj znać|zostaw) ~ (komentarz*|opini*|komentarzach|opinią)
(masz|znalazłeś|widzisz) (ciekawy temat|informację|błąd|zdjęcia|temat) ~ (napisz|wyślij|zgłoś|skontaktuj)?
(wspieraj|wesprzyj) (nas|nasze|niezależne) ~ (dziennikarstwo|wpłat*|subskrypcj*|redakcj*)
(kup|wykup|aby) ~ (prenumerat*|subskrypcj*|czytać dalej)
""",
        "has": "nasz newsletter\nnaszego newslettera\nobserwuj nas (w|na)",
        "hint": "newsletter\nza darmo\nbezpłatnie\ncodziennie rano",
        "topic": "newsletter subskry",
    },
    "share": {
        "whole": "(udostępnij|podziel się|udostępnij na facebooku|udostępnij artykuł|poleć znajomemu|drukuj|kopiuj link|skopiuj link|skopiowano link|tweetnij)\nczas czytania : # min\nczas czytania (ok)? # (min|minut|minuty)\n# (udostępnień|wyświetleń)",
        "start": "(udostępnij|podziel się) (ten|tym|na|artykuł|artykułem|:|przez) ",
        "topic": "facebook",
    },
    "related": {
        "whole": "(czytaj|zobacz|przeczytaj|sprawdź|polecamy) (także|też|również|więcej|dalej)\n(powiązane|podobne|najnowsze|polecane|popularne|inne) (artykuły|wpisy|wiadomości|tematy|posty)\n(może cię zainteresować|to może cię zainteresować|najczęściej czytane|najpopularniejsze|poprzedni wpis|następny wpis|poprzedni artykuł|następny artykuł|polecamy)",
        "start": "(czytaj|zobacz|przeczytaj|sprawdź) (także|też|również|więcej) (:)?\n(czytaj więcej|zobacz też|polecamy|powiązane|najczęściej czytane|podobne artykuły|więcej|warto przeczytać|czytaj dalej|to może cię zainteresować|może cię zainteresować) :\n(poprzedni|następny) (wpis|artykuł)\n(to)? może (cię|cie|was) (też|także|również)? zainteresować",
    },
    "comments": {
        "whole": "(dodaj|napisz|zostaw|opublikuj|pokaż|wyślij|skomentuj|anuluj|zobacz) (komentarz|komentarze|odpowiedź|swój komentarz|pisanie odpowiedzi|artykuł) (anuluj pisanie odpowiedzi)?\n(brak komentarzy|anuluj pisanie odpowiedzi|# komentarzy|# komentarze|# komentarz|komentarze #|dołącz do dyskusji|zaloguj się aby skomentować|zaloguj się aby dodać komentarz|komentarze zostały wyłączone|możliwość komentowania została wyłączona|dyskusja)",
        "bare": "komentarze\nimię\nnazwa\nodpowiedz\nwitryna internetowa\nkomentarz",
        "start": "(twój|twoj) (adres)? (email|e mail|adres e mail) nie zostanie (opublikowany|upubliczniony)\n(wymagane|obowiązkowe) pola są\n(zapamiętaj|zapisz) (moje|moją|moja) \n# (komentarzy|komentarze|komentarz|odpowiedzi|odpowiedź|myśli) (do|na|o)\n(musisz|zaloguj|aby) ~ (zalogować|zalogowany|się) ~ (komentarz*|komentować|skomentować|dodać)\n(ta|nasza) (strona|witryna) używa akismet\nkomentarze ~ (wyłączone|zamknięte|moderowane)",
        "has": "nie zostanie opublikowany\nwymagane pola są oznaczone\npodczas pisania kolejnych komentarzy",
        "hint": "komentarz\nkomentarze",
        "topic": "komentarz",
    },
    "nav": {
        "whole": "(przejdź|skocz|przeskocz|wróć) (do)? (treści|głównej treści|góry|na górę|strony głównej|nawigacji|przepisu)\n(akceptuję|zaakceptuj|odrzuć|akceptuj) (wszystkie|wszystko|cookies|pliki cookie)?\n(polityka prywatności|regulamin|polityka cookies|mapa strony|spis treści|pokaż więcej|zaloguj się)",
        "bare": "strona główna\nmenu\nszukaj\ntagi\nzamknij\nkategorie",
        "start": "(ta|nasza|używamy|strona|witryna|korzystamy|ta strona|ta witryna) ~ (cookies|cookie|ciasteczek) \n(korzystając|kontynuując|przeglądając) ~ (zgodę|zgadzasz|cookies|akceptujesz)\n(tagi|tag|kategoria|kategorie|opublikowano w|słowa kluczowe|tematy|jesteś tutaj|otagowano) :",
        "hint": "cookies\npolityka prywatności\nakceptuję",
        "topic": "cookie ciastecz",
    },
    "credit": {
        "whole": """
fot (pap|afp|reuters|ap|epa|getty images|shutterstock|forum|unsplash|east news)
wszelkie prawa zastrzeżone
(o autorze|o autorce|zdjęcie ilustracyjne|fot archiwum|zdjęcie poglądowe)
""",
        "start": """
(fot|foto|zdj|zdjęcie|źródło zdjęcia|il|ilustracja|grafika) ~ : (pap|afp|reuters|getty|east news|agencja|shutterstock|unsplash|forum|materiały)
(fot|foto|zdjęcie|zdjęcia|źródło|źródła|autor zdjęcia|grafika|o autorze|oprac|zdjęcie główne) :
(artykuł|tekst) ~ (pierwotnie|po raz pierwszy|ukazał)
copyright #
(kopiowanie|przedruk) ~ (zabronione|zgody)
""",
        "has": "wszelkie prawa zastrzeżone",
        "topic": "prawa autorsk fotograf",
    },
    "ad": {
        "whole": "(reklama|reklamy|artykuł sponsorowany|materiał sponsorowany|materiał promocyjny|treść sponsorowana|materiał partnera|sponsorowane|autopromocja)\n(dalsza część|dalszy ciąg|ciąg dalszy) ~ (pod|poniżej|za) (reklamą|reklamy|materiałem wideo|wideo|filmem)",
        "start": "(reklama|sponsorowane|materiał sponsorowany) :\n(dalsza część|dalszy ciąg) (artykułu|tekstu) (pod|poniżej)",
        "topic": "reklam",
    },
    "llm": {
        "whole": "(oczywiście|jasne|pewnie|z przyjemnością|rozumiem)\n(liczba słów|liczba znaków) : (około)? #",
        "start": "(oczywiście|jasne|pewnie|z przyjemnością) (oto|poniżej|przedstawiam|oto jest)\n(oto|poniżej|poniżej znajduje się) ~ (wersja|artykuł|tekst|wersję|szkic|propozycja|wpis)\n(czy chcesz|chcesz|czy mam|czy chciałbyś|chciałbyś|czy chcieliby) ~ (żebym|abym|mam|dodał*|przerobił*|skrócił*|wersj*|dostosował*|przygotował*)\njako (model językowy|sztuczna inteligencja|ai)\n(meta opis|opis meta|meta description|słowo kluczowe|słowa kluczowe|fraza kluczowa|tytuł seo|meta tytuł|slug|liczba słów|alternatywna wersja|alternatywny tytuł|wersja #) :\n(daj|proszę dać) ~ znać ~ (jeśli|czy|co)?",
        "edge": "mam nadzieję że\n(jeśli|jeżeli) (chcesz|potrzebujesz) ~ mogę\n(ten|ta|powyższy) (artykuł|tekst|wersja) ~ (seo|zoptymalizowan*|słów|fraz*)",
        "hint": "seo\nsłowa kluczowe\nzoptymalizowan* pod\nliczba słów\nwersja\nton",
        "topic": "seo słow",
    },
}
