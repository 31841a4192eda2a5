# An interpreter that finds a given choice of packages.
{
  lib,
  buildEnv,
  makeBinaryWrapper,

  python,
  requiredPythonModules,

  extraLibs ? [ ],
  extraOutputsToInstall ? [ ],
  ignoreCollisions ? false,
  permitUserSite ? false,
  makeWrapperArgs ? [ ],
  postBuild ? "",
}:

let
  environment = buildEnv {
    name = "${python.name}-env";
    paths = requiredPythonModules extraLibs;
    inherit extraOutputsToInstall ignoreCollisions;

    nativeBuildInputs = [ makeBinaryWrapper ];

    postBuild = ''
      for program in "$out"/bin/*; do
          target=$(readlink -f "$program")
          rm "$program"
          makeWrapper "$target" "$program" \
              --set NIX_PYTHONPREFIX "$out" \
              --set NIX_PYTHONPATH "$out/${python.sitePackages}" \
              ${lib.optionalString (!permitUserSite) "--set PYTHONNOUSERSITE true"} \
              ${toString makeWrapperArgs}
      done
    ''
    + postBuild;

    inherit (python) meta;
    passthru = python.passthru // {
      inherit python;
      interpreter = "${environment}/bin/${python.executable}";
    };
  };
in
environment
