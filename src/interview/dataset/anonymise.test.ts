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
  ['ОГРН 1027700132195, БИК 044525225', 'numbers of a company'],
  ['Ирис, Павлин, Максимум, Марафон, Иванка, Алло', 'words that begin as names do'],
  ['U.S. Bank, Dr.Web', 'initials that belong to a company'],
  ['This is Python, this is Postgres 16. This is Not Fair', 'things that are presented as people are'],
  ['Это Питон, а не ошибка. Я Уже писал', 'the same in Russian'],
  ['мой номер заказа 12, мой номер заказа 9261234567', 'numbers of orders that are mine'],
  ['Какая фамилия нужна? Фамилия клиента не указана', 'a surname without one'],
  ['Обновился до версии 1.2.3.4, прошивка 10.0.22.1', 'versions in four parts'],
  ['Firmware v1.2.3.4, driver 31.0.15.99, пункт 4.2.1.3', 'versions and chapters'],
  ['Telegram desktop не запускается, в телеграм windows11 тоже', 'a program, not an account'],
  ['Купил мопса, собака точка ру не сайт', 'a dog'],
  ['we meet at noon dot everyone knows', 'an appointment'],
  ['GB82 WEST 1234 5698 7654 33', 'no IBAN: the check digits are wrong'],
  ['Трек 40817123456789012345', 'twenty digits that are no account'],
  ['Роутер 192.168.1.17 и ip 10.0.0.5', 'addresses inside a house'],
  ['12:30:45, 10:00::, std::map', 'times and code'],
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
  ['меня зовут Анна-Мария дель Рио, жду', 'меня зовут [имя], жду'],
  ['My name is Ludwig van der Berg.', 'My name is [name].'],
  ['Заказ 5, фамилия Кузнецов', 'Заказ 5, фамилия [имя]'],
  ['Здравствуйте, моя фамилия — Ахметзянов', 'Здравствуйте, моя фамилия — [имя]'],
  ['My surname is Smith, order 5', 'My surname is [name], order 5'],
  ['This is Anna Smith from Leeds', 'This is [name] from Leeds'],
  ["Hello, I'm Kevin O'Brien", "Hello, I'm [name]"],
  ['Это Мария Кузнецова. Я Олег Штерн', 'Это [имя]. Я [имя]'],
  ['Говорила с Анной Лебедевой, потом с Кузнецовым Иваном', 'Говорила с [имя], потом с [имя]'],
  ['I spoke to John Smith yesterday', 'I spoke to [name] yesterday'],
  ['мой номер 9261234567', 'мой номер [телефон]'],
  [
    'Номер для связи: 926 123-45-67, my number is 9261234567',
    'Номер для связи: [телефон], my number is [телефон]',
  ],
  ['Мой телеграм ivanpetrov77', 'Мой телеграм [аккаунт]'],
  [
    'Пишите: телеграм - ivan_petrov, my telegram is ivanpetrov',
    'Пишите: телеграм - [аккаунт], my telegram is [аккаунт]',
  ],
  ['почта ivan собака mail точка ru', 'почта [почта]'],
  ['почта иван точка петров собака яндекс точка ру', 'почта [почта]'],
  ['Write to john dot smith at gmail dot com please', 'Write to [email] please'],
  ['Почта: ivan собака mail.ru', 'Почта: [почта]'],
  ['IBAN DE89 3704 0044 0532 0130 00, спасибо', 'IBAN [счёт], спасибо'],
  [
    'Pay to GB82WEST12345698765432 or BE68 5390 0754 7034 on 5 May',
    'Pay to [bank account] or [bank account] on 5 May',
  ],
  ['р/с 40702810900000012345, счёт 4081 7810 0999 1000 4312', 'р/с [счёт], счёт [счёт]'],
  ['лицевой счет 12345678901234567890', 'лицевой счет [счёт]'],
  ['Вход с 185.71.76.12, ip 5.1.2.3', 'Вход с [IP-адрес], ip [IP-адрес]'],
  ['My address is 2001:db8:85a3::8a2e:370:7334 now', 'My address is [IP address] now'],
])('%s', (text, expected) => expect(clean(text)).toBe(expected));

test('a name that a row tells is taken out of all of it, in every case', () => {
  const [question, answer] = anonymise([
    'Меня зовут Анна Лебедева. Верните деньги',
    'Деньги для Анны Лебедевой отправлены. Анне придёт письмо, Лебедевой тоже.',
  ]);
  expect(question?.text).toBe('Меня зовут [имя]. Верните деньги');
  expect(answer?.text).toBe('Деньги для [имя] отправлены. [имя] придёт письмо, [имя] тоже.');
});

// A look from each piece to the end of the text would run into the time-out.
test.each([
  ['a.', 300_000],
  ['1 ', 100_000],
  ['Я-', 100_000],
  ['@', 1_000_000],
])('a text of nothing but %j takes linear time', (piece, times) => {
  const text = piece.repeat(times);
  expect(clean(text)).toBe(text);
});
