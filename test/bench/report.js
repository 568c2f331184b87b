/* Prints what was measured: medians, and beside them the ratio to the floor. */

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

function round(value) {
  return Math.round(value * 10) / 10;
}

/** `results`: subject → what each run found. */
export function report(results) {
  const floor = results.get('floor-10');
  const of = (runs, key) => median(runs.map((each) => each[key]));
  const ratio = (runs, key) => (floor ? (of(runs, key) / of(floor, key)).toFixed(2) : '–');
  const table = (columnsOf) =>
    console.table(Object.fromEntries([...results].map(([name, runs]) => [name, columnsOf(runs)])));
  table((runs) => ({
    'steady, ms/1,000 tokens': Math.round(of(runs, 'steadyMs')),
    '÷ floor-10': ratio(runs, 'steadyMs'),
    script: Math.round(of(runs, 'scriptMs')),
    style: Math.round(of(runs, 'styleMs')),
    layout: Math.round(of(runs, 'layoutMs')),
    'layouts a token': of(runs, 'layouts').toFixed(2),
    'whole reply, ms': Math.round(of(runs, 'wholeMs')),
    'whole ÷ floor-10': ratio(runs, 'wholeMs'),
    'longest task': Math.round(of(runs, 'longestMs')),
    'long tasks of each run': runs.map(({ longTasks }) => longTasks).join(' '),
  }));
  table((runs) => ({
    'click → first contact': round(of(runs, 'contactMs')),
    '→ request': round(of(runs, 'requestMs')),
    'second message': round(of(runs, 'secondContactMs')),
    '→ its request': round(of(runs, 'secondRequestMs')),
    'KB sent': Math.round(of(runs, 'bytes') / 1024),
    'open, ms': Math.round(of(runs, 'openMs')),
    'load and open, ms': Math.round(of(runs, 'loadMs')),
    elements: of(runs, 'elements'),
  }));
}
