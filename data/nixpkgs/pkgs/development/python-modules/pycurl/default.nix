{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # native dependencies
  openssl,

  # tests
  pytestCheckHook,
}:

buildPythonPackage {
  pname = "pycurl";
  version = "7.45.6";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pycurl";
    repo = "pycurl";
    tag = "REL_7_45_6";
    hash = "sha256-M4rO0CaI2SmjdJVS7hWnJZrL72WvayB4aKn707KoNiQ=";
  };

  build-system = [ setuptools ];

  buildInputs = [ openssl ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pycurl" ];

  meta = {
    description = "Transfers by libcurl";
    homepage = "http://pycurl.io/";
    changelog = "https://github.com/pycurl/pycurl/blob/REL_7_45_6/ChangeLog";
    license = with lib.licenses; [
      lgpl2Only
      mit
    ];
  };
}
