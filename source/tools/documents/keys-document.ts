import { keyLabel } from '../../ui/keys/key-labels.ts';
import { helpSections } from '../../ui/setup.ts';

/** The text of docs/keys.md, from the list of actions. */
export function keysDocument(): string {
	const lines = ['# Keys', '', 'Written from the actions in `source/ui` by `npm run docs`.'];
	for (const { title, actions } of helpSections) {
		lines.push('', `## ${title}`, '', '| keys | |', '| --- | --- |');
		for (const { keys, fixedKeys = [], description } of actions) {
			const spans = [...keys, ...fixedKeys].map((key) => codeSpan(keyLabel(key)));
			lines.push(`| ${spans.join(' ')} | ${description} |`);
		}
	}
	return `${lines.join('\n')}\n`;
}

function codeSpan(text: string): string {
	return `\`${text.replace('|', '\\|')}\``;
}
