"""Pictures of what changed, described once for the window and for paper. It draws nothing and holds no sentence."""
