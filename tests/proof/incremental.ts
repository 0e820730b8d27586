import { runLonger } from './longer-test.ts';

/** Builds after an edit, pictures and the index of the search included, each compared with a whole one. */
runLonger('build', 'tests/build/incremental.test.ts', { EDITS: '30' }, / edits: /);
