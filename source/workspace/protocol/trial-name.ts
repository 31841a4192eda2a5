import { createHash } from 'node:crypto';
import type { AttributeReference } from './attribute-reference.ts';

/** The longest name of a trial, in bytes. */
export const mostBytes = 1024;
/** How much is left of a longer one, in characters. */
const mostShown = 120;

/**
 * What names a trial, a stretch of evaluation whose memory and time are bounded, between threads: it
 * fits into the memory that they share however long the attribute's name is.
 */
export type TrialName = string & { readonly isTrialName: true };

/** The name of what is done with an attribute of a set, or with a path in the tree. */
export function trialName({ attribute, set }: AttributeReference): TrialName {
	const text = `${set}\0${attribute}`;
	if (Buffer.byteLength(text) <= mostBytes) return text as TrialName;
	const hash = createHash('sha256').update(text).digest('hex');
	return `${set.slice(0, mostShown)}\0${attribute.slice(0, mostShown)}…\0${hash}` as TrialName;
}

/** What is tried when a tree is opened. */
export const theTree = trialName({ set: '', attribute: '' });

/** A trial's name for people: an attribute path. */
export function trialText(name: TrialName): string {
	const [set = '', attribute = ''] = name.split('\0');
	return [set, attribute].filter((part) => part !== '').join('.') || 'the tree';
}

/** What is done in a trial, as part of a reason. */
export const doings = [
	'while it was opened',
	'while it was looked at',
	'while it was described',
	'while its derivation was evaluated',
	'while its dependencies were sorted out',
	'while it was asked for',
] as const;

export type Doing = (typeof doings)[number];

/** A trial that runs. */
export interface Trial {
	name: TrialName;
	doing: Doing;
}

/** What an evaluation may use. */
export interface EvaluationLimits {
	/** In MB. */
	memory: number;
	/** In seconds, for each package and for the tree itself. */
	time: number;
}

/** How long a package and the tree itself may take unless something else is said, in seconds. */
export const defaultTime = 60;

/** The reason of what takes too long. */
export function outOfTime({ time }: EvaluationLimits, doing: Doing): string {
	return `did not end within the ${time} s it may take (--time-limit) ${doing}`;
}

/** The reason of what takes too much memory. */
export function outOfMemory({ memory }: EvaluationLimits, doing: Doing): string {
	return `ran out of the memory of ${memory} MB (--memory) ${doing}`;
}

/** What was tried and is not tried again, and why: a sentence without its subject. */
export interface GivenUp {
	trial: TrialName;
	reason: string;
}
