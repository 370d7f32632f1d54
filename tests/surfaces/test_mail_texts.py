"""The texts of mails in each language, and the language of the pages behind their links."""

import itertools
import re
from dataclasses import replace
from typing import Any

import pytest

from booking.application.letters import NOW as PRESENT
from booking.application.ports.mails import (
    CHANGED,
    EXPIRING,
    INVITED,
    LAPSED,
    MOVED,
    OFFERED,
    REQUEST_ENDED,
    REQUEST_LAPSED,
    REQUEST_OFFERED,
    REQUEST_WAITLISTED,
    DigestLetter,
    Letter,
    Mail,
)
from booking.domain.ballot import Entry
from booking.domain.booking import (
    LinkedRequest,
    Reason,
    RequestKind,
    Standing,
    State,
    Verb,
)
from booking.domain.language import Language
from booking.domain.parties import Party
from booking.domain.sales import Sale
from booking.surfaces.mail import MailRenderer
from booking.surfaces.texts import requested, text
from testing.examples import NOW, booking, conference

RENDERER = MailRenderer("tickets@example.com")
LINK = "https://book.example.com/b/token"
ENGLISH, GERMAN = Language.ENGLISH, Language.GERMAN
REASONS = sorted(set(Reason) - {Reason.DECLINED})
HAPPENED = {
    "BookingConfirmed": State.CONFIRMED,
    "BookingWaitlisted": State.WAITLISTED,
    MOVED: State.CONFIRMED,
    OFFERED: State.CONFIRMATION_PENDING,
    EXPIRING: State.CONFIRMATION_PENDING,
    LAPSED: State.WAITLISTED,
    CHANGED: State.CONFIRMED,
}
# Words that every German mail of these tests avoids, and that most English ones have.
ENGLISH_WORDS = re.compile(r"\b(the|your?|seat|booking|waitlist|offer|canceled)\b", re.IGNORECASE)


def letter(language: Language, happened: str, state: State, **more: Any) -> Letter:
    if more.pop("invited", False):
        more["attendee"] = "invited:b"
    fields: dict[str, Any] = {"position": 1_200, "last_offer": False, "unsubscribe": f"{LINK}2"}
    given = {name: more.pop(name) for name in tuple(fields) if name in more}
    return Letter(
        happened=happened,
        booking=booking(state, **more),
        conference=conference(name="RustConf", location="Bern", timezone="Europe/Berlin"),
        recipient="bob@example.com",
        link=LINK,
        language=language,
        **(fields | given),
    )


def entered(language: Language, happened: str, **more: Any) -> Letter:
    """Return a letter about an entry in a ballot, which has no position."""
    mail = letter(language, happened, State.WAITLISTED, position=None, **more)
    entry = Entry(number=mail.booking.summary.standing.ticket or 0, party=Party(1))
    drawn: dict[str, Any] = {"sale": Sale.BALLOT, "draws_at": NOW + 3_600_000, "commitment": "c0"}
    return replace(
        mail,
        booking=replace(mail.booking, entry=entry),
        conference=replace(mail.conference, **drawn),
    )


def sentences(mail: Mail) -> str:
    return f"{mail.subject}\n{mail.text}"


def all_mails(language: Language) -> list[Mail]:
    """Return one mail of each kind about a booking and about an invitation."""
    letters = [letter(language, happened, state) for happened, state in HAPPENED.items()]
    letters += [
        letter(language, OFFERED, State.CONFIRMATION_PENDING, offers=2, last_offer=True),
        letter(language, INVITED, State.CONFIRMATION_PENDING, invited=True, unsubscribe=None),
        letter(language, INVITED, State.WAITLISTED, invited=True),
        letter(language, OFFERED, State.CONFIRMATION_PENDING, invited=True),
        letter(language, EXPIRING, State.CONFIRMATION_PENDING, invited=True),
        letter(language, CHANGED, State.WAITLISTED, invited=True),
        entered(language, "BookingWaitlisted"),
        entered(language, INVITED, invited=True),
    ]
    letters += all_mails_about_requests(language)
    for reason in REASONS:
        letters.append(letter(language, "BookingCanceled", State.CANCELED, reason=reason))
    for reason in sorted(set(Reason) - {Reason.ATTENDEE, Reason.OVERLAP}):
        ended = {"reason": reason, "invited": True}
        letters.append(letter(language, "BookingCanceled", State.CANCELED, **ended))
    lines = [letter(language, PRESENT, state) for state in (State.CONFIRMED, State.WAITLISTED)]
    lines.append(letter(language, PRESENT, State.CANCELED, reason=Reason.OVERLAP))
    return [
        *(RENDERER.letter(each) for each in letters),
        RENDERER.digest(DigestLetter(lines=lines, unsubscribe=LINK, language=language)),
        RENDERER.confirmation(LINK, language),
    ]


