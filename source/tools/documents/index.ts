import { builtinsDocument } from './builtins-document.ts';
import { configurationDocument } from './configuration-document.ts';
import { jsonDocument } from './json-document.ts';
import { keysDocument } from './keys-document.ts';
import { usageDocument } from './usage-document.ts';

/** A document that is written from the source, in whole or in part. */
export interface GeneratedDocument {
	/** Relative to the project's folder. */
	file: string;
	/** The text it should have; parts that are written by hand come from the current text. */
	write(current: string): string | Promise<string>;
}

/** What `npm run docs` writes. */
export const documents: readonly GeneratedDocument[] = [
	{ file: 'docs/builtins.md', write: builtinsDocument },
	{ file: 'docs/configuration.md', write: configurationDocument },
	{ file: 'docs/json.md', write: jsonDocument },
	{ file: 'docs/keys.md', write: keysDocument },
	{ file: 'docs/usage.md', write: usageDocument },
];
