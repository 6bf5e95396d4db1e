"""Uudet lähetteet: the coordinator's referrals."""
