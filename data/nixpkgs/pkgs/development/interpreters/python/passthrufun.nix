# What every interpreter carries besides its files: facts about itself, and
# the set of packages made for it.
{
  lib,
  callPackage,
  config,
  pkgs,
  pythonPackagesExtensions,
}:

{
  implementation,
  libPrefix,
  executable,
  sourceVersion,
  pythonVersion,
  sitePackages,
  packageOverrides,
  pythonAttr,
  pythonABITags,
  self,
}:

let
  aliases =
    final: prev:
    lib.optionalAttrs config.allowAliases (
      import ../../../top-level/python-aliases.nix lib final prev
    );

  # Later layers win: the packages over the aliases, changes for all
  # interpreters over the packages, changes for this one over everything.
  layers = [
    aliases
    (import ./hooks)
    (import ../../../top-level/python-packages.nix)
  ]
  ++ pythonPackagesExtensions
  ++ [
    packageOverrides
    onlyModules
  ];

  base = import ./python-packages-base.nix {
    inherit lib pkgs;
    inherit (pkgs) stdenv;
    python = self;
  };

  # Derivations of the set must be modules of this very interpreter, or
  # hooks; anything else can be looked at, but not used.
  onlyModules =
    _: packages:
    let
      isWelcome =
        value:
        packages.hasPythonModule value
        || value.provides.setupHook or false
        || value == packages.stdenv;
    in
    builtins.mapAttrs (
      name: value:
      let
        refusal = throw "${name} is no module of this interpreter: make it by `buildPythonPackage`, or one by `toPythonModule`";
      in
      if !lib.isDerivation value || isWelcome value then
        value
      else
        lib.extendDerivation refusal { } value
    ) packages;

  pythonPackages = lib.makeScope pkgs.newScope (
    lib.extends (lib.composeManyExtensions layers) base
  );
in
rec {
  inherit
    executable
    implementation
    libPrefix
    pythonABITags
    pythonAttr
    pythonVersion
    sitePackages
    sourceVersion
    ;

  isPy3 = sourceVersion.major == "3";
  isPy3k = isPy3;
  isPy311 = pythonVersion == "3.11";
  isPy312 = pythonVersion == "3.12";
  isPy313 = pythonVersion == "3.13";
  isPy314 = pythonVersion == "3.14";
  isPyPy = implementation == "pypy";

  pythonAtLeast = lib.versionAtLeast pythonVersion;
  pythonOlder = lib.versionOlder pythonVersion;

  interpreter = "${self}/bin/${executable}";

  pkgs = pythonPackages;

  buildEnv = callPackage ./wrapper.nix {
    python = self;
    inherit (pythonPackages) requiredPythonModules;
  };

  # python3.withPackages (ps: [ ps.requests ])
  withPackages = choose: buildEnv.override { extraLibs = choose pythonPackages; };

  tests = callPackage ./tests.nix { python = self; };

  # There is no cross compilation here: all of these are the one interpreter.
  pythonOnBuildForBuild = self;
  pythonOnBuildForHost = self;
  pythonOnBuildForTarget = self;
  pythonOnHostForHost = self;
  pythonOnTargetForTarget = self;
}
