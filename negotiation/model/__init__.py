"""The nouns: guides, offers, money, a case, what replies are made of. Imports nobody."""
