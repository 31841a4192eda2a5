{
  stdenv,
  python,
  flit-core,
  installer,
  packaging,
}:

# For the checks of packages that the checks are made of.
stdenv.mkDerivation {
  pname = "${python.libPrefix}-bootstrap-packaging";
  inherit (packaging)
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
