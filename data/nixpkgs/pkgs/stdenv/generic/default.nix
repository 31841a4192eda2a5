# Makes a standard environment out of a shell and a path.
{
  lib,
  config,
  system,
  shell,
  initialPath,
  extraNativeBuildInputs ? [ ],
}@args:

let
  platform = lib.platforms.elaborate system;

  # The environment itself is a derivation too: every package depends on it.
  self =
    derivation {
      name = "stdenv-linux";
      inherit system initialPath;
      builder = shell;
      args = [
        "-e"
        ./builder.sh
      ];
      setup = ./setup.sh;
    }
    // {
      inherit shell initialPath extraNativeBuildInputs;
      inherit system;

      buildPlatform = platform;
      hostPlatform = platform;
      targetPlatform = platform;
      inherit (platform) isLinux isDarwin;

      inherit (import ./make-derivation.nix { inherit lib config; } self) mkDerivation;

      override = changes: import ./. (args // changes);
    };
in
self
