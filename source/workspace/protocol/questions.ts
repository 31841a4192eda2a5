/**
 * The questions a session can ask its worker about a tree, each with what it takes and what it
 * gives: plain data only. A new question is an entry here and a handler in
 * `evaluating/question-handlers.ts`.
 */
import type { DerivationPaths } from '../../package-sets/description/derivation-paths.ts';
import type { EnvironmentContents } from '../../package-sets/description/environment.ts';
import type { PackageFlow } from '../../package-sets/description/package-flow.ts';
import type { ShellMeans } from '../../package-sets/snippets/environment-snippets.ts';
import type { Overriding } from '../../package-sets/snippets/overlay-snippets.ts';
import type { AttributeReference } from './attribute-reference.ts';

export interface Questions {
	/** What an environment of some packages of a set holds. */
	environment: { ask: { set: string; attributes: readonly string[] }; answer: EnvironmentContents };
	/** What there is to override an attribute with. */
	overriding: { ask: AttributeReference; answer: Overriding };
	/** What there is to make a shell with packages of a set, whose interpreter has this attribute path. */
	shellMeans: { ask: { set: string; interpreter: string }; answer: ShellMeans };
	/** The store paths of an attribute's derivation and of its first output. */
	paths: { ask: AttributeReference; answer: DerivationPaths };
	/** How an attribute came to be in its set. */
	flow: { ask: AttributeReference; answer: PackageFlow };
}

export type QuestionKind = keyof Questions;

/** What a question of this kind takes. */
export type Ask<Kind extends QuestionKind> = Questions[Kind]['ask'];

/** What a question of this kind gives. */
export type Answer<Kind extends QuestionKind> = Questions[Kind]['answer'];

/** A question of any kind. */
export type Question = { [Kind in QuestionKind]: { kind: Kind; ask: Ask<Kind> } }[QuestionKind];
