import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

describe("the client's address", () => {
  it("is the connection's own, whatever an untrusted client writes", () => {
    expect(clientAddress("203.0.113.9", "10.0.0.1", [])).toBe("203.0.113.9");
    expect(clientAddress("203.0.113.9", "10.0.0.1", ["10.0.0.1"])).toBe("203.0.113.9");
    expect(clientAddress("::ffff:203.0.113.9", null, [])).toBe("203.0.113.9");
  });

  it("is the right-most hop that is no proxy of ours", () => {
    const proxies = ["10.0.0.1", "10.0.0.2"];
    const hops = "1.2.3.4, 203.0.113.9, 10.0.0.2";
    expect(clientAddress("10.0.0.1", hops, proxies)).toBe("203.0.113.9");
    expect(clientAddress("::ffff:10.0.0.1", hops, proxies)).toBe("203.0.113.9");
    expect(clientAddress("10.0.0.1", "10.0.0.2, 2001:db8::7", proxies)).toBe("2001:db8::7");
  });

  it("stays the proxy's where the header is missing or no address", () => {
    expect(clientAddress("10.0.0.1", null, ["10.0.0.1"])).toBe("10.0.0.1");
    expect(clientAddress("10.0.0.1", "1.2.3.4, unknown", ["10.0.0.1"])).toBe("10.0.0.1");
  });

  it("is not known where the platform does not tell the connection's", () => {
    expect(clientAddress(null, "1.2.3.4", ["10.0.0.1"])).toBeNull();
  });
});
