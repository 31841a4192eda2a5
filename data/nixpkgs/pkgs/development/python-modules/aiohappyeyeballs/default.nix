{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  furo,
  myst-parser,
  poetry-core,
  sphinx,
  sphinxHook,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "aiohappyeyeballs";
  version = "2.6.1";
  pyproject = true;

  outputs = [
    "out"
    "doc"
  ];

  src = fetchFromGitHub {
    owner = "bdraco";
    repo = "aiohappyeyeballs";
    tag = "v${finalAttrs.version}";
    hash = "sha256-qqe/h633uEbJPpdsuCzZKW86Z6BQUmPdCju1vg7OLXc=";
  };

  build-system = [
    poetry-core
    furo
    myst-parser
    sphinx
    sphinxHook
  ];

  optional-dependencies = {
    docs = [
      furo
      myst-parser
      sphinx
      sphinxHook
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "aiohappyeyeballs" ];

  meta = {
    description = "Connects by IPv6 and IPv4 at once and keeps the faster one";
    homepage = "https://github.com/bdraco/aiohappyeyeballs";
    changelog = "https://github.com/bdraco/aiohappyeyeballs/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.psfl;
  };
})
