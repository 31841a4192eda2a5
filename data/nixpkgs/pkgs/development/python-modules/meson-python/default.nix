{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  meson,
  ninja,
  pyproject-metadata,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "meson-python";
  version = "0.19.0";
  pyproject = true;

  src = fetchPypi {
    pname = "meson_python";
    inherit (finalAttrs) version;
    hash = "sha256-mVnRmKpptX/P01SjRRjG95W3gac+0GVvTQFmAWDMJVM=";
  };

  build-system = [
    meson
    ninja
    pyproject-metadata
  ];

  dependencies = [
    meson
    ninja
    pyproject-metadata
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Builds Python packages by Meson";
    homepage = "https://github.com/mesonbuild/meson-python";
    changelog = "https://github.com/mesonbuild/meson-python/blob/${finalAttrs.version}/CHANGELOG.rst";
    license = lib.licenses.mit;
  };
})
