{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools-scm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "asttokens";
  version = "3.0.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "gristlabs";
    repo = "asttokens";
    tag = "v${finalAttrs.version}";
    hash = "sha256-1qkkNpjX89TmGD0z0KA2y+UbiHuEOaXzZ6hs9nw7EeM=";
  };

  build-system = [ setuptools-scm ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "asttokens" ];

  meta = {
    description = "Finds the source text of a node in a syntax tree";
    homepage = "https://github.com/gristlabs/asttokens";
    changelog = "https://github.com/gristlabs/asttokens/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
