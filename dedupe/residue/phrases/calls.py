# ruff: noqa: E501
"""What calls to the reader are made of, by language: a command first, then signs that the publisher speaks."""

from __future__ import annotations

COMMANDS = {
    "es": (
        "suscríbete suscríbase síguenos sigue descarga descárgate consigue compra reserva pide llama llámanos contacta escríbenos"
        " visita visítanos apúntate regístrate únete recibe escucha mira ve apoya ayúdanos dona comparte haz prueba descubre aprovecha"
        " participa gana inscríbete solicita hazte entra activa lee ver cuéntame cuéntanos envía envíanos deja únase reciba"
    ),
    "de": (
        "abonnieren abonniere folgen folge laden lade holen hol sichern sichere bestellen bestelle buchen buche rufen ruf kontaktieren"
        " schreiben schreib besuchen besuche melden melde registrieren hören höre sehen sieh unterstützen unterstütze helfen hilf spenden"
        " spende teilen teile testen teste entdecken entdecke nutzen nutze gewinnen gewinne fordern jetzt kostenlos tickets kommen"
    ),
    "fr": (
        "abonnez inscrivez suivez téléchargez recevez commandez réservez achetez appelez contactez écrivez visitez rejoignez écoutez"
        " regardez retrouvez soutenez aidez donnez faites partagez essayez testez découvrez profitez participez gagnez demandez"
        " lisez activez dites envoyez laissez obtenez"
    ),
    "pt": (
        "assine inscreva siga baixe receba compre reserve garanta peça ligue fale contate visite entre participe ouça assista apoie"
        " ajude doe compartilhe faça teste experimente descubra aproveite ganhe cadastre leia ative conte me envie deixe confira"
        " adquira solicite junte"
    ),
    "it": (
        "iscriviti seguici segui scarica ricevi acquista compra prenota chiama chiamaci contatta contattaci scrivici visita unisciti"
        " ascolta guarda sostieni sostienici aiutaci dona condividi prova scopri approfitta partecipa vinci richiedi abbonati leggi"
        " attiva raccontami raccontaci invia lascia ordina"
    ),
}
OURS = {
    "es": r"\b(?:nuestr[oa]s?|nosotros|llámanos|síguenos|escríbenos|visítanos|ayúdanos|cuéntanos|envíanos)\b",
    "de": r"\b(?:unser\w*|uns|mein\w*|mir)\b",
    "fr": r"\b(?:notre|nos|nous|mon)\b",
    "pt": r"\b(?:noss[oa]s?|conosco|nos|connosco|a gente|para nós)\b",
    "it": r"\b(?:nostr[oaie]|noi|chiamaci|contattaci|seguici|scrivici|sostienici|aiutaci|raccontaci)\b",
}
SIGNS = {
    "es": (
        r"\b(?:newsletter|boletín|correo|email|facebook|instagram|whatsapp|telegram|youtube|x|tiktok|canal|app|pódcast|podcast|redes|tienda|web|"
        r"comentarios)\b|www\.|\S+@\S+\.\w|\b\d{3} \d{3} \d{3}\b",
        r"\b(?:gratis|gratuit[oa]s?|descuento|oferta|entradas|plazas|presupuesto|guía|curso|libro|suscripción|donación|aportación|sorteo)\b|\d+ ?[€%]",
        r"\b(?:tus?|tuy[oa]s?|te|usted)\b",
        r"\b(?:ya|hoy|ahora|ahora mismo|cada (?:día|semana|mañana|viernes))\b",
    ),
    "de": (
        r"\b(?:newsletter|email|mail|facebook|instagram|whatsapp|telegram|youtube|x|tiktok|kanal|app|podcast|shop|webseite|website|postfach|"
        r"kommentare)\b|www\.|\S+@\S+\.\w",
        r"\b(?:kostenlos\w*|gratis|rabatt|angebot\w*|tickets?|vorverkauf|beratung|ratgeber|kurs|buch|abo|spende|gewinnspiel|kostenloser|download)\b|\d+ ?[€%]",
        r"\b(?:sie|ihr\w*|du|dein\w*|dir)\b",
        r"\b(?:jetzt|heute|sofort|noch heute|jeden (?:tag|morgen|freitag))\b",
    ),
    "fr": (
        r"\b(?:newsletter|infolettre|email|mail|courriel|facebook|instagram|whatsapp|telegram|youtube|x|tiktok|chaîne|appli\w*|podcast|boutique|"
        r"site|réseaux|commentaires?)\b|www\.|\S+@\S+\.\w|\b\d\d(?: \d\d){4}\b",
        r"\b(?:gratuit\w*|réduction|remise|offre|billets?|places?|devis|guide|cours|livre|abonnement|don|concours)\b|\d+ ?[€%]",
        r"\b(?:vos|votre|vous|tes|ton|ta)\b",
        r"\b(?:maintenant|aujourd'hui|vite|dès|chaque (?:jour|semaine|matin|vendredi))\b",
    ),
    "pt": (
        r"\b(?:newsletter|email|facebook|instagram|whatsapp|telegram|youtube|x|tiktok|canal|aplicativo|app|podcast|redes|loja|site|comentários)\b"
        r"|www\.|\S+@\S+\.\w",
        r"\b(?:grátis|gratuit\w*|desconto|oferta|ingressos?|vagas|orçamento|guia|curso|livro|assinatura|doação|sorteio)\b|\d+ ?%|r\$ ?\d",
        r"\b(?:seus?|suas?|você|teu|tua)\b",
        r"\b(?:já|hoje|agora|toda (?:semana|sexta\w*)|todos os dias)\b",
    ),
    "it": (
        r"\b(?:newsletter|email|mail|facebook|instagram|whatsapp|telegram|youtube|x|tiktok|canale|app|podcast|social|negozio|sito|commenti)\b|www\."
        r"|\S+@\S+\.\w",
        r"\b(?:gratis|gratuit\w*|sconto|offerta|biglietti|posti|preventivo|guida|corso|libro|abbonamento|donazione|concorso)\b|\d+ ?[€%]",
        r"\b(?:tu[oaei]i?|ti|vostr[oaie]|lei)\b",
        r"\b(?:subito|oggi|ora|adesso|ogni (?:giorno|settimana|mattina|venerdì))\b",
    ),
}
ASKING = {
    "es": r"^\W*(?:¿?\s*(?:necesitas|necesita|buscas|quieres|te ha gustado|tienes|quiere))\b[^.!?]*\?",
    "de": r"^\W*(?:sie brauchen|brauchst du|brauchen sie|suchen sie|suchst du|möchten sie|gefällt dir|hat ihnen|hat dir)\b[^.!?]*\?",
    "fr": r"^\W*(?:besoin d|vous cherchez|vous avez|envie d|vous souhaitez|cela vous)[^.!?]*\?",
    "pt": r"^\W*(?:precisa|procura|quer|gostou|está procurando|você quer)\b[^.!?]*\?",
    "it": r"^\W*(?:hai bisogno|cerchi|vuoi|ti è piaciut|stai cercando|ti serve)[^.!?]*\?",
}
