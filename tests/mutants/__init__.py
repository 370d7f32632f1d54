"""A mechanical check that every guard has a witness: a test that fails without the guard.

The mutants are the code without one conjunct of a ConditionExpression, or without one `raise`.
"""
