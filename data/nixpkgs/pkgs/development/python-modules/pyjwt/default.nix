{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # optional-dependencies
  cryptography,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyjwt";
  version = "2.13.0";
  pyproject = true;

  outputs = [
    "out"
    "doc"
  ];

  src = fetchFromGitHub {
    owner = "jpadilla";
    repo = "pyjwt";
    tag = finalAttrs.version;
    hash = "sha256-q4ynXCJVDsyZh70439dloyWgRTLVm+elDOahUVOT5vA=";
  };

  build-system = [ setuptools ];

  optional-dependencies = {
    crypto = [ cryptography ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jwt" ];

  meta = {
    description = "JSON Web Tokens";
    homepage = "https://github.com/jpadilla/pyjwt";
    changelog = "https://github.com/jpadilla/pyjwt/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.mit;
  };
})
