{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "standard-chunk";
  version = "3.13.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "youknowone";
    repo = "python-deadlib";
    tag = "v${finalAttrs.version}";
    hash = "sha256-vhGFTd1yXL4Frqli5D1GwOatwByDjvcP8sxgkdu6Jqg=";
  };

  sourceRoot = "${finalAttrs.src.name}/chunk";

  build-system = [ setuptools ];

  meta = {
    description = "The chunk module that Python 3.13 dropped";
    homepage = "https://github.com/youknowone/python-deadlib";
    license = lib.licenses.psfl;
  };
})
