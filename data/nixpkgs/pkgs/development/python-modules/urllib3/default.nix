{
  lib,
  buildPythonPackage,
  fetchPypi,
  pythonOlder,

  # build-system
  hatch-vcs,
  hatchling,

  # optional-dependencies
  backports-zstd,
  brotli,
  h2,
  pysocks,
}:

buildPythonPackage (finalAttrs: {
  pname = "urllib3";
  version = "2.6.3";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-G2K2iElEpX2+MhUJq5T9TTswcHXgwurpkaxx7hWtOO0=";
  };

  build-system = [
    hatchling
    hatch-vcs
  ];

  optional-dependencies = {
    brotli = [ brotli ];
    h2 = [ h2 ];
    socks = [ pysocks ];
    zstd = lib.optionals (pythonOlder "3.14") [ backports-zstd ];
  };

  pythonImportsCheck = [ "urllib3" ];

  meta = {
    description = "HTTP client with pools of connections";
    homepage = "https://github.com/urllib3/urllib3";
    changelog = "https://github.com/urllib3/urllib3/blob/${finalAttrs.version}/CHANGES.rst";
    license = lib.licenses.mit;
  };
})
