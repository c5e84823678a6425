/** Hands a table in to the server, has it screened, and gives the id of the result. */
export async function screened(url: string, table: Blob): Promise<string> {
  const body = new FormData();
  body.set('file', table, 'points.csv');
  const file = await answered(await fetch(`${url}api/screen/files`, { method: 'POST', body }));
  const started = await answered(
    await fetch(`${url}api/screen/jobs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ file: file['id'] }),
    }),
  );
  const job = String(started['id']);
  for (;;) {
    const { state } = await answered(await fetch(`${url}api/screen/jobs/${job}`));
    if (state === 'done') return job;
    if (state !== 'waiting' && state !== 'running') throw new Error(`the screening ended as ${String(state)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function answered(response: Response): Promise<Readonly<Record<string, unknown>>> {
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${text.slice(0, 400)}`);
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}
