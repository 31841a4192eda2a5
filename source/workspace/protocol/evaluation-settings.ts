/** An argument for the function a file evaluates to: `--arg` (an expression) or `--argstr`. */
export interface NixArgument {
	kind: 'expression' | 'string';
	name: string;
	value: string;
}

/** How programs are evaluated; texts are Unicode. */
export interface EvaluationSettings {
	/** The folder relative paths start from. */
	folder: string;
	/** `-I`, in the order given; `NIX_PATH` follows. */
	include: readonly string[];
	nixArguments: readonly NixArgument[];
	/** How deeply calls may nest (`max-call-depth` of Nix); its default unless given. */
	maxCallDepth?: number;
}
