{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # optional-dependencies
  furo,
  ipython,
  pyyaml,
  sphinx,
  sphinx-copybutton,
  sphinx-design,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "msgspec";
  version = "0.20.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jcrist";
    repo = "msgspec";
    tag = finalAttrs.version;
    hash = "sha256-DWDmnSuo12oXl9NVfNhIOtWrQeJ9DMmHxOyHY33Datk=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  optional-dependencies = {
    doc = [
      furo
      ipython
      sphinx
      sphinx-copybutton
      sphinx-design
    ];
    yaml = [ pyyaml ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "msgspec" ];

  meta = {
    description = "Fast serialisation and validation";
    homepage = "https://github.com/jcrist/msgspec";
    changelog = "https://github.com/jcrist/msgspec/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
