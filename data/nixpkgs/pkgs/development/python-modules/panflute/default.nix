{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "panflute";
  version = "2.3.1";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-XxvQKjTvOYLuAl7FtY+zpu7fwx2ZS4rjnY3JkVotjx8=";
  };

  pythonImportsCheck = [ "panflute" ];

  meta = {
    description = "Filters for Pandoc";
    homepage = "https://scorreia.com/software/panflute";
    changelog = "https://github.com/sergiocorreia/panflute/releases/tag/${finalAttrs.version}";
    license = lib.licenses.bsd3;
  };
})
