{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "overrides";
  version = "7.7.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mkorpela";
    repo = "overrides";
    tag = finalAttrs.version;
    hash = "sha256-gQDw5/RpAFNYWFOuxIAArPkCOoBYWUnsDtv1FEFteHo=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "overrides" ];

  meta = {
    description = "Decorator that checks that a method overrides one";
    homepage = "https://github.com/mkorpela/overrides";
    changelog = "https://github.com/mkorpela/overrides/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
