{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,

  # dependencies
  soupsieve,
  typing-extensions,

  # optional-dependencies
  chardet,
  charset-normalizer,
  faust-cchardet,
  html5lib,
  lxml,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "beautifulsoup4";
  version = "4.14.3";
  pyproject = true;

  outputs = [
    "out"
    "doc"
  ];

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-YpKxxRhtNWu6Zp759/BRdXCZVlrZraXdYwvZ3l+n+4Y=";
  };

  build-system = [ hatchling ];

  dependencies = [
    soupsieve
    typing-extensions
  ];

  optional-dependencies = {
    cchardet = [ faust-cchardet ];
    chardet = [ chardet ];
    charset-normalizer = [ charset-normalizer ];
    html5lib = [ html5lib ];
    lxml = [ lxml ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "bs4" ];

  meta = {
    description = "Gets data out of HTML and XML, however badly written";
    homepage = "http://crummy.com/software/BeautifulSoup/bs4/";
    changelog = "https://git.launchpad.net/beautifulsoup/tree/CHANGELOG?h=${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
