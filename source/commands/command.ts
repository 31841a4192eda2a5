/** What a command gives back: 0 done, 1 evaluation failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** One subcommand. Its module loads evaluator and interface only when it runs. */
export interface Command {
	/** As typed, such as `pyscope eval`. */
	name: string;
	help: string;
	run(argv: readonly string[]): Promise<ExitCode>;
}
