import type { ChartConfiguration, Plugin } from 'chart.js';
import { expect, test } from 'vitest';

// Loaded only after the globals are written down, because loading could add some too.
const globalsBefore = Reflect.ownKeys(globalThis);
const { drawSvg } = await import('../../../../src/charts/shared/svg.ts');
const { Chart } = await import('../../../../src/charts/shared/chartjs.ts');
const size = { width: 600, height: 300 };
const colours = new Map([
  ['#010203', 'var(--ink)'],
  ['#0A0B0C', 'var(--brand)'],
  ['#010205', 'rule'],
]);
const names = ['GPT-4o', 'Qwen2.5-Max', 'Gemini 1.5 Pro ½', 'A & B < C\u00a0“D”'];
const hidden = { display: false };
const logarithmic = { type: 'logarithmic', min: 0.1, max: 1000 } as const;
const font = { size: 12, family: 'No Such Font' };

function bars(plugins: Plugin<'bar'>[] = [], dataset: object = {}): ChartConfiguration {
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: names,
      datasets: [{ data: [1, 10, 100, 1000], backgroundColor: '#0a0b0c', ...dataset }],
    },
    options: {
      indexAxis: 'y',
      scales: {
        x: { ...logarithmic, grid: { color: 'RGB(1, 2, 5)' }, border: hidden, ticks: hidden },
        y: { grid: hidden, border: hidden, ticks: { color: 'rgb(1, 2, 3)', font } },
      },
    },
    plugins,
  };
  return config;
}

function line(dataset: object, points: { x: number; y: number | null }[]): ChartConfiguration {
  const axis = { type: 'linear', display: false, min: 0, max: 10 } as const;
  return {
    type: 'line',
    data: { datasets: [{ data: points, borderColor: '#010203', pointRadius: 0, ...dataset }] },
    options: { scales: { x: axis, y: axis } },
  };
}

function writing(write: (ctx: CanvasRenderingContext2D) => void): Plugin<'bar'> {
  return {
    id: 'writing',
    afterDatasetsDraw({ ctx }) {
      ctx.fillStyle = '#010203';
      write(ctx);
    },
  };
}

function draw(config: ChartConfiguration): string {
  return drawSvg(config, size, colours);
}

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );
}

function pathsOf(svg: string): string[] {
  return svg.match(/<path[^>]*>/g) ?? [];
}

test('keeps every label whole, letter for letter and in order', () => {
  const svg = draw(
    bars([
      writing((ctx) => {
        ctx.fillText('−97.5% since May', 10, 20);
      }),
    ]),
  );
  expect(textsOf(svg)).toEqual([...names, '−97.5% since May']);
});

test('has a root that fits into a page, and nothing a strict policy forbids', () => {
  const svg = draw(bars());
  expect(svg).toMatch(/^<svg viewBox="0 0 600 300" aria-hidden="true"><[^]*<\/svg>$/);
  expect(svg).not.toMatch(/\s(id|style|xmlns|font-family|dominant-baseline|clip-path)\b/);
  expect(svg).not.toMatch(/<(style|defs|rect|clipPath)/);
});

