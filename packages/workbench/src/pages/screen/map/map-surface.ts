import type { CellFound, Colours, FromMap, Ring, ToMap } from './messages.ts';
import { boxOf } from './plane.ts';
import { fitting, kept, moved, planeAt, type Size, type View, wholeWorld, zoomed } from './view.ts';

interface Listeners {
  readonly onDrawn: (events: number) => void;
  readonly onCell: (cell: CellFound | null) => void;
  readonly onProblem: (problem: string) => void;
}

const COLOURS: Readonly<Record<keyof Colours, string>> = {
  paper: '--paper',
  land: '--paper-deep',
  border: '--rule',
  edge: '--rule',
  ink: '--ink',
  yes: '--yes',
  no: '--no',
  open: '--open',
  hatchA: '--hatch-a',
  hatchB: '--hatch-b',
};

/** Fewer pixels of movement than this are a press, not a drag. */
const STILL = 4;

/** A canvas in an element, drawn by a worker; here only pointers, keys and sizes become views. */
export class MapSurface {
  readonly #frame: HTMLElement;
  readonly #canvas = document.createElement('canvas');
  readonly #worker = new Worker(new URL('./map-worker.ts', import.meta.url), { type: 'module' });
  readonly #stop = new AbortController();
  readonly #listeners: Listeners;
  readonly #held = new Map<number, readonly [number, number]>();
  #size: Size = { width: 1, height: 1 };
  #view: View = { k: 1, x: 0.5, y: 0.25 };
  #extent: readonly [number, number, number, number] | null = null;
  #touched = false;
  #travelled = 0;
  #sending = false;
  #asked = 0;
  #answered = 0;
  #cell: CellFound | null = null;
  #choose: (box: CellFound['box']) => void = () => undefined;

