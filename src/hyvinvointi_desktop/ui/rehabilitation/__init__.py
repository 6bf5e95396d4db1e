"""A client's period by decision in the window: its path, its forms, its texts to copy."""
