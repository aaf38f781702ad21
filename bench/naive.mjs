// The way that most resume scripts go: one library a format and a handful of regular expressions. For comparison only.
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';

const PATTERNS = [
  /github\.com\/\S+/gi,
  /pytorch|tensorflow|langchain|qdrant|vllm/gi,
  /llama|mistral|bert|gpt-?\d/gi,
  /\d+(?:[.,]\d+)?\s?%/g,
  /kaggle|hackathon|хакатон/gi,
  /опыт работы с ai|experience with ai/gi,
  /prompt/gi,
  /from scratch|с нуля/gi,
];

/** Text of a file by pdf-parse or mammoth, and how many patterns it matches. */
export async function naiveScreen({ bytes, format }) {
  const text = await textOf(bytes, format);
  return PATTERNS.filter((pattern) => text.match(pattern) !== null).length;
}

async function textOf(bytes, format) {
  if (format === 'pdf') {
    const parser = new PDFParse({ data: new Uint8Array(bytes) });
    const { text } = await parser.getText({ pageJoiner: '' });
    await parser.destroy();
    return text;
  }
  if (format === 'docx') return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  return Buffer.from(bytes).toString('utf8');
}
