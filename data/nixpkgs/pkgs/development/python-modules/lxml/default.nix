{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,

  # native dependencies
  libxml2,
  libxslt,
  zlib,
}:

buildPythonPackage (finalAttrs: {
  pname = "lxml";
  version = "6.0.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "lxml";
    repo = "lxml";
    tag = "lxml-${finalAttrs.version}";
    hash = "sha256-Ri5SzfQJFghRcMAKHS5QKD365OZlio895fSlumq83vs=";
  };

  build-system = [
    cython
    setuptools
  ];

  buildInputs = [
    libxml2
    libxslt
    zlib
  ];

  pythonImportsCheck = [
    "lxml"
    "lxml.etree"
  ];

  meta = {
    description = "XML and HTML by libxml2 and libxslt";
    homepage = "https://lxml.de";
    changelog = "https://github.com/lxml/lxml/blob/${finalAttrs.src.tag}/CHANGES.txt";
    license = lib.licenses.bsd3;
  };
})
