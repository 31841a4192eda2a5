/** What the main thread and the thread that watches a tree's files say to each other. */
import type { MessagePort } from 'node:worker_threads';

/** What the watch thread is started with. */
export interface WatchJob {
	/** The tree's file or folder, as bytes. */
	tree: string;
}

/**
 * From the main thread to the watch thread: a new evaluation begins, and its worker reports the
 * inputs it reads (`RecordedInputs`) at this port.
 */
export interface WatchRequest {
	evaluation: MessagePort;
}

/**
 * From the watch thread to the main thread: an input of the last evaluation has changed; or the
 * system watches no more folders, so that others are polled.
 */
export type WatchEvent = 'changed' | 'limited';
