"""Names and words as tables, and the strict reader of those that are YAML."""
