"""What any line may hold: its place, words as typed, numbers, currencies, periods, money."""
