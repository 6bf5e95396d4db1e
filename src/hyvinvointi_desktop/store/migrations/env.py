"""Runs the steps on the connection that ``migrate.py`` hands over, inside its transaction. It opens nothing itself."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
with context.begin_transaction():
    context.run_migrations()
