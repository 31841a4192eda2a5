{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "paginate";
  version = "0.5.7";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Pylons";
    repo = "paginate";
    rev = finalAttrs.version;
    hash = "sha256-+zX9uGNWcV4BWbD2lcd1u9zZ4m7CnbsYZnc99HNaF8I=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "paginate" ];

  meta = {
    description = "Divides results into pages";
    homepage = "https://github.com/Pylons/paginate";
    changelog = "https://github.com/Pylons/paginate/blob/${finalAttrs.version}/CHANGELOG.txt";
    license = lib.licenses.mit;
  };
})
