# ruff: noqa: E501
"""Turkish: the commonest."""

from __future__ import annotations

TABLE = {
    "promo": {
        "start": """
(podcastimizi|podcastlerimizi|uygulamamızı|podcast yayınımızı|videomuzu|kanalımızı) ~ (dinleyin|dinle|indirin|indir|izleyin|takip edin)
(uygulamamızı|mobil uygulamamızı|ücretsiz uygulamamızı|uygulamayı) ~ (indirin|indir|yükleyin)
(video|izle|izleyin|dinle|canlı izle|podcast) :
(hemen|şimdi|kaçırmayın) ~ (indirim|fırsat*|kampanya|ücretsiz|kupon|tıklayın|hediye)
(videoyu|youtube kanalımızı) ~ (izleyin|izlemek|takip)
""",
        "hint": "ücretsiz\nhemen tıklayın\nfırsatı kaçırmayın\ninanamayacaksınız\nindirim\ntıklayın",
    },
    "cta": {
        "whole": """
(bu)? (içerik|haber|yazı|makale) ~ (abonelere|abonelerimize|üyelere) (özeldir|özel|açıktır)
(abone ol|üye ol|abone olun|kaydol|bültene kayıt ol|takip et|bizi takip edin|destek ol|bağış yap|hemen üye ol)
(fiyatı|fiyatları|güncel fiyatı) (gör|kontrol et|görüntüle)
(bu)? (yazı|makale|haber|tarif) (faydalı oldu mu|hoşunuza gitti mi|yararlı oldu mu)
(bu yazıyı|makaleyi|tarifi) (puanla|değerlendir|oyla)
(email|e posta) adresiniz
istediğiniz zaman abonelikten çıkabilirsiniz
""",
        "start": """
(bu|haberin|yazının) (içerik|haber|yazı|makale|devamı) ~ (abonelere|abonelerimize|üyelere|aboneler|üyeler) ~
(bültenimize|eposta bültenimize|haber bültenimize|e posta bültenimize|bültene|kanalımıza|youtube kanalımıza|telegram kanalımıza|whatsapp kanalımıza|whatsapp grubumuza|grubumuza) ~ (abone|katıl*|kaydol*|üye)
(bizi|bizleri|gelişmeleri|sosyal medya hesaplarımızı|haberlerimizi|sayfamızı) ~ (takip|abone|beğen*)
(son dakika|güncel|en son|gelişmelerden|haberlerden|gelişmeleri) ~ (haberdar|takip edin|abone|kaçırmamak|whatsapp|telegram|bildirim*)
(abone olun|abone ol|üye olun|kaydolun|kayıt olun|takip edin) (ve|:|kaçırmayın)
(bu|yazımızı|haberi) ~ (beğendiyseniz|hoşunuza gittiyse|beğendiniz mi|faydalı bulduysanız)
(yorumlarda|yorum yaparak|düşüncelerinizi|görüşlerinizi|yorumlarınızı|fikirlerinizi) ~ (belirtin|paylaşın|yazın|bekliyoruz|paylaşmayı|belirtebilirsiniz|bizimle)
(siz ne düşünüyorsunuz|siz de|sizce)
(hata|yazım hatası|bir hata) ~ (bildirin|gördüyseniz|buldunuz|bildir)
(haberin|yazının|devamını) ~ (abone|üye) (olun|ol|olmanız)
bildirimleri açın
""",
        "has": "bültenimize (abone|kayıt|kaydol*|üye)\nkanalımıza (abone|katıl*|üye)\ngoogle (haberler|news)? ~ (abone|takip)\nbizi (sosyal medyada|instagram|facebook|twitter) ~ takip",
        "hint": "ücretsiz\nabone\nbülten\nbültenimize\ntakip edin\nher sabah\nher hafta\nbeğendiniz mi",
        "topic": "bülten abone",
    },
    "share": {
        "whole": "(paylaş|paylaşın|bu haberi paylaş|haberi paylaş|bu yazıyı paylaş|facebook ta paylaş|twitter da paylaş|whatsapp ta paylaş|tweetle|yazıyı paylaş)\n(bağlantıyı|linki|bağlantı) (kopyala|kopyalandı)\n(yazdır|kaydet|haberi dinle|sesli dinle)\nokuma süresi : # (dk|dakika)\n# (dk|dakika) (okuma)? (süresi)?\n# (paylaşım|görüntülenme|okunma)\nyazı boyutu",
        "start": "(paylaş|paylaşın|bu haberi|bu yazıyı|haberi|yazıyı|bunu) (paylaş|arkadaşlarınla|:|facebook|twitter|whatsapp) ~ (paylaş|facebook|twitter|whatsapp|:)",
        "hint": "paylaş\nwhatsapp\nfacebook",
        "topic": "facebook whatsapp",
    },
    "related": {
        "whole": "(ilgili|benzer|önerilen|son|diğer|popüler|çok okunan) (haberler|yazılar|içerikler|konular|makaleler|haber|tarifler)\n(ilginizi çekebilir|bunlar da ilginizi çekebilir|bunlara da bakın|sizin için önerilenler|en çok okunanlar|çok okunanlar|devamını oku|bunları da okuyun|ayrıca oku|editörün seçtikleri|önceki yazı|sonraki yazı|önceki haber|sonraki haber|daha fazla)",
        "start": "(ayrıca|bunu da|bunları da) (okuyun|oku|bakın|okuyabilirsiniz|inceleyin|bkz)\n(ilgili haber|ilgili haberler|ilginizi çekebilir|bunlar da ilginizi çekebilir|ayrıca okuyun|ayrıca oku|çok okunanlar|en çok okunanlar|devamı|devamını oku|benzer haberler|okuyun|benzer yazılar|bunu da okuyun|öneri|bkz|ilgili yazı|son haberler) :\n(bu|bunlar da|şu) ~ ilginizi çekebilir\n(önceki|sonraki) (yazı|haber|makale)",
    },
    "comments": {
        "whole": "(bir)? (yorum|cevap|yanıt) (yap|yaz|yazın|yapın|gönder|bırak|bırakın|ekle|yapılmamış) (cevabı iptal et|yanıtı iptal et|iptal)?\n(bir (yanıt|cevap) yazın|cevabı iptal et|yorumu gönder|yorumlar kapalı|tüm yorumlar|yorumları göster|ilk yorumu sen yap|ilk yorum yapan siz olun|yorum yok|henüz yorum yok|yorum yapmak için giriş yapın|yorum yapabilmek için giriş yapın|# yorum|yorumlar #|tartışmaya katıl)",
        "bare": "yorumlar\nyorum\nisim\nad\nyanıtla\ncevapla\ninternet sitesi",
        "start": "(email|e posta|eposta) (hesabınız|adresiniz|hesabı) (yayımlanmayacak|yayınlanmayacak|gizli)\n(gerekli|zorunlu) alanlar ~ (işaretlenmişlerdir|işaretlenmiştir|işaretli*)\n(bir dahaki|daha sonraki|bir sonraki|sonraki) ~ (yorum|kaydet*)\n# (yorum|yanıt|düşünce|cevap) (:|on|var)?\n(yorum|yorum yapmak|yorum yapabilmek|yanıt) ~ (giriş|oturum|üye) (yapın|yapmalısınız|yapmanız|açmalısınız|açın|olmalısınız|olun)\n(yorumlar|yorum) ~ (onaylandıktan|moderasyon|kapalı|sorumluluğu|yasal)\nbu site ~ akismet\n(yapılan|yazılan) yorumlar",
        "has": "adresiniz (yayınlanmayacak|yayımlanmayacak)\nhesabınız yayımlanmayacak\nile işaretlenmişlerdir",
        "hint": "yorum\nyorumlar\ngiriş yap",
        "topic": "yorum",
    },
    "nav": {
        "whole": "(içeriğe|ana içeriğe|yukarı|başa|ana sayfaya|tarife) (geç|atla|çık|dön|git)\n(tümünü|tüm çerezleri|çerezleri|hepsini) (kabul et|reddet|yönet)\n(kabul et|kabul ediyorum|gizlilik politikası|çerez politikası|kullanım koşulları|site haritası|hakkımızda iletişim|içindekiler|daha fazla göster|kvkk)",
        "bare": "ana sayfa\nanasayfa\nmenü\nara\netiketler\ngiriş yap\nkapat\nkategoriler\niçindekiler",
        "start": """
(çerezleri|çerez|sitemizde çerez|bu sitede çerez|sitemiz çerez) ~ (kullanıyoruz|kullanmaktayız|kullanılmaktadır|kullanır|politikası)
(bu|web|internet|sitemizde|web sitemizde|sizlere|size) ~ (çerez|çerezler|çerezleri|cookie) ~ (kullan*|kullanıyoruz|kullanılmaktadır)
(siteyi|devam|kullanmaya|sitemizi) ~ (çerez*|kabul)
(etiketler|etiket|kategori|kategoriler|konular|anahtar kelimeler|buradasınız|yayınlandığı kategori|tags|kategorisi) :
""",
        "hint": "çerez\nçerezler\nkabul et\ngizlilik politikası",
        "topic": "çerez",
    },
    "credit": {
        "edge": "(haber|muhabir|editör|yazan|hazırlayan|derleyen|kaynak|yazar|fotoğraflar|kamera|röportaj|haber kaynağı) :\n(kaynak|haber) (aa|dha|iha|anka)",
        "whole": "(tüm|her) hakkı saklıdır\ntüm hakları saklıdır\n(yazar hakkında|arşiv fotoğrafı|temsili fotoğraf|temsili görsel|fotoğraf arşiv|haber merkezi|kaynak aa|kaynak dha|kaynak iha)",
        "start": "(fotoğraf|foto|fotoğraflar|görsel|kaynak|kaynaklar|kaynakça|haber kaynağı|orijinal kaynak|kapak fotoğrafı|yazar hakkında|öne çıkan görsel|kapak görseli|görsel kaynağı|fotoğraf kaynağı) :\n(bu)? (yazı|makale|haber) (ilk|ilk olarak|daha önce) ~ (yayınlan*|yayımlan*)\n(izinsiz|kaynak gösterilmeden) ~ (kullanılamaz|kopyalanamaz|yayınlanamaz|alıntı*)\n(görsel|resim) ~ (yapay zeka|ai) ~ (oluşturul*|üretil*)",
        "has": "(tüm|her) hakkı saklıdır\ntüm hakları saklıdır",
        "topic": "telif fotoğraf",
    },
    "ad": {
        "whole": "(reklam|reklamlar|sponsorlu|sponsorlu içerik|sponsorlu bağlantı|ilan|advertorial|iş birliği|reklamı geç|tanıtım)\n(haberin|yazının|haber|içerik|makale) (devamı)? (reklamdan|reklamın) (sonra|altında) (devam ediyor)?\n(haberin|yazının) devamı (aşağıda|aşağıdadır|için kaydırın|reklamdan sonra)",
        "start": "(reklam|sponsorlu|sponsorlu içerik) :\n(haberin|haber|yazı|yazının) ~ reklam* ~ (sonra|altında)\nhaberin devamı",
        "topic": "reklam sponsor",
    },
    "llm": {
        "whole": "(elbette|tabii|tabii ki|kesinlikle|memnuniyetle|tabi ki|tamam|harika)\n(kelime sayısı|toplam kelime sayısı) : (yaklaşık)? #\n(yaklaşık)? # kelime\n(umarım)? (yardımcı olur|faydalı olur|işinize yarar)",
        "start": """
(elbette|tabii|tabii ki|kesinlikle|memnuniyetle|tabi ki|tabi|tamam|harika) (işte|aşağıda|size|hemen|makale|metni)
(işte|aşağıda|aşağıdaki) ~ (versiyon|versiyonu|sürümü|sürüm|makale|metin|metnin|yazı|hali|taslak|alternatif|makalenin|makaleyi|özet)
(ister misiniz|ister misin|isterseniz|istersen|dilerseniz|arzu ederseniz) ~ (ekleyebilir*|yazabilir*|uyarlayabilir*|hazırlayabilir*|kısaltabilir*|değiştirebilir*|oluşturabilir*|düzenleyebilir*|ton*|metin*|meta|versiyon)
~ (eklememi|yazmamı|uyarlamamı|hazırlamamı|kısaltmamı|değiştirmemi|oluşturmamı|düzenlememi|genişletmemi) (ister misiniz|ister misin|istersiniz)
bir (yapay zeka|dil modeli|büyük dil modeli) (olarak|dil modeli|modeli)
(meta açıklama|meta açıklaması|meta description|meta başlık|seo başlığı|odak anahtar kelime|anahtar kelime|hedef anahtar kelime|kelime sayısı|alternatif başlık|alternatif başlıklar|alternatif versiyon|versiyon #|odak kelime|odak anahtar kelimesi|hedef kitle|okunabilirlik) :
(bana|lütfen) ~ (bildirin|haber verin|söyleyin|belirtin)
""",
        "edge": "umarım (bu|makale|metin|yazı|işinize|faydalı)\n(bu|makale|metin|yukarıdaki) (makale|metin|yazı|içerik|versiyon)? ~ (seo|anahtar kelime*|arama motor*|kelimeden|optimize|özgün|kelimelik)\n(metni|makaleyi|yazıyı) ~ (yeniden yazdım|düzenledim|uyarladım|optimize)\n(yaklaşık)? # (kelimelik|kelimeden)",
        "hint": "seo\nseo uyumlu\nanahtar kelime\nanahtar kelimeler\narama motorları\nmeta açıklama\nister misiniz\nister misin\noptimize\nkelime sayısı\nsürüm\nton",
        "topic": "seo anahtar yapay",
    },
}
