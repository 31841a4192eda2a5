{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "greenlet";
  version = "3.3.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-qCuyJaTp5NZT3S+3uLLTbk+yW8AWVCKhHki4jp5vePs=";
  };

  build-system = [ setuptools ];

  meta = {
    description = "Coroutines that switch anywhere";
    homepage = "https://github.com/python-greenlet/greenlet";
    changelog = "https://github.com/python-greenlet/greenlet/blob/${finalAttrs.version}/CHANGES.rst";
    license = with lib.licenses; [
      psfl
      mit
    ];
  };
})
