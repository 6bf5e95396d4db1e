"""Programmes, rates, texts and words shipped as data, read into domain values. Knows no store and no screen."""
