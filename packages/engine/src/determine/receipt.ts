import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { ENGINE_VERSION } from '../version.ts';
import type { Receipt } from './answer.ts';
import type { LazyDetermination } from './determination.ts';

/** What reproduces the answer: the engine, the record and the question, by hash. */
export function receiptOf(determination: LazyDetermination): Receipt {
  const { record } = determination.world.ledger;
  return {
    engine: ENGINE_VERSION,
    record: recordHash(record),
    recordDate: record.version.date,
    question: hashOf(determination.question),
    asOf: determination.asOf,
  };
}

const hashes = new WeakMap<object, string>();

/** The compiled record's own hash; one changed by unofficial acts is hashed with them. */
function recordHash(record: LazyDetermination['world']['ledger']['record']): string {
  let hash = hashes.get(record);
  if (hash === undefined) {
    const unofficial = [
      ...record.states.flatMap((file) => file.acts.filter((act) => act.unofficial === true)),
      ...record.council.filter((act) => 'unofficial' in act),
    ];
    hash = unofficial.length === 0 ? record.version.hash : hashOf({ record: record.version.hash, acts: unofficial });
    hashes.set(record, hash);
  }
  return hash;
}

/** SHA-256 over canonical JSON (RFC 8785), in hexadecimal. */
export function hashOf(value: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')));
}
