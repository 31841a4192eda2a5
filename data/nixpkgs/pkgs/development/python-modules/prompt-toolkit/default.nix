{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  wcwidth,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "prompt-toolkit";
  version = "3.0.52";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "prompt-toolkit";
    repo = "python-prompt-toolkit";
    tag = finalAttrs.version;
    hash = "sha256-ggCy7xTvOkjy6DgsO/rPNtQiAQ4FjsK4ShrvkIHioNQ=";
  };

  build-system = [ setuptools ];

  dependencies = [ wcwidth ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "prompt_toolkit" ];

  meta = {
    description = "Interactive command lines";
    homepage = "https://github.com/jonathanslenders/python-prompt-toolkit";
    changelog = "https://github.com/prompt-toolkit/python-prompt-toolkit/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
