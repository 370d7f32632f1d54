"""Checks that developers and CI run over the repository."""
