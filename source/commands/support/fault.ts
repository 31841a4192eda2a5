import packageJson from '../../../package.json' with { type: 'json' };
import { clean } from '../../ui/lines/text.ts';

/**
 * What is said of a fault of pyscope's own: what it was and what to do. With `PYSCOPE_TRACE` in the
 * environment, where it was as well, for whoever mends it.
 */
export function faultText(
	error: unknown,
	environment: Readonly<Record<string, string | undefined>>,
): string {
	const { message, stack } =
		error instanceof Error ? error : { message: String(error), stack: undefined };
	const what = clean(message).slice(0, 400).trim().replace(/\.$/, '') || 'an unknown error';
	const text = `pyscope ${packageJson.version}: This is a fault of pyscope, not of what it reads: ${what}. Please report it with what you did; PYSCOPE_TRACE=1 in the environment adds where it happened.\n`;
	return environment.PYSCOPE_TRACE ? `${text}${stack ?? ''}\n` : text;
}
