# What can be changed in the bundled tree, and what comes of it: one attribute
# a case. The evaluation of each of the `failures` must fail.
{ tree }:

let
  import' = args: import tree ({ system = "x86_64-linux"; } // args);
  pkgs = import' { };
  inherit (pkgs) lib python313Packages;
  inherit (python313Packages) requests;

  versions = [
    "311"
    "312"
    "313"
    "314"
    "315"
  ];

  everySet = pkgs: f: map (version: f pkgs."python${version}Packages") versions;

  names = map (drv: drv.pname);

  # Marks a package, so that one sees where it arrived.
  marked =
    drv:
    drv.overridePythonAttrs (old: {
      version = "${old.version}+marked";
    });
  markIdna = final: prev: { idna = marked prev.idna; };
  dependencyOf = drv: name: lib.findFirst (d: d.pname == name) null drv.dependencies;

  withMeta =
    config: meta:
    (import' { inherit config; }).stdenv.mkDerivation {
      pname = "example";
      version = "1.0";
      inherit meta;
    };
  evaluates = drv: (builtins.tryEval drv.drvPath).success;
in
{
  cases = {
    # The tree

    version = pkgs.lib.version;
    interpreters = everySet pkgs (set: set.python.version);
    defaultSet = pkgs.python3Packages.python.pythonVersion;
    names = everySet pkgs (set: set.requests.name);
    predicates = everySet pkgs (
      set:
      with set;
      [
        isPy311
        isPy312
        isPy313
        isPy314
        isPy3k
        isPyPy
        (pythonOlder "3.13")
        (pythonAtLeast "3.13")
      ]
    );
    sameSetDependencies = everySet pkgs (set: map (d: d.name) set.requests.dependencies);
    interpreterPassthru = {
      inherit (pkgs.python314)
        executable
        implementation
        libPrefix
        pythonABITags
        pythonAttr
        pythonVersion
        sitePackages
        sourceVersion
        ;
    };

    # override: the arguments of the definition

    overrideArgument =
      let
        changed = requests.override { idna = marked python313Packages.idna; };
      in
      [
        (dependencyOf changed "idna").version
        (changed.drvPath != requests.drvPath)
      ];
    overrideSwitch = names (python313Packages.torch.override { tritonSupport = false; }).dependencies;
    overrideByFunction = names (requests.override (old: { certifi = old.idna; })).dependencies;
    overrideTwice =
      let
        changed = (requests.override { idna = python313Packages.six; }).override {
          certifi = python313Packages.six;
        };
      in
      names changed.dependencies;

    # overridePythonAttrs: the arguments of buildPythonPackage

    overridePythonAttrsSet = (requests.overridePythonAttrs { version = "9.0"; }).name;
    overridePythonAttrsFunction =
      names
        (requests.overridePythonAttrs (old: {
          dependencies = old.dependencies ++ [ python313Packages.six ];
        })).dependencies;
    overridePythonAttrsFinal =
      (requests.overridePythonAttrs (
        final: old: {
          version = "9.1";
          passthru.seen = final.version;
        }
      )).seen;
    overridePythonAttrsReachesSource =
      (requests.overridePythonAttrs { version = "9.2"; }).src.url;
    overridePythonAttrsDisabled =
      evaluates (requests.overridePythonAttrs { disabled = true; });

    # overrideAttrs: the arguments of the derivation

    overrideAttrs = (requests.overrideAttrs { pname = "renamed"; }).pname;
    overrideAttrsPrevious =
      (requests.overrideAttrs (old: {
        passthru = old.passthru // {
          mark = old.version;
        };
      })).mark;
    overrideAttrsFinal =
      (requests.overrideAttrs (
        final: old: {
          someVariable = "${final.pname} of ${old.version}";
        }
      )).someVariable;
    overrideAttrsKeepsModule =
      python313Packages.hasPythonModule (requests.overrideAttrs { someVariable = 1; });
    # Changes by overrideAttrs come last, whichever was asked for first.
    orderOfChanges =
      let
        first = (requests.overrideAttrs { name = "one"; }).overridePythonAttrs { name = "two"; };
        second = (requests.overridePythonAttrs { name = "two"; }).overrideAttrs { name = "one"; };
      in
      [
        first.name
        second.name
      ];
    disabledStaysDisabled = evaluates (
      pkgs.python311Packages.django_6.overrideAttrs { someVariable = 1; }
    );

    # The builders

    application = (python313Packages.toPythonApplication requests).name;
    applicationIsNoModule = python313Packages.hasPythonModule (
      python313Packages.toPythonApplication requests
    );
    applicationKeepsPath =
      (python313Packages.toPythonApplication requests).outPath == requests.outPath;
    buildApplication =
      (python313Packages.buildPythonApplication {
        pname = "tool";
        version = "1.0";
        pyproject = false;
      }).name;
    toPythonModule = python313Packages.hasPythonModule (python313Packages.toPythonModule pkgs.zlib);
    modulesOfOthers = everySet pkgs (set: set.hasPythonModule requests);
    requiredModules = map (d: d.pname) (python313Packages.requiredPythonModules [ requests ]);
    pythonPath = lib.splitString ":" (
      builtins.unsafeDiscardStringContext (python313Packages.makePythonPath [ requests ])
    );
    metaPackage =
      let
        package = python313Packages.mkPythonMetaPackage {
          pname = "many";
          version = "1.0";
          dependencies = [ requests ];
        };
      in
      [
        package.name
        (names package.dependencies)
        (evaluates package)
      ];
    replacedStdenv =
      (python313Packages.buildPythonPackage.override {
        stdenv = pkgs.stdenv.override { shell = "/bin/other"; };
      } { pname = "x"; version = "1"; pyproject = false; }).drvAttrs.builder;
    outputs = requests.outputs;
    outputsOfOther =
      (python313Packages.buildPythonPackage {
        pname = "x";
        version = "1";
        pyproject = false;
      }).outputs;
    hooks = map (d: d.pname) requests.nativeBuildInputs;
    hooksOfWheel = map (d: d.pname) python313Packages.jaxlib.nativeBuildInputs;
    hooksOfBootstrap = map (d: d.pname) python313Packages.packaging.nativeBuildInputs;
    environment = (pkgs.python313.withPackages (ps: [ ps.requests ])).name;
    environmentHolds = names (pkgs.python313.withPackages (ps: [ ps.idna ])).paths;

    # Changes to sets

    packageOverrides =
      let
        python = pkgs.python313.override {
          self = python;
          packageOverrides = markIdna;
        };
      in
      [
        (dependencyOf python.pkgs.requests "idna").version
        (dependencyOf requests "idna").version
        (dependencyOf pkgs.python312Packages.requests "idna").version
      ];
    pythonPackagesExtensions =
      let
        changed = import' {
          overlays = [
            (final: prev: {
              pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [ markIdna ];
            })
          ];
        };
      in
      everySet changed (set: (dependencyOf set.requests "idna").version);
    extensionsInOrder =
      let
        changed = import' {
          overlays = [
            (final: prev: {
              pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [
                markIdna
                markIdna
              ];
            })
          ];
        };
      in
      changed.python313Packages.idna.version;
    # The interpreter's own changes come after those for all interpreters.
    packageOverridesComeLast =
      let
        changed = import' {
          overlays = [
            (final: prev: {
              pythonPackagesExtensions = [ (_: _: { mark = "all"; }) ];
              python312 = prev.python312.override { packageOverrides = _: _: { mark = "one"; }; };
            })
          ];
        };
      in
      [
        changed.python312Packages.mark
        changed.python313Packages.mark
      ];
    overlay =
      let
        changed = import' { overlays = [ (final: prev: { zlib = prev.zlib.overrideAttrs { mark = 1; }; }) ]; };
      in
      [
        (changed.zlib.drvPath != pkgs.zlib.drvPath)
        (changed.python313Packages.requests.drvPath != requests.drvPath)
      ];
    overlaysInOrder =
      (import' {
        overlays = [
          (final: prev: { mark = "first, then ${final.last}"; })
          (final: prev: {
            mark = "${prev.mark}!";
            last = "second";
          })
        ];
      }).mark;
    # The default set belongs to a version, not to the attribute python3.
    replacedPython3 =
      (import' { overlays = [ (final: prev: { python3 = prev.python311; }) ]; })
      .python3Packages.python.pythonVersion;
    overrideScope =
      let
        set = python313Packages.overrideScope markIdna;
      in
      [
        (dependencyOf set.requests "idna").version
        (dependencyOf requests "idna").version
      ];
    configPackageOverrides =
      (import' { config.packageOverrides = prev: { mark = prev.zlib.pname; }; }).mark;
    extend = (pkgs.extend (final: prev: { mark = final.zlib.version; })).mark;

    # Names

    alias = python313Packages.jsonschema-spec.name;
    aliasesOff = (import' { config.allowAliases = false; }).python313Packages ? jsonschema-spec;
    absent = [
      pkgs.python313Packages.backports-zstd.version
      pkgs.python314Packages.backports-zstd
      pkgs.python311Packages.distutils
    ];

    # Judgement

    broken = evaluates (withMeta { } { broken = true; });
    brokenAllowed = evaluates (withMeta { allowBroken = true; } { broken = true; });
    unfree = evaluates (withMeta { } { license = lib.licenses.unfree; });
    unfreeAllowed = evaluates (withMeta { allowUnfree = true; } { license = lib.licenses.unfree; });
    unfreeByName = evaluates (
      withMeta { allowUnfreePackages = [ "example" ]; } { license = lib.licenses.unfree; }
    );
    insecure = evaluates (withMeta { } { knownVulnerabilities = [ "CVE" ]; });
    insecurePermitted = evaluates (
      withMeta { permittedInsecurePackages = [ "example-1.0" ]; } { knownVulnerabilities = [ "CVE" ]; }
    );
    unsupported = evaluates (withMeta { } { platforms = lib.platforms.darwin; });
    unsupportedAllowed = evaluates (
      withMeta { allowUnsupportedSystem = true; } { platforms = lib.platforms.darwin; }
    );
    metaOfBroken =
      let
        inherit (withMeta { } { broken = true; }) meta;
      in
      [
        meta.broken
        meta.available
        meta.unfree
        meta.insecure
        meta.unsupported
      ];
  };

  failures = {
    broken = (withMeta { } { broken = true; }).drvPath;
    unfree = (withMeta { } { license = lib.licenses.unfree; }).drvPath;
    insecure = (withMeta { } { knownVulnerabilities = [ "CVE-1" ]; }).drvPath;
    unsupported = (withMeta { } { platforms = [ "x86_64-darwin" ]; }).drvPath;
    disabled = pkgs.python311Packages.django_6.drvPath;
    dependencyDisabled = pkgs.python314Packages.keras.drvPath;
    noWheel = pkgs.python315Packages.jaxlib.drvPath;
    renamed = python313Packages.pytorch;
    removed = python313Packages.sphinx-version-warning;
    otherSet = python313Packages.python3;
    noFormat =
      (python313Packages.buildPythonPackage {
        pname = "x";
        version = "1";
      }).drvPath;
    emptyChoiceOfTests =
      (python313Packages.buildPythonPackage {
        pname = "x";
        version = "1";
        pyproject = false;
        enabledTests = [ ];
      }).drvPath;
    mixedInterpreters =
      (python313Packages.buildPythonPackage {
        pname = "x";
        version = "1";
        pyproject = false;
        dependencies = [ pkgs.python312Packages.idna ];
      }).drvPath;
    missingArgument = python313Packages.callPackage ({ missing }: missing) { };
    stranger =
      let
        changed = import' { overlays = [ (_: _: { pythonPackagesExtensions = [ (_: _: { bad = pkgs.zlib; }) ]; }) ]; };
      in
      changed.python313Packages.bad.drvPath;
    disabledFunction = python313Packages.disabled requests;
    disabledIf = python313Packages.disabledIf true requests;
  };
}
