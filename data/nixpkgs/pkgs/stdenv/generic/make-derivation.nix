# mkDerivation: from the arguments of a package to its derivation.
{ lib, config }:

let
  inherit (builtins) concatLists map;
  inherit (lib) getDev optionals;

  checkMeta = import ./check-meta.nix { inherit lib config; };

  # Arguments that are for Nix expressions, not for the build.
  notForTheBuilder = [
    "checkInputs"
    "env"
    "installCheckInputs"
    "meta"
    "nativeCheckInputs"
    "nativeInstallCheckInputs"
    "passthru"
    "pos"
  ];
in
stdenv:

let
  inherit (stdenv) hostPlatform;

  # Arguments may be a function of themselves, so that a later change of one
  # shows in those made from it.
  mkDerivation = fnOrAttrs: makeExtensibleDerivation (lib.toFunction fnOrAttrs);

  makeExtensibleDerivation =
    arguments:
    let
      final = arguments (final // { inherit finalPackage overrideAttrs; });
      overrideAttrs =
        change: makeExtensibleDerivation (lib.extends (lib.toExtension change) arguments);
      finalPackage = makeDerivation overrideAttrs final;
    in
    finalPackage;

  makeDerivation =
    overrideAttrs:
    {
      nativeBuildInputs ? [ ],
      buildInputs ? [ ],
      propagatedNativeBuildInputs ? [ ],
      propagatedBuildInputs ? [ ],

      # Used when the checks run.
      checkInputs ? [ ],
      nativeCheckInputs ? [ ],
      installCheckInputs ? [ ],
      nativeInstallCheckInputs ? [ ],
      doCheck ? false,
      doInstallCheck ? false,

      strictDeps ? false,
      outputs ? [ "out" ],
      configureFlags ? [ ],
      patches ? [ ],
      env ? { },
      meta ? { },
      passthru ? { },

      # The place that meta.position names.
      pos ?
        if meta.description or null != null then
          builtins.unsafeGetAttrPos "description" meta
        else if attrs.version or null != null then
          builtins.unsafeGetAttrPos "version" attrs
        else
          builtins.unsafeGetAttrPos "name" attrs,
      ...
    }@attrs:
    let
      name = attrs.name or "${attrs.pname}-${attrs.version}";

      development = kind: inputs: map (checkInput kind) inputs;

      checkInput =
        kind: input:
        if input == null || builtins.isString input || builtins.isPath input then
          input
        else if lib.isDerivation input then
          getDev input
        else
          throw "${name}: an element of ${kind} is neither a derivation nor a path";

      builderArguments =
        removeAttrs attrs notForTheBuilder
        // {
          name = lib.strings.sanitizeDerivationName name;
          inherit (stdenv) system;
          inherit stdenv;
          builder = attrs.realBuilder or stdenv.shell;
          args =
            attrs.args or [
              "-e"
              (attrs.builder or ./default-builder.sh)
            ];
          __ignoreNulls = true;

          nativeBuildInputs = development "nativeBuildInputs" (
            concatLists [
              nativeBuildInputs
              (optionals doCheck nativeCheckInputs)
              (optionals doInstallCheck nativeInstallCheckInputs)
              stdenv.extraNativeBuildInputs
            ]
          );
          buildInputs = development "buildInputs" (
            concatLists [
              buildInputs
              (optionals doCheck checkInputs)
              (optionals doInstallCheck installCheckInputs)
            ]
          );
          propagatedNativeBuildInputs =
            development "propagatedNativeBuildInputs" propagatedNativeBuildInputs;
          propagatedBuildInputs = development "propagatedBuildInputs" propagatedBuildInputs;

          inherit
            configureFlags
            doCheck
            doInstallCheck
            outputs
            patches
            strictDeps
            ;

          ${if meta ? mainProgram then "NIX_MAIN_PROGRAM" else null} = meta.mainProgram;
        }
        // env;

      validity = checkMeta.assertValidity hostPlatform {
        inherit attrs name;
        meta = finalMeta;
      };

      finalMeta = checkMeta.commonMeta hostPlatform {
        inherit
          attrs
          name
          pos
          validity
          ;
      };
    in
    lib.extendDerivation validity.handled (
      {
        inherit overrideAttrs passthru;
        meta = finalMeta;
      }
      // passthru
    ) (derivation builderArguments);
in
{
  inherit mkDerivation;
}
