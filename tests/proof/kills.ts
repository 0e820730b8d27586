import { runLonger } from './longer-test.ts';

/** Builds killed at moments spread over their whole length, and builds that something hinders. */
runLonger('build', 'tests/build/sturdy.test.ts', { KILLS: '200' }, / builds? .*: /);
