"""One module a row: ``ROW`` its name, ``TITLE`` what it shows, ``run(runs, seed)`` which prints figures and gives
the exit status."""
