{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "fastai";
  version = "2.8.6";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-eZW96Upogr6qws6lD8eX2kywuBmTXsbG7vaQKLwx9y8=";
  };

  pythonImportsCheck = [ "fastai" ];

  meta = {
    description = "Deep learning with good defaults";
    homepage = "https://github.com/fastai/fastai";
    changelog = "https://github.com/fastai/fastai/blob/${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.asl20;
    mainProgram = "configure_accelerate";
  };
})
