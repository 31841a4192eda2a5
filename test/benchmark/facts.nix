# What `pyscope list --json` tells of the sets of a tree, read by Nix in one evaluation that shares
# `pkgs`: the fields of source/package-sets/reading/describe.ts, each guarded as there.
{
  tree,
  # The attributes of the tree that are sets to read, as an expression for `match`.
  sets,
  # Attributes that real Nix cannot get past: what `tryEval` does not catch ends it.
  skip ? [ ],
}:
let
  inherit (builtins)
    attrNames
    concatLists
    concatMap
    elem
    filter
    head
    isAttrs
    isList
    isString
    listToAttrs
    mapAttrs
    match
    parseDrvName
    seq
    tryEval
    unsafeGetAttrPos
    ;

  pkgs = import tree { };

  # The value, or the other one when it does not evaluate.
  readOr = other: value: let result = tryEval value; in if result.success then result.value else other;
  readText = set: name: let value = readOr null (set.${name} or null); in if isString value then value else null;
  readFlag = set: name: readOr false (set.${name} or false) == true;
  readSet = set: name: let value = readOr { } (set.${name} or { }); in if isAttrs value then value else { };
  readList = set: name: elements (readOr [ ] (set.${name} or [ ]));
  readFirstText =
    set: name:
    let
      value = readOr null (set.${name} or null);
      first = if isList value && value != [ ] then readOr null (head value) else value;
    in
    if isString first then first else null;

  # The elements of a list that evaluate.
  elements =
    list:
    if !isList list then
      [ ]
    else
      concatMap (
        element: let result = tryEval element; in if result.success then [ result.value ] else [ ]
      ) list;

  isInterpreter = value: value ? sitePackages && value ? pythonVersion;
  identified = value: seq (readOr null (value.drvAttrs or null)) value;

  dependency =
    scope: value:
    let
      parsed = parseDrvName (orElse "" (readText (identified value) "name"));
      pname = orElse parsed.name (readText value "pname");
      owner = readOr null (scope.${pname} or null);
    in
    {
      inherit pname;
      version = orElse parsed.version (readText value "version");
      member = isAttrs owner && isAttrs (identified owner);
    };

  # Nothing to tell, once the elements are evaluated.
  forced = filter (value: seq value false);

  orElse = other: value: if value == null then other else value;

  dependencies =
    scope: values: map (dependency scope) (filter (value: isAttrs value && !isInterpreter value) values);

  licenses =
    meta:
    let
      value = readOr null (meta.license or null);
      list = if isList value then elements value else [ value ];
      name = license: orElse (orElse (readText license "fullName") (readText license "shortName")) (readText license "spdxId");
    in
    {
      names = map (license: if isAttrs license then name license else license) list;
      unfree = filter (license: isAttrs license && readOr null (license.free or null) == false) list != [ ];
    };

  describe =
    scope: attribute: value:
    let
      meta = readSet value "meta";
      name = readText value "name";
      parsed = parseDrvName (orElse attribute name);
      license = licenses meta;
      read = list: dependencies scope (readList value list);
      # The arguments before the inputs of tests are joined with the others.
      given =
        if value ? overrideAttrs then
          readSet (readOr { } (
            value.overrideAttrs (old: {
              passthru = old.passthru or { } // {
                given = old;
              };
            })
          )) "given"
        else
          value;
      readGiven = list: dependencies scope (readList given list);
    in
    {
      inherit name;
      pname = orElse parsed.name (readText value "pname");
      version = orElse parsed.version (readText value "version");
      disabled = readFlag value "disabled";
      broken = readFlag meta "broken";
      refused =
        if readFlag meta "available" then
          [ ]
        else
          [
            (readFlag meta "unfree" || license.unfree)
            (readFlag meta "unsupported")
            (readFlag meta "insecure")
            (readList meta "knownVulnerabilities")
          ];
      dependencies =
        let
          declared = read "dependencies";
          propagated = map identified (filter isAttrs (readList value "propagatedBuildInputs"));
        in
        # The older list repeats the newer one: its elements are looked at, and told when new.
        if declared == [ ] then dependencies scope propagated else declared ++ forced propagated;
      buildSystem = read "build-system";
      nativeBuildInputs = readGiven "nativeBuildInputs";
      buildInputs = readGiven "buildInputs";
      checkInputs = concatLists [
        (readGiven "nativeCheckInputs")
        (readGiven "checkInputs")
        (readGiven "nativeInstallCheckInputs")
        (readGiven "installCheckInputs")
      ];
      derivation = readText value "drvPath";
      extras = mapAttrs (_: extra: dependencies scope (elements (readOr [ ] extra))) (
        readSet value "optional-dependencies"
      );
      description = readText meta "description";
      homepage = readFirstText meta "homepage";
      changelog = readFirstText meta "changelog";
      license = license.names;
      mainProgram = readText meta "mainProgram";
      position = readText meta "position";
      registration = unsafeGetAttrPos attribute scope;
    };

  describeSet =
    scope:
    mapAttrs (
      attribute: slot:
      let
        isPackage = tryEval (isAttrs slot && slot.type or null == "derivation");
      in
      if isPackage.success && isPackage.value && !elem attribute skip then
        readOr null (describe scope attribute slot)
      else
        null
    ) scope;

  isSet = name: match sets name != null && readOr false (isAttrs pkgs.${name});
in
listToAttrs (
  map (name: {
    inherit name;
    value = describeSet pkgs.${name};
  }) (filter isSet (attrNames pkgs))
)
