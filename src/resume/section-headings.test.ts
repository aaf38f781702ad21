import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { plainExtract, plainLine } from '../read/plain-extract.js';
import { buildResume } from './build-resume.js';
import type { ResumeConventions } from './conventions.js';
import { headingFinder } from './section-headings.js';

const conventions = parse(readFileSync('rules/conventions.yaml', 'utf8')).conventions as ResumeConventions;
const { byName } = headingFinder(conventions);

/** Sections as "kind: text" of a text where "- " marks bullets. */
function sectionsOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map((content) =>
      plainLine(content.replace(/^- /, ''), { role: content.startsWith('- ') ? 'bullet' : 'plain' }),
    );
  const resume = buildResume(plainExtract(lines), conventions);
  return resume.sections.map(({ kind, start, end }) => `${kind}: ${resume.text.slice(start, end)}`);
}

describe('headingFinder', () => {
  it.each([
    ['Experience', 'experience'],
    ['WORK EXPERIENCE', 'experience'],
    ['Work experience:', 'experience'],
    ['Опыт работы', 'experience'],
    ['ОПЫТ РАБОТЫ', 'experience'],
    ['Опыт работы — 6 лет 6 месяцев', 'experience'],
    ['Experience (7 years)', 'experience'],
    ['Стажировки', 'experience'],
    ['S K I L L S', 'skills'],
    ['Н А В Ы К И', 'skills'],
    ['Skills & Tools', 'skills'],
    ['Хард скиллы', 'skills'],
    ['Ключевые навыки', 'skills'],
    ['Пет-проекты', 'projects'],
    ['Образование', 'education'],
    ['Учеба', 'education'],
    ['Достижения', 'achievements'],
    ['Публикации', 'publications'],
    ['О себе', 'summary'],
    ['Ещё', 'other'],
  ])('knows %s', (text, kind) => {
    expect(byName(text)).toEqual({ kind, rest: null });
  });

  it.each(['О П Ы Т  Р А Б О Т Ы', 'W O R K  E X P E R I E N C E', 'О П Ы Т Р А Б О Т Ы'])(
    'knows %s, set with spaces',
    (text) => {
      expect(byName(text)?.kind).toBe('experience');
    },
  );

  it.each([
    'Мои навыки',
    'МОИ РАБОТЫ',
    'Мои ценные проекты',
    'ЕЩЁ ПРОЕКТЫ',
    'Selected Work',
    'Technical Proficiencies',
    'КОНФЕРЕНЦИИ',
  ])('knows the less usual heading %s', (text) => {
    expect(byName(text)).not.toBeNull();
  });

  it('tells a heading from what follows it on the line', () => {
    const text = 'Skills: Python, vLLM';
    expect(text.slice(byName(text)?.rest ?? 0).trim()).toBe('Python, vLLM');
  });

  it.each([
    'Ivan Petrov',
    'Experienced engineer',
    'Experience with AI since 2019',
    'Опыт работы с нейросетями',
    'ACME: backend',
    '',
  ])('takes %j for no heading', (text) => {
    expect(byName(text)).toBeNull();
  });
});

describe('findSections', () => {
  it('divides a resume and leaves the headings out of the text', () => {
    expect(sectionsOf('Ivan\nОПЫТ РАБОТЫ\nACME\nНАВЫКИ\nPython')).toEqual([
      'header: Ivan',
      'experience: ACME',
      'skills: Python',
    ]);
  });

  it('begins a section at an inline heading', () => {
    expect(sectionsOf('Skills: Python, vLLM\nEducation: MSU')).toEqual([
      'skills: Skills: Python, vLLM',
      'education: Education: MSU',
    ]);
  });

  it('leaves the labelled lines of a job inside the job', () => {
    expect(sectionsOf('Experience\nACME\nSkills: Python\n- Стек: vLLM\nНавыки\nSQL')).toEqual([
      'experience: ACME\nSkills: Python\nСтек: vLLM',
      'skills: SQL',
    ]);
  });

  it('leaves the labels of a list of skills inside the list', () => {
    expect(sectionsOf('Technical Skills\nLanguages: Java, Python\nSkills: PyTorch\nEducation: MSU')).toEqual([
      'skills: Languages: Java, Python\nSkills: PyTorch',
      'education: Education: MSU',
    ]);
    expect(sectionsOf('Skills: Python\nLanguages: English')).toEqual([
      'skills: Skills: Python',
      'languages: Languages: English',
    ]);
  });

  it('ends a job at a heading that says nothing, where it is set like the others', () => {
    const text =
      'Jo\nEXPERIENCE\nACME, 2010 - 2012\nSold tea.\nSKILLS\nExcel\nWORK HISTORY\nTea Ltd\nPlain words.\nODDS AND ENDS\nBERT at home.';
    expect(sectionsOf(text).at(-1)).toBe('experience: ODDS AND ENDS\nBERT at home.');
  });

  it('takes no bullet for a heading', () => {
    expect(sectionsOf('Experience\n- Projects\n- Skills')).toEqual(['experience: Projects\nSkills']);
  });

  it('keeps all of a resume without headings in one section', () => {
    expect(sectionsOf('Ivan\nTrained ruBERT')).toEqual(['header: Ivan\nTrained ruBERT']);
  });
});
