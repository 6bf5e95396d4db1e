"""The window: PySide6 over use cases. It opens no transaction and speaks no SQL."""
