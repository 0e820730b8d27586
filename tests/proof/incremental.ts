import { runLonger } from './longer-test.ts';

/** Builds after an edit, each compared with a whole one. */
runLonger('build', 'tests/build/incremental.test.ts', { EDITS: '60' }, / edits: /);
