"""Steps from one schema to the next. A step imports nothing of ours: it must run the same in ten years."""
