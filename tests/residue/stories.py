# ruff: noqa: E501
"""Articles about the very things that residue is made of: not a word of them may go."""

from __future__ import annotations

STORIES: dict[str, tuple[str, list[str]]] = {
    "newsletters of old": (
        "en",
        [
            "How newsletters began",
            "The first newsletters were written by hand and carried by riders from court to court.",
            "Subscribe to our newsletter, the editor wrote in the first issue, and half the town did so within a week.",
            "Readers share the stories on Facebook and leave comments under them until late at night.",
            "Today a newsletter reaches its readers before they are awake.",
        ],
    ),
    "newsletters": (
        "en",
        [
            "Why the Parish Newsletter Came Back",
            "For ten years the parish newsletter was a photocopied sheet that nobody read. Then Ann Pryor turned it into an email.",
            "She asked people to subscribe at the church door, one by one, with a pencil and a list.",
            "Readers can unsubscribe with one click, and in three years only nine of 412 subscribers have done so.",
            "A good newsletter needs a day of its own. Hers arrives every Friday, in time for the weekend's shopping.",
            "The inbox is a crowded place, she says, and a newsletter that has nothing to say should not be sent.",
            "Signing up takes a minute. Writing the newsletter takes her the whole of Thursday evening.",
            "Subscribe to three newsletters that you admire before you write one, she tells beginners.",
        ],
    ),
    "seo": (
        "en",
        [
            "How Search Engines Read a Page",
            "A search engine sees words, links and headings. Keywords still matter, but less than they did in 2010.",
            "The meta description is the short text under a result. Keep it below 155 characters and write one for each page.",
            "Use one H1 for the title and H2 headings for the sections, so that readers and crawlers find their way.",
            "Keyword density is a myth that refuses to die: no engine has counted it for fifteen years.",
            "Meta description: a line of text that tells people what they will find when they click.",
            "The word count of a page says little. A recipe may rank with 200 words, and a guide may fail with 4,000.",
            "SEO is slow work. Give a change six weeks before you judge it, and change one thing at a time.",
        ],
    ),
    "prompts": (
        "en",
        [
            "What We Learned From a Year With a Language Model",
            "Our newsroom has used a language model since spring, mostly to shorten agency copy and to suggest headlines.",
            "The model often begins with a phrase such as “Certainly! Here is a shorter version of the article:”, and an editor must cut it.",
            "“As an AI language model, I cannot give legal advice” appeared in print once, in the gardening pages, to general delight.",
            "A prompt that names the reader works better than one that names a tone of voice.",
            "We now search every page for the words “word count” and “let me know if you would like” before it goes to press.",
            "Editors rewrote two thirds of what the model wrote, and they say that it saved them no time at all.",
        ],
    ),
    "cookies": (
        "en",
        [
            "The Long Goodbye to the Third-Party Cookie",
            "A cookie is a small file that a site leaves in your browser. Most cookies remember a basket or a login.",
            "Under the rules of 2018, a site must ask before it sets cookies that track people from page to page.",
            "Many sites use cookies to measure how often an advert was seen, and few explain it in plain words.",
            "By clicking on “Accept all”, most visitors agree to something that they have not read.",
            "The regulator counted the clicks: rejecting all cookies took four on average, accepting them one.",
            "We use cookies as if they cost nothing, the report concludes, but somebody always pays.",
        ],
    ),
    "moderation": (
        "en",
        [
            "Below the Line: Ten Years of Reading Comments",
            "Nobody reads more comments than Maeve Dunne, who has moderated those of a Dublin newspaper since 2014.",
            "Comments are closed at midnight, because those written later are the ones that she deletes.",
            "A reply that begins with a name gets a reply; a comment in capitals gets none.",
            "Leaving a comment takes a reader forty seconds on average, and deleting it takes her six.",
            "The names of commenters are checked once. Their email addresses are never published, and never sold.",
            "She would log in on Christmas Day, she says, to see what people say when they are alone.",
        ],
    ),
    "advertising": (
        "en",
        [
            "A Short History of the Classified Advertisement",
            "The first advertisement in an English paper, in 1624, offered a map of the siege of Breda.",
            "Advertisements paid for news until readers found that they could read both for nothing.",
            "Sponsored content was called an advertorial then, and had a border around it.",
            "An affiliate link earns its publisher a commission of between 1 and 10 per cent of each sale.",
            "The advertising standards body received 312 complaints about unlabelled advertisements last year.",
            "When people buy something, they seldom know which advertisement made them do it.",
        ],
    ),
    "copyright": (
        "en",
        [
            "Who Owns a Holiday Photograph?",
            "Copyright in a photograph belongs to the person who pressed the button, in most countries for 70 years after death.",
            "Copyright of a picture taken at work belongs to the employer, unless a contract says something else.",
            "The phrase “all rights reserved” has had no legal force since the last country left the Buenos Aires Convention.",
            "A photograph by a machine has no author, a court in Washington held in 2023, and so no copyright.",
            "Photographers ask for a credit first and for money second, the survey found.",
            "A picture that first appeared on a postcard in 1908 is free for anyone to use.",
        ],
    ),
    "recipe": (
        "en",
        [
            "Plum Cake From a Tin",
            "Print the list of what you need, or write it on your hand: the shop is a long way off.",
            "Save the juice of the plums. You will want it for the glaze, and the cook will want what is left.",
            "Share the batter between two tins and bake them for 40 minutes at 180°C.",
            "Leave it to cool and read on: the icing is the best part.",
            "Try our neighbour's trick and add a spoon of vinegar; it costs nothing and the crumb is better for it.",
            "If you like this with cream, say so now, for there is never enough.",
        ],
    ),
    "howto": (
        "en",
        [
            "Setting Up a New Phone",
            "Turn on notifications only for the apps that you would answer at night.",
            "Click here and there in the settings until you find the switch for the keyboard's noise.",
            "To report an error in the map, hold a finger on the spot and choose the flag.",
            "Use code words for your contacts if you must, but write them down.",
            "Enable cookies in the browser, or the bank will ask for your password each time.",
            "Sign in to your account, choose Restore, and go for a walk: it takes an hour.",
            "Contact us is the last item in the menu of every app, and nobody answers there.",
        ],
    ),
    "boletines": (
        "es",
        [
            "El regreso del boletín de barrio",
            "El boletín del barrio nació en 1987 y se repartía a mano en las tiendas de la plaza.",
            "Hoy el boletín llega por correo a 900 vecinos, que se suscriben en la panadería.",
            "Suscribirse no cuesta nada, pero cada boletín cuesta dos tardes de trabajo.",
            "Comparte la redacción con su hermana, que corrige los textos y elige las fotos.",
            "Los comentarios de los lectores ocupan la última página, la más leída.",
            "La publicidad de las tiendas paga el papel, y el ayuntamiento paga el resto.",
        ],
    ),
    "kommentare": (
        "de",
        [
            "Was Leserinnen nachts schreiben",
            "Die Redaktion liest jeden Tag 1.200 Kommentare, die meisten davon nach 22 Uhr.",
            "Kommentare sind ein Geschenk, sagt sie, auch wenn sie selten so klingen.",
            "Wer einen Kommentar schreibt, muss seinen Namen nennen; die Adresse bleibt geheim.",
            "Werbung wird gelöscht, Beleidigungen auch, und zwar von Menschen.",
            "Teilen lässt sich die Arbeit nicht gut, denn jeder streicht etwas anderes.",
            "Der Newsletter der Redaktion druckt die besten Kommentare der Woche nach.",
        ],
    ),
}
