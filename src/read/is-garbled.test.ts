import { describe, expect, it } from 'vitest';
import { isGarbled } from './is-garbled.js';
import { plainExtract, plainLine } from './plain-extract.js';

const garbled = (text: string): boolean => isGarbled(plainExtract([plainLine(text), plainLine(text)]));
const ENGLISH =
  'Moved the nightly loads of four regions to one cluster and kept the old reports alive while the people who ' +
  'read them were taught to use the new ones, wrote the tests that hold the figures of both against each other.';

describe('isGarbled', () => {
  it('is true for letters that stand for other letters', () => {
    const shifted = ENGLISH.replace(/[a-z]/g, (letter) =>
      String.fromCharCode(((letter.charCodeAt(0) - 97 + 3) % 26) + 97),
    );
    expect(garbled(shifted)).toBe(true);
  });

  it('is true for a text without named letters', () => {
    expect(garbled('\uf041\uf042\uf043 '.repeat(20))).toBe(true);
  });

  it.each([
    ['English', ENGLISH],
    ['shouting', ENGLISH.toUpperCase()],
    [
      'a list of names',
      'Python PyTorch TensorFlow Keras scikit-learn XGBoost LightGBM CatBoost pandas NumPy SciPy SQL PostgreSQL ' +
        'ClickHouse Docker Kubernetes Airflow MLflow FastAPI vLLM Triton ONNX CUDA RAG LLM LangChain FAISS Qdrant Redis ' +
        'Kafka Spark Hadoop Git Linux Bash AWS GCP CI/CD Grafana Prometheus',
    ],
    [
      'Polish',
      'Zaprojektowałem i wdrożyłem system rekomendacji dla sklepu internetowego, skróciłem czas odpowiedzi o połowę ' +
        'oraz nauczyłem zespół pisać testy, które sprawdzają jakość danych przed każdym wdrożeniem modelu w chmurze.',
    ],
    [
      'Russian',
      'Перевела ночные загрузки четырёх регионов на один кластер и научила людей пользоваться новыми отчётами, написала ' +
        'проверки, которые сравнивают цифры старой и новой системы, и полгода дежурила по ночам, чтобы ничего не сломалось.',
    ],
    ['a short text', 'xkcd zzz qqq'],
    ['icons beside words', `\uf0e0 \uf09b \uf095 ${ENGLISH}`],
  ])('is false for %s', (_what, text) => {
    expect(garbled(text)).toBe(false);
  });
});
