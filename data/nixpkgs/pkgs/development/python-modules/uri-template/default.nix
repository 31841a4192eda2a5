{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,
  setuptools-scm,
}:

buildPythonPackage (finalAttrs: {
  pname = "uri-template";
  version = "1.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "plinss";
    repo = "uri_template";
    tag = "v${finalAttrs.version}";
    hash = "sha256-38HFFqM6yfpsPrhIpE639ePy/NbLqKw7gbnE3y8sL3w=";
  };

  nativeBuildInputs = [
    setuptools
    setuptools-scm
  ];

  pythonImportsCheck = [ "uri_template" ];

  meta = {
    description = "Expands templates of URIs";
    homepage = "https://github.com/plinss/uri_template/";
    license = lib.licenses.mit;
  };
})
