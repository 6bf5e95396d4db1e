"""What the program survives: power cuts, kills, failing disks, wrong clocks, races; each row at length by a command."""
