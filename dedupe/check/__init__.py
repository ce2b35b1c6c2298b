"""A draft's findings as an editor sees them: diagnostics, suppressions, a baseline.

examine.examine(source, path, settings, allowed)   → FileReport
examine.fixed(source, report, settings, unsafe)    → the mended draft
baseline.load, dump, apply, updated, pruned        what was decided before
exits.exit_code(report, fail_on, exit_zero)        → 0, 1 or 2
"""
