# What packages say of themselves.
{ lib }:

rec {
  # Whether a platform is named by an element of meta.platforms: a system
  # string, or a set of attributes that the platform must have.
  platformMatch =
    platform: element:
    if builtins.isString element then
      platform.system == element
    else
      builtins.intersectAttrs element platform == element;

  availableOn =
    platform: pkg:
    let
      # Nearly always the system is named as such.
      listed =
        elements:
        builtins.elem platform.system elements || builtins.any (platformMatch platform) elements;
    in
    (!(pkg ? meta.platforms) || listed pkg.meta.platforms)
    && !listed (pkg.meta.badPlatforms or [ ]);

  # The main executable of a package.
  getExe =
    pkg:
    getExe' pkg (
      pkg.meta.mainProgram
        or (lib.warn "getExe: package ${lib.getName pkg} has no meta.mainProgram" (lib.getName pkg))
    );

  getExe' = pkg: program: "${lib.getBin pkg}/bin/${program}";
}
