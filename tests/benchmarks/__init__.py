"""Measured against floors of the same run: ``python -m tests.benchmarks``. Nothing here is asserted."""
