{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "fuse-python";
  version = "1.0.9";
  pyproject = true;

  src = fetchPypi {
    pname = "fuse_python";
    inherit (finalAttrs) version;
    hash = "sha256-ntWVd8NqshjXAKooOfAh8SwlKzVxhgV1crmOGbwqhYk=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "fuse" ];

  meta = {
    description = "File systems in user space";
    homepage = "https://github.com/libfuse/python-fuse";
    license = lib.licenses.lgpl21;
  };
})
