"""The things of the operating system: where files lie, what time it is, who runs. No rule of the work is here."""
