import { hostname } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, useContext } from 'react';
import type { Target } from '../lines/line.ts';

/**
 * Links of the terminal itself (OSC 8): text that a terminal opens where it is clicked on with its own
 * key held.
 */

/** The folder that paths belong to; null where the terminal has no links. */
export const LinksContext = createContext<string | null>(null);

/** The folder that paths belong to; null where the terminal has no links. */
export function useLinks(): string | null {
	return useContext(LinksContext);
}

/** A web address that is nothing else: what is written into the terminal comes from packages. */
const webAddress = /^https?:\/\/[\u0021-\u007e]+$/;

/** The address of what a segment leads to; null where it is nothing that a terminal could open. */
export function addressOf(target: Target | undefined, root: string): string | null {
	if (target?.kind === 'address') return webAddress.test(target.url) ? target.url : null;
	if (target?.kind !== 'source') return null;
	const file = path.resolve(root, target.position.replace(/:\d+$/, ''));
	// With the machine's name, so that a terminal on another one does not open a file of its own.
	return pathToFileURL(file).href.replace('file:///', `file://${hostname()}/`);
}

/** A text that leads to an address; it takes as many columns as without. */
export function linked(text: string, address: string): string {
	return `\u001b]8;;${address}\u0007${text}\u001b]8;;\u0007`;
}

/** What links depend on: the variables by which terminals tell what they are. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a terminal has links, by what it says of itself; those that do not say are taken to have
 * none, as some print the address. Not where only plain text is wanted.
 */
export function hasLinks(environment: Environment): boolean {
	const { FORCE_HYPERLINK, NO_COLOR, TERM = '', INK_SCREEN_READER } = environment;
	if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== '0';
	if (NO_COLOR || INK_SCREEN_READER === 'true' || TERM === 'dumb') return false;
	const program = environment.TERM_PROGRAM;
	if (program !== undefined) return programHasLinks(program, environment.TERM_PROGRAM_VERSION);
	if (environment.WT_SESSION !== undefined) return true;
	if (environment.VTE_VERSION !== undefined) return Number(environment.VTE_VERSION) >= 5002;
	if (environment.KONSOLE_VERSION !== undefined)
		return Number(environment.KONSOLE_VERSION) >= 201200;
	return /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/.test(TERM);
}

/** Since which version a program has links. */
const since: Readonly<Record<string, string>> = {
	'iTerm.app': '3.1',
	WezTerm: '20200620',
	vscode: '1.72',
	ghostty: '0',
	zed: '0',
	tmux: '3.4',
	mintty: '3.1',
	Hyper: '4',
};

function programHasLinks(program: string, version = ''): boolean {
	const first = Object.hasOwn(since, program) ? since[program] : undefined;
	if (first === undefined) return false;
	const [major = 0, minor = 0] = numbers(version);
	const [firstMajor = 0, firstMinor = 0] = numbers(first);
	return major > firstMajor || (major === firstMajor && minor >= firstMinor);
}

function numbers(version: string): number[] {
	return (version.match(/\d+/g) ?? []).map(Number);
}
