"""The toolkit of the window: looks, words and widgets that know nothing of clients or claims."""
