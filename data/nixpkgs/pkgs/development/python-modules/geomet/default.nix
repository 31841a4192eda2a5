{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "geomet";
  version = "1.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "geomet";
    repo = "geomet";
    tag = finalAttrs.version;
    hash = "sha256-YfI29925nffzRBMJb6Gm3muvlpwP3zSw2YJ2vWcf+Bo=";
  };

  nativeBuildInputs = [ setuptools ];

  pythonImportsCheck = [ "geomet" ];

  meta = {
    description = "Converts between GeoJSON and well-known text";
    homepage = "https://github.com/geomet/geomet";
    changelog = "https://github.com/geomet/geomet/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
    mainProgram = "geomet";
  };
})
