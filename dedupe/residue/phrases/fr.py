# ruff: noqa: E501
"""French."""

from __future__ import annotations

TABLE = {
    "promo": {
        "whole": "téléchargez (gratuitement)? (notre|l) (application|appli)\nen direct maintenant\nà ne pas manquer",
        "start": """
(notre|nos) (cours|atelier|formation|stage) ~ (commence|débute|démarre|ouvre)
(retrouvez|regardez|écoutez|voir) ~ (entretien|interview|vidéo|émission|épisode|reportage) ~ (chaîne|youtube|podcast)
(écoutez|écoute|découvrez|retrouvez|abonnez vous à) (notre|le|nos|le dernier épisode de notre) ~ (podcast|podcasts|épisode)
(notre|mon|nos) (nouveau|nouvelle|dernier|dernière|premier) (livre|guide|cours|numéro|podcast|magazine|ebook) ~ (est|disponible|sort|en librairie|en kiosque|vient)
(demandez|obtenez|recevez|réservez) (votre|un|une|dès maintenant)? (devis|rendez vous|démo|consultation|exemplaire|essai) ~ (gratuit|gratuite|maintenant|sans engagement|gratuitement|aujourd)?
(contactez nous|appelez nous|contactez notre équipe|écrivez nous|prenez rendez vous) ~ (devis|gratuit|aujourd|dès|pour|maintenant|sans)
(essayez|testez|essai|profitez) (gratuit|gratuitement|le gratuitement|sans engagement) ~ (#|pendant|jours|mois)
(avec|utilisez|profitez) ~ (code|code promo|coupon) ~ (réduction|remise|bénéficiez|économisez|#|profitez)?
(téléchargez|installez) (vite|gratuitement)? notre (application|appli|app)
(en|la) vidéo : ~
en vidéo
(téléchargez|télécharge|installez) (gratuitement|dès maintenant)? notre (application|appli)
(regardez|écoutez|découvrez) (notre|le dernier) (vidéo|podcast|épisode|reportage) ~ (sur|ici|youtube|:)
(en vidéo|vidéo|en images|podcast|à voir|à écouter) :
(profitez|bénéficiez) ~ (code|réduction|offre|promo) ~ (ici|maintenant|avec le code|en cliquant)
(visitez|découvrez) (notre boutique|notre site) (pour|et|en ligne|:)
""",
        "hint": "gratuitement\noffre limitée\ncliquez ici\nvous n allez pas en croire",
    },
    "cta": {
        "whole": """
(je m abonne|s abonner|abonnez vous|m abonner|s inscrire|je m inscris|inscrivez vous|devenir membre|faire un don|je fais un don) (maintenant|gratuitement|ici|à la newsletter|dès #)?
(voir|vérifier|consulter) (le|les|l)? (prix|offre|offres|meilleur prix|prix actuel|disponibilité) (sur|chez)? (amazon|fnac|darty|cdiscount)?
(acheter|voir) sur amazon
votre (adresse)? (email|adresse email|mail)
(cet article|cette page|ce contenu) vous a t (il|elle) (plu|été utile|aidé)
(vous avez aimé|avez vous aimé) (cet article|cette recette)
(notez|évaluez|noter) (cet article|cette recette|ce contenu)
suivez nous (sur (facebook|twitter|instagram|les réseaux sociaux|google actualités|google news|whatsapp|x))?
désinscription (possible)? à tout moment
pour lire la suite
""",
        "start": """
rejoignez (plus de)? # ~
pour lire ~ (abonnez vous|connectez vous|inscrivez vous)
(un|votre) (petit)? (don|soutien|geste) ~ (suffit|aide|permet|compte|nous)
(notre|nos) ~ (newsletter|lettre|infolettre) ~ (arrive|atterrit|part|tombe|vous attend|est envoyée) ~ (chaque|votre|boîte|tous les)
(inscrivez vous|connectez vous|abonnez vous|créez un compte|identifiez vous) ~ pour (lire|continuer|accéder|poursuivre|voir|débloquer|profiter)
(cet|cette|ce|l|la) (article|contenu|suite|texte) ~ (est|sont) (réservé|réservée|exclusivement|uniquement|exclusif) ~ (abonnés|abonnées|membres|adhérents)
(saisissez|entrez|indiquez|renseignez|tapez) votre (adresse|email|courriel|mail)
(soutenez|aidez|financez|défendez) (une|notre|nous|la|le|un) ~ (presse|journalisme|travail|média|rédaction|information|indépendant*|don)
(il vous reste|vous avez lu) ~ (articles?|article)
(voir|consulter|profiter) ~ (prix|offre|offres|promo)? (sur|chez) (amazon|fnac|darty|cdiscount|boulanger|ebay|rakuten)
(abonnez vous|inscrivez vous|abonne toi|inscris toi|rejoignez|suivez) (dès maintenant|gratuitement|vite|ici)? (à|au|pour|notre|sur|la|et|nous) ~ (newsletter|infolettre|chaîne|canal|whatsapp|telegram|podcast|communauté|lettre|magazine|page facebook|liste|facebook|instagram|twitter|x|google actualités|google news|réseaux|youtube|tiktok|linkedin)
(recevez|recevoir) ~ (newsletter|boîte mail|par (email|mail)|infolettre|chaque (matin|jour|semaine|soir)|tous les (matins|jours|soirs)|boîte de réception|alertes)
(vous souhaitez|vous voulez|envie de) (recevoir|ne rien) ~ (newsletter|actualités|inscri*|abonn*|manquer|rater)
si (vous avez aimé|cet article vous a|cette recette vous a|vous aimez cet) ~ (article|plu|partag*|abonn*|recette)
(laissez|donnez|partagez|dites) (nous|moi|un|votre) ~ (commentaire|commentaires|avis|ce que vous en pensez)
(déjà abonné|vous êtes (déjà)? abonné|déjà inscrit)
(cet article|ce contenu|l accès) est réservé (aux|à nos) (abonnés|adhérents|membres)
(il vous reste) # ~ (article|lire)
(pour)? (lire la suite|poursuivre votre lecture|continuer (à|votre) (lire|lecture)) ~ (abonn*|inscri*|connect*|compte)
(soutenez|soutenir|aidez) (nous|notre|le journalisme|une presse) ~ (don|abonn*|indépendan*|travail|rédaction|faisant|membre)
(une|vous avez une|avez vous une) (info|information|piste|témoignage|erreur) ~ (écrivez|contactez|signal*|partager|envoyez)
(une erreur|vous avez (repéré|vu|constaté) une (erreur|faute|coquille)|signaler une (erreur|faute))
(contactez nous|appelez nous|demandez (un|votre)|prenez rendez vous|réservez) ~ (devis|gratuit|maintenant|aujourd hui|site|consultation|en ligne)
(en vous (inscrivant|abonnant)|en cliquant sur (s abonner|je m inscris)|en validant) ~ (acceptez|vous|conditions|confidentialité)
(cliquez ici|cliquez sur ce lien) (pour|et) ~ (abonn*|inscri*|recevoir|rejoindre|en savoir|lire|télécharger)
(votre adresse email est|vos données) ~ (utilisée|uniquement|newsletter|désinscri*)
(ne manquez|ne ratez) (plus)? (rien|aucun|aucune|pas nos|pas notre)
devenez (membre|abonné|adhérent)
""",
        "has": "inscrivez vous à notre (newsletter|infolettre|lettre)\nabonnez vous à notre\n(directement)? dans votre boîte (mail|email|de réception)\nvous (pouvez|pourrez) vous (désinscrire|désabonner) à tout moment\nsuivez nous sur (google|facebook|instagram|twitter|les réseaux)",
        "hint": "newsletter\ninfolettre\ngratuit\ngratuitement\nchaque matin\nabonnez vous\ninscrivez vous\nl essentiel de\npolitique de confidentialité\ndésinscription",
        "topic": "newsletter infolettre abonn",
    },
    "share": {
        "edge": """
# min de lecture
""",
        "whole": """
(partager|partagez) (sur)? (les|vos)? (réseaux|réseaux sociaux)
(envoyer|envoyez|transférer) à un (ami|amie|contact)
si (cela|cet article|ça) vous a plu partagez ~
(voir|voir plus|regarder) (cette|ce|la|cet) (publication|post|photo|tweet|vidéo) sur (instagram|facebook|x|twitter)
copier le lien
(partager|partagez) (sur|cet article|l article|par|via|cette page|cette recette|sur les réseaux sociaux|:)?
(partager|partagez) (sur|via) (facebook|twitter|x|whatsapp|linkedin)
(envoyer|partager|recommander) par (email|mail|courriel)
(copier|lien) (le)? (lien|copié)
(imprimer|enregistrer|écouter|sauvegarder) (l article|cet article|la page|la recette)?
# (partages|vues|likes|lectures)
(temps de lecture|lecture) : # (min|minutes)
(temps de lecture|lecture) # (min|minutes)
lecture # min
ajouter à (vos|mes) favoris
offrir (l|cet) article
""",
        "start": """
(partagez|partager) (cet|l|cette|ce) (article|actualité|page|recette|contenu) (sur|avec|:)?
cet article a été (partagé|lu) #
cliquez pour (partager|envoyer|imprimer)
j aime ça :
""",
        "has": "ouvre dans une nouvelle fenêtre",
        "hint": "partager\nwhatsapp\nfacebook",
        "topic": "facebook whatsapp partage",
    },
    "related": {
        "whole": """
(à lire|lire|à voir|voir|lisez) (aussi|également|la suite|plus|ensuite|sur le même sujet|plus tard)
(articles|sujets|contenus|actualités|vidéos|posts|recettes) (similaires|liés|connexes|associés|recommandés|populaires|récents|récentes)
(vous aimerez|cela pourrait|ça pourrait|ceci pourrait|vous pourriez|ces articles pourraient) (aussi|vous|également|aimer) (intéresser|aimer|apprécier|plaire)? (aussi|également)?
(les)? (plus|articles les plus) (lus|populaires|commentés|partagés|vus)
(le|les) plus lus
(sur le même|dans la même|à découvrir) (thème|sujet|rubrique|aussi|ensuite)
(article|billet) (précédent|suivant)
(nos|les) (dernières|derniers) (actualités|articles|vidéos)
(nos)? recommandations
recommandé pour vous
en savoir plus
""",
        "start": """
(à lire|lire|à voir|voir|lisez|à relire|à découvrir) (aussi|également|ensuite|absolument) (:|sur|dans|notre)?
(lire|relire|voir|retrouvez) (la suite|notre (article|dossier|enquête)|tous nos|plus) ~ :
(à lire|pour aller plus loin|sur le même sujet|articles liés|article lié|articles similaires|voir aussi|les plus lus|le plus lu|plus d infos|vous aimerez aussi|en savoir plus|notre dossier|à découvrir|ça peut vous intéresser|cela peut vous intéresser|lire également|vidéo associée|les plus populaires|plus d actualités|plus d articles|ne manquez pas|à ne pas manquer|dans la même rubrique) ~ :
(cela|ça|ceci|cet article|ces articles) (peut|pourrait|pourraient|peuvent|devrait) (aussi|également)? vous (intéresser|plaire)
(vous aimerez|vous pourriez) (aussi|peut être|également) (aimer|:)?
(article|billet) (précédent|suivant)
""",
        "hint": "à lire\naussi",
    },
    "comments": {
        "whole": """
(dites|dites le|donnez|partagez|racontez|laissez) ~ (commentaire|commentaires|avis|opinion) ~
(laisser|laissez|écrire|écrivez|poster|publier|ajouter|rédiger|déposer|afficher|voir|lire|charger) (un|une|votre|le|les|tous les|plus de|#)? (commentaire|commentaires|réponse|avis) (annuler la réponse)?
(aucun|pas de|#) (commentaire|commentaires|réactions|réponses) (pour le moment)?
(les)? commentaires (sont|ont été)? (fermés|désactivés|clos|#)
(connectez vous|se connecter|connexion) pour (commenter|laisser un commentaire|réagir|répondre|publier un commentaire)
(réagissez|réagir|soyez le premier à (commenter|réagir)|donnez votre avis|rejoignez la (conversation|discussion)|à vous la parole|votre avis nous intéresse)
annuler la réponse
""",
        "bare": """
(et)? (vous|toi)? (qu)? (en)? (pensez vous|penses tu|dites vous|avez vous pensé)
répondre
commentaires
commentaire
nom
site web
email
""",
        "start": """
(dites|dis|racontez|partagez|donnez) (moi|nous|le|votre avis)? (en|dans les) (commentaire|commentaires)
laisser un commentaire (annuler|:)?
votre (adresse (email|de messagerie|électronique|courriel)|email|courriel) ne sera pas publié*
les champs (obligatoires|requis|nécessaires) sont (indiqués|marqués)
(enregistrer|sauvegarder) mon nom
# (commentaires|commentaire|réponses|réponse|réflexions|réactions|avis|pensées) (sur|à|pour|au)
(un|une) (commentaire|réponse|réflexion|pensée|réaction) sur
(vous devez|veuillez|merci de vous) (être|vous|connecter|avoir) ~ (connecté|connecter|commentaire|commenter|publier|identif*)
(connectez vous|identifiez vous) ~ (pour (commenter|réagir|laisser|publier|répondre))
ce site utilise akismet
(prévenez|avertissez|notifiez|me notifier|m avertir|être averti) ~ (commentaires|articles|publications)
les commentaires sont (modérés|soumis)
les commentaires ~ (n engagent que|responsabilité de leurs auteurs|charte)
(consultez|respectez|lire) (notre|la) charte (de modération|des commentaires)
""",
        "has": "ne sera pas publiée les champs\nles champs obligatoires sont indiqués\npour mon prochain commentaire",
        "hint": "commentaire\ncommentaires\nréagir\ncharte de modération\nrépondre",
        "topic": "commentaire modéra",
    },
    "nav": {
        "whole": """
(haut|début) de (la)? page
(retour|remonter) (en haut|au début|à l accueil|vers le haut|au sommaire)
(voir|afficher|ouvrir|lancer) (le|la|toutes les|les)? (diaporama|galerie|photos|images|carrousel)
(aller|passer|accéder|retour|revenir) (au|à la|à l|en) (contenu|navigation|accueil|haut|menu|contenu principal|recherche|haut de page|recette)
(tout|continuer sans) (accepter|refuser)
(accepter|refuser|gérer|paramétrer|personnaliser) (tout|les cookies|tous les cookies|mes choix|et fermer|mes préférences|et continuer)
(politique de|mentions) (confidentialité|légales|cookies)
mentions légales ~ (confidentialité|cookies|cgu|contact)
(ouvrir|fermer|afficher) (le)? (menu|la recherche)
imprimer la recette
plan du site
table des matières
se connecter s abonner
""",
        "bare": "accueil\nmenu\nrecherche\nrechercher\nconnexion\nse connecter\nimprimer\nmots clés\nétiquettes\nfermer\nsommaire\ncatégories",
        "start": """
(aller|passer) au contenu
(nous utilisons|ce site (web)? (utilise|dépose)|notre site (utilise)|nous et nos partenaires) ~ cookies
(en (poursuivant|continuant|naviguant|cliquant)) ~ (acceptez|cookies|navigation) ~ (cookies|utilisation|politique|acceptez)
(mots clés|mots clefs|étiquettes|étiqueté|tags|classé dans|publié dans|classé sous|thèmes associés|sujets associés|vous êtes ici|dans cet article|catégories|rubriques) :
(classé|publié) (dans|sous) ~ (:|étiqueté|tagué|mots)
(étiqueté|tagué) (avec|sous)
""",
        "edge": "thèmes :\nsujets :\nrubrique :\ncatégorie :",
        "hint": "cookies\naccepter\nparamétrer\npolitique de confidentialité\nvotre expérience",
        "topic": "cookie rgpd confidentialité",
    },
    "credit": {
        "whole": """
tous droits réservés
(à propos de|sur) l (auteur|autrice|auteure)
(photo d illustration|image d illustration|photo d archives|image d archives)
(avec)? (afp|reuters|avec afp|avec agences|avec reuters)
toute reproduction interdite
""",
        "start": """
(article|texte) (publié|paru) (initialement|à l origine|d abord|pour la première fois) (dans|sur|par)
(crédit|crédits|photo|photos|image|images|illustration|visuel|image à la une|photo à la une|crédit photo|crédits photo|crédit image|crédit photos|photo de couverture) (de couverture)? :
(image|illustration|photo|visuel) (générée|créée|réalisée|généré|créé|réalisé) (par|avec|à l aide) (ia|l ia|une ia|intelligence|d une|de l|midjourney|dall)
(source|sources|via|source originale|article original|à propos de l auteur|à propos de l autrice|lien vers la source) :
à propos de l (auteur|autrice) :
cet article (a|est|a été) (été|d abord|initialement|originellement)? (publié|paru|initialement|d abord|republié|repris|traduit) ~ (sur|dans|par|initialement|avec)
(publié|paru) (initialement|à l origine|d abord) (sur|dans)
l article ~ est apparu en premier
copyright #
(toute|la) (reproduction|représentation|diffusion) ~ (interdite|interdit|autorisation)
(lire|consulter|retrouver|voir) (l)? (article|source|texte) (original|originale) (ici|sur|:)?
""",
        "has": "tous droits réservés\nest apparu en premier sur",
        "edge": "(texte|rédaction|reportage|propos recueillis par|auteur|autrice) :\npropos recueillis par\ntexte de\nreportage de\nla rédaction : (publié|mis à jour)",
        "hint": "article original\nest (journaliste|rédacteur|rédactrice|auteur|autrice)\navec l aimable autorisation\nvit (à|en|avec)",
        "topic": "copyright droit photograph plagiat auteur",
    },
    "ad": {
        "whole": """
(contenu|article) (de marque|sponsorisé|partenaire|publicitaire)
(suite|la suite) (de l article)? (après|sous) (la|cette) (pub|publicité|annonce)
publicité
publicités
annonce
annonces
(contenu|article|lien|publication|post|contenus) (sponsorisé|partenaire|sponsorisés|publicitaire|commercial)
(sponsorisé|publi rédactionnel|publireportage|publicommuniqué|communiqué|partenariat rémunéré)
(la suite|suite|votre article|l article|la suite de l article|la suite de votre article) (continue|se poursuit|reprend)? (après|sous|ci dessous après) (la|cette|cet|l|le)? (publicité|pub|annonce)
la suite après (la|cette) (publicité|pub)
(passer|fermer|masquer) (la publicité|l annonce|la pub)
""",
        "start": """
(certains|les|des) liens (de|dans|sur) (cet|cette) ~ (affiliés|affiliation)
(publicité|sponsorisé|contenu sponsorisé|en partenariat avec|proposé par|présenté par) :
la suite (de l article)? (après|sous) (la|cette)
(cet article|ce contenu|cette page|ce billet) (contient|peut contenir|comporte|inclut) (des)? (liens)? (affiliés|d affiliation|sponsorisés|liens)
(si vous achetez|en achetant|lorsque vous achetez|quand vous achetez) ~ (liens|lien) ~ (commission|affili*)
en tant que partenaire amazon
""",
        "has": "(percevoir|toucher|recevoir|touchons|percevons|gagner) une (petite)? commission\nsans (frais|coût) (supplémentaires|supplémentaire) pour vous",
        "hint": "affiliation\naffiliés\ncommission\nsponsorisé",
        "topic": "publicité annonceur sponsor affili",
    },
    "llm": {
        "whole": """
(une)? (autre|seconde|deuxième|nouvelle) version (plus ~)? :
(bien sûr|certainement|absolument|avec plaisir|d accord|parfait|tout à fait|entendu)
(nombre de|total de)? mots : (environ)? #
(environ)? # mots
(article|titre|version #|option #|version alternative|texte réécrit|brouillon|titre alternatif) :
j espère que cela (vous|t)? (aide|aidera|convient)
""",
        "start": """
j ai (conservé|gardé|maintenu) (le|la|les|un) ~ (ton|style|faits|structure|données|sens)
(bien sûr|certainement|absolument|avec plaisir|d accord|parfait|tout à fait|voilà|entendu) (voici|ci dessous|je|vous trouverez|cet)
(voici|ci dessous|vous trouverez ci dessous) (une|un|la|le|l|votre|ton|deux|trois|quelques|maintenant) ~ (version|article|texte|brouillon|rédaction|réécriture|résumé|billet|proposition|propositions|reformulation|variante|titres)
(souhaitez vous|voulez vous|veux tu|aimeriez vous|souhaites tu|désirez vous) (que je|que j|aussi|également|une)
en tant (que|qu) (modèle|ia|intelligence artificielle|assistant|modèle de langage) (de langage|d ia|virtuel|,)?
(méta description|meta description|métadescription|mot clé (principal|cible)?|mots clés (principaux|secondaires|cibles)?|requête cible|titre seo|balise title|méta titre|slug|nombre de mots|texte alternatif|titre alternatif|titres alternatifs|version alternative|version #|option #|étiquettes suggérées|extrait|phrase clé|expression clé|public cible) (seo|~)? :
(faites moi savoir|dites moi|n hésitez pas à me (dire|demander|faire)|fais moi savoir|dis moi) (si|ce que|quelle)?
""",
        "edge": """
j espère que (cet|cette|ce|ces|l|la|le|cela|ça|vous)
(si vous (le)? (souhaitez|voulez|préférez|désirez)|si tu veux) (,)? ~ (je peux|je pourrais|dites|j)
je (peux|pourrais) (aussi|également|l|le|la|vous|adapter|ajouter|raccourcir|créer|proposer|rédiger|réécrire|développer)
(cet|l|le|ce) (article|texte|contenu) (est|a été|utilise|comporte|contient|respecte|compte|fait|intègre|fait environ) ~ (seo|optimisé|référencement|mots clés|mots|sous titres|titres|ton|h2|moteurs|lisibilité|réécrit|reformulé|plagiat)
(article|texte|contenu) (d|de) (environ|#) ~ mots
j ai (conservé|réécrit|rédigé|optimisé|inclus|utilisé|modifié|adapté|ajouté|veillé|respecté|gardé) ~ (texte|article|ton|mots|seo|contenu|version|structure|sens)
(n oubliez pas|pensez à) (de)? (remplacer|ajouter|compléter|personnaliser|insérer)
""",
        "hint": "seo\nréférencement\noptimisé pour\nmots clés\nmot clé\nméta description\nmeta description\nton (plus)? (naturel|formel|décontracté|neutre)\nplus (fluide|naturelle|courte)\nversion",
        "topic": "seo référencement prompt chatgpt mots",
    },
    "placeholder": {
        "start": "(texte|image|titre|photo) (à venir|de remplissage|provisoire|d exemple) (ici|:)?\nfaux texte",
        "topic": "gabarit modèle",
    },
}
