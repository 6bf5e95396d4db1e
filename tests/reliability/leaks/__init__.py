"""What a lived-in program leaves behind: in files, and in its memory once it is locked."""
