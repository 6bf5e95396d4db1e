"""The pages of counting without identity, themed days and trainings."""
