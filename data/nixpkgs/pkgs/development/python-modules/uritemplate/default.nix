{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "uritemplate";
  version = "4.2.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-SAwu0YCHiVWGMyPuoxsO3maHld4YJhf++cbKCebsnQ4=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "uritemplate" ];

  meta = {
    description = "Expands templates of URIs";
    homepage = "https://github.com/python-hyper/uritemplate";
    changelog = "https://github.com/python-hyper/uritemplate/blob/${finalAttrs.version}/HISTORY.rst";
    license = with lib.licenses; [
      asl20
      bsd3
    ];
  };
})
