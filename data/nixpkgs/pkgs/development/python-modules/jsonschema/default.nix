{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-fancy-pypi-readme,
  hatch-vcs,
  hatchling,

  # dependencies
  attrs,
  jsonpath-ng,
  jsonschema-specifications,
  referencing,
  rpds-py,

  # optional-dependencies
  fqdn,
  idna,
  isoduration,
  jsonpointer,
  rfc3339-validator,
  rfc3986-validator,
  rfc3987,
  rfc3987-syntax,
  uri-template,
  webcolors,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jsonschema";
  version = "4.26.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-DCZwfi762Kob/Ft84XDz/MwuSRj/hZibqf+p+ssr4yY=";
  };

  build-system = [
    hatch-fancy-pypi-readme
    hatch-vcs
    hatchling
  ];

  dependencies = [
    attrs
    jsonpath-ng
    jsonschema-specifications
    referencing
    rpds-py
  ];

  optional-dependencies = {
    format = [
      fqdn
      idna
      isoduration
      jsonpointer
      rfc3339-validator
      rfc3987
      uri-template
      webcolors
    ];
    format-nongpl = [
      fqdn
      idna
      isoduration
      jsonpointer
      rfc3339-validator
      rfc3986-validator
      rfc3987-syntax
      uri-template
      webcolors
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jsonschema" ];

  meta = {
    description = "Validates JSON against a schema";
    homepage = "https://github.com/python-jsonschema/jsonschema";
    changelog = "https://github.com/python-jsonschema/jsonschema/blob/v${finalAttrs.version}/CHANGELOG.rst";
    license = lib.licenses.mit;
    mainProgram = "jsonschema";
  };
})
