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
  pname = "hpack";
  version = "4.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-hyper";
    repo = "hpack";
    rev = "v${finalAttrs.version}";
    hash = "sha256-vbxfDlRDwMXuzkPO0oceCpSz1ekLNxLSj4iocdHo680=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "hpack" ];

  meta = {
    description = "Compression of HTTP/2 headers";
    homepage = "https://github.com/python-hyper/hpack";
    changelog = "https://github.com/python-hyper/hpack/blob/v${finalAttrs.version}/CHANGELOG.rst";
    license = lib.licenses.mit;
  };
})