  constructor(frame: HTMLElement, disputed: readonly Ring[], listeners: Listeners) {
    this.#frame = frame;
    this.#listeners = listeners;
    frame.append(this.#canvas);
    const canvas = this.#canvas.transferControlToOffscreen();
    this.#worker.onmessage = (event: MessageEvent<FromMap>) => this.#hear(event.data);
    this.#worker.onerror = (event) => listeners.onProblem(event.message);
    this.#say({ kind: 'begin', canvas, world: new URL('./data/world.json', document.baseURI).href, disputed }, [canvas]);
    this.#sayColours();
    this.#watch();
  }

  /** Shows the points at an address of the API. The view goes to them unless the reader has already moved. */
  load(address: string): void {
    this.#say({ kind: 'points', address });
  }

  onChoose(choose: (box: CellFound['box']) => void): void {
    this.#choose = choose;
  }

  /** West, south, east and north of what is shown. */
  get box(): CellFound['box'] {
    const { width, height } = this.#size;
    const [left, top] = planeAt(this.#view, 0, 0, this.#size);
    const [right, bottom] = planeAt(this.#view, width, height, this.#size);
    return boxOf(Math.max(0, left), top, Math.min(1, right), bottom);
  }

  fit(): void {
    if (this.#extent !== null) this.#show(fitting(...this.#extent, this.#size));
  }

  /** A key pressed on the map; whether it means something there. */
  key(key: string): boolean {
    const { width, height } = this.#size;
    const step = Math.min(width, height) / 5;
    switch (key) {
      case 'ArrowLeft':
        return this.#reach(moved(this.#view, step, 0, this.#size));
      case 'ArrowRight':
        return this.#reach(moved(this.#view, -step, 0, this.#size));
      case 'ArrowUp':
        return this.#reach(moved(this.#view, 0, step, this.#size));
      case 'ArrowDown':
        return this.#reach(moved(this.#view, 0, -step, this.#size));
      case '+':
      case '=':
        return this.#reach(zoomed(this.#view, 1.6, width / 2, height / 2, this.#size));
      case '-':
        return this.#reach(zoomed(this.#view, 1 / 1.6, width / 2, height / 2, this.#size));
      case '0':
        return this.#reach(wholeWorld(this.#size));
      case 'Enter':
        if (this.#cell !== null) this.#choose(this.#cell.box);
        return true;
      default:
        return false;
    }
  }

  end(): void {
    this.#stop.abort();
    this.#worker.terminate();
    this.#canvas.remove();
  }

  /** A view chosen by keys or buttons: what lies in its middle is told. */
  #reach(view: View): true {
    this.#show(view);
    this.#ask(this.#size.width / 2, this.#size.height / 2);
    return true;
  }

  #show(view: View): void {
    this.#view = view;
    this.#touched = true;
    this.#send();
  }

  /** At most one view a frame. */
  #send(): void {
    if (this.#sending) return;
    this.#sending = true;
    requestAnimationFrame(() => {
      this.#sending = false;
      if (!this.#stop.signal.aborted) this.#say({ kind: 'view', view: this.#view, size: this.#size, pixels: window.devicePixelRatio });
    });
  }

  #say(message: ToMap, transfer: Transferable[] = []): void {
    this.#worker.postMessage(message, transfer);
  }

  #hear(message: FromMap): void {
    switch (message.kind) {
      case 'points':
        this.#extent = message.extent;
        if (!this.#touched && message.extent !== null) {
          this.#view = fitting(...message.extent, this.#size);
          this.#send();
        }
        return;
      case 'drawn':
        this.#frame.dataset['marks'] = String(message.marks);
        this.#frame.dataset['milliseconds'] = message.milliseconds.toFixed(1);
        this.#listeners.onDrawn(message.events);
        return;
      case 'at':
        this.#answered = message.ask;
        this.#cell = message.found;
        this.#listeners.onCell(message.found);
        return;
      case 'failed':
        this.#listeners.onProblem(message.problem);
        return;
      default:
        message satisfies never;
    }
  }

  /** Asks what lies at a pixel, one question at a time. */
  #ask(px: number, py: number): void {
    if (this.#asked > this.#answered + 1) return;
    this.#asked += 1;
    this.#say({ kind: 'at', ask: this.#asked, px, py });
  }

  #sayColours(): void {
    const style = getComputedStyle(this.#frame);
    const colours = Object.fromEntries(Object.entries(COLOURS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]));
    this.#say({ kind: 'colours', colours: colours as unknown as Colours });
  }

  #watch(): void {
    const { signal } = this.#stop;
    const sizes = new ResizeObserver(([entry]) => {
      const { width = 1, height = 1 } = entry?.contentRect ?? {};
      const first = this.#size.width <= 1;
      this.#size = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
      if (first || !this.#touched) this.#view = this.#extent === null ? wholeWorld(this.#size) : fitting(...this.#extent, this.#size);
      else this.#view = kept(this.#view, this.#size);
      this.#send();
    });
    sizes.observe(this.#frame);
    const themes = new MutationObserver(() => this.#sayColours());
    themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      themes.disconnect();
    });
    for (const query of ['(prefers-color-scheme: dark)', 'print'])
      window.matchMedia(query).addEventListener('change', () => this.#sayColours(), { signal });
    const on = <Kind extends keyof HTMLElementEventMap>(kind: Kind, listen: (event: HTMLElementEventMap[Kind]) => void, passive = true) =>
      this.#frame.addEventListener(kind, listen as EventListener, { signal, passive });
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#up(event));
    on('pointercancel', (event) => this.#held.delete(event.pointerId));
    on('pointerleave', () => {
      if (this.#held.size === 0) this.#forget();
    });
    on('wheel', (event) => this.#wheel(event), false);
  }

  #forget(): void {
    this.#cell = null;
    this.#listeners.onCell(null);
  }

  #at(event: MouseEvent): readonly [number, number] {
    const box = this.#frame.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#frame.setPointerCapture(event.pointerId);
    if (this.#held.size === 0) this.#travelled = 0;
    this.#held.set(event.pointerId, this.#at(event));
  }

  #move(event: PointerEvent): void {
    const [px, py] = this.#at(event);
    const before = this.#held.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType === 'mouse') this.#ask(px, py);
      return;
    }
    const others = [...this.#held].filter(([pointer]) => pointer !== event.pointerId).map(([, at]) => at);
    this.#held.set(event.pointerId, [px, py]);
    this.#travelled += Math.hypot(px - before[0], py - before[1]);
    const [other] = others;
    if (other === undefined) {
      this.#show(moved(this.#view, px - before[0], py - before[1], this.#size));
      return;
    }
    const factor = Math.hypot(px - other[0], py - other[1]) / Math.max(1, Math.hypot(before[0] - other[0], before[1] - other[1]));
    this.#show(zoomed(this.#view, factor, (px + other[0]) / 2, (py + other[1]) / 2, this.#size));
  }

  #up(event: PointerEvent): void {
    const at = this.#held.get(event.pointerId);
    this.#held.delete(event.pointerId);
    if (at === undefined || this.#travelled > STILL) return;
    // The first press tells what is here, a second one on the same square shows its rows.
    const known = this.#cell;
    if (known !== null && event.pointerType === 'mouse') this.#choose(known.box);
    else this.#ask(...at);
  }

  #wheel(event: WheelEvent): void {
    // Without a key, the wheel moves the page, unless the reader is in the map.
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== this.#frame) return;
    event.preventDefault();
    const [px, py] = this.#at(event);
    this.#show(zoomed(this.#view, Math.exp(-event.deltaY / 400), px, py, this.#size));
    this.#ask(px, py);
  }
}
