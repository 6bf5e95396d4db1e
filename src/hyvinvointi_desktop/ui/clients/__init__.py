"""The page Asiakkaat and everything that opens from it."""
