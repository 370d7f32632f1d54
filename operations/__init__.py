"""Commands for operators of a stack, local or in an AWS account."""
