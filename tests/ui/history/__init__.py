"""What has been done, the bin and versions in the window."""
