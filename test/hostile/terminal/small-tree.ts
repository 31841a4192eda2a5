import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a tree of a few packages in two sets, which is described at once; gives its file. */
export function writeSmallTree(folder: string): string {
	const file = path.join(folder, 'default.nix');
	const names = Array.from({ length: 30 }, (_, index) => `package-${index}`);
	writeFileSync(
		file,
		`let
			drv = pname: version: derivation { name = pname; system = "x"; builder = "b"; }
				// { inherit pname version; name = "\${pname}-\${version}"; meta.position = "${file}:2"; };
			python = minor: drv "python3" "3.\${minor}.1"
				// { pythonVersion = "3.\${minor}"; pythonAttr = "python3\${minor}"; sitePackages = ""; };
			set = minor: { python = python minor; ${names.map((name) => `${name} = drv "${name}" "1.0";`).join(' ')} };
		in rec {
			python312Packages = set "12";
			python313Packages = set "13";
			python3Packages = python313Packages;
		}`,
	);
	return file;
}
