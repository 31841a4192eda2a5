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
  pname = "async-lru";
  version = "2.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aio-libs";
    repo = "async-lru";
    tag = "v${finalAttrs.version}";
    hash = "sha256-ytmh6tY6AS2VHajCnnRBSi0i57DUu+ikpbil/RwFyYA=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "async_lru" ];

  meta = {
    description = "Cache of least recently used results for asyncio";
    homepage = "https://github.com/wikibusiness/async_lru";
    changelog = "https://github.com/aio-libs/async-lru/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
