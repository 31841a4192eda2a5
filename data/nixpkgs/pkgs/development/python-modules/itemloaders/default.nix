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
  pname = "itemloaders";
  version = "1.3.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "scrapy";
    repo = "itemloaders";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Hs3FodJAWZGeo+kMmcto5WW433RekwVuucaJl8TKc+0=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "itemloaders" ];

  meta = {
    description = "Collects the fields of scraped records";
    homepage = "https://github.com/scrapy/itemloaders";
    changelog = "https://github.com/scrapy/itemloaders/raw/${finalAttrs.src.tag}/docs/release-notes.rst";
    license = lib.licenses.bsd3;
  };
})
