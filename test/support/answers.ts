import type { Answer, Ask, QuestionKind } from '../../source/workspace/protocol/questions.ts';
import type { Session } from '../../source/workspace/session/session.ts';

type Handlers = {
	readonly [Kind in QuestionKind]?: (ask: Ask<Kind>) => Answer<Kind>;
};

/** How a session in memory answers questions; those without a handler have no answer. */
export function answering(handlers: Handlers): Session['ask'] {
	return async <Kind extends QuestionKind>(kind: Kind, ask: Ask<Kind>): Promise<Answer<Kind>> => {
		const handler: Handlers[Kind] = handlers[kind];
		if (handler === undefined) throw new Error(`no answer to ${kind}`);
		return handler(ask);
	};
}
