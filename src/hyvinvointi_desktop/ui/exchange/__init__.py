"""Bringing records in, giving them out, and checking who signed a file. It reads no format itself."""
