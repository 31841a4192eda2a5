{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatchling,

  # optional-dependencies
  attrs,
  pydantic,
  scrapy,
}:

buildPythonPackage (finalAttrs: {
  pname = "itemadapter";
  version = "0.13.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-+hOce+KqgPiHSy8j0WXV1KpHxLhcVKtTC1Z/1faE8bQ=";
  };

  build-system = [ hatchling ];

  optional-dependencies = {
    attrs = [ attrs ];
    pydantic = [ pydantic ];
    scrapy = [ scrapy ];
  };

  pythonImportsCheck = [ "itemadapter" ];

  meta = {
    description = "Treats different kinds of records alike";
    homepage = "https://github.com/scrapy/itemadapter";
    changelog = "https://github.com/scrapy/itemadapter/raw/v${finalAttrs.version}/Changelog.md";
    license = lib.licenses.bsd3;
  };
})
