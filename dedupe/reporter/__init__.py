"""What users see of a plan: a diff, a summary, JSON. One file a format, each a function of one plan."""
