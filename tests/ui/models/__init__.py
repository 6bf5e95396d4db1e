"""The page of models in the window."""
