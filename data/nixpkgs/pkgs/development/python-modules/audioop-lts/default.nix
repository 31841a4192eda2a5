{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "audioop-lts";
  version = "0.2.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "AbstractUmbra";
    repo = "audioop";
    tag = finalAttrs.version;
    hash = "sha256-C1z24kH5t0RSVqjT8SBdrilMtVs7pTI1vd+iwMk3RXE=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "audioop" ];

  meta = {
    description = "The audioop module that Python 3.13 dropped";
    homepage = "https://github.com/AbstractUmbra/audioop";
    changelog = "https://github.com/AbstractUmbra/audioop/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.psfl;
  };
})
