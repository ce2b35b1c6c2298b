"""What part a section plays: headings and openings that close an article or sum it up, by language."""

from __future__ import annotations

import re
from functools import cache

from dedupe.tokenizer.words import fold

_LABEL = re.compile(r"\W*((?:[\w’'-]+ ){0,3}[\w’'-]+) ?(?:: |：)")

CLOSING = {
    "en": "conclusion|conclusions|final thoughts?|closing thoughts?|in closing|in conclusion|in summary|in short|summary"
    "|the bottom line|bottom line|wrapping up|wrap-up|to wrap up|the takeaway|key takeaways|takeaways|final words?"
    "|last words?|parting thoughts?|to sum up|the verdict|looking ahead|concluding remarks|the last word|all in all",
    "de": "fazit|schluss|schlusswort|schlussbemerkung|zusammenfassung|zum schluss|unterm strich|abschließend|ausblick"
    "|schlussfolgerung|schlussgedanken|das wichtigste in kürze|kurz gesagt|alles in allem",
    "fr": "conclusion|en conclusion|pour conclure|en résumé|résumé|en bref|bilan|le mot de la fin|pour finir|à retenir"
    "|ce qu'il faut retenir|l'essentiel|pour résumer",
    "es": "conclusión|conclusiones|en conclusión|en resumen|resumen|reflexiones finales|reflexión final|para terminar"
    "|en definitiva|palabras finales|balance|para concluir|en pocas palabras|a modo de conclusión",
    "pt": "conclusão|conclusões|em conclusão|em resumo|resumo|considerações finais|reflexões finais|para concluir"
    "|em suma|palavras finais|em poucas palavras|balanço",
    "it": "conclusione|conclusioni|in conclusione|in sintesi|in breve|riepilogo|per concludere|considerazioni finali"
    "|riflessioni finali|tirando le somme|il punto|in definitiva",
    "nl": "conclusie|tot slot|slotwoord|samenvatting|samengevat|kortom|ten slotte|afsluiting|slotgedachten|in het kort",
    "ru": "заключение|вывод|выводы|итог|итоги|в заключение|подводя итоги|в итоге|резюме|главное|коротко",
    "tr": "sonuç|son söz|sonuç olarak|özet|özetle|kısaca|kısacası|son düşünceler|değerlendirme",
    "zh": "结论|总结|结语|小结|写在最后|总的来说|最后|结束语|總結|結論|结束",
    "ja": "まとめ|結論|おわりに|終わりに|最後に|総括|この記事のまとめ",
    "ar": "الخلاصة|خلاصة|الخاتمة|خاتمة|في الختام|ختاما|ختاماً|باختصار|ملخص|كلمة أخيرة",
    "hi": "निष्कर्ष|सारांश|अंत में|संक्षेप में|अंतिम विचार|उपसंहार",
    "pl": "podsumowanie|wnioski|na koniec|zakończenie|w skrócie|konkluzja",
    "sv": "slutsats|sammanfattning|avslutning|till sist|avslutande tankar|kort sagt",
}
RECAP = {
    "en": "overview|at a glance|the story in brief|in brief|quick look|quick summary|recap|key points|highlights|tl;dr|all told"
    "|as we've seen|as you can see|the gist|what you need to know|to recap|in a nutshell"
    "|ultimately|in the end|overall",
    "de": "überblick|auf einen blick|das wichtigste|kurzfassung|insgesamt|wie gesehen|letztlich",
    "fr": "aperçu|en un coup d'œil|points clés|vue d'ensemble|au final|finalement",
    "es": "visión general|de un vistazo|puntos clave|claves|en síntesis|al final",
    "pt": "visão geral|resumo da notícia|pontos principais|afinal",
    "it": "panoramica|in pillole|punti chiave|in fin dei conti",
    "nl": "overzicht|in het kort|al met al|uiteindelijk",
    "ru": "кратко|обзор|коротко о главном|в целом",
    "tr": "genel bakış|öne çıkanlar|sonuçta",
    "zh": "概述|要点|一图看懂|说到底|总之|总体来看",
    "ja": "概要|ポイント|要点|今回ご紹介した",
    "ar": "نظرة عامة|أبرز النقاط|ملخص الخبر",
}
QUESTIONS = {
    "en": "faq|frequently asked questions",
    "de": "häufige fragen",
    "fr": "questions fréquentes",
    "es": "preguntas frecuentes",
    "pt": "perguntas frequentes",
    "it": "domande frequenti",
    "nl": "veelgestelde vragen",
    "ru": "частые вопросы",
    "tr": "sıkça sorulan sorular",
    "zh": "常见问题",
    "ja": "よくある質問",
    "ar": "أسئلة شائعة",
}

TABLES = {"closing": CLOSING, "recap": RECAP, "questions": QUESTIONS}


@cache
def _pattern(lang: str, *tables: str) -> re.Pattern[str]:
    words = "|".join(filter(None, (TABLES[name].get(code) for name in tables for code in ("en", lang))))
    return re.compile(f"(?:{words})" + ("" if lang in ("zh", "ja", "th") else r"(?!\w)"))


def closes(heading: str, lang: str) -> bool:
    """Whether a heading opens as those of closing sections do: "Conclusion", "Final Thoughts: …"."""
    return bool(_pattern(lang, "closing").match(fold(heading.strip())))


def sums_up(heading: str, lang: str) -> bool:
    """Whether a heading opens as those of overviews do; closing ones are told by `closes`."""
    return bool(_pattern(lang, "recap").match(fold(heading.strip())))


def answers(heading: str, lang: str) -> bool:
    """Whether a heading opens as those of frequent questions do."""
    return bool(_pattern(lang, "questions").match(fold(heading.strip())))


def recaps(text: str, lang: str) -> bool:
    """Whether a passage opens as one that sums up what was said."""
    return bool(_pattern(lang, "closing", "recap").match(fold(text.strip())))


def label(text: str) -> str:
    """What stands before a colon that a passage begins with, in few words and folded; empty if nothing does."""
    found = _LABEL.match(text)
    return fold(found[1]) if found else ""
