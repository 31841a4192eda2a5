{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  py-cpuinfo,

  # optional-dependencies
  elasticsearch,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pytest-benchmark";
  version = "5.2.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "ionelmc";
    repo = "pytest-benchmark";
    tag = "v${finalAttrs.version}";
    hash = "sha256-qjgP9H3WUYFm1xamOqhGk5YJQv94QfyJvrRoltHJHHc=";
  };

  build-system = [ setuptools ];

  dependencies = [ py-cpuinfo ];

  optional-dependencies = {
    elasticsearch = [ elasticsearch ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pytest_benchmark" ];

  meta = {
    description = "Benchmarks by pytest";
    homepage = "https://github.com/ionelmc/pytest-benchmark";
    changelog = "https://github.com/ionelmc/pytest-benchmark/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.bsd2;
  };
})
