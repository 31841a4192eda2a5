{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "mkdocs-minify-plugin";
  version = "0.7.1";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "byrnereese";
    repo = "mkdocs-minify-plugin";
    tag = finalAttrs.version;
    hash = "sha256-LDCAWKVbFsa6Y/tmY2Zne4nOtxe4KvNplZuWxg4e4L8=";
  };

  pythonImportsCheck = [ "mkdocs" ];

  meta = {
    description = "Makes pages of MkDocs smaller";
    homepage = "https://github.com/byrnereese/mkdocs-minify-plugin";
    license = lib.licenses.mit;
  };
})
