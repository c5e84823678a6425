import { useQuery } from '@tanstack/react-query';
import { api } from './request.ts';

/** Whether the server that sent this page also answers: `none` in a folder without one, or where a plain file server sent it. */
export type ServerState = 'asking' | 'here' | 'none';

export function useServer(): ServerState {
  const health = useQuery({
    queryKey: ['api', 'health'],
    queryFn: ({ signal }) => api<unknown>('health', { signal: AbortSignal.any([signal, AbortSignal.timeout(4000)]) }),
    enabled: !__SITE__,
    staleTime: 30_000,
  });
  if (__SITE__ || health.isError) return 'none';
  return health.isSuccess ? 'here' : 'asking';
}
