"""The pages of groups: courses, their sessions, who takes part, attendance, partners and papers."""
