"""Guards that no test can notice alone, each with the reason.

A complete run checks that each declared mutant still survives.
"""

# Guards that protect against the same harm: with one of them, the other is not needed. Without both
# there is a harm, and a test must notice.
PAIRS: dict[tuple[str, ...], str] = {}

# Mutants that behave like the code.
EQUIVALENT: dict[str, str] = {}
