import { NixError } from '../../nix/index.ts';
import type { SetDescriber } from '../../package-sets/reading/describe.ts';
import type { FlowReader } from '../../package-sets/reading/flow/read-flow.ts';
import type { TreeExpression } from '../../package-sets/snippets/environment-snippets.ts';
import type { Answer, Ask, Question, QuestionKind } from '../protocol/questions.ts';

/** What handlers have to answer from. */
export interface QuestionContext {
	/** By the set's name; undefined for a set that is not there or does not evaluate. */
	describers: ReadonlyMap<string, SetDescriber>;
	flows: FlowReader;
	/** What makes the tree as it was opened; null where nothing does. */
	expression: TreeExpression | null;
}

/**
 * How each kind of question is answered; a handler may throw a NixError: why there is no answer.
 */
const handlers: {
	readonly [Kind in QuestionKind]: (ask: Ask<Kind>, context: QuestionContext) => Answer<Kind>;
} = {
	environment: ({ attributes, set }, context) => describerOf(set, context).environment(attributes),
	overriding: ({ attribute, set }, context) => describerOf(set, context).overriding(attribute),
	shellMeans: ({ interpreter, set }, context) => ({
		...describerOf(set, context).shellMeans(interpreter),
		tree: context.expression,
	}),
	paths: ({ attribute, set }, context) => describerOf(set, context).paths(attribute),
	flow({ attribute, set }, context) {
		const describer = describerOf(set, context);
		return context.flows.read(set, attribute, (value) => describer.attributeOf(value));
	},
};

/** @throws NixError when there is no such set */
function describerOf(set: string, { describers }: QuestionContext): SetDescriber {
	const describer = describers.get(set);
	if (describer === undefined) throw new NixError('other', `there is no set ${set}`);
	return describer;
}

/** @throws NixError the reason why there is no answer */
export function answerQuestion<Kind extends QuestionKind>(
	{ ask, kind }: Extract<Question, { kind: Kind }>,
	context: QuestionContext,
): Answer<Kind> {
	return handlers[kind](ask, context);
}
