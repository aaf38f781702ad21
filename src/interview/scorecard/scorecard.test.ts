import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../report/text-width.js';
import { loadRuleset } from '../../ruleset/load-ruleset.js';
import { roleOf } from '../../screen.js';
import { htmlDocument } from '../html.js';
import { newScorecard } from './new-scorecard.js';
import { parseScorecard } from './parse-scorecard.js';
import type { Scorecard } from './scorecard.js';
import { type CandidateSummary, type ScreenScore, summarise } from './summarise.js';
import { summaryCsv, summaryJson } from './summary-data.js';
import { summaryDocument } from './summary-document.js';
import { summaryTable } from './summary-table.js';
import { summaryXlsx } from './summary-xlsx.js';

const ruleset = loadRuleset();
const FOLDER = 'fixtures/scorecards';

/** Each bad card with line, column, what is wrong and a part of what to do. */
const BAD: Readonly<Record<string, readonly [line: number, column: number, message: string, hint: string]>> =
  {
    'competency-of-another-role': [
      6,
      6,
      '"unit-economics" is no competency of the role "ml-engineer"',
      'Choose from: fundamentals',
    ],
    'criterion-among-competencies': [
      6,
      6,
      '"code-quality" is no competency of the role "ml-engineer"',
      'Choose from:',
    ],
    'in-the-middle': [7, 1, '"overall" can\'t be "maybe"', 'Allowed: strong-no, no, yes, strong-yes.'],
    'no-interviewer': [1, 1, '"interviewer" is missing', 'Write a value'],
    'no-reason': [1, 1, '"overall" has no reason', 'what decided it'],
    'no-yaml': [9, 1, 'not valid YAML: Missing closing "quote', 'quotes'],
    'nothing-rated': [1, 1, 'nothing is rated here', 'Add "ratings" or "takeHome".'],
    'rated-twice': [8, 6, '"production" is rated twice', 'It is in line 6 as well'],
    'rating-between': [6, 30, '"rating" can\'t be 3.5', 'Allowed: 1, 2, 3, 4, 5, not-assessed.'],
    'rating-in-words': [6, 30, '"rating" can\'t be "not assesed"', 'Did you mean "not-assessed"?'],
    'rating-out-of-range': [6, 30, '"rating" can\'t be 6', 'Allowed: 1, 2, 3, 4, 5, not-assessed.'],
    'rating-without-note': [7, 29, '"diagnosis" is rated without a note', 'Write down what was said'],
    undecided: [7, 1, '"overall" is not decided', 'Choose one: strong-no, no, yes, strong-yes.'],
    'unknown-competency': [
      6,
      6,
      '"fundamental" is no competency of the role',
      'Did you mean "fundamentals"?',
    ],
    'unknown-key': [6, 41, 'unknown key "notes"', 'Did you mean "note"?'],
    'unknown-role': [3, 1, 'the ruleset has no role "ml-enginer"', 'Did you mean "ml-engineer"?'],
  };

const read = (file: string): ReturnType<typeof parseScorecard> =>
  parseScorecard(readFileSync(file, 'utf8'), file, ruleset);

describe('a scorecard that is wrong', () => {
  it('is one of those that this test knows', () => {
    expect(readdirSync(`${FOLDER}/bad`).sort()).toEqual(
      Object.keys(BAD)
        .map((name) => `${name}.yaml`)
        .sort(),
    );
  });

  it.each(Object.entries(BAD))('%s is refused at its place', (name, [line, column, message, hint]) => {
    const file = `${FOLDER}/bad/${name}.yaml`;
    const { card, problems } = read(file);
    expect(card).toBeNull();
    expect(problems[0]).toMatchObject({ file, line, column });
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.hint).toContain(hint);
  });
});

describe('an empty scorecard', () => {
  const empty = (part: 'interview' | 'take-home'): string =>
    newScorecard({
      candidate: 'Jane "JJ" Sample: #1',
      resume: { file: 'a: b.pdf', sha256: '0'.repeat(64) },
      interviewer: "O'Hara",
      role: roleOf(ruleset, 'nlp-researcher'),
      part,
      ruleset,
      language: 'en',
    });

  it.each(['interview', 'take-home'] as const)('lacks nothing but the decision (%s)', (part) => {
    const { problems } = parseScorecard(empty(part), 'card.yaml', ruleset);
    expect(problems.map(({ message }) => message)).toEqual(['"overall" is not decided']);
    const { card } = parseScorecard(
      empty(part).replace('overall:\nreason: ""', 'overall: yes\nreason: Solid.'),
      'card.yaml',
      ruleset,
    );
    expect(card).toMatchObject({ candidate: 'Jane "JJ" Sample: #1', interviewer: "O'Hara", overall: 'yes' });
  });

  it('shows the anchors beside each rating, and nothing of the score', () => {
    for (const { id, anchors } of ruleset.competencies.filter(({ block }) => block === 'soft-skills')) {
      expect(empty('interview')).toContain(`competency: ${id}`);
      expect(empty('interview')).toContain(`#   5: ${anchors['5'].en}`);
    }
    expect(empty('interview')).not.toMatch(/score:|verdict/);
  });
});

