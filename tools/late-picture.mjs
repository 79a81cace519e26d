// Takes a picture of a page once something has appeared on it: node --experimental-websocket late-picture.mjs CHROMIUM WIDTH HEIGHT ADDRESS SELECTOR PICTURE [option of Chromium…]
// The preview's news and the answers of search arrive after the page itself, which is as long as Chromium's own --screenshot waits.
// Speaks the Chrome DevTools Protocol over Node's WebSocket, which Node 20 has behind a flag.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [chromium, width, height, address, selector, picture, ...options] = process.argv.slice(2);
const browser = spawn(chromium, ['--headless', '--remote-debugging-port=0', ...options, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
const port = await new Promise(found => browser.stderr.on('data', text => /ws:\/\/127\.0\.0\.1:(\d+)/.exec(text) && found(/:(\d+)/.exec(text)[1])));
const page = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()).find(target => target.type === 'page');
const socket = new WebSocket(page.webSocketDebuggerUrl);
await new Promise(opened => socket.addEventListener('open', opened));

let last = 0;
const ask = (method, params = {}) => new Promise(answered => {
  const id = ++last;
  socket.addEventListener('message', function listen({ data }) {
    const message = JSON.parse(data);
    if (message.id !== id) return;
    socket.removeEventListener('message', listen);
    answered(message.result);
  });
  socket.send(JSON.stringify({ id, method, params }));
});

await ask('Emulation.setDeviceMetricsOverride', { width: +width, height: +height, deviceScaleFactor: 1, mobile: false });
await ask('Page.navigate', { url: address });
for (let tries = 0; tries < 150; tries++) {
  const { result } = await ask('Runtime.evaluate', { expression: `!!document.querySelector(${JSON.stringify(selector)})` });
  if (result.value) break;
  await new Promise(passed => setTimeout(passed, 200));
}

// What has appeared still has to be drawn with its style.
await new Promise(passed => setTimeout(passed, 1000));
writeFileSync(picture, Buffer.from((await ask('Page.captureScreenshot')).data, 'base64'));
socket.close();
browser.kill();
