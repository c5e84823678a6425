import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Crime } from '../law/crimes/crime.ts';
import type { AskedCrime, Question } from '../law/question.ts';
import { ENGINE_VERSION } from '../version.ts';
import type { Receipt } from './answer.ts';
import type { LazyDetermination } from './determination.ts';

/** What reproduces the answer: the engine, the record and the question, by hash. */
export function receiptOf(determination: LazyDetermination): Receipt {
  const { ledger, sha256: digest = sha256InScript } = determination.world;
  const { record } = ledger;
  return {
    engine: ENGINE_VERSION,
    record: recordHash(record, digest),
    recordDate: record.version.date,
    question: digest(canonicalQuestion(determination.question)),
    asOf: determination.asOf,
  };
}

const hashes = new WeakMap<object, string>();

/** The compiled record's own hash; one changed by unofficial acts is hashed with them. */
function recordHash(record: LazyDetermination['world']['ledger']['record'], digest: Digest): string {
  let hash = hashes.get(record);
  if (hash === undefined) {
    const unofficial = [
      ...record.states.flatMap((file) => file.acts.filter((act) => act.unofficial === true)),
      ...record.council.filter((act) => 'unofficial' in act),
    ];
    hash = unofficial.length === 0 ? record.version.hash : digest(canonicalize({ record: record.version.hash, acts: unofficial }) ?? '');
    hashes.set(record, hash);
  }
  return hash;
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
export type Digest = (text: string) => string;

/** Where no other is given: the same everywhere, and slower than a runtime's own. */
const sha256InScript: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** The canonical text of a question. Crimes, its longest part by far, are the same objects in every question: each is written once. */
function canonicalQuestion(question: Question): string {
  return canonicalObject({ ...question }, (key, value) =>
    key === 'crimes' ? `[${question.crimes.map(canonicalAsked).join(',')}]` : (canonicalize(value) ?? ''),
  );
}

function canonicalAsked(asked: AskedCrime): string {
  return canonicalObject({ ...asked }, (key, value) =>
    key === 'kinds' ? `[${asked.kinds.map(canonicalCrime).join(',')}]` : (canonicalize(value) ?? ''),
  );
}

/** RFC 8785: members in the order of their names' UTF-16 code units, which is that of `sort`. */
function canonicalObject(object: Readonly<Record<string, unknown>>, write: (key: string, value: unknown) => string): string {
  const members = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(key, object[key])}`);
  return `{${members.join(',')}}`;
}

const written = new WeakMap<Crime, string>();

function canonicalCrime(crime: Crime): string {
  let text = written.get(crime);
  if (text === undefined) {
    text = canonicalize(crime) ?? '';
    written.set(crime, text);
  }
  return text;
}
