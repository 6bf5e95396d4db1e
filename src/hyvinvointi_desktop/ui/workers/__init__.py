"""Työntekijät: the people of a coordinator's space with their computers, and the space's own keys."""
