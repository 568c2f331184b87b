type Listener = (near: boolean) => void;

const listeners = new WeakMap<Element, Listener>();
let shared: IntersectionObserver | null = null;

/** One observer for all elements: hundreds of their own would cost more than what they watch. */
function observer(): IntersectionObserver {
  shared ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
    },
    { rootMargin: '600px' },
  );
  return shared;
}

/** Says whether an element is near the view, now and whenever that changes. Returns how to stop watching. */
export function watchNear(element: Element, onChange: Listener): () => void {
  listeners.set(element, onChange);
  observer().observe(element);
  return () => {
    observer().unobserve(element);
    listeners.delete(element);
  };
}
