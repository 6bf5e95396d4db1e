"""Commands: the same use cases as the window's, without a screen."""
