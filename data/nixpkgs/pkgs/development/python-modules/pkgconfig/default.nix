{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  poetry-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "pkgconfig";
  version = "1.5.5";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "matze";
    repo = "pkgconfig";
    rev = "v${finalAttrs.version}";
    hash = "sha256-uuLUGRNLCR3NS9g6OPCI+qG7tPWsLhI3OE5WmSI3vm8=";
  };

  nativeBuildInputs = [ poetry-core ];

  pythonImportsCheck = [ "pkgconfig" ];

  meta = {
    description = "Asks pkg-config from Python";
    homepage = "https://github.com/matze/pkgconfig";
    license = lib.licenses.mit;
  };
})
