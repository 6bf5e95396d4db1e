"""The worker's own competence: trainings and support, the pledge, the yearly self-assessment."""
