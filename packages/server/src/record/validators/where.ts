import type { Act } from '@ratione/engine';

/** Where an entry stands in ``, in the one form that issues print and exceptions name. */
export const where = {
  state: (state: string): string => `states/${state.toLowerCase()}.yaml`,
  act: (act: Pick<Act, 'state' | 'id'>): string => `states/${act.state.toLowerCase()}.yaml, act ${act.id}`,
  amendment: (id: string): string => `instruments/${id.toLowerCase()}.yaml`,
  council: (id: string): string => `security-council/${id}.yaml`,
  situation: (id: string): string => `docket/${id}/situation.yaml`,
  courtCase: (situation: string, id: string): string => `docket/${situation}/cases/${id}.yaml`,
  person: (situation: string, id: string): string => `docket/${situation}/persons/${id}.yaml`,
  budget: (year: string): string => `docket/budget.yaml, year ${year}`,
  official: (id: string): string => `docket/officials.yaml, event ${id}`,
  nonCompliance: (id: string): string => `docket/non-compliance.yaml, event ${id}`,
  forum: (id: string): string => `forums/${id}.yaml`,
  forumRule: (id: string): string => `forums/rules/${id}.yaml`,
  position: (id: string): string => `positions/${id.toLowerCase()}.yaml`,
  unit: (id: string): string => `territory/units/${id}.yaml`,
  title: (unit: string, index: number): string => `territory/units/${unit}.yaml, title ${index + 1}`,
  code: (code: string): string => `territory/codes.yaml, code ${code}`,
  source: (id: string): string => `sources, source ${id}`,
} as const;
