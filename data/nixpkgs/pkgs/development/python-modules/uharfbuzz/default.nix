{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  pkgconfig,
  setuptools,
  setuptools-scm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "uharfbuzz";
  version = "0.53.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "harfbuzz";
    repo = "uharfbuzz";
    tag = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-EY5jAzcAHY4lmGsitVFtFMijEfAaSCifCjkdJhU2N1g=";
  };

  build-system = [
    cython
    pkgconfig
    setuptools
    setuptools-scm
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "uharfbuzz" ];

  meta = {
    description = "Shapes text by HarfBuzz";
    homepage = "https://github.com/harfbuzz/uharfbuzz";
    license = lib.licenses.asl20;
  };
})
