/** Files of data beside the application. Compiled by scripts/compile-workbench.ts into `data/`. */
export type AssetName = 'record' | 'law' | 'world' | 'land' | `statute-${string}`;

declare global {
  /** Called by data scripts in the build without a server: one JSON text a name. */
  var ratioTake: ((name: string, json: string) => void) | undefined;
}

const loaded = new Map<AssetName, Promise<unknown>>();

/** Loads and parses a data file, once. From a server it is JSON; from a folder it is a script that hands the same text over. */
export function loadAsset<Shape>(name: AssetName): Promise<Shape> {
  const known = loaded.get(name);
  if (known !== undefined) return known as Promise<Shape>;
  const loading = (__SITE__ ? byScript(name) : byFetch(name)).catch((problem: unknown) => {
    loaded.delete(name);
    throw problem;
  });
  loaded.set(name, loading);
  return loading as Promise<Shape>;
}

async function byFetch(name: AssetName): Promise<unknown> {
  const answer = await fetch(`./data/${name}.json`);
  if (!answer.ok) throw new Error(`data/${name}.json: ${answer.status}`);
  return answer.json();
}

const waiting = new Map<string, (json: string) => void>();

function byScript(name: AssetName): Promise<unknown> {
  return new Promise((resolve, reject) => {
    waiting.set(name, (json) => resolve(JSON.parse(json)));
    globalThis.ratioTake = (given, json) => waiting.get(given)?.(json);
    const script = document.createElement('script');
    script.src = `./data/${name}.js`;
    script.onerror = () => reject(new Error(`data/${name}.js could not be loaded`));
    document.head.append(script);
  });
}
