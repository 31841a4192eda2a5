{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  pdm-backend,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "annotated-doc";
  version = "0.0.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "fastapi";
    repo = "annotated-doc";
    tag = finalAttrs.version;
    hash = "sha256-O7kobzzFfHelYsxTflifEcoEWsUmPzlDz3siFTAq0I0=";
  };

  build-system = [ pdm-backend ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "annotated_doc" ];

  meta = {
    description = "Documentation of parameters inside of type annotations";
    homepage = "https://github.com/fastapi/annotated-doc";
    license = lib.licenses.mit;
  };
})
