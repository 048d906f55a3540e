"""The words people use, as tables: numbers, parts of pay, dates, cues, questions, employers."""
