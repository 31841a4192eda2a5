{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,

  # optional-dependencies
  blinker,
  cryptography,
  pyjwt,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "oauthlib";
  version = "3.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "oauthlib";
    repo = "oauthlib";
    tag = "v${finalAttrs.version}";
    hash = "sha256-ZTmR+pTNQaRQMnUA+8hXM5VACRd8Hn62KTNooy5FQyk=";
  };

  nativeBuildInputs = [ setuptools ];

  optional-dependencies = {
    rsa = [ cryptography ];
    signals = [ blinker ];
    signedtoken = [
      cryptography
      pyjwt
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "oauthlib" ];

  meta = {
    description = "The logic of OAuth, for clients and servers";
    homepage = "https://github.com/oauthlib/oauthlib";
    changelog = "https://github.com/oauthlib/oauthlib/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.bsd3;
  };
})
