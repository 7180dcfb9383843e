"""The customer list of a construction company, on the estimator's own workstation."""

__version__ = "0.2.0"
