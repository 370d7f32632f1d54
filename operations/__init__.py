"""What an operator runs against a stack, local or in an account."""
