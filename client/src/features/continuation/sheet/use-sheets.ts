import { useQuery } from '@tanstack/react-query';
import { execute } from '../../../api/execute.js';
import { HANDOVER_SHEETS } from './queries.js';

/** The Übergabeblätter of an area: one for each organisation that takes over or has promised a task. */
export const useSheets = (areaId: string) =>
  useQuery({
    queryKey: ['handover-sheets', areaId],
    queryFn: async ({ signal }) => (await execute(HANDOVER_SHEETS, { areaId }, signal)).handoverSheets,
  });