def all_mails_about_requests(language: Language) -> list[Letter]:
    """Return one letter of each kind about a linked request, of each kind and for some seats."""
    found = []
    for kind, seats in itertools.product(RequestKind, (1, 3)):
        waits, offered = (
            linked(kind, State.WAITLISTED, seats),
            linked(kind, State.CONFIRMATION_PENDING, seats),
        )
        found += [
            letter(language, REQUEST_WAITLISTED, State.CONFIRMED, linked=waits),
            letter(language, REQUEST_LAPSED, State.CONFIRMED, linked=waits),
            letter(language, REQUEST_OFFERED, State.CONFIRMED, linked=offered),
            letter(language, EXPIRING, State.CONFIRMED, linked=offered, last_offer=True),
            letter(language, CHANGED, State.CONFIRMED, linked=offered),
        ]
    for verb in (Verb.WITHDRAW, Verb.START):
        found.append(letter(language, REQUEST_ENDED, State.CONFIRMED, verb=verb))
    found.append(letter(language, REQUEST_LAPSED, State.CONFIRMED))
    return found


def linked(kind: RequestKind, state: State, seats: int) -> LinkedRequest:
    return LinkedRequest(
        kind=kind,
        standing=Standing(
            state=state,
            shard=0,
            ticket=1,
            seats=seats,
            party=Party(seats),
            deadline=None if state is State.WAITLISTED else NOW + 10_000,
        ),
        category=None if kind is RequestKind.GROW or seats > 1 else "c",
        category_name=None if kind is RequestKind.GROW or seats > 1 else "Halle 1",
        lanes=1,
    )


def test_every_mail_is_in_the_language_of_its_recipient() -> None:
    english, german = all_mails(ENGLISH), all_mails(GERMAN)
    assert all(ENGLISH_WORDS.search(sentences(mail)) for mail in english), "the control"
    for mail in german:
        assert not ENGLISH_WORDS.search(sentences(mail)), sentences(mail)
    assert [mail.method for mail in english] == [mail.method for mail in german]


@pytest.mark.parametrize("language", list(Language))
def test_no_mail_has_a_value_that_was_not_filled_in(language: Language) -> None:
    for mail in all_mails(language):
        assert not re.search(r"[{}]|None|#0|  ", sentences(mail)), sentences(mail)
        assert mail.subject.strip(), mail.text


def test_a_german_offer_has_its_deadline_and_the_period_in_german() -> None:
    mail = RENDERER.letter(letter(GERMAN, OFFERED, State.CONFIRMATION_PENDING))
    assert mail.subject == "Ein Platz ist für dich reserviert: RustConf"
    assert re.search(
        r"reserviert bis (Mo|Di|Mi|Do|Fr|Sa|So)\., \d+\. [A-Z]\w+ \d{4}, \d\d:\d\d:\d\d Uhr "
        r"\(Europe/Berlin, UTC\+0[12]:00\)\.",
        mail.text,
    )
    assert f"Platz annehmen:\n{LINK}" in mail.text


def test_a_mail_about_an_entry_names_the_draw_and_no_position() -> None:
    for happened, invited in (("BookingWaitlisted", False), (INVITED, True)):
        mail = RENDERER.letter(entered(ENGLISH, happened, invited=invited))
        assert "#" not in sentences(mail)
        assert "All seats are taken" not in mail.text
        assert re.search(r"(draw is|drawn) on \w+ \d+ \w+ \d{4}, \d\d:\d\d", mail.text)


def test_numbers_have_the_separators_of_the_language() -> None:
    waiting = [letter(language, LAPSED, State.WAITLISTED) for language in (ENGLISH, GERMAN)]
    found = [re.search(r"#(\S+\d)", RENDERER.letter(each).text) for each in waiting]
    assert [match and match[1] for match in found] == ["1,200", "1.200"]


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (Reason.OVERLAP, "Canceled because you booked another conference at the same time."),
        (Reason.ATTENDEE, "You canceled this booking."),
    ],
)
def test_a_mail_about_a_cancellation_has_the_words_of_the_page(
    reason: Reason, sentence: str
) -> None:
    canceled = letter(ENGLISH, "BookingCanceled", State.CANCELED, reason=reason)
    assert RENDERER.letter(canceled).text.startswith(f"{sentence}\n")
    assert text(f"canceled.{reason}") == sentence


# ------------------------------------------------------------------------- the language of a page


@pytest.mark.parametrize(
    ("asked", "accepted", "language"),
    [
        (None, None, ENGLISH),
        (None, "de", GERMAN),
        (None, "de-CH,de;q=0.9,en;q=0.8", GERMAN),
        (None, "en-GB,en;q=0.9,de;q=0.8", ENGLISH),
        (None, "fr,de;q=0.4,en;q=0.7", ENGLISH),
        (None, "fr, it", ENGLISH),
        (None, "de;q=0, en;q=0.1", ENGLISH),
        (None, "*", ENGLISH),
        (None, "de;q=nan,;;=,en;q=x,de;q=1;q=2", ENGLISH),
        (None, "," * 10_000 + "de", ENGLISH),
        ("de", "en", GERMAN),
        ("en", "de", ENGLISH),
        ("DE-at", None, GERMAN),
        ("xx", "de", GERMAN),
        ("<script>", None, ENGLISH),
    ],
)
def test_the_address_then_the_browser_decides_the_language_of_a_page(
    asked: str | None, accepted: str | None, language: Language
) -> None:
    assert requested(asked, accepted) is language
