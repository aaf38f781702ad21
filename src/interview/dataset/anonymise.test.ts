import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { plantedPair } from '../../../fixtures/take-home/support-pairs.js';
import { anonymiser } from './anonymise.js';
import { personalPatterns } from './personal-patterns.js';

const anonymise = anonymiser(
  personalPatterns.parse(parse(readFileSync('rules/take-home/personal-data.yaml', 'utf8'))),
);
const clean = (text: string): string | undefined => anonymise([text])[0]?.text;

describe('1,010 pairs with planted personal data', () => {
  const pairs = Array.from({ length: 1010 }, (_, i) => plantedPair(i + 1));
  const results = pairs.map(({ question, answer }) => anonymise([question.text, answer.text]));

  it('holds every kind many times', () => {
    const times = new Map<string, number>();
    for (const { kind } of pairs.flatMap(({ planted }) => planted))
      times.set(kind, (times.get(kind) ?? 0) + 1);
    expect([...times.keys()].sort()).toEqual(
      'account card email inn name passport phone snils url'.split(' '),
    );
    expect(Math.min(...times.values())).toBeGreaterThan(40);
    expect(pairs.flatMap(({ ordinary }) => ordinary).length).toBeGreaterThan(1500);
  });

  it('loses all of it and nothing else', () => {
    const wrong = pairs.flatMap(({ question, answer }, i) =>
      [question, answer].flatMap(({ text, clean }, j) => {
        const result = results[i]?.[j]?.text;
        return result === clean ? [] : [{ text, clean, result }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('tells of each replacement its kind and its place', () => {
    for (const [i, { planted }] of pairs.entries()) {
      const found = (results[i] ?? []).flatMap(({ replacements }) => replacements);
      expect(found.map(({ kind }) => kind)).toEqual(planted.map(({ kind }) => kind));
      for (const { text, replacements } of results[i] ?? [])
        for (const { at, placeholder } of replacements)
          expect(text.slice(at, at + placeholder.length)).toBe(placeholder);
    }
  });
});

test.each([
  ['Заказ 4111111111111112 оплачен', 'no card: the check digit is wrong'],
  ['Трек 80083312345678, штрихкод 4601234567893', 'numbers of parcels and goods'],
  ['IMEI 356938035643809', 'a device, though its check digit is right'],
  ['СНиП 112-233-445 96', 'no insurance number: the check digits are wrong'],
  ['Заказ 771234567890 от 12.05.2026', 'twelve digits of an order'],
  ['Выручка +10 000 000 ₽ за 2025–2026, рост 15%', 'money and years'],
  ['Звонил 12.05.2026 в 14:30, ждал 45 минут', 'a date behind a call'],
  ['ASP.NET 4.8, Node.js 20.19.0, main.rs, 10.0.22621', 'technologies and versions'],
  ['Здравствуйте! Подскажите, где мой заказ. Спасибо. Жду.', 'greetings without a name'],
  ['Hello World! Dear Customer, Dear Sir or Madam, thank you. Hi, Where is it?', 'greetings to nobody'],
  ['Почему не работает? Вера в сервис упала, роман с магазином окончен', 'words that are names as well'],
  ['Меня зовут не для этого', 'no name behind the introduction'],
  ['Договор 45 12 345678, артикул 123-45-67', 'numbers of contracts and goods'],
  ['ОГРН 1027700132195, БИК 044525225, р/с 40702810900000012345', 'numbers of a company'],
  ['Ирис, Павлин, Максимум, Марафон, Иванка, Алло', 'words that begin as names do'],
  ['U.S. Bank, Dr.Web', 'initials that belong to a company'],
])('leaves alone: %s', (text) => expect(clean(text)).toBe(text));

test.each([
  ['Карта 4111 1111 1111 1111 12/26, код 123', 'Карта [карта] 12/26, код 123'],
  ['Код 12 4111 1111 1111 1111', 'Код 12 [карта]'],
  ['пишите ivan(at)mail.ru. Ответьте', 'пишите [почта]. Ответьте'],
  ['Пишите: ivan [собака] mail [точка] ru', 'Пишите: [почта]'],
  ['См. https://example.ru/a_(b)?q=1, потом www.example.com.', 'См. [ссылка], потом [ссылка].'],
  ['СНИЛС 11223344595', 'СНИЛС [СНИЛС]'],
  ['ИНН организации 7707083893', 'ИНН организации [ИНН]'],
  ['Паспорт 4512 345678, загранпаспорт 71 1234567', 'Паспорт [паспорт], загранпаспорт [паспорт]'],
  ['тел. 123-45-67', 'тел. [телефон]'],
  ['мой телефон 916 123 45 67', 'мой телефон [телефон]'],
  ['Доставка на имя Ивана Петрова, заказ 5', 'Доставка на имя [имя], заказ 5'],
  ['Курьер Иванов И. И. не приехал', 'Курьер [имя] не приехал'],
  ['Говорил с Марией Ивановной вчера', 'Говорил с [имя] вчера'],
  ['Уважаемая Мария Ивановна! Ждём', 'Уважаемая [имя]! Ждём'],
  ['Dear Mr. Smith, it is late', 'Dear Mr. [name], it is late'],
  ['Hi John, where is it?', 'Hi [name], where is it?'],
  ['документ 112-233-445 95 и 112 233 445 95', 'документ [СНИЛС] и [СНИЛС]'],
  ['ИНН 5001 0073 2259, код 500100732259', 'ИНН [ИНН], код [ИНН]'],
  ['документ 45 12 345678', 'документ [паспорт]'],
  ['номер карты 2202 2036 1234 5678 с опиской', 'номер карты [карта] с опиской'],
  ['+7 916 123-45-67 15 мая', '[телефон] 15 мая'],
  ['звоните 8 (4822) 12-34-56 или 7 903 123 45 67', 'звоните [телефон] или [телефон]'],
  ['tel: (020) 7946 0958, my cell is 555 123 4567', 'tel: [phone], my cell is [phone]'],
  ['Здравствуйте! Ольга, я писал Сергею и Кириллу', 'Здравствуйте! [имя], я писал [имя] и [имя]'],
  ['Это Мария. Заказ на имя: Петрова А.В.', 'Это [имя]. Заказ на имя: [имя]'],
  ['Hi! This is Kate. Best,\nTom', 'Hi! This is [name]. Best,\n[name]'],
  ['Ваш менеджер: Азамат Кулов', 'Ваш менеджер: [имя]'],
  ['My name is Anna I need help', 'My name is [name] I need help'],
])('%s', (text, expected) => expect(clean(text)).toBe(expected));

test('a name that a row tells is taken out of all of it, in every case', () => {
  const [question, answer] = anonymise([
    'Меня зовут Анна Лебедева. Верните деньги',
    'Деньги для Анны Лебедевой отправлены. Анне придёт письмо, Лебедевой тоже.',
  ]);
  expect(question?.text).toBe('Меня зовут [имя]. Верните деньги');
  expect(answer?.text).toBe('Деньги для [имя] отправлены. [имя] придёт письмо, [имя] тоже.');
});

test('a long text without end takes time in proportion to it', () => {
  for (const text of ['a.'.repeat(50_000), '1 '.repeat(50_000), 'Я-'.repeat(50_000), '@'.repeat(100_000)]) {
    const start = performance.now();
    clean(text);
    expect(performance.now() - start).toBeLessThan(3000);
  }
});
