"""A band table → rows of pay."""
