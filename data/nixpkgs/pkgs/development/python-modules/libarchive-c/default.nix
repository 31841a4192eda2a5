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
  pname = "libarchive-c";
  version = "5.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Changaco";
    repo = "python-libarchive-c";
    tag = finalAttrs.version;
    hash = "sha256-JqXTV1aD3k88OlW+8rT3xsDuW34+1xErG7hkupvL7Uo=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "libarchive" ];

  meta = {
    description = "Reads and writes archives";
    homepage = "https://github.com/Changaco/python-libarchive-c";
    license = lib.licenses.cc0;
  };
})
