"""The rules of plain technical English that a program can check. CONTRIBUTING.md explains them."""

import re
from dataclasses import dataclass
from functools import cached_property

# The start of a text, of a sentence, of a clause, or of a parenthesis.
START = r"(?:\A\s*|(?<=[.!?:;])\s+|\(\s*)"
# Words after which a bare relative clause stands where a noun should.
BEFORE_WHO = "of|to|for|by|from|than|at|with|on|as|is|and|or|that|if|tells?|says?|knows?|asks?"
SUBJECT = "it|they|he|she|we|who|whoever|no|nobody|there|else|what|that|each|both|all|then|only"
BE = "is|was|are|were|has|had|may|can|must|else|holds|needs|comes|follows|happens|wants"


@dataclass(frozen=True)
class Rule:
    """A wording that the project does not use.

    `pattern` is searched in each piece of prose, or in docstrings only. White space in it stands
    for any white space, so that a phrase is found across a line break.
    """

    name: str
    pattern: str
    suggestion: str
    docstrings_only: bool = False

    def search(self, text: str) -> list[re.Match[str]]:
        """Return every match in the text."""
        return list(self._compiled.finditer(text))

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern.replace(" ", r"\s+"))


RULES = (
    Rule(
        "bare-relative",
        r"\b(?:[Ww]hoever|[Ww]homever|[Ww]hom)\b",
        'name the person: "the caller who ...", "the attendee"',
    ),
    Rule(
        "bare-relative",
        rf"{START}(?:Who|Whose|who) \w(?![^.!?]*\?)|\b(?:{BEFORE_WHO}) who\b(?![^.!?]*\?)",
        'a relative clause needs a noun: "the caller who owns the booking"',
    ),
    Rule(
        "bare-relative",
        rf"\b[Ww]hatever (?:{BE})\b",
        'name the thing: "each resource that ...", "any value"',
    ),
    Rule(
        "bare-what",
        r"(?:\A\s*|(?<=[.!?;])\s+)What \w(?![^.!?]*\?)",
        'name the thing: "the cached settings", not "What was read at start"',
    ),
    Rule(
        "docstring-opening",
        r"\A\s*(?:Say|Says|Tell|Tells|Have|Let|Lets|Lead|Leads|Refuse whoever)\b",
        "start with a verb that means something: Return, Raise, Write, Send, Allow",
        docstrings_only=True,
    ),
    Rule(
        "docstring-opening",
        r"\A\s*(?:Where|Whose|Why|How|Which)\b(?![^.]*\?)",
        "start with a verb or a noun: Return the ..., The address of ...",
        docstrings_only=True,
    ),
    Rule(
        "because",
        rf", for (?:{SUBJECT})\b(?! (?:example|instance)\b)",
        '"because", or a new sentence',
    ),
    Rule(
        "none",
        r"\b(?:is|are|was|were|be|there's) none\b",
        '"not found", "no ... exists", "does not have one"',
    ),
    Rule(
        "as-it-was",
        r"\b(?:as|what) (?:it|he|she) was\b(?! \w+(?:ed|en)\b)|\bstays? (?:what|who)\b",
        '"the previous value", "unchanged"',
    ),
    Rule("otherwise", rf"{START}[Ee]lse,? (?!if\b)\w|; else\b|, or else\b", '"otherwise"'),
    Rule("anew", r"\b[Aa]new\b", '"again", "from fresh state"'),
    Rule("kin", r"\b(?:its|their|and) kin\b", '"and similar", or list them'),
    Rule(
        "in-words", r"\bin (?:\w+'s?|one's) (?:own )?words\b", 'name the format: "in the v1 format"'
    ),
    Rule("ones", r"\bone's\b|\boneself\b", '"the caller\'s", "your", "its own"'),
    Rule(
        "dialect",
        r"\b(?:is to know|are to know|lest|for want of|for lack of|manieth|to no harm|save for"
        r"|of no use|comes too soon|give up (?:the|a|your) seat)\b",
        "say it literally: the condition and the effect",
    ),
    Rule("told", r"\btold\b", '"receives", "is notified", "is described", "gets the answer"'),
    Rule("seen", r"\b[Ss]een\b", '"read", "observed", "found", "previous"'),
    Rule("made", r"\b[Mm]ade\b", '"created", "sent", "built", "booked"'),
    Rule("kept", r"\b[Kk]ept\b", '"stored", "retained", "unchanged"'),
    Rule("mine", r"\b[Mm]ine\b", '"the caller\'s", "own"'),
    Rule("gone", r"(?<!410\s)\b[Gg]one\b", '"deleted", "closed", "expired", "410 Gone"'),
    Rule(
        "is-no",
        r"(?<![Tt]here\s)\b(?:is|are) no (?!longer\b|more\b)\w",
        '"is not a ...", "means no ..."',
    ),
)
