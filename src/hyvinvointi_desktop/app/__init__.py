"""Use cases, ports and screen rows. Knows the domain and nothing of tables, widgets or paths."""
