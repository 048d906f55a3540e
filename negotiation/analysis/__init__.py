"""A case beside its row: positions, aims, asks, leverage. Every figure says where it comes from."""
