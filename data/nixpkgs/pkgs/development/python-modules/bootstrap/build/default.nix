{
  lib,
  stdenv,
  python,
  build,
  flit-core,
  installer,
  makeWrapper,
  packaging,
  pyproject-hooks,
}:

let
  # A module made by the earlier flit-core and installer.
  bootstrapModule =
    package: attrs:
    stdenv.mkDerivation (
      {
        pname = "${python.libPrefix}-bootstrap-${package.pname}";
        inherit (package)
          version
          src
          meta
          ;

        buildPhase = ''
          PYTHONPATH="${flit-core}/${python.sitePackages}" ${python.interpreter} -m flit_core.wheel
        '';

        installPhase = ''
          PYTHONPATH="${installer}/${python.sitePackages}" \
              ${python.interpreter} -m installer --prefix "$out" dist/*.whl
        '';
      }
      // attrs
    );

  modules = map (package: bootstrapModule package { }) [
    packaging
    pyproject-hooks
  ];
in
bootstrapModule build {
  nativeBuildInputs = [ makeWrapper ];

  # Its own modules come by the wrapper, so that they are not seen by what
  # is built with it.
  postInstall = ''
    wrapProgram "$out/bin/pyproject-build" \
        --prefix PYTHONPATH : "$out/${python.sitePackages}:${lib.makeSearchPath python.sitePackages modules}"
  '';
}
