{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "gmpy2";
  version = "2.2.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aleaxit";
    repo = "gmpy";
    tag = "v${finalAttrs.version}";
    hash = "sha256-joeHec/d82sovfASCU3nlNL6SaThnS/XYPqujiZ9h8s=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "gmpy2" ];

  meta = {
    description = "Exact and precise arithmetic by GMP";
    homepage = "https://github.com/aleaxit/gmpy/";
    changelog = "https://github.com/aleaxit/gmpy/blob/refs/tags/${finalAttrs.src.tag}/docs/history.rst";
    license = lib.licenses.lgpl3Plus;
  };
})
