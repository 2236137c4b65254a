import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_STATE, type AidState, type Range } from '../engine/answers.ts';
import { readAddress, writeAddress } from './address.ts';
import { readState } from './read-state.ts';
import { FULL, KNOWN, VERSION_0 } from './state.fixture.ts';

const packed = (value: unknown): string => `a=${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;

const range: fc.Arbitrary<Range> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map((three) => {
    const [low, likely, high] = three.sort((a, b) => a - b);
    return { low, likely, high };
  });
const anyState: fc.Arbitrary<AidState> = fc.record({
  version: fc.constant(1 as const),
  answers: fc.record(
    {
      scope: fc.constantFrom('social-care', 'part-of-the-service'),
      main_problems: fc.subarray(['leadership', 'money', 'practice'], { minLength: 1 }),
      children_0_17: fc.integer({ min: 1, max: 9_999_999 }),
      council: fc.constantFrom('york', 'isle-of-wight'),
    },
    { requiredKeys: [] },
  ),
  weights: fc.oneof(
    fc.constant(EMPTY_STATE.weights),
    fc.record({
      mode: fc.constant('ranking' as const),
      values: fc.dictionary(fc.constantFrom(...KNOWN.criteria), fc.integer({ min: 1, max: 3 }), { minKeys: 1 }),
    }),
    fc.record({
      mode: fc.constant('points' as const),
      values: fc.dictionary(fc.constantFrom(...KNOWN.criteria), fc.integer({ min: 0, max: 100 }), { minKeys: 1 }),
      firmness: fc.constantFrom('rough' as const, 'usual' as const, 'agreed' as const),
    }),
  ),
  overrides: fc.dictionary(fc.constantFrom('in-house/integration', 'shared-service/council-control'), range),
  notes: fc.dictionary(fc.constantFrom('summary', 'risks'), fc.string()),
});

describe('a link', () => {
  it('brings back what it was made of, without the notes', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyState,
        fc.constantFrom('quick' as const, 'full' as const),
        fc.constantFrom({}, { back: 'check' as const }, { back: 'result' as const }, { back: 'council' as const }),
        async (state, path, back) => {
          const read = await readAddress(await writeAddress({ state, path, ...back }), KNOWN);
          expect(JSON.parse(JSON.stringify(read))).toEqual(
            JSON.parse(JSON.stringify({ state: { ...state, notes: {} }, path, ...back, messages: [] })),
          );
        },
      ),
    );
  });

  it('is empty where nothing was said, and holds no character that is changed on the way', async () => {
    expect(await writeAddress({ state: EMPTY_STATE, path: 'quick' })).toBe('');
    expect(await writeAddress({ state: { ...EMPTY_STATE, notes: FULL.notes }, path: 'quick' })).toBe('');
    expect(await writeAddress({ state: FULL, path: 'full', back: 'check' })).toMatch(
      /^a=[A-Za-z0-9_-]+&path=full&back=check$/,
    );
  });

  it('never lets anything fail, whatever it holds', async () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }).map((text) => `a=${text}`),
      fc.uint8Array().map((bytes) => `a=${Buffer.from(bytes).toString('base64url')}`),
      fc.json().map((text) => packed(JSON.parse(text))),
      fc.record({ version: fc.anything(), answers: fc.anything(), weights: fc.anything() }).map(packedIfPossible),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { state, messages } = await readAddress(text, KNOWN);
        expect(readState(JSON.parse(JSON.stringify(state)), KNOWN)).toMatchObject({ messages: [] });
        expect(messages.every((message) => message.length > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('that lost its end is told', async () => {
    const whole = await writeAddress({ state: FULL, path: 'quick' });
    for (let length = 3; length < whole.length; length += 7) {
      const { state, messages } = await readAddress(whole.slice(0, length), KNOWN);
      expect(state).toEqual(EMPTY_STATE);
      expect(messages).toHaveLength(1);
    }
  });

  it('that unpacks to far more than any state is refused before it fills the memory', async () => {
    const bomb = `a=${deflateRawSync(Buffer.alloc(200_000_000, ' ')).toString('base64url')}`;
    const before = process.memoryUsage().arrayBuffers;
    const { state, messages } = await readAddress(bomb, KNOWN);
    expect(state).toEqual(EMPTY_STATE);
    expect(messages).toHaveLength(1);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('of a newer version is told, one of an older version is brought up to date', async () => {
    expect((await readAddress(packed({ ...FULL, version: 2 }), KNOWN)).messages[0]).toContain('newer version (2)');
    const { state, messages } = await readAddress(packed(VERSION_0), KNOWN);
    expect(messages).toEqual([]);
    expect(state.weights).toEqual({ mode: 'ranking', values: { integration: 1, 'council-control': 2 } });
  });
});

function packedIfPossible(value: unknown): string {
  try {
    return packed(value);
  } catch {
    return 'a=';
  }
}
