"""Lines that are no part of any article, by language and code."""

from __future__ import annotations

LINES: dict[str, dict[str, list[str]]] = {
    "en": {
        "X101": [
            "Download our free app for river levels near you",
            "WATCH: Eleven Bridges You Should Never Cross by Bike",
        ],
        "X102": [
            "Sign up for our weekly newsletter and get the best walks in your inbox.",
            "Follow Arle Valley News on Facebook for the latest from your town.",
            "Call us today for a free, no-obligation quote!",
            "Support local journalism. Subscribe from £1 a week.",
            "Was this article helpful?",
        ],
        "X103": [
            "Share | Tweet | Email | Print",
            "Share on Facebook",
            "This story has been shared 812 times.",
        ],
        "X104": ["Read more: Five mills worth a detour", "RELATED: ‘We heard it go’: the night of the flood"],
        "X105": [
            "Your email address will not be published. Required fields are marked *",
            "Name * Email * Website",
        ],
        "X106": [
            "Home » Walks » Rivers",
            "Skip to main content",
            "We use cookies to improve your visit. Accept all",
        ],
        "X107": [
            "© 2024 Arle Media. All rights reserved.",
            "Photo: Jo Bell / Getty Images",
            "(Photo by Jo Bell/Reuters)",
        ],
        "X108": [
            "ADVERTISEMENT",
            "Story continues below advertisement",
            "Sponsored: The best boots of the year",
        ],
        "X109": [
            "Certainly! Here's a shorter version of the article:",
            "Meta description: A bridge is closed, and nobody knows for how long.",
            "Would you like me to add a list of sources?",
        ],
        "X110": ["```", "“`html", "</section></article>", '[caption id="attachment_12" align="left"]'],
        "X111": [
            "[Insert photo of the bridge here]",
            "[TK: ask Jo for the year]",
            "Lorem ipsum dolor sit amet.",
        ],
    },
    "es": {
        "X102": ["Suscríbete a nuestro boletín y recibe las noticias cada mañana."],
        "X103": ["Compartir en Facebook | WhatsApp | Copiar enlace"],
        "X104": ["Te puede interesar: Los puentes más viejos del valle"],
        "X105": ["Tu dirección de correo electrónico no será publicada."],
        "X106": ["Utilizamos cookies propias y de terceros."],
        "X108": ["PUBLICIDAD"],
        "X109": ["¡Claro! Aquí tienes una versión más corta del artículo:"],
        "X111": ["[Insertar imagen del puente]"],
    },
    "de": {
        "X102": ["Melden Sie sich jetzt für unseren Newsletter an."],
        "X103": ["Teilen | Drucken | Link kopieren"],
        "X104": ["Lesen Sie auch: Die ältesten Brücken im Tal"],
        "X105": ["Deine E-Mail-Adresse wird nicht veröffentlicht."],
        "X106": ["Diese Website verwendet Cookies."],
        "X107": ["Alle Rechte vorbehalten"],
        "X108": ["Anzeige"],
        "X109": ["Natürlich! Hier ist eine kürzere Version des Artikels:"],
    },
    "fr": {
        "X102": ["Inscrivez-vous à notre newsletter pour ne rien manquer."],
        "X103": ["Partager sur Facebook · Imprimer · Copier le lien"],
        "X104": ["À lire aussi : Les plus vieux ponts de la vallée"],
        "X105": ["Votre adresse e-mail ne sera pas publiée."],
        "X108": ["La suite après cette publicité"],
        "X109": ["Bien sûr ! Voici une version plus courte de l’article :"],
    },
    "pt": {
        "X102": ["Assine nossa newsletter e receba as notícias todas as manhãs."],
        "X104": ["Leia também: As pontes mais velhas do vale"],
        "X105": ["O seu endereço de e-mail não será publicado."],
        "X109": ["Claro! Aqui está uma versão mais curta do artigo:"],
    },
    "it": {
        "X102": ["Iscriviti alla nostra newsletter per ricevere le notizie ogni mattina."],
        "X104": ["Leggi anche: I ponti più vecchi della valle"],
        "X105": ["Il tuo indirizzo email non sarà pubblicato."],
        "X109": ["Certo! Ecco una versione più breve dell’articolo:"],
    },
    "nl": {
        "X104": ["Lees ook: De oudste bruggen van het dal"],
        "X105": ["Je e-mailadres wordt niet gepubliceerd."],
    },
    "ru": {
        "X104": ["Читайте также: Самые старые мосты долины"],
        "X105": ["Ваш адрес email не будет опубликован."],
    },
    "zh": {"X104": ["相关阅读：山谷里最古老的桥"], "X105": ["您的邮箱地址不会被公开。"]},
    "ja": {
        "X104": ["関連記事：谷でいちばん古い橋"],
        "X105": ["メールアドレスが公開されることはありません。"],
    },
    "ar": {"X104": ["اقرأ أيضا: أقدم الجسور في الوادي"], "X105": ["لن يتم نشر عنوان بريدك الإلكتروني."]},
    "hi": {"X104": ["यह भी पढ़ें: घाटी के सबसे पुराने पुल"], "X105": ["आपका ईमेल पता प्रकाशित नहीं किया जाएगा."]},
    "tr": {
        "X104": ["İlginizi çekebilir: Vadinin en eski köprüleri"],
        "X105": ["E-posta adresiniz yayınlanmayacak."],
    },
    "pl": {
        "X104": ["Czytaj także: Najstarsze mosty doliny"],
        "X105": ["Twój adres e-mail nie zostanie opublikowany."],
    },
    "sv": {"X104": ["Läs även: Dalens äldsta broar"], "X105": ["Din e-postadress kommer inte publiceras."]},
    "ko": {"X104": ["관련기사: 계곡의 가장 오래된 다리"], "X105": ["이메일 주소는 공개되지 않습니다."]},
    "th": {"X104": ["อ่านเพิ่มเติม: สะพานที่เก่าแก่ที่สุด"], "X105": ["อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น"]},
    "he": {"X104": ["קראו גם: הגשרים העתיקים בעמק"], "X105": ["האימייל שלך לא יוצג באתר."]},
}
