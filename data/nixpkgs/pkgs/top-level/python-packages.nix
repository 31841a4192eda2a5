# The Python packages, sorted by name; each of them is made for every
# interpreter.
self: super: with self; {
  absl-py = callPackage ../development/python-modules/absl-py { };

  accelerate = callPackage ../development/python-modules/accelerate { };

  accessible-pygments = callPackage ../development/python-modules/accessible-pygments { };

  adal = callPackage ../development/python-modules/adal { };

  adlfs = callPackage ../development/python-modules/adlfs { };

  aiobotocore = callPackage ../development/python-modules/aiobotocore { };

  aiodns = callPackage ../development/python-modules/aiodns { };

  aiofiles = callPackage ../development/python-modules/aiofiles { };

  aiohappyeyeballs = callPackage ../development/python-modules/aiohappyeyeballs { };

  aiohttp = callPackage ../development/python-modules/aiohttp { };

  aioitertools = callPackage ../development/python-modules/aioitertools { };

  aiomysql = callPackage ../development/python-modules/aiomysql { };

  aiosignal = callPackage ../development/python-modules/aiosignal { };

  aiosqlite = callPackage ../development/python-modules/aiosqlite { };

  alabaster = callPackage ../development/python-modules/alabaster { };

  alembic = callPackage ../development/python-modules/alembic { };

  altair = callPackage ../development/python-modules/altair { };

  amqp = callPackage ../development/python-modules/amqp { };

  annotated-doc = callPackage ../development/python-modules/annotated-doc { };

  annotated-types = callPackage ../development/python-modules/annotated-types { };

  anthropic = callPackage ../development/python-modules/anthropic { };

  antlr4-python3-runtime = callPackage ../development/python-modules/antlr4-python3-runtime { };

  anyio = callPackage ../development/python-modules/anyio { };

  apache-beam = callPackage ../development/python-modules/apache-beam { };

  appdirs = callPackage ../development/python-modules/appdirs { };

  argcomplete = callPackage ../development/python-modules/argcomplete { };

  argon2-cffi = callPackage ../development/python-modules/argon2-cffi { };

  asgiref = callPackage ../development/python-modules/asgiref { };

  asn1crypto = callPackage ../development/python-modules/asn1crypto { };

  astroid = callPackage ../development/python-modules/astroid { };

  asttokens = callPackage ../development/python-modules/asttokens { };

  astunparse = callPackage ../development/python-modules/astunparse { };

  async-generator = callPackage ../development/python-modules/async-generator { };

  async-lru = callPackage ../development/python-modules/async-lru { };

  async-timeout = callPackage ../development/python-modules/async-timeout { };

  asyncmy = callPackage ../development/python-modules/asyncmy { };

  asyncpg = callPackage ../development/python-modules/asyncpg { };

  atpublic = callPackage ../development/python-modules/atpublic { };

  attrs = callPackage ../development/python-modules/attrs { };

  audioop-lts =
    if pythonAtLeast "3.13" then
      callPackage ../development/python-modules/audioop-lts { }
    else
      null;

  audioread = callPackage ../development/python-modules/audioread { };

  automat = callPackage ../development/python-modules/automat { };

  av = callPackage ../development/python-modules/av { };

  awscrt = callPackage ../development/python-modules/awscrt { };

  azure-common = callPackage ../development/python-modules/azure-common { };

  azure-core = callPackage ../development/python-modules/azure-core { };

  azure-datalake-store = callPackage ../development/python-modules/azure-datalake-store { };

  azure-identity = callPackage ../development/python-modules/azure-identity { };

  azure-nspkg = callPackage ../development/python-modules/azure-nspkg { };

  azure-servicebus = callPackage ../development/python-modules/azure-servicebus { };

  azure-storage-blob = callPackage ../development/python-modules/azure-storage-blob { };

  azure-storage-file-datalake =
    callPackage ../development/python-modules/azure-storage-file-datalake { };

  azure-storage-queue = callPackage ../development/python-modules/azure-storage-queue { };

  babel = callPackage ../development/python-modules/babel { };

  backports-zstd =
    if pythonOlder "3.14" then
      callPackage ../development/python-modules/backports-zstd { }
    else
      null;

  backrefs = callPackage ../development/python-modules/backrefs { };

  bcrypt = callPackage ../development/python-modules/bcrypt { };

  beartype = callPackage ../development/python-modules/beartype { };

  beautifulsoup4 = callPackage ../development/python-modules/beautifulsoup4 { };

  beniget = callPackage ../development/python-modules/beniget { };

  betterproto = callPackage ../development/python-modules/betterproto { };

  billiard = callPackage ../development/python-modules/billiard { };

  black = callPackage ../development/python-modules/black { };

  bleach = callPackage ../development/python-modules/bleach { };

  blessed = callPackage ../development/python-modules/blessed { };

  blinker = callPackage ../development/python-modules/blinker { };

  blis = callPackage ../development/python-modules/blis { };

  blobfile = callPackage ../development/python-modules/blobfile { };

  blosc2 = callPackage ../development/python-modules/blosc2 { };

  bokeh = callPackage ../development/python-modules/bokeh { };

  bootstrap = {
    flit-core = callPackage ../development/python-modules/bootstrap/flit-core { };
    installer = callPackage ../development/python-modules/bootstrap/installer {
      inherit (bootstrap) flit-core;
    };
    build = callPackage ../development/python-modules/bootstrap/build {
      inherit (bootstrap) flit-core installer;
    };
    packaging = callPackage ../development/python-modules/bootstrap/packaging {
      inherit (bootstrap) flit-core installer;
    };
  };

  boto3 = callPackage ../development/python-modules/boto3 { };

  botocore = callPackage ../development/python-modules/botocore { };

  bottle = callPackage ../development/python-modules/bottle { };

  bottleneck = callPackage ../development/python-modules/bottleneck { };

  branca = callPackage ../development/python-modules/branca { };

  brotli = callPackage ../development/python-modules/brotli { };

  build = callPackage ../development/python-modules/build { };

  cachecontrol = callPackage ../development/python-modules/cachecontrol { };

  cached-property = callPackage ../development/python-modules/cached-property { };

  cachetools = callPackage ../development/python-modules/cachetools { };

  cairocffi = callPackage ../development/python-modules/cairocffi { };

  cairosvg = callPackage ../development/python-modules/cairosvg { };

  calver = callPackage ../development/python-modules/calver { };

  cartopy = callPackage ../development/python-modules/cartopy { };

  cassandra-driver = callPackage ../development/python-modules/cassandra-driver { };

  catalogue = callPackage ../development/python-modules/catalogue { };

  celery = callPackage ../development/python-modules/celery { };

  celery-redbeat = callPackage ../development/python-modules/celery-redbeat { };

  certifi = callPackage ../development/python-modules/certifi { };

  cffi = callPackage ../development/python-modules/cffi { };

  cftime = callPackage ../development/python-modules/cftime { };

  chalice = callPackage ../development/python-modules/chalice { };

  chardet = callPackage ../development/python-modules/chardet { };

  charset-normalizer = callPackage ../development/python-modules/charset-normalizer { };

  circuitbreaker = callPackage ../development/python-modules/circuitbreaker { };

  click = callPackage ../development/python-modules/click { };

  click-didyoumean = callPackage ../development/python-modules/click-didyoumean { };

  click-plugins = callPackage ../development/python-modules/click-plugins { };

  clickhouse-driver = callPackage ../development/python-modules/clickhouse-driver { };

  cloudpathlib = callPackage ../development/python-modules/cloudpathlib { };

  cloudpickle = callPackage ../development/python-modules/cloudpickle { };

  cmake = callPackage ../development/python-modules/cmake { inherit (pkgs) cmake; };

  colorama = callPackage ../development/python-modules/colorama { };

  coloredlogs = callPackage ../development/python-modules/coloredlogs { };

  colorlog = callPackage ../development/python-modules/colorlog { };

  comm = callPackage ../development/python-modules/comm { };

  commonmark = callPackage ../development/python-modules/commonmark { };

  confection = callPackage ../development/python-modules/confection { };

  confluent-kafka = callPackage ../development/python-modules/confluent-kafka { };

  constantly = callPackage ../development/python-modules/constantly { };

  contourpy = callPackage ../development/python-modules/contourpy { };

  coreapi = callPackage ../development/python-modules/coreapi { };

  coreschema = callPackage ../development/python-modules/coreschema { };

  coverage = callPackage ../development/python-modules/coverage { };

  crcmod = callPackage ../development/python-modules/crcmod { };

  cron-descriptor = callPackage ../development/python-modules/cron-descriptor { };

  croniter = callPackage ../development/python-modules/croniter { };

  cryptography = callPackage ../development/python-modules/cryptography { };

  cssselect = callPackage ../development/python-modules/cssselect { };

  cssselect2 = callPackage ../development/python-modules/cssselect2 { };

  curio = callPackage ../development/python-modules/curio { };

  cx-oracle = callPackage ../development/python-modules/cx-oracle { };

  cycler = callPackage ../development/python-modules/cycler { };

  cymem = callPackage ../development/python-modules/cymem { };

  cython = callPackage ../development/python-modules/cython { };

  cython-test-exception-raiser =
    callPackage ../development/python-modules/cython-test-exception-raiser { };

  dask = callPackage ../development/python-modules/dask { };

  databricks-sdk = callPackage ../development/python-modules/databricks-sdk { };

  datasets = callPackage ../development/python-modules/datasets { };

  dbus-python = callPackage ../development/python-modules/dbus-python { };

  ddt = callPackage ../development/python-modules/ddt { };

  debugpy = callPackage ../development/python-modules/debugpy { };

  decorator = callPackage ../development/python-modules/decorator { };

  defusedxml = callPackage ../development/python-modules/defusedxml { };

  dependency-groups = callPackage ../development/python-modules/dependency-groups { };

  deprecated = callPackage ../development/python-modules/deprecated { };

  dill = callPackage ../development/python-modules/dill { };

  distlib = callPackage ../development/python-modules/distlib { };

  distributed = callPackage ../development/python-modules/distributed { };

  distro = callPackage ../development/python-modules/distro { };

  distutils =
    if pythonAtLeast "3.12" then callPackage ../development/python-modules/distutils { } else null;

  django = django_5;

  django-guardian = callPackage ../development/python-modules/django-guardian { };

  django-timezone-field = callPackage ../development/python-modules/django-timezone-field { };

  django_5 = callPackage ../development/python-modules/django/5.nix { };

  django_6 = callPackage ../development/python-modules/django/6.nix { };

  djangorestframework = callPackage ../development/python-modules/djangorestframework { };

  dm-tree = callPackage ../development/python-modules/dm-tree { };

  dnspython = callPackage ../development/python-modules/dnspython { };

  docker = callPackage ../development/python-modules/docker { };

  docstring-parser = callPackage ../development/python-modules/docstring-parser { };

  docutils = callPackage ../development/python-modules/docutils { };

  donfig = callPackage ../development/python-modules/donfig { };

  dropbox = callPackage ../development/python-modules/dropbox { };

  dunamai = callPackage ../development/python-modules/dunamai { };

  durationpy = callPackage ../development/python-modules/durationpy { };

  editables = callPackage ../development/python-modules/editables { };

  editor = callPackage ../development/python-modules/editor { };

  einops = callPackage ../development/python-modules/einops { };

  elastic-transport = callPackage ../development/python-modules/elastic-transport { };

  elasticsearch = callPackage ../development/python-modules/elasticsearch { };

  elementpath = callPackage ../development/python-modules/elementpath { };

  email-validator = callPackage ../development/python-modules/email-validator { };

  envoy-data-plane = callPackage ../development/python-modules/envoy-data-plane { };

  et-xmlfile = callPackage ../development/python-modules/et-xmlfile { };

  etils = callPackage ../development/python-modules/etils { };

  eventlet = callPackage ../development/python-modules/eventlet { };

  exceptiongroup = callPackage ../development/python-modules/exceptiongroup { };

  execnet = callPackage ../development/python-modules/execnet { };

  executing = callPackage ../development/python-modules/executing { };

  expandvars = callPackage ../development/python-modules/expandvars { };

  expecttest = callPackage ../development/python-modules/expecttest { };

  fabric = callPackage ../development/python-modules/fabric { };

  faiss = callPackage ../development/python-modules/faiss { };

  faker = callPackage ../development/python-modules/faker { };

  falcon = callPackage ../development/python-modules/falcon { };

  fastai = callPackage ../development/python-modules/fastai { };

  fastapi = callPackage ../development/python-modules/fastapi { };

  fastapi-cli = callPackage ../development/python-modules/fastapi-cli { };

  fastavro = callPackage ../development/python-modules/fastavro { };

  fastcore = callPackage ../development/python-modules/fastcore { };

  fasteners = callPackage ../development/python-modules/fasteners { };

  fastjsonschema = callPackage ../development/python-modules/fastjsonschema { };

  faust-cchardet = callPackage ../development/python-modules/faust-cchardet { };

  ffmpy = callPackage ../development/python-modules/ffmpy { };

  filelock = callPackage ../development/python-modules/filelock { };

  flask = callPackage ../development/python-modules/flask { };

  flask-cors = callPackage ../development/python-modules/flask-cors { };

  flatbuffers = callPackage ../development/python-modules/flatbuffers { };

  flax = callPackage ../development/python-modules/flax { };

  flaxlib = callPackage ../development/python-modules/flaxlib { };

  flit-core = callPackage ../development/python-modules/flit-core { };

  flit-scm = callPackage ../development/python-modules/flit-scm { };

  folium = callPackage ../development/python-modules/folium { };

  fonttools = callPackage ../development/python-modules/fonttools { };

  fqdn = callPackage ../development/python-modules/fqdn { };

  frozenlist = callPackage ../development/python-modules/frozenlist { };

  fsspec = callPackage ../development/python-modules/fsspec { };

  fugashi = callPackage ../development/python-modules/fugashi { };

  furo = callPackage ../development/python-modules/furo { };

  fuse = callPackage ../development/python-modules/fuse { };

  fusepy = callPackage ../development/python-modules/fusepy { };

  gast = callPackage ../development/python-modules/gast { };

  gcsfs = callPackage ../development/python-modules/gcsfs { };

  geoalchemy2 = callPackage ../development/python-modules/geoalchemy2 { };

  geographiclib = callPackage ../development/python-modules/geographiclib { };

  geomet = callPackage ../development/python-modules/geomet { };

  geopandas = callPackage ../development/python-modules/geopandas { };

  geopy = callPackage ../development/python-modules/geopy { };

  gevent = callPackage ../development/python-modules/gevent { };

  ghp-import = callPackage ../development/python-modules/ghp-import { };

  gitdb = callPackage ../development/python-modules/gitdb { };

  gitpython = callPackage ../development/python-modules/gitpython { };

  gmpy2 = callPackage ../development/python-modules/gmpy2 { };

  google-api-core = callPackage ../development/python-modules/google-api-core { };

  google-auth = callPackage ../development/python-modules/google-auth { };

  google-auth-oauthlib = callPackage ../development/python-modules/google-auth-oauthlib { };

  google-cloud-core = callPackage ../development/python-modules/google-cloud-core { };

  google-cloud-firestore = callPackage ../development/python-modules/google-cloud-firestore { };

  google-cloud-monitoring = callPackage ../development/python-modules/google-cloud-monitoring { };

  google-cloud-pubsub = callPackage ../development/python-modules/google-cloud-pubsub { };

  google-cloud-storage = callPackage ../development/python-modules/google-cloud-storage { };

  google-cloud-storage-control =
    callPackage ../development/python-modules/google-cloud-storage-control { };

  google-crc32c = callPackage ../development/python-modules/google-crc32c { };

  google-pasta = callPackage ../development/python-modules/google-pasta { };

  google-resumable-media = callPackage ../development/python-modules/google-resumable-media { };

  googleapis-common-protos = callPackage ../development/python-modules/googleapis-common-protos { };

  gradio = callPackage ../development/python-modules/gradio { };

  gradio-client = callPackage ../development/python-modules/gradio-client { };

  graphene = callPackage ../development/python-modules/graphene { };

  graphql-core = callPackage ../development/python-modules/graphql-core { };

  graphql-relay = callPackage ../development/python-modules/graphql-relay { };

  greenlet = callPackage ../development/python-modules/greenlet { };

  groovy = callPackage ../development/python-modules/groovy { };

  grpc-google-iam-v1 = callPackage ../development/python-modules/grpc-google-iam-v1 { };

  grpcio = callPackage ../development/python-modules/grpcio { };

  grpcio-status = callPackage ../development/python-modules/grpcio-status { };

  grpcio-tools = callPackage ../development/python-modules/grpcio-tools { };

  grpclib = callPackage ../development/python-modules/grpclib { };

  gssapi = callPackage ../development/python-modules/gssapi { };

  gunicorn = callPackage ../development/python-modules/gunicorn { };

  h11 = callPackage ../development/python-modules/h11 { };

  h2 = callPackage ../development/python-modules/h2 { };

  h5netcdf = callPackage ../development/python-modules/h5netcdf { };

  h5py = callPackage ../development/python-modules/h5py { };

  hatch-fancy-pypi-readme = callPackage ../development/python-modules/hatch-fancy-pypi-readme { };

  hatch-jupyter-builder = callPackage ../development/python-modules/hatch-jupyter-builder { };

  hatch-nodejs-version = callPackage ../development/python-modules/hatch-nodejs-version { };

  hatch-requirements-txt = callPackage ../development/python-modules/hatch-requirements-txt { };

  hatch-vcs = callPackage ../development/python-modules/hatch-vcs { };

  hatchling = callPackage ../development/python-modules/hatchling { };

  hf-xet = callPackage ../development/python-modules/hf-xet { };

  hiredis = callPackage ../development/python-modules/hiredis { };

  hpack = callPackage ../development/python-modules/hpack { };

  html5lib = callPackage ../development/python-modules/html5lib { };

  html5tagger = callPackage ../development/python-modules/html5tagger { };

  httpcore = callPackage ../development/python-modules/httpcore { };

  httplib2 = callPackage ../development/python-modules/httplib2 { };

  httptools = callPackage ../development/python-modules/httptools { };

  httpx = callPackage ../development/python-modules/httpx { };

  httpx-aiohttp = callPackage ../development/python-modules/httpx-aiohttp { };

  httpx-sse = callPackage ../development/python-modules/httpx-sse { };

  huey = callPackage ../development/python-modules/huey { };

  huggingface-hub = callPackage ../development/python-modules/huggingface-hub { };

  humanfriendly = callPackage ../development/python-modules/humanfriendly { };

  humanize = callPackage ../development/python-modules/humanize { };

  hypercorn = callPackage ../development/python-modules/hypercorn { };

  hyperframe = callPackage ../development/python-modules/hyperframe { };

  hyperlink = callPackage ../development/python-modules/hyperlink { };

  hypothesis = callPackage ../development/python-modules/hypothesis { };

  ibis-framework = callPackage ../development/python-modules/ibis-framework { };

  idna = callPackage ../development/python-modules/idna { };

  imagesize = callPackage ../development/python-modules/imagesize { };

  importlib-metadata = callPackage ../development/python-modules/importlib-metadata { };

  incremental = callPackage ../development/python-modules/incremental { };

  inflection = callPackage ../development/python-modules/inflection { };

  iniconfig = callPackage ../development/python-modules/iniconfig { };

  inquirer = callPackage ../development/python-modules/inquirer { };

  installer = callPackage ../development/python-modules/installer { };

  invoke = callPackage ../development/python-modules/invoke { };

  ipadic = callPackage ../development/python-modules/ipadic { };

  ipykernel = callPackage ../development/python-modules/ipykernel { };

  ipython = callPackage ../development/python-modules/ipython { };

  ipython-pygments-lexers = callPackage ../development/python-modules/ipython-pygments-lexers { };

  ipywidgets = callPackage ../development/python-modules/ipywidgets { };

  isodate = callPackage ../development/python-modules/isodate { };

  isoduration = callPackage ../development/python-modules/isoduration { };

  isort = callPackage ../development/python-modules/isort { };

  itemadapter = callPackage ../development/python-modules/itemadapter { };

  itemloaders = callPackage ../development/python-modules/itemloaders { };

  itsdangerous = callPackage ../development/python-modules/itsdangerous { };

  itypes = callPackage ../development/python-modules/itypes { };

  jaraco-classes = callPackage ../development/python-modules/jaraco-classes { };

  jaraco-collections = callPackage ../development/python-modules/jaraco-collections { };

  jaraco-functools = callPackage ../development/python-modules/jaraco-functools { };

  jaraco-text = callPackage ../development/python-modules/jaraco-text { };

  jax = callPackage ../development/python-modules/jax { };

  jax-cuda12-pjrt = callPackage ../development/python-modules/jax-cuda12-pjrt { };

  jax-cuda12-plugin = callPackage ../development/python-modules/jax-cuda12-plugin { };

  jaxlib = jaxlib-bin;

  jaxlib-bin = callPackage ../development/python-modules/jaxlib/bin.nix { };

  jedi = callPackage ../development/python-modules/jedi { };

  jinja2 = callPackage ../development/python-modules/jinja2 { };

  jiter = callPackage ../development/python-modules/jiter { };

  jmespath = callPackage ../development/python-modules/jmespath { };

  joblib = callPackage ../development/python-modules/joblib { };

  json5 = callPackage ../development/python-modules/json5 { };

  jsonpatch = callPackage ../development/python-modules/jsonpatch { };

  jsonpath-ng = callPackage ../development/python-modules/jsonpath-ng { };

  jsonpickle = callPackage ../development/python-modules/jsonpickle { };

  jsonpointer = callPackage ../development/python-modules/jsonpointer { };

  jsonschema = callPackage ../development/python-modules/jsonschema { };

  jsonschema-path = callPackage ../development/python-modules/jsonschema-path { };

  jsonschema-specifications =
    callPackage ../development/python-modules/jsonschema-specifications { };

  jupyter = callPackage ../development/python-modules/jupyter { };

  jupyter-client = callPackage ../development/python-modules/jupyter-client { };

  jupyter-console = callPackage ../development/python-modules/jupyter-console { };

  jupyter-core = callPackage ../development/python-modules/jupyter-core { };

  jupyter-events = callPackage ../development/python-modules/jupyter-events { };

  jupyter-lsp = callPackage ../development/python-modules/jupyter-lsp { };

  jupyter-server = callPackage ../development/python-modules/jupyter-server { };

  jupyter-server-terminals = callPackage ../development/python-modules/jupyter-server-terminals { };

  jupyter-sphinx = callPackage ../development/python-modules/jupyter-sphinx { };

  jupyterlab = callPackage ../development/python-modules/jupyterlab { };

  jupyterlab-pygments = callPackage ../development/python-modules/jupyterlab-pygments { };

  jupyterlab-server = callPackage ../development/python-modules/jupyterlab-server { };

  jupyterlab-widgets = callPackage ../development/python-modules/jupyterlab-widgets { };

  kaleido = callPackage ../development/python-modules/kaleido { };

  kazoo = callPackage ../development/python-modules/kazoo { };

  keras = callPackage ../development/python-modules/keras { };

  kernels = callPackage ../development/python-modules/kernels { };

  kiwisolver = callPackage ../development/python-modules/kiwisolver { };

  kombu = callPackage ../development/python-modules/kombu { };

  krb5 = callPackage ../development/python-modules/krb5 { };

  kubernetes = callPackage ../development/python-modules/kubernetes { };

  langchain = callPackage ../development/python-modules/langchain { };

  langchain-core = callPackage ../development/python-modules/langchain-core { };

  langchain-protocol = callPackage ../development/python-modules/langchain-protocol { };

  langcodes = callPackage ../development/python-modules/langcodes { };

  langgraph = callPackage ../development/python-modules/langgraph { };

  langgraph-checkpoint = callPackage ../development/python-modules/langgraph-checkpoint { };

  langgraph-prebuilt = callPackage ../development/python-modules/langgraph-prebuilt { };

  langgraph-sdk = callPackage ../development/python-modules/langgraph-sdk { };

  langsmith = callPackage ../development/python-modules/langsmith { };

  language-data = callPackage ../development/python-modules/language-data { };

  lark = callPackage ../development/python-modules/lark { };

  lazy-loader = callPackage ../development/python-modules/lazy-loader { };

  lazy-object-proxy = callPackage ../development/python-modules/lazy-object-proxy { };

  libarchive-c = callPackage ../development/python-modules/libarchive-c { };

  libclang = callPackage ../development/python-modules/libclang { };

  libcst = callPackage ../development/python-modules/libcst { };

  libpass = callPackage ../development/python-modules/libpass { };

  librosa = callPackage ../development/python-modules/librosa { };

  librt = callPackage ../development/python-modules/librt { };

  lingua = callPackage ../development/python-modules/lingua { };

  linkify-it-py = callPackage ../development/python-modules/linkify-it-py { };

  litestar = callPackage ../development/python-modules/litestar { };

  litestar-htmx = callPackage ../development/python-modules/litestar-htmx { };

  llvmlite = callPackage ../development/python-modules/llvmlite { };

  locket = callPackage ../development/python-modules/locket { };

  loguru = callPackage ../development/python-modules/loguru { };

  lxml = callPackage ../development/python-modules/lxml { };

  lz4 = callPackage ../development/python-modules/lz4 { };

  mako = callPackage ../development/python-modules/mako { };

  mapclassify = callPackage ../development/python-modules/mapclassify { };

  mariadb = callPackage ../development/python-modules/mariadb { };

  marisa-trie = callPackage ../development/python-modules/marisa-trie { };

  markdown = callPackage ../development/python-modules/markdown { };

  markdown-it-py = callPackage ../development/python-modules/markdown-it-py { };

  markupsafe = callPackage ../development/python-modules/markupsafe { };

  matplotlib = callPackage ../development/python-modules/matplotlib { };

  matplotlib-inline = callPackage ../development/python-modules/matplotlib-inline { };

  mccabe = callPackage ../development/python-modules/mccabe { };

  mcp = callPackage ../development/python-modules/mcp { };

  mdit-py-plugins = callPackage ../development/python-modules/mdit-py-plugins { };

  mdurl = callPackage ../development/python-modules/mdurl { };

  mediapy = callPackage ../development/python-modules/mediapy { };

  mergedeep = callPackage ../development/python-modules/mergedeep { };

  meson = toPythonModule (pkgs.meson.override { python3Packages = self; });

  meson-python = callPackage ../development/python-modules/meson-python { };

  mistletoe = callPackage ../development/python-modules/mistletoe { };

  mistral-common = callPackage ../development/python-modules/mistral-common { };

  mistune = callPackage ../development/python-modules/mistune { };

  mkdocs = callPackage ../development/python-modules/mkdocs { };

  mkdocs-get-deps = callPackage ../development/python-modules/mkdocs-get-deps { };

  mkdocs-git-revision-date-localized-plugin =
    callPackage ../development/python-modules/mkdocs-git-revision-date-localized-plugin { };

  mkdocs-material = callPackage ../development/python-modules/mkdocs-material { };

  mkdocs-material-extensions =
    callPackage ../development/python-modules/mkdocs-material-extensions { };

  mkdocs-minify-plugin = callPackage ../development/python-modules/mkdocs-minify-plugin { };

  mkdocs-redirects = callPackage ../development/python-modules/mkdocs-redirects { };

  mkdocs-rss-plugin = callPackage ../development/python-modules/mkdocs-rss-plugin { };

  ml-dtypes = callPackage ../development/python-modules/ml-dtypes { };

  mlflow = callPackage ../development/python-modules/mlflow { };

  mlflow-skinny = callPackage ../development/python-modules/mlflow-skinny { };

  mlflow-tracing = callPackage ../development/python-modules/mlflow-tracing { };

  mlx = callPackage ../development/python-modules/mlx { };

  mock = callPackage ../development/python-modules/mock { };

  more-itertools = callPackage ../development/python-modules/more-itertools { };

  mpmath = callPackage ../development/python-modules/mpmath { };

  msal = callPackage ../development/python-modules/msal { };

  msal-extensions = callPackage ../development/python-modules/msal-extensions { };

  msgpack = callPackage ../development/python-modules/msgpack { };

  msgspec = callPackage ../development/python-modules/msgspec { };

  multidict = callPackage ../development/python-modules/multidict { };

  multipart = callPackage ../development/python-modules/multipart { };

  multiprocess = callPackage ../development/python-modules/multiprocess { };

  murmurhash = callPackage ../development/python-modules/murmurhash { };

  mypy = callPackage ../development/python-modules/mypy { };

  mypy-extensions = callPackage ../development/python-modules/mypy/extensions.nix { };

  mypy-protobuf = callPackage ../development/python-modules/mypy-protobuf { };

  mysql-connector-python = callPackage ../development/python-modules/mysql-connector-python { };

  mysqlclient = callPackage ../development/python-modules/mysqlclient { };

  myst-parser = callPackage ../development/python-modules/myst-parser { };

  namex = callPackage ../development/python-modules/namex { };

  nanobind = callPackage ../development/python-modules/nanobind { };

  narwhals = callPackage ../development/python-modules/narwhals { };

  nbclient = callPackage ../development/python-modules/nbclient { };

  nbconvert = callPackage ../development/python-modules/nbconvert { };

  nbformat = callPackage ../development/python-modules/nbformat { };

  ndindex = callPackage ../development/python-modules/ndindex { };

  netcdf4 = callPackage ../development/python-modules/netcdf4 { };

  networkx = callPackage ../development/python-modules/networkx { };

  ninja = callPackage ../development/python-modules/ninja { inherit (pkgs) ninja; };

  nltk = callPackage ../development/python-modules/nltk { };

  notebook = callPackage ../development/python-modules/notebook { };

  notebook-shim = callPackage ../development/python-modules/notebook-shim { };

  nox = callPackage ../development/python-modules/nox { };

  num2words = callPackage ../development/python-modules/num2words { };

  numba = callPackage ../development/python-modules/numba { };

  numbagg = callPackage ../development/python-modules/numbagg { };

  numcodecs = callPackage ../development/python-modules/numcodecs { };

  numexpr = callPackage ../development/python-modules/numexpr { };

  numpy = numpy_2;

  numpy_1 = callPackage ../development/python-modules/numpy/1.nix { };

  numpy_2 = callPackage ../development/python-modules/numpy/2.nix { };

  oauthlib = callPackage ../development/python-modules/oauthlib { };

  objsize = callPackage ../development/python-modules/objsize { };

  oci = callPackage ../development/python-modules/oci { };

  ocifs = callPackage ../development/python-modules/ocifs { };

  odfpy = callPackage ../development/python-modules/odfpy { };

  oldest-supported-numpy = callPackage ../development/python-modules/oldest-supported-numpy { };

  olefile = callPackage ../development/python-modules/olefile { };

  omegaconf = callPackage ../development/python-modules/omegaconf { };

  onnx = callPackage ../development/python-modules/onnx { };

  onnxruntime =
    callPackage ../development/python-modules/onnxruntime { inherit (pkgs) onnxruntime; };

  openai = callPackage ../development/python-modules/openai { };

  openapi-core = callPackage ../development/python-modules/openapi-core { };

  openapi-schema-validator = callPackage ../development/python-modules/openapi-schema-validator { };

  openapi-spec-validator = callPackage ../development/python-modules/openapi-spec-validator { };

  opencv-python-headless = callPackage ../development/python-modules/opencv-python-headless { };

  opencv4 = toPythonModule (
    pkgs.opencv4.override {
      enablePython = true;
      pythonPackages = self;
    }
  );

  openpyxl = callPackage ../development/python-modules/openpyxl { };

  opentelemetry-api = callPackage ../development/python-modules/opentelemetry-api { };

  opentelemetry-exporter-otlp =
    callPackage ../development/python-modules/opentelemetry-exporter-otlp { };

  opentelemetry-exporter-otlp-proto-common =
    callPackage ../development/python-modules/opentelemetry-exporter-otlp-proto-common { };

  opentelemetry-exporter-otlp-proto-grpc =
    callPackage ../development/python-modules/opentelemetry-exporter-otlp-proto-grpc { };

  opentelemetry-exporter-otlp-proto-http =
    callPackage ../development/python-modules/opentelemetry-exporter-otlp-proto-http { };

  opentelemetry-proto = callPackage ../development/python-modules/opentelemetry-proto { };

  opentelemetry-sdk = callPackage ../development/python-modules/opentelemetry-sdk { };

  opentelemetry-semantic-conventions =
    callPackage ../development/python-modules/opentelemetry-semantic-conventions { };

  opt-einsum = callPackage ../development/python-modules/opt-einsum { };

  optax = callPackage ../development/python-modules/optax { };

  optimum = callPackage ../development/python-modules/optimum { };

  optimum-onnx = callPackage ../development/python-modules/optimum-onnx { };

  optree = callPackage ../development/python-modules/optree { };

  optuna = callPackage ../development/python-modules/optuna { };

  oracledb = callPackage ../development/python-modules/oracledb { };

  orbax-checkpoint = callPackage ../development/python-modules/orbax-checkpoint { };

  orjson = callPackage ../development/python-modules/orjson { };

  ormsgpack = callPackage ../development/python-modules/ormsgpack { };

  outcome = callPackage ../development/python-modules/outcome { };

  overrides = callPackage ../development/python-modules/overrides { };

  packaging = callPackage ../development/python-modules/packaging { };

  paddlepaddle = callPackage ../development/python-modules/paddlepaddle { };

  paginate = callPackage ../development/python-modules/paginate { };

  pandas = callPackage ../development/python-modules/pandas { };

  pandas-stubs = callPackage ../development/python-modules/pandas-stubs { };

  pandocfilters = callPackage ../development/python-modules/pandocfilters { };

  panel = callPackage ../development/python-modules/panel { };

  panflute = callPackage ../development/python-modules/panflute { };

  paramiko = callPackage ../development/python-modules/paramiko { };

  parse = callPackage ../development/python-modules/parse { };

  parsel = callPackage ../development/python-modules/parsel { };

  parso = callPackage ../development/python-modules/parso { };

  parsy = callPackage ../development/python-modules/parsy { };

  partd = callPackage ../development/python-modules/partd { };

  passlib = callPackage ../development/python-modules/passlib { };

  pathable = callPackage ../development/python-modules/pathable { };

  pathos = callPackage ../development/python-modules/pathos { };

  pathspec = callPackage ../development/python-modules/pathspec { };

  patsy = callPackage ../development/python-modules/patsy { };

  pdm-backend = callPackage ../development/python-modules/pdm-backend { };

  pexpect = callPackage ../development/python-modules/pexpect { };

  pg8000 = callPackage ../development/python-modules/pg8000 { };

  phonemizer = callPackage ../development/python-modules/phonemizer { };

  pillow = callPackage ../development/python-modules/pillow { };

  pip = callPackage ../development/python-modules/pip { };

  pkgconfig = callPackage ../development/python-modules/pkgconfig { };

  platformdirs = callPackage ../development/python-modules/platformdirs { };

  plotly = callPackage ../development/python-modules/plotly { };

  pluggy = callPackage ../development/python-modules/pluggy { };

  ply = callPackage ../development/python-modules/ply { };

  poetry-core = callPackage ../development/python-modules/poetry-core { };

  polars = callPackage ../development/python-modules/polars { };

  polyfactory = callPackage ../development/python-modules/polyfactory { };

  pooch = callPackage ../development/python-modules/pooch { };

  portalocker = callPackage ../development/python-modules/portalocker { };

  preshed = callPackage ../development/python-modules/preshed { };

  prettytable = callPackage ../development/python-modules/prettytable { };

  priority = callPackage ../development/python-modules/priority { };

  prometheus-client = callPackage ../development/python-modules/prometheus-client { };

  prompt-toolkit = callPackage ../development/python-modules/prompt-toolkit { };

  propcache = callPackage ../development/python-modules/propcache { };

  protego = callPackage ../development/python-modules/protego { };

  proto-plus = callPackage ../development/python-modules/proto-plus { };

  protobuf = protobuf7;

  protobuf7 = callPackage ../development/python-modules/protobuf/7.nix { };

  psutil = callPackage ../development/python-modules/psutil { };

  psycopg = callPackage ../development/python-modules/psycopg { };

  psycopg-c = callPackage ../development/python-modules/psycopg-c { };

  psycopg-pool = callPackage ../development/python-modules/psycopg-pool { };

  psycopg2 = callPackage ../development/python-modules/psycopg2 { };

  psycopg2cffi = callPackage ../development/python-modules/psycopg2cffi { };

  pure-eval = callPackage ../development/python-modules/pure-eval { };

  py-cpuinfo = callPackage ../development/python-modules/py-cpuinfo { };

  py4j = callPackage ../development/python-modules/py4j { };

  pyarrow = callPackage ../development/python-modules/pyarrow { };

  pyarrow-hotfix = callPackage ../development/python-modules/pyarrow-hotfix { };

  pyasn1 = callPackage ../development/python-modules/pyasn1 { };

  pyasn1-modules = callPackage ../development/python-modules/pyasn1-modules { };

  pybind11 = callPackage ../development/python-modules/pybind11 { };

  pybreaker = callPackage ../development/python-modules/pybreaker { };

  pycairo = callPackage ../development/python-modules/pycairo { };

  pycares = callPackage ../development/python-modules/pycares { };

  pycparser = callPackage ../development/python-modules/pycparser { };

  pycryptodomex = callPackage ../development/python-modules/pycryptodomex { };

  pycurl = callPackage ../development/python-modules/pycurl { };

  pydantic = callPackage ../development/python-modules/pydantic { };

  pydantic-core = callPackage ../development/python-modules/pydantic-core { };

  pydantic-extra-types = callPackage ../development/python-modules/pydantic-extra-types { };

  pydantic-settings = callPackage ../development/python-modules/pydantic-settings { };

  pydantic_1 = callPackage ../development/python-modules/pydantic/1.nix { };

  pydata-sphinx-theme = callPackage ../development/python-modules/pydata-sphinx-theme { };

  pydispatcher = callPackage ../development/python-modules/pydispatcher { };

  pydocumentdb = callPackage ../development/python-modules/pydocumentdb { };

  pydot = callPackage ../development/python-modules/pydot { };

  pydub = callPackage ../development/python-modules/pydub { };

  pygame = if pythonAtLeast "3.14" then pygame-ce else pygame-original;

  pygame-ce = callPackage ../development/python-modules/pygame-ce { };

  pygame-original = callPackage ../development/python-modules/pygame-original { };

  pygit2 = callPackage ../development/python-modules/pygit2 { };

  pygments = callPackage ../development/python-modules/pygments { };

  pygraphviz = callPackage ../development/python-modules/pygraphviz { };

  pyhamcrest = callPackage ../development/python-modules/pyhamcrest { };

  pyjwt = callPackage ../development/python-modules/pyjwt { };

  pylibmc = callPackage ../development/python-modules/pylibmc { };

  pylint = callPackage ../development/python-modules/pylint { };

  pymdown-extensions = callPackage ../development/python-modules/pymdown-extensions { };

  pymongo = callPackage ../development/python-modules/pymongo { };

  pymssql = callPackage ../development/python-modules/pymssql { };

  pymysql = callPackage ../development/python-modules/pymysql { };

  pynacl = callPackage ../development/python-modules/pynacl { };

  pyodbc = callPackage ../development/python-modules/pyodbc { };

  pyogrio = callPackage ../development/python-modules/pyogrio { };

  pyopenssl = callPackage ../development/python-modules/pyopenssl { };

  pyparsing = callPackage ../development/python-modules/pyparsing { };

  pyproj = callPackage ../development/python-modules/pyproj { };

  pyproject-api = callPackage ../development/python-modules/pyproject-api { };

  pyproject-hooks = callPackage ../development/python-modules/pyproject-hooks { };

  pyproject-metadata = callPackage ../development/python-modules/pyproject-metadata { };

  pyqt-builder = callPackage ../development/python-modules/pyqt-builder { };

  pyqt5 = callPackage ../development/python-modules/pyqt/5.x.nix { };

  pyqt6 = callPackage ../development/python-modules/pyqt/6.x.nix { };

  pyqt6-sip = callPackage ../development/python-modules/pyqt/pyqt6-sip.nix { };

  pyreadstat = callPackage ../development/python-modules/pyreadstat { };

  pyserial = callPackage ../development/python-modules/pyserial { };

  pyshp = callPackage ../development/python-modules/pyshp { };

  pysocks = callPackage ../development/python-modules/pysocks { };

  pyspark = callPackage ../development/python-modules/pyspark { };

  pyspnego = callPackage ../development/python-modules/pyspnego { };

  pytest = callPackage ../development/python-modules/pytest { };

  pytest-asyncio = callPackage ../development/python-modules/pytest-asyncio { };

  pytest-benchmark = callPackage ../development/python-modules/pytest-benchmark { };

  pytest-celery = callPackage ../development/python-modules/pytest-celery { };

  pytest-cov = callPackage ../development/python-modules/pytest-cov { };

  pytest-docker-tools = callPackage ../development/python-modules/pytest-docker-tools { };

  pytest-mock = callPackage ../development/python-modules/pytest-mock { };

  pytest-timeout = callPackage ../development/python-modules/pytest-timeout { };

  pytest-xdist = callPackage ../development/python-modules/pytest-xdist { };

  python-crontab = callPackage ../development/python-modules/python-crontab { };

  python-dateutil = callPackage ../development/python-modules/python-dateutil { };

  python-dotenv = callPackage ../development/python-modules/python-dotenv { };

  python-json-logger = callPackage ../development/python-modules/python-json-logger { };

  python-memcached = callPackage ../development/python-modules/python-memcached { };

  python-multipart = callPackage ../development/python-modules/python-multipart { };

  python-socks = callPackage ../development/python-modules/python-socks { };

  pythran = callPackage ../development/python-modules/pythran { };

  pytz = callPackage ../development/python-modules/pytz { };

  pyu2f = callPackage ../development/python-modules/pyu2f { };

  pyxlsb = callPackage ../development/python-modules/pyxlsb { };

  pyyaml = callPackage ../development/python-modules/pyyaml { };

  pyyaml-env-tag = callPackage ../development/python-modules/pyyaml-env-tag { };

  pyyaml-ft = callPackage ../development/python-modules/pyyaml-ft { };

  pyzmq = callPackage ../development/python-modules/pyzmq { };

  qtpy = callPackage ../development/python-modules/qtpy { };

  quart = callPackage ../development/python-modules/quart { };

  queuelib = callPackage ../development/python-modules/queuelib { };

  ray = callPackage ../development/python-modules/ray { };

  readchar = callPackage ../development/python-modules/readchar { };

  redis = callPackage ../development/python-modules/redis { };

  referencing = callPackage ../development/python-modules/referencing { };

  regex = callPackage ../development/python-modules/regex { };

  requests = callPackage ../development/python-modules/requests { };

  requests-oauthlib = callPackage ../development/python-modules/requests-oauthlib { };

  requests-toolbelt = callPackage ../development/python-modules/requests-toolbelt { };

  rfc3339-validator = callPackage ../development/python-modules/rfc3339-validator { };

  rfc3986-validator = callPackage ../development/python-modules/rfc3986-validator { };

  rfc3987 = callPackage ../development/python-modules/rfc3987 { };

  rfc3987-syntax = callPackage ../development/python-modules/rfc3987-syntax { };

  rich = callPackage ../development/python-modules/rich { };

  rich-click = callPackage ../development/python-modules/rich-click { };

  rich-toolkit = callPackage ../development/python-modules/rich-toolkit { };

  roman-numerals = callPackage ../development/python-modules/roman-numerals { };

  rpds-py = callPackage ../development/python-modules/rpds-py { };

  rq = callPackage ../development/python-modules/rq { };

  rsa = callPackage ../development/python-modules/rsa { };

  ruamel-yaml = callPackage ../development/python-modules/ruamel-yaml { };

  ruff = callPackage ../development/python-modules/ruff { };

  s3fs = callPackage ../development/python-modules/s3fs { };

  s3transfer = callPackage ../development/python-modules/s3transfer { };

  safehttpx = callPackage ../development/python-modules/safehttpx { };

  safetensors = callPackage ../development/python-modules/safetensors { };

  sagemaker = callPackage ../development/python-modules/sagemaker { };

  sagemaker-core = callPackage ../development/python-modules/sagemaker-core { };

  sanic = callPackage ../development/python-modules/sanic { };

  sanic-routing = callPackage ../development/python-modules/sanic-routing { };

  schema = callPackage ../development/python-modules/schema { };

  scikit-build-core = callPackage ../development/python-modules/scikit-build-core { };

  scikit-learn = callPackage ../development/python-modules/scikit-learn { };

  scipy = callPackage ../development/python-modules/scipy { };

  scramp = callPackage ../development/python-modules/scramp { };

  scrapy = callPackage ../development/python-modules/scrapy { };

  seaborn = callPackage ../development/python-modules/seaborn { };

  selenium = callPackage ../development/python-modules/selenium { };

  semantic-version = callPackage ../development/python-modules/semantic-version { };

  send2trash = callPackage ../development/python-modules/send2trash { };

  sentence-transformers = callPackage ../development/python-modules/sentence-transformers { };

  sentencepiece = callPackage ../development/python-modules/sentencepiece { };

  sentry-sdk = callPackage ../development/python-modules/sentry-sdk { };

  service-identity = callPackage ../development/python-modules/service-identity { };

  setproctitle = callPackage ../development/python-modules/setproctitle { };

  setuptools = callPackage ../development/python-modules/setuptools { };

  setuptools-rust = callPackage ../development/python-modules/setuptools-rust { };

  setuptools-scm = callPackage ../development/python-modules/setuptools-scm { };

  shapely = callPackage ../development/python-modules/shapely { };

  shellingham = callPackage ../development/python-modules/shellingham { };

  simple-parsing = callPackage ../development/python-modules/simple-parsing { };

  simplejson = callPackage ../development/python-modules/simplejson { };

  sip = callPackage ../development/python-modules/sip { };

  six = callPackage ../development/python-modules/six { };

  skia-pathops = callPackage ../development/python-modules/skia-pathops { };

  skops = callPackage ../development/python-modules/skops { };

  smart-open = callPackage ../development/python-modules/smart-open { };

  smbprotocol = callPackage ../development/python-modules/smbprotocol { };

  smdebug-rulesconfig = callPackage ../development/python-modules/smdebug-rulesconfig { };

  sniffio = callPackage ../development/python-modules/sniffio { };

  snowballstemmer = callPackage ../development/python-modules/snowballstemmer { };

  socksio = callPackage ../development/python-modules/socksio { };

  sortedcontainers = callPackage ../development/python-modules/sortedcontainers { };

  sounddevice = callPackage ../development/python-modules/sounddevice { };

  soundfile = callPackage ../development/python-modules/soundfile { };

  soupsieve = callPackage ../development/python-modules/soupsieve { };

  soxr = callPackage ../development/python-modules/soxr { };

  spacy = callPackage ../development/python-modules/spacy { };

  spacy-alignments = callPackage ../development/python-modules/spacy-alignments { };

  spacy-legacy = callPackage ../development/python-modules/spacy/legacy.nix { };

  spacy-loggers = callPackage ../development/python-modules/spacy-loggers { };

  spacy-lookups-data = callPackage ../development/python-modules/spacy-lookups-data { };

  spacy-transformers = callPackage ../development/python-modules/spacy-transformers { };

  sparse = callPackage ../development/python-modules/sparse { };

  sphinx = callPackage ../development/python-modules/sphinx { };

  sphinx-autoapi = callPackage ../development/python-modules/sphinx-autoapi { };

  sphinx-autobuild = callPackage ../development/python-modules/sphinx-autobuild { };

  sphinx-basic-ng = callPackage ../development/python-modules/sphinx-basic-ng { };

  sphinx-book-theme = callPackage ../development/python-modules/sphinx-book-theme { };

  sphinx-copybutton = callPackage ../development/python-modules/sphinx-copybutton { };

  sphinx-design = callPackage ../development/python-modules/sphinx-design { };

  sphinxcontrib-applehelp = callPackage ../development/python-modules/sphinxcontrib-applehelp { };

  sphinxcontrib-devhelp = callPackage ../development/python-modules/sphinxcontrib-devhelp { };

  sphinxcontrib-htmlhelp = callPackage ../development/python-modules/sphinxcontrib-htmlhelp { };

  sphinxcontrib-jsmath = callPackage ../development/python-modules/sphinxcontrib-jsmath { };

  sphinxcontrib-qthelp = callPackage ../development/python-modules/sphinxcontrib-qthelp { };

  sphinxcontrib-serializinghtml =
    callPackage ../development/python-modules/sphinxcontrib-serializinghtml { };

  sphinxcontrib-websupport = callPackage ../development/python-modules/sphinxcontrib-websupport { };

  sqlalchemy = callPackage ../development/python-modules/sqlalchemy { };

  sqlalchemy_1_4 = callPackage ../development/python-modules/sqlalchemy/1_4.nix { };

  sqlcipher3 = callPackage ../development/python-modules/sqlcipher3 { };

  sqlframe = callPackage ../development/python-modules/sqlframe { };

  sqlglot = callPackage ../development/python-modules/sqlglot { };

  sqlparse = callPackage ../development/python-modules/sqlparse { };

  srsly = callPackage ../development/python-modules/srsly { };

  sse-starlette = callPackage ../development/python-modules/sse-starlette { };

  stack-data = callPackage ../development/python-modules/stack-data { };

  standard-aifc =
    if pythonAtLeast "3.13" then
      callPackage ../development/python-modules/standard-aifc { }
    else
      null;

  standard-cgi =
    if pythonAtLeast "3.13" then
      callPackage ../development/python-modules/standard-cgi { }
    else
      null;

  standard-chunk =
    if pythonAtLeast "3.13" then
      callPackage ../development/python-modules/standard-chunk { }
    else
      null;

  standard-imghdr =
    if pythonAtLeast "3.13" then
      callPackage ../development/python-modules/standard-imghdr { }
    else
      null;

  standard-sunau =
    if pythonAtLeast "3.13" then
      callPackage ../development/python-modules/standard-sunau { }
    else
      null;

  starlette = callPackage ../development/python-modules/starlette { };

  statsmodels = callPackage ../development/python-modules/statsmodels { };

  stone = callPackage ../development/python-modules/stone { };

  structlog = callPackage ../development/python-modules/structlog { };

  sudachipy = callPackage ../development/python-modules/sudachipy { };

  sympy = callPackage ../development/python-modules/sympy { };

  tables = callPackage ../development/python-modules/tables { };

  tabulate = callPackage ../development/python-modules/tabulate { };

  tblib = callPackage ../development/python-modules/tblib { };

  telnetlib3 = callPackage ../development/python-modules/telnetlib3 { };

  tenacity = callPackage ../development/python-modules/tenacity { };

  tensorboard = callPackage ../development/python-modules/tensorboard { };

  tensorboard-data-server = callPackage ../development/python-modules/tensorboard-data-server { };

  tensorboardx = callPackage ../development/python-modules/tensorboardx { };

  tensorflow = tensorflow-bin;

  tensorflow-bin = callPackage ../development/python-modules/tensorflow/bin.nix { };

  tensorstore = callPackage ../development/python-modules/tensorstore { };

  termcolor = callPackage ../development/python-modules/termcolor { };

  terminado = callPackage ../development/python-modules/terminado { };

  textual = callPackage ../development/python-modules/textual { };

  tf2onnx = callPackage ../development/python-modules/tf2onnx { };

  thinc = callPackage ../development/python-modules/thinc { };

  threadpoolctl = callPackage ../development/python-modules/threadpoolctl { };

  tiktoken = callPackage ../development/python-modules/tiktoken { };

  timm = callPackage ../development/python-modules/timm { };

  tinycss2 = callPackage ../development/python-modules/tinycss2 { };

  tkinter = callPackage ../development/python-modules/tkinter { };

  tldextract = callPackage ../development/python-modules/tldextract { };

  tokenize-rt = callPackage ../development/python-modules/tokenize-rt { };

  tokenizers = callPackage ../development/python-modules/tokenizers { };

  toml = callPackage ../development/python-modules/toml { };

  tomli = callPackage ../development/python-modules/tomli { };

  tomlkit = callPackage ../development/python-modules/tomlkit { };

  toolz = callPackage ../development/python-modules/toolz { };

  torch = callPackage ../development/python-modules/torch/source { };

  torchaudio = callPackage ../development/python-modules/torchaudio { };

  torchcodec = callPackage ../development/python-modules/torchcodec { };

  torchvision = callPackage ../development/python-modules/torchvision { };

  tornado = callPackage ../development/python-modules/tornado { };

  tox = callPackage ../development/python-modules/tox { };

  tqdm = callPackage ../development/python-modules/tqdm { };

  tracerite = callPackage ../development/python-modules/tracerite { };

  traitlets = callPackage ../development/python-modules/traitlets { };

  transformers = callPackage ../development/python-modules/transformers { };

  tree-sitter = callPackage ../development/python-modules/tree-sitter { };

  tree-sitter-c-sharp = callPackage ../development/python-modules/tree-sitter-c-sharp { };

  tree-sitter-html = callPackage ../development/python-modules/tree-sitter-html { };

  tree-sitter-javascript = callPackage ../development/python-modules/tree-sitter-javascript { };

  tree-sitter-make = callPackage ../development/python-modules/tree-sitter-make { };

  tree-sitter-markdown = callPackage ../development/python-modules/tree-sitter-markdown { };

  tree-sitter-python = callPackage ../development/python-modules/tree-sitter-python { };

  tree-sitter-rust = callPackage ../development/python-modules/tree-sitter-rust { };

  tree-sitter-sql = callPackage ../development/python-modules/tree-sitter-sql { };

  tree-sitter-yaml = callPackage ../development/python-modules/tree-sitter-yaml { };

  tree-sitter-zeek = callPackage ../development/python-modules/tree-sitter-zeek { };

  treescope = callPackage ../development/python-modules/treescope { };

  trio = callPackage ../development/python-modules/trio { };

  trio-typing = callPackage ../development/python-modules/trio-typing { };

  trio-websocket = callPackage ../development/python-modules/trio-websocket { };

  triton = callPackage ../development/python-modules/triton { };

  trove-classifiers = callPackage ../development/python-modules/trove-classifiers { };

  twisted = callPackage ../development/python-modules/twisted { };

  typer = callPackage ../development/python-modules/typer { };

  types-dataclasses = callPackage ../development/python-modules/types-dataclasses { };

  types-greenlet = callPackage ../development/python-modules/types-greenlet { };

  types-protobuf = callPackage ../development/python-modules/types-protobuf { };

  types-psutil = callPackage ../development/python-modules/types-psutil { };

  types-pytz = callPackage ../development/python-modules/types-pytz { };

  types-setuptools = callPackage ../development/python-modules/types-setuptools { };

  typing-extensions = callPackage ../development/python-modules/typing-extensions { };

  typing-inspection = callPackage ../development/python-modules/typing-inspection { };

  tzdata = callPackage ../development/python-modules/tzdata { };

  tzlocal = callPackage ../development/python-modules/tzlocal { };

  uharfbuzz = callPackage ../development/python-modules/uharfbuzz { };

  ujson = callPackage ../development/python-modules/ujson { };

  unidic = callPackage ../development/python-modules/unidic { };

  uri-template = callPackage ../development/python-modules/uri-template { };

  uritemplate = callPackage ../development/python-modules/uritemplate { };

  urllib3 = callPackage ../development/python-modules/urllib3 { };

  uuid-utils = callPackage ../development/python-modules/uuid-utils { };

  uv = callPackage ../development/python-modules/uv { };

  uv-build = callPackage ../development/python-modules/uv-build { };

  uv-dynamic-versioning = callPackage ../development/python-modules/uv-dynamic-versioning { };

  uvicorn = callPackage ../development/python-modules/uvicorn { };

  uvloop = callPackage ../development/python-modules/uvloop { };

  versioneer = callPackage ../development/python-modules/versioneer { };

  versioningit = callPackage ../development/python-modules/versioningit { };

  vine = callPackage ../development/python-modules/vine { };

  virtualenv = callPackage ../development/python-modules/virtualenv { };

  w3lib = callPackage ../development/python-modules/w3lib { };

  wandb = callPackage ../development/python-modules/wandb { };

  wasabi = callPackage ../development/python-modules/wasabi { };

  watchdog = callPackage ../development/python-modules/watchdog { };

  watchfiles = callPackage ../development/python-modules/watchfiles { };

  wcwidth = callPackage ../development/python-modules/wcwidth { };

  weasel = callPackage ../development/python-modules/weasel { };

  webcolors = callPackage ../development/python-modules/webcolors { };

  webencodings = callPackage ../development/python-modules/webencodings { };

  websocket-client = callPackage ../development/python-modules/websocket-client { };

  websockets = callPackage ../development/python-modules/websockets { };

  werkzeug = callPackage ../development/python-modules/werkzeug { };

  wheel = callPackage ../development/python-modules/wheel { };

  widgetsnbextension = callPackage ../development/python-modules/widgetsnbextension { };

  wrapt = callPackage ../development/python-modules/wrapt { };

  wsproto = callPackage ../development/python-modules/wsproto { };

  xarray = callPackage ../development/python-modules/xarray { };

  xlrd = callPackage ../development/python-modules/xlrd { };

  xlsxwriter = callPackage ../development/python-modules/xlsxwriter { };

  xmlschema = callPackage ../development/python-modules/xmlschema { };

  xxhash = callPackage ../development/python-modules/xxhash { };

  xyzservices = callPackage ../development/python-modules/xyzservices { };

  yapf = callPackage ../development/python-modules/yapf { };

  yarl = callPackage ../development/python-modules/yarl { };

  zarr = callPackage ../development/python-modules/zarr { };

  zict = callPackage ../development/python-modules/zict { };

  zipp = callPackage ../development/python-modules/zipp { };

  zope-event = callPackage ../development/python-modules/zope-event { };

  zope-interface = callPackage ../development/python-modules/zope-interface { };

  zopfli = callPackage ../development/python-modules/zopfli { };

  zstandard = callPackage ../development/python-modules/zstandard { };
}
