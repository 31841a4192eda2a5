{
  lib,
  buildPythonPackage,
  cmake,

  # build-system
  flit-core,
}:

# The PyPI package brings CMake along; this one only knows where it is.
buildPythonPackage {
  pname = "cmake";
  inherit (cmake) version;
  pyproject = true;

  src = ./stub;

  postPatch = ''
    substituteAllInPlace pyproject.toml
    substituteInPlace cmake/__init__.py --replace-fail @bin@ ${lib.getBin cmake}/bin
  '';

  nativeBuildInputs = [ flit-core ];

  pythonImportsCheck = [ "cmake" ];

  meta = {
    description = "Python package that points to the CMake of this tree";
    homepage = "https://github.com/scikit-build/cmake-python-distributions";
    license = lib.licenses.asl20;
  };
}
