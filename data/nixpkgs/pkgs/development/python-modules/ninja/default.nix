{
  lib,
  buildPythonPackage,
  ninja,

  # build-system
  flit-core,
}:

# The PyPI package brings Ninja along; this one only knows where it is.
buildPythonPackage {
  pname = "ninja";
  inherit (ninja) version;
  pyproject = true;

  src = ./stub;

  postPatch = ''
    substituteAllInPlace pyproject.toml
    substituteInPlace ninja/__init__.py --replace-fail @bin@ ${lib.getBin ninja}/bin
  '';

  nativeBuildInputs = [ flit-core ];

  pythonImportsCheck = [ "ninja" ];

  meta = {
    description = "Python package that points to the Ninja of this tree";
    homepage = "https://github.com/scikit-build/ninja-python-distributions";
    license = lib.licenses.asl20;
    mainProgram = "ninja";
  };
}
