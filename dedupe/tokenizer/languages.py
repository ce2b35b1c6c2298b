"""What is known of each language: its Snowball stemmer, function words, abbreviations and script."""

from __future__ import annotations

SNOWBALL = {
    "ar": "arabic",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "eo": "esperanto",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "ne": "nepali",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}

FUNCTION_WORDS = {
    "en": "the of and to in a is that it for on was with as be by at are this from or have an had not but they you"
    " which were his her he she we will their there been if more when who would one all can so has what about up out"
    " into than them its my your our i me him us do does did no just then also only some any these those other over"
    " such after before while where how because could should may might must very own same too most each both"
    " don't it's isn't aren't won't can't doesn't didn't i'm i've you're you'll they're that's there's here's",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat"
    " dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr"
    " durch man sein wurde wenn wir ich ihr ihre seine sei kann ohne gegen vom schon unter diese dieser dieses da ja",
    "fr": "de la le et les des en un une du dans est que pour qui il a pas au sur ne ce par plus avec se sont son mais"
    " comme on ou si leur y dont aux elle cette ces ses nous vous je ils elles même être été sans tout fait était ont"
    " d'un d'une c'est qu'il n'est l' où sa très peut aussi bien entre après deux encore sous",
    "es": "de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha o este sí ya"
    " porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni"
    " contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa son fue era",
    "it": "di che e la il un a per è in una non sono da si con le i del della come ma lo ha dei al alla nel più gli"
    " anche se o delle ci questo questa dal dalla nella sul sulla su mi ai cui tra ne era stato essere fra loro suo sua"
    " degli alle nelle quando dopo senza ogni tutti tutto molto dove chi perché hanno può uno l'",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu"
    " sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter"
    " seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha numa pelos são",
    "nl": "de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft ze"
    " die was worden door wordt hij je zich over hun wel kan meer geen deze al werd dit zo hebben tot zou ik we wij"
    " waar onder na had haar tegen heb hoe wat veel moet zonder der den zij",
    "sv": "och i att det som en på är av för med den till inte har de ett om var men jag vi från så kan när hade eller"
    " nu sin man också vid över bara efter ut då där vara han hon mot mycket upp skulle här alla blev under blir sina",
    "da": "og i at det er en til af på den for med de som ikke der har et var han kan fra jeg men om så vi eller hun"
    " også ved sig skal efter være når nu bliver blev over mod ud hvor havde mange mere alle meget kun blive min hvis",
    "no": "og i det er på som en til av for med at den ikke de har et var fra han jeg men om så vi kan eller hun også"
    " seg ved skal etter være når nå blir ble over mot ut hvor hadde mange mer alle bare bli hvis noe noen vært",
    "fi": "ja on ei että se oli hän ole mutta joka kun niin myös sen ovat kuin jos tai mukaan sekä jo hänen voi vain"
    " ollut olisi nyt tämä jotka siitä mitä sitä eivät ennen kanssa vielä sitten kuitenkin",
    "hu": "a az és hogy nem is egy meg ez volt csak már el de még ha mint ki van fel vagy kell be azt ezt volna aki"
    " ami amely sem lesz minden majd után",
    "ro": "de și în a la cu pe nu o să un mai din care este au fost ce pentru că al ale prin sau dar după fi cel sunt"
    " ca lor lui ei între unui unei acest această",
    "pl": "i w na nie z się do to że o jest jak a po za co ale od przez dla tak są był być już tylko czy jego było ma"
    " może który która które oraz przy ich gdy lub także jako",
    "cs": "a v se na je že o s z do i to jako za by ale k po jsou pro od byl ve si ze tak jen nebo podle jeho které"
    " která který bylo však jsem aby když až",
    "tr": "bir ve bu da de için ile çok olarak daha o ne gibi kadar sonra ise var olan en ama her ya değil iki ki mi"
    " göre oldu olduğu yeni diye kendi şey hem bile nasıl veya yok biz ben sen siz onun bunun tüm",
    "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka"
    " oleh atau kami sudah seperti lebih telah adalah bahwa dapat hanya",
    "ca": "de la que i el en a les els un per amb no una del és al es com més però l'any seva també ha són aquest aquesta"
    " entre dels pel quan fins va",
    "ru": "и в не на что с по как это к а из он но у за о от же так для все его было бы она до или при то мы они вы я"
    " ее их который которые которая если уже также только еще был была были быть чтобы где когда после без под со нет",
    "uk": "і в не на що з як це до а та у за про від так для все його було він але й по ми вони ви я її їх який які"
    " якщо вже також тільки ще був була були щоб",
    "bg": "и на да се в за не от с е по че си като са до ще това при или но как я ги тя той те има след още само",
    "sr": "и у је да се на за су са не од као о али који што то из по би био када или",
    "el": "και το του η να της την ο στο με που για τα των από σε είναι δεν στην τη θα τον τους οι μια ένα ως κατά",
    "ar": "في من على إلى أن عن التي الذي هذا هذه مع ما لا كان كانت قد بعد بين كل غير ذلك أو ثم كما لم قبل حتى عند هو"
    " هي وقد إن أي منذ خلال حيث لن ولا وهو وهي",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می اما یا باید هر ها بود",
    "he": "של את על לא הוא זה עם כל גם אני כי היא או אבל יש אם מה בין רק יותר כדי אין היה",
    "hi": "के में है की को और से का ने पर यह कि भी एक हैं नहीं तो ही इस लिए या कर हो था थे थी वह जो अपने किया साथ बाद तक"
    " गया रहे रहा उन गई जा कुछ अब सकते सकता होता होती",
    "th": "",
    "zh": "",
    "ja": "",
    "ko": "은 는 이 가 을 를 의 에 와 과 도 으로 로 그 수 있다",
}
"""The commonest words that carry no content of their own; also what a language is known by."""

