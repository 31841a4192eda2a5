{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "versioneer";
  version = "0.29";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-versioneer";
    repo = "python-versioneer";
    tag = finalAttrs.version;
    hash = "sha256-3b7Wfhd24Vym5XCeN/M1832Q1VzvlWi3quTRaZrID2s=";
  };

  nativeBuildInputs = [ setuptools ];

  pythonImportsCheck = [ "versioneer" ];

  meta = {
    description = "Version numbers from version control";
    homepage = "https://github.com/python-versioneer/python-versioneer";
    changelog = "https://github.com/python-versioneer/python-versioneer/blob/${finalAttrs.src.tag}/NEWS.md";
    license = lib.licenses.publicDomain;
    mainProgram = "versioneer";
  };
})
