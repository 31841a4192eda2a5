{
  lib,
  buildPythonPackage,
  fetchFromGitLab,

  # build-system
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "atpublic";
  version = "5.0";
  pyproject = true;

  src = fetchFromGitLab {
    owner = "warsaw";
    repo = "public";
    tag = finalAttrs.version;
    hash = "sha256-cqum+4hREu0jO9iFoUUzfzn597BoMAhG+aanwnh8hb8=";
  };

  build-system = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "public" ];

  meta = {
    description = "Decorator that adds names to __all__";
    homepage = "https://public.readthedocs.io/";
    changelog = "https://gitlab.com/warsaw/public/-/blob/${finalAttrs.src.tag}/docs/NEWS.rst";
    license = lib.licenses.asl20;
  };
})
