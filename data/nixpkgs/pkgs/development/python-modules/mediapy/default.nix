{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "mediapy";
  version = "1.2.5";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-LHpMUXBLJmQnNxkKbl++qCYLAn/enZnGRKZwJVquhg8=";
  };

  nativeBuildInputs = [ flit-core ];

  pythonImportsCheck = [ "mediapy" ];

  meta = {
    description = "Images and videos in notebooks";
    homepage = "https://github.com/google/mediapy";
    changelog = "https://github.com/google/mediapy/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.asl20;
  };
})
