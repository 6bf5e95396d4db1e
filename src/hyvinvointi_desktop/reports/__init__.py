"""Papers: this room knows how finished data looks as tagged PDF; it refuses to query, to sign and to read a clock."""
