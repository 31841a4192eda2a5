{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # optional-dependencies
  adlfs,
  aiohttp,
  dask,
  distributed,
  dropbox,
  fusepy,
  gcsfs,
  libarchive-c,
  ocifs,
  panel,
  paramiko,
  pyarrow,
  pygit2,
  requests,
  s3fs,
  smbprotocol,
  tqdm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "fsspec";
  version = "2026.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "fsspec";
    repo = "filesystem_spec";
    tag = finalAttrs.version;
    hash = "sha256-K/qHc9uBYq/HkA6xhKAujdCBqH+0kcFnfD3a506A9Ns=";
  };

  build-system = [
    hatchling
    hatch-vcs
  ];

  optional-dependencies = {
    abfs = [ adlfs ];
    adl = [ adlfs ];
    arrow = [ pyarrow ];
    dask = [
      dask
      distributed
    ];
    dropbox = [
      dropbox
      requests
    ];
    entrypoints = [ ];
    full = [
      adlfs
      aiohttp
      dask
      distributed
      dropbox
    ]
    ++ finalAttrs.passthru.optional-dependencies.fuse
    ++ finalAttrs.passthru.optional-dependencies.gcs
    ++ finalAttrs.passthru.optional-dependencies.libarchive
    ++ finalAttrs.passthru.optional-dependencies.oci
    ++ finalAttrs.passthru.optional-dependencies.gui
    ++ finalAttrs.passthru.optional-dependencies.sftp
    ++ finalAttrs.passthru.optional-dependencies.arrow
    ++ finalAttrs.passthru.optional-dependencies.git
    ++ finalAttrs.passthru.optional-dependencies.github
    ++ finalAttrs.passthru.optional-dependencies.s3
    ++ finalAttrs.passthru.optional-dependencies.smb
    ++ finalAttrs.passthru.optional-dependencies.tqdm;
    fuse = [ fusepy ];
    gcs = [ gcsfs ];
    git = [ pygit2 ];
    github = [ requests ];
    gs = [ gcsfs ];
    gui = [ panel ];
    hdfs = [ pyarrow ];
    http = [ aiohttp ];
    libarchive = [ libarchive-c ];
    oci = [ ocifs ];
    s3 = [ s3fs ];
    sftp = [ paramiko ];
    smb = [ smbprotocol ];
    ssh = [ paramiko ];
    tqdm = [ tqdm ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "fsspec" ];

  meta = {
    description = "One interface to many kinds of file systems";
    homepage = "https://github.com/fsspec/filesystem_spec";
    changelog = "https://github.com/fsspec/filesystem_spec/raw/${finalAttrs.src.tag}/docs/source/changelog.rst";
    license = lib.licenses.bsd3;
  };
})
