{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "async-generator";
  version = "1.10";
  format = "setuptools";

  src = fetchPypi {
    pname = "async_generator";
    inherit (finalAttrs) version;
    hash = "sha256-brs9EGwSkgqq5CzLb3h+9e79zdFm6j1ij6hHar5xIUQ=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "async_generator" ];

  meta = {
    description = "Asynchronous generators for old versions of Python";
    homepage = "https://github.com/python-trio/async_generator";
    license = with lib.licenses; [
      mit
      asl20
    ];
  };
})
