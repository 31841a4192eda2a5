import { faultText } from '../../source/commands/support/fault.ts';
import { runExplorer } from '../../source/ui/run-explorer.tsx';
import { mockSession } from './mock-session.ts';

const [way] = process.argv.slice(2);
const session = mockSession();
const fail = (): never => {
	throw new Error('it has broken');
};

/** Fails in the way that is named, once a signal asks for it. */
process.on('SIGUSR2', () => {
	const { sets } = session.snapshot();
	if (way === 'in a timer') setTimeout(fail);
	if (way === 'in a promise') void Promise.reject(new Error('it has broken'));
	if (way === 'in a promise, with nothing') void Promise.reject();
	if (way === 'in what is drawn') {
		for (const set of sets) Object.defineProperty(set, 'label', { get: fail });
		session.replace({ sets: [...sets] });
	}
});
if (way === 'in what a key does') session.reload = fail;

try {
	await runExplorer(session, { mouse: true });
} catch (error) {
	process.stderr.write(faultText(error, {}));
	process.exitCode = 1;
}
