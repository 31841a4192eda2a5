{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "tomli";
  version = "2.4.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "hukkin";
    repo = "tomli";
    rev = finalAttrs.version;
    hash = "sha256-PVYwCUGQSuCe5WMeOBJpGXiJ4keVllzg9H3y+Il+Nr8=";
  };

  nativeBuildInputs = [ flit-core ];

  pythonImportsCheck = [ "tomli" ];

  meta = {
    description = "Reads TOML";
    homepage = "https://github.com/hukkin/tomli";
    license = lib.licenses.mit;
  };
})
