"""The slots: a second, independent domain in one package. Only the composition root imports it."""
