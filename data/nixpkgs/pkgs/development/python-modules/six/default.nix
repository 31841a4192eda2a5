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
  pname = "six";
  version = "1.17.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "benjaminp";
    repo = "six";
    tag = finalAttrs.version;
    hash = "sha256-tz99C+dz5xJhunoC45bl0NdSdV9NXWya9ti48Z/KaHY=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "six" ];

  meta = {
    description = "Bridges Python 2 and 3";
    homepage = "https://github.com/benjaminp/six";
    changelog = "https://github.com/benjaminp/six/blob/${finalAttrs.src.tag}/CHANGES";
    license = lib.licenses.mit;
  };
})
