"""A file a question: how it asks, and what an answer to it, and to nothing else, means."""
