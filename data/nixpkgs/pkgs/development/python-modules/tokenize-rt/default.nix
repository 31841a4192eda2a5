{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "tokenize-rt";
  version = "6.2.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "asottile";
    repo = "tokenize-rt";
    tag = "v${finalAttrs.version}";
    hash = "sha256-25HeYVS5pN7mBllycumnrEkgP/a1HjrPNgqo6qJOStU=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Tokens of Python that can be put back together";
    homepage = "https://github.com/asottile/tokenize-rt";
    license = lib.licenses.mit;
    mainProgram = "tokenize-rt";
  };
})
