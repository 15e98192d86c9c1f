// When things are done: at once, after a frame, or near the window. setTimeout() is no way to do that here: with scripts
// of the page's own world turned off, the engine never calls back, in this world neither.
"use strict";

const pageTiming = (() => {
  const NEAR_MS = 40; // for what comes near the window, before the rest has to wait its turn
  const SLICE_MS = 40; // when all is to be finished
  const waiting = new Map(); // block -> what to do with it
  let current = null; // the block that was begun and not finished
  let idle = 0;

  const near = new IntersectionObserver(entries => {
    const mayGoOn = within(NEAR_MS);
    for (const entry of entries) {
      if (entry.isIntersecting)
        doNow(entry.target, mayGoOn);
    }
  }, { rootMargin: "600px 0px" });

  // A question that is answered with yes for so many milliseconds.
  function within(milliseconds) {
    const end = performance.now() + milliseconds;
    return () => performance.now() < end;
  }

  function doNow(block, mayGoOn) {
    const work = waiting.get(block);
    if (work && block.isConnected && !work(block, mayGoOn)) {
      current = block;
      return;
    }
    waiting.delete(block);
    near.unobserve(block);
    if (current === block)
      current = null;
  }

  function doSome(mayGoOn) {
    while (waiting.size > 0 && mayGoOn())
      doNow(current ?? waiting.keys().next().value, mayGoOn);
  }

  function whileIdle(deadline) {
    idle = 0;
    doSome(() => deadline.timeRemaining() > 2);
    wakeUp();
  }

  function wakeUp() {
    if (idle === 0 && waiting.size > 0)
      idle = requestIdleCallback(whileIdle);
  }

  // Calls `work` with `block` once it comes near the window, or when there is nothing else to do; again and again until it
  // says that it is done. It goes on only while the question it is given as well is answered with yes.
  function whenNear(block, work) {
    waiting.set(block, work);
    near.observe(block);
    wakeUp();
  }

  // Does some of what waits, whether it is near or not; how many blocks still wait.
  function finishSome() {
    doSome(within(SLICE_MS));
    return waiting.size;
  }

  function afterFrame() {
    return new Promise(done => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    }));
  }

  return { within, whenNear, finishSome, afterFrame };
})();
