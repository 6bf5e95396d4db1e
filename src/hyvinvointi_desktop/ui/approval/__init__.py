"""Hyväksyttävät: claims that came to the coordinator, extra hours, budgets, paper, pay. It decides nothing."""
