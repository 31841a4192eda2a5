/*
  The tree as a function of its arguments:

  - system:   what to build for, this machine's system by default;
  - config:   a set, or a function of { lib, pkgs }, as described in config.nix;
  - overlays: functions of the final and the previous package set, in order.

  There is no cross compilation here, so one system says everything.
*/
{
  # Not defined where evaluation is pure.
  system ? builtins.currentSystem or "x86_64-linux",
  localSystem ? system,
  config ? { },
  overlays ? [ ],
}:

let
  lib = import ../../lib;

  system' = if builtins.isAttrs localSystem then localSystem.system else localSystem;

  config' = import ./config.nix {
    inherit lib;
    config = if lib.isFunction config then config { inherit lib pkgs; } else config;
  };

  stdenv = import ../stdenv {
    inherit lib;
    config = config';
    system = system';
  };

  pkgs = import ./stage.nix {
    inherit
      lib
      overlays
      stdenv
      ;
    config = config';
    nixpkgsFun =
      args:
      import ./. (
        {
          system = system';
          inherit config overlays;
        }
        // args
      );
  };
in
assert lib.assertMsg (builtins.isList overlays) "`overlays` must be a list of functions";
pkgs