SCRIPTS = {
    "latin": ("A-Za-z\u00c0-\u024f\u1e00-\u1eff", "en de fr es it pt nl sv da no fi hu ro pl cs tr id ca"),
    "cyrillic": ("\u0400-\u052f", "ru uk bg sr"),
    "greek": ("\u0370-\u03ff", "el"),
    "arabic": ("\u0600-\u06ff", "ar fa"),
    "hebrew": ("\u0590-\u05ff", "he"),
    "devanagari": ("\u0900-\u097f", "hi"),
    "tamil": ("\u0b80-\u0bff", "ta"),
    "armenian": ("\u0530-\u058f", "hy"),
    "thai": ("\u0e00-\u0e7f", "th"),
    "han": ("\u3400-\u4dbf\u4e00-\u9fff", "zh"),
    "kana": ("\u3040-\u30ff", "ja"),
    "hangul": ("\uac00-\ud7af\u1100-\u11ff", "ko"),
}
"""Of each script, its ranges and the languages written in it."""

ABBREVIATIONS = {
    "*": "vs etc p pp ca fig no nr vol ed eds jan feb mar apr aug sept sep oct okt nov dec dez cf al a.m p.m u.s u.k e.g i.e"
    " dr prof st",
    "en": "mr mrs ms jr sr rev gen sen rep gov capt lt col sgt hon inc ltd co corp dept est approx min max mt ft ave blvd"
    " rd jun jul b.c a.d ph.d m.d d.c u.s.a u.n neb calif fla tex wash mass pa ill",
    "de": "z.b d.h u.a bzw usw evtl ggf inkl str hr fr vgl bspw mio mrd tel abs art o.ä z.t s.o s.u v.a geb jh",
    "fr": "m mm mme mlle env av bd tél janv févr juil c.-à-d ex",
    "es": "sr sra srta d dña ud uds avda tel aprox núm pág ee.uu p.ej",
    "it": "sig sig.ra dott dott.ssa ing avv tel pag ecc es on s.p.a",
    "pt": "sr sra srs dra eng tel pág núm av ex aprox",
    "nl": "bijv dhr mevr enz o.a d.w.z m.b.t t.o.v tel blz resp incl excl",
    "ru": "г гг т.е т.д т.п др руб коп стр ул тыс млн млрд им см рис",
    "sv": "t.ex bl.a d.v.s m.m o.s.v kl",
    "da": "f.eks bl.a d.v.s m.m osv kl",
    "no": "f.eks bl.a d.v.s m.m osv kl",
    "pl": "np tzn itd itp ul im tys mln mld zł r",
    "tr": "vb bkz yy sn av doç",
}
"""Words whose full stop ends no sentence, lower case, without their last full stop; "*" is for every language."""
