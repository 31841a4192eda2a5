{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools-scm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jaraco-classes";
  version = "3.4.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jaraco";
    repo = "jaraco.classes";
    tag = "v${finalAttrs.version}";
    hash = "sha256-pXDsLKiEru+UXcEBT4/cP1u8s9vSn1Zhf7Qnwy9Zr0I=";
  };

  nativeBuildInputs = [ setuptools-scm ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Helpers for classes";
    homepage = "https://github.com/jaraco/jaraco.classes";
    license = lib.licenses.mit;
  };
})
