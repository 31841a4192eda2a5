import { Box, Text } from 'ink';
import { keysLabel } from '../keys/key-labels.ts';
import type { KeyMap } from '../keys/key-map.ts';
import { clean } from '../lines/text.ts';
import type { Action } from '../store/action.ts';
import type { Frame } from '../store/frame.ts';
import { closingHintsOf, hintsOf } from '../views/hints.ts';
import { readerLines } from './reader-lines.ts';

/** The whole screen for a screen reader, from one frame. */
export function ReaderScreen({ frame, keyMap }: { frame: Frame; keyMap: KeyMap<Action> }) {
	const hints = [...hintsOf(frame), ...closingHintsOf(frame)]
		.map((action) => ({
			keys: keysLabel(keyMap.keysOf(action).slice(0, 1)),
			text: action.hint ?? action.id,
		}))
		.filter(({ keys }) => keys !== '');
	return (
		<Box flexDirection="column">
			{readerLines(frame, hints).map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
				<Text key={index}>{clean(line)}</Text>
			))}
		</Box>
	);
}
