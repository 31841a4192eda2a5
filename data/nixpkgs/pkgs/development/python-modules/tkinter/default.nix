{
  lib,
  buildPythonPackage,
  python,

  # build-system
  setuptools,

  # native dependencies
  tcl,
  tk,
}:

# Part of Python, but apart from it: few need a window toolkit.
buildPythonPackage {
  pname = "tkinter";
  inherit (python) version src;
  pyproject = true;

  build-system = [ setuptools ];

  buildInputs = [
    tcl
    tk
  ];

  pythonImportsCheck = [ "tkinter" ];

  meta = {
    description = "Python's interface to the Tk window toolkit";
    homepage = "https://docs.python.org/3/library/tkinter.html";
    license = lib.licenses.psfl;
  };
}
