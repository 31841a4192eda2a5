{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "cycler";
  version = "0.12.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "matplotlib";
    repo = "cycler";
    tag = "v${finalAttrs.version}";
    hash = "sha256-5L0APSi/mJ85SuKCVz+c6Fn8zZNpRm6vCeBO0fpGKxg=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Combines styles to go round in plots";
    homepage = "https://github.com/matplotlib/cycler";
    changelog = "https://github.com/matplotlib/cycler/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
