"""A draft's findings as an editor sees them: diagnostics, suppressions, a baseline."""
