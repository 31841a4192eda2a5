# Judges a package by its meta: whether it may be evaluated at all, and what
# is added to its meta.
{ lib, config }:

let
  inherit (builtins) any elem isAttrs;
  inherit (lib) concatMapStrings toList;

  hasUnfreeLicense =
    meta: any (license: isAttrs license && !(license.free or true)) (toList (meta.license or [ ]));

  isUnsupported = platform: meta: !lib.availableOn platform { inherit meta; };

  isInsecure = meta: meta.knownVulnerabilities or [ ] != [ ];

  showLicenses =
    meta:
    toString (
      map (license: license.shortName or license.fullName or license) (toList meta.license)
    );

  listSystems = systems: "[ ${concatMapStrings (system: "${showSystem system} ") systems}]";
  showSystem = system: if builtins.isString system then "\"${system}\"" else "{ … }";

  howToAllow =
    option: variable: what:
    ''

      To evaluate ${what} nonetheless, set ${option} in the configuration
      given to this tree:

          config = { ${option} = true; };

      or set ${variable}=1 in the environment.
    '';

  # A package whose license the configuration does not accept.
  isRefusedUnfree =
    meta: pkg: hasUnfreeLicense meta && !config.allowUnfree && !config.allowUnfreePredicate pkg;

  # A package whose vulnerabilities the configuration does not accept.
  isRefusedInsecure =
    meta: pkg: isInsecure meta && !config.allowInsecure && !config.allowInsecurePredicate pkg;

  # The first reason against a package, or null.
  problem =
    platform: pkg: meta:
    if isRefusedUnfree meta pkg then
      {
        reason = "unfree";
        message = "has an unfree license (‘${showLicenses meta}’)";
        remedy = howToAllow "allowUnfree" "NIXPKGS_ALLOW_UNFREE" "unfree packages";
      }
    else if meta.broken or false && !config.allowBroken then
      {
        reason = "broken";
        message = "is marked as broken";
        remedy = howToAllow "allowBroken" "NIXPKGS_ALLOW_BROKEN" "broken packages";
      }
    else if isUnsupported platform meta && !config.allowUnsupportedSystem then
      {
        reason = "unsupported";
        message = ''
          is not available on the requested hostPlatform:
            hostPlatform.system = "${platform.system}"
            package.meta.platforms = ${listSystems (meta.platforms or [ ])}
            package.meta.badPlatforms = ${listSystems (meta.badPlatforms or [ ])}'';
        remedy =
          howToAllow "allowUnsupportedSystem" "NIXPKGS_ALLOW_UNSUPPORTED_SYSTEM"
            "packages for other systems";
      }
    else if isRefusedInsecure meta pkg then
      {
        reason = "insecure";
        message = "is marked as insecure";
        remedy = ''

          Known issues:
          ${concatMapStrings (issue: " - ${issue}\n") meta.knownVulnerabilities}
          To accept them, name the package in the configuration given to this
          tree:

              config = { permittedInsecurePackages = [ "${pkg.name}" ]; };
        '';
      }
    else
      null;
in
{
  # `handled` is true, or throws what is the matter.
  assertValidity =
    platform:
    {
      attrs,
      name,
      meta,
    }:
    let
      found = problem platform (attrs // { inherit name; }) (attrs.meta or { });
      message = "Refusing to evaluate package '${name}' in ${
        meta.position or "«unknown-file»"
      } because it ${found.message}\n${found.remedy}";
    in
    {
      valid = if found == null then "yes" else "no";
      handled =
        if found == null then
          true
        else if config ? handleEvalIssue then
          config.handleEvalIssue found.reason message
        else
          throw message;
    };

  # The meta of a package, with what can be known of every package.
  commonMeta =
    platform:
    {
      attrs,
      name,
      pos,
      validity,
    }:
    let
      meta = attrs.meta or { };
      outputs = attrs.outputs or [ "out" ];
      hasOutput = output: elem output outputs;
    in
    {
      inherit name;

      outputsToInstall = [
        (
          if hasOutput "bin" then
            "bin"
          else if hasOutput "out" then
            "out"
          else
            builtins.head outputs
        )
      ]
      ++ lib.optional (hasOutput "man") "man";
    }
    // meta
    // {
      ${if pos == null then null else "position"} = "${pos.file}:${toString pos.line}";

      broken = meta.broken or false;
      unfree = hasUnfreeLicense meta;
      unsupported = isUnsupported platform meta;
      insecure = isInsecure meta;
      available = validity.valid == "yes";
    };
}
