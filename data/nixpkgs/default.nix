# A small nixpkgs. See README.md; the arguments are explained in
# pkgs/top-level/default.nix.
import ./pkgs/top-level
