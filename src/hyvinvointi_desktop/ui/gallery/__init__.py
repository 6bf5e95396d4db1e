"""Every place of the window that a person can stand at: for pictures and for walks. No part of the work itself."""
