{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinx-basic-ng";
  version = "1.0.0.beta2";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "pradyunsg";
    repo = "sphinx-basic-ng";
    rev = finalAttrs.version;
    hash = "sha256-MHBGIKOKhGklrx3O075LRud8NhY2hzlTWh+jalrFpko=";
  };

  pythonImportsCheck = [ "sphinx_basic_ng" ];

  meta = {
    description = "Base for new themes of Sphinx";
    homepage = "https://sphinx-basic-ng.readthedocs.io/en/latest/";
    license = lib.licenses.mit;
  };
})
