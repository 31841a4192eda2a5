import { NixError } from '../../../source/nix/errors/nix-error.ts';
import { PositionTable } from '../../../source/nix/positions/position-table.ts';
import type { Expression } from '../../../source/nix/syntax/expression.ts';
import { parseExpression } from '../../../source/nix/syntax/parser.ts';

/** The folders the recorded answers were made with. */
const basePath = '/tmp/base';
const homePath = '/root';

export interface Parsed {
	expression: Expression;
	positions: PositionTable;
	warnings: string[];
}

export function parse(text: string): Parsed {
	const positions = new PositionTable();
	const warnings: string[] = [];
	const expression = parseExpression(text, {
		origin: { type: 'stdin' },
		positions,
		basePath,
		homePath: () => homePath,
		warn: (message) => warnings.push(message),
	});
	return { expression, positions, warnings };
}

/** The message and the line and column of the error a text gives. */
export function parseError(text: string): [message: string, line: number, column: number] {
	const positions = new PositionTable();
	try {
		parseExpression(text, {
			origin: { type: 'stdin' },
			positions,
			basePath,
			homePath: () => homePath,
		});
	} catch (error) {
		if (!(error instanceof NixError)) throw error;
		const location = positions.locate(error.position);
		return [error.message, location?.line ?? 0, location?.column ?? 0];
	}
	throw new Error(`no error: ${text}`);
}
