{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pydispatcher";
  version = "2.0.7";
  format = "setuptools";

  src = fetchPypi {
    pname = "PyDispatcher";
    inherit (finalAttrs) version;
    hash = "sha256-t3fGrQgNwbrXSkwp1qRpFPpnAaxw+UsNZvvP3mL1vjE=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Dispatches signals to any number of receivers";
    homepage = "https://pydispatcher.sourceforge.net/";
    license = lib.licenses.bsd3;
  };
})
