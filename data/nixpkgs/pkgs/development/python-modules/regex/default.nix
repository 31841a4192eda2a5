{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "regex";
  version = "2026.4.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mrabarnett";
    repo = "mrab-regex";
    tag = finalAttrs.version;
    hash = "sha256-vLhukoQc50XOgv74hBQS36w+T+27y5GTTDetZ2JV8r4=";
  };

  build-system = [ setuptools ];

  pythonImportsCheck = [ "regex" ];

  meta = {
    description = "Regular expressions with more abilities";
    homepage = "https://github.com/mrabarnett/mrab-regex";
    license = with lib.licenses; [
      asl20
      cnri-python
    ];
  };
})
