{
  stdenv,
  python,
  flit-core,
}:

# Builds itself, and is installed without any tool.
stdenv.mkDerivation {
  pname = "${python.libPrefix}-bootstrap-flit-core";
  inherit (flit-core)
    version
    src
    meta
    ;

  buildPhase = ''
    ${python.interpreter} -m flit_core.wheel
  '';

  installPhase = ''
    ${python.interpreter} bootstrap_install.py dist/*.whl --install-root "$out"
  '';
}
