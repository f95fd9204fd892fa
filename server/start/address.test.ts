import { createServer } from "node:net";
import { expect, test } from "vitest";
import { addressFrom, browserUrl, freePort, refuseBusyPort } from "./address.mjs";

test("listens on this machine only, on port 3000, unless told otherwise", () => {
  expect(addressFrom({})).toEqual({ host: "127.0.0.1", port: 3000 });
  expect(addressFrom({ HOST: "0.0.0.0", PORT: "65535" })).toEqual({ host: "0.0.0.0", port: 65535 });
});

test.each(["0", "65536", "-1", "3e3", "80a", " 80", "1.5"])("refuses PORT %j", (PORT) => {
  expect(() => addressFrom({ PORT })).toThrow("PORT must be a whole number from 1 to 65535");
});

test.each([
  ["127.0.0.1", "http://127.0.0.1:80"],
  ["0.0.0.0", "http://localhost:80"],
  ["::", "http://localhost:80"],
  ["::1", "http://[::1]:80"],
])("a browser opens %s as %s", (host, url) => {
  expect(browserUrl({ host, port: 80 })).toBe(url);
});

test("refuses a busy port by name and takes it once it is free", async () => {
  const port = await freePort();
  const occupant = createServer();
  await new Promise<void>((resolve) => occupant.listen(port, "127.0.0.1", resolve));
  await expect(refuseBusyPort({ host: "127.0.0.1", port })).rejects.toThrow(`Port ${port} is in use`);
  await new Promise((resolve) => occupant.close(resolve));
  await expect(refuseBusyPort({ host: "127.0.0.1", port })).resolves.toBeUndefined();
});
