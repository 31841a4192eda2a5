{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools-scm,
}:

buildPythonPackage (finalAttrs: {
  pname = "html5tagger";
  version = "1.3.0";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "sanic-org";
    repo = "html5tagger";
    rev = "v${finalAttrs.version}";
    hash = "sha256-Or0EizZC9FMjTcbgecDvgGB09KNGyxHreSDojgB7ysg=";
  };

  nativeBuildInputs = [ setuptools-scm ];

  pythonImportsCheck = [ "html5tagger" ];

  meta = {
    description = "Writes HTML from Python";
    homepage = "https://github.com/sanic-org/html5tagger";
    license = lib.licenses.unlicense;
  };
})
