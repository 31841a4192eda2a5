import {
	autoCall,
	coerceToString,
	EvaluationState,
	type Evaluator,
	type Expression,
	FileSystemIo,
	formatError,
	type Interrupter,
	NixError,
	noPosition,
	printExpression,
	printValue,
	type Slot,
	selectAttributePath,
	TextBuilder,
	textOf,
	toJson,
	type Value,
	writeXml,
} from '../../nix/index.ts';
import { bytesFromText, textFromBytes } from '../../nix/text.ts';
import { isSettingOn, settingWarnings } from '../protocol/nix-settings.ts';
import type {
	EvaluationOutcome,
	EvaluationRequest,
	Program,
} from '../protocol/program-messages.ts';
import type { Access } from './access.ts';
import { applySettings } from './language-settings.ts';
import { argumentSlots, evaluating, makeEvaluator, resolveProgramFile } from './make-evaluator.ts';

/**
 * Runs in a worker: evaluates programs and prints their values, as `nix-instantiate --eval` does.
 */
export function evaluatePrograms(
	request: EvaluationRequest,
	log: (message: string) => void,
	interrupter?: Interrupter,
): EvaluationOutcome {
	for (const warning of settingWarnings(request.nixSettings)) log(`warning: ${warning}`);
	const access: Access = { kind: kindOfAccess(request) };
	const { maxCallDepth } = applySettings(request.nixSettings);
	const evaluator = makeEvaluator(
		request,
		{ access },
		{ log, warn: log },
		new FileSystemIo(),
		new EvaluationState({ maxCallDepth, interrupter }),
	);
	const output = new TextBuilder();
	const emit = (text: string) => output.add(text);
	try {
		const given = argumentSlots(evaluator, request);
		for (const program of request.programs) {
			const expression = evaluating(() => parseProgram(evaluator, program, request.folder));
			if (request.parseOnly) {
				emit(`${printExpression(expression)}\n`);
				continue;
			}
			const root = evaluating(() => evaluator.evaluate(expression));
			const paths = request.attributePaths.length === 0 ? [''] : request.attributePaths;
			for (const path of paths) {
				evaluating(() => printSelected(evaluator, root, path, given, request, emit));
			}
		}
		return { output: bytesOf(output), error: null };
	} catch (error) {
		if (!(error instanceof NixError)) throw error;
		const { showTrace } = request;
		const message = textFromBytes(formatError(error, evaluator.positions, { showTrace }));
		return { output: bytesOf(output), error: message };
	}
}

/** The bytes of what was printed, in memory of their own that can be handed over. */
function bytesOf(output: TextBuilder): Uint8Array {
	const text = output.text();
	const bytes = Buffer.from(new ArrayBuffer(text.length));
	bytes.write(text, 'latin1');
	return bytes;
}

function kindOfAccess({ nixSettings, restricted }: EvaluationRequest) {
	if (isSettingOn('pure-eval', nixSettings)) return 'nothing';
	return restricted ? 'search-path' : 'everything';
}

function parseProgram(evaluator: Evaluator, program: Program, folder: string): Expression {
	if (program.kind === 'file') {
		const path = resolveProgramFile(evaluator, program.path, folder);
		return evaluator.parseFile(evaluator.fileToEvaluate(path));
	}
	const origin = { type: program.kind === 'stdin' ? 'stdin' : 'string' } as const;
	return evaluator.parse(bytesFromText(program.text), origin, bytesFromText(folder));
}

function printSelected(
	evaluator: Evaluator,
	root: Value,
	path: string,
	given: ReadonlyMap<string, Slot>,
	{ format, strict, locations }: EvaluationRequest,
	emit: (text: string) => void,
): void {
	const selected = selectAttributePath(root, bytesFromText(path), given);
	const value = given.size === 0 ? selected : autoCall(selected, given);
	switch (format) {
		case 'nix':
			emit(`${printValue(value, strict, emit)}\n`);
			break;
		case 'json':
			emit(`${textOf(toJson(value, evaluator.sources, strict))}\n`);
			break;
		case 'xml':
			writeXml(evaluator, value, { strict, locations }, emit);
			break;
		case 'raw':
			emit(
				textOf(
					coerceToString(
						value,
						noPosition,
						{ more: false, copyTo: evaluator.sources },
						'while generating the nix-instantiate output',
					),
				),
			);
	}
}
