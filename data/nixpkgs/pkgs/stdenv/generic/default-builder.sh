# Builds a package in the usual phases.
source "$stdenv/setup"
genericBuild
