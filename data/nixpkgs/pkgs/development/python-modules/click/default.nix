{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "click";
  version = "8.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pallets";
    repo = "click";
    tag = finalAttrs.version;
    hash = "sha256-MbaIQJr6GbM8JwdbUkbeC8TqWN5dH82pFOqHwJE2PBA=";
  };

  build-system = [ flit-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Command lines made of decorated functions";
    homepage = "https://click.palletsprojects.com/";
    changelog = "https://github.com/pallets/click/blob/${finalAttrs.src.tag}/CHANGES.rst";
    license = lib.licenses.bsd3;
  };
})
