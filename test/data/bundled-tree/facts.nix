# What the facts file tells of each of the given attributes, for every set.
{ tree, attributes }:

let
  pkgs = import tree { system = "x86_64-linux"; };
  inherit (pkgs) lib;

  interpreters = [
    "python311"
    "python312"
    "python313"
    "python314"
    "python315"
  ];

  # Modules by name; hooks and native programs are left out of the facts.
  names = packages: map (drv: drv.pname) (builtins.filter (drv: drv ? pythonModule) packages);

  describe =
    package:
    if package == null then
      null
    else
      {
        inherit (package) version;
        disabled = package.disabled or false;
        broken = package.meta.broken;
        dependencies = names (package.dependencies or [ ]);
        build-system = names (package.build-system or [ ]);
        optional-dependencies = builtins.mapAttrs (_: names) (package.optional-dependencies or { });
        homepage = package.meta.homepage or null;
        main-program = package.meta.mainProgram or null;
        # What has neither identifier is "?" there.
        license = map (license: license.spdxId or license.shortName) (
          lib.toList (package.meta.license or [ ])
        );
      };
in
lib.genAttrs interpreters (
  interpreter:
  lib.genAttrs attributes (attribute: describe pkgs."${interpreter}Packages".${attribute})
)
