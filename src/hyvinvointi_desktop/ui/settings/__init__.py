"""The sections of Asetukset."""
