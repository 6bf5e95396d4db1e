"""This computer's own place in a coordinator's space: joining it, and what can be done once in it."""
