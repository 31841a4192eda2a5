# Derivations seen from outside.
{ lib }:

{
  # A derivation whose name and meta are known without evaluating it.
  lazyDerivation =
    {
      derivation,
      meta ? derivation.meta,
      passthru ? { },
    }:
    {
      type = "derivation";
      inherit meta;
      inherit (derivation)
        drvPath
        name
        out
        outPath
        outputName
        system
        ;
    }
    // passthru;

  # Warns as soon as someone needs the derivation itself, not before.
  warnOnInstantiate =
    message: drv:
    drv
    // builtins.mapAttrs (_: lib.warn message) {
      inherit (drv) drvPath outPath;
      ${if drv ? overrideAttrs then "overrideAttrs" else null} = drv.overrideAttrs;
    };
}
