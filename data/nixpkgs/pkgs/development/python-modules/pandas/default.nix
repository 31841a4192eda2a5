{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  meson,
  meson-python,
  numpy,
  versioneer,
  wheel,

  # dependencies
  python-dateutil,
  pytz,
  tzdata,

  # optional-dependencies
  beautifulsoup4,
  blosc2,
  bottleneck,
  fsspec,
  gcsfs,
  html5lib,
  jinja2,
  lxml,
  matplotlib,
  numba,
  numexpr,
  odfpy,
  openpyxl,
  psycopg2,
  pyarrow,
  pymysql,
  pyqt5,
  pyreadstat,
  pyxlsb,
  qtpy,
  s3fs,
  scipy,
  sqlalchemy,
  tables,
  tabulate,
  xarray,
  xlrd,
  xlsxwriter,
  zstandard,
}:

buildPythonPackage (finalAttrs: {
  pname = "pandas";
  version = "2.3.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pandas-dev";
    repo = "pandas";
    tag = "v${finalAttrs.version}";
    hash = "sha256-jY1uM9HmJzoFk26ilbtzJnxAsQhmXS19r73JcFeFWRQ=";
  };

  build-system = [
    cython
    meson-python
    meson
    numpy
    versioneer
    wheel
  ];

  dependencies = [
    numpy
    python-dateutil
    pytz
    tzdata
  ];

  optional-dependencies = {
    all =
      finalAttrs.passthru.optional-dependencies.aws
      ++ finalAttrs.passthru.optional-dependencies.clipboard
      ++ finalAttrs.passthru.optional-dependencies.compression
      ++ finalAttrs.passthru.optional-dependencies.computation
      ++ finalAttrs.passthru.optional-dependencies.excel
      ++ finalAttrs.passthru.optional-dependencies.feather
      ++ finalAttrs.passthru.optional-dependencies.fss
      ++ finalAttrs.passthru.optional-dependencies.gcp
      ++ finalAttrs.passthru.optional-dependencies.hdf5
      ++ finalAttrs.passthru.optional-dependencies.html
      ++ finalAttrs.passthru.optional-dependencies.mysql
      ++ finalAttrs.passthru.optional-dependencies.output_formatting
      ++ finalAttrs.passthru.optional-dependencies.feather
      ++ finalAttrs.passthru.optional-dependencies.performance
      ++ finalAttrs.passthru.optional-dependencies.plot
      ++ finalAttrs.passthru.optional-dependencies.postgresql
      ++ finalAttrs.passthru.optional-dependencies.spss
      ++ finalAttrs.passthru.optional-dependencies.sql-other
      ++ finalAttrs.passthru.optional-dependencies.xml;
    aws = [ s3fs ];
    clipboard = [
      pyqt5
      qtpy
    ];
    compression = [ zstandard ];
    computation = [
      scipy
      xarray
    ];
    excel = [
      odfpy
      openpyxl
      pyxlsb
      xlrd
      xlsxwriter
    ];
    feather = [ pyarrow ];
    fss = [ fsspec ];
    gcp = [ gcsfs ];
    hdf5 = [
      blosc2
      tables
    ];
    html = [
      beautifulsoup4
      html5lib
      lxml
    ];
    mysql = [
      sqlalchemy
      pymysql
    ];
    output_formatting = [
      jinja2
      tabulate
    ];
    parquet = [ pyarrow ];
    performance = [
      bottleneck
      numba
      numexpr
    ];
    plot = [ matplotlib ];
    postgresql = [
      sqlalchemy
      psycopg2
    ];
    spss = [ pyreadstat ];
    sql-other = [ sqlalchemy ];
    xml = [ lxml ];
  };

  pythonImportsCheck = [ "pandas" ];

  meta = {
    description = "Tables of data, and time series";
    homepage = "https://pandas.pydata.org";
    changelog = "https://pandas.pydata.org/docs/whatsnew/index.html";
    license = lib.licenses.bsd3;
  };
})
