"""What locks the window and what opens it again. Nothing here knows a record."""
