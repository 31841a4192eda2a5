{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,

  # optional-dependencies
  cryptography,
  h2,
  httpcore,
  httpx,
  idna,
  trio,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "dnspython";
  version = "2.8.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-GB08aZZFLLEYnEBGxhWZuEpahuCZVi/9530mmE/ybQ8=";
  };

  build-system = [ hatchling ];

  optional-dependencies = {
    dnssec = [ cryptography ];
    doh = [
      httpx
      h2
      httpcore
    ];
    idna = [ idna ];
    trio = [ trio ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "dns" ];

  meta = {
    description = "Everything about DNS";
    homepage = "https://www.dnspython.org";
    changelog = "https://github.com/rthalley/dnspython/blob/v${finalAttrs.version}/doc/whatsnew.rst";
    license = lib.licenses.isc;
  };
})
