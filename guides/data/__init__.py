"""Names and words as tables, and the strict reader of lists that people write in YAML."""
