"""Pages of the catalogue of models: finding one and reading it."""
