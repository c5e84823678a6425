import { useEffect, useState } from 'react';
import { loadTools, type Tools } from './load-tools.ts';

/** The readers of words once they are loaded; null before. Nothing waits for them. */
export function useTools(wanted: boolean): Tools | null {
  const [tools, setTools] = useState<Tools | null>(null);
  useEffect(() => {
    let here = true;
    if (wanted) void loadTools().then((loaded) => here && setTools(loaded));
    return () => {
      here = false;
    };
  }, [wanted]);
  return tools;
}
