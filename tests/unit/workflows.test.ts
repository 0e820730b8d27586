import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  uses?: string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: unknown;
  jobs: Record<string, Job>;
}

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((file) => {
  const text = read(file);
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  return { file, text, workflow, jobs, steps: jobs.flatMap(({ steps = [] }) => steps) };
});

const grants = (job: Job) =>
  Object.entries(job.permissions ?? {}).flatMap(([name, level]) => (level === 'write' ? name : []));

test('there are workflows to judge', () => {
  expect(workflows.length).toBeGreaterThan(3);
});

describe.each(workflows)('$file', ({ text, workflow, jobs, steps }) => {
  test('gives no rights but those that a job asks for, and runs once at a time', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  test('pins every action of others by its commit and says which version that is', () => {
    const used = text.split('\n').filter((line) => /\buses:/.test(line));
    const foreign = used.filter((line) => !line.includes('uses: ./'));
    expect(foreign.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    const own = used.flatMap((line) => /uses: \.\/(\S+)/.exec(line)?.[1] ?? []);
    expect(own.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('ends every job that hangs', () => {
    // A job that calls a workflow may have no limit of its own.
    const unlimited = jobs.filter((job) => job.uses === undefined && !job['timeout-minutes']);
    expect(unlimited).toEqual([]);
  });

  test('leaves no token behind where it checks out', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('writes nothing from outside into a script', () => {
    const scriptsOfSteps = steps.flatMap(({ run }) => run ?? []);
    expect(scriptsOfSteps.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('never runs the code of a stranger with rights to write', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    const writing = jobs.some((job) => grants(job).length > 0);
    if (writing) expect(Object.keys(workflow.on)).not.toContain('pull_request');
    if ('workflow_run' in workflow.on) {
      expect(steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
      expect(steps.filter(({ run = '' }) => /\b(npm|npx|node|bash|sh) /.test(run))).toEqual([]);
    }
  });

  test('may publish only in a job that runs none of the project’s code', () => {
    const publishing = jobs.filter((job) =>
      grants(job).some((right) => /^(pages|id-token)$/.test(right)),
    );
    const own = publishing.flatMap(({ steps: list = [] }) => list.flatMap(({ run }) => run ?? []));
    expect(own).toEqual([]);
  });

  test('runs only scripts that there are', () => {
    const named = [...text.matchAll(/npm run (?:--\S+ )*([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('what waits for another workflow waits for one that there is', () => {
  const names = workflows.map(({ text }) => (parse(text) as { name: string }).name);
  const awaited = workflows.flatMap(
    ({ workflow }) =>
      (workflow.on['workflow_run'] as { workflows: string[] } | undefined)?.workflows ?? [],
  );
  expect(awaited.length).toBeGreaterThan(0);
  expect(awaited.filter((name) => !names.includes(name))).toEqual([]);
});

test.each(['.github/dependabot.yml', '.github/ISSUE_TEMPLATE/config.yml'])(
  '%s can be read',
  (file) => {
    expect(parse(read(file))).toBeTypeOf('object');
  },
);
