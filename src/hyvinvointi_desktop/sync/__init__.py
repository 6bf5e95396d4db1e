"""Places: this room carries sealed files over folders and WebDAV; it refuses to open one, to judge it and to store."""
