# A distribution without code: a name, and what it depends on.
{
  lib,
  buildPythonPackage,
  hatchling,
}:

{
  pname,
  version,
  dependencies ? [ ],
  optional-dependencies ? { },
  passthru ? { },
  meta ? { },
}:

let
  names = packages: builtins.toJSON (map lib.getName packages);
in
buildPythonPackage {
  inherit
    dependencies
    meta
    optional-dependencies
    passthru
    pname
    version
    ;
  pyproject = true;

  unpackPhase = ''
    cat >pyproject.toml <<EOF
    [project]
    name = "${pname}"
    version = "${version}"
    dependencies = ${names dependencies}

    [project.optional-dependencies]
    ${lib.concatLines (
      lib.mapAttrsToList (extra: packages: "${extra} = ${names packages}") optional-dependencies
    )}
    [tool.hatch.build.targets.wheel]
    bypass-selection = true

    [build-system]
    requires = ["hatchling"]
    build-backend = "hatchling.build"
    EOF
  '';

  build-system = [ hatchling ];
}
