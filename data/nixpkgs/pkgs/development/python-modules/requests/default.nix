{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  certifi,
  charset-normalizer,
  idna,
  urllib3,

  # optional-dependencies
  chardet,
  pysocks,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "requests";
  version = "2.33.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "psf";
    repo = "requests";
    tag = "v${finalAttrs.version}";
    hash = "sha256-cQnCTMmpdkvWwt7RFAIhAfmhVwGVn0Y8Z5Tr6lzDmS8=";
  };

  build-system = [ setuptools ];

  dependencies = [
    certifi
    charset-normalizer
    idna
    urllib3
  ];

  optional-dependencies = {
    security = [ ];
    socks = [ pysocks ];
    use_chardet_on_py3 = [ chardet ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "requests" ];

  meta = {
    description = "HTTP for people";
    homepage = "http://docs.python-requests.org/";
    changelog = "https://github.com/psf/requests/blob/${finalAttrs.src.tag}/HISTORY.md";
    license = lib.licenses.asl20;
  };
})
