"""The coordinator's registry: what a space knows of its workers, referrals and claims. In the profile's own encrypted
file, or on a PostgreSQL server that several coordinators share; nothing outside this folder knows which it is."""