test('replaces a colour however it is written', () => {
  for (const written of ['#0a0b0c', '#0A0B0C', 'rgb(10, 11, 12)', 'rgb(10 11 12)', '#0a0b0cff']) {
    const svg = draw(bars([], { backgroundColor: written }));
    expect(svg).toContain('fill="var(--brand)"');
    expect(svg).not.toMatch(/#|rgb|opacity/i);
  }
  for (const written of ['rgba(10,11,12,.5)', 'rgba(10 11 12 / 50%)', '#0a0b0c80']) {
    expect(draw(bars([], { backgroundColor: written }))).toMatch(
      /fill="var\(--brand\)" fill-opacity="\.5"/,
    );
  }
});

test('makes a class of a bare name', () => {
  const [grid = ''] = pathsOf(draw(bars()));
  expect(grid).toContain('class="s-rule"');
  expect(grid).not.toContain('stroke="');
  const both = line(
    {
      pointRadius: 3,
      pointBorderColor: '#010205',
      pointBackgroundColor: '#010205',
      showLine: false,
    },
    [{ x: 5, y: 5 }],
  );
  expect(draw(both)).toMatch(/class="[fs]-rule [fs]-rule"/);
});

test('gives the same bytes each time and leaves the config as it was', () => {
  const config = bars();
  const before = JSON.stringify(config);
  expect(draw(config)).toBe(draw(config));
  expect(draw(config)).toBe(draw(bars()));
  expect(JSON.stringify(config)).toBe(before);
  expect(Chart.instances).toEqual({});
});

test('leaves no globals behind, also when a plugin throws', () => {
  const broken = writing(() => {
    throw new Error('broken plugin');
  });
  draw(bars());
  expect(() => draw(bars([broken]))).toThrow('broken plugin');
  expect(Reflect.ownKeys(globalThis)).toEqual(globalsBefore);
});

test('places bars on a logarithmic scale', () => {
  // A colour each, so that each is a path of its own.
  const own = ['#0a0b00', '#0a0b01', '#0a0b02', '#0a0b03'];
  const svg = draw(bars([], { backgroundColor: own }));
  const widths = own.map((colour) => {
    const path = pathsOf(svg).find((tag) => tag.includes(colour)) ?? '';
    const [, left, way, end] = / d="M([\d.]+) [\d.]+([hH])([\d.]+)/.exec(path) ?? [];
    return way === 'h' ? Number(end) : Number(end) - Number(left);
  });
  const decade = widths[0] ?? NaN;
  expect(decade).toBeGreaterThan(50);
  widths.forEach((width, index) => {
    expect(width / decade).toBeCloseTo(index + 1, 2);
  });
});

test('draws a bar’s border as a ring', () => {
  const outlined = { backgroundColor: '#010203', borderColor: '#0a0b0c', borderWidth: 2 };
  const ring = pathsOf(draw(bars([], outlined))).find((path) => path.includes('--brand'));
  expect(ring).toContain('fill-rule="evenodd"');
});

test('dashes only the segments that ask for it, and breaks at a gap', () => {
  const points = [
    { x: 0, y: 2 },
    { x: 2, y: 4 },
    { x: 3, y: null },
    { x: 4, y: 6 },
    { x: 10, y: 8 },
  ];
  const segment = {
    borderDash: ({ p0DataIndex }: { p0DataIndex: number }) =>
      p0DataIndex > 2 ? [4, 3] : undefined,
  };
  const svg = draw(line({ stepped: 'before', segment }, points));
  const dashed = pathsOf(svg).map((path) => /stroke-dasharray="([^"]*)"/.exec(path)?.[1]);
  expect(dashed).toEqual([undefined, '4,3']);
});

test('draws round points that are closed', () => {
  const svg = draw(line({ pointRadius: 3, pointBackgroundColor: '#0a0b0c' }, [{ x: 5, y: 5 }]));
  // Two half circles: six to the one side and six back.
  expect(svg).toMatch(/a3 3 0 [01] 1-6 0 3 3 0 [01] 1 6 0/);
});

test('refuses what would be lost or wrong without a word', () => {
  const gradient = writing((ctx) => {
    ctx.fillStyle = ctx.createLinearGradient(0, 0, 9, 9);
    ctx.fillRect(1, 1, 9, 9);
  });
  expect(() => draw(bars([gradient]))).toThrow('is not a colour');
  expect(() =>
    draw(
      bars([
        writing((ctx) => {
          ctx.strokeText('halo', 9, 9);
        }),
      ]),
    ),
  ).toThrow('twice');
  expect(() => draw(bars([], { backgroundColor: 'var(--ink)' }))).toThrow('is not a colour');
  expect(() => draw(line({}, [{ x: 2, y: 11 }]))).toThrow('outside the scales');
});
