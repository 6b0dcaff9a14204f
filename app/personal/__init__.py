"""What a user teaches the program: corrections, an adapted last layer, a resting face. No Qt."""
