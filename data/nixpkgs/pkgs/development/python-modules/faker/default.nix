{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  python-dateutil,
  typing-extensions,
  tzdata,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "faker";
  version = "40.1.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-t2poFjql8XHSYPwkgnqDSbwdtnL2pmU1no0AlegTXTA=";
  };

  build-system = [ setuptools ];

  dependencies = [
    python-dateutil
    typing-extensions
    tzdata
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "faker" ];

  meta = {
    description = "Makes up names, addresses and other data";
    homepage = "http://faker.rtfd.org";
    license = lib.licenses.mit;
    mainProgram = "faker";
  };
})
