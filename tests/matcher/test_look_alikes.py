# ruff: noqa: E501
"""Passages worded alike that say different things stay: nothing is found in them that would be cut."""

from __future__ import annotations

import pytest
from articles import BREAD, CHESS, FERRY, GARDEN, TOPICS, WOOL, Said, find, sure

from dedupe.model import Kind

ITEM = Kind.ITEM

PAIRS = {
    "price": (
        "en",
        "A season ticket for the cable car costs {} euros and is sold at the lower station only.",
        ("120", "140"),
    ),
    "spelled out": (
        "en",
        "The choir has {} singers and rehearses in the chapel behind the old mill every second week.",
        ("twenty-four", "thirty-one"),
    ),
    "date": (
        "en",
        "The harbour board met on {} to discuss the dredging of the northern channel with the pilots.",
        ("4 March 2019", "11 June 2021"),
    ),
    "weekday": (
        "en",
        "The market opens on {} at the top of the hill, and fish is sold from the harbour steps.",
        ("Monday", "Friday"),
    ),
    "time of day": (
        "en",
        "The last bus to the quarry leaves the square at {} and waits for the train if that is late.",
        ("18:40", "21:15"),
    ),
    "unit": (
        "en",
        "The larger tank holds 40 {} of water and is emptied through a valve on the left side.",
        ("litres", "gallons"),
    ),
    "person": (
        "en",
        "In the first round {} beat the champion with a long endgame that lasted into the evening.",
        ("Petra Lindqvist", "Tomas Aguilar"),
    ),
    "place": (
        "en",
        "From {} the night train runs through the mountains and reaches the lake before breakfast is served.",
        ("Trieste", "Verona"),
    ),
    "can and can't": (
        "en",
        "Members {} borrow the projector over the weekend if they ask the caretaker for the key before Friday.",
        ("can", "can’t"),
    ),
    "is and is not": (
        "en",
        "Ivy is {}harmful to sound brickwork, according to the surveyors who looked at forty old houses.",
        ("", "not "),
    ),
    "with and without": (
        "en",
        "Bake the loaf {} a lid for the whole time, and the crust will stay soft for several days.",
        ("with", "without"),
    ),
    "always and never": (
        "en",
        "{} unplug the kettle before descaling it, and let the acid stand in it for an hour.",
        ("Always", "Never"),
    ),
    "web address": (
        "en",
        "The minutes of the meeting and all drawings are kept at {} until the board has met again.",
        ("https://example.org/board/spring", "https://example.org/board/autumn"),
    ),
    "identifier": (
        "en",
        "If the lock is held, the scheduler calls {} and waits for the worker to hand back the ticket.",
        ("release_now()", "release_later()"),
    ),
    "code between backticks": (
        "en",
        "Add `{}` to the list of options, save the file and start the service again from the console.",
        ("tls = true", "tls = false"),
    ),
    "Zahl": (
        "de",
        "Die Werkstatt am Kanal beschäftigt heute {} Leute und repariert jedes Jahr sehr viele alte Fahrräder.",
        ("14", "neunzehn"),
    ),
    "nicht": (
        "de",
        "Die Nachbarn dürfen den Garten am Abend {}benutzen, solange der Hausmeister das Tor noch offen lässt.",
        ("", "nicht "),
    ),
    "año": (
        "es",
        "El puente nuevo se abrirá al tráfico en {} y costará mucho dinero al ayuntamiento de la villa.",
        ("2026", "2029"),
    ),
    "pas": (
        "fr",
        "Les abeilles sauvages aiment {}les haies fleuries et reviennent chaque printemps dans les jardins.",
        ("", "pas "),
    ),
    "число": (
        "ru",
        "Завод на окраине города выпускает {} станков в год и продаёт их почти целиком за границу.",
        ("200", "350"),
    ),
    "数": (
        "zh",
        "这家工厂去年生产了{}台机床，大部分卖到了国外，工人们都很满意自己的工资。",
        ("三百", "五百"),
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_a_fact_that_differs_keeps_both(name: str) -> None:
    lang, frame, (one, other) = PAIRS[name]
    said = [GARDEN, frame.format(one), WOOL, frame.format(other), CHESS]
    assert sure(find(said, lang)) == []


FRAMES: dict[str, list[Said]] = {
    "products": [
        "The Kestrel jacket is cut for hikers, keeps out heavy rain and folds into its own chest pocket.",
        "The Heron jacket is cut for cyclists, keeps out light wind and folds into its own back pocket.",
        "The Plover jacket is cut for runners, keeps out morning cold and folds into its own sleeve pocket.",
    ],
    "steps": [
        "Loosen the left bolt with the long spanner, slide the bracket towards you and put the washer aside.",
        "Loosen the right bolt with the short spanner, push the bracket away from you and put the washer aside.",
    ],
    "recipe steps": [
        (ITEM, "Stir the flour into the warm milk with a wooden spoon and leave the bowl under a cloth."),
        (ITEM, "Stir the butter into the warm milk with a wooden spoon and leave the bowl on the stove."),
        (ITEM, "Stir the raisins into the cold dough with a wooden spoon and leave the bowl under a cloth."),
    ],
    "forecasts": [
        "Monday starts foggy along the coast, with sunny spells after lunch and a mild breeze from the south.",
        "Tuesday starts frosty along the rivers, with heavy showers after lunch and a bitter gale from the north.",
    ],
    "conditions": [
        "If the light is green, open the valve slowly and wait until the needle has come to rest.",
        "If the light is red, close the valve quickly and wait until the needle has come to rest.",
    ],
    "opposites": [
        "The nursery on the left bank takes children from the whole town and closes early in winter.",
        "The nursery on the right bank takes children from the whole town and closes early in winter.",
    ],
    "short list": [(ITEM, "Two eggs from the farm"), (ITEM, "Salt"), (ITEM, "Two eggs from the farm")],
}


@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize("apart", [False, True])
def test_entries_of_one_frame_stay(name: str, apart: bool) -> None:
    said: list[Said] = [GARDEN, *FRAMES[name], BREAD, CHESS]
    if apart:
        said = [block for pair in zip(FRAMES[name], TOPICS, strict=False) for block in pair]
    assert sure(find(said, "en")) == []


MOVED = {
    "numbers": (
        "The mill sold {} sacks of rye in May and {} sacks in June, more than in any year since the wheel was renewed.",
        ("40", "60"),
    ),
    "a score": (
        "In the last match the home side won {}–{} in front of a full stand, and the rain did not let up all day.",
        ("3", "1"),
    ),
    "a date": (
        "The bridge was shut on {}/{}/2020 for the second time, and the baker had to carry his bread through the ford.",
        ("11", "12"),
    ),
    "names": (
        "The council was told that {} had sold the quarry road to {} for a price that nobody was willing to name.",
        ("Alma Finch", "Tobias Reed"),
    ),
}


def test_a_number_that_takes_the_place_of_another_one_does_so_too() -> None:
    frame = "In the last match the home side drew {} in front of a full stand, and the rain did not let up all day."
    assert sure(find([GARDEN, frame.format("3-1"), WOOL, frame.format("3-3"), CHESS], "en")) == []


@pytest.mark.parametrize("name", MOVED)
def test_facts_that_took_each_others_place_tell_something_else(name: str) -> None:
    frame, (one, other) = MOVED[name]
    names = "“So Alma Finch told us,” wrote Tobias Reed."
    said: list[Said] = [GARDEN, frame.format(one, other), names, WOOL, frame.format(other, one), CHESS]
    assert sure(find(said, "en")) == []


STEPS = {
    "Mix": (
        "Stir the rye flour, the salt and the warm water with a wooden spoon until no dry flour is left. Cover the bowl with a cloth.",
        "With a wooden spoon, stir together the flours, the salt and the buttermilk until all the flour is wet. Cover the bowl with a towel.",
    ),
    "Store": (
        "Wrap the cooled loaf in linen and keep it in a box, where it stays soft for four days.",
        "Once it is cool, wrap the loaf in a linen cloth and put it in a tin; it will stay soft for days.",
    ),
}


def _recipes(label: str, steps: tuple[str, str]) -> list[Said]:
    one, other = (f"{label}{step}" for step in steps)
    return [(Kind.HEADING, "Rye"), FERRY, one, GARDEN, (Kind.HEADING, "Soda bread"), CHESS, other, WOOL]


@pytest.mark.parametrize("label", STEPS)
def test_steps_under_one_label_stay_in_each_section(label: str) -> None:
    assert sure(find(_recipes(f"{label}: ", STEPS[label]), "en")) == []


@pytest.mark.parametrize("label", STEPS)
def test_without_a_label_they_are_one_step_told_twice(label: str) -> None:
    assert [f.code for f in sure(find(_recipes("", STEPS[label]), "en"))] == ["R103"]


def test_below_zero_is_not_above_it() -> None:
    frame = (
        "The seeds stand nights of {} degrees under a light cover of straw, and need no other care at all."
    )
    assert sure(find([GARDEN, frame.format("-15"), WOOL, frame.format("15"), CHESS], "en")) == []


def test_articles_about_many_things_repeat_nothing() -> None:
    assert sure(find(TOPICS)) == []
