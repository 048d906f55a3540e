"""What was said beside a guide's row: a complete amount, or a question with its few choices."""
