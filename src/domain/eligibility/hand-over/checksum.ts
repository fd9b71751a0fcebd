/**
 * CRC-32 of a text, from 0 to 2³² − 1 (polynomial 0xEDB88320, as in ITU-T V.42). It finds damage; it keeps
 * nothing secret. Each UTF-16 code unit counts as two bytes, the low one first.
 */
export function checksumOf(text: string): number {
  let rest = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    rest ^= text.charCodeAt(index);
    for (let bit = 0; bit < 16; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}
