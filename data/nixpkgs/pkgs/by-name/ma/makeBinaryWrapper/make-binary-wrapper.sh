# Everything is in makeWrapper, which this hook brings along.