const cards = readdirSync(`${FOLDER}/panel`).flatMap((name): Scorecard[] => {
  const { card, problems } = read(`${FOLDER}/panel/${name}`);
  expect(problems).toEqual([]);
  return card === null ? [] : [card];
});
const screens = (
  JSON.parse(readFileSync(`${FOLDER}/screen.json`, 'utf8')) as {
    results: (ScreenScore & { status: string })[];
  }
).results.filter(({ status }) => status === 'screened');

describe('the summary of three interviewers and five candidates', () => {
  const summaries = summarise(cards, ruleset, screens);
  const of = (candidate: string): CandidateSummary => {
    const found = summaries.find((one) => one.candidate === candidate);
    if (found === undefined) throw new Error(`no ${candidate}`);
    return found;
  };

  // Worked out by hand from the cards: sums of ratings over the number of ratings, then over the number of items.
  it.each([
    ['candidate-1', (14 / 3 + 4 + 4 + 13 / 3) / 4, (4 + 14 / 3 + 4 + 13 / 3) / 4, (5 + 4 + 4 + 5) / 4],
    ['candidate-2', (3 + 8 / 3 + 2 + 5 / 3) / 4, (3 + 3 + 8 / 3 + 2) / 4, null],
    ['candidate-3', (3 + 11 / 3 + 10 / 3) / 3, (4 + 3 + 10 / 3) / 3, 3],
    ['candidate-4', (4 + 4 + 4 + 3) / 4, 4, 2],
    ['candidate-5', 5, 5, 5],
  ])('has the means of %s', (candidate, interview, softSkills, takeHome) => {
    const { stages } = of(candidate);
    expect(stages.interview).toBeCloseTo(interview, 10);
    expect(stages['soft-skills']).toBeCloseTo(softSkills, 10);
    if (takeHome === null) expect(stages['take-home']).toBeNull();
    else expect(stages['take-home']).toBeCloseTo(takeHome, 10);
  });

  it('shows where ratings are two or more apart, and only there', () => {
    const apart = summaries.flatMap(({ candidate, items }) =>
      items.filter(({ disagreement }) => disagreement).map(({ id }) => `${candidate} ${id}`),
    );
    expect(apart).toEqual(['candidate-1 diagnosis', 'candidate-2 fundamentals', 'candidate-4 production']);
  });

  it('says what nobody has rated', () => {
    expect(summaries.map(({ completeness }) => completeness.rated)).toEqual([12, 8, 10, 11, 12]);
    expect(summaries.map(({ completeness }) => completeness.of)).toEqual([12, 12, 12, 12, 12]);
    expect(of('candidate-3').completeness.missing).toEqual(['solution-design', 'curiosity']);
    expect(of('candidate-4').completeness.missing).toEqual(['code-and-data']);
  });

  it('keeps every decision with the name of who made it', () => {
    expect(of('candidate-4').overall).toEqual([
      { interviewer: 'anna', decision: 'yes' },
      { interviewer: 'ivan', decision: 'yes' },
      { interviewer: 'olga', decision: 'strong-no' },
    ]);
  });

  it('puts the score of the screen beside them, by the bytes of the resume or else by its name', () => {
    expect(summaries.map(({ screen }) => screen?.score ?? null)).toEqual([81, 38, null, null, null]);
  });

  it('gives nobody the score of another resume that is called the same', () => {
    const score = (candidate: string, among: readonly ScreenScore[]): number | undefined =>
      summarise(cards, ruleset, among).find((one) => one.candidate === candidate)?.screen?.score;
    const old = screens.map((one) => ({ ...one, file: 'old/candidate-1.pdf', sha256: 'a'.repeat(64) }));
    expect(score('candidate-1', old)).toBeUndefined();
    const twice = screens.map((one) => ({ ...one, file: 'old/candidate-2.pdf' }));
    expect(score('candidate-2', [...screens, ...twice])).toBeUndefined();
  });

  it('is the same in whichever order the cards come', () => {
    const shuffled = summarise([...cards].reverse(), ruleset, screens);
    expect(shuffled.map(({ candidate, stages }) => [candidate, stages])).toEqual(
      summaries.map(({ candidate, stages }) => [candidate, stages]),
    );
  });

  it('is a workbook with the same numbers, in which a name is no formula', async () => {
    const [first, ...others] = summaries;
    const evil = { ...(first as CandidateSummary), candidate: '=1+1' };
    const files = unzipSync(await summaryXlsx([evil, ...others], 'ru'));
    const part = (name: string): string => strFromU8(files[`xl/${name}.xml`] ?? new Uint8Array());
    expect([...part('workbook').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Сводка оценок',
      'Оценки',
    ]);
    expect(part('sharedStrings')).toContain('<t>=1+1</t>');
    expect(part('sharedStrings')).toContain('<t>ML-инженер</t>');
    expect(part('sharedStrings')).not.toContain('ml-engineer');
    expect(part('worksheets/sheet1')).not.toContain('<f>');
    expect(part('worksheets/sheet1')).toMatch(/<c r="C3"[^>]*><v>38<\/v><\/c>.*<c r="E3"[^>]*><v>2.33<\/v>/);
    const ratings = summaries.flatMap(({ items }) => items.flatMap((item) => item.ratings));
    expect(part('worksheets/sheet2').match(/<row /g)).toHaveLength(ratings.length + 1);
  });

  it('is written as table, CSV, JSON and HTML, all with the same numbers', () => {
    expect(summaryTable(summaries, 'en', 120).split('\n')[2]).toMatch(
      /^candidate-2 +ML engineer +38, unclear +2\.3 +2\.7 +– +strong no × 1, no × 2 +8 of 12$/,
    );
    expect(summaryTable(summaries, 'ru', 120)).toContain('Расходятся'.toLowerCase());
    expect(summaryCsv(summaries).split('\r\n')[2]).toMatch(
      /^candidate-2,ml-engineer,38,unclear,2\.33,2\.67,,1,2,0,0,8,12,/,
    );
    const data = JSON.parse(summaryJson(summaries, ruleset)) as { candidates: CandidateSummary[] };
    expect(data.candidates[1]?.stages.interview).toBeCloseTo(7 / 3, 10);
    const html = htmlDocument(summaryDocument(summaries, { ruleset, language: 'en' }));
    expect(html.replace(/ data-label="[^"]*"/g, '')).toContain(
      '<td>38, unclear</td><td>2.3</td><td>2.7</td><td>–</td>',
    );
    expect(html).toContain('Ratings two or more apart');
  });

  it('A28: no name of a candidate is a formula in a spreadsheet, whatever it takes for a delimiter', () => {
    const [first] = cards as [Scorecard];
    const row = (candidate: string): string | undefined =>
      summaryCsv(summarise([{ ...first, candidate }], ruleset)).split('\r\n')[1];
    expect(row('=1+1')).toMatch(/^'=1\+1,/);
    expect(row('cv;=1+1')).toMatch(/^"cv;'=1\+1",/);
    expect(row(' \n=1+1')).toMatch(/^'=1\+1,/);
  });

  it.each([40, 60, 80, 100, 120])('fits into %i columns as a table, with words kept whole', (width) => {
    for (const language of ['en', 'ru'] as const) {
      const lines = summaryTable(summaries, language, width).trimEnd().split('\n');
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
      const words = new Set(summaryTable(summaries, language, 1000).split(/\s+/));
      const torn = lines
        .flatMap((line) => line.split(/\s+/))
        .filter((word) => word !== '' && !words.has(word));
      expect(torn).toEqual([]);
    }
  });

  it('puts the parts of a candidate below each other where columns have no room', () => {
    expect(summaryTable(summaries.slice(1, 2), 'en', 50).split('\n').slice(0, 9)).toEqual([
      'candidate-2',
      '  Role         ML engineer',
      '  Screen       38, unclear',
      '  Interview    2.3',
      '  Soft skills  2.7',
      '  Take-home    –',
      '  Overall      strong no × 1, no × 2',
      '  Rated        8 of 12',
      '',
    ]);
  });

  it('names the role in the language of the reader', () => {
    const html = htmlDocument(summaryDocument(summaries, { ruleset, language: 'ru' }));
    for (const text of [html, summaryTable(summaries, 'ru', 120)]) {
      expect(text).toContain('ML-инженер');
      expect(text).not.toContain('ml-engineer');
    }
  });
});
