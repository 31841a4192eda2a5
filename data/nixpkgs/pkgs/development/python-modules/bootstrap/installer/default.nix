{
  stdenv,
  python,
  flit-core,
  installer,
}:

# Built by the earlier flit-core, and installed by itself.
stdenv.mkDerivation {
  pname = "${python.libPrefix}-bootstrap-installer";
  inherit (installer)
    version
    src
    meta
    ;

  buildPhase = ''
    PYTHONPATH="${flit-core}/${python.sitePackages}" ${python.interpreter} -m flit_core.wheel
  '';

  installPhase = ''
    PYTHONPATH=src ${python.interpreter} -m installer --prefix "$out" dist/installer-*.whl
  '';
}
