import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { subscribe } from '../../api/subscribe.js';
import type { GapReportDrawsSubscription } from '../../generated/graphql.js';
import { DRAWS } from './queries.js';
import type { ReportChoice } from './report-choice.js';
import { variablesOf } from './use-report.js';
import type { Report } from './use-report.js';

const SLOW_MS = 1_000;

type Progress = Pick<GapReportDrawsSubscription['gapReportDraws'], 'done' | 'total' | 'secondsLeft'>;

/** How the draws of the report that is shown stand. */
export interface Draws {
  readonly state: 'none' | 'running' | 'stopped' | 'failed';
  /** They take longer than a second. */
  readonly slow: boolean;
  readonly progress: Progress | null;
  /** Why they failed. */
  readonly failure: string | null;
  readonly stop: () => void;
  readonly start: () => void;
}

interface Course {
  readonly of: string;
  readonly slow: boolean;
  readonly progress: Progress | null;
  readonly failure: string | null;
}

/** Starts the draws that the report asks for, follows them, and reads the report anew when they are made. */
export function useDraws(areaId: string, choice: Pick<ReportChoice, 'day' | 'merged'>, report: Report | null): Draws {
  const client = useQueryClient();
  const { day, merged } = choice;
  const variables = useMemo(() => variablesOf(areaId, { day, merged }), [areaId, day, merged]);
  const wanted = report !== null && (report.draws === 'NOT_DRAWN' || report.draws === 'RUNNING');
  const wish = wanted ? JSON.stringify([variables, report.sequence]) : null;
  const [stopped, setStopped] = useState<string | null>(null);
  const [course, setCourse] = useState<Course | null>(null);
  const running = wish !== null && wish !== stopped;
  useEffect(() => {
    if (!running) return undefined;
    const change = (part: Partial<Course>): void =>
      setCourse((before) => ({
        ...(before?.of === wish ? before : { of: wish, slow: false, progress: null, failure: null }),
        ...part,
      }));
    const timer = setTimeout(() => change({ slow: true }), SLOW_MS);
    const stop = subscribe(DRAWS, variables, {
      next: ({ gapReportDraws: { result, ...progress } }) => {
        change({ progress });
        if (result === null) return;
        for (const name of ['gap-report', 'gaps', 'gap-count']) {
          void client.invalidateQueries({ queryKey: [name, areaId] });
        }
      },
      error: ({ message }) => {
        change({ failure: message });
        setStopped(wish);
      },
      complete: () => undefined,
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [areaId, client, running, variables, wish]);
  const here = course?.of === wish ? course : null;
  const failure = here?.failure ?? null;
  return {
    state: wish === null ? 'none' : running ? 'running' : failure === null ? 'stopped' : 'failed',
    slow: here?.slow ?? false,
    progress: here?.progress ?? null,
    failure,
    stop: () => setStopped(wish),
    start: () => {
      setCourse(null);
      setStopped(null);
    },
  };
}
