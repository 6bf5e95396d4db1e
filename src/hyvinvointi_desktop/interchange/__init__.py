"""The open log in and out: JSON as documented, CSV and XLSX as people keep them. Knows no store and no screen."""
