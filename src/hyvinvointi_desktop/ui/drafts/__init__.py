"""What is being typed and not saved yet: kept while it is typed, brought back, and told of after a crash."""
