// Makes resumes of people who don't exist, with planted duplicates and copied texts. The same seed gives the same ones.
import { randomFrom } from './random.mjs';

const FIRST = 'Анна Иван Ольга Пётр Мария Олег Daniel Priya Wei Sarah Tomasz Amara Lucas Ingrid Timur'.split(
  ' ',
);
const LAST =
  'Лебедева Соколов Кравцова Мельник Дорохова Зимин Okafor Raghunathan Tan Kimutai Wieczorek Silva Solheim Pestov'.split(
    ' ',
  );
const DEEDS =
  'Обучил Дообучила Развернул Собрала Переписал Ускорила Measured Built Trained Deployed Evaluated Migrated Reviewed Labelled'.split(
    ' ',
  );
const THINGS =
  'ранжирование поиска|распознавание чеков|прогноз спроса|модель оттока|чат-бот поддержки|a ranking model|an OCR service|demand forecasts|a churn model|a support assistant|ETL pipelines|a feature store|детектор брака|разметку писем'.split(
    '|',
  );
const TOOLS =
  'PyTorch CatBoost Qdrant vLLM Airflow Kafka Triton LangChain Spark MLflow Docker FastAPI DVC Grafana'.split(
    ' ',
  );
const PLACES =
  'банка|сети аптек|завода|университета|a clinic|an insurer|a shop|a telecom|логистики|театра|a farm|the city archive'.split(
    '|',
  );
const AIMS =
  'чтобы сократить ручной разбор|с метрикой F1|по просьбе технологов|for the night shift|to cut the bill|with two colleagues|за один квартал|после пилота|on our own cards|под наблюдением врачей'.split(
    '|',
  );

/**
 * @param count how many resumes in all
 * @param duplicates how many of them are further resumes of somebody who is there already
 * @param clones how many are other people's resumes with a copied text
 * @returns items `{ file, text, person, template }`: one `person` is one human being, one `template` one text
 */
export function syntheticPeople(count, duplicates, clones, seed = 1) {
  const random = randomFrom(seed);
  const originals = Array.from({ length: count - duplicates - clones }, (_, person) =>
    newPerson(person, random),
  );
  const copies = [];
  for (let i = 0; i < duplicates; i += 1) copies.push(duplicateOf(originals[i * 7], i, random));
  for (let i = 0; i < clones; i += 1) copies.push(cloneOf(originals[7 * (i % 20) + 3], count + i, random));
  return [...originals, ...copies].map((item, index) => ({
    ...item,
    file: `${index}.txt`,
    text: textOf(item),
  }));
}

function newPerson(person, random) {
  const jobs = Array.from({ length: 2 + random.below(3) }, (_, job) => ({
    years: `${2025 - 3 * job - 2} - ${2025 - 3 * job}`,
    lines: Array.from({ length: 4 + random.below(4) }, () => newLine(random)),
  }));
  return { person, template: person, contacts: contactsOf(person), name: nameOf(random), jobs };
}

const newLine = (random) =>
  `${random.pick(DEEDS)} ${random.pick(THINGS)} для ${random.pick(PLACES)}: ${random.pick(TOOLS)}, ${random.pick(TOOLS)}, ${random.pick(AIMS)}, ${random.below(90)} из ${random.below(900)}`;

const contactsOf = (person) => ({
  mail: `person${person}@example.com`,
  telephone: `+7 9${String(10_000_000 + person)
    .padStart(9, '0')
    .replace(/^(\d\d)(\d{3})(\d\d)(\d\d)$/, '$1 $2-$3-$4')}`,
  account: `https://github.com/person-${person}-fict`,
});

const nameOf = (random) => `${random.pick(FIRST)} ${random.pick(LAST)}`;

/** One person again: by one contact with another text, by an edited text without contacts, or by all of it. */
function duplicateOf(original, number, random) {
  const { mail, telephone, account } = original.contacts;
  const kept = [{ mail }, { telephone: telephone.replace('+7', '8') }, { account }, {}, original.contacts][
    number % 5
  ];
  const jobs = number % 5 < 3 ? newPerson(0, random).jobs : edited(original.jobs, random);
  return { ...original, contacts: kept, jobs };
}

/** A new line in one job and one word changed in another. */
function edited(jobs, random) {
  return jobs.map((job, index) => ({
    ...job,
    lines:
      index === 0
        ? [newLine(random), ...job.lines]
        : job.lines.map((line, i) => (i === 0 ? line.replace(/\d+ из/, '99 из') : line)),
  }));
}

function cloneOf(original, person, random) {
  return {
    ...original,
    person,
    contacts: contactsOf(person),
    name: nameOf(random),
    jobs: edited(original.jobs, random),
  };
}

function textOf({ name, contacts, jobs }) {
  const lines = jobs.flatMap(({ years, lines }, job) => [
    `Компания ${job + 1}, инженер`,
    years,
    ...lines.map((line) => `- ${line}`),
    '',
  ]);
  return [name, Object.values(contacts).join(' | '), '', 'Опыт работы', ...lines].join('\n');
}
