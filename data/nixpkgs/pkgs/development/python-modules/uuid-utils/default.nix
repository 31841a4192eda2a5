{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "uuid-utils";
  version = "0.16.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aminalaee";
    repo = "uuid-utils";
    tag = finalAttrs.version;
    hash = "sha256-5pGBc1+2Vx0nIwhLFBy/Mx5GLLzA7Oj4eWPPCfBV1v4=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "uuid_utils" ];

  meta = {
    description = "Fast identifiers that are unique everywhere";
    homepage = "https://github.com/aminalaee/uuid-utils";
    changelog = "https://github.com/aminalaee/uuid-utils/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
