{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "defusedxml";
  version = "0.8.0rc2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "tiran";
    repo = "defusedxml";
    tag = "v${finalAttrs.version}";
    hash = "sha256-X88A5V9uXP3wJQ+olK6pZJT66LP2uCXLK8goa5bPARA=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "defusedxml" ];

  meta = {
    description = "Reads XML without falling for its traps";
    homepage = "https://github.com/tiran/defusedxml";
    changelog = "https://github.com/tiran/defusedxml/blob/${finalAttrs.src.tag}/CHANGES.txt";
    license = lib.licenses.psfl;
  };
})
