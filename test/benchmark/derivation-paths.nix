# The derivation path of every attribute of every set of Python 3 of a tree whose sets are reached
# through its interpreters; null where there is none.
{ tree }:
let
  inherit (builtins) attrNames filter isAttrs listToAttrs mapAttrs match tryEval;
  pkgs = import tree { };
  readOr = other: value: let result = tryEval value; in if result.success then result.value else other;
  isInterpreter =
    name: match "(python|pypy)3[0-9]+" name != null && readOr false (pkgs.${name} ? pkgs);
  path = value: readOr null (if isAttrs value && value.type or null == "derivation" then value.drvPath else null);
in
listToAttrs (
  map (name: {
    inherit name;
    value = mapAttrs (_: path) pkgs.${name}.pkgs;
  }) (filter isInterpreter (attrNames pkgs))
)
