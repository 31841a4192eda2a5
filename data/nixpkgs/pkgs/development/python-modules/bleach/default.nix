{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  webencodings,

  # optional-dependencies
  tinycss2,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "bleach";
  version = "6.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mozilla";
    repo = "bleach";
    tag = "v${finalAttrs.version}";
    hash = "sha256-a85gLy0Ix4cWvXY0s3m+ZD+ga7en6bYu1iAA22OaSwk=";
  };

  build-system = [ setuptools ];

  pythonRelaxDeps = [ "tinycss2" ];

  dependencies = [ webencodings ];

  optional-dependencies = {
    css = [ tinycss2 ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "bleach" ];

  meta = {
    description = "Cleans HTML of what is not allowed";
    homepage = "https://github.com/mozilla/bleach";
    changelog = "https://github.com/mozilla/bleach/blob/${finalAttrs.src.tag}/CHANGES";
    license = lib.licenses.asl20;
  };
})
