// Hands pages of the sample organization on as somebody of it sees them, whom one may choose to be there: node as.mjs PORT URL PERSON
import { createServer, request } from "node:http";

const [port, site, person] = process.argv.slice(2);
const cookies = new Map();
const keep = (headers) => headers.getSetCookie().forEach((cookie) => cookies.set(...cookie.split(";")[0].split(/=(.*)/s).slice(0, 2)));
const sent = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");

const door = await fetch(`${site}/sign-in`);
keep(door.headers);
const token = (await door.text()).match(/action="\/demo\/be".*?name="token" value="([^"]*)"/s)[1];
const entered = await fetch(`${site}/demo/be`, {
    method: "POST", redirect: "manual", headers: { cookie: sent() }, body: new URLSearchParams({ token, back: "/", person }),
});
keep(entered.headers);
if (entered.status >= 400) throw new Error(`${person} cannot be chosen: ${entered.status}`);

createServer((asked, answer) => {
    request(site + asked.url, { headers: { ...asked.headers, host: new URL(site).host, cookie: sent() } }, (told) => {
        answer.writeHead(told.statusCode, told.headers);
        told.pipe(answer);
    }).end();
}).listen(port, "127.0.0.1");
