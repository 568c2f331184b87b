/* What the measurement does inside the pages it measures; each function is sent there alone. */

/** Runs in the page before anything else: keeps long tasks and the time of the last click on Send. */
export function watch() {
  const seen = { tasks: [], clickedAt: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  window.addEventListener(
    'click',
    (event) => {
      seen.clickedAt = performance.timeOrigin + event.timeStamp;
    },
    { capture: true },
  );
}

/** Runs in the page: opens a talk from another place of the app; ms until its last words are painted. */
export function openTalk({ address, words }) {
  const isThere = () => {
    const log = document.querySelector('[role=log]');
    const last = [...(log?.querySelectorAll('article') ?? [])].at(-1);
    if (!log || !last?.textContent.includes(words)) return false;
    const view = log.getBoundingClientRect();
    const box = last.getBoundingClientRect();
    return box.top < view.bottom && box.bottom <= view.bottom + 1 && box.bottom > view.top;
  };
  return new Promise((done, failed) => {
    const start = address ? performance.now() : 0;
    const look = () => {
      const tookMs = performance.now() - start;
      if (isThere()) done(tookMs);
      else if (tookMs < 30_000) requestAnimationFrame(look);
      else failed(new Error(`No “${words}” to be seen in ${location.hash}: ${document.body.innerText}`));
    };
    if (address) location.hash = address;
    requestAnimationFrame(look);
  });
}

/** Runs in the floor page: the same with every message in memory. */
export function openFloor(texts) {
  return new Promise((done) => {
    const start = performance.now();
    window.openTalk(texts);
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
  });
}
