import { runLonger } from './longer-test.ts';

/** The fuzz of the checker, with all its accidents. */
runLonger('unit', 'tests/unit/check/fuzz.test.ts', { MUTATIONS: '5000' }, /\d+ mutations: /);
