{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools-scm,
}:

buildPythonPackage (finalAttrs: {
  pname = "python-dateutil";
  version = "2.9.0.post0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-N91UII2n4c2HU4ghfV4A69QXkkn5D7ckN+kaNUWaCtM=";
  };

  nativeBuildInputs = [ setuptools-scm ];

  pythonImportsCheck = [
    "dateutil.easter"
    "dateutil.parser"
    "dateutil.relativedelta"
    "dateutil.rrule"
    "dateutil.tz"
    "dateutil.utils"
    "dateutil.zoneinfo"
  ];

  meta = {
    description = "Calculates with dates, and parses them";
    homepage = "https://github.com/dateutil/dateutil/";
    changelog = "https://github.com/dateutil/dateutil/blob/${finalAttrs.version}/NEWS";
    license = with lib.licenses; [
      asl20
      bsd3
    ];
  };
})
