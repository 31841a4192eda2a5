{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "zope-interface";
  version = "8.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "zopefoundation";
    repo = "zope.interface";
    tag = finalAttrs.version;
    hash = "sha256-hOcg41lcdVWfmT2DqaYzzu4bJZYiG2y5boylJevBv6k=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "zope.interface" ];

  meta = {
    description = "Interfaces for Python";
    homepage = "https://github.com/zopefoundation/zope.interface";
    changelog = "https://github.com/zopefoundation/zope.interface/blob/${finalAttrs.src.tag}/CHANGES.rst";
    license = lib.licenses.zpl21;
  };
})
