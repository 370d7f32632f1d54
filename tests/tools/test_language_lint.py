"""Each rule of the language lint, with wordings that it flags and wordings that it accepts."""

import pytest

from tools.language_lint import ALLOW, findings, read_settings
from tools.language_rules import RULES
from tools.prose import prose_of

FLAGGED = [
    ("bare-relative", "Refuse whoever holds no token."),
    ("bare-relative", "The attendee whom it names."),
    ("bare-relative", "Who is throttled waits longer."),
    ("bare-relative", "An offer lapses. Who waited longest is next."),
    ("bare-relative", "It goes to who has waited longest."),
    ("bare-relative", "The rights of who asks."),
    ("bare-relative", "It tells who is next."),
    ("bare-relative", "Whatever is pending is delivered."),
    ("bare-what", "What is over can't be booked."),
    ("bare-what", "The table is copied. What was restored is marked."),
    ("because", "No index is read, for it lags."),
    ("because", "It is refused, for nobody waits."),
    ("none", "There is none."),
    ("as-it-was", "The booking is left as it was."),
    ("as-it-was", "A removed organizer stays what they were."),
    ("otherwise", "Else it joins the waitlist."),
    ("otherwise", "A seat is free; else it waits."),
    ("anew", "It decides anew."),
    ("kin", "POST /add_conference and its kin."),
    ("in-words", "The result in compact's words."),
    ("ones", "A list of one's bookings."),
    ("ones", "To book for oneself."),
    ("dialect", "It fails for want of lanes."),
    ("told", "The attendee is told."),
    ("seen", "The state seen first."),
    ("made", "A booking is made."),
    ("kept", "The answer is kept."),
    ("mine", "The entries before mine."),
    ("gone", "The booking is gone."),
    ("is-no", "A line that is no record."),
    ("is-no", "The slots are no number."),
]
ACCEPTED = [
    "Refuse the caller who has no token.",
    "The attendee, who waits, gets the offer.",
    "Who may cancel a booking?",
    "See whether the attendee who booked may cancel.",
    "What if the relay stops?",
    "Whatever the outcome, the lease ends.",
    "Run it, for example, before a sale.",
    "It waits for it to end, and for each of them.",
    "The value is None.",
    "One of them is enough; nonetheless both run.",
    "It was as it should be.",
    "Otherwise it joins the waitlist, or something else happens.",
    "Someone else's booking.",
    "The answer is 410 Gone.",
    "A GoneException closes the connection.",
    "The renewed lease.",
    "Return each kind of booking.",
    "There is no seat, and there are no offers.",
    "A caller who is no longer an organizer.",
    "A seat is not a ticket.",
]
OPENINGS = [
    "Say whether it is full.",
    "Tells the time.",
    "Have it closed.",
    "Lets go of the lease.",
    "Lead to the use case.",
    "Refuse whoever is late.",
    "Where the stack answers.",
    "How often a call is retried.",
]


def _rules(path: str, source: str) -> set[str]:
    return {finding.rule for finding in findings(path, source)}


@pytest.mark.parametrize(("rule", "sentence"), FLAGGED)
def test_a_retired_wording_is_flagged(rule: str, sentence: str) -> None:
    assert rule in _rules("page.md", sentence)


@pytest.mark.parametrize("sentence", ACCEPTED)
def test_a_plain_wording_is_accepted(sentence: str) -> None:
    assert _rules("page.md", sentence) == set()


@pytest.mark.parametrize("opening", OPENINGS)
def test_an_opening_is_flagged_in_docstrings_only(opening: str) -> None:
    source = f'def function():\n    """{opening}"""\n'
    assert "docstring-opening" in _rules("module.py", source)
    assert "docstring-opening" not in _rules("page.md", opening)
    assert _rules("module.py", 'def function():\n    """Return whether it is full."""\n') == set()


def test_every_rule_has_an_example() -> None:
    assert {rule.name for rule in RULES} == {rule for rule, _ in FLAGGED} | {"docstring-opening"}


def test_a_phrase_is_found_across_a_line_break_and_on_its_line() -> None:
    (finding,) = findings("page.md", "# Title\n\nIt reads the table,\nfor it\nis small.\n")
    assert (finding.line, finding.rule, str(finding).split(":")[:2]) == (
        3,
        "because",
        ["page.md", "3"],
    )


@pytest.mark.parametrize(
    ("path", "source", "lines"),
    [
        ("m.py", '"""Go anew."""\n\nX = "anew"  # write it anew\nY = "go anew"\n', [1, 3, 4]),
        ("m.py", "# it decides\n# anew\n", [2]),
        ("m.py", "def test_it_decides_anew() -> None: ...\n", [1]),
        ("m.py", 'def f(x):\n    return f"{x} go anew {x}"\n', [2]),
        ("m.md", "Use `go anew`.\n\n    go anew\n\n```\ngo anew\n```\n\n| a | go anew |\n", [9]),
        (
            "m.js",
            "// go anew\nconst a = 'go anew' + /anew 'x/;\nhtml`<p>go\n anew</p>`\n",
            [1, 2, 4],
        ),
        ("m.js", "f(`${x ? html`<b>go anew</b>` : ''} go on`);\n", [1]),
        ("m.css", "a { b: c }\n/* go anew */\n", [2]),
        ("m.html", '<p title="go anew">\n  go\n  anew\n</p>\n', [1, 3]),
        ("m.yaml", "# go anew\na: anew\nDescription: Do it all anew.\n", [1, 3]),
        ("m.sh", "#!/bin/sh\n# go anew\necho 'go anew'\n", [2, 3]),
        ("m.toml", 'a = "go anew" # go anew\n', [1, 1]),
        ("Makefile", "all: ## Go anew.\n\tgo\n", [1]),
        ("m.svg", "<text>go anew</text>", []),
    ],
)
def test_prose_is_read_from_each_kind_of_file(path: str, source: str, lines: list[int]) -> None:
    assert [finding.line for finding in findings(path, source)] == lines


def test_an_exception_covers_its_words_in_its_files_only() -> None:
    settings = read_settings(
        '[[allow]]\npath = "a/*.md"\ntext = "made in Bern"\nreason = "a name"\n'
    )
    text = "It was made in Bern."
    assert findings("a/page.md", text, settings.allowed) == []
    assert len(findings("b/page.md", text, settings.allowed)) == 1
    assert len(findings("a/page.md", f"{text} It was made.", settings.allowed)) == 1


def test_an_exception_needs_a_reason() -> None:
    with pytest.raises(ValueError, match="gives no reason"):
        read_settings('[[allow]]\npath = "a.md"\ntext = "made"\n')


def test_the_allow_list_of_the_repository_is_valid() -> None:
    assert read_settings(ALLOW.read_text()).excluded


def test_a_text_of_one_word_is_not_prose() -> None:
    assert prose_of("m.py", 'X = "anew "\n') == []
