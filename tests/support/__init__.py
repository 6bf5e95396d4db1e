"""What several rooms' tests share: valid samples and hypothesis strategies. Nothing of a real person is in here."""
