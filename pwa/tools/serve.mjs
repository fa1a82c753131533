// Serves the built client with the fake server of the tests: node tools/serve.mjs [PORT]

import { listen } from "./fake.mjs";

const port = Number(process.argv[2] ?? 8099);
await listen(port);
console.log(`http://localhost:${port}/`);
