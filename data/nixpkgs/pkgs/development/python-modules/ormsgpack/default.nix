{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # dependencies
  msgpack,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "ormsgpack";
  version = "1.12.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aviramha";
    repo = "ormsgpack";
    tag = finalAttrs.version;
    hash = "sha256-a2PgCCIPPJt6YNW7UFl9urYZkAoVj5Np0lbv4QfzMAs=";
  };

  dependencies = [ msgpack ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "ormsgpack" ];

  meta = {
    description = "Fast MessagePack";
    homepage = "https://github.com/aviramha/ormsgpack";
    changelog = "https://github.com/aviramha/ormsgpack/releases/tag/${finalAttrs.src.tag}";
    license = with lib.licenses; [
      asl20
      mit
    ];
  };
})
