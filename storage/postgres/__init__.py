"""The same store on PostgreSQL, which several processes may share; needs the extra `postgres`."""
