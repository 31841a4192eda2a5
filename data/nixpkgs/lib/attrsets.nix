# Attribute sets.
{ lib }:

rec {
  # Note: a package set may hold sets with a `type` of their own.
  isDerivation = value: value.type or null == "derivation";

  optionalAttrs = condition: attrs: if condition then attrs else { };

  nameValuePair = name: value: { inherit name value; };

  genAttrs =
    names: f:
    builtins.listToAttrs (
      map (name: {
        inherit name;
        value = f name;
      }) names
    );

  filterAttrs =
    predicate: attrs:
    removeAttrs attrs (
      builtins.filter (name: !predicate name attrs.${name}) (builtins.attrNames attrs)
    );

  mapAttrs' =
    f: attrs: builtins.listToAttrs (map (name: f name attrs.${name}) (builtins.attrNames attrs));

  mapAttrsToList = f: attrs: map (name: f name attrs.${name}) (builtins.attrNames attrs);

  attrByPath =
    path: default: attrs:
    let
      name = builtins.head path;
    in
    if path == [ ] then
      attrs
    else if attrs ? ${name} then
      attrByPath (builtins.tail path) default attrs.${name}
    else
      default;

  hasAttrByPath =
    path: attrs:
    let
      name = builtins.head path;
    in
    path == [ ] || (attrs ? ${name} && hasAttrByPath (builtins.tail path) attrs.${name});

  # Merges sets all the way down; whatever is not a set on both sides is replaced.
  recursiveUpdate =
    left: right:
    left
    // builtins.mapAttrs (
      name: value:
      if left ? ${name} && builtins.isAttrs left.${name} && builtins.isAttrs value then
        recursiveUpdate left.${name} value
      else
        value
    ) right;

  recurseIntoAttrs = attrs: attrs // { recurseForDerivations = true; };
  dontRecurseIntoAttrs = attrs: attrs // { recurseForDerivations = false; };

  # The named output of a package, or "out" where there is none of that name.
  # A package of which someone already chose an output is left as it is.
  getOutput =
    output: pkg:
    if pkg.outputSpecified or false then
      pkg
    else
      pkg.${output} or pkg.out or pkg;

  getBin = getOutput "bin";
  getLib = getOutput "lib";
  getDev = getOutput "dev";
}
