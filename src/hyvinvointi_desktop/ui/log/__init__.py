"""The log of who did and saw what, on the screen: one client's, the worker's own, why the records are used."""
