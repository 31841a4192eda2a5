/** Whether a derivation only sets up a build (`makeSetupHook`), which nixpkgs names `…-hook`. */
export function isHookName(name: string): boolean {
	return /(?:^|-)hook(?:\.sh)?$/.test(name);
}
