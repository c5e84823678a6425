import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { eventsAddress } from '../api.ts';
import type { Job } from '../shapes.ts';

/** Keeps what the page knows of a job up to date until the job ends; where events do not arrive, by asking. */
export function useFollow(job: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const key = ['screen', 'job', job];
    const events = new EventSource(eventsAddress(job));
    const take = (event: MessageEvent<string>) => client.setQueryData<Job>(key, JSON.parse(event.data) as Job);
    const end = (event: MessageEvent<string>) => {
      events.close();
      take(event);
    };
    events.addEventListener('progress', take);
    events.addEventListener('end', end);
    const asking = setInterval(() => {
      if (events.readyState !== EventSource.OPEN) void client.refetchQueries({ queryKey: key });
    }, 2000);
    return () => {
      clearInterval(asking);
      events.close();
    };
  }, [client, job]);
}
