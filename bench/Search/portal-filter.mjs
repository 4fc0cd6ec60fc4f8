// The peer's way, measured without its page: one JSON of all entries, and for each search a case-folded substring looked for in every entry's
// name, description, topics, title, motivation, skills and contributions; no ranking, no counts, filters not combined.
// Usage: node bench/Search/portal-filter.mjs FOLDER (with repos.json and searches.json as bench/search.sh makes them)
import { readFileSync } from 'node:fs';

const folder = process.argv[2];
const began = performance.now();
const text = readFileSync(`${folder}/repos.json`, 'utf8');
const repos = JSON.parse(text);
console.log(`peer: JSON of ${(text.length / 1048576).toFixed(0)} MB read in ${(performance.now() - began).toFixed(0)} ms`);
const searches = JSON.parse(readFileSync(`${folder}/searches.json`, 'utf8'));

const has = (value, words) => value != null && value.toLowerCase().includes(words);
const search = words => repos.filter(({ full_name, description, _InnerSourceMetadata: own }) =>
  has(full_name, words) || has(description, words) || has(own.title, words) || has(own.motivation, words)
  || [own.topics, own.skills, own.contributions].some(list => has(list.join(' '), words)));

let found = 0;
searches.slice(0, 20).forEach(search);
const times = searches.slice(0, 300).map(words => {
  const start = performance.now();
  found += search(words.toLowerCase()).length;
  return performance.now() - start;
}).sort((a, b) => a - b);
const at = part => times[Math.floor(times.length * part)].toFixed(2).padStart(7);
console.log(`${'peer: substring filter, no facets, no page'.padEnd(46)} median ${at(0.5)} ms   p99 ${at(0.99)} ms   found ${Math.round(found / times.length)} on average`);
