# ruff: noqa: E501
"""One plain article in each language, that says nothing of sites, readers or writers."""

from __future__ import annotations

from pathlib import Path

from dedupe.model import Article, Format
from dedupe.tokenizer import tokenize

BRIDGES = {
    "en": [
        "# How the old bridge was saved",
        "The stone bridge over the Arle was built in 1764 and carried carts for two hundred years. By the spring of 2019 its middle pier had sunk by four inches.",
        "Engineers from the county drilled six holes through the deck and found sand where clay should have been. The river had carried the clay away during three wet winters.",
        "To hold the pier, they poured a ring of grout around its foot at low water. The work took eleven nights, because the current is weakest between two and five in the morning.",
        "Local farmers lent pumps and lamps, and the school kitchen cooked for the crew. Nobody had planned for that, and the budget shows no line for it.",
        "The bridge now carries cars of up to three tonnes again. Sensors in the pier report any movement to the county's office every hour.",
    ],
    "es": [
        "# Cómo se salvó el puente viejo",
        "El puente de piedra sobre el Arle se construyó en 1764 y soportó carros durante dos siglos. En la primavera de 2019 su pilar central se había hundido diez centímetros.",
        "Los ingenieros de la provincia perforaron seis agujeros y hallaron arena donde debía haber arcilla. El río se la había llevado en tres inviernos lluviosos.",
        "Para sujetar el pilar vertieron un anillo de hormigón alrededor de su base con marea baja. La obra duró once noches, porque la corriente es más débil de madrugada.",
        "Los agricultores prestaron bombas y lámparas, y la cocina de la escuela dio de comer a la cuadrilla. Nadie lo había previsto en el presupuesto.",
        "El puente vuelve a soportar vehículos de hasta tres toneladas. Unos sensores avisan cada hora de cualquier movimiento.",
    ],
    "de": [
        "# Wie die alte Brücke gerettet wurde",
        "Die Steinbrücke über die Arle wurde 1764 gebaut und trug zweihundert Jahre lang Karren. Im Frühjahr 2019 war ihr mittlerer Pfeiler um zehn Zentimeter gesunken.",
        "Ingenieure des Landkreises bohrten sechs Löcher und fanden Sand, wo Lehm sein sollte. Der Fluss hatte ihn in drei nassen Wintern fortgetragen.",
        "Um den Pfeiler zu halten, gossen sie bei Niedrigwasser einen Ring aus Beton um seinen Fuß. Die Arbeit dauerte elf Nächte, weil die Strömung gegen Morgen am schwächsten ist.",
        "Bauern liehen Pumpen und Lampen, und die Schulküche kochte für die Leute. Geplant hatte das niemand, und im Haushalt steht dafür keine Zeile.",
        "Die Brücke trägt nun wieder Wagen bis drei Tonnen. Sensoren im Pfeiler melden jede Stunde, ob er sich bewegt.",
    ],
    "fr": [
        "# Comment le vieux pont fut sauvé",
        "Le pont de pierre sur l'Arle fut bâti en 1764 et porta des charrettes pendant deux siècles. Au printemps 2019, sa pile centrale s'était enfoncée de dix centimètres.",
        "Les ingénieurs du département percèrent six trous et trouvèrent du sable là où il fallait de l'argile. La rivière l'avait emportée en trois hivers pluvieux.",
        "Pour tenir la pile, ils coulèrent un anneau de béton autour de son pied à marée basse. Le chantier dura onze nuits, car le courant est plus faible vers l'aube.",
        "Des fermiers prêtèrent des pompes et des lampes, et la cantine de l'école nourrit l'équipe. Personne ne l'avait prévu dans le budget.",
        "Le pont porte de nouveau des voitures de trois tonnes. Des capteurs signalent chaque heure le moindre mouvement.",
    ],
    "pt": [
        "# Como a ponte velha foi salva",
        "A ponte de pedra sobre o Arle foi construída em 1764 e suportou carroças durante dois séculos. Na primavera de 2019, o pilar central tinha afundado dez centímetros.",
        "Os engenheiros do estado perfuraram seis buracos e encontraram areia onde devia haver argila. O rio a tinha levado em três invernos chuvosos.",
        "Para segurar o pilar, despejaram um anel de concreto em volta da base na maré baixa. A obra durou onze noites, porque a corrente é mais fraca de madrugada.",
        "Agricultores emprestaram bombas e lâmpadas, e a cozinha da escola alimentou a equipe. Ninguém tinha previsto isso no orçamento.",
        "A ponte voltou a suportar veículos de até três toneladas. Sensores avisam a cada hora sobre qualquer movimento.",
    ],
    "it": [
        "# Come fu salvato il vecchio ponte",
        "Il ponte di pietra sull'Arle fu costruito nel 1764 e resse i carri per due secoli. Nella primavera del 2019 il pilone centrale era sceso di dieci centimetri.",
        "Gli ingegneri della provincia fecero sei fori e trovarono sabbia dove doveva esserci argilla. Il fiume l'aveva portata via in tre inverni piovosi.",
        "Per reggere il pilone versarono un anello di cemento attorno alla base con la bassa marea. I lavori durarono undici notti, perché la corrente è più debole verso l'alba.",
        "I contadini prestarono pompe e lampade, e la mensa della scuola cucinò per la squadra. Nessuno l'aveva previsto nel bilancio.",
        "Il ponte regge di nuovo vetture fino a tre tonnellate. I sensori segnalano ogni ora qualsiasi movimento.",
    ],
    "ru": [
        "# Как спасли старый мост",
        "Каменный мост через Арле построили в 1764 году, и он двести лет держал телеги. Весной 2019 года его средняя опора осела на десять сантиметров.",
        "Инженеры пробурили шесть скважин и нашли песок там, где должна быть глина. Река унесла её за три дождливые зимы.",
        "Чтобы удержать опору, вокруг её основания залили кольцо из бетона. Работы шли одиннадцать ночей, потому что к утру течение слабее всего.",
        "Фермеры одолжили насосы и лампы, а школьная кухня кормила рабочих. В смете этого никто не предусмотрел.",
        "Теперь мост снова держит машины до трёх тонн. Датчики каждый час сообщают о любом движении.",
    ],
    "tr": [
        "# Eski köprü nasıl kurtarıldı",
        "Arle üzerindeki taş köprü 1764 yılında yapıldı ve iki yüz yıl boyunca arabaları taşıdı. 2019 baharında orta ayağı on santim çökmüştü.",
        "Mühendisler altı delik açtı ve kil olması gereken yerde kum buldu. Nehir kili üç yağışlı kışta götürmüştü.",
        "Ayağı tutmak için dibine betondan bir halka döktüler. İş on bir gece sürdü, çünkü akıntı sabaha karşı en zayıftır.",
        "Çiftçiler pompa ve lamba verdi, okulun mutfağı işçilere yemek pişirdi. Bütçede bunun için bir satır yoktu.",
        "Köprü şimdi yeniden üç tona kadar araçları taşıyor. Sensörler her saat en küçük hareketi bildiriyor.",
    ],
    "zh": [
        "# 老桥是怎样保住的",
        "阿勒河上的石桥建于1764年，两百年来一直有马车通行。到2019年春天，中间的桥墩已经下沉了十厘米。",
        "工程师钻了六个孔，在本该是黏土的地方发现了沙子。三个多雨的冬天里，河水把黏土冲走了。",
        "为了稳住桥墩，他们在枯水时绕着底部浇了一圈混凝土。工程用了十一个夜晚，因为黎明前水流最弱。",
        "农民借出了水泵和灯，学校的厨房给工人做饭。预算里没有人想到这一项。",
        "如今桥上又可以通行三吨以下的车辆。传感器每小时报告一次位移。",
    ],
    "ja": [
        "# 古い橋はどう救われたか",
        "アルレ川の石橋は1764年に造られ、二百年のあいだ荷車を通してきた。2019年の春には中央の橋脚が十センチ沈んでいた。",
        "技師たちは六つの穴を掘り、粘土があるはずの場所に砂を見つけた。三度の雨の多い冬に川が粘土を運び去っていた。",
        "橋脚を支えるため、干潮時に根元をコンクリートの輪で囲んだ。流れは明け方に最も弱いので、工事は十一夜かかった。",
        "農家はポンプと灯りを貸し、学校の台所は作業員に食事を作った。予算にはその項目がなかった。",
        "橋は今また三トンまでの車を通している。センサーが毎時わずかな動きを知らせる。",
    ],
    "ar": [
        "# كيف أنقذ الجسر القديم",
        "بني الجسر الحجري على نهر آرل عام 1764 وحمل العربات مئتي عام. وفي ربيع 2019 كانت دعامته الوسطى قد هبطت عشرة سنتيمترات.",
        "حفر المهندسون ستة ثقوب ووجدوا رملا حيث كان يجب أن يكون طين. وكان النهر قد جرف الطين في ثلاثة شتاءات ممطرة.",
        "لتثبيت الدعامة صبوا حلقة من الخرسانة حول قاعدتها عند انخفاض الماء. واستغرق العمل إحدى عشرة ليلة لأن التيار يضعف قبيل الفجر.",
        "أعار المزارعون المضخات والمصابيح وطبخ مطبخ المدرسة للعمال. ولم يكن أحد قد خطط لذلك في الميزانية.",
        "يحمل الجسر اليوم من جديد سيارات حتى ثلاثة أطنان. وترسل أجهزة الاستشعار تقريرا كل ساعة عن أي حركة.",
    ],
    "hi": [
        "# पुराना पुल कैसे बचाया गया",
        "आर्ल नदी पर पत्थर का पुल 1764 में बना और दो सौ साल तक गाड़ियाँ ढोता रहा। 2019 की वसंत तक उसका बीच का खंभा दस सेंटीमीटर धँस चुका था।",
        "इंजीनियरों ने छह छेद किए और जहाँ मिट्टी होनी थी वहाँ रेत पाई। तीन बरसाती सर्दियों में नदी मिट्टी बहा ले गई थी।",
        "खंभे को थामने के लिए उन्होंने उसके पैर के चारों ओर कंक्रीट की अँगूठी डाली। काम ग्यारह रातों तक चला क्योंकि भोर में धारा सबसे धीमी होती है।",
        "किसानों ने पंप और दीये दिए और स्कूल की रसोई ने मज़दूरों के लिए खाना बनाया। बजट में इसकी कोई योजना नहीं थी।",
        "अब पुल फिर से तीन टन तक की गाड़ियाँ ढोता है। सेंसर हर घंटे किसी भी हलचल की सूचना देते हैं।",
    ],
    "nl": [
        "# Hoe de oude brug werd gered",
        "De stenen brug over de Arle werd in 1764 gebouwd en droeg tweehonderd jaar lang karren. In het voorjaar van 2019 was de middelste pijler tien centimeter gezakt.",
        "Ingenieurs boorden zes gaten en vonden zand waar klei hoorde te zijn. De rivier had de klei in drie natte winters meegenomen.",
        "Om de pijler te houden goten ze bij laag water een ring van beton om zijn voet. Het werk duurde elf nachten, omdat de stroom tegen de ochtend het zwakst is.",
        "Boeren leenden pompen en lampen uit, en de schoolkeuken kookte voor de ploeg. Niemand had dat begroot.",
        "De brug draagt nu weer auto's tot drie ton. Sensoren melden elk uur of de pijler beweegt.",
    ],
    "pl": [
        "# Jak uratowano stary most",
        "Kamienny most na Arle zbudowano w 1764 roku i przez dwieście lat jeździły po nim wozy. Wiosną 2019 roku jego środkowy filar osiadł o dziesięć centymetrów.",
        "Inżynierowie wywiercili sześć otworów i znaleźli piasek tam, gdzie powinna być glina. Rzeka wypłukała ją w trzy deszczowe zimy.",
        "Aby utrzymać filar, wylali pierścień z betonu wokół jego podstawy. Prace trwały jedenaście nocy, bo prąd jest najsłabszy nad ranem.",
        "Rolnicy pożyczyli pompy i lampy, a szkolna kuchnia gotowała dla ekipy. Nikt nie przewidział tego w budżecie.",
        "Most znów wytrzymuje auta do trzech ton. Czujniki co godzinę zgłaszają każdy ruch.",
    ],
}


def rows(name: str) -> list[tuple[str, str, str]]:
    """The lines of `stays.txt` or `goes.txt`: language, place, text."""
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()
    return [(lang, at, text) for lang, at, text in (line.split(" ", 2) for line in lines)]


def bridge(lang: str, at: str, text: str, format: Format) -> Article:
    """The article with a line before (`s`), amid (`m`) or after it (`e`); `¶` parts blocks."""
    title, *body = BRIDGES[lang]
    blocks = [title if format is Format.MARKDOWN else title.lstrip("# "), *body]
    place = {"s": 1, "m": 3, "e": len(blocks)}[at]
    line = text.replace(" ¶ ", "\n\n")
    return tokenize("\n\n".join([*blocks[:place], line, *blocks[place:]]) + "\n", format, lang=lang)
