"""Power cuts. The program is recorded while it works, and every disk a power cut could have left is opened again.

``recorder.c`` writes down the calls, ``calls`` reads them, ``disk`` knows what of them a power cut may keep,
``looking`` opens such a disk with the program, ``judging`` compares it with what the program had promised by then.
``python -m tests.reliability.power`` runs it at length.
"""
