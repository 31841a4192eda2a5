const beyondAscii = /[\x80-\xff]/;

/** A path as the file system takes it: bytes, where a string would be encoded otherwise. */
export function nativePath(path: string): string | Buffer {
	return beyondAscii.test(path) ? Buffer.from(path, 'latin1') : path;
}
