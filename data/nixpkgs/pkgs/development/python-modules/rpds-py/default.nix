{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "rpds-py";
  version = "0.30.0";
  pyproject = true;

  src = fetchPypi {
    pname = "rpds_py";
    inherit (finalAttrs) version;
    hash = "sha256-3Y/3z5ABSvDA94fuo0eU6/ZBUkLuHW+pHqunJcxEHoQ=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "rpds" ];

  meta = {
    description = "Persistent data structures, written in Rust";
    homepage = "https://github.com/crate-py/rpds";
    changelog = "https://github.com/crate-py/rpds/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
