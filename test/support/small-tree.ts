import { AttributeSet, Evaluator } from '../../source/nix/index.ts';
import { MemoryIo } from './memory-io.ts';

/**
 * A tree with the shape of nixpkgs in a few lines: interpreters, sets, aliases of sets, and
 * packages in every state.
 */
const tree = `
let
  drv = name: attributes: derivation { inherit name; system = "x"; builder = "b"; } // { inherit name; } // attributes;
  interpreter = pythonAttr: pythonVersion: implementation:
    drv "\${pythonAttr}-\${pythonVersion}.1" {
      inherit pythonAttr pythonVersion implementation;
      executable = "python\${pythonVersion}";
      version = "\${pythonVersion}.1";
      sitePackages = "lib";
    };
  python311 = interpreter "python311" "3.11" "cpython";
  python312 = interpreter "python312" "3.12" "cpython";
  pypy310 = interpreter "pypy310" "3.10" "pypy";
  set = python: aliases: let self = (import ./packages.nix { inherit drv python self; }) // aliases self; in self;
  noAliases = self: { };
in rec {
  inherit python311 python312 pypy310;
  python3 = python312;
  python311Packages = set python311 noAliases;
  python312Packages = set python312 (import ./aliases.nix);
  python3Packages = python312Packages // { recurseForDerivations = false; };
  pythonPackages = python3Packages;
  pypy310Packages = builtins.mapAttrs (name: value: value) (set pypy310 noAliases);
  python27Packages = throw "python27 has been removed";
  python2Packages = python27Packages;
  python26Packages = { python = python311; }
    // builtins.listToAttrs (builtins.genList (n: {
      name = "package\${toString n}";
      value = drv (throw "no builder for 2.6") { };
    }) 9);
  pythonManylinuxPackages = { manylinux1 = [ ]; };
  unrelated = throw "never looked at";
}
`;

const packages = `{ drv, python, self }: {
  inherit python;
  buildPythonPackage = x: x;
  plain = drv "python3-plain-1.0" {
    pname = "plain";
    version = "1.0";
    dependencies = [ self.library ];
    propagatedBuildInputs = [ self.library.out self.other python ];
    build-system = [ self.setuptools ];
    pythonImportsCheck = [ "plain" "plain.sub" ];
    optional-dependencies = { extra = [ self.library ]; none = [ ]; };
    meta = {
      description = "Plain \\"text\\"";
      homepage = [ "https://example.org" "https://example.net" ];
      license = [ { spdxId = "MIT"; } { fullName = "Own Licence"; } ];
      mainProgram = "plain";
      maintainers = [ { name = "Somebody"; github = "some"; } { name = "Member"; github = "member"; } ];
      nonTeamMaintainers = [ { name = "Somebody"; github = "some"; } { name = "No Handle"; } ];
      teams = [ { shortName = "Python"; members = [ { github = "member"; } ]; } { github = "geo"; } ];
      position = "/tree/plain.nix:7";
    };
  };
  library = drv "python3-library-2.1" { };
  other = drv "python3-other-3" { pname = "Other"; version = "3"; };
  setuptools = drv "python3-setuptools-80" { };
  overridden = drv "python3-overridden-1" {
    dependencies = [ (drv "python3-library-2.0" { pname = "library"; version = "2.0"; }) ];
  };
  twice = self.plain;
  disabledHere = drv "python3-disabled-4" { pname = "disabled"; version = "4"; disabled = true; };
  broken = drv "python3-broken-5" { meta.broken = true; };
  unfree = drv "python3-unfree-6" { meta.license = { free = false; shortName = "unfree"; }; };
  insecure = drv "python3-insecure-7" { meta.knownVulnerabilities = [ "CVE-1" "CVE-2" ]; };
  unsupported = drv "python3-unsupported-8" { meta.unsupported = true; };
  allowed = drv "python3-allowed-9" { pythonImportsCheck = "one  two\\n"; meta = { maintainers = [ "me" { } "me" ]; broken = true; available = true; }; };
  failing = throw "it fails";
  badMeta = drv "python3-bad-meta-1" { meta = throw "no meta"; dependencies = [ self.failing self.library ]; };
  needsMissing = self.doesNotExist;
  nothing = null;
  endless = let f = n: 1 + f n; in f 1;
}`;

const aliases = `self: {
  oldPlain = self.plain;
  gone = throw "gone has been removed";
}`;

/** The evaluated tree, its evaluator, and its folder. */
export function evaluateSmallTree(): { tree: AttributeSet; evaluator: Evaluator; root: string } {
	const evaluator = new Evaluator({
		io: new MemoryIo({
			'/tree/default.nix': tree,
			'/tree/packages.nix': packages,
			'/tree/aliases.nix': aliases,
		}),
		system: 'x86_64-linux',
	});
	const value = evaluator.evaluateFile('/tree');
	if (!(value instanceof AttributeSet)) throw new Error('the tree is no set');
	return { tree: value, evaluator, root: '/tree' };
}
