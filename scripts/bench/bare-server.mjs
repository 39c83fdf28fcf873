// The least that Node can do: the same JSON to everybody. Listens on the port given as its parameter.
import { createServer } from "node:http";
import { BARE_ANSWER } from "./bare-answer.mjs";

const body = JSON.stringify(BARE_ANSWER);

createServer((_request, response) => {
  response.setHeader("Content-Type", "application/json");
  response.end(body);
}).listen(Number(process.argv[2]), "127.0.0.1", () => console.log("ready"));
