{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "alabaster";
  version = "1.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sphinx-doc";
    repo = "alabaster";
    tag = finalAttrs.version;
    hash = "sha256-aQEhFZUJs0TptfpjQVoIVI9V9a+xKjE2OfStSaJKHGI=";
  };

  build-system = [ flit-core ];

  pythonImportsCheck = [ "alabaster" ];

  meta = {
    description = "Plain and responsive theme for Sphinx";
    homepage = "https://github.com/sphinx-doc/alabaster";
    changelog = "https://github.com/sphinx-doc/alabaster/blob/refs/tags/${finalAttrs.src.tag}/docs/changelog.rst";
    license = lib.licenses.bsd3;
  };
})
