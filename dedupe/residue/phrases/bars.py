# ruff: noqa: E501
"""Words that rows of buttons, menus and forms are made of, in all languages together."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NETWORKS = _words(
    "facebook twitter x whatsapp telegram linkedin reddit pinterest instagram tumblr threads mastodon bluesky"
    " messenger viber line weibo wechat flipboard pocket vk vkontakte вконтакте одноклассники ok телеграм xing"
    " buffer digg tiktok youtube snapchat signal email mail correo courriel sms rss 微信 微博 qq qq空间 라인 카카오톡 페이스북"
    " 트위터 fb stumbleupon evernote instapaper kakao hatena nextdoor feedly вк твиттер фейсбук फेसबुक ट्विटर"
    " व्हाट्सएप فيسبوك تويتر واتساب تيليغرام تلغرام فيس بوك טוויטר פייסבוק ווטסאפ וואטסאפ טלגרם"
)
SHARE_ACTIONS = _words(
    "share shares shared tweet tweets pin pinit copy print email bookmark save post send link url like likes"
    " repost compartir comparte compártelo compartilhar compartilhe copiar imprimir imprime enviar envía"
    " guardar tuitear twittear partilhar enlace teilen drucken kopieren twittern merken versenden senden"
    " weiterleiten speichern partager partagez tweeter imprimer envoyer copier enregistrer épingler lien"
    " condividi condividere stampa invia tweetta copia salva delen deel afdrukken printen kopieer kopiëren"
    " mailen поделиться распечатать скопировать отправить репост твитнуть ссылку paylaş paylas tweetle yazdir"
    " kopyala gönder dela skriv skicka kopiera tipsa udostępnij drukuj kopiuj wyślij 分享 转发 打印 复制链接 收藏 分享到 シェア"
    " ツイート 印刷 コピー 공유 공유하기 인쇄 복사 링크복사 스크랩 مشاركة شارك طباعة نسخ إرسال तغريد شیئر شेयर साझा शेयर प्रिंट कॉपी"
    " करें שתף שתפו שיתוף הדפסה הדפס העתק แชร์ ทวีต พิมพ์ คัดลอก คัดลอกลิงก์"
)
GLUE = _words(
    ": on via by with to the this it an article story in your a us friend friends now page post or and link"
    " comments comment en el la por con este esta artículo noticia o y de auf per bei mit diesen artikel"
    " beitrag seite sur par le cet un ami su questo articolo no na com notícia matéria op dit delen на в эту"
    " статью новость по ссылке bu haberi yazıyı e i på denna artikkel detta do tego artykuł על את الرابط على"
    " عبر में पर को"
)
HOME = _words(
    "home homepage start startseite inicio início accueil página principal portada inicial главная hem strona"
    " główna ana sayfa anasayfa 首页 主页 ホーム トップ 홈 الرئيسية होम दף הבית หน้าแรก startpagina page you are here"
    " inizio pagina iniziale sie sind hier vous êtes ici está aquí"
) | {
    "página principal",
    "página inicial",
    "ana sayfa",
    "strona główna",
    "home page",
    "you are here home",
    "דף הבית",
}
MENU = _words(
    "news sport sports business politics opinion culture lifestyle travel weather video videos world tech"
    " technology science health entertainment podcasts podcast puzzles obituaries classifieds jobs contact"
    " about blog shop store login subscribe search newsletter newsletters recipes reviews deals markets money"
    " education food fashion music movies tv gaming local crime traffic live menu archive archives gallery"
    " events forum faq help donate account cart services products pricing careers press features noticias"
    " deportes economía política cultura opinión sociedad internacional mundo tecnología contacto tienda"
    " suscríbete buscar salud nachrichten politik wirtschaft kultur meinung wetter reise gesundheit wissen"
    " panorama kontakt impressum suche anmelden auto digital actualités actualité économie politique société"
    " monde santé météo international abonnement rechercher boutique cronaca economia spettacoli esteri salute"
    " meteo motori contatti abbonati cerca notícias esportes cidades brasil classificados assine saúde"
    " entretenimento contato colunistas desporto nieuws economie politiek buitenland binnenland cultuur weer"
    " zoeken inloggen новости политика экономика общество спорт культура мир происшествия погода наука авто"
    " контакты видео фото haberler gündem ekonomi spor dünya sağlık teknoloji magazin yaşam iletişim nyheter"
    " väder wiadomości polska świat kultura gospodarka pogoda 新闻 国内 国际 财经 体育 娱乐 科技 社会 军事 视频 健康 汽车 房产 ニュース 国際"
    " 経済 スポーツ エンタメ 政治 天気 정치 경제 사회 문화 스포츠 국제 연예 오피니언 سياسة اقتصاد رياضة ثقافة أخبار فيديو صحة منوعات تكنولوجيا"
    " देश विदेश खेल राजनीति मनोरंजन बिजनेस टेक राज्य חדשות ספורט כלכלה תרבות בריאות פוליטיקה ข่าว กีฬา"
    " การเมือง บันเทิง เศรษฐกิจ"
)
FIELDS = _words(
    "name email website comment message subject url phone captcha rating nombre correo electrónico comentario"
    " web sitio mensaje kommentar webseite nachricht telefon nom courriel commentaire site nome commento sito"
    " messaggio messagem mensagem comentário naam reactie bericht имя комментарий сайт сообщение почта ad isim"
    " yorum eposta posta namn webbplats imię nazwa komentarz 姓名 昵称 称呼 邮箱 电子邮件 网址 网站 站点 评论 名前 メール サイト コメント 이름"
    " 이메일 웹사이트 댓글 الاسم البريد الموقع التعليق नाम ईमेल वेबसाइट टिप्पणी שם אימייל אתר תגובה ชื่อ อีเมล เว็บไซต์"
    " ความเห็น"
)
PREVIOUS = _words(
    "previous prev anterior vorheriger vorherige zurück précédent précédente precedente предыдущая предыдущий"
    " önceki vorige föregående poprzedni 上一篇 前の記事 이전 이전글 السابق पिछला הקודם"
)
NEXT = _words(
    "next siguiente nächster nächste weiter suivant suivante successivo prossimo próximo próxima seguinte"
    " следующая следующий sonraki volgende nästa następny 下一篇 次の記事 다음 다음글 التالي अगला הבא"
)
PICTURE = (
    "photos?|photographs?|photography|images?|pictures?|pics?|file photo|feature(?:d)? image|cover image|lead image|header image|"
    "photographie|fotografie|fotos?|foto de|fotografías?|fotografia|imagen|imagem|imágenes|bilder|bild|titelbild|crédits? photo|photo d['’]illustration|"
    "crédito(?: da foto)?|créditos|beeld|фото|изображение|fotoğraf|görsel|zdjęcie|图源|图片来源|图片|写真|사진|صورة|תמונה|illustrations?|"
    "abbildung|bildnachweis|bildquelle|fotocredit|foto credit"
)
TO_INSERT = (
    "insert|add (?:a |an |the |your |some )?|place (?:a |an |the )?|put (?:a |an |the )?|include (?:a |an |the )?|embed|todo\\b|"
    "replace (?:with|this)|fill in|enter your|attach|upload|cite|write|link to|"
    "insertar|inserte|añadir|agregar|incluir|poner|colocar|hier|einfügen|ergänzen|insérer|insérez|ajouter|ajoutez|mettre|placer|"
    "inserir|insira|adicionar|adicione|incluir|inserire|inserisci|aggiungere|aggiungi|invoegen|voeg|вставить|вставьте|добавить|добавьте|"
    "buraya|ekle|ekleyin|wstaw|dodaj|infoga|lägg till|插入|此处|在此|添加|挿入|ここに|追加|삽입|추가|여기에|أدخل|أضف|إدراج|أدرج|ادرج|यहाँ|यहां|जोड़ें|"
    "डालें|הוסף|הכנס|ใส่|แทรก|เพิ่ม"
)
RELATED_HEADS = frozenset(
    line.strip()
    for line in """
