# ruff: noqa: E501
"""Italian."""

from __future__ import annotations

TABLE = {
    "promo": {
        "whole": "scarica (gratis)? (la nostra|l) app\nin diretta ora\nguarda il video",
        "start": """
(il|la) nostr* (corso|laboratorio|workshop) ~ (inizia|comincia|parte|apre)
(guarda|ascolta|vedi) ~ (intervista|video|puntata|servizio) ~ (nostro canale|youtube|podcast)
(ascolta|ascoltate|scopri|segui) (il|i|l ultimo|l ultima puntata del)? (nostro|nostri|podcast) ~ (podcast|puntata|episodio)
(il|la|è uscito il) (nostro|nostra|mio|mia) (nuovo|nuova|primo|ultimo) (libro|ricettario|corso|podcast|numero|guida|rivista|ebook) ~ (è|disponibile|in libreria|in edicola|esce|qui)
(richiedi|richiedete|prenota|chiedi|ottieni) (un|una|il tuo|la tua|subito)? (preventivo|consulenza|appuntamento|demo|sopralluogo) ~ (gratis|gratuito|gratuita|senza impegno|oggi|ora)
(contattaci|chiamaci|contatta|scrivici) ~ (preventivo|oggi|ora|subito|gratuito|gratuita|senza impegno|per)
(provalo|prova|provala|inizia|abbonati) (gratis|gratuitamente|senza impegno) ~ (#|per|giorni|mese)
(usa|utilizza|con|inserisci|approfitta) ~ (codice|coupon|codice sconto) ~ (sconto|risparmi*|avere|ottenere|#)
(scarica|installa|scaricate) (subito|gratis)? (la|l)? (nostra|app|applicazione) ~
(scarica|scaricate|installa) (gratis|gratuitamente|subito|ora)? (la nostra|l|la) app
(guarda|ascolta|segui) (anche)? (il nostro|l ultimo|il) (video|podcast|episodio) ~ (youtube|qui|sotto|:)
(video|il video|guarda il video|podcast|in diretta) :
(approfitta|scopri|ottieni) ~ (sconto|codice|offerta|coupon) ~ (qui|ora|con il codice|cliccando)
(visita|scopri) (il nostro|la nostra) (negozio|shop|sito|pagina)
""",
        "hint": "offerta limitata\nclicca qui\nnon crederai\ngratis",
    },
    "cta": {
        "whole": """
(questo|l) (articolo|contenuto) (ti)? (è stato|è) (utile|di aiuto|piaciuto)
(iscriviti|abbonati|registrati|sostienici|dona|iscriviti alla newsletter|abbonati ora) (ora|subito|qui|gratis|oggi|gratuitamente)?
(vedi|controlla|verifica|scopri) (il|l)? (prezzo|prezzi|offerta|offerte|miglior prezzo|prezzo attuale|disponibilità) (su amazon|attuale)?
(acquista|compra|vedi|acquistalo) su amazon
(la tua|il tuo|inserisci la tua) (email|mail|indirizzo email)
(ti è piaciuto|ti è stato utile|è stato utile|vi è piaciuto) (questo|l|questa)? (articolo|ricetta|contenuto|post)?
(vota|valuta) (questo|questa|l) (articolo|ricetta|post)
(seguici|seguiteci) (su (facebook|instagram|twitter|google news|whatsapp|telegram|x|youtube)|sui social|anche su ~)?
(puoi)? (disiscriverti|cancellarti|annullare l iscrizione) (in qualsiasi|quando) (momento|vuoi)
continua a leggere (gratis|con|abbonandoti)
""",
        "start": """
unisciti a (oltre|più di)? # ~
per leggere ~ (abbonati|registrati|accedi|iscriviti)
(la)? nostra newsletter ~ (arriva|esce|ti arriva|viene inviata|atterra) ~ (ogni|tua|tuo|casella|nella|tutti)
(inserisci|scrivi|digita|lascia) (la|il) (tua|tuo) (email|indirizzo|mail)
(registrati|accedi|abbonati|iscriviti) ~ per (continuare|leggere|accedere|sbloccare|proseguire|vedere)
(questo|l) (contenuto|articolo|testo) è (riservato|esclusivo|solo|disponibile) ~ (abbonati|iscritti|soci)
(contenuto|articolo) (riservato|esclusivo|solo) (agli|per|per gli) (abbonati|iscritti|soci)
(sostieni|sostienici|aiutaci|finanzia|difendi) (il|la|i|l|a|un) ~ (giornalismo|informazione|lavoro|redazione|giornale|indipendente|continuare)
(ti restano|hai letto|ti rimangono) ~ (articoli|articolo)
(vedi|vai|scopri|guarda|acquista|controlla) ~ (prezzo|offerta|ora|il prezzo)? su (amazon|ebay|mediaworld|unieuro)
(iscriviti|abbonati|registrati|iscrivetevi|abbonatevi) (gratis|gratuitamente|subito|ora|qui|anche)? (al|alla|a|ai|qui|per|e|alle) ~ (newsletter|canale|podcast|mailing|notifiche|whatsapp|telegram|gruppo|ricevere|community|rivista|continuare|leggere|youtube|nostro|nostra)
(ricevi|ricevete|vuoi ricevere|resta aggiornato|rimani aggiornato|resta sempre aggiornato|vuoi restare|vuoi rimanere) ~ (newsletter|email|mail|whatsapp|telegram|aggiornat*|notizie|casella|iscriviti|seguici|ogni (mattina|giorno|settimana)|canale)
(unisciti|entra|unitevi) (al|alla|nel|a|ai|alle) (nostro|nostra|gruppo|canale|community|migliaia|oltre) ~ (whatsapp|telegram|canale|gruppo|community|facebook|lettori|iscritti)
(seguici|seguiteci|segui|segui la nostra|segui il nostro|segui le notizie) ~ (facebook|instagram|twitter|google news|whatsapp|telegram|canale|social|youtube|x|tiktok|pagina)
(se|se vi|se ti) (ti)? (è|questo articolo|questa ricetta|vi|l articolo) ~ (piaciuto|piaciuta|articolo|utile) ~ (condivid*|iscriv*|lascia|seguici|commento)
(lascia|lasciaci|scrivi|scrivici|raccontaci|facci sapere|dicci) (un|nei|la tua|cosa|qui|il tuo|nel) ~ (commento|commenti|opinione|pensi|ne pensate|esperienza)
(sei già|già) (abbonato|iscritto|abbonata|registrato) (accedi|effettua|entra)?
(questo|il) (contenuto|articolo) è (riservato|disponibile solo) (agli|per gli|ai) (abbonati|iscritti)
(per continuare a leggere|continua a leggere) ~ (abbon*|accedi|registr*|iscri*)
(sostieni|supporta|aiuta|sostieni il) (il|la|nostro|giornalismo|noi|l informazione) ~ (giornalismo|lavoro|redazione|abbon*|dona*|indipendente|libera)
(hai (trovato|notato|visto) un errore|segnala un errore|hai una (segnalazione|notizia))
(contattaci|chiamaci|richiedi|prenota|scrivici) (ora|subito|oggi|un|una|per|il tuo|la tua|a) ~ (preventivo|consulenza|gratuit*|appuntamento|informazioni|oggi|sito)
(iscrivendoti|cliccando su iscriviti|registrandoti|inviando il modulo) ~ (accett*|privacy|termini|consent*)
(non perdere|non perderti) (nessuna|nessun|le nostre|gli aggiornamenti|le ultime|neanche) ~ (notizia|notizie|aggiornamenti|articolo|novità|iscriviti|segui*)
attiva le notifiche
(clicca qui|cliccate qui|clicca sul link) (per|e) ~ (iscriv*|abbon*|ricevere|segu*|entrare|legg*|scopr*)
""",
        "has": "iscriviti alla (nostra)? newsletter\niscriviti al nostro canale\nnella tua (casella|casella di posta|inbox)\nseguici su (google news|facebook|instagram|twitter|whatsapp)\nper non perdere (gli|nessun|nessuna|le) (aggiornamenti|notizia|novità|ultime|articolo)",
        "hint": "newsletter\ngratis\nogni mattina\nogni settimana\nclicca qui\nnostro canale\ninformativa privacy\niscriviti",
        "topic": "newsletter iscri abbon",
    },
    "share": {
        "whole": """
(invia|inoltra|manda) a un (amico|amica|contatto)
(condividi|condividilo) sui (tuoi)? (social|canali social)
(visualizza|guarda|vedi) (questo|questa|il) (post|foto|video) su (instagram|facebook|x|twitter)
(condividi|condividere|condividilo|condivisioni) (su|questo articolo|l articolo|via|con gli amici|sui social|:)?
(condividi|condividi l articolo) (su|via) (facebook|twitter|x|whatsapp|telegram|email|linkedin)
(invia|manda) (via|per|tramite) (email|mail|whatsapp)
copia (il)? link
link copiato
(stampa|salva|ascolta) (articolo|l articolo|questo articolo|ricetta|la ricetta)?
# (condivisioni|visualizzazioni|mi piace|letture)
tempo di lettura : # (min|minuti)
# (min|minuti) di lettura
ascolta l articolo
""",
        "start": """
(condividi|condividete) (questo|l|la|su|con|questa) (articolo|notizia|post|ricetta|facebook|twitter|whatsapp|i tuoi amici|gli amici|pagina)
questo articolo è stato (condiviso|letto) #
(fai clic|clicca) (qui)? per (condividere|stampare|inviare)
mi piace :
""",
        "has": "si apre in una nuova finestra",
        "hint": "condividi\nwhatsapp\nfacebook",
        "topic": "facebook whatsapp condivi",
    },
    "related": {
        "whole": """
(altri|altre|ultimi|ultime|più) (articoli|notizie|post|contenuti|letture|storie) (simili|correlati|correlate|consigliati|consigliate|sull argomento|di questo autore|dalla redazione)?
(leggi|guarda|vedi|scopri|leggete) (anche|di più|tutto|ancora)
(articoli|notizie|contenuti|post|argomenti|ricette) (correlati|correlate|simili|consigliati|recenti|popolari|collegati|suggeriti)
(potrebbe|potrebbero|ti potrebbe|ti potrebbero|forse ti) (interessarti|interessarvi|interessare|piacere|interessa) (anche)?
(i|gli articoli)? più (letti|visti|popolari|commentati|condivisi|letto|lette)
(le)? (ultime|altre) (notizie|news)
(articolo|post) (precedente|successivo)
(prossimo|precedente) articolo
consigliati per te
da non perdere
altre notizie
""",
        "start": """
(leggi|guarda|vedi|leggete|scopri|ascolta|rileggi) (anche|pure|di più|qui) (:|su)?
(leggi anche|leggi|vedi anche|approfondisci|articoli correlati|articolo correlato|i più letti|più letti|potrebbe interessarti|ti potrebbe interessare|potrebbero interessarti|da non perdere|continua a leggere|per approfondire|altre notizie|ultime notizie|guarda anche|correlati|notizie correlate|scopri di più|leggi tutto) ~ :
(potrebbe|potrebbero|ti potrebbe|ti potrebbero) (interessarti|interessarvi|interessare|piacere) (anche|:)?
(articolo|post) (precedente|successivo)
""",
        "hint": "leggi anche\npiù letti",
    },
    "comments": {
        "whole": """
(scrivilo|dillo|raccontacelo|scrivici|faccelo sapere|lascia|dicci|condividi) ~ (nei)? commenti (qui sotto)?
(lascia|lasciare|scrivi|inserisci|invia|pubblica|aggiungi|vedi|mostra|leggi|carica|annulla) (un|una|il|tuo|i|altri|tutti i|la|il tuo|#)? (commento|commenti|risposta) (annulla risposta)?
(nessun|nessuno|non ci sono|#) (commento|commenti|risposte) (ancora)?
(i)? commenti (sono|sono stati)? (chiusi|disabilitati|disattivati|#)
(accedi|effettua l accesso|registrati|fai il login|effettua il login) per (commentare|lasciare un commento|rispondere|inviare un commento)
(sii il primo a commentare|partecipa alla (discussione|conversazione)|di la tua|cosa ne pensi|annulla risposta|lascia la tua opinione)
""",
        "bare": """
(e)? (tu|voi)? cosa (ne)? (pensi|pensate|pensi di questo|dici)
rispondi
commenti
commento
nome
sito web
email
""",
        "start": """
(raccontami|raccontaci|dimmi|dicci|scrivimi|fammi sapere) ~ nei commenti
(lascia|lasciare) (un|una|il tuo) (commento|risposta) (annulla|:)?
il tuo (indirizzo (di)? (email|posta)|email) non (sarà|verrà) pubblicat*
i campi (obbligatori|richiesti|necessari) sono (contrassegnati|indicati|segnati)
(salva|ricorda) (il mio nome|i miei dati)
# (commenti|commento|risposte|risposta|pensieri|opinioni|commenti) (su|a|per|al|all)
(un|una) (commento|risposta|pensiero) (su|a)
(devi|bisogna|è necessario) (essere|aver|effettuare|accedere|fare) ~ (connesso|accesso|commento|commentare|login|registrat*|loggato)
(accedi|registrati|effettua l accesso) per (commentare|lasciare|inviare|pubblicare|rispondere)
(questo sito|il sito) (usa|utilizza) akismet
(avvertimi|avvisami|notificami) ~ (commenti|articoli|email)
i commenti sono moderati
i commenti ~ (responsabilità|rispettivi autori|non rappresentano)
""",
        "has": "non sarà pubblicato i campi\ni campi obbligatori sono contrassegnati\nper la prossima volta che commento",
        "hint": "commento\ncommenti\nrispondi\naccedi",
        "topic": "comment moder",
    },
    "nav": {
        "whole": """
(accetta|accetto) (rifiuta|rifiuto) (personalizza|impostazioni|gestisci|preferenze)
(guarda|vedi|apri|vai) (la|alla|tutte le)? (galleria|fotogallery|foto|gallery|immagini|photogallery)
indice (dei contenuti)?
(vai|salta|torna|passa) (al|alla|all|su|in|ai) (contenuto|contenuti|navigazione|inizio|menu|contenuto principale|home|homepage|alto|ricetta|ricerca|piè di pagina)
torna (su|in alto|all inizio)
(accetta|rifiuta|gestisci|personalizza) (tutto|tutti|cookie|i cookie|tutti i cookie|e chiudi|preferenze|e continua|le preferenze)
(informativa|cookie|privacy) (privacy|policy|sulla privacy|sui cookie|estesa)
(apri|chiudi|mostra) (il)? (menu|ricerca)
stampa (la)? ricetta
mappa del sito
indice dei contenuti
""",
        "bare": "menu\ncerca\nstampa\netichette\ncategorie\naccedi\nchiudi\naccetta\nindice\ntag",
        "start": """
(privacy|privacy policy|note legali|termini e condizioni|cookie policy) : (termini|cookie|privacy|contatti|note|condizioni|termini e condizioni)
(vai|salta) al contenuto
(utilizziamo|usiamo|questo sito (web)? (utilizza|usa)|il nostro sito (utilizza|usa)|il sito utilizza) (i)? cookie
(utilizziamo|usiamo) ~ cookie ~ (per|migliorare|esperienza)
(continuando|proseguendo|se continui|cliccando|chiudendo) ~ (accetti|acconsenti|cookie|consenso|navigazione) ~ (cookie|uso|utilizzo|accetti)
(tag|tags|etichette|archiviato in|pubblicato in|categorie|categoria|argomenti|ti trovi in|sei qui|in questo articolo|argomenti trattati|parole chiave|temi) :
(archiviato|pubblicato) (in|sotto) ~ (:|contrassegnato|con tag|taggato)
(contrassegnato|taggato) (con|da)
""",
        "edge": "sezione :\nsezioni :",
        "hint": "cookie\naccetta\ninformativa\nla tua esperienza\npreferenze",
        "topic": "cookie privacy gdpr",
    },
    "credit": {
        "whole": """
con (informazioni|materiale) (di|della|da) ~
(l autore|l autrice|chi siamo|l autore dell articolo|gli autori)
(tutti i)? (diritti) riservati
riproduzione riservata
(informazioni|notizie)? (sull|sugli) (autore|autrice|autori)
(foto|immagine|immagini) (di)? (archivio|repertorio)
redazione
""",
        "start": """
(articolo|testo) (pubblicato|apparso) (originariamente|per la prima volta|inizialmente) (su|in|da)
(foto|immagine|immagini|credit|crediti|crediti foto|credits|foto di copertina|immagine di copertina|immagine in evidenza|illustrazione|fotografia) (di copertina|di archivio)? :
(immagine|illustrazione|foto) (generata|creata|realizzata) (con|da|tramite|dall) (ia|ai|intelligenza|l intelligenza|midjourney|dall|una)
(fonte|fonti|via|fonte originale|articolo originale|notizia originale|sull autore|sull autrice|informazioni sull autore) :
(questo articolo|l articolo|questo testo) (è stato|è|è apparso) (pubblicato|apparso|originariamente|tradotto|ripubblicato) ~ (originariamente|su|in|da|per la prima)
pubblicato (originariamente|originalmente|in origine) (su|in)
(l articolo|il post) ~ (proviene da|sembra essere il primo)
copyright #
(è)? vietata la (riproduzione|copia)
redazione : (pubblicato|aggiornato)
(leggi|vedi) (l articolo|la fonte|la notizia) originale
""",
        "has": "tutti i diritti riservati\nriproduzione riservata\nsembra essere il primo su",
        "edge": "(testo|testi|autore|autrice|servizio|a cura di|di redazione) :\ntesto di\na cura (di|della redazione)\nredazione",
        "hint": "fonte originale\nper gentile concessione\nè (giornalista|redattore|redattrice|scrittore|scrittrice)\nscrive di\nvive (a|in|con)",
        "topic": "copyright diritt fotograf plagio",
    },
    "ad": {
        "whole": """
contenuto (di marca|sponsorizzato|pubblicitario|partner)
pubblicità
annuncio
annunci
(contenuto|articolo|post|link) (sponsorizzato|pubblicitario|promozionale)
(sponsorizzato|informazione pubblicitaria|pubbliredazionale|adv|annuncio pubblicitario|messaggio promozionale)
(continua|l articolo continua|la notizia continua|continua a leggere|l articolo prosegue) (dopo|sotto) (la|l|il|questa)? (pubblicità|annuncio|video)
(continua|prosegui) (la lettura)? dopo (la|l) (pubblicità|annuncio)
salta (annuncio|la pubblicità|pubblicità)
""",
        "start": """
(alcuni|i) link (di|in|presenti in) (questo|questa) ~ (affiliati|affiliazione)
(pubblicità|sponsorizzato|contenuto sponsorizzato|in collaborazione con|offerto da|presentato da) :
(l articolo|la notizia|il testo) (continua|prosegue) (dopo|sotto)
(questo|l|questa) (articolo|post|contenuto|pagina) (contiene|può contenere|include) (dei)? (link)? (affiliati|di affiliazione|sponsorizzati|link)
(se acquisti|acquistando|quando acquisti|se comprate) ~ (link|collegamenti) ~ (commissione|commissioni|affiliat*)
in qualità di affiliato amazon
""",
        "has": "(ricevere|guadagnare|riceviamo|percepire|ottenere) una (piccola)? commissione\nsenza (alcun)? (costo|costi|sovrapprezzo) (aggiuntivo|aggiuntivi|extra) per (te|voi|l utente)",
        "hint": "affiliazione\naffiliati\ncommissione\nsponsorizzato",
        "topic": "pubblicità inserzionist sponsor affilia",
    },
    "llm": {
        "whole": """
(un)? (altra|seconda|nuova) versione (più ~)? :
(certo|certamente|naturalmente|volentieri|perfetto|ecco|ecco fatto|va bene)
(conteggio|numero|totale) (delle)? (di)? parole : (circa)? #
(circa)? # parole
(articolo|titolo|versione #|opzione #|versione alternativa|testo riscritto|bozza|titolo alternativo) :
spero (che)? (questo)? (ti|vi)? (sia|possa) (utile|aiuto|essere utile)
""",
        "start": """
ho (mantenuto|conservato) (il|la|lo|i|le|un) ~ (tono|stile|dati|struttura|fatti)
(certo|certamente|naturalmente|volentieri|perfetto|assolutamente|va bene|certo che sì) (ecco|di seguito|qui|ho|questa|questo)
(ecco|di seguito|qui sotto|qui di seguito) (una|un|la|il|l|trovi|la tua|alcuni|due|tre|troverai|riporto|ti propongo|trova) ~ (versione|articolo|testo|bozza|riscrittura|riassunto|post|proposta|alternativa|titoli|rielaborazione|variante)
(vuoi|vorresti|desideri|desidera|volete|ti piacerebbe) che (io|lo|la|aggiunga|scriva|prepari|adatti|inserisca|crei|aggiungessi|faccia|generi|modifichi|accorci|anche|riscriva|approfondisca)
(in quanto|come) (modello linguistico|intelligenza artificiale|ia|modello di linguaggio|assistente ai|ai)
(meta descrizione|meta description|metadescrizione|descrizione meta|parola chiave (principale)?|parole chiave (principali|secondarie)?|keyword (principale)?|keyphrase|frase chiave|titolo seo|meta titolo|meta title|slug|conteggio parole|numero di parole|testo alternativo|titolo alternativo|titoli alternativi|versione alternativa|versione #|opzione #|tag suggeriti|pubblico di riferimento|estratto) (seo|~)? :
(fammi sapere|fatemi sapere|mi faccia sapere|dimmi) (se|cosa|quale)
""",
        "edge": """
spero che (questo|questa|il|l|la|ti|vi|sia)
(se (vuoi|lo desideri|preferisci|desideri|volete|ti serve)) (,)? ~ (posso|potrei|dimmi|fammi)
posso (anche)? (adattar*|modificar*|aggiungere|creare|ampliar*|accorciar*|scrivere|riscriver*|preparare|generare)
(questo|l|il) (articolo|testo|contenuto) (è|è stato|utilizza|usa|include|rispetta|mantiene|contiene|segue|ha) ~ (seo|ottimizzato|parole chiave|parole|sottotitoli|tono|h2|motori|leggibilità|riscritto|plagio|keyword)
(articolo|testo|contenuto) (di|da|con) (circa|#) ~ parole
ho (mantenuto|riscritto|redatto|ottimizzato|incluso|utilizzato|modificato|adattato|aggiunto|cercato|usato|scritto) ~ (testo|articolo|tono|parole|seo|contenuto|versione|struttura)
(ricorda|ricordati) di (sostituire|aggiungere|completare|personalizzare|inserire)
""",
        "hint": "seo\nottimizzat* per\nparola chiave\nparole chiave\nkeyword\ntono (più)? (naturale|formale|informale|neutro)\nmeta description\nmeta descrizione\nversione\nmotori di ricerca",
        "topic": "seo prompt chatgpt parole keyword",
    },
    "placeholder": {
        "start": "(testo|immagine|titolo|foto) (di esempio|segnaposto|provvisorio|qui)",
        "topic": "modello segnaposto",
    },
}
