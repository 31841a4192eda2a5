{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # build tools
  setuptools,

  # dependencies
  cryptography,
  cssselect,
  defusedxml,
  itemadapter,
  itemloaders,
  lxml,
  packaging,
  parsel,
  protego,
  pydispatcher,
  pyopenssl,
  queuelib,
  service-identity,
  tldextract,
  twisted,
  w3lib,
  zope-interface,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "scrapy";
  version = "2.14.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "scrapy";
    repo = "scrapy";
    tag = finalAttrs.version;
    hash = "sha256-KDci1Z5TZ+3svotYXkEG1s+bPWtxzIfQQwOgvI0k8w0=";
  };

  build-system = [ hatchling ];

  nativeBuildInputs = [ setuptools ];

  pythonRelaxDeps = [ "defusedxml" ];

  dependencies = [
    cryptography
    cssselect
    defusedxml
    itemadapter
    itemloaders
    lxml
    packaging
    parsel
    protego
    pydispatcher
    pyopenssl
    queuelib
    service-identity
    tldextract
    twisted
    w3lib
    zope-interface
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "scrapy" ];

  meta = {
    description = "Crawls web sites and collects their data";
    homepage = "https://scrapy.org/";
    changelog = "https://github.com/scrapy/scrapy/raw/${finalAttrs.src.tag}/docs/news.rst";
    license = lib.licenses.bsd3;
    mainProgram = "scrapy";
  };
})
