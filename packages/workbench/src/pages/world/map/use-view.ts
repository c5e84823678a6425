import { type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { XY } from './shapes.ts';

/** What part of the map is shown: `k` times as large, with map point (x, y) in the middle. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

const CLOSEST = 40;

interface ViewControl {
  readonly view: View;
  readonly whole: boolean;
  readonly closest: boolean;
  zoom(factor: number, about?: XY): void;
  pan(dx: number, dy: number): void;
  show(point: XY, k?: number): void;
  reset(): void;
  /** Dragging with a pointer, pinching with two, and the wheel with Ctrl. */
  readonly handlers: {
    onPointerDown(event: PointerEvent<HTMLDivElement>): void;
    onPointerMove(event: PointerEvent<HTMLDivElement>): void;
    onPointerUp(event: PointerEvent<HTMLDivElement>): void;
    onPointerCancel(event: PointerEvent<HTMLDivElement>): void;
  };
  /** Whether the pointer moved the map since it went down, so that its release is no click. */
  readonly dragged: RefObject<boolean>;
}

/** Zoom and pan over a map of `width` by `height` map units, for buttons, keys and pointers. */
export function useView(surface: RefObject<HTMLDivElement | null>, width: number, height: number): ViewControl {
  const home = useMemo<View>(() => ({ k: 1, x: width / 2, y: height / 2 }), [width, height]);
  const [view, setView] = useState(home);
  useEffect(() => setView(home), [home]);
  const held = useRef(new Map<number, XY>());
  const dragged = useRef(false);

  const kept = useCallback(
    ({ k, x, y }: View): View => {
      const near = Math.min(CLOSEST, Math.max(1, k));
      const insideX = Math.min(width - width / 2 / near, Math.max(width / 2 / near, x));
      const insideY = Math.min(height - height / 2 / near, Math.max(height / 2 / near, y));
      return { k: near, x: insideX, y: insideY };
    },
    [width, height],
  );
  const zoom = useCallback(
    (factor: number, about?: XY) =>
      setView((now) => {
        const k = Math.min(CLOSEST, Math.max(1, now.k * factor));
        const [ax, ay] = about ?? [now.x, now.y];
        return kept({ k, x: ax + (now.x - ax) * (now.k / k), y: ay + (now.y - ay) * (now.k / k) });
      }),
    [kept],
  );
  const pan = useCallback((dx: number, dy: number) => setView((now) => kept({ k: now.k, x: now.x + dx, y: now.y + dy })), [kept]);
  const show = useCallback((point: XY, k?: number) => setView((now) => kept({ k: k ?? now.k, x: point[0], y: point[1] })), [kept]);
  const reset = useCallback(() => setView(home), [home]);

  /** Map units a pixel of the screen stands for. */
  const unit = () => width / view.k / Math.max(1, surface.current?.clientWidth ?? 1);
  const mapPoint = (event: { readonly clientX: number; readonly clientY: number }): XY => {
    const box = surface.current?.getBoundingClientRect();
    if (box === undefined) return [view.x, view.y];
    return [view.x + (event.clientX - box.left - box.width / 2) * unit(), view.y + (event.clientY - box.top - box.height / 2) * unit()];
  };
  const wheel = useRef<(event: WheelEvent) => void>(() => {});
  wheel.current = (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.25 : 0.8, mapPoint(event));
  };
  useEffect(() => {
    // React listens passively, and the page itself must not grow.
    const element = surface.current;
    const listen = (event: WheelEvent) => wheel.current(event);
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, [surface]);
  return {
    view,
    whole: view.k === 1,
    closest: view.k === CLOSEST,
    zoom,
    pan,
    show,
    reset,
    dragged,
    handlers: {
      onPointerDown(event) {
        if (held.current.size === 0) dragged.current = false;
        held.current.set(event.pointerId, [event.clientX, event.clientY]);
      },
      onPointerMove(event) {
        const before = held.current.get(event.pointerId);
        if (before === undefined) return;
        const [dx, dy] = [event.clientX - before[0], event.clientY - before[1]];
        if (!dragged.current && held.current.size === 1 && Math.hypot(dx, dy) < 4) return;
        dragged.current = true;
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) event.currentTarget.setPointerCapture(event.pointerId);
        const other = [...held.current].find(([id]) => id !== event.pointerId)?.[1];
        if (other !== undefined) {
          const apart = Math.hypot(before[0] - other[0], before[1] - other[1]);
          const now = Math.hypot(event.clientX - other[0], event.clientY - other[1]);
          if (apart > 0) zoom(now / apart, mapPoint(event));
        } else pan(-dx * unit(), -dy * unit());
        held.current.set(event.pointerId, [event.clientX, event.clientY]);
      },
      onPointerUp: (event) => void held.current.delete(event.pointerId),
      onPointerCancel: (event) => void held.current.delete(event.pointerId),
    },
  };
}
