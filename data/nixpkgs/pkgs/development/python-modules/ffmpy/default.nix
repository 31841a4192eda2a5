{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  uv-build,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "ffmpy";
  version = "1.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Ch00k";
    repo = "ffmpy";
    tag = finalAttrs.version;
    hash = "sha256-TDE/r6qoWpkIU47+FPLqWgZAJd9FxSbZthhLh9g4evo=";
  };

  build-system = [ uv-build ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "ffmpy" ];

  meta = {
    description = "Command lines for FFmpeg";
    homepage = "https://github.com/Ch00k/ffmpy";
    license = lib.licenses.mit;
  };
})
