"""Charts as pictures: where everything goes (`layout`), and the ink (`paint`)."""
