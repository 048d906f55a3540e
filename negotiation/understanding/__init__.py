"""What a message says: text in, a `Message` of typed mentions out. Knows no session and no row."""
