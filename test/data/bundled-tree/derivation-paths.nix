# The derivation path of every attribute of every Python set: a path, "fails"
# for a derivation that can not be had, "throws" for an attribute that can
# not, null, or the kind of value that is no derivation.
{ tree }:

let
  pkgs = import tree { system = "x86_64-linux"; };

  describe =
    value:
    let
      kind =
        if value == null then
          null
        else if !builtins.isAttrs value then
          builtins.typeOf value
        else if value ? drvPath then
          path
        else
          "set";
      tried = builtins.tryEval value.drvPath;
      path = if tried.success then builtins.unsafeDiscardStringContext tried.value else "fails";
    in
    if (builtins.tryEval value).success then kind else "throws";
in
builtins.listToAttrs (
  map
    (name: {
      inherit name;
      # Without the ways out of the set.
      value = builtins.mapAttrs (_: describe) (
        removeAttrs pkgs.${name} [
          "lib"
          "pkgs"
          "pythonPackages"
        ]
      );
    })
    [
      "python311Packages"
      "python312Packages"
      "python313Packages"
      "python314Packages"
      "python315Packages"
    ]
)
