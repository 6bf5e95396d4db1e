"""Files of every release, kept for ever: each later program opens them and finds the same in them (PROTOCOL.md 2.12).

``python -m tests.golden NAME`` makes those of the present program in a new folder beside this file, once for a
release; after the release that folder is never made anew. All people and keys in them are invented."""
