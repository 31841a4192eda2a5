{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "graphql-core";
  version = "3.2.7";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "graphql-python";
    repo = "graphql-core";
    tag = "v${finalAttrs.version}";
    hash = "sha256-ag8yFf6254dX2xNZMKtVBW5QtI5JOZjzgcZveuoeAss=";
  };

  build-system = [ poetry-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "graphql" ];

  meta = {
    description = "GraphQL in Python, after the reference implementation";
    homepage = "https://github.com/graphql-python/graphql-core";
    changelog = "https://github.com/graphql-python/graphql-core/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
