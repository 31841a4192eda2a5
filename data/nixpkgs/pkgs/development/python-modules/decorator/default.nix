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
  pname = "decorator";
  version = "5.2.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "micheles";
    repo = "decorator";
    tag = finalAttrs.version;
    hash = "sha256-UBjZ8LdgJ6iLBjNTlA3up0qAVBqTSZMJt7oEhUo3ZEo=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "decorator" ];

  meta = {
    description = "Decorators that keep the signature";
    homepage = "https://github.com/micheles/decorator";
    changelog = "https://github.com/micheles/decorator/blob/${finalAttrs.src.tag}/CHANGES.md";
    license = lib.licenses.bsd2;
  };
})
