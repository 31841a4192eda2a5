{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jsonpatch";
  version = "1.33";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "stefankoegl";
    repo = "python-json-patch";
    tag = "v${finalAttrs.version}";
    hash = "sha256-JHBB64LExzHQVoFF2xcsqGlNWX/YeEBa1M/TmfeQLWI=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jsonpatch" ];

  meta = {
    description = "Applies JSON patches";
    homepage = "https://github.com/stefankoegl/python-json-patch";
    license = lib.licenses.bsd3;
  };
})
