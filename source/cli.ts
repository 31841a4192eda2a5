/**
 * The program's first file, `dist/cli.js`. It holds only syntax that old versions of Node
 * understand, so that on those the answer is a sentence and not a syntax error.
 */
const oldest = 22;
const running = process.versions.node;

if (Number(running.split('.')[0]) < oldest) {
	process.stderr.write(
		'pyscope: Node ' +
			running +
			' is too old: version ' +
			oldest +
			' or newer is needed.\n' +
			'Install a newer Node, or start pyscope with `npm start` in its own folder, ' +
			'which brings one along.\n',
	);
	process.exitCode = 1;
} else {
	import('./main.ts').then((program) => program.main(process.argv.slice(2)));
}
