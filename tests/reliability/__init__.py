"""Kills, failing disks, wrong clocks, races: each row of the reliability plan, as long as one likes."""
