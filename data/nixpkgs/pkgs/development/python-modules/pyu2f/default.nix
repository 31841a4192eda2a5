{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyu2f";
  version = "0.1.5a";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "google";
    repo = "pyu2f";
    tag = finalAttrs.version;
    hash = "sha256-G2TrvngU7n8cdKfsPvE+fsEUDhuPC6S67w7YcYNdp1c=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Talks to security keys";
    homepage = "https://github.com/google/pyu2f";
    license = lib.licenses.asl20;
  };
})
