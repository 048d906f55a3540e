"""What changes in the guides: figure by figure, in versions that are kept, whole in every cut."""
