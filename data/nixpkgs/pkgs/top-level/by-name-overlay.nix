# Packages that need no registration: each folder <xx>/<name> of the given
# folder is the attribute <name>.
root:

final: _:
let
  subfolders =
    folder:
    let
      entries = builtins.readDir folder;
    in
    builtins.filter (name: entries.${name} == "directory") (builtins.attrNames entries);

  packagesIn =
    shard:
    map (name: {
      inherit name;
      value = final.callPackage (root + "/${shard}/${name}/package.nix") { };
    }) (subfolders (root + "/${shard}"));
in
builtins.listToAttrs (builtins.concatMap packagesIn (subfolders root))
