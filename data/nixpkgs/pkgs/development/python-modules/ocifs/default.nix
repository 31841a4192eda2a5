{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  fsspec,
  oci,
  requests,
}:

buildPythonPackage (finalAttrs: {
  pname = "ocifs";
  version = "1.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "oracle";
    repo = "ocifs";
    tag = "v${finalAttrs.version}";
    hash = "sha256-IGl9G4NyzhcqrfYfgeZin+wt1OwHmh6780MPfZBwsXA=";
  };

  build-system = [ flit-core ];

  dependencies = [
    fsspec
    oci
    requests
  ];

  pythonImportsCheck = [ "ocifs" ];

  meta = {
    description = "Oracle's object storage as a file system";
    homepage = "https://ocifs.readthedocs.io";
    changelog = "https://github.com/oracle/ocifs/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.upl;
  };
})
