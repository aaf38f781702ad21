import { describe, expect, it } from 'vitest';
import { findPeriod } from './parse-period.js';

const month = (index: number | null): string =>
  index === null ? 'now' : `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

function period(text: string): string | null {
  const found = findPeriod(text)?.period;
  return found === undefined ? null : `${month(found.start)} ${month(found.end)}`;
}

describe('findPeriod', () => {
  it.each([
    ['Март 2021 — настоящее время', '2021-03 now'],
    ['Октябрь 2017 — Апрель 2023 5 лет 7 месяцев', '2017-10 2023-04'],
    ['с марта 2019 по май 2021', '2019-03 2021-05'],
    ['с 01.2019 по 12.2020', '2019-01 2020-12'],
    ['июнь 2020 г. - июль 2021 г.', '2020-06 2021-07'],
    ['март — май 2021', '2021-03 2021-05'],
    ['2015–2019 гг.', '2015-01 2019-12'],
    ['2019 – н.в.', '2019-01 now'],
    ['01.2020 - н. в.', '2020-01 now'],
    ['Май 2019 - по н/в', '2019-05 now'],
    ['2021 - по наст. вр.', '2021-01 now'],
    ['2021 — по настоящее время', '2021-01 now'],
    ['2020 - сейчас', '2020-01 now'],
    ['Янв. 2020 — Фев. 2021', '2020-01 2021-02'],
    ['с 2018 года', '2018-01 now'],
    ['Jan 2020 - Present', '2020-01 now'],
    ['January 2020 to March 2022', '2020-01 2022-03'],
    ['Sept. 2019 – Now', '2019-09 now'],
    ['March – May 2021', '2021-03 2021-05'],
    ['03/2021 - 05/2023', '2021-03 2023-05'],
    ['03.2021–05.2023', '2021-03 2023-05'],
    ['2019-03 – 2020-07', '2019-03 2020-07'],
    ['2022.05 - 2023.01', '2022-05 2023-01'],
    ['01.02.2020 - 15.03.2021', '2020-02 2021-03'],
    ['2019-2021', '2019-01 2021-12'],
    ['from 2021 to 2022', '2021-01 2022-12'],
    ['since 2020', '2020-01 now'],
    ['2020 — current', '2020-01 now'],
    ['ACME, ML engineer (2020–2022)', '2020-01 2022-12'],
    ['1 сентября 2019 — 31 мая 2020', '2019-09 2020-05'],
    ['1 Sep 2019 – 30 Jun 2020', '2019-09 2020-06'],
    ['September 1, 2019 - June 30, 2020', '2019-09 2020-06'],
    ['2018 — по сей день', '2018-01 now'],
    ['Ноябрь 2021 – до сих пор', '2021-11 now'],
    ['Sep 2020 — Till now', '2020-09 now'],
    ['Novartis 2018 – 2020', '2018-01 2020-12'],
    ['ML engineer, Junior 2019-2021', '2019-01 2021-12'],
    ['Майкрософт 2019–2021', '2019-01 2021-12'],
    ['нояб. 2019 — февр. 2021', '2019-11 2021-02'],
    ['December – February 2021', '2020-12 2021-02'],
    ['декабрь — февраль 2021', '2020-12 2021-02'],
    ['Spring – Summer 2021', '2021-03 2021-08'],
    ['2019–21', '2019-01 2021-12'],
    ['2019-21', '2019-01 2021-12'],
    ['2018/19', '2018-01 2019-12'],
    ['2008–09', '2008-01 2009-12'],
    ['1998–99 гг., МГУ', '1998-01 1999-12'],
    ['ACME, ML engineer (2019–21)', '2019-01 2021-12'],
    ['BSc, University of Leeds, 2012-15, first', '2012-01 2015-12'],
    ['Leeds: 2012–15', '2012-01 2015-12'],
    ['2017–19 and 2019–2021', '2017-01 2019-12'],
    ['2017–2019 and 2019–21', '2017-01 2019-12'],
    ['ACME 2019-05, then Beta 2019–21', '2019-01 2021-12'],
  ])('reads %j as %s', (text, expected) => {
    expect(period(text)).toBe(expected);
  });

  it.each(['Fall 2019 - Spring 2020', "Jan '20 - Mar '22", '05/19 - 06/21'])(
    'finds some range in %j',
    (text) => {
      expect(period(text)).not.toBeNull();
    },
  );

  it.each([
    ['a single year', 'Диплом, 2019'],
    ['a single month', 'May 2021'],
    ['a date', '12.05.2020'],
    ['a date of the standard kind', '2023-11-05'],
    ['a phone number', '+7 912 345 67 89'],
    ['a phone number with years in it', '8 (2019) 2020-2021 55'],
    ['a range that runs backwards', '2021-2019'],
    ['a month that does not exist', '05.2023 - 17.2023'],
    ['milliseconds', 'с 800 до 200 мс'],
    ['milliseconds that look like years', 'Сократил p95 с 2040 до 2000 мс'],
    ['requests a second that look like years', 'Выдержал рост с 2000 до 2040 RPS'],
    ['a batch size', 'batch 2000 - 2048'],
    ['versions', 'Python 3.10 - 3.12'],
    ['a standard', 'ISO 27001-2013'],
    ['scores', 'accuracy 0.2020-0.2021'],
    ['a path', 'https://example.com/2019-2020'],
    ['no number at all', 'по настоящее время'],
    ['a year and a month', '2019-05'],
    ['a year and a month that could be a year', '2008-09'],
    ['a year and a month with a slash', '2010/12'],
    ['a day after a version', 'GPT-4 2019-12-01'],
    ['a day that does not exist', '2019-21-05'],
    ['a snapshot of a model', 'gpt-2019-21'],
    ['a version', 'version 2019-21'],
    ['a version with a point', 'Release 2019-21.3'],
    ['pages', 'pp. 2019-25'],
    ['Russian pages', 'Вестник, с. 2019–25'],
    ['a number of a document', 'договор № 2019/21'],
    ['a directive', 'Directive 2009/16/EC'],
    ['a telephone number without a code', 'тел. 2019-21'],
    ['a telephone number behind a colon', 'Tel: 2019-21'],
    ['a telephone number in three parts', '2019-21-33'],
    ['a telephone number that goes on behind a blank', '2019-21 33'],
    ['a telephone number with a code', '+7 (495) 2019-21'],
    ['two years that run backwards', '2019–18'],
    ['one year twice', '2019–19'],
    ['more years than a job lasts', '2000–16'],
    ['a month and two digits', 'Sept 2019 – 21'],
    ['a month and two digits without blanks', 'Sept 2019–21'],
    ['a year and a count', '2019 – 21 people'],
    ['a percentage', '2019–21%'],
    ['money', '$2019-21'],
    ['a path', 'https://example.com/2019-21'],
    ['a folder below a year', 'data/2018/19'],
  ])('sees no period in %s', (_what, text) => {
    expect(period(text)).toBeNull();
  });

  it('tells where in the line the dates stand', () => {
    const line = 'ACME (2020 – 2022), Berlin';
    const span = findPeriod(line)?.span;
    expect(line.slice(span?.start, span?.end)).toBe('2020 – 2022');
  });

  // A look from each blank or month to the end of the line would run into the time-out.
  it('takes linear time for a line of a million blanks and months', () => {
    expect(period(`2020${' '.repeat(1_000_000)}x ${'Mar '.repeat(1_000_000)}`)).toBeNull();
  });
});
