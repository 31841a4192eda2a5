{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  packaging,
  pyproject-hooks,
}:

buildPythonPackage (finalAttrs: {
  pname = "build";
  version = "1.4.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pypa";
    repo = "build";
    tag = finalAttrs.version;
    hash = "sha256-QprU0sXL6FL0rSVJwu8cYpcPlnYKzKAbkyDaTV778js=";
  };

  build-system = [ flit-core ];

  pythonRemoveDeps = [ "importlib-metadata" ];

  dependencies = [
    packaging
    pyproject-hooks
  ];

  pythonImportsCheck = [ "build" ];

  meta = {
    description = "Front end that builds packages as pyproject.toml asks for";
    homepage = "https://github.com/pypa/build";
    changelog = "https://github.com/pypa/build/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.mit;
    mainProgram = "pyproject-build";
  };
})
