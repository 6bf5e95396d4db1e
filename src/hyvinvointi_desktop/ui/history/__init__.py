"""What has been done, the way back, earlier versions and the bin."""
