{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "pycparser";
  version = "3.00";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "eliben";
    repo = "pycparser";
    tag = "release_v${finalAttrs.version}";
    hash = "sha256-6eKc+p3xLyRPo3oCWP/dbMpHlkBXLy8XiGR0gTEHI2E=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "pycparser" ];

  meta = {
    description = "Parses C";
    homepage = "https://github.com/eliben/pycparser";
    changelog = "https://github.com/eliben/pycparser/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
