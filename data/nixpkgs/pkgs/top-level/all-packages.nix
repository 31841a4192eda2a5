# Packages that need more than a call of their definition, and everything
# that is about Python. The others are found in ../by-name.
final: prev:

let
  inherit (final) callPackage lib;
in
{
  blas = final.openblas;
  lapack = final.openblas;

  opencv = final.opencv4;
  opencv4 = callPackage ../development/libraries/opencv/4.x.nix { };

  # Python

  pythonInterpreters = callPackage ../development/interpreters/python { };

  inherit (final.pythonInterpreters)
    python311
    python312
    python313
    python314
    python315
    ;

  python3 = final.python313;
  python = final.python3;

  # The sets of the interpreters. The default one belongs to a version, not
  # to whatever `python3` is, so that replacing that does not rebuild it.
  python311Packages = final.python311.pkgs;
  python312Packages = final.python312.pkgs;
  python313Packages = lib.recurseIntoAttrs final.python313.pkgs;
  python314Packages = lib.recurseIntoAttrs final.python314.pkgs;
  python315Packages = final.python315.pkgs;

  python3Packages = lib.dontRecurseIntoAttrs final.python313Packages;
  pythonPackages = final.python3Packages;

  # Changes to the packages of all interpreters: overlays of their sets.
  pythonPackagesExtensions = [ ];

}
