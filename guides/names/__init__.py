"""Who and where a text means: companies, roles, places and levels, however they are spelled."""
