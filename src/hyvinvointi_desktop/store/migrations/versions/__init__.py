"""The steps, oldest first. They are read as files by alembic, so a bundled program must ship them as files."""
