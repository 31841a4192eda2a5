# Puts the package set together, layer upon layer.
{
  lib,
  config,
  overlays,
  stdenv,
  nixpkgsFun,
}@args:

let
  foundation = final: {
    inherit lib config stdenv;
    pkgs = final;
    buildPackages = final;

    newScope = extra: lib.callPackageWith (final // extra);
    callPackage = final.newScope { };

    # The same tree with more overlays.
    appendOverlays =
      more: if more == [ ] then final else nixpkgsFun { overlays = args.overlays ++ more; };
    extend = overlay: final.appendOverlays [ overlay ];
  };

  builders = final: _: import ../build-support { pkgs = final; };

  byName = import ./by-name-overlay.nix ../by-name;

  allPackages = import ./all-packages.nix;

  configOverrides = _: prev: config.packageOverrides prev;
in
lib.fix (
  lib.extends (lib.composeManyExtensions (
    [
      builders
      byName
      allPackages
      configOverrides
    ]
    ++ overlays
  )) foundation
)
