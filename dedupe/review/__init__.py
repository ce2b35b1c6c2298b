"""The review of an article, finding by finding: what was asked, answered, taken back; no terminal."""
