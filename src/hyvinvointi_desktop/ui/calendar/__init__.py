"""The calendar: what is agreed and what falls due, by week and by month."""
