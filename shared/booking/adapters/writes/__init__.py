"""The writes of all transactions: literal expressions, each with the error of its condition."""
