# Hooks: scripts that take part in the build of whatever names them among
# its inputs. Most of them belong to one interpreter.
self: super:

let
  inherit (self) callPackage python;
  inherit (python) pythonOnBuildForHost;

  pythonInterpreter = pythonOnBuildForHost.interpreter;
  pythonCheckInterpreter = python.interpreter;
  pythonSitePackages = python.sitePackages;

  # A hook that needs nothing but its script.
  simpleHook =
    name: substitutions: script:
    callPackage ({ makePythonHook }: makePythonHook { inherit name substitutions; } script) { };
in
{
  makePythonHook =
    args:
    self.pkgs.makeSetupHook (
      args
      // {
        passthru = {
          provides.setupHook = true;
        }
        // args.passthru or { };
      }
    );

  condaInstallHook = simpleHook "conda-install-hook" {
    inherit pythonSitePackages;
  } ./conda-install-hook.sh;

  condaUnpackHook = simpleHook "conda-unpack-hook" { } ./conda-unpack-hook.sh;

  eggBuildHook = simpleHook "egg-build-hook.sh" { } ./egg-build-hook.sh;

  eggInstallHook = callPackage (
    { makePythonHook, setuptools }:
    makePythonHook {
      name = "egg-install-hook.sh";
      propagatedBuildInputs = [ setuptools ];
      substitutions = {
        inherit pythonInterpreter pythonSitePackages;
      };
    } ./egg-install-hook.sh
  ) { };

  eggUnpackHook = simpleHook "egg-unpack-hook.sh" { } ./egg-unpack-hook.sh;

  pipBuildHook = callPackage (
    {
      makePythonHook,
      pip,
      wheel,
    }:
    makePythonHook {
      name = "pip-build-hook.sh";
      propagatedBuildInputs = [
        pip
        wheel
      ];
      substitutions = {
        inherit pythonInterpreter;
      };
    } ./pip-build-hook.sh
  ) { };

  pipInstallHook = callPackage (
    { makePythonHook, pip }:
    makePythonHook {
      name = "pip-install-hook";
      propagatedBuildInputs = [ pip ];
      substitutions = {
        inherit pythonInterpreter pythonSitePackages;
      };
    } ./pip-install-hook.sh
  ) { };

  # The tools of the hooks come from the interpreter's own set, which may
  # differ from this one when this one was overridden.
  pypaBuildHook =
    callPackage
      (
        {
          makePythonHook,
          build,
          wheel,
        }:
        makePythonHook {
          name = "pypa-build-hook.sh";
          propagatedBuildInputs = [ wheel ];
          substitutions = {
            inherit build;
          };
        } ./pypa-build-hook.sh
      )
      {
        inherit (pythonOnBuildForHost.pkgs) build;
      };

  pypaInstallHook =
    callPackage
      (
        { makePythonHook, installer }:
        makePythonHook {
          name = "pypa-install-hook";
          propagatedBuildInputs = [ installer ];
          substitutions = {
            inherit pythonInterpreter pythonSitePackages;
          };
        } ./pypa-install-hook.sh
      )
      {
        inherit (pythonOnBuildForHost.pkgs) installer;
      };

  pyprojectVersionPatchHook = callPackage (
    { makePythonHook, tomlkit }:
    makePythonHook {
      name = "pyproject-version-patch-hook";
      propagatedBuildInputs = [ tomlkit ];
      substitutions = {
        inherit pythonInterpreter;
      };
    } ./pyproject-version-patch-hook.sh
  ) { };

  pytestCheckHook = callPackage (
    { makePythonHook, pytest }:
    makePythonHook {
      name = "pytest-check-hook";
      propagatedBuildInputs = [ pytest ];
      substitutions = {
        inherit pythonCheckInterpreter;
      };
    } ./pytest-check-hook.sh
  ) { };

  pythonCatchConflictsHook = simpleHook "python-catch-conflicts-hook" {
    inherit pythonInterpreter pythonSitePackages;
    catchConflicts = ../catch-conflicts.py;
  } ./python-catch-conflicts-hook.sh;

  pythonImportsCheckHook = simpleHook "python-imports-check-hook.sh" {
    inherit pythonCheckInterpreter pythonSitePackages;
  } ./python-imports-check-hook.sh;

  pythonNamespacesHook = simpleHook "python-namespaces-hook.sh" {
    inherit pythonSitePackages;
  } ./python-namespaces-hook.sh;

  pythonOutputDistHook = simpleHook "python-output-dist-hook" { } ./python-output-dist-hook.sh;

  pythonRecompileBytecodeHook = simpleHook "python-recompile-bytecode-hook" {
    inherit pythonInterpreter pythonSitePackages;
  } ./python-recompile-bytecode-hook.sh;

  pythonRelaxDepsHook = callPackage (
    { makePythonHook, wheel }:
    makePythonHook {
      name = "python-relax-deps-hook";
      substitutions = {
        inherit pythonInterpreter wheel;
      };
    } ./python-relax-deps-hook.sh
  ) { };

  pythonRemoveBinBytecodeHook =
    simpleHook "python-remove-bin-bytecode-hook" { } ./python-remove-bin-bytecode-hook.sh;

  pythonRemoveTestsDirHook = simpleHook "python-remove-tests-dir-hook" {
    inherit pythonSitePackages;
  } ./python-remove-tests-dir-hook.sh;

  pythonRuntimeDepsCheckHook = callPackage (
    { makePythonHook, packaging }:
    makePythonHook {
      name = "python-runtime-deps-check-hook.sh";
      propagatedBuildInputs = [ packaging ];
      substitutions = {
        inherit pythonInterpreter pythonSitePackages;
        checkRuntimeDependencies = ../check-runtime-dependencies.py;
      };
    } ./python-runtime-deps-check-hook.sh
  ) { };

  setuptoolsBuildHook = callPackage (
    {
      makePythonHook,
      setuptools,
      wheel,
    }:
    makePythonHook {
      name = "setuptools-build-hook";
      propagatedBuildInputs = [
        setuptools
        wheel
      ];
      substitutions = {
        inherit pythonInterpreter;
      };
    } ./setuptools-build-hook.sh
  ) { };

  # Its name carries the version of Python, as it is used outside of the set.
  sphinxHook = callPackage (
    { makePythonHook, sphinx }:
    makePythonHook {
      name = "python${python.pythonVersion}-sphinx-hook";
      substitutions = {
        sphinxBuild = "${sphinx}/bin/sphinx-build";
      };
    } ./sphinx-hook.sh
  ) { };

  unittestCheckHook = simpleHook "unittest-check-hook" {
    inherit pythonCheckInterpreter;
  } ./unittest-check-hook.sh;

  venvShellHook = simpleHook "venv-shell-hook" {
    inherit pythonInterpreter;
  } ./venv-shell-hook.sh;

  wheelUnpackHook = callPackage (
    { makePythonHook, wheel }:
    makePythonHook {
      name = "wheel-unpack-hook.sh";
      propagatedBuildInputs = [ wheel ];
    } ./wheel-unpack-hook.sh
  ) { };

  wrapPython = callPackage (
    { makePythonHook, makeWrapper }:
    makePythonHook {
      name = "wrap-python-hook";
      propagatedBuildInputs = [ makeWrapper ];
      substitutions = {
        inherit pythonSitePackages;
        executable = python.interpreter;
      };
    } ./wrap-python-hook.sh
  ) { };
}
