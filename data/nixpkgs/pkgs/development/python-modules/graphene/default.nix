{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  graphql-core,
  graphql-relay,
  python-dateutil,
  typing-extensions,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "graphene";
  version = "3.4.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "graphql-python";
    repo = "graphene";
    tag = "v${finalAttrs.version}";
    hash = "sha256-K1IGKK3nTsRBe2D/cKJ/ahnAO5xxjf4gtollzTwt1zU=";
  };

  build-system = [ setuptools ];

  dependencies = [
    graphql-core
    graphql-relay
    python-dateutil
    typing-extensions
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "graphene" ];

  meta = {
    description = "GraphQL schemas in Python";
    homepage = "https://github.com/graphql-python/graphene";
    changelog = "https://github.com/graphql-python/graphene/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
