"""Many files: finding them, remembering what was found in them, and working on all cores."""
