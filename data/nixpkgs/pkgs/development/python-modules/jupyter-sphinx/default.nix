{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jupyter-sphinx";
  version = "0.5.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jupyter";
    repo = "jupyter-sphinx";
    tag = "v${finalAttrs.version}";
    hash = "sha256-o/i3WravKZPf7uw2H4SVYfAyaZGf19ZJlkmeHCWcGtE=";
  };

  nativeBuildInputs = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jupyter_sphinx" ];

  meta = {
    description = "Runs code in Sphinx documents";
    homepage = "https://github.com/jupyter/jupyter-sphinx/";
    changelog = "https://github.com/jupyter/jupyter-sphinx/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
