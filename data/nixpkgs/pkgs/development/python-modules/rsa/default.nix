{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  poetry-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "rsa";
  version = "4.9";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sybrenstuvel";
    repo = "python-rsa";
    rev = "version-${finalAttrs.version}";
    hash = "sha256-PwaRe+ICy0UoguXSMSh3PFl5R+YAhJwNdNN9isadlJY=";
  };

  nativeBuildInputs = [ poetry-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "RSA in pure Python";
    homepage = "https://stuvel.eu/rsa";
    license = lib.licenses.asl20;
  };
})
