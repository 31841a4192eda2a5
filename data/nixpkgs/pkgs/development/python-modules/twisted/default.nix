{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-fancy-pypi-readme,
  hatchling,
  incremental,

  # dependencies
  attrs,
  automat,
  constantly,
  hyperlink,
  typing-extensions,
  zope-interface,

  # optional-dependencies
  appdirs,
  bcrypt,
  cryptography,
  cython-test-exception-raiser,
  h2,
  httpx,
  hypothesis,
  idna,
  priority,
  pyhamcrest,
  pyopenssl,
  pyserial,
  service-identity,
}:

buildPythonPackage (finalAttrs: {
  pname = "twisted";
  version = "25.5.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-HesnI1jLa+Hj6PxvnIs2946w+nwiM9Lb4R7G/uBOoxY=";
  };

  build-system = [
    hatchling
    hatch-fancy-pypi-readme
    incremental
  ];

  dependencies = [
    attrs
    automat
    constantly
    hyperlink
    incremental
    typing-extensions
    zope-interface
  ];

  optional-dependencies = {
    conch = [
      appdirs
      bcrypt
      cryptography
    ];
    http2 = [
      h2
      priority
    ];
    serial = [ pyserial ];
    test = [
      cython-test-exception-raiser
      pyhamcrest
      hypothesis
      httpx
      h2
    ];
    tls = [
      idna
      pyopenssl
      service-identity
    ];
  };

  meta = {
    description = "Networking by events";
    homepage = "https://github.com/twisted/twisted";
    changelog = "https://github.com/twisted/twisted/blob/twisted-${finalAttrs.version}/NEWS.rst";
    license = lib.licenses.mit;
  };
})
