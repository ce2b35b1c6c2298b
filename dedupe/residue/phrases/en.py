# ruff: noqa: E501
"""English."""

from __future__ import annotations

TABLE = {
    "promo": {
        "edge": """
enter (our|the|to win) ~ (giveaway|sweepstakes|competition|to win|for a chance to win)
video :
podcast :
""",
        "whole": """
(get|buy|read|order) the book
(now)? (streaming|showing|playing|airing) (now)? on ~
(read|view|continue|see|watch|finish) ~ (in|on) (the|our) app
play video
(shop|see|browse|explore|discover) (the|our) (full|new|latest|entire|whole)? (collection|range|sale|store|shop|catalogue|catalog|menu|lineup)
(get|download|open|try|install) (the|our) (free|new)? (app|android app|ios app|iphone app|mobile app)
start (your|a) free trial
(now|available) (on|in) (app store|google play|apple podcasts|spotify) ~
download our (free)? app (now|today)?
get the app
get our app
watch (the)? (full)? video (below|above|here)?
now playing
up next
don t miss
trending now
trending (stories|videos)
""",
        "start": """
(our|my) (free)? ~ app is (free|available|now|here)
new on the (podcast|channel|blog|site) :
pick up (a|your) copy of our
(talk|speak|chat) to (our|one of our) ~ (team|experts|advisers|advisors|solicitors|lawyers|specialists|agents|consultants)
use code ~ (for|to get|at) (free|# off|checkout|#)
(see|browse|explore|view|check out) our (courses|workshops|classes|services|range|products|packages|collection)
(our|my|the next) ~ (masterclass|course|workshop|webinar|retreat|class|bootcamp) (starts|begins|opens|runs|kicks off)
tickets (on sale|available|from)
listen to (the)? (audio|podcast) (version|edition) of this
hear more (in|on|about this) ~ (episode|podcast)
(you can)? (watch|listen to|see|hear|catch) ~ (in full|full interview|full episode|extended version) (on|at|in) our
enter (now|here|today|our competition)? (to win|for a chance|for your chance)
(our|my) ~ (range|collection|menu|course|workshop|class|retreat|programme|program|membership|shop|store|sale|app) (has|is|are|opens|launches|returns|starts|begins) (just|now|again|back|open|out|live|on)
(join|get on|sign up for) the (waitlist|waiting list|mailing list|email list)
(call|ring|phone) # (to|for) (speak|book|order|more|a free|an appointment|details|advice|a quote)
book (your|a) (stay|table|room|place|tour|holiday|trip|session|class) (from|now|today|online|here|at|with)
(get|buy|grab|book) (your)? tickets (now|here|today|at|from|online)
(grab|get|download|claim) (our|my|your) (free|complimentary) ~ (checklist|guide|ebook|template|worksheet|planner|printable|cheat sheet|toolkit|pdf|workbook|sample|trial)
(get|download|install|open|try) our ~ app (on|from|to|for|and|in)
open the app to (keep|continue|read|finish|see)
(free|instant|bonus) (download|printable|guide|ebook|checklist|template) :
(new|latest|bonus) (episode|video|issue|book|course|podcast) (out)? (now|today)? :
(our|my) (new|latest|first|second|next)? (book|cookbook|ebook|course|album|podcast|documentary|guide|workshop|planner|app) ~ (is|are) (out|available|here|live|now|on sale|ready)
(my|our) (ebook|book|cookbook|course|planner|membership|shop) has (#|over|more|all|everything|lots)
(pre order|preorder|order) (it|your copy|yours|the book|now) (here|now|today|online|from)
(tickets|places|seats|spots) (for|to) our ~ (on sale|available|selling|limited|going|going fast)
(tickets|our (winter|summer|spring|autumn|new|latest|current) issue) ~ (on sale|available) now
(on sale|out|in shops|available|in stores) now :
(stream|watch|catch) ~ (now|live|free|tonight|on demand) on
(play|try|solve|do) (today s|our|the daily|this week s) ~ (crossword|puzzle|puzzles|quiz|game|games|sudoku|wordle|word game|games and puzzles)
(listen|subscribe) to ~ podcast (on (apple|spotify|youtube|your favourite|your favorite)|now|here|wherever)
listen : ~ podcast
(sign up|register|join|book|reserve|save your) ~ (webinar|masterclass|workshop|live session|online event)
(get|claim|take|enjoy|save) (an extra)? # (off|percent off|discount) ~ (code|with|first|order|today|your)
download (the|our) (free)? ~ app (for|to|now|today|and|on|:)
get (the|our) (free)? ~ app (for|to get|now|today|on|and)
get more from the ~ app
watch (this|the|our) (full|trending|latest|viral)? ~ (on youtube|on our youtube|on our channel)
you may also like to watch
listen to (our|the latest episode of our|this week s episode of|the latest episode of the) ~ podcast
watch live :
watch ~ live on our
stream ~ (free|live) on (our|the) ~ app
shop our
shop the ~ (collection|sale|edit) (now|here|:)
don t miss our
get # off (your|with|when)
use (the)? (promo|coupon|discount) code ~ (for|to get|and get|at checkout)
check out our (new|latest|other|full|free|online|course|courses|ebook|book|shop|store|youtube|podcast|guide to)
grab your (free)? (copy|ebook|checklist|guide|printable|download)
download (your|our|my|the|a) (free) ~ (ebook|guide|checklist|template|printable|pdf|worksheet|cheat sheet|report|whitepaper)
want to see more (stories|videos|articles) like this
limited time (offer|only) :
watch our (latest|new|video|free)
take our (quick|free|short)? (quiz|survey|poll)
buy (my|our) (new)? (book|course|ebook)
my new book ~ is (out now|available)
""",
        "has": """
(now)? available (now)? on (apple podcasts|spotify|the app store|google play|audible|netflix|youtube)
(apple podcasts|spotify) (and|or|stitcher|overcast) (overcast|google podcasts|stitcher|pocket casts|youtube|spotify|wherever)
wherever you get your podcasts
(a|no) free no obligation (quote|consultation|estimate|survey|valuation)
no credit card (is)? (required|needed)
available now on the app store and google play
download on the app store
get it on google play
watch this trending story
subscribe to our youtube channel
""",
        "hint": """
free app
app for alerts
breaking news alerts
on youtube
you won t believe
trending story
gave us chills
will shock you
doctors hate
limited time
free shipping
shop now
while supplies last
act now
giveaway
free trial
download now
""",
        "topic": "app apps giveaway podcast youtube",
    },
    "cta": {
        "bare": """
contact us
sign up
subscribe
donate
(print|save|pin|bookmark) this
learn more
get started
buy now
shop now
""",
        "edge": """
(buy|get|order|shop) (it|yours|one|them|this|now|here|today) (now|here|today|from|at|for|on)
(visit|call|contact|phone|ring|email|book|order|join|subscribe|register|enrol) ~ (today|now|for a free|to book|to arrange|to order|to find out|to learn more|to register)
(subscribers|members|patrons) (get|can|receive|enjoy|have|read)
to report (a|an) (error|correction|typo)
found (a|an) (error|mistake|typo|bug)
turn on (push)? notifications
allow notifications
unlock (this|unlimited|all|the full|full|more)
get (unlimited|full|digital|all) access
start your free trial
if you (make|made|try|tried) this (recipe)? ~ (tag|leave|let|please|rate|comment|share|be sure)
vote (now|in our poll|below)
(call|contact|email|reach out to|get in touch with) (us|our team|our office|our experts) (today|now|for|to|at|on) ~ (free|consultation|quote|more|appointment|schedule|learn|book|find|discuss|estimate|help|#)
(ready to|want to|looking to|need help) ~ (contact us|get in touch|call us|book a|get started|reach out|sign up|schedule|visit our)
thank you for reading
thanks for reading
(i d|we d) love to (hear|know) ~ (you|comments|below|think)
happy (baking|cooking|reading|travels|gardening|shopping)
let me know (in|if you) ~ (comments|try|make|questions)
have questions
(what are your|what s your|do you have a|have you) ~ (let us know|comments|share)
""",
        "whole": """
sign up (for free|free|now|today|here)
email address (sign me up|subscribe|submit|join|go)
(where to buy|buy it at|available at|shop at) : ~
you (have|ve) (reached|hit) (your|the) (article|story|monthly|free) (article)? limit
(our|my) ~ (newsletter|newsletters|briefing|bulletin|digest|roundup) ~ (lands|arrives|comes|goes out|is sent|hits|drops|comes out|is delivered) ~ (each|every|once a|twice a|on) ~
(tell|email|send to) a friend
(rate|review|score) it (below|here|now)?
(forward|send|pass) this (on)? (to|along to) (someone|a friend|anyone|a colleague) ~
(click|tap) here
(manage|customise|customize|edit|update) (your|my)? (alerts|newsletters|preferences|notifications|subscriptions?)
(get|turn on|enable|set up) (free)? (news|email|breaking news|push|mobile|instant)? (alerts|notifications|updates)
(see|view|buy|shop|get|find|order|available|check) (it|now|this|price|deal|one|yours)? (at|on|from) ~
have your say
subscribe
subscribe (now|today|here|free|for free|to continue|to read more|for more|with email)
sign (up|in) (now|today|here|free)?
join (now|free|today)
become a (member|subscriber|patron|supporter)
check (the)? (latest|current|today s|best)? (price|prices|availability|deal) (on|at|here|now)? (amazon|walmart|best buy|ebay|target)?
(view|see|buy|shop|order|get|find) (it|deal|price|prices|the deal|best price|best prices|now|on|from|at|here) (amazon|walmart|best buy|ebay|target|etsy|now|deal|on amazon|at amazon|at walmart|at best buy|at target)?
(your|enter your|enter) email (address)? (here)?
your email (here|address) subscribe
(rate|rating) this (article|post|recipe|story|page)
was this (article|page|post|story|information|content|answer|guide) (helpful|useful)
was this helpful
did you (like|enjoy) this (article|post|story|recipe)
did you find this (article|post|page|story)? ~ (helpful|useful|interesting)
did you make this (recipe)?
leave a (star)? (rating|review)
leave a star rating (below|and)?
no spam (ever)?
we respect your privacy
unsubscribe (at)? (any time|anytime)
you can unsubscribe at any time
thanks for subscribing
thank you for subscribing
check your inbox
support (our work|us|this site|independent journalism|our journalism)
donate (now|today|here)?
buy me a coffee
follow us
follow us on (social media|facebook|twitter|instagram|google news|x)
stay (connected|tuned|updated|informed|in touch)
join the conversation on (twitter|facebook|x)
get started (today|now|for free)
book (now|your free consultation|a demo|a free consultation)
request a (demo|quote|free quote)
learn more about our
learn more here
contact us (today|now|for more information|here)?
add us as a preferred source on google
click here
""",
        "start": """
(stay|keep) in the loop
get (our|the|my) (free)? (weekly|daily|monthly|morning|evening) (digest|newsletter|email|briefing|roundup|bulletin|update|letter)
if you (spotted|spot|noticed|notice|found|find|see) (a|an|any) (mistake|error|typo|mistakes|errors) ~ (let us|tell us|email|report|contact)
hit (subscribe|follow|like)
you (ll|will) (receive|get) (one|a|our|an) (email|newsletter|message|letter) (a|per|every|each)
unsubscribe (whenever|any time|anytime|with one click|when)
(chip in|pitch in|contribute) ~ (to keep|to support|to help|and keep|and help)
if (this|it|you found this) (was|is) (useful|helpful|of use) ~ (send|share|subscribe|tell|consider|forward|sign|leave)
give us a (follow|like|shout|thumbs up|call|ring) ~
tap the (bell|button|heart|star) (to|icon|below|for)
(seen|heard|spotted|know) (something|anything) ~ (message|email|contact|call|tell|text|send|get in touch|whatsapp)
we (send|publish|email) (one|a|an|our) ~ (newsletter|essay|email|recipe) (each|every|once)
(keep|help keep) (independent|local|our|good|quality|free) (reporting|journalism|news|newsroom) ~ (going|alive|free|gift|donat*|member*|strong)
(want|looking for|love|like|hungry for) more ~ (my|our) (book|ebook|cookbook|course|shop|newsletter|blog|site)
(our|the|this|a|my) ~ (newsletter|newsletters|briefing|bulletin|digest|roundup|round up) ~ (lands|arrives|comes|goes out|is sent|hits|drops|delivered|delivers|sent|reaches|brings) ~ (your inbox|you|your email|your mailbox)
(sign|signed|signing) up (to|for) (the|our) ~ newsletter
(add us|bookmark us|make us|set us|choose us|pick us) (to|as|on) (your|a|one of your) ~ (list|source|favourites|favorites|homepage|sources)
(keep up|catch up|stay up) (to date)? with ~ (by (following|joining|subscribing|signing)|on our ~ (channel|page))
(join|become part of) (the|our) (club|community|family|tribe|inner circle|mailing list|list|waitlist) (and|to|for|today|now|of)
(what did you think|what do you make|how did you find|how do you rate) (of)? (this|the) (article|story|post|recipe|guide|piece|review) ~ (rate|tell|let|vote|comment|below)?
unlock (unlimited|full|premium|all|exclusive) (access|content|articles|features|reading)
(read|get) (unlimited|full|complete) (access|articles|stories) ~ (for|from|with)
(you are|you re) (reading|viewing|on) (a|your|an) (preview|free|excerpt|free preview|last free)
(the rest|the remainder|the full version|full access|full text) ~ (is|are) (for|only|available|reserved|behind) ~ (subscribers|members|paying|premium|supporters|paid)
(this|the) (content|article|story|page|post|feature|section|video) is (only|exclusively|just)? (available|accessible|open|reserved|exclusive|for) (only|just|exclusively)? (to|for|by)? (our|paying|paid|registered|logged in|premium)? (subscribers|members|patrons|supporters|readers with)
(subscriber|subscribers|member|members|premium) (only|exclusive) (content|article|story|post|feature)?
(log in|sign in|register|subscribe|upgrade|join|become a member|create an account) (or ~)? to (read|view|access|unlock|continue|see|keep reading|finish) (this|the|our|full|more|all)? (article|story|content|post|full|reading|rest|whole|it|on|every|unlimited|entire|complete|premium)
(enjoying|enjoyed) (this|the|our|what) ~ (subscribe|consider|sign|follow|share|support|join|buy|newsletter)
(reader|readers|member|members|listener) (support|donations|contributions) (keeps|keep|makes|pays|helps|allows|fund|funds) (us|this|our)
we (rely|depend) on (donations|your (support|donations|help)|reader support|readers like you|people like you|our readers)
(before you go|one more thing|while you re here|since you re here|if you ve read this far) : ~ (support|subscribe|sign|join|donate|newsletter|help|consider)
(if|can) you (can|could)? (afford it|spare) ~ (support|donate|chip in|contribute|give)
(pin|save|bookmark) (it|this|this one|this recipe|this post|this article|the recipe) for later
(make|set) ~ (a|your) preferred source
(you have|you ve|this is|you are reading|you re reading) ~ (free|complimentary|last) ~ (articles?|stories|story|views?|this month|left|remaining)
you ve (read|reached|used) ~ (articles?|free|limit|stories)
(when|if|once) you (subscribe|sign up|register) (we|you|our) ~ (use|information|send|agree|details|emails)
we use your (sign up|signup|details|information|data|email)
(we|we ll|we will) ~ (send|email|use|never share|keep) ~ your (details|information|data|email|inbox|personal)
(thank you|thanks) for (your support|subscribing|supporting|signing up|being a (subscriber|member|reader)|your interest|registering|visiting)
as a (subscriber|member|registered reader|supporter) you
you (may|can) (opt out|unsubscribe|change your preferences|manage your (subscription|preferences)|cancel)
(invalid email|something went wrong|please enter a valid email)
you can (also)? (follow|find|reach|contact|email|support|listen to|subscribe to|sign up for|sign up to) (us|me|our|the author|the podcast|him on|her on|them on|the show)
(a|our|your) (subscription|membership) (gives|includes|costs|starts|gets)
(access|enjoy|get) (unlimited|ad free|exclusive|premium|our archive) ~ (subscri*|member*|access|content|articles|from)
(subscribers|members) (only|get|can) ~ (log|free|access|read|listen|exclusive)
(register|create) (a|your) free account
(allow|enable) (push|browser|desktop)? notifications ~ (from|for|to get|so)
(listen|watch|hear) ~ (wherever you get|on apple podcasts|on spotify|on youtube|on bbc|in the player|in full on)
(tickets|places) (are|cost|for) ~ (book|available|at|via|from) (at|here|now|online|via)
(entries|nominations) (close|are open) ~
the best (of|stories|deals|news) ~ (in your inbox|by email|every week|every morning|delivered)
(reporters|journalists|journalism) like (ours|this|these) ~
(quality|independent|local|good) journalism (costs|takes|needs|matters|is not free|isn t free)
(have|had) your say (below|in|on|:|here)
(register|sign in|log in|subscribe|sign up) ~ to (read|continue|keep|unlock|access) ~ (article|reading|story|more|full|this|unlimited)
to (read|see|view|access) the (rest|full|whole|remainder) ~ (log|sign|subscribe|register|become)
turn on (alerts|notifications|push) ~ (never miss|so you|to get|from)
(letters|views|feedback|tips|news tips|corrections) : ~ (send|email|write)
(sign up|subscribe) (for|to) the ~ ~ (and|for|every|free|newsletter|weekly|daily|to get)
(because|if) ~ readers pay for
become (a|an) ~ (member|subscriber|supporter)
by becoming a (member|subscriber|supporter|patron)
(join|over|more than) # ~ (who get|who receive|subscribers|readers|members|others)
(subscribe|sign up|signup|register) ~ (to|for) ~ (newsletter|newsletters|alerts|briefing|emails|digest|bulletin|inbox|mailing list|email list|updates)
(get|receive|have) ~ ~ (newsletter|by email|to your inbox|email alerts|in your inbox|to your phone|by signing up)
(get|receive) ~ (by (signing up|subscribing|joining)|with our (free)? (newsletter|app|alerts))
join ~ (whatsapp|facebook|telegram|discord|slack|reddit) (group|community|channel|page|server)
become (a|an) ~ (member|subscriber|supporter|patron) (today|now|from|for (just|only|as|free|#)|and (get|help|support|enjoy|receive|join|unlock)|to (get|unlock|support|read|continue|enjoy|help|access))
(subscribe|subscriptions?|membership|memberships|join|support us|become a member|read on|unlimited access) ~ ~ (from|for|just|only) # (a|per) (week|month|year)
support ~ (journalism|newsroom|reporting|reporters) ~ (from|by|with|today|subscrib*|donat*|member*)
(do you know|know) (more|something|anything|anyone) ~ (contact|email|get in touch|call|write|message|let us|tell us)
contact (our|the) (reporter|newsroom|news desk|newsdesk|team|editor) (at|on|by|via|:)
(use|enter|with|apply) (the)? (promo|discount|coupon|voucher)? code ~ (off|at checkout|to save|for a discount|discount)
(save|get) # (off)? ~ (with|using|when you use) ~ code
(for|to|if|looking|ready|need|want|discover|learn|find out|find) ~ ~ (click here (to|for|now|today)|click the link|visit our|visit us (at|online)|visit www|visit http|visit https|call us (today|now|on|for|at)|give us a call|check out our|contact us (today|now|for)|head to our|go to our|get our free|download our|grab our)
(buy|shop|order|available|get it) (now|here|today|online)? (from|at|for) # ~ (at|from|amazon|delivery|in store|online)
(try|see|read|browse|explore|discover) our (free|full|other|latest|complete|online|new|interactive|range|shop|guide to|recipe|recipes|newsletter)
(want|would you like) (the|to get|to receive|more|to hear|to read|to see) ~ ~ (inbox|newsletter|sign up|subscribe|follow us)
would you like to (advertise|write for us|contribute|join our|subscribe|support|receive|get our)
(love|like|enjoy) ~ (sign up|subscribe|join|follow) ~ (newsletter|our|us|for more)
leave (your|a) ~ (comment|comments|thoughts|questions|rating|review) (below|in the (comments|box|form|section|space)|and (let|tell|share|rate|we)|on this (post|page|article|recipe))
(rate|review|pin|tag|save) this ~ (below|and|for later|so you|if you)
(email|e mail|write to|text|call|phone|contact) ~ (with your|your|if you have) (tips?|stories|story|views|news|thoughts|letters?|questions?|photos?)
(free|get your free|download your free|download the free) ~ (printable|checklist|guide|ebook|template|worksheet|planner) (here|below|:|download|when you)
(see|check|view|compare) (the|today s|all)? (latest|current|best|lowest|today s|live|full)? (price|prices|deals|offers|deal|range) (at|on|from|in our|here|now)
(our|the) (work|reporting|journalism|newsroom|site) (is|depends|relies|exists) ~ (readers|reader|members|donations|supporters|subscribers|like you)
(like|enjoy|enjoying|enjoyed|loved|love|value) (what you|what we|this|our) ~ (support|subscribe|sign|share|consider|join|donate|follow|buy me)
if you (value|appreciate|rely on|like|love) (our|this|what we|what you) ~ (support|subscribe|donat*|consider|member|share|sign)
write to us (at|with|about|or|by)
send us your (photos?|pictures?|story|stories|questions?|letters?|thoughts|views|feedback|tips|news|videos?)
tell us (your|what you|how you|about your|if you|why) ~ (in|by|at|below|comments?|email|using|on|with|here)
(get in touch|contact us|email us|write to us|let us know) (with|by|at|if you|via|on|using|through) ~ (story|tip|email|form|question|correction|you|us|#)
(are|were|have) you ~ (get in touch|contact us|let us know|email us|tell us|write to us|we d like to hear|we want to hear)
(have|got|do you have) (a|an|any|you|your) ~ (story|tip|question|information|experience|photo|photos|video|recipe|idea) ~ (email|call|contact|get in touch|write to|text|send it|send us|let us|tell us|share it|drop us)
(want|looking for|love|hungry for|need|craving) (more|to read|to get|to hear|some) ~ (subscribe|sign up|join|follow us|download our|visit our|check out|click|browse our|newsletter)
for a (free|no obligation|no cost) (quote|consultation|estimate|sample|survey|trial|demo|valuation) ~ (call|visit|contact|email|click|ring|fill)
(click|tap|press|hit|use|follow) (the|this|on the|our)? ~ (button|link|links|below|here|form) ~ (to|and|for) ~ (subscribe|sign up|download|buy|order|join|claim|grab|donate|register)
(claim|grab|get|download|pick up) your (free|own|copy|discount|complimentary)
(don t|never) miss (out|a|an|the|another|any|our) ~ (sign up|subscribe|follow|newsletter|app|alerts|updates|join|inbox)
(share|post|tag|show) (your|us) (photos?|pictures?|pics|creations|results|bakes?|version|makes|snaps|attempts) ~ (on|with|using|in|at|hashtag|below)
help us (keep|improve|grow|continue|stay|fund|do more|by)
(your|a|every) (support|donation|contribution|subscription|membership|gift) (helps|keeps|makes|means|funds|allows|powers|goes)
(reader|special|exclusive|subscriber|member|limited) offer (:|for|from|get|save|subscribe)
you can (support|follow|find|reach|join|help) (us|me|our work|this site) ~ (on|by|at|here|patreon|ko fi|from|with)
(try|get|read|enjoy) ~ free for (#|a month|a week|one month|three months|two)
(visit|check out) (his|her|my|their|our) (website|web site|site|blog|page|shop|channel|store) ~ (for|at|to|and|here|now|today|http|www|com)
(pre order|preorder|order) (your|it|the book|now) ~ (now|here|today|amazon|from|at)
(listen|subscribe) (and subscribe|to the show|wherever you|on apple|on spotify|on itunes)
(this|our) (site|blog|newsletter|publication|work|podcast|newsroom) is (reader|listener|member) (supported|funded)
(subscribe|sign up) (now|today|here|free|for free)? (to|for) (our|my|the|this) ~ (newsletter|newsletters|email|emails|briefing|mailing list|email list|channel|digest|updates|alerts|magazine|blog|feed|podcast|roundup|bulletin)
(subscribe|sign up) (to|for) (our|my)
(subscribe|sign up) (to|for) ~ (free)? ~ (straight|delivered|sent) to your inbox
(subscribe|sign up) (to|for) ~ (our|my) (free)? (weekly|daily|monthly|morning|evening|email|fortnightly)
(subscribe|sign up) (below|here|now|today|via email|by email) (and|to|for)
(subscribe|sign up) (and|to) (get|receive|never miss|unlock|continue reading|keep reading|stay)
(get|receive|have) (our|my|the) ~ (picks|newsletter|headlines|stories|top stories|deals|recipes|news|briefing|tips|articles|posts|updates|best|latest|guide) ~ (inbox|every (week|day|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month)|delivered|by email|to your email|via email)
(get|receive) ~ (straight|delivered|sent|right|directly) (to|in|into) your (inbox|email|mailbox)
(get|receive) (our|the) (latest|free|daily|weekly) (news|updates|posts|newsletter|tips|stories|articles|recipes|headlines)
enter your email (address)? (below|to|and|for|here)
join (our|the|over|more than|thousands of|#|my) ~ (newsletter|mailing list|email list|subscribers|community of|telegram|whatsapp|discord|facebook group)
join ~ (other)? (subscribers|readers who)
join (them|us) (from|for|today for) ~ (a|per) (month|year|week)
(follow|like|find|join|connect with) (us|me) on (facebook|twitter|instagram|x|tiktok|pinterest|youtube|linkedin|threads|bluesky|telegram|google news|social media|whatsapp|flipboard|our social)
follow ~ on (google news|flipboard|apple news|social media|facebook|twitter|instagram|x|tiktok|whatsapp|youtube|linkedin|threads|bluesky|pinterest|telegram)
follow (our|the author|the writer|her|him|them)? ~ on (twitter|instagram|facebook|x) (at|:)
like us on
for more (stories|news|articles|content|updates|tips|recipes|videos|information|reviews|great|like this) ~ (follow|subscribe|sign up|visit our|click here|join us)
to (get|receive|read|stay|keep) ~ (subscribe|sign up) (to|for|here|now|today)
(have|got) a (news)? (tip|story|question) (for|about|to share|you|you d)
do you have a (tip|story) (for|to share|you)
(email|text|call|contact|message) us (or|at|with|on) ~ (tip|tips|text|story)?
if you (enjoyed|liked|loved|found) this (article|post|story|recipe|video|piece|guide|useful|helpful|interesting) ~ (please|share|subscribe|consider|follow|leave|sign|check|help|let|you)
(please)? (leave|give) (a|us a|this recipe a|it a) (star|five star|5 star|comment and|review|rating|comment) (rating|review|below|and|on)
tag (me|us) (on|in|at|with|and)
tag ~ (on instagram|and leave a|leave a)
(please)? consider (supporting|donating|becoming a|subscribing|making a donation|a donation|sharing)
(support|help) (our|us|independent|quality|local) (work|journalism|keep|newsroom|reporting|continue|stay) ~ (donat*|member|subscri*|today|by|from|with)
support (us|our journalism|our work|independent journalism|local journalism|this site) (by|from|with|on|today|for|:)
become a (member|subscriber|patron|supporter|paid subscriber) (today|from|of our|on)
(upgrade|subscribe) to (paid|premium|continue|read|unlock|keep)
this (post|article|story|newsletter|essay|piece) is (free|public|for (paying|paid) subscribers|for subscribers) ~ (to read|share|because|so feel)
this (article|story|post) is (for|only available to|reserved for|exclusive to) (paid|paying|premium|our)? (subscribers|members)
(already)? a (subscriber|member) (log in|sign in)
already (a subscriber|a member|have an account|subscribed)
to continue reading (this article)? ~ (subscribe|register|log in|sign)
continue reading (with|by|for free|your article with)
you have (#)? (free)? articles (remaining|left)
you ve (reached|read) your (limit|#|last|monthly)
thanks for reading ~ (subscribe|this post|share|this post is)
thanks for reading :
(privacy notice|privacy note) :
(this site is protected by recaptcha)
by (subscribing|signing up|submitting|entering your email|clicking subscribe|clicking sign up|providing your email) ~ (you|agree|our|i)
no spam (we|just|ever|unsubscribe|and|promise)
we (promise|will never|won t|don t|respect) ~ (spam|share your email|sell your|your privacy|your inbox)
(click|tap|go|visit) (here|this link|this page|below|the link below|our website|our site|the button below) (to|for|and) (subscribe|sign up|join|register|more|learn|read|get|donate|shop|buy|see our|view our|download|find out|order|check)
visit our (website|site|shop|store|blog|page) (for|to|at|and|today)
(schedule|book|request|get) (a|your) (free|no obligation) (consultation|quote|demo|estimate|trial|call|assessment)
share your (thoughts|opinion|views|experience|experiences|ideas|story|tips|favorite) (in|below|with us|on|and)
let (us|me) know (in the comments|what you think|your thoughts|below|on social)
what do you think (about|of|:)? ~ (let us know|comments|comment below|share|tell us)
tell us (in the comments|what you think|your|below|about your|how you)
drop (a|us a|me a|your) (comment|line|question|questions|thoughts) (below|in|and)?
(comment|sound off|weigh in) (below|in the comments)
(rate|review) this (article|recipe|post|story|page)
how (useful|helpful) was this (post|article|page)
click on a star to rate
average rating #
be the first to rate
(pin|save) this (recipe|post|for later|image|to|on) (for later|to|on)?
pin it for later
(don t forget|remember|be sure|make sure) to (subscribe|follow us|follow me|like and|share this|sign up|pin this|check out our|bookmark this|tag us|tag me|hit the|leave a (comment|rating|review))
(see|spot|notice) (a|an|something)? ~ (error|mistake|typo) ~ (let us know|report|email|contact|tell)
send (us)? (a|your)? (tip|tips|corrections|news tips|letters|feedback|story ideas)
(submit|send) (a|your) (letter|correction|tip|news)
(print|digital) subscriptions? (from|start)
never miss (a|an|our|another) (story|post|update|article|episode|recipe|deal|thing|issue|beat)
stay (up to date|in the know|informed|in the loop|connected|updated|ahead) (with|on|by|of|:) ~ (our|newsletter|subscri*|sign*|follow*|email|alerts|inbox|us)
""",
        "has": """
(newsletter|briefing|digest|bulletin|headlines|stories|recipes|roundup|letter) ~ (in|to|into) your (inbox|mailbox|email) (every|each|on)
(every|each|by) (day|week|morning|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (straight|direct|directly)? (in|to|into) your (inbox|mailbox)
no spam ever
(a|per|one) (week|month|letter|email) no spam
(straight|delivered|sent|right|directly) (to|into|in) your inbox
subscribe to our (free)? (newsletter|newsletters|youtube|channel|mailing list|email|podcast|telegram|blog)
sign up (for|to) our (free|weekly|daily)? ~ (newsletter|newsletters|mailing list|emails|updates)
hit the (subscribe|bell|like|notification)
newsletters may contain (info|information)
for more information see our privacy policy
you agree to (our|the) (terms|privacy|user agreement)
(you can)? unsubscribe at any time
unsubscribe anytime
your email here
follow us on (facebook|twitter|instagram|google news|social media|x and|telegram|whatsapp|tiktok)
like and subscribe
like share and subscribe
members pay for it
leave a star rating
""",
        "hint": """
visit ~ (com|net|org|uk)
to book
for a free
(a|per) month
(today|now) and
our readers
subscribers
patreon
newsletter
newsletters
subscribe (now|today|here)
your inbox
your email
free every (day|week|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month)
our picks
our weekly
our daily
sign up
click here
go here
visit this page
for more (great|useful|tips|information|info|details|news|stories)
join them
a month
text the word
text ~ to #
email us
contact us
call us (today|now)
our website
in the comments
comment below
comments below
rating below
star rating
share this
tag us
let us know
free to read
every (monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|week)
online ads
privacy policy
terms of service
tip line
donate
membership
free of charge
""",
        "topic": "newsletter subscri inbox mailing unsubscri email membership donat fundrais",
    },
    "share": {
        "bare": """
share
save
like
facebook twitter
share (article|post|story|page|via|on|with)
copy
email
tweet
pin
""",
        "whole": """
(pass|send|share) it on
sharing is caring
(please)? share
share (options|menu|tools|buttons)
send to (kindle|a friend|phone|email|device)
share (this|it) with (a|your) (fellow)? ~
(copy|share|get) (the)? (link|url|permalink)
link copied
bookmark (save for later|this page|this)?
save for later
(save|pin|share|send|post) (it|this)? (to|on|via) (pinterest|facebook|twitter|x|whatsapp|linkedin|reddit|flipboard|pocket|email)
(facebook|twitter|whatsapp|pinterest|linkedin) (facebook|twitter|whatsapp|pinterest|linkedin|email|x|telegram|reddit) (facebook|twitter|whatsapp|pinterest|linkedin|email|x|telegram|reddit|print|copy link)? (email|print|copy link|linkedin|more)?
(save|share|like|comments|print) (save|share|like|comments|print) (save|share|like|comments|print|email|listen|gift)?
share
share (this|it) (on|via|with|:)? (facebook|twitter|x|whatsapp|email|social media|friends|linkedin|your friends)?
share this (article|post|story|page|recipe|entry|on social media|:)
spread the (word|love)
# (shares|shares share|views|reads|claps|likes)
(share|tweet|pin|email|print|copy link|link copied|copied|copy) #
link copied (to clipboard)?
copied to clipboard
tweet this
pin it
print this (page|article|post|recipe)?
email this (article|post|to a friend|page)?
save (for later|article|story|this article)
bookmark (this)? (article|page|post)?
share this with your friends
like this :
click to (share|tweet|email|print)
total shares
listen to (this)? article
listen to this article # (min|minutes)
add to favorites
gift (this)? article
share full article
give this article
# (min|minute) read
reading time : # (min|mins|minutes)
text size
font size
""",
        "start": """
share (this|the) (article|post|story|page|recipe|entry|news|content|video|infographic) (:|on|with|via|now)
share (on|via|to) (facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|email)
(please)? share (this|it) (with|on) (your|facebook|twitter|social|friends)
click to (share|email|print|tweet|pin) (on|this|a|to)
this (story|article|post|video) (has been|was) (shared|viewed|read|liked|retweeted) #
(shared|viewed|read|tweeted) # times
(tweet|pin|email|print) this (article|post|story|page|recipe|to)
like this : like loading
send (this|the|link|a link) (article|story|page)? (by|via) email
(opens in new window)
""",
        "has": "opens in new window",
        "hint": """
share
tweet
copy link
whatsapp
facebook
# shares
# views
""",
        "topic": "facebook twitter whatsapp share pinterest instagram tweet",
    },
    "related": {
        "edge": """
more (from|in|on) ~
also (in|on|from) ~
see also :
more (on|about) ~ :
(previously|earlier|flashback|latest|featured|popular) :
learn more :
related to :
""",
        "bare": """
see also
recommended
related
popular
trending
latest
next
previous
""",
        "whole": """
from (our|the) (archive|archives|blog|magazine|vault)
(other|more|further|similar|recent|related) (stories|articles|posts|reads|pieces|news|recipes|guides|reviews) (you (may|might|ll|will) (also)? (like|enjoy|love|find interesting|have missed)|on this topic|on this subject|for you|we think you ll like|to read|worth reading)
(more|further) (on|about) this (story|topic|subject|issue)
(further|additional|more) reading (on|from) (our|this) (site|blog|website|archive)
(you|readers) (might|may) have (also)? missed
(our|today s|this week s|reader) (top|favourite|favorite|best|most popular) (stories|articles|posts|picks|reads|recipes)
(recommended|picked|selected|chosen|suggested|hand picked) for you
(best|stories|more) (of|from) (this week|the week|the archive|our archive|across the site)
related (articles|posts|stories|content|reading|topics|news|links|coverage|videos|products|recipes|searches|items|:)
(you)? (may|might|ll|will) (also)? (like|enjoy|love|be interested in|want to read)
you (may|might|ll|will) also (like|enjoy|love)
you (may|might) (also)? be interested in
(recommended|suggested) (for you|articles|reading|stories|posts|reads|videos|:)
recommended by (outbrain|taboola|google)
more (from|on|about|in) (this|the)? (author|section|topic|category|site|series|blog|web|us|story)
more (stories|articles|posts|news|reading|like this|coverage|headlines|recipes|videos|top stories)
(most|top) (read|viewed|popular|shared|commented|watched|recent|stories|news|posts|headlines|clicked|discussed)
popular (now|posts|articles|stories|news|today|on the site|recipes)
trending (now|posts|articles|topics|today|news)
latest (news|stories|posts|articles|headlines|videos)
editor s (picks|choice|pick)
editors (picks|choice|pick)
(recent|featured|previous|next|older|newer|similar|other) (posts|post|articles|article|stories|story|entries|news)
(read|see|view) (more|next|also|all|the full story|full story|full article|on|the rest)
(continue|keep) reading
(from|around) the (web|internet)
from our (partners|sponsors|archives|partner)
you might have missed
in case you missed it
what to read next
read next
further reading from
explore more
discover more
discover more from
don t miss these
more to explore
more from medium
""",
        "start": """
(dig deeper|go deeper|the full story|full story|from the archive|keep reading|must read|editor s pick|don t miss|missed this|in case you missed it|you may like|you might like|worth a read) : ~
for more (on|about) (this|that|these|the) (topic|subject|issue|story|case)? ~ (see|read|check out|visit|have a look at|head to) our
(see|read|check out|have a look at|take a look at) our (guide|guides|article|post|review|recipe|explainer|list|piece|story|interview|roundup|coverage|tutorial) (to|on|about|of|for|with)
(read|see|watch|learn|check) (more|also|next|now|on|out) :
more (from|in) ~ :
(read|see|watch) (more|also|related) (about this|on this|stories|news|articles)? :
read (more|next|also) (stories|news|articles) (from|about|by|on|here)
read the (full|original) (story|article|post|version) (here|on|at|in|:)
read (the)? (full|rest|original) ~ (here|on our|at)
related (article|articles|post|posts|stories|story|content|reading|topics?|news|links|coverage|video|videos|recipe|recipes|guide|review|link|read)? :
related (article|post|story|reading|articles|posts|stories|recipes|news) (:)?
(you|readers) (may|might|ll|will|would) also (like|enjoy|love|be interested in|want to read|find) (:|to)?
you (may|might) (like|enjoy|love|be interested in) :
(if you liked|because you read|since you liked) this ~ (you|try|read|check)
more (stories|articles|news|reading|coverage|headlines|reviews|recipes) (from|on|about|by|like|:)
(most|top) (read|viewed|popular|shared|watched|recent|clicked|commented) (stories|articles|news|posts|now|today|in|this week|on|right now)? (:)
(trending|recommended for you|suggested reading|don t miss|must read|also read|also see|up next|next up|in case you missed it|icymi|explore more) :
(also)? (read|see) (also|here|this|about) :
also (read|see|watch|on) :
recommended (by|for you|articles|reading|stories|from)
(around|from) (the|across the) (web|internet) :
(sponsored|promoted) (stories|links|content) (by|from|you)
(previous|next|older|newer) (post|article|story|entry|page|posts|chapter)
(previous|next) (post|article|story)? :
(click|tap) here to (read|see) (more|the|our|related)
(continue|keep) reading :
see (all|more) (articles|posts|stories|comments|from|by|in|results|photos|news|of)
view (all|more) (articles|posts|stories|comments|from|by|in|news|photos)
(browse|explore|discover) (all|more) (articles|posts|stories|of our|from|recipes|topics|content)
(check out|see|read) (our|these|more of our) (other|related|similar|previous|latest|full|complete) (article|articles|post|posts|stories|story|recipe|recipes|guides?|reviews?|coverage|guide|review)
""",
        "has": """
recommended by (outbrain|taboola)
(outbrain|taboola)
you may also like
you might also (like|enjoy)
""",
        "hint": """
read more
more from
see also
around the web
most (viewed|read|popular)
quiz : how
ranked
""",
        "topic": "outbrain taboola",
    },
    "comments": {
        "bare": """
reply
reply to
log in to reply
name
email
website
comment
comments
message
your name
your email
your comment
your message
discussion
add a comment
read # comments
read comments
reactions
""",
        "whole": """
(commenting|comments) (is|are) (now)? (closed|disabled|off|unavailable) ~
(top|most recent|recent|latest|newest|featured|best|reader|all|your) (comment|comments)
comment (section|form|box|area)
(add|post|write|leave|share|submit) (your|a|an|new)? (comment|comments|thought|thoughts)
(flag|report|mark) (as)? (inappropriate|spam|abuse|offensive)
(drop|put|leave|share|post|pop) (it|them|yours|a line|your thoughts|your answers|your tips) in the comments (below)?
(show|view|see|hide|read|open|load|expand) (all|the|more)? (comment|comments) (#)?
no comments yet be the first (to comment)?
be the first
(report|flag|share|edit|delete|like) (this)? comment
(comment|post|reply|continue) as (a)? guest
(see|read) what (others|other readers|people|readers) are saying
(comment|comments|commenting|community) (policy|guidelines|rules|standards)
(name|email|website|comment) (required|optional) ~ (name|email|website|comment|published|required|optional) ~
(let us know|tell us|share your thoughts|share your views|share your opinion|weigh in|sound off|chime in|leave your thoughts) (in the)? (comments|comment section|comments section|below) (below|section)?
(like|upvote|downvote|report|share) (reply|report|share|like) (report|share|reply)?
(all|add|see all) comments
leave (a|your) (reply|comment|response) (cancel reply|below|here)?
(cancel|post|submit|leave|write|view|see|show|hide|load|join|sort) (a|your|all|the|more|#|by)? (reply|comments|comment|discussion|conversation|response|feedback)
(join|start) the (discussion|conversation|debate)
(no|#) (comments|comment|replies|responses|thoughts|reactions|reviews) (yet|so far|on this post|added)?
comments (are)? (closed|off|disabled|#)?
comments (section|policy|rules|guidelines|feed|off on ~)
~ comments (are|have been) (now)? (closed|disabled|turned off|switched off) ((for|on)? (this|the) ~)?
comments : #
(what do you think|have your say|your thoughts|speak your mind|share your thoughts|let us know what you think)
be the first to (comment|leave a comment|reply|review|share your thoughts|like this)
(log|sign) in to (leave a comment|comment|reply|post a comment|post|join the discussion|view comments)
(you must be|please) (log|logged|sign|signed) in to (post a comment|comment|leave a comment|reply)
notify me of (follow up comments|new posts|new comments|replies) (by|via)? (email)?
post comment
(log|sign) in ~ to (comment|join|reply|post) ~
newest (first|oldest|most voted)
oldest newest most voted
inline feedbacks
view all comments
this discussion is (now)? closed
comments for this (article|thread|post) are (now)? closed
recipe rating
type your comment
write a comment
load more comments
facebook comments
powered by disqus
subscribe notify of
""",
        "start": """
name (required)? email (will not|required|won t|optional)
(comment|commenting) (on|guidelines|policy) ~ (article|community|rules|guidelines)
(comments|replies) (closed|close|open) (on|after|#|for|in)
(want|have something) to (comment|say|join) ~ (log in|sign in|register|subscribe|comments?)
(reply|replies) to (this|the) (post|thread|topic)
(sort|sorted) by (newest|oldest|best|top|most)
leave a (reply|comment|response) (cancel|below|:|logged)
your email address will not be published
required fields are marked
save my name email and website
save my name
notify me (of|when|by|via) ~ (comments|comment|posts?|replies|email)
# (comment|comments|replies|responses|thoughts|thought|reactions|reply|response) (on|to|for|about) (this|the|:)?
(one|two|three|four|five|six|seven|eight|nine|ten) (comments|comment|replies|responses|thoughts|thought|reply|response) (on|to)
(view|read|see|show|load) (all|the|more)? # (more)? (comments|comment|replies|responses)
(you must be|you need to be|you have to be|please) (logged|log|signed|sign|registered) (in)? to (post|leave|comment|reply|write|join|vote|add)
(log|sign) in (or (register|sign up|create an account))? to (post|leave|comment|reply|join|view|write|add) ~ (comments|comment|reply|discussion|conversation)
(this|the) (discussion|comment section|comments section|thread|conversation) is (now)? closed
comments are (moderated|welcome|subject to)
comments (on|for) this (article|post|story|entry|thread) (are|have)
all comments (are|will be) (moderated|reviewed|subject|held)
please (keep|read|review|note|be|follow) ~ (comments|commenting|comment) (respectful|civil|policy|guidelines|on topic|rules|moderated|may|are)
this site uses akismet
learn how your comment data is processed
(by posting|by commenting|by submitting) ~ (comment|you agree)
(we reserve|the editors? reserves?) the right to (delete|remove|edit) (comments|any comment)
the views expressed in (the)? comments
(pingback|trackback) :
(pingbacks|trackbacks)
filed by ~ at # comments
join the (discussion|conversation) (in|on|below|with|:)
(fill in your details below|you are commenting using your)
recipe rating
comment (name|email)
""",
        "has": """
your email address will not be published
required fields are marked
save my name email and website in this browser
comments powered by disqus
please enable javascript to view the comments
for the next time i comment
this discussion is now closed
""",
        "hint": """
comments
comment
reply
cancel reply
log in
name email
""",
        "topic": "comment moderat commenter troll",
    },
    "nav": {
        "edge": """
(on this page|in this article|jump to) :
edition :
(click|tap|swipe) (here)? to (enlarge|expand|zoom)
topics :
sections :
labels :
category :
categories :
keywords :
enable (javascript|cookies) (to|in)
""",
        "bare": """
home
menu
expand
print
search
loading
translate
got it
tags
topics
categories
share
close
log in
sign in
""",
        "whole": """
(play|pause|stop) (audio|video|media|slideshow)
(sections|menu) (search)? (subscribe)? (log in|sign in|search) ~
(expand|tap|click|swipe) (to|for) (read more|read|continue|see more|more)
(enlarge|zoom|download|view) (this)? (image|photo|picture)
switch to (desktop|mobile|dark|light|full) (site|mode|version|view)
we value your privacy ~
(accept|agree|allow) (reject|decline|deny) (manage|settings|more options|preferences)?
more topics : ~
menu search (sign in|log in|login|subscribe|account|cart|basket)
(click|tap|press|swipe|scroll) (here)? (to|for) (enlarge|expand|zoom|see more|view|more photos|full size|full image|full screen)
(expand|collapse|enlarge) (image|all|photo|section|picture|this image|autoplay)
edition : ~
(on this page|in this article|in this story|in this post|jump to)
(switch|change) (language|edition|region|location|to dark mode|to light mode|theme)
(close|dismiss|open) (this)? (menu|ad|search|banner|popup|pop up|dialog|window|modal|message|navigation)
(top|start|head) of (the)? page
skip to (main)? (content|navigation|footer|search|article)
(jump|skip|go|scroll) to (the)? (recipe|video|content|comments|section|top|bottom|main)
back to (top|home|the top|all posts|all articles|news|blog|homepage|index)
(return|scroll) to (top|the top|homepage)
(print|pin|save|rate) (recipe|this recipe)
table of contents
(open|close|toggle|show|hide|main|primary|mobile|skip) (navigation|menu|search|sidebar|the menu|side menu)
(accept|reject|allow|decline|manage) (all|cookies|all cookies|preferences|settings|cookie preferences|consent)
(cookie|privacy) (policy|settings|preferences|notice|statement)
terms (of|and) (use|service|conditions)
privacy policy terms (of|and) (use|service|conditions)
do not sell (or share)? my personal information
(tags|topics|categories|category|filed under|posted in|tagged|labels|keywords|in this article|on this page|sections) :
you are here
search (for|this site|the site)? (:)?
(log|sign) (in|out|up|in register|in sign up)
(sign in|log in) (subscribe|register|join|create account)
advertise with us
about us contact (us)?
contact us about us
page # of #
(1 2|1 2 3|1 2 3 4|1 2 3 4 5) (next)?
(view|read) in (browser|app)
select language
show more
show less
load more
see more
all rights reserved terms
sitemap
i accept
i agree
loading
view gallery
(# )? photos view gallery
next page
previous page
please enable javascript
(filed under|posted under|tagged with|tagged as|tagged in) ~
""",
        "start": """
skip to (main)? (content|navigation)
jump to (recipe|video|section|content|comments|:)
you are here :
(we and our partners use|we (may|also|only) use|(this (site|website|page)|our (site|website)) (use|uses|and our partners use)) (cookies|tracking|technologies such as cookies)
(we|this site|this website|our site) ~ (use|uses) cookies (to (improve|give|ensure|enhance|offer|provide|help|make sure|deliver|personal*|analy*|understand|remember|show you|serve|measure|store|optimi*|bring|keep track|better)|and|on|for|so)
by (continuing|using|clicking|browsing|closing) ~ (you|cookies) (agree|consent|accept|to) ~ (cookies|use|our|the)
(accept|reject|manage|allow) (all)? (cookies|cookie|preferences) (settings|preferences|:)?
(tags|tagged|tag|filed under|filed in|posted in|posted under|article tags|post tags|related tags|related topics|in this article|on this page|topics in this article|published in|explore topics) :
(filed|posted) (under|in) ~ (:|tagged|tags)
article tags
please enable (javascript|cookies)
your browser (does not support|is not supported|doesn t support|is out of date)
(this page|this site) requires javascript
(back|return) to (top|home|all|the)? (articles|posts|news|blog|homepage|page)
(read|view) (this|the) (article|page|story) (in|on) (your browser|the app|one page)
if you are (using|having trouble) ~ (screen reader|viewing this)
""",
        "has": """
this (site|website) uses cookies
skip to main content
jump to recipe
enable javascript
""",
        "hint": """
manage (cookie|your|my)? preferences
accept all
use of cookies
cookies
privacy policy
posted in
tagged
menu
log in
# votes
home
read time
""",
        "topic": "cookie consent gdpr navigation menu javascript breadcrumb",
    },
    "credit": {
        "edge": """
(words|text|story) and (pictures|photos|photographs|photography|images)
(additional|extra|further) (reporting|research|photography|writing|editing) by
by the same author
(words|text|pictures) :
(about me|contact the author) :
(to contact|contact|reach) (the|this) (author|reporter|writer|editor)
(correction|corrections|editor s note|clarification) : ~ (copyright|republished|originally|reprinted)
(photography|styling|recipe|food styling|illustration|art|design|graphics) :
(originally|first) (published|appeared|posted) (in|on|by|at|as)
distributed by
reference :
(reporting|edited|fact checked|reviewed|illustrated|translated|compiled|photos|photographs|photography) by
(the author|the writer) (is|has|lives|writes|works)
published with permission
used with permission
with files from
with reporting (by|from)
with additional reporting
""",
        "whole": """
(photograph|photo|image|picture|video) courtesy (of)? ~
(handout|supplied|pool photo|courtesy photo|file)
(alamy|istock|depositphotos|dreamstime|envato|canva|freepik|getty|shutterstock|adobe) (stock|images|photo|photos)? (photo|photos|image|images)?
(thumbnail|lead|top|main|featured|cover|header|hero|banner|social) (image|photo|picture|photograph|illustration) (by|from|via|credit|courtesy)? : ~
(~)? all rights reserved (~)?
(photo|photos|image|images|picture|pictures) (by|courtesy of|courtesy|credit|via|source|from|copyright) (~)? (getty images|shutterstock|unsplash|pexels|pixabay|istock|alamy|reuters|ap|afp|supplied|submitted|provided|the author|contributed)
(stock|file|supplied|submitted|courtesy|handout|contributed) (photo|image|photos|photograph|picture)
about the (author|authors|writer|contributor|contributors|reporter|editor)
(written|reported|edited|posted|photographed|story|words|text|photos|photography|images|reporting) by (:)?
photo credits?
image credits?
(photo|image) (courtesy|supplied|via) (~)?
reporting by ~ editing by ~
""",
        "start": """
the (views|opinions) (in|expressed in|given in) this (column|article|piece|essay|post|blog) are
(thumbnail|lead|banner|social|cover) (image|photo|picture) :
(follow|email|contact|reach) (him|her|them|the author|the reporter) (on|at|via|:)
(he|she|they) (can be (reached|found|contacted)|tweets (at|as)|is on (twitter|x|instagram)|blogs at)
~ is published by ~ (ltd|limited|llc|inc|plc|media|group|trust)
(registered|company) (in england|office|number|no|charity)
registered (company|charity) (no|number|in)
(story|article|post|report|photo|video) (credit|courtesy|source) (:|by|of)
meet the (author|writer|reporter|contributor|columnist)
(author|article|post) (bio|by|source) :
(this|the above) (article|recipe|story|post|excerpt|extract|essay) (is|was|has been) (adapted|excerpted|extracted|reproduced|republished|taken|translated|reprinted|edited) (from|by|with|for)
(adapted|excerpted|extracted|reprinted|republished) (from|with permission|by permission) ~ (by|published|permission|copyright|press|c|books)
(article source|ezine articles|ezinearticles)
(republish|republishing) (this|our) (article|story|articles)
(read|find|see) (more|other) (articles|stories|posts|work|of) (by|from) ~ (author|here|at)?
about the (author|writer|contributor|reporter) :
(photo|image|picture|video|feature image|cover image|header image|featured image) (credit|credits|courtesy|source) (:|by|of)
(featured|feature|cover|hero|header|main|title) (image|photo|illustration|picture|art) (:|by|via|credit|courtesy|from|generated|created|source)
(image|images|photo|illustration|artwork|picture) (generated|created|made|produced) (by|with|using) (ai|an ai|artificial|dall|midjourney|stable|chatgpt|openai|firefly|generative|adobe)
(this)? (image|photo|illustration|artwork) (was|is) (generated|created|made) (by|with|using) (ai|an ai|artificial|dall|midjourney|stable|chatgpt|firefly|generative)
copyright (#|c #)
(this material|this content|this article|this story|no part of this) (may|can|must|cannot|shall) not be (published|reproduced|copied|reprinted|republished|used|broadcast|distributed)
this (article|story|post|piece|essay|interview|report|version of this article|column|recipe|blog post) (was)? (originally|first|previously) (appeared|published|ran|posted|written|featured|produced)
a version of this (article|story|post|essay|piece) (originally|first|also|appeared|appears|was)
this (article|story|post|piece) (was|is) (republished|reprinted|reproduced|syndicated|produced|provided|distributed|translated) (from|by|with|under|in|here)
(this|the) (article|content|material) may be (reprinted|republished|freely|reproduced)
(republished|reprinted|reproduced|reposted|syndicated) (from|with (the)? (kind)? permission|under|by|courtesy)
(source|sources|via|original source|source link|article source|news source|source url|h t|hat tip|read the original|original article|original post|story source|materials provided) :
(read|view|see) (the)? original (article|post|story|source) (here|on|at|:)?
(for|to) (more|further|full) (details|information) ~ ~ (original (source|article|post|story)|source of this)
(originally|original) (reporting|reported|story|article|published) (via|by|from|on|:)
(reporting|writing|additional reporting|additional writing) by ~ (editing|additional|in|contributed|writing)
(medically|clinically) reviewed by
(the associated press|reuters|afp|ap|bloomberg) contributed to this (report|story|article)
~ contributed to this (report|story|article|piece)
the views expressed (in this|here|above|are) ~ (author|authors|those of|own|not)
(the)? opinions expressed (in this|here|are|by) ~ (author|those|own|not)
(press release|news release) (from|by|distributed|via|provided)
""",
        "has": """
may not be (published|reproduced) (broadcast|rewritten|without|or|copied|in)
contributed to this (report|story|article)
image generated (with|by|using) ai
the post ~ appeared first on
the post ~ first appeared
this story was originally published
""",
        "hint": """
originally appeared on
first appeared on
generated with ai
(original source|source) of this (information|article|story|news)
resource box
the author (is|has|lives|writes|works)
check out the original
via (pr newswire|business wire|globe newswire|globenewswire|prweb|press release|twitter|reddit)
(pr newswire|business wire|globenewswire)
original (source|reporting)
getty images
is a (freelance|staff|senior|contributing|award winning)? (writer|journalist|reporter|editor|author|columnist|correspondent|blogger)
lives (in|near)
with (her|his|their) (husband|wife|partner|family|two|three|dog|dogs|cat|cats|children|kids)
follow (her|him|them) on
can be reached at
""",
        "topic": "copyright photograph plagiar licens republish photo reprint",
    },
    "ad": {
        "edge": """
disclosure :
(brought to you|sponsored|presented) by
(our editors|we) (independently)? (select|choose|review|research|test|recommend) ~ (independently)? ~ (commission|affiliate|products)
(products|prices) ~ (independently|accurate at) (selected|chosen|the time)
scroll (down)? to continue
in partnership with
""",
        "bare": """
ad
ads
advertising
sponsor
sponsored by
partner
""",
        "whole": """
(article|story|post) continues after (our|the)? (sponsor|sponsored|partner) (message|break)
(advert|adverts|advertising|advertise here|your ad here|place your ad here)
(this|your|the)? (ad|video|advertisement) (will|ends|end|resumes) (end|close|resume|start)? in # (seconds|second)?
(turn off|disable|pause|whitelist) (your)? (ad blocker|adblock|adblocker) ~
(ad blocker|adblock) (detected|enabled|on)
(continue reading|continue to|back to) (the)? (main)? (story|article|content)
(ad|advert|ads|advertisement) (feedback|choices|loading|closed|ended|settings|info|content|blocked)
(loading|hide|close|mute|stop seeing|skip this|turn off|block|hide this|feedback on) (this|the|these)? (ad|ads|advert|advertisement)
why (am i|are you|you re) seeing (this|these) (ad|ads|advert|advertisement)?
(a|our) (message|word|note) from (our|the) (sponsor|sponsors|partner|partners|advertiser)
advertisement
advertisements
advertisment
ads by google
(this)? (is)? (an)? advertisement (feature)?
(sponsored|promoted|paid|partner|branded) (content|post|article|links|link|partnership|message|by|story|stories|feature|advertisement|result)?
paid (post|content|advertisement|for by)
(advertisement|ad) (:)? (continue reading|scroll to continue|skip|story continues|article continues|loading|remove ads|hide)? (below|the|story|ad|this ad)? (below|advertisement)?
(story|article|post|text|content|recipe|interview) continues (below|after|beneath|following) (this|the|our)? (advertisement|ad|advert|video|promotion|sponsor|message)?
(continue|scroll) (reading|down)? (below|to continue|after|for more|for) (reading|the|this)? (advertisement|ad|advert|article|story)?
(read|keep reading) (on|more)? (after|below) (the|this) (ad|advertisement|break)
report (this|an)? ad
skip (ad|ads|advertisement)
why this ad
remove ads
go ad free
(this)? (post|article|page) (may)? (contains|contain|includes) (affiliate|sponsored) links
affiliate (disclosure|links|link)
(disclosure|disclaimer) : (this)? (post|article)? (may)? (contains|contain|includes) affiliate links
""",
        "start": """
we (may)? (earn|make money|get paid) (a commission|money|commission)? from ~ links
(if|when) you (buy|grab|purchase|order|shop|click|book|pick up) ~ (link|links) ~ (we|i|us)
if you (buy|purchase|shop|order) (we|i) (may|might|could) (earn|get|make|receive)
(our|retail|our retail|some) (partners|retailers|sponsors|advertisers) (may|might)? (pay|compensate|reward) us
(ftc|full|advertising|affiliate|legal) disclosure :
(disclosure|full disclosure|disclaimer|transparency|note) : ~ (received|was given|were given|was sent|was gifted|was provided|free sample|free product|review unit|review copy|press trip|guest of|complimentary|gifted|no payment|paid for)
(product|products|samples|review unit|review copy|accommodation|travel|tickets) (was|were) (provided|supplied|gifted|lent|sent|covered|paid) (by|to us|for free|free|for review)
(prices|price|availability|deals|offers) (and|are|is|were|may|correct|accurate|checked) ~ (subject to|correct at|accurate|change|time of|publication|may vary)
(heads up|fyi|psst|quick note|transparency|note|just so you know) : ~ (affiliate|sponsored|commission|paid)
(heads up|fyi|psst|quick note|just so you know) this ~ (affiliate|sponsored|commission|paid)
(this|the) (article|post|story|feature|series|content) is (part of|produced as|made in) ~ (paid|partnership|sponsor*|commercial)
(we|i) may (be paid|get paid|earn|receive|make money) (if|when|from|for|a|on)
(this|these|some|our|my|many|certain) ~ affiliate (links|link|commission|commissions)
(some|any|many|all|certain) (of the)? links ~ (are|may be|earn) ~ (affiliate|commission|sponsored|us|me)
(i|we) (get|earn|receive|make|may get|may make) (a|an|some) ~ (commission|cut|fee|percentage|affiliate) ~ (if|when|from|on|for)
if you (buy|purchase|order|book|click|shop) ~ (commission|small cut|small fee|affiliate|we get|we earn|i get|i earn|we may|i may)
(disclosure|disclaimer|full disclosure|please note|note) : ~ (affiliate|commission|sponsored|compensation|compensated|paid)
(some|any|many|all|certain) (of the)? (links|products) (in|on|below|that|here|you|mentioned|featured|we) ~ (affiliate|commission|compensation|sponsored|paid)
(links|items|products|some links) (on|in|marked|featured) ~ (affiliate|commission)
(we|i) (may|might|could|can|sometimes) (be compensated|receive (a|some|compensation)|earn (a|money|compensation|from)|get (a|paid))
(i|we) only recommend (products|things|items) ~ (use|believe|love|tested|trust)
(we are|we re|this site is|this blog is|this website is) (reader supported|supported by (readers|our readers|its readers|ads))
(this|our) (post|site|content|coverage|article|website|page|channel) (is|may be|was)? ~ (ad supported|reader supported|in partnership with|sponsored by|contains paid)
(i|we) (was|were|received) ~ (compensated|sponsored|free product|free of charge|in exchange) ~ (for|review|post|opinions)?
(these|all) (links|opinions) are ~ (affiliate|my own|our own)
(sponsored|promoted|sponsored content|sponsored post|sponsored by|paid post|paid content|advertorial|ad|anzeige) :
scroll to continue with content
advertisement : (story|article|continue|scroll|skip)
(story|article|post|text) continues (below|after) (the|this|our)? (ad|advert|advertisement|video|promotion|newsletter)
continue reading (below|after) (the)? (ad|advert|advertisement)
(this|the) (article|post|story|content|video|episode|page|newsletter|review|piece) (is|was|has been) (sponsored|brought to you|paid for|made possible|supported|produced in partnership|in partnership|created in partnership) (by|with|in)
this is a (sponsored|paid|partner|promoted) (post|article|partnership|advertisement|message|feature)
(this)? (post|article|page|site|blog|website|story|review|guide) (may)? (contain|contains|include|includes|uses) (some)? (affiliate|sponsored|referral|amazon) ~ (links|link)
(when|if) you (buy|purchase|click|shop|book|make a purchase) (something|a product|anything|an item)? ~ (through|via|using|from|on) ~ (links|link|site|affiliate) ~ (we|i) (may|might|could|can|will|earn|get|receive)
we (may|might|sometimes|could)? (earn|get|receive|make) (a|an|some)? (small)? (affiliate)? (commission|compensation|commissions|affiliate) (from|if|when|on|for|at|through|from)
(as an amazon (associate|affiliate)|as amazon associates?) (i|we|this)
(affiliate|advertiser|advertising|amazon) (disclosure|disclaimer|notice) :
(all|our) (products|recommendations|picks|items) ~ (independently (selected|chosen|reviewed)|selected by our editors)
this (site|website) (is a participant|participates) in the amazon
""",
        "has": """
(may|might|can|will) earn (a|an|us a)? (small)? (affiliate)? commission
earn from qualifying purchases
at no (extra|additional)? cost to you
amazon services llc associates
story continues below
article continues (below|after) (the|this)? (ad|advert|advertisement)
""",
        "hint": """
affiliate links
no (extra|additional) cost
qualifying purchases
independently (selected|chosen|reviewed)
paid partnership
sponsored
affiliate
commission
up to # apy
apr
rates up to
compare today s
links on our site
promoted
""",
        "topic": "advertis sponsor affiliate commission",
    },
    "llm": {
        "whole": """
(headline|title|subject line|caption|seo) (options|ideas|suggestions) (:)?
(total|final|approximate)? (words|word total|length|reading level) : (approximately|about|around)? # (words)?
(i)? hope (that|this|it) helps
(alternatively|or) here (s|is) (a|an|another) ~ (take|version|option|draft|variation) (~)? (:)?
(option|version|variant|headline|draft|take) (#|a|b|c) : ~
(chatgpt|claude|gemini|copilot|ai) can make mistakes ~
sources and related content
(option|version|variant|variation|draft|take|alternative|headline option) (#|a|b|c|d|one|two|three|1|2|3) (shorter|longer|formal|casual|more ~|friendly|short|long|conversational|professional)? :
(continued|to be continued|continues) (in|with) (the|my) (next|following) (message|response|part|reply)
is there anything else (you d like|you would like|you want|i can|you need) ~
(rewritten|revised|edited|polished|improved|updated|corrected|expanded|condensed|final) (article|version|text|draft|copy|post|title|headline) :
(the)? (rewritten|generated|spun|new|original)? (article|text|draft|response|content|version) (ends?|starts?|begins?) here
(version|option|draft|variation|variant|take) (#|one|two|three|a|b|c) (:)? ~ (style|tone|voice|format|rewrite|rewritten|angle|duplication|friendly|optimi*) (~)? (:)?
(uniqueness|plagiarism|originality|readability|ai detection|seo|human) (score|check|rate) : # (percent|unique|human|original)?
(want|would you like) (me to|another) ~ (version|tone|longer|shorter|expand|adjust|change|rewrite|translate|continue)
(certainly|sure|sure thing|of course|absolutely|great question|got it|understood|happy to help|no problem|here you go|i d be happy to help)
here (s|is) (another|an alternative|an alternate|a second|a different|one more|a shorter|a longer|a fresh|a revised|a rewritten|a corrected|an updated|the corrected|the revised|the updated|the rewritten|your|the requested) (alternative|different|shorter|longer|revised|possible)? (version|take|draft|option|rewrite|variation|variant|article|blog post|attempt|text|response|piece) ((with|in|for|that|using|based|on|aimed) ~)? (:)?
end of (article|post|document|blog post|draft|response|output)
(word|character) count : (approximately|about|approx)? # (words|characters)?
(approximately|approx)? # words
total word count : #
(article|blog post|post|draft|output|final (article|draft|version|output)|rewritten (article|version|text)|revised (version|article|draft)|option #|version #|draft #|alternative (version|title|titles|headline|headlines)|seo optimized article) :
let me know
(generated|written|created) (by|with|using) (chatgpt|gpt|claude|gemini|an ai|ai|artificial intelligence|openai|copilot|jasper) (~)?
i hope this helps
hope this helps
copy code
chatgpt said
you said
regenerate (response)?
""",
        "edge": """
if you (d)? (like|prefer|want) (it|this|them|the article|something) (more|less|shorter|longer) ~ (say the word|let me know|tell me|just ask)
here (s|is|are) (a|an|the|your|my|one|some|another|two|three|five|#) ~ (article|blog post|post|draft|version|rewrite|rewritten|paraphrase|paraphrased|outline|essay|summary|press release|alternative|alternatives|revision|rewording|meta description|caption|story|text|copy|content|piece|titles|headlines) ~ (:|based on|that|written|with|in|on|about|for|optimi*|using|as|you|tailored|incorporating|designed)
here (s|is) (a|an|the|your|my) (rewritten|revised|updated|polished|paraphrased|improved|rephrased|reworded|edited|seo|shorter|longer|expanded|more|unique|humanized|alternative|alternate|second|fresh|different|possible|comprehensive|complete|full|detailed|plagiarism) ~ (version|article|post|text|draft|piece|rewrite|content|take|copy|guide|story)
below is (a|an|the|your|my) ~ (article|blog post|post|draft|version|rewrite|rewritten|text|piece|summary|outline|story|content|essay)
i (hope|trust) (this|that|these) (helps|help|article|version|rewrite|draft|meets|works|is what|captures|provides|piece|blog|post|was)
(please)? let me know if (you|there|this|any|i|anything) (d|would|want|need|have|like|prefer|could|s|can|is|are|should|needs) ~ (like|me|to|any|changes|adjust*|revis*|further|anything|else|edits|tweak*|help|more|different|shorter|longer|want)
let me know (how|which|what) (you|version|i) ~ (like|prefer|want|can|else)
shall i (add|write|create|adapt|continue|also|expand|shorten|proceed|make|draft|generate|turn|revise)
want me to
i can (also|adjust|revise|adapt|expand|shorten|tailor|rewrite|provide|add|make|help|create|write|generate|turn|tweak) ~ (if you|version|tone|it|this|article|for you|draft|sections|headline|headlines)
i (ve|have) (written|rewritten|revised|created|crafted|drafted|kept|included|added|optimized|restructured|paraphrased|made|tried|used|ensured|maintained|aimed|incorporated|removed|changed|updated|expanded|structured|humanized) ~ (article|text|version|post|tone|keyword|keywords|content|draft|seo|headings|readability|structure|meaning|original|piece|sentences|wording)
i (ll|will|can|could) (now)? (write|rewrite|create|provide|draft|generate|craft|continue|help you) ~ (article|post|version|text|draft|piece|content|blog)
(if you (d|would)? (like|want|need|prefer)|feel free to (ask|let)) ~ (i can|i could|let me know|me to|just let|just ask|i d be|ask)
feel free to (customize|adjust|modify|edit|tweak|adapt|let me know|reach out if you need|ask if|use this|replace|personalize|change)
i m (sorry but)? (an ai|just an ai|unable to|not able to|sorry but i)
i m sorry but (i|as)
i (cannot|can t|can not|am unable to|m unable to|do not|don t) (assist|fulfill|fulfil|browse|access|help with|provide|generate|have access|have (real time|personal)|comply) ~ (request|that|internet|real time|browse|information|this|data|content|url|link)
this (html)? (formatted|version|article|blog post|post|piece|content|draft|text|rewrite|rewritten article|rewritten version|revised version|response|structure|format|seo) (formatted|optimized|friendly)? (article|version|draft|piece|text)? (uses|use|is (optimized|written|structured|designed|crafted|formatted|approximately|about|around|now|ready|intended|tailored|plagiarism|#)|provides|incorporates|includes|maintains|keeps|follows|has been (optimized|written|rewritten|structured|crafted|formatted|humanized|expanded)|contains|naturally|offers|aims|avoids|ensures|adheres|meets) ~ (seo|keyword|keywords|h2|h3|headings|search engine*|search visibility|readers|readability|tone|words|html|meaning|original|format*|structure*|comprehensive|plagiarism|ai detect*|friendly|guidelines|word count|audience|style|clarity|flow|optimi*|publish*)
the (article|text|content|piece|post|version|draft) (above|below|is structured|has been (rewritten|optimized|structured)|uses) ~ (seo|keyword*|optimi*|tone|words|headings|structure|unique|rewritten|readab*)
the use of (keywords|headings|h2|subheadings|structured|seo|relevant) ~ (seo|keywords|headings|search|optimi*|readab*|supports|improves|enhances)
(version|option|draft|variant|variation) (#|a|b|c|one|two|three) :
(version|option|draft|variant|variation) (#|a|b|c|one|two|three) (uses|is written|takes|adopts|keeps|has) ~ (style|tone|voice|angle|approach)
(both|all|the two) (versions|drafts|rewrites|articles) are (unique|original|ready|plagiarism|optimi*|rewritten)
(approximately|approx|roughly) # words
(note|notes|disclaimer|p s) : (this|i|the) (article|text|content|ve|have|version|draft|is|was) ~ (ai|generated|optimi*|keyword*|seo|rewrit*|word*|fictional|language model|placeholder*|paraphras*)
(what|how) (would|do) you (like|think|want) (me|to|about this) ~ (next|version|change|adjust|tone)
which (version|one|option) (do|would|should) you (prefer|like)
(want|need|would you like|looking for|prefer) (a|an|another|this|it|me|the) (shorter|longer|different|version|in|more|rewrite|another|seo|rewritten) ~ (version|tone|style|rewrite|article|variation|language)
(remember|be sure|don t forget) to (replace|fill in|insert|add|customize|update) (the|any|your)? (placeholder*|bracketed|brackets|images|links|text in brackets)
replace (the)? (placeholder*|bracketed|text in brackets|anything in brackets)
(simply|just) (copy|paste) (and paste)? (this|the|it) ~ (wordpress|cms|editor|blog|html)
you can (copy|paste|use|publish|post) (and paste)? (this|it|the article|the text) ~ (wordpress|cms|website|blog|directly|editor|as is)
(rewrite|write|paraphrase|rephrase) (the|this|a|an) (following|# word|seo|article|text|paragraph|above) ~ (article|text|words|in|with|to|as|about)
(slug|permalink|excerpt|hashtags|keywords|alt text|call to action|prompt|writing style|content type|schema markup|reading level|internal links|chatgpt|tone|tags) :
(alternative|alternate|possible|suggested|other) (titles|headlines)
(seo|editor s|writer s) (notes|note|checklist|analysis|summary)
""",
        "start": """
would you like (a|an|another|this|the|it) ~ (version|summary|draft|tone|format|variation|headline|social media|outline|rewrite)
i hope you (find|enjoy|like) this (article|post|version|rewrite|piece|draft|blog post|guide)
this (rewrite|revision|rewritten version|rewritten text|rewritten article|revised version|reworded version|updated draft) (preserves|keeps|maintains|retains|uses|avoids|has|is|captures|conveys|aims)
(i|we) (ve)? (made|kept|broken|tightened|varied|simplified|softened|adjusted) (up)? the (introduction|intro|conclusion|tone|headline|title|opening|sentences|paragraphs|language|wording|structure|headings)
here (s|is) the (second|third|first|alternate|alternative|final|other) (version|draft|option|article) (~)? (written|with|in|of the article|tailored|optimized)
i understand (you|that you) (d|want|would|need) ~ (article|post|text|rewrite|version)
here (s|is) (another|an alternative|an alternate|a second|a different|one more|a shorter|a longer|a fresh|a revised|a rewritten|a corrected|an updated|the corrected|the revised|the updated|the rewritten|your|the requested) (alternative|different|shorter|longer|revised|possible)? (version|take|draft|option|rewrite|variation|variant|article|blog post|attempt|text|response|piece) of (the|your) (article|text|post|blog post|story|piece|original|above)
(another|an alternative|a second|a different|second|alternate) (version|take|option|draft|variation) (with|in|for|that|using|below) ~ (tone|voice|style|audience|angle|words|casual|formal)
(please)? note that my (knowledge|training|information|data) (cutoff|cut off|was|is|only|ends|may|goes)
my (knowledge|training data) (cutoff|cut off|only|ends|goes|was last|is limited)
i (apologize|apologise|m sorry|am sorry) for (the|any|that|my) (confusion|mistake|error|oversight|misunderstanding|inconvenience) ~
(in|for|with) (this|the above|the) (rewrite|version|revision|rewritten version|draft|rewritten article) i
i (ve)? (focused|aimed|tried|attempted|made sure|kept|made an effort) (on|to|for|it|the) ~ (tone|clarity|readab*|keyword*|structure|version|original|flow|engaging|sentence|voice|headings|concise)
(below|above) (is|are|you ll find|you will find) (a|an|the|your|two|three|some) ~ (article|blog post|version|versions|draft|drafts|rewrite|options|titles|text|copy)
(i|we) (can|could|d be happy to|would be happy to|m happy to) ~ (make|write|rewrite|shorten|expand|adjust|adapt|add|draft|create|turn|tailor) ~ (if you (d|would)? (like|want|prefer|need)|just let me know|let me know)
(hope|i hope) (this|that|it) (helps|meets|is what|works|fits|captures|matches) ~ (let me know|feel free|changes|needs|you|expectations|requirements|else|vision)
here (is|s|are) (the|a|an|your|some|#|two|three|five) ~ (article|blog post|post|essay|piece|draft|text|rewrite|summary|outline|titles|headlines|captions) ~ (you (asked|requested|wanted)|as requested|optimi*|based on (your|the)|with the (keyword|changes|tone)|in (a|the) ~ (tone|style))
(certainly|sure|sure thing|of course|absolutely|great|okay|ok|alright|gladly|no problem|definitely|understood|perfect|got it|yes) (here|below) (s|is|are|you)
(certainly|sure|sure thing|of course|absolutely|great|okay|alright|gladly|no problem|definitely|understood|perfect|got it) (i|let|please find|the following is|this is) ~ (article|post|version|draft|rewrite|rewritten|text|blog|help you|help with|summary|outline|paragraph)
would you like me to
do you want me to
as an ai (language)? (model|assistant|chatbot)? (i|my|it s)
as a (large)? language model (i|my|trained|developed|created)
(as of my|my) (last|latest|knowledge|training) (update|knowledge|cutoff|cut off|training|data)
(meta|seo|page|focus|target|primary|secondary|suggested|proposed|alt|open graph|og|social media|social) (description|title|keyword|keywords|keyphrase|tags|slug|headline|headlines|titles|hashtags|image|category|categories|text|caption|snippet|meta|tag|internal|url|excerpt) (tag|tags|text|description|keyword|keywords|links|idea|ideas)? (# characters)? :
(alternative|alternate|another|second|shorter|longer|other|rewritten|revised|humanized|paraphrased|polished|seo optimized|final) (version|draft|title|titles|headline|headlines|rewrite|article|take|option|options|text) (#|more|with|for|in|a|b|less|slightly|ideas|:)? (~)? (:)
(alternative|alternate|suggested) (titles?|headlines?|versions?|meta)
(word|character) count :
(key|main|summary of)? (changes|edits|improvements) (made|i made) :
this (article|text) (was|is|has been) (written|generated|created|rewritten|produced|paraphrased) (by|with the help of|with|using) (chatgpt|ai|an ai|artificial|gpt|claude|gemini|a language model)
(meta description|focus keyphrase|focus keyword|seo title|url slug|suggested tags|target keyword|target keywords|primary keyword|primary keywords|secondary keywords|lsi keywords|readability score|target audience|target word count|keyword density|image prompt|midjourney prompt|image alt text|focus keywords|search intent|yoast seo|plagiarism score|ai detection score|meta title|seo keywords) :
""",
        "has": """
as an ai language model i
let me know if you d like (me|any|a|to|another|this|it|more|further|changes)
""",
        "hint": """
if you d like i can
(keywords|keyword|keyphrase) (such as|like|naturally|throughout|phrase|density)
(written|rewritten) in (a|an) ~ (tone|style) (:|and|with|for)
(resonates|engaging tone) (with|that|for) (readers|resonates)
(the article s|its) (discoverability|searchability)
i can adapt (it|this) (to|for|into)
more conversational tone
(a b|ab) test
optimized for (seo|search engines|the keyword|readability)
(seo|search visibility|search engine visibility|search engine optimization|the article s discoverability)
seo (friendly|optimized|optimised) (news)? (article|blog post|version|content|post|text|draft)
search engine optimization (seo) (best)? ~ this article
(h2|h3) headings
seo
keywords
meta description
engaging tone
word count
scientific references
internal links
blog post
beginner friendly
(informative|conversational|friendly|professional|warm|engaging) tone
(carousel|thread|caption) for (instagram|linkedin|twitter|facebook|x)
html formatted
structured headings
shorten (it|this|either)
adapt (it|this)
comprehensive
alternative version
easy scanning
""",
        "topic": "seo keyword chatgpt prompt llm metadescription snippet gpt claude language models",
    },
    "fence": {
        "topic": "html tag tags markup markdown shortcode css syntax",
    },
    "placeholder": {
        "has": """
lorem ipsum dolor (sit)?
consectetur adipiscing elit
(click here|go here) : (go here|click here|visit)
""",
        "start": """
lorem ipsum
(your|enter|type|insert|add) (text|content|caption|title|heading|description|bio|name|quote) (here|goes here)
(this is|here is) (some)? (placeholder|dummy|sample|filler) (text|content|copy|paragraph)
(text|content|caption|image|photo|headline|title|quote|description) (goes|to go|to come) here
(image|photo|caption|copy|quote|chart|graphic|link) (to come|tk|tbc|tbd|placeholder)
""",
        "topic": "lorem placeholder typeset dummy template",
    },
}
