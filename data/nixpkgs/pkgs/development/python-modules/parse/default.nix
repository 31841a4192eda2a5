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
  pname = "parse";
  version = "1.20.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "r1chardj0n3s";
    repo = "parse";
    tag = finalAttrs.version;
    hash = "sha256-i/H3E/Z8vqt2jLS8BaVHJuD2Fbi7TP7EeOjXAJ16bWg=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "The opposite of format";
    homepage = "https://github.com/r1chardj0n3s/parse";
    license = lib.licenses.bsdOriginal;
  };
})
