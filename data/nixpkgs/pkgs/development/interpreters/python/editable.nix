# A package whose code stays where it is: only a pointer to a folder is
# installed, for work on the code.
{
  lib,
  buildPythonPackage,
  hatchling,
}:

{
  pname,
  version,
  # The folder, as it will be when Python runs; variables are allowed.
  root,
  dependencies ? [ ],
  optional-dependencies ? { },
  passthru ? { },
  meta ? { },
}:

assert lib.assertMsg (
  !lib.hasPrefix builtins.storeDir (toString root)
) "mkPythonEditablePackage: root must not be in the store, as nothing there can be edited";

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

    [tool.hatch.build.targets.wheel.force-include]
    "${pname}.pth" = "${pname}.pth"

    [build-system]
    requires = ["hatchling"]
    build-backend = "hatchling.build"
    EOF
    echo "import os, site; site.addsitedir(os.path.expandvars('${toString root}'))" >"${pname}.pth"
  '';

  build-system = [ hatchling ];
}
