"""Places: what every one keeps, and what each does when the world is against it."""
