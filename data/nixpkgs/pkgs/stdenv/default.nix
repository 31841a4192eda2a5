# The standard environment. Nothing of this tree is meant to be built, so a
# single derivation stands in for the compiler and the usual commands.
{
  lib,
  config,
  system,
}:

let
  bootstrapTools = derivation {
    name = "bootstrap-tools";
    inherit system;
    builder = "/bin/sh";
    args = [
      "-e"
      ./bootstrap-tools.sh
    ];
    commands = "bash cat chmod cp find grep gzip install ln mkdir mv rm sed sort tar xz";
  };
in
import ./generic {
  inherit lib config system;
  shell = "${bootstrapTools}/bin/bash";
  initialPath = [ bootstrapTools ];
}
