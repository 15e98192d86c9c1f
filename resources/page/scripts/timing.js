// When things are done: at once, after a frame, or near the window. setTimeout() is no way to do that here: with scripts
// of the page's own world turned off, the engine never calls back, in this world neither.
"use strict";

const pageTiming = (() => {
  const waiting = new Map(); // block -> what to do with it
  let idle = 0;

  const near = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (entry.isIntersecting)
        doNow(entry.target);
    }
  }, { rootMargin: "600px 0px" });

  function doNow(block) {
    const work = waiting.get(block);
    waiting.delete(block);
    near.unobserve(block);
    if (work && block.isConnected)
      work(block);
  }

  function whileIdle(deadline) {
    idle = 0;
    while (waiting.size > 0 && deadline.timeRemaining() > 2)
      doNow(waiting.keys().next().value);
    wakeUp();
  }

  function wakeUp() {
    if (idle === 0 && waiting.size > 0)
      idle = requestIdleCallback(whileIdle);
  }

  // Calls `work` with `block` once it comes near the window, or when there is nothing else to do.
  function whenNear(block, work) {
    waiting.set(block, work);
    near.observe(block);
    wakeUp();
  }

  function afterFrame() {
    return new Promise(done => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    }));
  }

  return { whenNear, afterFrame };
})();
