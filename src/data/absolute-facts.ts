import { absoluteRef } from '../evidence/fact-address.ts';

/** A value with every reference to a fact of its own case (`f12`) named in full (`doncaster/f12`), shape and all else unchanged. */
export function withAbsoluteFacts<T>(value: T, caseId: string): T;
export function withAbsoluteFacts(value: unknown, caseId: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withAbsoluteFacts(item, caseId));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      key === 'facts' && isTexts(item) ? item.map((ref) => absoluteRef(ref, caseId)) : withAbsoluteFacts(item, caseId),
    ]),
  );
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
