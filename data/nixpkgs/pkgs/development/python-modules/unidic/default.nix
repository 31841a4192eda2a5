{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cython,
}:

buildPythonPackage (finalAttrs: {
  pname = "unidic";
  version = "1.1.0";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "polm";
    repo = "unidic-py";
    tag = "v${finalAttrs.version}";
    hash = "sha256-srhQDXGgoIMhYuCbyQB3kF4LrODnoOqLbjBQMvhPieY=";
  };

  nativeBuildInputs = [ cython ];

  pythonImportsCheck = [ "unidic" ];

  meta = {
    description = "Dictionary of contemporary Japanese";
    homepage = "https://github.com/polm/unidic-py";
    license = lib.licenses.mit;
  };
})