recommended|related|popular|trending|trending now|latest|see also|more stories|more articles|what to read next|up next|must reads
editor's picks|most read|most popular|you may also like|you might also like|you may like|related articles|related posts|related stories
recommended for you|recommended reading|suggested|more to read|keep reading|read next|further reading|top stories|don't miss|discover more
around the web|from around the web|more from us|in other news|recent posts|popular posts|latest news|latest posts|more news
recomendados|recomendado|relacionados|relacionadas|lo más leído|más leídas|más leído|te puede interesar|también te puede gustar
artículos relacionados|noticias relacionadas|últimas noticias|más noticias|destacados|no te pierdas|sigue leyendo|otras noticias
empfohlen|empfehlungen|beliebt|meistgelesen|meist gelesen|ähnliche artikel|verwandte artikel|das könnte sie auch interessieren
das könnte dich auch interessieren|mehr zum thema|weitere artikel|weiterlesen|aktuell|neueste artikel|mehr aus dem ressort|lesen sie auch
recommandé|recommandés|recommandations|les plus lus|articles similaires|articles liés|sur le même sujet|à lire aussi|lire aussi
vous aimerez aussi|vous pourriez aussi aimer|à la une|derniers articles|à découvrir|dans la même rubrique|plus d'articles
recomendadas|mais lidas|mais lidos|artigos relacionados|notícias relacionadas|leia também|veja também|você também pode gostar|em destaque
últimas|últimas notícias|mais notícias|leia mais|consigliati|i più letti|più letti|articoli correlati|leggi anche|potrebbe interessarti
potrebbe interessarti anche|ti potrebbe interessare|altri articoli|ultime notizie|in evidenza|da non perdere|notizie correlate
gerelateerd|gerelateerde artikelen|lees ook|meest gelezen|aanbevolen|meer nieuws|dit vind je misschien ook leuk|читайте также|похожие статьи
популярное|по теме|рекомендуем|смотрите также|самое читаемое|ilgili haberler|önerilen|çok okunanlar|bunlar da ilginizi çekebilir
ilginizi çekebilir|podobne artykuły|polecane|czytaj także|zobacz też|najczęściej czytane|może cię zainteresować|läs även|läs mer|relaterat
相关阅读|相关文章|推荐阅读|热门文章|延伸阅读|你可能也喜欢|关联阅读|関連記事|おすすめ記事|人気記事|あわせて読みたい|こちらもおすすめ
مقالات ذات صلة|اقرأ أيضا|الأكثر قراءة|قد يعجبك أيضا|مواضيع ذات صلة|यह भी पढ़ें|संबंधित खबरें|ये भी पढ़ें|आपको यह भी पसंद आ सकता है
관련기사|추천기사|많이 본 뉴스|함께 보면 좋은 기사
""".replace("\n", "|").split("|")
    if line.strip()
)
SLOT_NAMES = (
    r"(?:your|insert|client'?s?|customer'?s?|author'?s?|recipient'?s?) (?:[\w'-]+ ?){1,4}|(?:sub)?(?:heading|title|headline)|paragraph|"
    r"section(?: title)?|intro(?:duction)?|conclusion|(?:first|last|full|company|brand|business|product|city|author|client|customer|"
    r"competitor|website|team|event|recipient|manager|employer|school|hotel|restaurant|store|app|user|place|country|state) ?name|"
    r"(?:city|date|name|company|brand|price|number|location|address|phone number|phone|email|url|link|keyword|topic|industry|position|"
    r"job title|year|x|xx|amount)|(?:tu|su|mi|nombre|empresa|ciudad|fecha|apellido)(?: (?:[\w'-]+ ?){1,4})?|"
    r"(?:ihr|ihre|dein|deine|firmen|unternehmens|produkt|vor|nach)[ -]?(?:name|firma|e-mail|stadt|adresse|[\w-]+)|name|firma|stadt|datum|"
    r"(?:name|titel|thema) (?:des|der) \w+|(?:votre|nom|prénom|ville|entreprise|date)(?: (?:[\w'-]+ ?){1,4})?|(?:seu|sua|nome|cidade|empresa|data)(?: (?:[\w'-]+ ?){1,4})?|"
    r"(?:il tuo|la tua|nome|azienda|città|data)(?: (?:[\w'-]+ ?){1,3})?|(?:uw|je|jouw|bedrijfs) ?(?:naam|bedrijf|stad|adres)|"
    r"(?:ваше|ваш|имя|название)(?: \w+){0,3}|(?:twoje|twój|nazwa|imię)(?: \w+){0,3}|(?:adınız|isminiz|şirket adı)|"
    r"(?:您的|你的)?(?:姓名|名字|公司名称|公司名|城市|日期)|(?:お名前|会社名|氏名|名前|日付)|(?:اسمك|اسم الشركة|الاسم|المدينة)|"
    r"(?:आपका|अपना|कंपनी का) नाम"
)
MEDIA = (
    "images?|photos?|pictures?|pics?|infographics?|graphics?|charts?|graphs?|tables?|videos?|embeds?|screenshots?|maps?|quotes?|links?|"
    "statistics?|stats?|data|sources?|citations?|references?|diagrams?|illustrations?|gifs?|captions?|ads?|ad slot|cta|logo|banner|"
    "internal links?|tweets?|testimonials?|bio|author bio|slideshow|gallery|alt text|pull quote|sidebar|"
    "imagen|imágenes|foto|fotos|infografía|gráfico|vídeo|cita|enlace|mapa|tabla|captura|estadística|"
    "bild|bilder|grafik|infografik|tabelle|zitat|karte|diagramm|beitragsbild|titelbild|"
    "graphique|infographie|vidéo|citation|lien|carte|tableau|image à la une|"
    "imagem|infográfico|citação|tabela|immagine|infografica|grafico|citazione|collegamento|tabella|mappa|"
    "afbeelding|grafiek|citaat|tabel|изображение|картинк\\w+|фото|видео|цитат\\w+|ссылк\\w+|график\\w*|таблиц\\w+|инфографик\\w+|карт\\w+|"
    "görsel|resim|alıntı|bağlantı|grafik|zdjęcie|obraz\\w*|wykres|cytat|图片|图|照片|视频|图表|引用|链接|引文|画像|写真|動画|図|グラフ|リンク|引用|"
    "이미지|사진|영상|동영상|그래프|인용|링크|صورة|فيديو|رسم|اقتباس|رابط|चित्र|तस्वीर|फोटो|वीडियो|תמונה|סרטון|ציטוט|קישור|ภาพ|รูป|วิดีโอ"
)
