"""Tunnit ja matkat: the month's lines with their reasons, signing, and what became of it. It counts nothing."""
