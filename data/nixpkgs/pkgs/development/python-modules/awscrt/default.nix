{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # build tools
  cmake,
}:

buildPythonPackage (finalAttrs: {
  pname = "awscrt";
  version = "0.33.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-K0wP8DsZQmeNhvcJQ0LeyUZLTfC6PjaSsoQXyVuVp9s=";
  };

  build-system = [ setuptools ];

  nativeBuildInputs = [ cmake ];

  pythonImportsCheck = [ "awscrt" ];

  meta = {
    description = "Common runtime of Amazon's clients";
    homepage = "https://github.com/awslabs/aws-crt-python";
    changelog = "https://github.com/awslabs/aws-crt-python/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.asl20;
  };
})
